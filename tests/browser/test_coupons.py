"""Coupons in the storefront: claimed on a product's page, typed in and chosen at the checkout."""

from decimal import Decimal

import pytest
from playwright.async_api import expect

from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio


def amount(text: str) -> Decimal:
    return Decimal(text.strip().lstrip("¥").replace(",", ""))


async def test_coupons_are_claimed_typed_in_chosen_and_ordered(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/register?next=/")
    await shopper.register()
    await shopper.open("/product/merino-crew")
    ticket = page.locator(".ticket", has_text="Twenty off a hundred")
    await ticket.get_by_role("button", name="Claim").click()
    await expect(ticket).to_contain_text("Claimed")
    await shopper.put_in_cart("merino-crew", 1)
    await shopper.open("/checkout")
    await shopper.give_address()
    choice = page.locator(".coupon-choice")
    payable = page.locator(".sum-payable dd")
    twenty = choice.get_by_label("Twenty off a hundred")
    await expect(twenty).to_be_checked()
    best = amount(await payable.inner_text())
    await twenty.uncheck()
    await expect(payable).to_have_text(f"¥{best + 20}")
    await choice.get_by_label("Coupon code").fill("welcome-10")
    await choice.get_by_role("button", name="Add").click()
    ten = choice.get_by_label("Ten off to begin with")
    await ten.check()
    await expect(payable).to_have_text(f"¥{best + 10}")
    # They do not go together: the one that was ticked last is taken.
    await twenty.check()
    await expect(payable).to_have_text(f"¥{best}")
    await expect(ten).not_to_be_checked()
    number = await shopper.place_order()
    await shopper.open(f"/orders/{number}")
    await expect(page.locator(".sum-discount", has_text="20.00 off 100.00")).to_have_count(1)
