"""The life of a promotion: where it stands, and which step leads where."""

import enum
from collections.abc import Mapping
from typing import Final

from domains.kernel import TransitionNotAllowed
from domains.marketing.rules.standing import PromotionStatus as S


class PromotionStep(enum.Enum):
    """What somebody does with a promotion on its way."""

    SUBMIT = "submit"
    APPROVE = "approve"
    REJECT = "reject"
    PAUSE = "pause"
    RESUME = "resume"
    END = "end"


# By where it stands at the moment: RUNNING is what is SCHEDULED and has begun. What is stored is SCHEDULED for both.
TRANSITIONS: Final[Mapping[tuple[S, PromotionStep], S]] = {
    (S.DRAFT, PromotionStep.SUBMIT): S.PENDING_REVIEW,
    (S.REJECTED, PromotionStep.SUBMIT): S.PENDING_REVIEW,
    (S.PENDING_REVIEW, PromotionStep.APPROVE): S.SCHEDULED,
    (S.PENDING_REVIEW, PromotionStep.REJECT): S.REJECTED,
    (S.SCHEDULED, PromotionStep.PAUSE): S.PAUSED,
    (S.RUNNING, PromotionStep.PAUSE): S.PAUSED,
    (S.PAUSED, PromotionStep.RESUME): S.SCHEDULED,
    **{(status, PromotionStep.END): S.ENDED for status in S if status is not S.ENDED},
}
# A change of a promotion in one of these is seen by shoppers; in a reviewed store it waits until it is approved.
LIVE: Final = frozenset({S.SCHEDULED, S.RUNNING, S.PAUSED})
# In these it may be changed.
CHANGEABLE: Final = LIVE | {S.DRAFT, S.PENDING_REVIEW, S.REJECTED}


def target_of(step: PromotionStep, is_reviewed: bool, status: S) -> S | None:
    """Where a step leads from a status, None for nowhere. Where nobody reviews, what is submitted is scheduled."""
    target = TRANSITIONS.get((status, step))
    return S.SCHEDULED if target is S.PENDING_REVIEW and not is_reviewed else target


def not_allowed(status: S) -> TransitionNotAllowed:
    """The problem of a step that its status does not allow, with what it can change to."""
    allowed = {target for (source, _), target in TRANSITIONS.items() if source is status}
    return TransitionNotAllowed(status=status.value, allowed=tuple(sorted(allowed)), field=("id",))
