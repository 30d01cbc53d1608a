"""Gifts in quotes, on both databases: what there is of them, what can be chosen, what they cost."""

import pytest
import sqlalchemy as sa

from domains import inventory, marketing, quote
from domains.kernel import Frame, Refused
from domains.marketing import ExclusionReason, GiftChoice, GiftWithItemTerms
from domains.quote import LineWanted, Pricing, Quote
from persistence import Database, Statement, recorded_statements
from tests.domains.checkout.shopping import open_second_store
from tests.gifts import NOW, from_spend, give, only, with_item
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

FRAME = Frame()


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await open_second_store(database, await stock_shop(database))


async def quoted(database: Database, goods: Goods, *gifts: GiftChoice, **quantities: int) -> Quote:
    lines = [LineWanted(at, goods.skus[code], count) for at, (code, count) in enumerate(quantities.items(), 1)]
    choices = marketing.Choices(gifts=gifts)
    async with database.snapshot() as reader:
        return await quote.make_quote(
            reader, lines, member_id=None, region="330106", choices=choices, frame=FRAME, now=NOW
        )


def given(pricing: Pricing) -> list[tuple[str, int, int]]:
    return [(gift.sku.sku_code, gift.quantity, gift.price.minor) for gift in pricing.gifts]


async def problems(database: Database, rule: GiftWithItemTerms, **more: int) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        await give(database, rule, "OTHER", **more)
    return [(each.code, ".".join(each.field or ())) for each in refused.value.problems]


async def test_a_gift_need_not_be_on_sale_but_must_be_the_stores_own_and_single(
    database: Database, goods: Goods
) -> None:
    assert (await give(database, with_item(goods, "HIDDEN"), store_id=goods.store_id)).label == "Comes with a gift"
    field = "rule.gift_with_item.gifts.0.sku_id"
    assert await problems(database, with_item(goods, "SET")) == [("INVALID", field)]
    assert await problems(database, with_item(goods, "CHAIR"), store_id=goods.store_id) == [("NOT_FOUND", field)]
    unknown = GiftWithItemTerms(gifts=(marketing.GiftGoodsTerms(sku_id=0),))
    assert await problems(database, unknown) == [("NOT_FOUND", field)]


async def test_a_gift_with_an_item_comes_with_each_piece(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "HIDDEN"), scope=only(goods, "MUG"))
    found = (await quoted(database, goods, MUG=2, STOOL=1)).pricing
    assert given(found) == [("HIDDEN", 2, 0)]
    assert found.gifts[0].promotion is not None
    assert (found.goods_total, found.add_on_total) == (cny(30_000), cny(0))


async def test_what_the_cart_wants_itself_cannot_be_given(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "STOOL", 3))
    assert given((await quoted(database, goods, STOOL=8)).pricing) == [("STOOL", 2, 0)]
    # A set takes four stools.
    assert given((await quoted(database, goods, SET=2)).pricing) == [("STOOL", 2, 0)]


async def test_what_is_gone_is_told_so(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "LAMP"))
    found = (await quoted(database, goods, MUG=1)).pricing
    assert (found.gifts, [each.reason for each in found.excluded]) == (
        (),
        [ExclusionReason.OUT_OF_STOCK, ExclusionReason.BELOW_THRESHOLD],
    )


async def test_a_gift_comes_along_with_goods_of_its_store_that_are_sent(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "CHAIR"))
    assert given((await quoted(database, goods, MUG=1)).pricing) == []
    assert given((await quoted(database, goods, MUG=1, VOUCHER=1)).pricing) == []
    assert given((await quoted(database, goods, MUG=1, CHAIR=1)).pricing) == [("CHAIR", 2, 0)]


async def test_what_is_not_sent_needs_no_company(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "VOUCHER"))
    assert given((await quoted(database, goods, MUG=1)).pricing) == [("VOUCHER", 1, 0)]


async def test_an_add_on_is_paid_where_it_is_chosen(database: Database, goods: Goods) -> None:
    await database.write(lambda tx: tx.run(Statement(sa.text("update products set tax_rate_bp = 1300"))))
    promotion = await give(database, from_spend(goods, 4_000, HIDDEN=990, SHIRT_S=0))
    waiting = (await quoted(database, goods, MUG=1)).pricing
    assert given(waiting) == [("SHIRT-S", 1, 0)]
    [offer] = waiting.gift_offers
    told = [(gift.sku.sku_code, gift.price.minor, gift.taken) for gift in offer.gifts]
    assert (offer.choose, told) == (1, [("HIDDEN", 990, False), ("SHIRT-S", 0, True)])
    chosen = await quoted(database, goods, GiftChoice(promotion.id, (goods.skus["HIDDEN"],)), MUG=1)
    found = chosen.pricing
    assert given(found) == [("HIDDEN", 1, 990)]
    assert (found.goods_total, found.add_on_total, found.payable) == (cny(5_990), cny(990), cny(6_990))
    assert found.tax_total == cny(5_990 * 13 // 113)
    assert chosen.lines[0].tax.amount + found.gifts[0].tax.amount == found.tax_total


async def test_what_is_missing_for_a_gift_is_hinted_at(database: Database, goods: Goods) -> None:
    await give(database, from_spend(goods, 7_000, HIDDEN=0))
    found = (await quoted(database, goods, MUG=1)).pricing
    assert "20.00 more for a gift" in [hint.message for hint in found.hints]


async def test_the_digest_changes_with_the_gifts(database: Database, goods: Goods) -> None:
    await give(database, with_item(goods, "HIDDEN", 10))
    before = await quoted(database, goods, MUG=1)
    demand = inventory.Demand(goods.skus["HIDDEN"], 1)
    await database.write(lambda tx: inventory.lock(tx, "order/1", [demand], NOW))
    after = await quoted(database, goods, MUG=1)
    assert (given(before.pricing)[0][1], given(after.pricing)[0][1]) == (10, 9)
    assert (before.pricing.payable, before.digest != after.digest) == (after.pricing.payable, True)


async def test_gifts_take_one_statement_more_however_many_there_are(database: Database, goods: Goods) -> None:
    async def statements() -> int:
        with recorded_statements() as recorded:
            await quoted(database, goods, MUG=1, STOOL=1)
        return len(recorded)

    without = await statements()
    await give(database, with_item(goods, "HIDDEN"))
    one = await statements()
    await give(database, from_spend(goods, 1_000, 2, MUG=0, SHIRT_S=500), "MORE")
    assert (one - without, await statements()) == (1, one)
