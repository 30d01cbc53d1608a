"""Carts through the face, on both databases: filled, changed, merged, bought from, also by several at once."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from importlib import import_module

import pytest
from sqlalchemy import func, select

from domains import cart, catalog, inventory
from domains.cart import AddLine, CartKey, LineChange, PricedCart, PromotionChoice
from domains.cart.tables import CartLineRow, CartRow
from domains.kernel import Frame, Refused
from domains.quote import LineNoteCode, LineWanted, QuotedLine
from persistence import Database, Statement, Transaction, recorded_statements
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, tzinfo=UTC)
FRAME = Frame(region="330106")
GUEST = CartKey()
ADA = CartKey(member_id=7)
COUNTS = [Statement(select(func.count()).select_from(row)) for row in (CartRow, CartLineRow)]


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)


async def add(
    database: Database, key: CartKey, *lines: tuple[int, int], frame: Frame = FRAME, now: datetime = NOW
) -> CartKey:
    wanted = [AddLine(sku_id=sku_id, quantity=quantity) for sku_id, quantity in lines]
    return await database.write(lambda tx: cart.add_lines(tx, key, wanted, frame, now))


async def counts(database: Database) -> tuple[int, int]:
    """How many carts there are, and how many lines."""
    carts, lines = [(await database.read().rows(each))[0][0] for each in COUNTS]
    return carts, lines


async def change(database: Database, key: CartKey, *changes: LineChange) -> None:
    await database.write(lambda tx: cart.update_lines(tx, key, changes, FRAME, NOW))


async def merge(database: Database, key: CartKey, member_id: int = 7) -> None:
    assert key.token is not None
    token = key.token
    await database.write(lambda tx: cart.merge_guest_cart(tx, token, member_id, NOW))


async def shown(database: Database, key: CartKey, now: datetime = NOW, frame: Frame = FRAME) -> PricedCart:
    found = await find(database, key, now, frame)
    assert found is not None
    return found


async def find(database: Database, key: CartKey, now: datetime = NOW, frame: Frame = FRAME) -> PricedCart | None:
    async with database.snapshot() as reader:
        return await cart.show(reader, key, frame, now)


def lines_of(found: PricedCart) -> list[QuotedLine]:
    return [line for group in found.groups for line in group.lines]


def held(found: PricedCart) -> dict[str, int]:
    return {line.sku.sku_code: line.quantity for line in lines_of(found)}


def told(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.field or ())) for each in refused.value.problems]


async def test_the_first_add_begins_a_cart_with_a_token_nobody_can_guess(database: Database, goods: Goods) -> None:
    one, other = [await add(database, GUEST, (goods.skus["MUG"], 1)) for _ in range(2)]
    assert one.token and other.token and one.token != other.token and len(one.token) >= 32
    assert held(await shown(database, one)) == {"MUG": 1}


async def test_a_member_has_one_cart_without_a_token(database: Database, goods: Goods) -> None:
    assert await add(database, ADA, (goods.skus["MUG"], 1)) == ADA
    assert await add(database, ADA, (goods.skus["STOOL"], 2)) == ADA
    found = await shown(database, ADA)
    assert (found.token, held(found), found.quantity) == (None, {"MUG": 1, "STOOL": 2}, 3)


async def test_quantities_of_one_sku_add_up(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["MUG"], 2))
    await add(database, key, (goods.skus["MUG"], 3))
    assert held(await shown(database, key)) == {"MUG": 6}


async def test_a_cart_comes_priced_with_the_whole_explanation(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["SHIRT-S"], 2), (goods.skus["MUG"], 1))
    found = await shown(database, key)
    assert (found.pricing.goods_total, found.pricing.discount_total, found.pricing.payable) == (
        cny(29_000),
        cny(3_000),
        cny(26_000),
    )
    assert [group.store_id for group in found.groups] == [goods.store_id]


async def test_a_strangers_token_finds_no_cart_and_cannot_be_added_to(database: Database, goods: Goods) -> None:
    stranger = CartKey(token="guessed")
    assert await find(database, stranger) is None
    with pytest.raises(Refused) as refused:
        await add(database, stranger, (goods.skus["MUG"], 1))
    assert told(refused) == [("NOT_FOUND", "token")]


async def test_there_is_no_cart_where_nobody_is_named(database: Database) -> None:
    assert await find(database, GUEST) is None


async def test_nothing_is_added_where_any_line_is_wrong(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    with pytest.raises(Refused) as refused:
        await add(database, key, (goods.skus["MUG"], 1), (goods.skus["LAMP"], 1), (goods.skus["HIDDEN"], 0), (0, 1))
    assert told(refused) == [
        ("INSUFFICIENT_STOCK", "lines.1.quantity"),
        ("INVALID", "lines.2.quantity"),
        ("UNPUBLISHED", "lines.2.sku_id"),
        ("NOT_FOUND", "lines.3.sku_id"),
    ]
    assert held(await shown(database, key)) == {"MUG": 1}


async def test_a_refused_first_add_leaves_no_cart(database: Database, goods: Goods) -> None:
    with pytest.raises(Refused):
        await add(database, ADA, (goods.skus["LAMP"], 1))
    assert await find(database, ADA) is None


async def test_a_skus_own_limit_holds_over_several_adds(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["SHIRT-S"], 5))
    with pytest.raises(Refused) as refused:
        await add(database, key, (goods.skus["SHIRT-S"], 1))
    assert told(refused) == [("PURCHASE_LIMIT_EXCEEDED", "lines.0.quantity")]


async def test_a_bundle_is_limited_by_its_parts(database: Database, goods: Goods) -> None:
    with pytest.raises(Refused) as refused:
        await add(database, GUEST, (goods.skus["SET"], 3))
    [problem] = refused.value.problems
    assert isinstance(problem, inventory.InsufficientStock)
    assert problem.available == 2


async def test_changes_are_made_one_after_another_and_leave_the_rest(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["STOOL"], 1))
    mug, stool = lines_of(await shown(database, key))
    await change(
        database,
        key,
        LineChange(line_id=mug.line_id, quantity=3),
        LineChange(line_id=mug.line_id, selected=False),
        LineChange(line_id=stool.line_id, choice=PromotionChoice(1)),
    )
    found = await shown(database, key)
    assert [(line.quantity, line.selected) for line in lines_of(found)] == [(3, False), (1, True)]
    assert found.pricing.goods_total == cny(20_000)


async def test_a_change_of_anothers_line_is_not_found_and_nothing_changes(database: Database, goods: Goods) -> None:
    mine = await add(database, GUEST, (goods.skus["MUG"], 1))
    theirs = await add(database, GUEST, (goods.skus["MUG"], 1))
    [own], [other] = [lines_of(await shown(database, key)) for key in (mine, theirs)]
    with pytest.raises(Refused) as refused:
        await change(
            database, mine, LineChange(line_id=own.line_id, quantity=2), LineChange(line_id=other.line_id, quantity=2)
        )
    assert told(refused) == [("NOT_FOUND", "lines.1.line_id")]
    assert (held(await shown(database, mine)), held(await shown(database, theirs))) == ({"MUG": 1}, {"MUG": 1})


async def test_lines_are_taken_out_and_only_ones_own(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["STOOL"], 1))
    mug, _ = lines_of(await shown(database, key))
    await database.write(lambda tx: cart.remove_lines(tx, key, [mug.line_id], NOW))
    assert held(await shown(database, key)) == {"STOOL": 1}
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: cart.remove_lines(tx, key, [mug.line_id], NOW))
    assert told(refused) == [("NOT_FOUND", "line_ids.0")]


async def test_a_guests_cart_is_over_thirty_days_after_its_last_change(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    later = NOW + timedelta(days=20)
    await add(database, key, (goods.skus["MUG"], 1), now=later)
    assert await find(database, key, later + timedelta(days=29)) is not None
    assert await find(database, key, later + timedelta(days=30)) is None
    with pytest.raises(Refused):
        await add(database, key, (goods.skus["MUG"], 1), now=later + timedelta(days=30))


async def remove_expired(database: Database, now: datetime) -> None:
    await cart.jobs()[cart.REMOVE_EXPIRED_JOB](database, {}, now)


async def test_guests_carts_that_are_over_are_removed_with_their_lines(database: Database, goods: Goods) -> None:
    for _ in range(2):
        await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["STOOL"], 1))
    await remove_expired(database, NOW + timedelta(days=30) - timedelta(microseconds=1))
    assert await counts(database) == (2, 4)
    await remove_expired(database, NOW + timedelta(days=30))
    assert await counts(database) == (0, 0)


async def test_a_cart_that_was_changed_since_and_a_members_are_not_removed(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    own = await add(database, ADA, (goods.skus["MUG"], 1))
    await add(database, key, (goods.skus["MUG"], 1), now=NOW + timedelta(days=1))
    await remove_expired(database, NOW + timedelta(days=30))
    for each in (key, own):
        assert await find(database, each, NOW + timedelta(days=30)) is not None


async def test_all_that_are_over_are_removed_some_at_a_time(
    database: Database, goods: Goods, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_module("domains.cart.jobs"), "_AT_ONCE", 2)
    for _ in range(5):
        await add(database, GUEST, (goods.skus["MUG"], 1))
    with recorded_statements() as asked:
        await remove_expired(database, NOW + timedelta(days=30))
    assert (await counts(database), len(asked)) == ((0, 0), 3)


async def test_a_removed_cart_is_asked_for_like_one_that_never_was(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    later = NOW + timedelta(days=30)
    await remove_expired(database, later)
    assert await find(database, key, later) is None
    with pytest.raises(Refused) as refused:
        await add(database, key, (goods.skus["MUG"], 1), now=later)
    assert told(refused) == [("NOT_FOUND", "token")]
    await merge(database, key)  # signing in with its token is hindered by nothing


async def test_a_cart_that_comes_to_life_again_while_it_is_removed_stays(database: Database, goods: Goods) -> None:
    """Somebody has changed it in time, and has not committed yet."""
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    changed, may_commit = asyncio.Event(), asyncio.Event()
    in_time = NOW + timedelta(days=29)

    async def change_slowly(tx: Transaction) -> None:
        await cart.add_lines(tx, key, [AddLine(sku_id=goods.skus["STOOL"], quantity=1)], FRAME, in_time)
        changed.set()
        await may_commit.wait()

    changing = asyncio.create_task(database.write(change_slowly))
    await changed.wait()
    removing = asyncio.create_task(remove_expired(database, NOW + timedelta(days=30)))
    await asyncio.wait({removing}, timeout=0.5)
    may_commit.set()
    await asyncio.gather(changing, removing)
    assert await counts(database) == (1, 2)


async def test_a_cart_keeps_the_currency_that_it_began_with(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    found = await shown(database, key, frame=replace(FRAME, currency="USD"))
    assert found.pricing.goods_total == cny(5_000)
    assert await cart.find_currency(database.read(), key) == "CNY"


async def test_a_price_that_dropped_since_is_noted(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["STOOL"], 1))
    price = catalog.SkuPrice(list_price=cny(20_000), promotion_price=cny(15_000))
    command = catalog.SetPrice(sku_id=goods.skus["STOOL"], price=price)
    await database.write(lambda tx: catalog.set_prices(tx, [command], NOW))
    [line] = lines_of(await shown(database, key))
    assert [(note.code, note.message) for note in line.notes] == [
        (LineNoteCode.PRICE_DROPPED, "50.00 less than when you added it.")
    ]


async def test_on_signing_in_the_guests_cart_becomes_part_of_the_members(database: Database, goods: Goods) -> None:
    await add(database, ADA, (goods.skus["SHIRT-S"], 3))
    key = await add(database, GUEST, (goods.skus["SHIRT-S"], 4), (goods.skus["MUG"], 1))
    await merge(database, key)
    assert held(await shown(database, ADA)) == {"SHIRT-S": 5, "MUG": 1}
    assert await find(database, key) is None


async def test_a_guests_cart_is_taken_over_by_who_has_none(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 2))
    await merge(database, key)
    assert held(await shown(database, ADA)) == {"MUG": 2}


async def test_a_token_that_finds_no_cart_hinders_nobody_from_signing_in(database: Database) -> None:
    await merge(database, CartKey(token="long gone"))
    assert await find(database, ADA) is None


async def test_two_merges_of_one_cart_count_once(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 2))
    await asyncio.gather(merge(database, key), merge(database, key))
    assert held(await shown(database, ADA)) == {"MUG": 2}


async def test_many_adds_at_once_add_up_and_none_is_lost(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    await asyncio.gather(*(add(database, key, (goods.skus["MUG"], 1)) for _ in range(8)))
    assert held(await shown(database, key)) == {"MUG": 9}


async def test_first_adds_of_a_member_at_once_make_one_cart(database: Database, goods: Goods) -> None:
    await asyncio.gather(*(add(database, ADA, (goods.skus["MUG"], 1)) for _ in range(6)))
    assert held(await shown(database, ADA)) == {"MUG": 6}


async def test_a_limit_holds_however_many_adds_come_at_once(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["SHIRT-S"], 1))
    adds = (add(database, key, (goods.skus["SHIRT-S"], 1)) for _ in range(8))
    results = await asyncio.gather(*adds, return_exceptions=True)
    assert sum(isinstance(result, Refused) for result in results) == 4
    assert held(await shown(database, key)) == {"SHIRT-S": 5}


async def test_the_selected_lines_are_what_is_bought(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["STOOL"], 2))
    mug, stool = lines_of(await shown(database, key))
    await change(database, key, LineChange(line_id=mug.line_id, selected=False))
    selected = await cart.find_selected(database.read(), key)
    assert selected == [LineWanted(stool.line_id, goods.skus["STOOL"], 2)]


async def test_what_was_bought_leaves_the_cart_once(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1), (goods.skus["STOOL"], 1))
    ids = [line.line_id for line in lines_of(await shown(database, key))]
    cart_id = (await shown(database, key)).id
    tries = (database.write(lambda tx: cart.remove_bought(tx, cart_id, ids, chose_coupons=False)) for _ in range(4))
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert [result for result in results if result is None] == [None]
    assert {problem.code for each in results if isinstance(each, Refused) for problem in each.problems} == {"CONFLICT"}
    assert held(await shown(database, key)) == {}


async def test_a_purchase_of_which_a_line_is_gone_takes_nothing_out(database: Database, goods: Goods) -> None:
    key = await add(database, GUEST, (goods.skus["MUG"], 1))
    [line] = lines_of(await shown(database, key))
    cart_id, ids = (await shown(database, key)).id, [line.line_id, 10**9]
    with pytest.raises(Refused):
        await database.write(lambda tx: cart.remove_bought(tx, cart_id, ids, chose_coupons=False))
    assert held(await shown(database, key)) == {"MUG": 1}


@pytest.mark.parametrize("count", [1, 5])
async def test_showing_a_cart_takes_five_statements_however_long_it_is(
    database: Database, goods: Goods, count: int
) -> None:
    codes = ["MUG", "SHIRT-S", "TABLE", "STOOL", "SET"][:count]
    key = await add(database, GUEST, *((goods.skus[code], 1) for code in codes))
    with recorded_statements() as statements:
        await shown(database, key)
    assert len(statements) == 5
