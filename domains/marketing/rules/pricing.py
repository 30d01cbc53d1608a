"""The pricing engine: what a cart costs and why. One function for the cart page, the checkout and the order.

The steps, in the order that is the rule: 1. unit prices (`unit_prices`); 4. threshold promotions (`thresholds`), the
best combination of them (`candidates`, `combinations`) and its shares (`allocation`); 7. freight (`freight`);
8. the payable. Steps 2, 3, 5 and 6 (line and set promotions, coupons, points) have no forms yet.
"""

from collections.abc import Sequence

from domains.marketing.rules.allocation import Portion, Units, amount_of, dearest_first
from domains.marketing.rules.candidates import consider
from domains.marketing.rules.combinations import Applied, Solution, solve
from domains.marketing.rules.explanation import explain_exclusions, explain_hints
from domains.marketing.rules.freight import deliveries_of, goods_of, store_fee
from domains.marketing.rules.priced import Discount, DiscountKind, Priced, PricedLine, PricedShare
from domains.marketing.rules.snapshot import Line, Snapshot, UnitPrice
from domains.marketing.rules.unit_prices import unit_price


def price(snapshot: Snapshot) -> Priced:
    """Prices a snapshot. Pure: the same snapshot has the same price, whatever the order of what is in it."""
    lines = sorted(snapshot.lines, key=_canonical_order)
    prices = [unit_price(line) for line in lines]
    units = [(Portion(line.quantity, each.amount),) for line, each in zip(lines, prices, strict=True)]
    deliveries = deliveries_of(snapshot.freight or (), lines, snapshot.choices)
    considered = consider(snapshot.promotions, lines, units)
    solution = solve(considered.candidates, units, deliveries)

    fees = tuple(store_fee(each, goods_of(each, solution.units)) for each in deliveries)
    goods = sum(amount_of(each) for line, each in zip(lines, units, strict=True) if line.selected)
    discount = sum(each.amount for each in solution.applied)
    freight = None if snapshot.freight is None else sum(fee.amount for fee in fees)
    return Priced(
        lines=_priced_lines(lines, prices, solution),
        discounts=tuple(_discount(each, lines) for each in solution.applied),
        gifts=(),
        hints=explain_hints(considered, solution, deliveries),
        excluded=explain_exclusions(considered, solution),
        fees=None if snapshot.freight is None else fees,
        goods_total=goods,
        discount_total=discount,
        freight=freight,
        points_used=0,
        payable=goods - discount + (freight or 0),
        approximate=solution.approximate,
    )


def _canonical_order(line: Line) -> tuple[int, int, str, int]:
    own = "" if line.own_price is None else line.own_price.price.reason.value
    return line.store_id, line.sku_id, own, line.id


def _priced_lines(lines: Sequence[Line], prices: Sequence[UnitPrice], solution: Solution) -> tuple[PricedLine, ...]:
    shares: list[list[PricedShare]] = [[] for _ in lines]
    for applied in solution.applied:
        for place, amount in applied.shares:
            shares[place].append(_share(applied, amount))
    return tuple(
        _priced_line(line, each, units, tuple(taken))
        for line, each, units, taken in zip(lines, prices, solution.units, shares, strict=True)
    )


def _priced_line(line: Line, each: UnitPrice, units: Units, shares: tuple[PricedShare, ...]) -> PricedLine:
    return PricedLine(
        line_id=line.id,
        quantity=line.quantity,
        selected=line.selected,
        unit_price=each.amount,
        reason=each.reason,
        total=each.amount * line.quantity,
        net=amount_of(units),
        portions=dearest_first(units),
        shares=shares,
    )


def _share(applied: Applied, amount: int) -> PricedShare:
    promotion = applied.candidate.promotion
    return PricedShare(DiscountKind.PROMOTION, promotion.id, promotion.version, None, amount, promotion.bearer)


def _discount(applied: Applied, lines: Sequence[Line]) -> Discount:
    promotion = applied.candidate.promotion
    allocations = tuple((lines[place].id, amount) for place, amount in applied.shares)
    return Discount(
        DiscountKind.PROMOTION, promotion.id, promotion.version, None, applied.amount, promotion.bearer, allocations
    )
