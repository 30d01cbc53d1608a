"""Carts over HTTP: shown, filled, changed and emptied by guests and members, and each way to be refused."""

from typing import Any

import pytest

from persistence import recorded_statements
from schema.ids import global_id
from tests.goods import Goods, stock_shop
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

BUDGET = 8
ACCOUNT = {"login": "ada@example.com", "password": "long enough"}


@pytest.fixture
async def goods(shop: ShopUnderTest) -> Goods:
    made = await stock_shop(shop.database)
    await shop.work()
    return made


@pytest.fixture
def here(shop: ShopUnderTest) -> Client:
    """A guest whose region is known."""
    return shop.client(**{"Stoa-Region": "330106"})


def line(goods: Goods, code: str, quantity: int = 1) -> dict[str, Any]:
    return {"skuId": global_id("Sku", goods.skus[code]), "quantity": quantity}


async def add(client: Client, *lines: dict[str, Any], token: str | None = None) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("CartAdd", token=token, lines=list(lines)))["cartLinesAdd"]
    return payload


async def filled(client: Client, *lines: dict[str, Any]) -> dict[str, Any]:
    """A new cart with these lines."""
    payload = await add(client, *lines)
    assert payload["userErrors"] == []
    cart: dict[str, Any] = payload["cart"]
    return cart


async def show(client: Client, token: str | None = None) -> Any:
    return (await client.run("CartShow", token=token))["cart"]


async def update(client: Client, token: str | None, *lines: dict[str, Any]) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("CartUpdate", token=token, lines=list(lines)))["cartLinesUpdate"]
    return payload


def lines_of(cart: dict[str, Any]) -> list[dict[str, Any]]:
    return [each for group in cart["groups"] for each in group["lines"]]


def told(payload: dict[str, Any]) -> list[tuple[str, list[str] | None]]:
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


async def register(shop: ShopUnderTest, cart_token: str | None = None) -> Client:
    answer = await shop.client().run("Register", input=ACCOUNT | {"cartToken": cart_token})
    assert answer["memberRegister"]["userErrors"] == []
    return shop.client(answer["memberRegister"]["session"]["accessToken"])


async def test_a_guests_first_add_answers_a_new_cart_priced_and_with_a_token(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "SHIRT-S"), line(goods, "MUG", 2))
    assert cart["token"]
    assert (await show(here, cart["token"]))["id"] == cart["id"]
    pricing = cart["pricing"]
    assert {name: pricing[name] for name in ("goodsTotal", "discountTotal", "freight", "payable", "pointsUsed")} == {
        "goodsTotal": cny("220.00"),
        "discountTotal": cny("30.00"),
        "freight": cny("0.00"),
        "payable": cny("190.00"),
        "pointsUsed": 0,
    }


async def test_a_line_shows_its_sku_product_prices_and_the_reason(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "SHIRT-S", 2))
    assert cart["quantity"] == 2
    [group] = cart["groups"]
    assert group["store"] == {"id": global_id("Store", goods.store_id), "name": "Test store"}
    [shown] = group["lines"]
    assert (shown["quantity"], shown["selected"], shown["unitPriceReason"], shown["notes"]) == (2, True, "LIST", [])
    assert (shown["unitPrice"], shown["total"], shown["discountedTotal"]) == (
        cny("120.00"),
        cny("240.00"),
        cny("210.00"),
    )
    sku = shown["sku"]
    assert (sku["code"], sku["price"], sku["inStock"]) == ("SHIRT-S", cny("120.00"), True)
    assert sku["specs"] == [{"name": "Size", "value": "S"}]
    assert sku["product"]["slug"] == "shirt"


async def test_a_discount_is_explained_with_its_promotion_and_its_shares(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "SHIRT-S", 2))
    [discount] = cart["pricing"]["discounts"]
    assert (discount["kind"], discount["label"], discount["amount"], discount["coupon"]) == (
        "PROMOTION",
        "30.00 off 200.00",
        cny("30.00"),
        None,
    )
    assert (discount["promotion"]["code"], discount["promotion"]["form"]) == ("SAVE30", "SPEND_AND_SAVE")
    assert discount["allocations"] == [{"lineId": lines_of(cart)[0]["id"], "amount": cny("30.00")}]


async def test_hints_say_what_is_missing_and_what_would_fit(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "MUG"))
    delivery, promotion = cart["pricing"]["hints"]
    assert (delivery["message"], delivery["missing"], delivery["promotion"]) == (
        "49.00 more for free delivery",
        cny("49.00"),
        None,
    )
    assert (promotion["message"], promotion["promotion"]["code"]) == ("150.00 more for 30.00 off", "SAVE30")
    assert [each["name"] for each in delivery["suggestions"]] == ["Mug", "Shirt", "Stool"]
    assert [each["name"] for each in promotion["suggestions"]] == ["Stool", "Table", "Set"]
    [excluded] = cart["pricing"]["excluded"]
    assert (excluded["promotion"]["code"], excluded["reason"]) == ("SAVE30", "BELOW_THRESHOLD")


