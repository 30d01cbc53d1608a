"""What the storefront says of prices: the lowest of thirty days, and a member's own by the quantity."""

import pytest
from playwright.async_api import expect

from operations.demo import MEMBER_LOGIN, PASSWORD
from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio


async def test_beside_a_promotion_price_stands_the_lowest_of_thirty_days(shopper: Shopper) -> None:
    await shopper.open("/product/tavik-one")
    await shopper.choose_variant()
    await expect(shopper.page.locator(".product-price .price")).to_have_text("¥1,195.00")
    await expect(shopper.page.locator(".lowest-price")).to_have_text("Lowest price of the last 30 days: ¥1,143.00")


async def test_a_member_with_a_contract_sees_their_prices_by_the_quantity(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/sign-in?next=/product/morning-bell")
    await page.get_by_label("E-mail or user name").fill(MEMBER_LOGIN)
    await page.get_by_label("Password").fill(PASSWORD)
    await shopper.button("Sign in").click()
    await expect(page).to_have_url(shopper.url + "/product/morning-bell")
    await shopper.settle()
    await shopper.choose_variant()
    breaks = page.get_by_role("region", name="Your prices").get_by_role("listitem")
    await expect(breaks).to_have_text(
        ["from 3: ¥55.00 each Office coffee contract", "from 10: ¥51.00 each Office coffee contract"]
    )
