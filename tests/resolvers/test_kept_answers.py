"""Answers to guests are given again while nothing in them has changed, and no moment longer."""

import asyncio
import hashlib
import json
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import bindparam, update

from domains import catalog
from operations.settings import Settings
from persistence import Base, Database, Statement, recorded_statements
from persistence.changes import MAX_AGE_S
from schema.ids import global_id
from tests.goods import Goods, cny, stock_shop
from tests.resolvers.buying import new_buyer
from tests.resolvers.staffing import hire
from tests.shop import URL, Client, ShopUnderTest, document, open_shop

pytestmark = pytest.mark.anyio

PROMOTIONS = Base.metadata.tables["promotions"]
END_ALL = Statement(update(PROMOTIONS).values(ends_at=bindparam("at")))
BEGIN_ALL = Statement(update(PROMOTIONS).values(starts_at=bindparam("at")))
SELL_OUT = Statement(update(Base.metadata.tables["sku_cards"]).values(in_stock=False), late=True)
SHOWN: dict[str, dict[str, Any]] = {
    "CategoryTree": {"channel": "PC"},
    "ProductList": {"first": 10},
    "ProductDetail": {"slug": "mug"},
}


def keeping() -> Settings:
    return Settings(public_url=URL, cost_per_minute=0)


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)


@pytest.fixture
async def keeper(database: Database, goods: Goods) -> ShopUnderTest:
    """A stocked shop that keeps answers."""
    return await open_shop(database, settings=keeping())


async def is_kept(client: Client, operation: str, **variables: Any) -> bool:
    """Whether an operation is answered without asking the database for anything."""
    with recorded_statements() as statements:
        await client.run(operation, **variables)
    return not statements


async def price(client: Client) -> str:
    found = await client.run("ProductDetail", slug="mug")
    amount: str = found["product"]["priceRange"]["min"]["amount"]
    return amount


async def set_price(database: Database, shop: ShopUnderTest, goods: Goods, minor: int) -> None:
    new = catalog.SetPrice(sku_id=goods.skus["MUG"], price=catalog.SkuPrice(list_price=cny(minor)))
    await database.write(lambda tx: catalog.set_prices(tx, [new], shop.clock()))


@pytest.mark.parametrize("operation", SHOWN)
async def test_what_a_guest_asks_for_again_is_answered_without_the_database(
    keeper: ShopUnderTest, operation: str
) -> None:
    first = await keeper.client().run(operation, **SHOWN[operation])
    assert await is_kept(keeper.client(), operation, **SHOWN[operation])
    assert await keeper.client().run(operation, **SHOWN[operation]) == first


async def test_the_frame_is_part_of_what_is_asked(keeper: ShopUnderTest) -> None:
    english = await keeper.client().run("ProductDetail", slug="mug")
    chinese = await keeper.client(**{"Accept-Language": "zh-CN"}).run("ProductDetail", slug="mug")
    assert english["product"]["name"] != chinese["product"]["name"]


async def test_a_new_price_shows_at_once_to_those_this_process_answers(
    keeper: ShopUnderTest, database: Database, goods: Goods
) -> None:
    assert await price(keeper.client()) == "50.00"
    await set_price(database, keeper, goods, 4500)
    assert await price(keeper.client()) == "45.00"


async def test_a_new_price_shows_soon_to_those_whom_another_process_answers(
    keeper: ShopUnderTest, database: Database, goods: Goods
) -> None:
    other = await Database.open(database.url, durable=False)
    try:
        assert await price(keeper.client()) == "50.00"
        await set_price(other, keeper, goods, 4500)
        # The versions that this process knows may be so old and no older.
        database.changes._read_at -= MAX_AGE_S
        assert await price(keeper.client()) == "45.00"
    finally:
        await other.close()


async def test_a_change_that_was_rolled_back_ends_nothing(
    keeper: ShopUnderTest, database: Database, goods: Goods
) -> None:
    async def fail(tx: Any) -> None:
        new = catalog.SetPrice(sku_id=goods.skus["MUG"], price=catalog.SkuPrice(list_price=cny(1)))
        await catalog.set_prices(tx, [new], keeper.clock())
        raise LookupError

    await keeper.client().run("ProductDetail", slug="mug")
    with pytest.raises(LookupError):
        await database.write(fail)
    assert await is_kept(keeper.client(), "ProductDetail", slug="mug")


