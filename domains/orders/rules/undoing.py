"""What calling off children of a paid order comes to: what goes back of each, and what is withheld of it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from domains.kernel import Money
from domains.orders.rules.refunds import Portion, PortionRefund, refund_units
from domains.orders.rules.returning import Granted, KeptLine, ReturnPolicy, consequences, withhold


@dataclass(frozen=True, slots=True, kw_only=True)
class PaidOrder:
    """A paid order as far as refunds go; by child, and by line."""

    # With what is left of each.
    lines: Sequence[KeptLine]
    children: Mapping[int, int]
    portions: Mapping[int, Sequence[Portion]]
    freight: Mapping[int, int]
    # What was withheld so far.
    withheld: Mapping[int, int]
    granted: Sequence[Granted]
    # The children that are not on their way yet: their gifts can be left out.
    waiting: Collection[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class RefundPlan:
    """What goes back, by child; `clawbacks` below zero are given back on top."""

    goods: Mapping[int, Sequence[PortionRefund]]
    freight: Mapping[int, int]
    clawbacks: Mapping[int, int]
    # What is due beyond this refund, and waits for the next.
    carried: int
    # Pieces by line: gifts of children that stay.
    gifts: Mapping[int, int]
    # Pieces of each SKU that are free again.
    pieces: Mapping[int, int]
    # Children that stay and have nothing left.
    emptied: Sequence[int]

    @property
    def withheld(self) -> int:
        return sum(self.clawbacks.values())

    @property
    def amount(self) -> int:
        goods = sum(each.amount for refunds in self.goods.values() for each in refunds)
        return goods + sum(self.freight.values()) - self.withheld


@dataclass(frozen=True, slots=True)
class GiftBack:
    """So many pieces of a gift, by its line, that go back too."""

    line_id: int
    quantity: int


@dataclass(frozen=True, slots=True)
class CancelPreview:
    """What cancelling would come to now."""

    refund: Money
    withheld: Money
    carried: Money
    gifts: tuple[GiftBack, ...]


def preview_of(plan: RefundPlan, currency: str) -> CancelPreview:
    """A plan as its member sees it."""
    gifts = tuple(GiftBack(line_id, quantity) for line_id, quantity in plan.gifts.items())
    refund, withheld = Money(plan.amount, currency), Money(plan.withheld, currency)
    return CancelPreview(refund, withheld, Money(plan.carried, currency), gifts)


def plan_refund(order: PaidOrder, going: Collection[int], policy: ReturnPolicy) -> RefundPlan:
    """The refund of all that is left of the children that go, freight too, with the gifts that are no longer earned."""
    left = [replace(line, kept=0) if order.children[line.id] in going else line for line in order.lines]
    found = consequences(left, order.granted, policy)
    gifts = {line_id: units for line_id, units in found.gifts.items() if order.children[line_id] in order.waiting}
    units = {line.id: line.kept for line in order.lines if order.children[line.id] in going and line.kept} | gifts
    goods: dict[int, list[PortionRefund]] = {child: [] for child in sorted(going)}
    for line_id, count in units.items():
        goods.setdefault(order.children[line_id], []).extend(refund_units(order.portions[line_id], count))
    freight = {child: order.freight[child] if child in going else 0 for child in goods}
    refunds = {child: freight[child] + sum(each.amount for each in some) for child, some in goods.items()}
    withheld = withhold(found.whole_due, sum(order.withheld.values()), sum(refunds.values()))
    clawbacks = _clawbacks(withheld.amount, refunds, order.withheld)
    return RefundPlan(
        goods=goods | {child: [] for child in clawbacks if child not in goods},
        freight=freight | {child: 0 for child in clawbacks if child not in freight},
        clawbacks=clawbacks,
        carried=withheld.carried,
        gifts=gifts,
        pieces=_pieces(order.lines, units),
        emptied=_emptied(order, gifts),
    )


def _clawbacks(amount: int, refunds: Mapping[int, int], before: Mapping[int, int]) -> dict[int, int]:
    """Of which refunds it is withheld; what is given back, is so where it was withheld."""
    limits = refunds if amount > 0 else before
    sign = 1 if amount > 0 else -1
    rest, found = abs(amount), {}
    for child, most in limits.items():
        part = min(rest, most)
        if part:
            found[child] = sign * part
        rest -= part
    return found


def _pieces(lines: Sequence[KeptLine], units: Mapping[int, int]) -> dict[int, int]:
    pieces: dict[int, int] = {}
    for line in lines:
        if line.id in units:
            pieces[line.sku_id] = pieces.get(line.sku_id, 0) + units[line.id]
    return pieces


def _emptied(order: PaidOrder, gifts: Mapping[int, int]) -> list[int]:
    touched = {order.children[line_id] for line_id in gifts}
    left = dict.fromkeys(sorted(touched), 0)
    for line in order.lines:
        if order.children[line.id] in left:
            left[order.children[line.id]] += line.kept - gifts.get(line.id, 0)
    return [child for child, count in left.items() if not count]
