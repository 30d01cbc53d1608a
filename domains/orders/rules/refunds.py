"""What goes back for returned units: computed from what they cost, never typed."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction


@dataclass(frozen=True, slots=True)
class Portion:
    """Units of a line with equal net amount: `amount` was paid for all of them, `refunded` went back so far."""

    id: int
    quantity: int
    amount: int
    refunded_quantity: int = 0
    refunded: int = 0

    @property
    def left(self) -> int:
        """Units that have not been refunded."""
        return self.quantity - self.refunded_quantity


@dataclass(frozen=True, slots=True)
class PortionRefund:
    """So many units of a portion, and what goes back for them."""

    portion_id: int
    quantity: int
    amount: int


def refund_units(portions: Sequence[Portion], units: int) -> list[PortionRefund]:
    """What goes back for `units` more units of a line: the dearest portion first.

    From a portion of q units that paid P, the refund that brings the returned units to k pays ceil(P·k/q)
    less what was refunded before: in any order and any pieces the refunds sum to what was paid, and an
    indivisible minor unit falls to the customer first. Raises ValueError for more units than are left.
    """
    if not 0 < units <= refundable_quantity(portions):
        raise ValueError(f"{units} units cannot be refunded")
    refunds = []
    for portion in sorted(portions, key=lambda each: (-Fraction(each.amount, each.quantity), each.id)):
        taken = min(units, portion.left)
        if taken:
            refunds.append(PortionRefund(portion.id, taken, _amount_of(portion, taken)))
            units -= taken
    return refunds


def refundable_quantity(portions: Sequence[Portion]) -> int:
    """Units of a line that have not been refunded."""
    return sum(portion.left for portion in portions)


def _amount_of(portion: Portion, units: int) -> int:
    returned = portion.refunded_quantity + units
    return -(-portion.amount * returned // portion.quantity) - portion.refunded
