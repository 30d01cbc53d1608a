"""The clients' documents, unchanged, on the demo shop: one shopper's way from the home page to a paid order."""

from collections.abc import Mapping
from typing import Any

import pytest

from operations.demo import PASSWORD, STAFF_LOGIN, load_demo
from persistence import recorded_statements
from tests.shop import URL, Client, ShopUnderTest

pytestmark = pytest.mark.anyio

ADDRESS = {
    "recipient": "Grace",
    "phone": "+8613800000002",
    "region": "330106",
    "line": "2 West Lake Road",
    "country": "CN",
}
# Statements without BEGIN and COMMIT, whatever the number of goods, lines and promotions.
BUDGETS = {
    "Home": 10,
    "CategoryTree": 2,
    "ProductList": 4,
    "ProductDetail": 9,
    "CartShow": 9,  # one of them for price lists, and one for the member's coupons
    "CheckoutPreview": 13,  # those, the rates of tax classes, and the member's points
    "OrderPlace": 40,  # 32 to place it, 8 to show it
    "MyOrders": 10,
}


class Shopper:
    """Sends operations, and fails where one takes more statements than it may, or answers with user errors."""

    def __init__(self, client: Client) -> None:
        self.client = client

    async def ask(self, operation: str, **variables: Any) -> Any:
        """The one root field of the operation's answer."""
        with recorded_statements() as statements:
            answer = await self.client.run(operation, **variables)
        assert len(statements) <= BUDGETS.get(operation, 40), f"{operation}: {len(statements)} statements"
        (field,) = answer.values()
        if isinstance(field, Mapping):
            assert field.get("userErrors", []) == []
        return field


@pytest.fixture
async def shopper(shop: ShopUnderTest) -> Shopper:
    await load_demo(shop.database, shop.clock(), lambda _text: None)
    return Shopper(shop.client())


async def test_a_shopper_looks_around_and_finds_everything(shopper: Shopper) -> None:
    home = await shopper.ask("Home", channel="PC")
    blocks = [block for slot in home["slots"] for block in slot["components"] if not block["hidden"]]
    assert {"BannerComponent", "IconGridComponent", "ProductListComponent"} <= {each["__typename"] for each in blocks}
    tree = await shopper.ask("CategoryTree", channel="PC")
    assert len(tree) >= 4
    leaf = tree[0]["children"][0]["children"][0]
    found = await shopper.ask("ProductList", frontCategoryId=leaf["id"], sort="PRICE_ASC")
    assert found["totalCount"] == len(found["edges"]) > 1
    everything = await shopper.ask("ProductList", first=100)
    assert everything["totalCount"] == len(everything["edges"]) > 75
    bundle = next(each["node"] for each in everything["edges"] if "supper-club" in each["node"]["slug"])
    detail = await shopper.ask("ProductDetail", slug=bundle["slug"])
    assert detail["skus"][0]["components"]
    assert detail["attributeGroups"]
    assert detail["breadcrumbs"]
    assert detail["promotions"]
    assert detail["freightEstimate"] is not None


async def test_a_shopper_orders_pays_and_changes_their_mind(shop: ShopUnderTest, shopper: Shopper) -> None:
    found = await shopper.ask("ProductList", filter={"inStock": True}, sort="PRICE_DESC", first=2)
    skus = [next(sku["id"] for sku in each["node"]["skus"] if sku["inStock"]) for each in found["edges"]]
    filled = await shopper.ask("CartAdd", token=None, lines=[{"skuId": sku, "quantity": 1} for sku in skus])
    token = filled["cart"]["token"]
    account = {"login": "grace@example.com", "password": "long enough", "nickname": "Grace", "cartToken": token}
    session = (await shopper.ask("Register", input=account))["session"]
    refreshed = (await shopper.ask("Refresh", token=session["refreshToken"]))["session"]
    shopper.client = shop.client(refreshed["accessToken"])
    cart = await shopper.ask("CartShow", token=None)
    line = cart["groups"][0]["lines"][0]
    assert cart["quantity"] == 2
    assert cart["pricing"]["discounts"]
    await shopper.ask("CartUpdate", token=None, lines=[{"lineId": line["id"], "selected": False}])
    await shopper.ask("CartUpdate", token=None, lines=[{"lineId": line["id"], "selected": True}])
    await _order(shop, shopper, cart["pricing"]["payable"])


async def _order(shop: ShopUnderTest, shopper: Shopper, seen: dict[str, str]) -> None:
    address = (await shopper.ask("AddressSave", input=ADDRESS))["address"]
    preview = (await shopper.ask("CheckoutPreview", input={"addressId": address["id"]}))["preview"]
    assert preview["payable"] == seen
    assert preview["deliveryOptions"][0]["options"]
    placing = {
        "addressId": address["id"],
        "idempotencyKey": "journey",
        "expectedPayable": preview["payable"],
        "expectedDigest": preview["digest"],
    }
    order = (await shopper.ask("OrderPlace", input=placing))["order"]
    started = {"orderId": order["id"], "channel": "SANDBOX", "idempotencyKey": "journey"}
    payment = (await shopper.ask("PaymentStart", **started))["payment"]
    async with shopper.client.http() as http:
        await http.post(f"{payment['redirectUrl']}/pay")
    paid = await shopper.ask("OrderByNumber", number=order["number"])
    assert (paid["status"], paid["paid"]) == ("PAID", order["payable"])
    await shop.work()
    cancelled = (await shopper.ask("OrderCancel", orderId=order["id"], reason="too many"))["order"]
    assert cancelled["status"] == "CANCELLED"
    mine = (await shopper.ask("MyOrders"))["orders"]
    assert mine["totalCount"] == 1


async def test_a_line_is_removed_and_staff_sign_in(shopper: Shopper) -> None:
    found = await shopper.ask("ProductList", filter={"inStock": True}, first=1)
    sku = next(sku["id"] for sku in found["edges"][0]["node"]["skus"] if sku["inStock"])
    cart = (await shopper.ask("CartAdd", token=None, lines=[{"skuId": sku, "quantity": 1}]))["cart"]
    line = cart["groups"][0]["lines"][0]["id"]
    emptied = (await shopper.ask("CartRemove", token=cart["token"], lineIds=[line]))["cart"]
    assert emptied["quantity"] == 0
    assert (await shopper.ask("StaffSignIn", input={"login": STAFF_LOGIN, "password": PASSWORD}))["session"]


async def test_the_demo_s_staff_fetch_the_goods_as_a_file(shop: ShopUnderTest, shopper: Shopper) -> None:
    signed_in = await shopper.ask("StaffSignIn", input={"login": STAFF_LOGIN, "password": PASSWORD})
    await shop.work()
    staff = shop.client(signed_in["session"]["accessToken"])
    listed = await staff.query("{ productExports { edges { node { status leftOut { handle } downloadUrl } } } }")
    [edge] = listed["productExports"]["edges"]
    assert (edge["node"]["status"], [each["handle"] for each in edge["node"]["leftOut"]]) == (
        "DONE",
        ["homework-set", "supper-club-set"],
    )
    async with staff.http() as http:
        answer = await http.get(edge["node"]["downloadUrl"].removeprefix(URL))
    assert answer.text.startswith("Handle,Title,")
