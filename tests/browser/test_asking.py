"""What the page sends: one operation of the clients' documents at a time, as the shopper who is signed in."""

import json
from pathlib import Path

import pytest
from graphql import OperationDefinitionNode, build_schema, parse, validate
from playwright.async_api import Request, Route, expect

from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio

SCHEMA = build_schema((Path(__file__).parents[2] / "schema/schema.graphql").read_text("utf-8"))
TEE = "heavy-tee"
SESSION = "sessionStorage.getItem('stoa.session')"


async def test_each_operation_is_cut_out_with_just_the_fragments_it_uses(shopper: Shopper) -> None:
    await shopper.open("/")
    names = ["Home", "CategoryTree", "ProductList", "ProductDetail", "Register", "SignIn", "Refresh", "AddressSave"]
    names += ["CartShow", "CartAdd", "CartUpdate", "CartRemove", "CheckoutPreview", "OrderPlace", "PaymentStart"]
    names += ["OrderCancel", "MyOrders", "OrderByNumber", "SignOut", "ProductMedia", "ProductOffers", "ProductPrices"]
    names += ["OrderCancelPreview", "GiftOffers"]
    cut = "async (name) => (await import('/assets/documents.js')).operation(name)"
    for name in names:
        text = await shopper.page.evaluate(cut, name)
        document = parse(text)
        # Validation knows the fragments that are missing and those that nobody uses.
        assert [error.message for error in validate(SCHEMA, document)] == []
        assert sum(isinstance(each, OperationDefinitionNode) for each in document.definitions) == 1


async def test_the_frame_of_the_request_goes_in_headers(shopper: Shopper) -> None:
    sent: list[Request] = []
    shopper.page.on("request", lambda request: sent.append(request) if request.url.endswith("/graphql") else None)
    await shopper.open(f"/product/{TEE}")
    asked = {json.loads(each.post_data or "{}")["operationName"] for each in sent}
    # The others are asked for behind the product, which stands without them.
    assert {"CategoryTree", "ProductDetail"} <= asked
    assert asked <= {"CategoryTree", "ProductDetail", "ProductMedia", "ProductOffers", "ProductPrices"}
    for each in sent:
        assert each.headers["stoa-channel"] == "PC"
        assert each.headers["accept-language"] == "en"
        assert each.headers["content-type"] == "application/json"
        assert "authorization" not in each.headers


async def test_a_session_is_renewed_before_it_ends(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/register?next=/orders")
    await shopper.register()
    read = f"JSON.parse({SESSION})"
    before = await page.evaluate(read)
    await page.evaluate(
        f"const ending = {read}; ending.expiresAt = new Date().toISOString();"
        "sessionStorage.setItem('stoa.session', JSON.stringify(ending))"
    )
    await page.reload()
    await expect(page.get_by_text("No orders here yet.")).to_be_visible()
    after = await page.evaluate(read)
    assert after["refreshToken"] != before["refreshToken"]


async def test_signing_out_ends_the_session_at_the_shop_too(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/register?next=/orders")
    await shopper.register()
    await shopper.settle()  # what is still being asked when the session ends is refused, and the console says so
    async with page.expect_response(lambda each: "SignOut" in (each.request.post_data or "")) as answered:
        await shopper.button("Sign out").click()
    await expect(shopper.said("You are signed out.")).to_be_visible()
    await expect(shopper.link("Sign in")).to_be_visible()
    assert (await (await answered.value).json())["data"] == {"signOut": {"userErrors": []}}
    assert await page.evaluate(SESSION) is None


async def test_who_cannot_reach_the_shop_is_signed_out_here_all_the_same(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/register?next=/orders")
    await shopper.register()
    await page.context.set_offline(True)
    await shopper.button("Sign out").click()
    await expect(shopper.said("You are signed out.")).to_be_visible()
    assert await page.evaluate(SESSION) is None


async def test_a_shop_that_cannot_be_reached_is_said_and_tried_again(shopper: Shopper) -> None:
    async def cut_off(route: Route) -> None:
        await route.abort("connectionrefused")

    await shopper.page.route("**/graphql", cut_off)
    await shopper.page.goto(f"{shopper.url}/product/{TEE}")
    await expect(shopper.page.get_by_text("The shop cannot be reached.")).to_be_visible()
    await shopper.page.unroute("**/graphql", cut_off)
    await shopper.button("Try again").click()
    await expect(shopper.heading("Heavy tee")).to_be_visible()
    shopper.complaints.clear()  # the browser's own words about the cut line
