"""From the home page to a paid order, as a person does it in a browser."""

import re
from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.shopper import DESKTOP, PASSWORD, Shopper

pytestmark = pytest.mark.anyio

TEE = "heavy-tee"  # 129.00, so that two of them reach a spend-and-save step


async def test_a_guest_chooses_a_variant_signs_up_orders_and_pays(shopper: Shopper, screenshots: Path) -> None:
    page = shopper.page
    await shopper.open("/")
    await shopper.picture(screenshots, "desk-home")
    await shopper.link(re.compile("T-shirts", re.IGNORECASE)).first.click()
    await shopper.settle()
    await shopper.link("Heavy tee").first.click()
    await shopper.settle()

    await shopper.button("Add to cart").click()
    await expect(page.get_by_text("Please choose:")).to_be_visible()
    await shopper.choose_variant()
    await shopper.button("One more").click()
    await shopper.picture(screenshots, "desk-product")
    await shopper.button("Add to cart").click()
    await shopper.said("Added to your cart.").get_by_role("link").click()

    await expect(page.locator(".sum-discount")).to_contain_text("−¥")
    await expect(page.locator(".hints")).to_contain_text("more")
    await shopper.picture(screenshots, "desk-cart")
    await shopper.link("Checkout").click()
    await shopper.link("Create an account").click()
    await shopper.register()

    await expect(shopper.heading("Checkout")).to_be_focused()
    await shopper.give_address()
    await shopper.picture(screenshots, "desk-checkout")
    payable = await page.locator(".sum-payable dd").inner_text()
    number = await shopper.place_order()

    await shopper.picture(screenshots, "desk-payment")
    await shopper.button(f"Pay {payable}").click()
    await page.wait_for_url("**/sandbox/**")
    await page.screenshot(path=screenshots / "desk-sandbox.png")
    await shopper.button(f"Pay {payable}").click()
    await page.wait_for_url(f"**/orders/{number}")
    await expect(page.locator(".order-head .status")).to_have_text("Paid")
    await shopper.picture(screenshots, "desk-order")

    await shopper.link("My orders").click()
    card = page.locator(".order-card").filter(has_text=number)
    await expect(card.locator(".status")).to_have_text("Paid")
    await expect(card).to_contain_text(payable)
    await shopper.picture(screenshots, "desk-orders")


async def test_a_payment_that_fails_can_be_made_again(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.put_in_cart(TEE)
    await shopper.open("/register?next=/checkout")
    await shopper.register()
    await shopper.give_address()
    number = await shopper.place_order()
    await shopper.button(re.compile("^Pay ¥")).click()
    await shopper.button("Let it fail").click()
    await page.wait_for_url(f"**/orders/{number}")
    await expect(page.locator(".order-head .status")).to_have_text("To be paid")
    await shopper.link("Pay now").click()
    await shopper.button(re.compile("^Pay ¥")).click()
    await shopper.button("Pay twice").click()
    await page.wait_for_url(f"**/orders/{number}")
    await expect(page.locator(".order-head .status")).to_have_text("Paid")
    await expect(page.locator(".sum-paid dd")).to_have_text(await page.locator(".sum-payable dd").inner_text())


async def test_the_guests_cart_comes_along_when_signing_in(shopper: Shopper, browser: Browser) -> None:
    await shopper.open("/register")
    login = await shopper.register()
    async with Shopper.enter(browser, shopper.url, DESKTOP, "en-GB") as later:
        await later.put_in_cart(TEE)
        await later.open("/sign-in?next=/cart")
        await later.page.get_by_label("E-mail or user name").fill(login)
        await later.page.get_by_label("Password").fill(PASSWORD)
        await later.page.locator("form").get_by_role("button", name="Sign in").click()
        await expect(later.heading("Cart")).to_be_focused()
        await expect(later.page.locator(".line")).to_contain_text("Heavy tee")


async def test_a_wrong_password_is_said_and_lets_nobody_in(shopper: Shopper) -> None:
    await shopper.open("/sign-in")
    await shopper.page.get_by_label("E-mail or user name").fill("nobody@example.com")
    await shopper.page.get_by_label("Password").fill("not the password")
    await shopper.page.locator("form").get_by_role("button", name="Sign in").click()
    await expect(shopper.page.locator("form .problems, form .field-error")).to_be_visible()
    await expect(shopper.link("My orders")).to_have_count(0)


async def test_a_refusal_stands_beside_the_field_it_names(shopper: Shopper) -> None:
    await shopper.open("/register")
    await shopper.page.get_by_label("E-mail or user name").fill("short@example.com")
    await shopper.page.get_by_label("Password").fill("short")
    await shopper.page.get_by_label("What shall we call you?").fill("Ada")
    await shopper.button("Create an account").click()
    password = shopper.page.get_by_label("Password")
    await expect(password).to_have_attribute("aria-invalid", "true")
    await expect(password).to_be_focused()


async def test_a_total_that_has_changed_is_refused_and_shown_anew(shopper: Shopper) -> None:
    await shopper.put_in_cart(TEE)
    await shopper.open("/register?next=/checkout")
    await shopper.register()
    await shopper.give_address()
    before = await shopper.page.locator(".sum-payable dd").inner_text()

    # The same member in a second tab, which has the session from the first, as when a tab is duplicated.
    session = await shopper.page.evaluate("sessionStorage.getItem('stoa.session')")
    other = Shopper(await shopper.page.context.new_page(), shopper.url, shopper.complaints)
    await other.open("/")
    await other.page.evaluate("(session) => sessionStorage.setItem('stoa.session', session)", session)
    await other.put_in_cart(TEE)

    await shopper.button("Place the order").click()
    await expect(shopper.page.get_by_text("The total has changed")).to_be_visible()
    await expect(shopper.page.locator(".sum-payable dd")).not_to_have_text(before)
    await shopper.place_order()


async def test_buying_now_leaves_the_cart_alone(shopper: Shopper) -> None:
    await shopper.open("/register")
    await shopper.register()
    await shopper.put_in_cart(TEE)
    await shopper.open("/product/pocket-tee")
    await shopper.choose_variant()
    await shopper.button("Buy now").click()
    await expect(shopper.page.locator(".line")).to_contain_text("Pocket tee")
    await shopper.give_address()
    await shopper.place_order()
    await shopper.open("/cart")
    await expect(shopper.page.locator(".line")).to_contain_text("Heavy tee")


async def test_an_order_can_be_cancelled_with_a_reason(shopper: Shopper) -> None:
    await shopper.put_in_cart(TEE)
    await shopper.open("/register?next=/checkout")
    await shopper.register()
    await shopper.give_address()
    number = await shopper.place_order()
    await shopper.link("Pay later").click()
    await shopper.button("Cancel the order").click()
    await shopper.page.get_by_label("Why?").select_option(label="I found it cheaper")
    await shopper.button("Yes, cancel it").click()
    await expect(shopper.page.locator(".order-head .status")).to_have_text("Cancelled")
    await expect(shopper.page.locator(".timeline").last).to_contain_text("I found it cheaper")
    await shopper.open(f"/orders/{number}/pay")
    await expect(shopper.page.get_by_text("This order needs no payment now.")).to_be_visible()
