"""The pricing engine: what a cart costs and why. One function for the cart page, the checkout and the order.

The steps, in the order that is the rule: 1. unit prices (`unit_prices`); 2. line promotions (`items`, `gifts`);
3. set promotions (`sets`); 4. threshold promotions (`thresholds`, `gifts`); 5. coupons, by the same rules; 6. points
(`points`); 7. freight (`freight`); 8. the payable. Of steps 2 to 5 and 7 the best combination is taken: who may act
(`candidates`), what each does (`effects`), what cannot touch one another (`parts`), the search (`combinations`, with
its bound in `hopes`); what they take is spread by `allocation`, and `explanation` says why.
"""

from collections.abc import Mapping, Sequence

from domains.marketing.rules.allocation import Run, Units, amount_of, dearest_first
from domains.marketing.rules.basket import Basket
from domains.marketing.rules.candidates import consider
from domains.marketing.rules.combinations import Applied, Solution, solve
from domains.marketing.rules.explanation import Explanation
from domains.marketing.rules.freight import Delivery, deliveries_of, goods_of, lowest_fee, store_fee
from domains.marketing.rules.points import PointsOffered, pay_with_points, points_offered, worth_of_points
from domains.marketing.rules.priced import Discount, DiscountKind, Priced, PricedLine, PricedShare, StoreFee
from domains.marketing.rules.promotions import Bearer
from domains.marketing.rules.snapshot import Line, Snapshot, UnitPrice
from domains.marketing.rules.unit_prices import unit_price


def price(snapshot: Snapshot) -> Priced:
    """Prices a snapshot. Pure: the same snapshot has the same price, whatever the order of what is in it."""
    lines = sorted(snapshot.lines, key=_canonical_order)
    prices = [unit_price(line) for line in lines]
    deliveries = deliveries_of(snapshot.freight or (), lines, snapshot.choices)
    basket = _first_basket(snapshot, lines, prices, deliveries)
    considered = consider(snapshot, lines, basket, deliveries)
    points = points_offered(snapshot, lines)
    solution = solve(considered.candidates, basket, deliveries, points)

    worth = worth_of_points(points, solution.left)
    paid = {**solution.units, **pay_with_points(points, solution.units, worth)}
    discounts = [_discount(each, lines) for each in solution.applied if each.amount or each.freight]
    if points is not None and worth:
        discounts.append(_paid_with_points(points, worth, solution.left, paid, lines))
    explanation = Explanation(considered, solution, basket)
    fees = _fees(deliveries, solution)
    goods = sum([amount for line, amount in zip(lines, basket.amounts.values(), strict=True) if line.selected])
    add_ons = sum([gift.price * gift.quantity for each in solution.applied for gift in each.gifts])
    off = sum([each.amount for each in discounts if not each.freight])
    freight = None if snapshot.freight is None else sum([fee.amount - fee.off for fee in fees])
    return Priced(
        lines=_priced_lines(lines, prices, paid, discounts),
        discounts=tuple(discounts),
        gifts=tuple(gift for each in solution.applied for gift in each.gifts),
        gift_offers=explanation.gift_offers(),
        hints=explanation.hints(deliveries),
        excluded=explanation.exclusions(),
        fees=None if snapshot.freight is None else fees,
        goods_total=goods,
        add_on_total=add_ons,
        discount_total=off,
        freight=freight,
        points_used=0 if points is None else worth * points.points_per_minor,
        payable=goods + add_ons - off + (freight or 0),
        approximate=solution.approximate,
    )


def _canonical_order(line: Line) -> tuple[int, int, str, int]:
    own = "" if line.own_price is None else line.own_price.price.reason.value
    return line.store_id, line.sku_id, own, line.id


def _first_basket(
    snapshot: Snapshot, lines: Sequence[Line], prices: Sequence[UnitPrice], deliveries: Sequence[Delivery]
) -> Basket:
    """Nothing has acted yet; fees are what they are at most."""
    units = {at: (Run(line.quantity, each.amount),) for at, (line, each) in enumerate(zip(lines, prices, strict=True))}
    amounts = {at: amount_of(each) for at, each in units.items()}
    fees = {each.store_id: lowest_fee(each, 0) for each in deliveries}
    return Basket(units, amounts, amounts, snapshot.gift_stock, fees)


def _fees(deliveries: Sequence[Delivery], solution: Solution) -> tuple[StoreFee, ...]:
    off: dict[int, int] = {}
    for applied in solution.applied:
        for store_id, amount in applied.freight:
            off[store_id] = off.get(store_id, 0) + amount
    return tuple(store_fee(each, goods_of(each, solution.left), off.get(each.store_id, 0)) for each in deliveries)


def _discount(applied: Applied, lines: Sequence[Line]) -> Discount:
    candidate = applied.candidate
    return Discount(
        DiscountKind.PROMOTION if candidate.coupon_id is None else DiscountKind.COUPON,
        candidate.promotion_id,
        candidate.version,
        candidate.coupon_id,
        applied.amount or sum([amount for _, amount in applied.freight]),
        candidate.offer.bearer,
        tuple((lines[place].id, amount) for place, amount in applied.shares),
        applied.freight,
    )


def _paid_with_points(
    points: PointsOffered, worth: int, left: Mapping[int, int], paid: Mapping[int, Units], lines: Sequence[Line]
) -> Discount:
    shares = [(lines[place].id, left[place] - amount_of(paid[place])) for place in points.places]
    allocations = tuple((line_id, share) for line_id, share in shares if share)
    return Discount(DiscountKind.POINTS, None, None, None, worth, Bearer.PLATFORM, allocations)


def _priced_lines(
    lines: Sequence[Line], prices: Sequence[UnitPrice], paid: Mapping[int, Units], discounts: Sequence[Discount]
) -> tuple[PricedLine, ...]:
    shares: dict[int, list[PricedShare]] = {line.id: [] for line in lines}
    for each in discounts:
        for line_id, amount in each.allocations:
            share = PricedShare(each.kind, each.promotion_id, each.version, each.coupon_id, amount, each.bearer)
            shares[line_id].append(share)
    return tuple(
        PricedLine(
            line_id=line.id,
            quantity=line.quantity,
            selected=line.selected,
            unit_price=each.amount,
            reason=each.reason,
            total=each.amount * line.quantity,
            net=amount_of(paid[at]),
            portions=dearest_first(paid[at]),
            shares=tuple(shares[line.id]),
        )
        for at, (line, each) in enumerate(zip(lines, prices, strict=True))
    )
