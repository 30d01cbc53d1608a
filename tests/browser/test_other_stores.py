"""What the storefront says of goods that several stores sell, and that members may buy only some of."""

import pytest
from playwright.async_api import expect

from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio


async def test_a_product_leads_to_the_other_store_that_sells_it(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/product/quillon-studio-40")
    others = page.locator(".other-stores")
    await expect(others.locator("h2")).to_have_text("Also sold by")
    await expect(others.locator("li")).to_have_count(1)
    await expect(others.locator("li")).to_contain_text("1,799.00")
    await others.get_by_role("link", name="Second Ear").click()
    await expect(page).to_have_url(f"{shopper.url}/product/quillon-studio-40-second-ear")
    await expect(page.locator(".other-stores li")).to_contain_text("Stoa Select")


async def test_a_cart_says_how_many_a_member_may_buy(shopper: Shopper) -> None:
    await shopper.put_in_cart("quillon-studio-40")
    await shopper.open("/cart")
    await expect(shopper.page.locator(".note")).to_have_text("At most 2 a week.")
