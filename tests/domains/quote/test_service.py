"""Quotes through the face, on both databases."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from domains import catalog, inventory, marketing, quote
from domains.kernel import Frame, Money
from domains.quote import InvalidLineReason, LineNoteCode, LineWanted, Quote
from persistence import Database, recorded_statements
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, tzinfo=UTC)
HANGZHOU, HONG_KONG = "330106", "810000"
FRAME = Frame()


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)


async def quoted(
    database: Database,
    *lines: LineWanted,
    region: str | None = HANGZHOU,
    frame: Frame = FRAME,
    delivery_choice: list[str] | None = None,
    now: datetime = NOW,
) -> Quote:
    async with database.snapshot() as reader:
        return await quote.make_quote(
            reader,
            lines,
            member_id=None,
            region=region,
            choices=marketing.Choices(freight_option_ids=frozenset(delivery_choice or ())),
            frame=frame,
            now=now,
        )


async def test_a_quote_tells_goods_discount_freight_and_payable(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 2), LineWanted(2, goods.skus["SHIRT-S"], 1))
    pricing = found.pricing
    assert (pricing.goods_total, pricing.discount_total) == (cny(22_000), cny(3_000))
    assert (pricing.freight, pricing.payable) == (cny(0), cny(19_000))
    assert [line.discounted_total for line in found.lines] == [cny(8_636), cny(10_364)]


async def test_a_discount_names_its_promotion_version_label_and_bearer(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["SHIRT-S"], 2))
    [discount] = found.pricing.discounts
    assert discount.promotion is not None
    assert (discount.promotion.code, discount.version, discount.label) == ("SAVE30", 1, "30.00 off 200.00")
    assert (discount.bearer, discount.coupon) == (marketing.Bearer.PLATFORM, None)
    assert [share.amount for share in found.lines[0].shares] == [cny(3_000)]


async def test_labels_notes_and_hints_are_in_the_readers_language(database: Database, goods: Goods) -> None:
    frame = replace(FRAME, language="zh-CN")
    found = await quoted(
        database, LineWanted(1, goods.skus["SHIRT-S"], 2), LineWanted(2, goods.skus["MUG"], 11), frame=frame
    )
    assert found.pricing.discounts[0].label == "满200减30"
    assert found.lines[1].notes[0].message == "仅剩 10 件"
    near = await quoted(database, LineWanted(1, goods.skus["MUG"], 1), frame=frame)
    assert [hint.message for hint in near.pricing.hints] == ["再买49元，免运费", "再买150元，可减30元"]


async def test_what_is_unpublished_or_out_of_stock_is_kept_apart_with_the_reason(
    database: Database, goods: Goods
) -> None:
    found = await quoted(
        database,
        LineWanted(1, goods.skus["HIDDEN"], 1),
        LineWanted(2, goods.skus["LAMP"], 1),
        LineWanted(3, goods.skus["MUG"], 1),
        LineWanted(4, 10**9, 1),
    )
    assert [(line.line_id, line.reason) for line in found.invalid_lines] == [
        (1, InvalidLineReason.UNPUBLISHED),
        (2, InvalidLineReason.OUT_OF_STOCK),
    ]
    assert ([line.line_id for line in found.lines], found.unknown_line_ids) == ([3], (4,))
    assert found.pricing.goods_total == cny(5_000)


async def test_what_has_no_price_in_the_currency_cannot_be_bought_in_it(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 1), frame=replace(FRAME, currency="USD"))
    assert [line.reason for line in found.invalid_lines] == [InvalidLineReason.UNPUBLISHED]
    assert found.pricing.payable == Money(0, "USD")


async def test_what_is_not_brought_to_the_region_is_kept_apart(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 1), region=HONG_KONG)
    assert [line.reason for line in found.invalid_lines] == [InvalidLineReason.NOT_DELIVERABLE]
    assert (found.lines, found.delivery) == ((), {})


async def test_freight_is_unknown_without_a_region_and_there_are_no_offers(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 1), region=None)
    assert (found.pricing.freight, found.pricing.payable, found.delivery) == (None, cny(5_000), {})


async def test_each_store_offers_its_ways_of_delivery_with_the_fee_for_these_goods(
    database: Database, goods: Goods
) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 1))
    [offer] = found.delivery[goods.store_id]
    assert (offer.rule.label, offer.fee, offer.taken) == ("Express", cny(1_000), True)
    assert found.pricing.payable == cny(6_000)


async def test_free_delivery_that_is_near_is_hinted_at(database: Database, goods: Goods) -> None:
    found = await quoted(database, LineWanted(1, goods.skus["MUG"], 1))
    assert [(hint.message, hint.promotion is None) for hint in found.pricing.hints] == [
        ("49.00 more for free delivery", True),
        ("150.00 more for 30.00 off", False),
    ]


async def test_few_left_are_noted(database: Database, goods: Goods) -> None:
    demand = inventory.Demand(goods.skus["MUG"], 7)
    await database.write(lambda tx: inventory.lock(tx, "order/1", [demand], NOW))
    [line] = (await quoted(database, LineWanted(1, goods.skus["MUG"], 1))).lines
    assert [(note.code, note.message) for note in line.notes] == [(LineNoteCode.LOW_STOCK, "Only 3 left.")]


async def test_more_than_there_is_stays_on_the_list_with_a_note(database: Database, goods: Goods) -> None:
    [line] = (await quoted(database, LineWanted(1, goods.skus["MUG"], 11))).lines
    assert (line.available, line.notes[0].message) == (10, "Only 10 left.")


async def test_a_bundle_can_be_had_as_often_as_its_parts_allow(database: Database, goods: Goods) -> None:
    [line] = (await quoted(database, LineWanted(1, goods.skus["SET"], 1))).lines
    assert line.available == 2


async def test_a_promotion_counts_from_its_start_until_its_end(database: Database, goods: Goods) -> None:
    command = marketing.CreatePromotion(
        code="HOUR",
        name={"en": "An hour"},
        starts_at=NOW,
        ends_at=NOW + timedelta(hours=1),
        rule=marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(1_000), off=cny(100)),)),
        scope=marketing.ScopeTerms(all=True),
    )
    await database.write(lambda tx: marketing.create_promotion(tx, command, NOW - timedelta(days=1)))
    moments = [
        NOW - timedelta(seconds=1),
        NOW,
        NOW + timedelta(hours=1) - timedelta(seconds=1),
        NOW + timedelta(hours=1),
    ]
    found = [await quoted(database, LineWanted(1, goods.skus["MUG"], 1), now=moment) for moment in moments]
    assert [each.pricing.discount_total.minor for each in found] == [0, 100, 100, 0]


async def test_the_digest_is_the_same_for_the_same_price_and_another_for_another(
    database: Database, goods: Goods
) -> None:
    one = await quoted(database, LineWanted(1, goods.skus["MUG"], 1))
    same = await quoted(database, LineWanted(7, goods.skus["MUG"], 1), frame=replace(FRAME, language="zh-CN"))
    more = await quoted(database, LineWanted(1, goods.skus["MUG"], 2))
    assert one.digest == same.digest != more.digest


async def test_the_digest_changes_with_the_way_a_price_comes_about(database: Database, goods: Goods) -> None:
    before = await quoted(database, LineWanted(1, goods.skus["SHIRT-S"], 1), region=None)
    price = catalog.SkuPrice(list_price=cny(13_000), promotion_price=cny(12_000))
    command = catalog.SetPrice(sku_id=goods.skus["SHIRT-S"], price=price)
    await database.write(lambda tx: catalog.set_prices(tx, [command], NOW))
    after = await quoted(database, LineWanted(1, goods.skus["SHIRT-S"], 1), region=None)
    assert before.pricing.payable == after.pricing.payable
    assert before.digest != after.digest


@pytest.mark.parametrize("count", [1, 6])
async def test_a_quote_takes_four_statements_however_many_lines_there_are(
    database: Database, goods: Goods, count: int
) -> None:
    codes = ["MUG", "SHIRT-S", "TABLE", "STOOL", "SET", "SHIRT-M"][:count]
    lines = [LineWanted(place, goods.skus[code], 1) for place, code in enumerate(codes)]
    with recorded_statements() as statements:
        await quoted(database, *lines)
    assert len(statements) == 4


@pytest.fixture
async def shelved(database: Database, goods: Goods) -> Goods:
    """The goods, with what the reaction to their receipt says of them: all but the lamp are in stock."""
    in_stock = {sku_id: code != "LAMP" for code, sku_id in goods.skus.items()}
    await database.write(lambda tx: catalog.set_in_stock(tx, in_stock, NOW))
    return goods


async def suggested(database: Database, found: Quote, first: int = 3) -> list[list[str]]:
    async with database.snapshot() as reader:
        products = await quote.suggest(reader, found.pricing.hints, first, FRAME)
    return [[product.slug for product in some] for some in products]


async def test_suggestions_are_the_cheapest_that_fill_the_gap_with_one_piece(
    database: Database, shelved: Goods
) -> None:
    found = await quoted(database, LineWanted(1, shelved.skus["MUG"], 1))
    assert [hint.missing for hint in found.pricing.hints] == [cny(4_900), cny(15_000)]
    assert await suggested(database, found) == [["mug", "shirt", "stool"], ["stool", "table", "set"]]
    assert await suggested(database, found, first=1) == [["mug"], ["stool"]]


@pytest.mark.parametrize(
    ("scope", "slugs"),
    [
        (lambda goods: marketing.GoodsNamed(category_ids=(goods.category_id,)), ["shirt", "stool", "table"]),
        (lambda goods: marketing.GoodsNamed(brand_ids=(1,)), ["shirt", "stool", "table"]),
        (lambda goods: marketing.GoodsNamed(product_ids=(goods.products["table"],)), ["table"]),
        (lambda goods: marketing.GoodsNamed(sku_ids=(goods.skus["SHIRT-S"], goods.skus["MUG"])), ["shirt"]),
    ],
)
async def test_suggestions_are_in_the_scope_of_the_promotion(
    database: Database, shelved: Goods, scope: Callable[[Goods], marketing.GoodsNamed], slugs: list[str]
) -> None:
    named = scope(shelved)
    lines = [LineWanted(1, shelved.skus["SHIRT-S"], 1), LineWanted(2, shelved.skus["TABLE"], 1)]
    await _promote(database, 2_000_000 if "table" in slugs else 25_000, marketing.ScopeTerms(included=named))
    found = await quoted(database, *lines)
    hint = next(
        place for place, hint in enumerate(found.pricing.hints) if hint.promotion and hint.promotion.code == "NEAR"
    )
    near = replace(found.pricing.hints[hint], missing=cny(6_000))
    async with database.snapshot() as reader:
        [products] = await quote.suggest(reader, [near], 3, FRAME)
    assert [product.slug for product in products] == slugs


async def test_what_a_scope_excludes_is_not_suggested(database: Database, shelved: Goods) -> None:
    excluded = marketing.GoodsNamed(product_ids=(shelved.products["stool"],))
    await _promote(database, 30_000, marketing.ScopeTerms(all=True, excluded=excluded))
    found = await quoted(database, LineWanted(1, shelved.skus["SHIRT-S"], 1))
    named = [hint.promotion.code if hint.promotion else None for hint in found.pricing.hints]
    assert (await suggested(database, found))[named.index("NEAR")] == ["table", "set"]


async def test_what_is_in_an_excluded_category_is_not_suggested(database: Database, shelved: Goods) -> None:
    excluded = marketing.GoodsNamed(category_ids=(shelved.category_id,))
    await _promote(database, 30_000, marketing.ScopeTerms(all=True, excluded=excluded))
    hint = quote.AddOnHint(
        message="",
        missing=cny(1),
        missing_quantity=None,
        promotion=None,
        terms=(await marketing.get_running_promotions(database.read(), FRAME, NOW))[-1].terms,
        store_id=None,
    )
    assert await quote.suggest(database.read(), [hint], 3, FRAME) == [[]]


async def test_suggestions_are_priced_in_the_currency_of_the_cart(database: Database, shelved: Goods) -> None:
    found = await quoted(database, LineWanted(1, shelved.skus["MUG"], 1))
    [[mug], *_] = await quote.suggest(database.read(), found.pricing.hints, 1, replace(FRAME, currency="USD"))
    assert mug.price_range is not None
    assert mug.price_range.min == cny(5_000)


async def test_suggestions_for_all_hints_take_one_statement(database: Database, shelved: Goods) -> None:
    found = await quoted(database, LineWanted(1, shelved.skus["MUG"], 1))
    with recorded_statements() as statements:
        await suggested(database, found)
    assert len(statements) == 1


async def _promote(database: Database, threshold: int, scope: marketing.ScopeTerms) -> None:
    tier = marketing.TierTerms(threshold=cny(threshold), off=cny(100))
    command = marketing.CreatePromotion(
        code="NEAR",
        name={"en": "Near"},
        starts_at=NOW,
        rule=marketing.SpendAndSaveTerms(tiers=(tier,)),
        scope=scope,
    )
    await database.write(lambda tx: marketing.create_promotion(tx, command, NOW))
