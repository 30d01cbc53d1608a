"""A slow pricing of small carts, unit by unit and by all combinations, that shares no code with the engine's steps."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

from domains.kernel import allocate, percent_of
from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    RunningPromotion,
    Saving,
    SetSaving,
    SpendAndGet,
    SpendAndSave,
)
from domains.marketing.rules.snapshot import CouponInHand, Line, Snapshot

Offer = RunningPromotion | CouponInHand
_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass
class Unit:
    """One piece: what it costs now, and what it cost when the step began."""

    line: Line
    number: int
    price: int
    base: int
    in_set: bool = False

    @property
    def order(self) -> tuple[int, int, int]:
        return self.line.sku_id, self.line.id, self.number


@dataclass
class Outcome:
    """What a combination comes to."""

    units: list[Unit]
    gifts: dict[int, int]
    freight: dict[int, int]
    points: int
    applied: list[Offer]

    @property
    def payable(self) -> int:
        return sum(unit.price for unit in self.units) + sum(self.freight.values()) - self.points


def brute_force(snapshot: Snapshot) -> tuple[int, frozenset[int], frozenset[int]]:
    """The lowest payable of all combinations; the promotions and coupons of the one that the written ties prefer."""
    outcomes = [outcome_of(snapshot, some) for some in _allowed([*snapshot.promotions, *snapshot.coupons])]
    best = min(outcomes, key=lambda each: (each.payable, *_preference(each)))
    return (
        best.payable,
        frozenset(each.id for each in best.applied if isinstance(each, RunningPromotion)),
        frozenset(each.id for each in best.applied if isinstance(each, CouponInHand)),
    )


def _allowed(offers: Sequence[Offer]) -> Iterator[tuple[Offer, ...]]:
    for count in range(len(offers) + 1):
        for some in combinations(offers, count):
            if not any(_clash(one, other) for one, other in combinations(some, 2)):
                yield some


def _clash(one: Offer, other: Offer) -> bool:
    if isinstance(one, CouponInHand) and isinstance(other, CouponInHand):
        if one.template_id == other.template_id:
            return True
        of_freight = [isinstance(each.rule, FreightOff) for each in (one, other)]
        same_level = one.store_id == other.store_id and of_freight[0] == of_freight[1]
        return same_level and not (one.stackable and other.stackable)
    if isinstance(one, RunningPromotion) and isinstance(other, RunningPromotion):
        return one.exclusion_group is not None and one.exclusion_group == other.exclusion_group
    return False


def outcome_of(snapshot: Snapshot, some: Sequence[Offer]) -> Outcome:
    """What comes of these offers together; one that does nothing is not among those applied."""
    units = [
        Unit(line, number, one, one)
        for line in sorted(snapshot.lines, key=lambda each: (each.store_id, each.sku_id, each.id))
        if line.selected
        for one in [min(each.amount for each in line.prices) if line.own_price is None else line.own_price.price.amount]
        for number in range(line.quantity)
    ]
    found = Outcome(units, dict(snapshot.gift_stock), {}, 0, [])
    step = 0
    for offer in sorted(some, key=_order):
        if _order(offer)[0] != step:
            step = _order(offer)[0]
            for unit in units:
                unit.base = unit.price
            if step == 7:
                found.freight = _freight(snapshot, units)
        if _apply(offer, found, snapshot):
            found.applied.append(offer)
    if step != 7:
        found.freight = _freight(snapshot, units)
    found.points = _points(snapshot, units)
    return found


def _order(offer: Offer) -> tuple[int, bool, int, int]:
    priority = offer.priority if isinstance(offer, RunningPromotion) else 0
    return _step(offer), offer.store_id is None, -priority, offer.id


def _step(offer: Offer) -> int:
    match offer.rule:
        case FreightOff():
            return 7
        case _ if isinstance(offer, CouponInHand):
            return 5
        case ItemDiscount() | GiftWithItem():
            return 2
        case BundlePrice() | MultiBuy():
            return 3
    return 4


def _mine(offer: Offer, units: Sequence[Unit]) -> list[Unit]:
    def covers(line: Line) -> bool:
        own = line.own_price
        may = own is None or (isinstance(offer, CouponInHand) and own.takes_coupons)
        return may and offer.store_id in (None, line.store_id) and offer.scope.covers(line)

    return sorted((unit for unit in units if covers(unit.line)), key=lambda unit: unit.order)


def _apply(offer: Offer, found: Outcome, snapshot: Snapshot) -> bool:
    mine = _mine(offer, found.units)
    budget = offer.budget_left if isinstance(offer, RunningPromotion) else None
    if not mine or (isinstance(offer, RunningPromotion) and 0 in (offer.uses_left, offer.budget_left)):
        return False
    match rule := offer.rule:
        case ItemDiscount():
            return _item(rule, mine, budget)
        case GiftWithItem():
            times = min(len(mine) // rule.every, len(mine) if rule.most_times is None else rule.most_times)
            return _give(found, [(gift.sku_id, gift.quantity * times) for gift in rule.gifts])
        case BundlePrice() | MultiBuy():
            return _sets(rule, mine, budget)
        case SpendAndSave():
            return _take(_threshold_off(rule, mine), mine, budget)
        case SpendAndGet():
            measured = len(mine) if rule.measure is Measure.PIECES else sum(unit.base for unit in mine)
            reached = [tier for tier in rule.tiers if tier.threshold <= measured]
            there = [gift for gift in (reached[-1].gifts if reached else ()) if found.gifts.get(gift.sku_id, 0) >= 1]
            return bool(reached) and _give(found, [(gift.sku_id, 1) for gift in there[: reached[-1].choose]])
    return _freight_off(offer, mine, found, snapshot)


def _item(rule: ItemDiscount, mine: list[Unit], budget: int | None) -> bool:
    if sum(unit.base for unit in mine) < rule.threshold:
        return False
    picked = sorted(mine, key=lambda unit: (-unit.price, unit.order))[: rule.most_units]
    picked.sort(key=lambda unit: unit.order)
    if rule.saving is ItemSaving.PERCENT_OFF:
        return _take(percent_of(sum(unit.price for unit in picked), rule.value), picked, budget)
    if rule.saving is ItemSaving.FIXED_PRICE:
        offs = [max(unit.price - rule.value, 0) for unit in picked]
    else:
        offs = [min(unit.price, rule.value) for unit in picked]
    if budget is not None and sum(offs) > budget:
        return _take(budget, picked, None)
    for unit, off in zip(picked, offs, strict=True):
        unit.price -= off
    return sum(offs) > 0


def _sets(rule: BundlePrice | MultiBuy, mine: list[Unit], budget: int | None) -> bool:
    groups = (
        [(rule.n, None)] if isinstance(rule, MultiBuy) else [(group.quantity, group.sku_ids) for group in rule.groups]
    )
    used: list[Unit] = []
    fixed = of = sets = 0
    while rule.most_sets is None or sets < rule.most_sets:
        free = sorted((unit for unit in mine if not unit.in_set), key=lambda unit: (-unit.price, unit.order))
        free = [unit for unit in free if unit not in used]
        dealt = [[unit for unit in free if skus is None or unit.line.sku_id in skus][:count] for count, skus in groups]
        if any(len(some) < count for some, (count, _) in zip(dealt, groups, strict=True)):
            break
        one = [unit for some in dealt for unit in some]
        saved, percented = _saved(rule, sorted(unit.price for unit in one))
        if not saved and not percented:
            break
        fixed, of, sets = fixed + saved, of + percented, sets + 1
        used += one
    off = fixed + (percent_of(of, rule.value) if of else 0)
    if not _take(off, sorted(used, key=lambda unit: unit.order), budget):
        return False
    for unit in used:
        unit.in_set = True
    return True


def _saved(rule: BundlePrice | MultiBuy, prices: list[int]) -> tuple[int, int]:
    if isinstance(rule, MultiBuy):
        if rule.kind is MultiBuyKind.N_FOR_M:
            return sum(prices[: rule.n - rule.value]), 0
        if rule.kind is MultiBuyKind.NTH_PERCENT_OFF:
            return 0, prices[0]
        return max(sum(prices) - rule.value, 0), 0
    if rule.saving is SetSaving.FIXED_PRICE:
        return max(sum(prices) - rule.value, 0), 0
    if rule.saving is SetSaving.AMOUNT_OFF:
        return min(rule.value, sum(prices)), 0
    return 0, sum(prices)


def _threshold_off(rule: SpendAndSave, mine: list[Unit]) -> int:
    measured = sum(unit.base for unit in mine) if rule.measure is Measure.MONEY else len(mine)
    left = sum(unit.price for unit in mine)
    reached = [tier for tier in rule.tiers if measured >= tier.threshold]
    if not reached:
        return 0
    off = reached[-1].off * (measured // reached[-1].threshold if rule.every_n else 1)
    off = percent_of(left, off) if rule.saving is Saving.PERCENT else off
    return min(off, left, left if rule.cap is None else rule.cap)


def _take(off: int, units: list[Unit], budget: int | None) -> bool:
    off = off if budget is None else min(off, budget)
    if off:
        for unit, share in zip(units, allocate(off, [unit.price for unit in units]), strict=True):
            unit.price -= share
    return off > 0


def _give(found: Outcome, wanted: list[tuple[int, int]]) -> bool:
    any_given = False
    for sku_id, quantity in wanted:
        given = min(quantity, found.gifts.get(sku_id, 0))
        if given:
            found.gifts[sku_id] -= given
            any_given = True
    return any_given


def _freight(snapshot: Snapshot, units: Sequence[Unit]) -> dict[int, int]:
    fees = {}
    for store in snapshot.freight or ():
        mine = [unit for unit in units if unit.line.store_id == store.store_id and unit.line.shipped]
        goods = sum(unit.price for unit in mine)
        if mine:
            fees[store.store_id] = min(
                0 if option.free_from is not None and goods >= option.free_from else option.fee
                for option in store.options
            )
    return fees


def _freight_off(offer: Offer, mine: list[Unit], found: Outcome, snapshot: Snapshot) -> bool:
    rule = offer.rule
    assert isinstance(rule, FreightOff)
    if sum(unit.base for unit in mine) < rule.threshold:
        return False
    stores = sorted(
        {unit.line.store_id for unit in mine if unit.line.shipped and found.freight.get(unit.line.store_id)}
    )
    whole = sum(found.freight[store] for store in stores)
    off = whole if rule.off is None else min(rule.off, whole)
    if off:
        for store, share in zip(stores, allocate(off, [found.freight[store] for store in stores]), strict=True):
            found.freight[store] -= share
    return off > 0


def _points(snapshot: Snapshot, units: Sequence[Unit]) -> int:
    points, wanted = snapshot.points, snapshot.choices.points
    if points is None or not wanted:
        return 0
    goods = sum(unit.price for unit in units if unit.line.own_price is None or unit.line.own_price.takes_points)
    return min(min(wanted, points.balance) // points.points_per_minor, goods * points.most_of_goods_bp // 10_000)


def _preference(outcome: Outcome) -> tuple[Any, ...]:
    coupons = [each for each in outcome.applied if isinstance(each, CouponInHand)]
    promotions = [each for each in outcome.applied if isinstance(each, RunningPromotion)]
    return (
        sum(outcome.gifts.values()),
        len(coupons),
        [*sorted((0, each.expires_at or _NEVER) for each in coupons), (1, _NEVER)],
        [*sorted((0, -each.priority) for each in promotions), (1, 0)],
        [*sorted((0, each.ends_at or _NEVER) for each in promotions), (1, _NEVER)],
        [*sorted((0, each.id) for each in promotions), (1, 0)],
        [*sorted((0, each.id) for each in coupons), (1, 0)],
    )
