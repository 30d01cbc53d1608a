"""What staff are told of a promotion before it runs: what it meets, and what it would sell below cost."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domains import catalog, marketing, stores
from domains.catalog import ProductType, SkuForSale
from domains.kernel import Channel, Frame
from domains.marketing import CreatePromotion, GoodsNamed, ScopeTerms
from domains.marketing.rules.margins import below_cost
from domains.marketing.rules.promotions import (
    BundlePrice,
    GiftGoods,
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
    SpendAndSave,
    Tier,
)
from domains.marketing.service import promotion_warnings
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.domains.marketing.carts import NOW
from tests.goods import Goods as ShopGoods
from tests.goods import cny, stock_shop
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

PLATFORM = stores.Staff(1, "Grace", None, frozenset())


def sku(sku_id: int, minor: int, cost: int | None) -> SkuForSale:
    plain = SkuForSale(
        *(sku_id, sku_id, 1, f"S{sku_id}", "Thing", None, None, 1, (1,), ("Things",), (), None),
        *(cny(minor), None, cost, None, None, True, ProductType.PHYSICAL, 0),
    )
    return replace(plain, published=True)


# What each costs and costs the shop: 100.00 and 80.00, 50.00 and 45.00, 10.00 and nobody knows.
SKUS: Mapping[int, SkuForSale] = {1: sku(1, 10_000, 8_000), 2: sku(2, 5_000, 4_500), 3: sku(3, 1_000, None)}
BY_PIECES = SpendAndSave((Tier(2, 500), Tier(5, 2_500)), measure=Measure.PIECES, saving=Saving.PERCENT)


@pytest.mark.parametrize(
    ("rule", "found"),
    [
        (ItemDiscount(ItemSaving.PERCENT_OFF, 1_000), []),
        (ItemDiscount(ItemSaving.PERCENT_OFF, 1_001), [(2, 4_499)]),
        (ItemDiscount(ItemSaving.AMOUNT_OFF, 2_001), [(1, 7_999), (2, 2_999)]),
        # Three for two thirds.
        (MultiBuy(MultiBuyKind.N_FOR_M, 3, 2), [(1, 6_666), (2, 3_333)]),
        # Four of the second make 200.00: 170.00 for them are 42.50 each.
        (SpendAndSave((Tier(20_000, 3_000),)), [(2, 4_250)]),
        (BY_PIECES, [(1, 7_500), (2, 3_750)]),
        (
            BundlePrice((SetGroup(frozenset({1})), SetGroup(frozenset({2, 3}))), SetSaving.FIXED_PRICE, 8_000),
            # 80.00 for what costs 110.00, and 150.00, apart.
            [(1, 7_273), (2, 2_667)],
        ),
        (GiftWithItem((GiftGoods(3),)), []),
    ],
)
def test_what_sells_below_cost_is_found_for_each_form(rule: Rule, found: list[tuple[int, int]]) -> None:
    promotion = RunningPromotion(1, 1, rule, Scope(), uses_left=0, budget_left=0)
    assert [(each.sku_id, each.price.minor) for each in below_cost(promotion, SKUS)] == found


def test_what_is_not_in_its_scope_is_not_looked_at() -> None:
    scope = Scope(Goods(brand_ids=frozenset({9})))
    assert below_cost(RunningPromotion(1, 1, ItemDiscount(ItemSaving.FIXED_PRICE, 1), scope), SKUS) == []


async def create(database: Database, code: str, **more: Any) -> int:
    rule = marketing.ItemDiscountTerms(percent_off_bp=5_000)
    values = {"name": {"en": code}, "starts_at": NOW, "rule": rule, "scope": ScopeTerms(all=True)}
    command = CreatePromotion(code=code, **(values | more))  # type: ignore[arg-type]
    return (await database.write(lambda tx: marketing.create_promotion(tx, command, NOW))).id


@pytest.fixture
async def goods(database: Database) -> ShopGoods:
    return await stock_shop(database)


@pytest.mark.anyio
async def test_promotions_that_meet_it_are_told_with_how_many_skus_they_share(
    database: Database, goods: ShopGoods
) -> None:
    day = timedelta(days=1)
    mug = ScopeTerms(included=GoodsNamed(sku_ids=(goods.skus["MUG"],)))
    made = await create(database, "NEW", exclusion_group="big", draft=True, ends_at=NOW + day, channels=(Channel.APP,))
    await create(database, "MUG", scope=mug, exclusion_group="big")
    await create(database, "LATER", starts_at=NOW + day)
    await create(database, "PC", channels=(Channel.PC,))
    await create(database, "DRAFT", draft=True)
    found = await marketing.find_promotion_warnings(database.read(), made, PLATFORM, Frame(), NOW)
    assert found is not None
    told = [(each.promotion.code, each.stacks, each.sku_count) for each in found.overlaps]
    # All that is published: the hidden thing is not.
    assert told == [("SAVE30", True, 7), ("MUG", False, 1)]
    assert (found.sku_count, found.is_partial, found.below_cost) == (7, False, ())
    other = stores.Staff(2, "Ada", goods.store_id, frozenset())
    assert await marketing.find_promotion_warnings(database.read(), made, other, Frame(), NOW) is None


@pytest.mark.anyio
async def test_goods_are_looked_at_by_whatever_names_them_and_no_further_than_a_number(
    database: Database, goods: ShopGoods, monkeypatch: pytest.MonkeyPatch
) -> None:
    shirt = (goods.products["shirt"],)
    scopes = {
        "CATEGORY": (ScopeTerms(included=GoodsNamed(category_ids=(goods.category_id,))), 7),
        "PRODUCT": (ScopeTerms(included=GoodsNamed(product_ids=shirt)), 2),
        "WITHOUT": (ScopeTerms(all=True, excluded=GoodsNamed(product_ids=shirt)), 5),
    }
    for code, (scope, count) in scopes.items():
        made = await create(database, code, scope=scope, store_id=goods.store_id)
        found = await marketing.find_promotion_warnings(database.read(), made, PLATFORM, Frame(), NOW)
        assert found is not None
        assert (found.sku_count, found.is_partial) == (count, False)
    monkeypatch.setattr(promotion_warnings, "MAX_SKUS", 4)
    found = await marketing.find_promotion_warnings(database.read(), made, PLATFORM, Frame(), NOW)
    assert found is not None
    assert found.is_partial


@pytest.mark.anyio
async def test_statements_do_not_grow_with_goods_or_promotions(database: Database, goods: ShopGoods) -> None:
    mug = ScopeTerms(included=GoodsNamed(sku_ids=(goods.skus["MUG"],)))
    small, large = await create(database, "SMALL", scope=mug), await create(database, "LARGE")
    for promotion_id in (small, large):
        with recorded_statements() as statements:
            await marketing.find_promotion_warnings(database.read(), promotion_id, PLATFORM, Frame(), NOW)
        assert len(statements) == 4


@pytest.mark.anyio
async def test_staff_read_what_sells_below_cost_where_they_may_see_costs(
    shop: ShopUnderTest, database: Database
) -> None:
    goods = await stock_shop(database)
    cost = catalog.SetPrice(sku_id=goods.skus["MUG"], price=catalog.SkuPrice(list_price=cny(5_000), cost=cny(3_000)))
    await database.write(lambda tx: catalog.set_prices(tx, [cost], NOW))
    made = global_id("Promotion", await create(database, "HALF"))
    text = """query ($id: ID!) { promotionWarnings(id: $id) { belowCostCount skuCount isPartial
      belowCost { sku { code } price { amount } cost { amount } }
      overlaps { stacks skuCount promotion { code } } } }"""
    read = "marketing.promotion.read"
    known = (await (await hire(shop, read, "catalog.product.read")).query(text, id=made))["promotionWarnings"]
    assert known == {
        "belowCostCount": 1,
        "skuCount": 7,
        "isPartial": False,
        "belowCost": [{"sku": {"code": "MUG"}, "price": {"amount": "25.00"}, "cost": {"amount": "30.00"}}],
        "overlaps": [{"stacks": True, "skuCount": 7, "promotion": {"code": "SAVE30"}}],
    }
    hidden = (await (await hire(shop, read)).query(text, id=made))["promotionWarnings"]
    assert (hidden["belowCostCount"], hidden["belowCost"]) == (1, [])
    assert await (await hire(shop, "orders.read")).error_codes(text, id=made) == ["FORBIDDEN"]
