"""The way of a product through its review."""

import enum
from collections.abc import Mapping
from typing import Final

from domains.catalog.rules.changes import ProductAction
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.publishing import Standing
from domains.kernel import NotFound, Problem, TransitionNotAllowed


class ReviewStep(enum.Enum):
    """What somebody does with a product on its way."""

    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"


TRANSITIONS: Final[Mapping[tuple[ProductStatus, ReviewStep], ProductStatus]] = {
    (ProductStatus.DRAFT, ReviewStep.SUBMIT): ProductStatus.PENDING_REVIEW,
    (ProductStatus.REJECTED, ReviewStep.SUBMIT): ProductStatus.PENDING_REVIEW,
    (ProductStatus.PENDING_REVIEW, ReviewStep.APPROVE): ProductStatus.APPROVED,
    (ProductStatus.PENDING_REVIEW, ReviewStep.REJECT): ProductStatus.REJECTED,
}
ACTIONS: Final[Mapping[ReviewStep, ProductAction]] = {
    ReviewStep.SUBMIT: ProductAction.SUBMITTED,
    ReviewStep.APPROVE: ProductAction.APPROVED,
    ReviewStep.REJECT: ProductAction.REJECTED,
}


def target_of(step: ReviewStep, is_reviewed: bool, status: ProductStatus) -> ProductStatus | None:
    """Where a step leads from a status, None for nowhere. Where nobody reviews, what is submitted is approved."""
    target = TRANSITIONS.get((status, step))
    if target is ProductStatus.PENDING_REVIEW and not is_reviewed:
        return ProductStatus.APPROVED
    return target


def review_problems(step: ReviewStep, standing: Standing | None) -> tuple[Problem, ...]:
    """What keeps a product from taking a step; None stands for one that is not there."""
    if standing is None:
        return (NotFound(),)
    if (standing.status, step) in TRANSITIONS:
        return ()
    allowed = {target for (source, _), target in TRANSITIONS.items() if source is standing.status}
    return (TransitionNotAllowed(status=standing.status.value, allowed=tuple(sorted(allowed))),)
