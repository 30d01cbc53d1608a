"""What is done to products, as their history tells it."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domains.kernel import Connection, PageInfo, read_model


class ProductAction(enum.StrEnum):
    """What was done to a product."""

    CREATED = "CREATED"
    CHANGED = "CHANGED"
    SUBMITTED = "SUBMITTED"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    PUBLISHED = "PUBLISHED"
    UNPUBLISHED = "UNPUBLISHED"
    SCHEDULED = "SCHEDULED"
    NOT_PUBLISHED = "NOT_PUBLISHED"
    BLOCKED = "BLOCKED"
    UNBLOCKED = "UNBLOCKED"
    REVISED = "REVISED"
    REVISION_REJECTED = "REVISION_REJECTED"
    PRICED = "PRICED"


# The permission that each needs, which is its name in the log of what staff did.
PERMISSION: Final[Mapping[ProductAction, str]] = {
    ProductAction.CREATED: "catalog.product.write",
    ProductAction.CHANGED: "catalog.product.write",
    ProductAction.PRICED: "catalog.product.write",
    ProductAction.REVISED: "catalog.product.write",
    ProductAction.SUBMITTED: "catalog.product.write",
    ProductAction.APPROVED: "catalog.product.review",
    ProductAction.REJECTED: "catalog.product.review",
    ProductAction.REVISION_REJECTED: "catalog.product.review",
    ProductAction.PUBLISHED: "catalog.product.publish",
    ProductAction.UNPUBLISHED: "catalog.product.publish",
    ProductAction.SCHEDULED: "catalog.product.publish",
    ProductAction.NOT_PUBLISHED: "catalog.product.publish",
    ProductAction.BLOCKED: "catalog.product.publish",
    ProductAction.UNBLOCKED: "catalog.product.publish",
}


class RevisionStatus(enum.StrEnum):
    """Where a change that is to be reviewed stands."""

    WAITING = "WAITING"
    APPROVED = "APPROVED"
    REJECTED = "REJECTED"
    REPLACED = "REPLACED"


@dataclass(frozen=True, slots=True)
class Change:
    """What was changed of a product: JSON values by name, None where there was, or is, nothing."""

    product_id: int
    before: Mapping[str, Any] | None = None
    after: Mapping[str, Any] | None = None


@read_model()
class HistoryEntry:
    """Something that was done to a product. Without a name it was the shop itself."""

    id: int
    product_id: int
    at: datetime
    action: ProductAction
    staff_name: str | None
    before: Any
    after: Any
    reason: str | None


@dataclass(frozen=True, slots=True)
class History(Connection[HistoryEntry]):
    """A window on what was done to a product, newest first."""


NO_HISTORY: Final = History([], PageInfo(False, False, None, None))


@read_model()
class ScheduledListing:
    """When a product is to be put on sale, or taken off."""

    at: datetime
    published: bool


@read_model()
class Revision:
    """A change of a product on sale that waits to be approved; `changes` are JSON values by name."""

    id: int
    product_id: int
    created_at: datetime
    staff_name: str | None
    changes: Any
    staff_id: int | None = None