async def test_freight_is_unknown_without_a_region(client: Client, goods: Goods) -> None:
    cart = await filled(client, line(goods, "MUG"))
    assert (cart["pricing"]["freight"], cart["pricing"]["payable"]) == (None, cny("50.00"))


async def test_a_cart_speaks_the_readers_language(shop: ShopUnderTest, goods: Goods) -> None:
    reader = shop.client(**{"Accept-Language": "zh-CN", "Stoa-Region": "330106"})
    cart = await filled(reader, line(goods, "SHIRT-S", 2))
    assert cart["groups"][0]["store"]["name"] == "测试店"
    assert cart["pricing"]["discounts"][0]["label"] == "满200减30"


async def test_what_has_gone_off_sale_is_kept_apart(shop: ShopUnderTest, here: Client, goods: Goods) -> None:
    from domains import catalog

    cart = await filled(here, line(goods, "MUG"), line(goods, "STOOL"))
    await shop.database.write(lambda tx: catalog.unpublish_products(tx, [goods.products["mug"]], shop.clock()))
    later = await show(here, cart["token"])
    [invalid] = later["invalidLines"]
    assert (invalid["reason"], invalid["sku"]["code"]) == ("UNPUBLISHED", "MUG")
    assert [each["sku"]["code"] for each in lines_of(later)] == ["STOOL"]
    assert later["pricing"]["goodsTotal"] == cny("200.00")


@pytest.mark.parametrize(
    ("code", "quantity", "problem", "field"),
    [
        ("MUG", 0, "INVALID", "quantity"),
        ("MUG", -1, "INVALID", "quantity"),
        ("MUG", 1_000_001, "INVALID", "quantity"),
        ("MUG", 11, "INSUFFICIENT_STOCK", "quantity"),
        ("LAMP", 1, "INSUFFICIENT_STOCK", "quantity"),
        ("MUG", 1_000, "PURCHASE_LIMIT_EXCEEDED", "quantity"),
        ("SHIRT-S", 6, "PURCHASE_LIMIT_EXCEEDED", "quantity"),
        ("HIDDEN", 1, "UNPUBLISHED", "skuId"),
    ],
)
async def test_a_line_that_cannot_be_added_is_refused(
    here: Client, goods: Goods, code: str, quantity: int, problem: str, field: str
) -> None:
    payload = await add(here, line(goods, code, quantity))
    assert payload["cart"] is None
    assert told(payload) == [(problem, ["input", "lines", "0", field])]


async def test_insufficient_stock_says_how_many_can_be_had(here: Client, goods: Goods) -> None:
    payload = await add(here, line(goods, "MUG", 11))
    assert payload["userErrors"][0]["available"] == 10


@pytest.mark.parametrize("sku_id", ["nonsense", global_id("Sku", 10**9), global_id("Product", 1)])
async def test_an_id_that_is_no_skus_is_not_found(here: Client, goods: Goods, sku_id: str) -> None:
    payload = await add(here, {"skuId": sku_id, "quantity": 1})
    assert told(payload) == [("NOT_FOUND", ["input", "lines", "0", "skuId"])]


async def test_no_lines_are_refused(here: Client, goods: Goods) -> None:
    assert told(await add(here)) == [("REQUIRED", ["input", "lines"])]


@pytest.mark.parametrize(
    ("more", "problem", "field"),
    [
        ({"flashSaleItemId": "x"}, "NOT_FOUND", "flashSaleItemId"),
        ({"groupBuyId": "x"}, "NOT_FOUND", "groupBuyId"),
        ({"components": [{"skuId": "x", "quantity": 1}]}, "INVALID", "components"),
    ],
)
async def test_what_the_shop_does_not_have_yet_cannot_be_bought(
    here: Client, goods: Goods, more: dict[str, Any], problem: str, field: str
) -> None:
    payload = await add(here, line(goods, "MUG") | more)
    assert told(payload) == [(problem, ["input", "lines", "0", field])]


async def test_an_unknown_token_shows_nothing_and_takes_nothing(here: Client, goods: Goods) -> None:
    line_id = global_id("CartLine", 1)
    assert await show(here, "guessed") is None
    assert told(await add(here, line(goods, "MUG"), token="guessed")) == [("NOT_FOUND", ["input", "token"])]
    assert told(await update(here, "guessed", {"lineId": line_id})) == [("NOT_FOUND", ["input", "token"])]
    removed = (await here.run("CartRemove", token="guessed", lineIds=[line_id]))["cartLinesRemove"]
    assert told(removed) == [("NOT_FOUND", ["input", "token"])]


async def test_a_guest_without_a_token_has_no_cart(here: Client) -> None:
    assert await show(here) is None