async def test_a_promotion_that_ends_by_the_clock_is_shown_no_longer(keeper: ShopUnderTest, database: Database) -> None:
    ends_at = keeper.clock() + timedelta(milliseconds=700)
    await database.write(lambda tx: tx.run(END_ALL, at=ends_at))
    assert len(await promotions(keeper.client())) == 1
    keeper.clock.pass_by(seconds=0.699)
    assert await is_kept(keeper.client(), "ProductDetail", slug="mug")
    assert len(await promotions(keeper.client())) == 1
    keeper.clock.pass_by(seconds=0.001)
    assert await promotions(keeper.client()) == []


async def test_a_promotion_that_begins_by_the_clock_is_shown_from_then_on(
    keeper: ShopUnderTest, database: Database
) -> None:
    starts_at = keeper.clock() + timedelta(milliseconds=700)
    await database.write(lambda tx: tx.run(BEGIN_ALL, at=starts_at))
    assert await promotions(keeper.client()) == []
    keeper.clock.pass_by(seconds=0.7)
    assert len(await promotions(keeper.client())) == 1


async def test_stock_is_shown_a_second_late_at_most(keeper: ShopUnderTest, database: Database, goods: Goods) -> None:
    await keeper.work()
    assert await in_stock(keeper.client())
    await database.write(lambda tx: tx.run(SELL_OUT))
    keeper.clock.pass_by(seconds=0.999)
    assert await in_stock(keeper.client())
    keeper.clock.pass_by(seconds=0.001)
    assert not await in_stock(keeper.client())


async def test_an_order_has_nothing_to_tell_those_who_keep_answers(database: Database) -> None:
    """Versions are for what seldom changes: no checkout puts one up."""
    buyer = await new_buyer(await open_shop(database, settings=keeping()))
    await buyer.fill(MUG=1)
    order = await buyer.order_input()
    with recorded_statements() as statements:
        await buyer.place(order)
    assert not [each for each in statements if "table_versions" in each]


async def test_what_members_ask_for_is_not_kept(database: Database) -> None:
    buyer = await new_buyer(await open_shop(database, settings=keeping()))
    for _ in range(2):
        assert not await is_kept(buyer.client, "ProductDetail", slug="mug")


async def test_a_guests_cart_is_not_kept(keeper: ShopUnderTest, goods: Goods) -> None:
    guest = keeper.client()
    added = await guest.run(
        "CartAdd", token=None, lines=[{"skuId": global_id("Sku", goods.skus["MUG"]), "quantity": 1}]
    )
    token = added["cartLinesAdd"]["cart"]["token"]
    for _ in range(2):
        assert not await is_kept(guest, "CartShow", token=token)


async def test_what_staff_alone_may_find_is_kept_from_guests(keeper: ShopUnderTest, database: Database) -> None:
    hidden = {"slug": "hidden"}
    assert (await keeper.client().run("ProductDetail", **hidden))["product"] is None
    staff = await hire(keeper, "catalog.product.read")
    assert (await staff.run("ProductDetail", **hidden))["product"] is not None
    assert (await keeper.client().run("ProductDetail", **hidden))["product"] is None


async def test_a_request_can_go_past_it(keeper: ShopUnderTest) -> None:
    await keeper.client().run("CategoryTree", channel="PC")
    assert not await is_kept(keeper.client(**{"Stoa-Cache": "off"}), "CategoryTree", channel="PC")


async def test_many_who_ask_at_once_are_answered_by_one_run(keeper: ShopUnderTest) -> None:
    await keeper.client(**{"Stoa-Cache": "off"}).run("CategoryTree", channel="PC")
    with recorded_statements() as one:
        await keeper.client(**{"Stoa-Cache": "off"}).run("CategoryTree", channel="PC")
    with recorded_statements() as statements:
        await asyncio.gather(*[keeper.client().run("CategoryTree", channel="PC") for _ in range(20)])
    # On a slow machine the versions may be looked at once more meanwhile.
    assert len([each for each in statements if "table_versions" not in each]) == len(one)


async def test_it_can_be_switched_off(database: Database, goods: Goods) -> None:
    shop = await open_shop(database)
    for _ in range(2):
        assert not await is_kept(shop.client(), "CategoryTree", channel="PC")


async def test_the_answer_to_a_get_by_id_may_be_kept_on_the_way(keeper: ShopUnderTest) -> None:
    answer = await get_by_hash(keeper, "CategoryTree", channel="PC")
    assert answer.headers["cache-control"] == "public, max-age=1"
    assert set(answer.headers["vary"].split(", ")) >= {"Accept-Language", "Authorization", "Stoa-Channel"}
    assert "left" not in answer.json()["extensions"]["cost"]
    again = await get_by_hash(keeper, "CategoryTree", {"If-None-Match": answer.headers["etag"]}, channel="PC")
    assert (again.status_code, again.content) == (304, b"")


