"""Quotes of what is not everybody's price: by the price lists that are for the buyer."""

from datetime import UTC, datetime

import pytest

from domains import catalog, members, quote
from domains.kernel import Frame
from domains.quote import LineWanted, Quote
from persistence import Database, Transaction, recorded_statements
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, tzinfo=UTC)


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)


async def quoted(database: Database, *lines: LineWanted, member_id: int | None = None) -> Quote:
    async with database.snapshot() as reader:
        return await quote.make_quote(reader, lines, member_id=member_id, region="330106", frame=Frame(), now=NOW)


async def contract(database: Database, goods: Goods, *entries: tuple[str, int, int]) -> int:
    """The id of a member whose list has these entries: SKU, quantity, price."""

    async def make(tx: Transaction) -> int:
        member_id = await members.create_member(tx, "ada", "-", "Ada", NOW)
        command = catalog.CreatePriceList(code="acme", name={"en": "Acme", "zh-CN": "合同"}, currency="CNY")
        list_id = await catalog.create_price_list(tx, command, NOW)
        found = tuple(catalog.PriceEntry(goods.skus[code], least, cny(minor)) for code, least, minor in entries)
        await catalog.set_price_entries(tx, catalog.SetPriceEntries(id=list_id, entries=found), NOW)
        await catalog.set_price_list_members(tx, catalog.SetPriceListMembers(list_id, (member_id,)), NOW)
        return member_id

    return await database.write(make)


async def test_a_member_pays_by_their_list_and_promotions_come_off_it(database: Database, goods: Goods) -> None:
    ada = await contract(database, goods, ("SHIRT-S", 2, 11_000))
    found = await quoted(database, LineWanted(1, goods.skus["SHIRT-S"], 2), member_id=ada)
    [line] = found.lines
    assert (line.unit_price, line.unit_price_reason, line.price_list_name) == (cny(11_000), "CONTRACT", "Acme")
    assert (found.pricing.goods_total, found.pricing.discount_total) == (cny(22_000), cny(3_000))


async def test_below_the_quantity_of_a_list_and_above_everybody_s_price_the_list_does_not_count(
    database: Database, goods: Goods
) -> None:
    ada = await contract(database, goods, ("SHIRT-S", 2, 11_000), ("MUG", 1, 9_000), ("STOOL", 1, 20_000))
    lines = [LineWanted(n, goods.skus[code], 1) for n, code in enumerate(("SHIRT-S", "MUG", "STOOL"))]
    found = await quoted(database, *lines, member_id=ada)
    assert [(line.unit_price_reason, line.price_list) for line in found.lines] == [("LIST", None)] * 3


async def test_lines_of_one_sku_add_up_to_a_quantity_of_a_list(database: Database, goods: Goods) -> None:
    ada = await contract(database, goods, ("MUG", 3, 4_000))
    lines = (LineWanted(1, goods.skus["MUG"], 1), LineWanted(2, goods.skus["MUG"], 2))
    assert {line.unit_price for line in (await quoted(database, *lines, member_id=ada)).lines} == {cny(4_000)}
    assert {line.unit_price for line in (await quoted(database, *lines[:1], member_id=ada)).lines} == {cny(5_000)}


async def test_another_list_or_price_is_another_digest(database: Database, goods: Goods) -> None:
    ada = await contract(database, goods, ("MUG", 1, 4_000))
    line = LineWanted(1, goods.skus["MUG"], 1)
    assert (await quoted(database, line)).digest != (await quoted(database, line, member_id=ada)).digest


async def test_price_lists_cost_a_guest_no_statement_and_a_member_one(database: Database, goods: Goods) -> None:
    ada = await contract(database, goods, ("MUG", 1, 4_000), ("STOOL", 1, 10_000))

    async def statements(*codes: str, member_id: int | None) -> int:
        lines = [LineWanted(n, goods.skus[code], 1) for n, code in enumerate(codes)]
        with recorded_statements() as record:
            await quoted(database, *lines, member_id=member_id)
        return len([each for each in record if "price_list" in str(each)])

    assert await statements("MUG", member_id=None) == 0
    assert await statements("MUG", member_id=ada) == await statements("MUG", "STOOL", "TABLE", member_id=ada) == 1
