"""Gifts in the storefront: promised in the cart, chosen at the checkout, lines of the order, given back with it."""

from decimal import Decimal

import pytest
from playwright.async_api import expect

from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio


def amount(text: str) -> Decimal:
    return Decimal(text.strip().lstrip("¥"))


async def test_gifts_are_shown_chosen_and_ordered(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/register?next=/")
    await shopper.register()
    await shopper.put_in_cart("jasmine-pearls", 2)
    await shopper.open("/cart")
    await expect(page.locator(".gifts li")).to_have_count(2)
    await shopper.open("/checkout")
    await shopper.give_address()
    offer = page.locator(".gift-offer")
    await expect(offer).to_contain_text("A treat from the pantry")
    await expect(offer.locator(":checked")).to_have_count(1)
    payable = page.locator(".sum-payable dd")
    before = amount(await payable.inner_text())
    await offer.get_by_label("Seven a week").check()
    await expect(payable).to_have_text(f"¥{before + 29}")
    await expect(offer.locator(":checked")).to_have_count(1)
    paid = await payable.inner_text()
    number = await shopper.place_order()
    await shopper.button(f"Pay {paid}").click()
    await page.wait_for_url("**/sandbox/**")
    await shopper.button(f"Pay {paid}").click()
    await page.wait_for_url(f"**/orders/{number}")
    await expect(page.locator(".order-head .status")).to_have_text("Paid")
    await expect(page.locator(".line")).to_have_count(3)
    await expect(page.locator(".line .tag")).to_have_text(["Gift"])
    await shopper.button("Cancel the order").click()
    await expect(page.locator(".comeback")).to_have_text(f"{paid} comes back to you.")
