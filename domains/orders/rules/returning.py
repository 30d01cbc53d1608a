"""What goods that go back break: discounts whose threshold the kept ones miss, and gifts that they no longer earn."""

import enum
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from domains import marketing


class GiftsOnReturn(enum.StrEnum):
    """What becomes of a gift that is no longer earned: it goes back too, or its list price is deducted."""

    RETURNED = "RETURNED"
    DEDUCTED = "DEDUCTED"


@dataclass(frozen=True, slots=True)
class ReturnPolicy:
    """What a shop does about what a return breaks; `claws_back`: whether it takes discounts back."""

    claws_back: bool = False
    gifts: GiftsOnReturn = GiftsOnReturn.RETURNED


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptLine:
    """A line of an order as a return leaves it, in its currency's minor unit."""

    id: int
    sku_id: int
    product_id: int
    brand_id: int | None
    category_path: tuple[int, ...]
    store_id: int
    quantity: int
    # What stays with the buyer after the return.
    kept: int
    unit_price: int
    list_price: int | None
    # What each discount takes off it, by the discount's key.
    shares: Mapping[int, int] = field(default_factory=dict)
    # The key of what gave it, where it is a gift.
    given_by: int | None = None
    # Whether it was bought at a price that thresholds look at.
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Granted:
    """A discount or gifts that an order was granted, by the version of the offer that it had."""

    key: int
    rule: marketing.Rule
    scope: marketing.Scope
    # Of one store's goods; None: across stores.
    store_id: int | None
    is_coupon: bool = False


@dataclass(frozen=True, slots=True)
class Consequences:
    """What is due for what is kept, by the key of each discount or gift-giver, and the gifts that go back, by line."""

    due: Mapping[int, int]
    gifts: Mapping[int, int]

    @property
    def whole_due(self) -> int:
        return sum(self.due.values())


@dataclass(frozen=True, slots=True)
class Withheld:
    """What is taken off a refund (below zero: what is given back on top), and the rest that waits for the next."""

    amount: int
    carried: int


def consequences(lines: Sequence[KeptLine], granted: Sequence[Granted], policy: ReturnPolicy) -> Consequences:
    """What is broken once only `kept` of each line stays; `granted` in the order in which they acted.

    Amounts that do not divide are rounded in the buyer's favour. Where nothing stays, nothing is due.
    """
    due: dict[int, int] = {}
    gifts: dict[int, int] = {}
    for at, each in enumerate(granted):
        measured, kept = _measured(each, lines, granted), _measured(each, lines, granted, only_kept=True)
        if policy.claws_back and (owed := _owed(each, lines, granted[:at], measured, kept)):
            due[each.key] = owed
        back = _unearned(each, lines, kept)
        if policy.gifts is GiftsOnReturn.RETURNED:
            gifts |= {line.id: units for line, units in back if units}
        elif deducted := sum(units * max((line.list_price or 0) - line.unit_price, 0) for line, units in back):
            due[each.key] = due.get(each.key, 0) + deducted
    return Consequences(due, gifts)


def withhold(due: int, before: int, refund: int) -> Withheld:
    """What of a refund is withheld where `before` was so far: at most the refund, the rest is carried to the next.

    Where less is due than was withheld, because more has gone back since, the difference is given back.
    """
    amount = min(due - before, refund)
    return Withheld(amount, due - before - amount)


def _owed(granted: Granted, lines: Sequence[KeptLine], earlier: Sequence[Granted], measured: int, kept: int) -> int:
    share = _sum_of_kept(lines, lambda line: line.shares.get(granted.key, 0), round_up=False)
    if not share:
        return 0
    of_it = [line for line in lines if granted.key in line.shares]
    left = _sum_of_kept(of_it, lambda line: _total_after(line, earlier), round_up=True)
    return share - marketing.still_off(granted.rule, measured, kept, share, left)


def _unearned(granted: Granted, lines: Sequence[KeptLine], kept: int) -> list[tuple[KeptLine, int]]:
    given = [line for line in lines if line.given_by == granted.key]
    if not given:
        return []
    earned = marketing.still_given(granted.rule, kept, [line.sku_id for line in given])
    return [(line, max(line.kept - earned.get(line.sku_id, 0), 0)) for line in given]


def _measured(
    granted: Granted, lines: Sequence[KeptLine], all_granted: Sequence[Granted], *, only_kept: bool = False
) -> int:
    """What an offer looks at: the pieces in its scope, or what the steps before its own left of their amounts."""
    mine = [
        line
        for line in lines
        if line.counts
        and line.given_by is None
        and granted.store_id in (None, line.store_id)
        and granted.scope.covers(line)
    ]
    if marketing.looks_at(granted.rule) is marketing.Measure.PIECES:
        return sum(line.kept if only_kept else line.quantity for line in mine)
    step = marketing.step_of_rule(granted.rule, is_coupon=granted.is_coupon)
    before = [each for each in all_granted if marketing.step_of_rule(each.rule, is_coupon=each.is_coupon) < step]
    if only_kept:
        return _sum_of_kept(mine, lambda line: _total_after(line, before), round_up=True)
    return sum(_total_after(line, before) for line in mine)


def _total_after(line: KeptLine, discounts: Iterable[Granted]) -> int:
    return line.unit_price * line.quantity - sum(line.shares.get(each.key, 0) for each in discounts)


def _sum_of_kept(lines: Iterable[KeptLine], amount: Callable[[KeptLine], int], *, round_up: bool) -> int:
    """The kept units' part of an amount of each line."""
    sign = -1 if round_up else 1
    return sum(sign * (sign * amount(line) * line.kept // line.quantity) for line in lines)
