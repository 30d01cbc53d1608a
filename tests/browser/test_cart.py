"""The cart in a browser: every change is priced anew, and what is refused is said where it was asked for."""

import re

import pytest
from playwright.async_api import expect

from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio

TEE = "heavy-tee"


async def test_quantity_tick_and_removal_are_priced_at_once(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.put_in_cart(TEE)
    await shopper.open("/cart")
    payable = page.locator(".sum-payable dd")
    await expect(payable).to_have_text("¥129.00")
    await shopper.button("One more").click()
    await expect(page.locator(".sum").first).to_contain_text("¥258.00")
    await page.get_by_role("checkbox", name="Buy Heavy tee").uncheck()
    await expect(payable).to_have_text("¥0.00")
    await expect(shopper.link("Checkout")).to_have_count(0)
    await shopper.button("Remove Heavy tee").click()
    await expect(page.get_by_text("Your cart is empty.")).to_be_visible()
    await expect(shopper.heading("Cart")).to_be_focused()


async def test_more_than_there_is_is_refused_beside_the_line(shopper: Shopper) -> None:
    await shopper.put_in_cart(TEE)
    await shopper.open("/cart")
    quantity = shopper.page.get_by_role("textbox", name=re.compile("Quantity of"))
    await quantity.fill("999")
    await quantity.press("Enter")
    await expect(shopper.page.locator(".line .field-error")).to_be_visible()
    await expect(quantity).to_have_value("1")


async def test_the_cart_is_there_again_after_a_reload_and_says_what_it_holds(shopper: Shopper) -> None:
    await shopper.put_in_cart(TEE, 2)
    await shopper.open("/")
    await expect(shopper.link("Cart, 2 items")).to_be_visible()


async def test_a_cart_that_is_gone_is_begun_anew(shopper: Shopper) -> None:
    await shopper.open("/")
    await shopper.page.evaluate("localStorage.setItem('stoa.cart', '\"no such cart\"')")
    await shopper.put_in_cart(TEE)
    await expect(shopper.link("Cart, 1 item")).to_be_visible()
