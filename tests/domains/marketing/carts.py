"""Small carts for tests of pricing: builders, strategies, and a brute force that prices unit by unit."""

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from itertools import combinations
from typing import Any

from hypothesis import strategies as st

from domains.kernel import allocate, percent_of
from domains.marketing.rules.promotions import Goods, Measure, RunningPromotion, Saving, Scope, SpendAndSave, Tier
from domains.marketing.rules.snapshot import (
    FreightOption,
    Line,
    Snapshot,
    StoreFreight,
    UnitPrice,
    UnitPriceReason,
)

NOW = datetime(2026, 11, 11, tzinfo=UTC)


def line(line_id: int, amount: int, quantity: int = 1, *, store: int = 1, **more: Any) -> Line:
    """Units of a product of its own at a list price."""
    values: dict[str, Any] = {
        "sku_id": 100 + line_id,
        "product_id": 200 + line_id,
        "brand_id": None,
        "category_path": (),
        "prices": (UnitPrice(amount, UnitPriceReason.LIST),),
    }
    return Line(id=line_id, store_id=store, quantity=quantity, **(values | more))


def spend(threshold: int, off: int, **more: Any) -> SpendAndSave:
    """`off` off `threshold`."""
    return SpendAndSave((Tier(threshold, off),), **more)


def promotion(promotion_id: int, rule: SpendAndSave, scope: Scope | None = None, **more: Any) -> RunningPromotion:
    """A promotion for all goods, unless told."""
    return RunningPromotion(promotion_id, 1, rule, scope or Scope(), **more)


def skus(*sku_ids: int) -> Scope:
    """The scope of these SKUs."""
    return Scope(Goods(sku_ids=frozenset(sku_ids)))


def freight(fee: int, free_from: int | None, store: int = 1) -> tuple[StoreFreight, ...]:
    """One way of delivery of one store."""
    return (StoreFreight(store, (FreightOption(f"express-{store}", fee, free_from),)),)


_AMOUNTS = st.one_of(st.integers(0, 30), st.integers(900, 1_100), st.integers(1, 5_000))
_BRANDS = st.sampled_from([None, 1, 2])


@st.composite
def _lines(draw: st.DrawFn) -> tuple[Line, ...]:
    return tuple(
        line(
            line_id,
            draw(_AMOUNTS),
            draw(st.integers(1, 4)),
            store=draw(st.integers(1, 2)),
            brand_id=draw(_BRANDS),
            category_path=draw(st.sampled_from([(1,), (1, 2), (3,)])),
            selected=draw(st.sampled_from([True, True, True, False])),
            shipped=draw(st.sampled_from([True, True, True, False])),
        )
        for line_id in range(1, draw(st.integers(1, 4)) + 1)
    )


@st.composite
def _rules(draw: st.DrawFn) -> SpendAndSave:
    measure = draw(st.sampled_from([Measure.MONEY, Measure.MONEY, Measure.PIECES]))
    every_n = draw(st.booleans())
    saving = Saving.AMOUNT if every_n else draw(st.sampled_from(Saving))
    thresholds = st.integers(1, 4) if measure is Measure.PIECES else st.integers(1, 4_000)
    offs = st.integers(1, 10_000) if saving is Saving.PERCENT else st.integers(1, 1_500)
    count = 1 if every_n else draw(st.integers(1, 2))
    steps = sorted(draw(st.lists(thresholds, min_size=count, max_size=count, unique=True)))
    saved = sorted(draw(st.lists(offs, min_size=count, max_size=count, unique=True)))
    cap = draw(st.one_of(st.none(), st.integers(1, 2_000)))
    return SpendAndSave(tuple(map(Tier, steps, saved)), every_n, cap, measure, saving)


_GOODS = st.builds(
    Goods,
    category_ids=st.frozensets(st.integers(1, 3), max_size=1),
    brand_ids=st.frozensets(st.integers(1, 2), max_size=1),
    sku_ids=st.frozensets(st.integers(101, 104), max_size=2),
)
_SCOPES = st.builds(
    Scope, included=st.one_of(st.none(), _GOODS), excluded=st.one_of(st.just(Goods()), st.just(Goods()), _GOODS)
)


@st.composite
def _promotions(draw: st.DrawFn, most: int) -> tuple[RunningPromotion, ...]:
    return tuple(
        promotion(
            number,
            draw(_rules()),
            draw(_SCOPES),
            store_id=draw(st.sampled_from([None, None, 1, 2])),
            priority=draw(st.integers(0, 2)),
            exclusion_group=draw(st.sampled_from([None, None, "a", "b"])),
            ends_at=draw(st.sampled_from([None, NOW + timedelta(days=1), NOW + timedelta(days=2)])),
        )
        for number in range(1, draw(st.integers(0, most)) + 1)
    )


