"""Small carts for tests of pricing: builders and strategies."""

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import strategies as st

from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftGoods,
    GiftTier,
    GiftWithItem,
    Goods,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Rule,
    RunningPromotion,
    Saving,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndGet,
    SpendAndSave,
    Tier,
)
from domains.marketing.rules.snapshot import (
    Choices,
    CouponInHand,
    CouponRule,
    FreightOption,
    Line,
    OwnPrice,
    Points,
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


def promotion(promotion_id: int, rule: Rule, scope: Scope | None = None, **more: Any) -> RunningPromotion:
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


_OWN_PRICES = [
    OwnPrice(UnitPrice(700, UnitPriceReason.FLASH_SALE)),
    OwnPrice(UnitPrice(650, UnitPriceReason.GROUP_BUY), takes_coupons=True, takes_points=True),
]


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
            own_price=draw(st.sampled_from([None, None, None, None, *_OWN_PRICES])),
            selected=draw(st.sampled_from([True, True, True, False])),
            shipped=draw(st.sampled_from([True, True, True, False])),
        )
        for line_id in range(1, draw(st.integers(1, 4)) + 1)
    )


@st.composite
def _spend_and_save(draw: st.DrawFn, least: int = 1) -> SpendAndSave:
    measure = draw(st.sampled_from([Measure.MONEY, Measure.MONEY, Measure.PIECES])) if least else Measure.MONEY
    every_n = draw(st.booleans()) if least else False
    saving = Saving.AMOUNT if every_n else draw(st.sampled_from(Saving))
    thresholds = st.integers(1, 4) if measure is Measure.PIECES else st.integers(least, 4_000)
    offs = st.integers(1, 10_000) if saving is Saving.PERCENT else st.integers(1, 1_500)
    count = 1 if every_n else draw(st.integers(1, 2))
    steps = sorted(draw(st.lists(thresholds, min_size=count, max_size=count, unique=True)))
    saved = sorted(draw(st.lists(offs, min_size=count, max_size=count, unique=True)))
    cap = draw(st.one_of(st.none(), st.integers(1, 2_000)))
    return SpendAndSave(tuple(map(Tier, steps, saved)), every_n, cap, measure, saving)


@st.composite
def _item_discounts(draw: st.DrawFn, most_threshold: int = 0) -> ItemDiscount:
    saving = draw(st.sampled_from(ItemSaving))
    value = draw(st.integers(1, 10_000) if saving is ItemSaving.PERCENT_OFF else st.integers(1, 1_200))
    return ItemDiscount(
        saving, value, draw(st.one_of(st.none(), st.integers(1, 4))), draw(st.integers(0, most_threshold))
    )


@st.composite
def _multi_buys(draw: st.DrawFn) -> MultiBuy:
    kind = draw(st.sampled_from(MultiBuyKind))
    n = draw(st.integers(2, 4))
    values = {
        MultiBuyKind.N_FOR_M: st.integers(1, n - 1),
        MultiBuyKind.NTH_PERCENT_OFF: st.integers(1, 10_000),
        MultiBuyKind.N_FOR_PRICE: st.integers(1, 3_000),
    }
    return MultiBuy(kind, n, draw(values[kind]), draw(st.one_of(st.none(), st.integers(1, 2))))


@st.composite
def _bundles(draw: st.DrawFn) -> BundlePrice:
    skus_in_order = draw(st.permutations([101, 102, 103, 104]))
    cuts = draw(st.sampled_from([(1, 2), (1, 3), (2, 3), (2, 4)]))
    sku_sets = (skus_in_order[: cuts[0]], skus_in_order[cuts[0] : cuts[1]])
    groups = tuple(SetGroup(frozenset(some), draw(st.sampled_from([1, 1, 2]))) for some in sku_sets)
    saving = draw(st.sampled_from(SetSaving))
    value = draw(st.integers(1, 10_000) if saving is SetSaving.PERCENT_OFF else st.integers(1, 3_000))
    return BundlePrice(groups, saving, value, draw(st.one_of(st.none(), st.just(1))))


_GIFTS = st.lists(st.builds(GiftGoods, st.integers(901, 903), st.just(1)), min_size=1, max_size=3, unique=True)
_GIFTS_WITH_ITEMS = st.builds(
    GiftWithItem, _GIFTS.map(tuple), st.integers(1, 3), st.one_of(st.none(), st.integers(1, 2))
)
_SPEND_AND_GET = st.builds(
    lambda threshold, choose, gifts: SpendAndGet((GiftTier(threshold, choose, tuple(gifts)),)),
    st.integers(0, 4_000),
    st.integers(1, 2),
    _GIFTS,
)


def _rules() -> st.SearchStrategy[Rule]:
    return st.one_of(
        _spend_and_save(), _spend_and_save(), _item_discounts(), _multi_buys(), _bundles(), _GIFTS_WITH_ITEMS,
        _SPEND_AND_GET,
    )  # fmt: skip


def _coupon_rules() -> st.SearchStrategy[CouponRule]:
    freight_off = st.builds(FreightOff, st.one_of(st.none(), st.integers(1, 900)), st.integers(0, 2_000))
    return st.one_of(_spend_and_save(least=0), _item_discounts(most_threshold=2_000), freight_off, _SPEND_AND_GET)


_GOODS = st.builds(
    Goods,
    category_ids=st.frozensets(st.integers(1, 3), max_size=1),
    brand_ids=st.frozensets(st.integers(1, 2), max_size=1),
    sku_ids=st.frozensets(st.integers(101, 104), max_size=2),
)
_SCOPES = st.builds(
    Scope, included=st.one_of(st.none(), _GOODS), excluded=st.one_of(st.just(Goods()), st.just(Goods()), _GOODS)
)


_ENDS = st.sampled_from([None, NOW + timedelta(days=1), NOW + timedelta(days=2)])


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
            ends_at=draw(_ENDS),
            uses_left=draw(st.sampled_from([None, None, None, 1, 0])),
            budget_left=draw(st.sampled_from([None, None, None, 300, 0])),
        )
        for number in range(1, draw(st.integers(0, most)) + 1)
    )


@st.composite
def _coupons(draw: st.DrawFn, most: int) -> tuple[CouponInHand, ...]:
    return tuple(
        CouponInHand(
            number,
            draw(st.integers(1, 3)),
            draw(_coupon_rules()),
            draw(_SCOPES),
            store_id=draw(st.sampled_from([None, None, 1, 2])),
            stackable=draw(st.booleans()),
            expires_at=draw(_ENDS),
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
def snapshots(draw: st.DrawFn, most_promotions: int = 4, most_coupons: int = 3) -> Snapshot:
    """Carts within reach of the brute force: lines of two stores, offers that overlap, freight, points and gifts or
    none.
    """
    lines = draw(_lines())
    points = draw(
        st.one_of(st.none(), st.builds(Points, st.integers(0, 5_000), st.integers(1, 3), st.integers(0, 10_000)))
    )
    return Snapshot(
        lines,
        draw(_promotions(most_promotions)),
        draw(_coupons(most_coupons)),
        points,
        gift_stock=draw(st.dictionaries(st.integers(901, 903), st.integers(0, 3), max_size=3)),
        freight=draw(_freight(lines)),
        choices=Choices(points=draw(st.sampled_from([None, None, 10, 3_000]))),
    )
