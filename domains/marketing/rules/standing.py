"""A promotion as people see it: what it is called, what it gives, and where it stands at a moment."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.marketing.rules.priced import ExclusionReason
from domains.marketing.rules.promotions import PromotionForm, RunningPromotion


class PromotionStatus(enum.StrEnum):
    """SCHEDULED is also what is stored of every promotion that its period alone starts and ends."""

    DRAFT = "DRAFT"
    PENDING_REVIEW = "PENDING_REVIEW"
    REJECTED = "REJECTED"
    SCHEDULED = "SCHEDULED"
    RUNNING = "RUNNING"
    PAUSED = "PAUSED"
    ENDED = "ENDED"


# What shoppers are never shown.
SEEN_BY_STAFF: Final = frozenset({PromotionStatus.DRAFT, PromotionStatus.PENDING_REVIEW, PromotionStatus.REJECTED})


@dataclass(frozen=True, slots=True)
class Promotion:
    """A promotion in the reader's language, at its newest version."""

    id: int
    code: str
    form: PromotionForm
    name: str
    # What it gives, such as "30.00 off every 200.00".
    label: str
    status: PromotionStatus
    starts_at: datetime
    # None where it runs until stopped.
    ends_at: datetime | None
    # The one that counts; an order names it.
    version: int
    # None: the platform's.
    store_id: int | None = None
    # Whether what orders have of it is counted.
    is_limited: bool = False
    # Whether that has a budget: what it takes off is then counted too, in the budget's currency.
    has_budget: bool = False


@dataclass(frozen=True, slots=True)
class PromotionInForce:
    """A running promotion with the terms by which it acts; `missed`: why it does not for this shopper, as far as it
    helps them to know.
    """

    promotion: Promotion
    terms: RunningPromotion
    missed: ExclusionReason | None = None


def status_at(stored: PromotionStatus, starts_at: datetime, ends_at: datetime | None, now: datetime) -> PromotionStatus:
    """Where a promotion stands now: the period moves what is SCHEDULED, and ends what is PAUSED.

    It runs from its start on and no longer at its end.
    """
    if stored not in (PromotionStatus.SCHEDULED, PromotionStatus.PAUSED):
        return stored
    if ends_at is not None and now >= ends_at:
        return PromotionStatus.ENDED
    if stored is PromotionStatus.SCHEDULED and now >= starts_at:
        return PromotionStatus.RUNNING
    return stored