@st.composite
def _freight(draw: st.DrawFn, lines: tuple[Line, ...]) -> tuple[StoreFreight, ...] | None:
    """Free limits lie near what the goods amount to, so that discounts put free delivery at stake."""
    if draw(st.integers(0, 3)) == 0:
        return None
    stores = []
    for store in (1, 2):
        goods = sum(each.prices[0].amount * each.quantity for each in lines if each.store_id == store)
        limits = st.one_of(st.none(), st.integers(-1_000, 100).map(lambda less, goods=goods: max(goods + less, 1)))
        options = st.builds(FreightOption, st.sampled_from("xyz"), st.integers(0, 900), limits)
        drawn = draw(st.lists(options, min_size=1, max_size=2, unique_by=lambda option: option.id))
        stores.append(StoreFreight(store, tuple(drawn)))
    return tuple(stores)


@st.composite
def snapshots(draw: st.DrawFn, most_promotions: int = 5) -> Snapshot:
    """Carts within reach of the brute force: lines of two stores, promotions that overlap, freight or none."""
    lines = draw(_lines())
    return Snapshot(lines, draw(_promotions(most_promotions)), freight=draw(_freight(lines)))


def brute_force(snapshot: Snapshot) -> tuple[int, frozenset[int]]:
    """The lowest payable of all combinations, and the promotions of the one that the written ties prefer."""
    outcomes = [_outcome(snapshot, some) for some in _combinations(snapshot.promotions)]
    payable, _, applied = min(outcomes)
    return payable, frozenset(applied)


def _combinations(promotions: Sequence[RunningPromotion]) -> Iterator[tuple[RunningPromotion, ...]]:
    for count in range(len(promotions) + 1):
        for some in combinations(promotions, count):
            groups = [each.exclusion_group for each in some if each.exclusion_group is not None]
            if len(groups) == len(set(groups)):
                yield some


def _outcome(snapshot: Snapshot, some: tuple[RunningPromotion, ...]) -> tuple[int, Any, list[int]]:
    units = [
        [one, one.prices[0].amount, one.prices[0].amount]
        for one in sorted(snapshot.lines, key=lambda each: (each.sku_id, each.id))
        for _ in range(one.quantity)
        if one.selected
    ]
    applied = []
    for each in sorted(some, key=lambda each: (each.store_id is None, -each.priority, each.id)):
        mine = [unit for unit in units if each.store_id in (None, unit[0].store_id) and each.scope.covers(unit[0])]
        off = _off(each.rule, sum(unit[1] for unit in mine), len(mine), sum(unit[2] for unit in mine))
        for unit, share in zip(mine, allocate(off, [unit[2] for unit in mine]), strict=True):
            unit[2] -= share
        if off:
            applied.append(each)
    payable = sum(unit[2] for unit in units) + _freight_of(snapshot, units)
    return payable, _preference(applied), sorted(each.id for each in applied)


def _off(rule: SpendAndSave, amount: int, pieces: int, left: int) -> int:
    measured = amount if rule.measure is Measure.MONEY else pieces
    reached = [tier for tier in rule.tiers if measured >= tier.threshold]
    if not reached:
        return 0
    off = reached[-1].off * (measured // reached[-1].threshold if rule.every_n else 1)
    off = percent_of(left, off) if rule.saving is Saving.PERCENT else off
    return min(off, left, left if rule.cap is None else rule.cap)


def _freight_of(snapshot: Snapshot, units: list[list[Any]]) -> int:
    total = 0
    for store in snapshot.freight or ():
        mine = [unit for unit in units if unit[0].store_id == store.store_id and unit[0].shipped]
        goods = sum(unit[2] for unit in mine)
        fees = [
            0 if option.free_from is not None and goods >= option.free_from else option.fee for option in store.options
        ]
        total += min(fees) if mine else 0
    return total


def _preference(applied: list[RunningPromotion]) -> Any:
    never = datetime.max.replace(tzinfo=UTC)
    return (
        [*sorted((0, -each.priority) for each in applied), (1, 0)],
        [*sorted((0, each.ends_at or never) for each in applied), (1, never)],
        [*sorted((0, each.id) for each in applied), (1, 0)],
    )