async def test_an_update_prices_the_cart_anew(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "SHIRT-S"), line(goods, "MUG"))
    shirt, mug = [each["id"] for each in lines_of(cart)]
    if lines_of(cart)[0]["sku"]["code"] == "MUG":
        shirt, mug = mug, shirt
    payload = await update(here, cart["token"], {"lineId": shirt, "quantity": 2}, {"lineId": mug, "selected": False})
    assert payload["userErrors"] == []
    assert payload["cart"]["pricing"]["payable"] == cny("210.00")
    assert {each["id"]: (each["quantity"], each["selected"]) for each in lines_of(payload["cart"])} == {
        shirt: (2, True),
        mug: (1, False),
    }


async def test_what_is_left_out_of_an_update_stays_and_null_gives_the_choice_back(here: Client, goods: Goods) -> None:
    promotion_id = (await filled(here, line(goods, "SHIRT-S", 2)))["pricing"]["discounts"][0]["promotion"]["id"]
    cart = await filled(here, line(goods, "SHIRT-S") | {"promotionId": promotion_id})
    [shown] = lines_of(cart)
    for changed in ({"quantity": 2}, {"promotionId": None}):
        payload = await update(here, cart["token"], {"lineId": shown["id"]} | changed)
        assert payload["userErrors"] == []
        assert lines_of(payload["cart"])[0]["quantity"] == 2


@pytest.mark.parametrize(
    ("changed", "problem"),
    [
        ({"quantity": 0}, "INVALID"),
        ({"quantity": -5}, "INVALID"),
        ({"quantity": 6}, "PURCHASE_LIMIT_EXCEEDED"),
    ],
)
async def test_an_update_to_a_quantity_that_cannot_be_is_refused(
    here: Client, goods: Goods, changed: dict[str, int], problem: str
) -> None:
    cart = await filled(here, line(goods, "SHIRT-S"))
    payload = await update(here, cart["token"], {"lineId": lines_of(cart)[0]["id"]} | changed)
    assert (payload["cart"], told(payload)) == (None, [(problem, ["input", "lines", "0", "quantity"])])


async def test_anothers_line_is_not_found(here: Client, goods: Goods) -> None:
    mine, theirs = [await filled(here, line(goods, "MUG")) for _ in range(2)]
    other = lines_of(theirs)[0]["id"]
    payload = await update(here, mine["token"], {"lineId": other, "quantity": 2})
    assert told(payload) == [("NOT_FOUND", ["input", "lines", "0", "lineId"])]
    removed = (await here.run("CartRemove", token=mine["token"], lineIds=[other]))["cartLinesRemove"]
    assert told(removed) == [("NOT_FOUND", ["input", "lineIds", "0"])]
    assert await show(here, theirs["token"]) == theirs


async def test_lines_are_removed(here: Client, goods: Goods) -> None:
    cart = await filled(here, line(goods, "MUG"))
    ids = [each["id"] for each in lines_of(cart)]
    payload = (await here.run("CartRemove", token=cart["token"], lineIds=ids))["cartLinesRemove"]
    assert payload["userErrors"] == []
    assert (payload["cart"]["groups"], payload["cart"]["pricing"]["payable"]) == ([], cny("0.00"))


async def test_a_member_finds_their_cart_without_a_token(shop: ShopUnderTest, goods: Goods) -> None:
    ada = await register(shop)
    cart = await filled(ada, line(goods, "MUG"))
    assert cart["token"] is None
    assert await show(ada) == cart


async def test_registering_takes_the_guests_cart_over(shop: ShopUnderTest, here: Client, goods: Goods) -> None:
    token = (await filled(here, line(goods, "MUG", 2)))["token"]
    ada = await register(shop, token)
    assert [(each["sku"]["code"], each["quantity"]) for each in lines_of(await show(ada))] == [("MUG", 2)]
    assert await show(here, token) is None


async def test_nobody_else_finds_a_members_cart(shop: ShopUnderTest, here: Client, goods: Goods) -> None:
    ada = await register(shop)
    cart = await filled(ada, line(goods, "MUG"))
    node = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await here.query(node, id=cart["id"]))["node"] is None
    assert (await ada.query(node, id=cart["id"]))["node"] == {"id": cart["id"]}


async def test_a_guests_cart_is_found_by_its_token_and_never_by_its_id(
    shop: ShopUnderTest, here: Client, goods: Goods
) -> None:
    cart = await filled(here, line(goods, "MUG"))
    ada = await register(shop)
    for anybody in (here, ada):
        assert (await anybody.query("query ($id: ID!) { node(id: $id) { id } }", id=cart["id"]))["node"] is None


@pytest.mark.parametrize("codes", [["MUG"], ["MUG", "SHIRT-S", "SHIRT-M", "STOOL", "SET"]])
async def test_showing_a_cart_stays_within_its_statements(here: Client, goods: Goods, codes: list[str]) -> None:
    cart = await filled(here, *(line(goods, code) for code in codes))
    with recorded_statements() as statements:
        await show(here, cart["token"])
    assert len(statements) <= BUDGET, "\n\n".join(statements)