async def test_what_has_changed_has_another_tag(keeper: ShopUnderTest, database: Database, goods: Goods) -> None:
    before = await get_by_hash(keeper, "ProductDetail", slug="mug")
    await set_price(database, keeper, goods, 4500)
    after = await get_by_hash(keeper, "ProductDetail", {"If-None-Match": before.headers["etag"]}, slug="mug")
    assert after.status_code == 200
    assert after.headers["etag"] != before.headers["etag"]


async def test_nobody_on_the_way_keeps_what_is_a_members_own(database: Database) -> None:
    buyer = await new_buyer(await open_shop(database, settings=keeping()))
    answer = await get_by_hash(
        buyer.shop, "CategoryTree", {"Authorization": f"Bearer {buyer.client.token}"}, channel="PC"
    )
    assert "cache-control" not in answer.headers
    assert "left" in answer.json()["extensions"]["cost"]


async def promotions(client: Client) -> list[Any]:
    found: list[Any] = (await client.run("ProductDetail", slug="mug"))["product"]["promotions"]
    return found


async def in_stock(client: Client) -> bool:
    (sku,) = (await client.run("ProductDetail", slug="mug"))["product"]["skus"]
    found: bool = sku["inStock"]
    return found


async def get_by_hash(
    shop: ShopUnderTest, operation: str, headers: Mapping[str, str] | None = None, **variables: Any
) -> httpx.Response:
    """Asks by GET with the hash of a document that the server has seen."""
    text = document(operation)
    hashed = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(text.encode()).hexdigest()}}
    asked = {"extensions": json.dumps(hashed), "variables": json.dumps(variables)}
    async with shop.client().http() as http:
        await http.get("/graphql", params=asked | {"query": text})
        return await http.get("/graphql", params=asked, headers=dict(headers or {}))


async def test_the_same_words_are_not_read_again(keeper: ShopUnderTest) -> None:
    asked = {"query": document("CategoryTree"), "variables": {"channel": "PC"}}
    async with keeper.client().http() as http:
        answers = [(await http.post("/graphql", json=asked)).json() for _ in range(3)]
        timed = (await http.post("/graphql", json=asked)).headers["server-timing"]
    assert answers[0] == answers[1] == answers[2]
    assert timed == 'way;desc="kept"'


@pytest.mark.parametrize(
    "headers",
    [
        {"Accept-Language": "zh-CN"},
        {"Stoa-Channel": "APP"},
        {"Stoa-Currency": "USD"},
        {"Stoa-Cache": "off"},
        {"Stoa-Execution": "graphql-core"},
    ],
    ids=lambda headers: next(iter(headers)),
)
async def test_the_same_words_in_another_frame_are_read_for_themselves(
    keeper: ShopUnderTest, headers: dict[str, str]
) -> None:
    for _ in range(2):
        await keeper.client().run("ProductDetail", slug="mug")
    assert not await is_kept(keeper.client(**headers), "ProductDetail", slug="mug")


async def test_the_same_words_of_a_member_are_read_for_themselves(database: Database) -> None:
    buyer = await new_buyer(await open_shop(database, settings=keeping()))
    for _ in range(2):
        await buyer.shop.client().run("ProductDetail", slug="mug")
    assert not await is_kept(buyer.client, "ProductDetail", slug="mug")


async def test_the_same_words_cost_their_sender_as_much(database: Database, goods: Goods) -> None:
    shop = await open_shop(database, settings=Settings(public_url=URL, cost_per_minute=1000))
    asked = {"query": document("CategoryTree"), "variables": {"channel": "PC"}}
    async with shop.client().http() as http:
        costs = [(await http.post("/graphql", json=asked)).json()["extensions"]["cost"] for _ in range(3)]
        left = [each["left"] for each in costs]
        assert left[0] - left[1] == left[1] - left[2] == costs[0]["requested"]
        while (answer := await http.post("/graphql", json=asked)).status_code == 200:
            pass
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (429, "RATE_LIMITED")


async def test_a_query_string_does_not_hide_the_body(keeper: ShopUnderTest) -> None:
    text = document("ProductDetail")
    async with keeper.client().http() as http:
        names = []
        for slug in ("mug", "mug", "shirt"):
            asked = {"query": text, "variables": {"slug": slug}}
            names.append((await http.post("/graphql?from=here", json=asked)).json()["data"]["product"]["slug"])
    assert names == ["mug", "mug", "shirt"]
