"""What came of a notification."""

import enum
from dataclasses import dataclass

from domains.payments.rules.payments import Payment


class Effect(enum.StrEnum):
    """What a verified notification did."""

    # The payment has its money now: the order is to be settled with it.
    CAPTURED = "CAPTURED"
    # A further charge of a payment that has its money already: recorded, and a refund requested.
    CHARGED_AGAIN = "CHARGED_AGAIN"
    # The payment failed, was closed or refunded.
    MOVED_ON = "MOVED_ON"
    # It said what was known.
    NOTHING = "NOTHING"
    # It cannot be honoured as it is: kept with a note.
    FOR_A_PERSON = "FOR_A_PERSON"


@dataclass(frozen=True, slots=True)
class Recorded:
    """What a notification did, and to which payment; None where none of ours is meant."""

    effect: Effect
    payment: Payment | None
