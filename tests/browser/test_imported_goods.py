"""Goods of another shop, imported and bought in a browser."""

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, Route, expect

from tests.browser.shopper import DESKTOP, Shopper
from tests.concurrency.server_process import run_command, running_server

pytestmark = pytest.mark.anyio

DATA = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "litemall-cn"
_GREY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><rect width="1" height="1" fill="#ccc"/></svg>'


@pytest.fixture(scope="module")
async def importing_shop_url(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """A shop with the imported goods beside its own."""
    if not DATA.is_dir():
        pytest.skip(f"no goods to import in {DATA}: set STOA_DATA")
    folder = tmp_path_factory.mktemp("importing")
    database_url = f"sqlite:///{folder}/shop.db"
    assert await run_command("import", "litemall", str(DATA), database_url=database_url) == 0
    async with running_server(database_url, folder, STOA_DURABLE="false") as server:
        yield server.url


@pytest.fixture
async def shopper(browser: Browser, importing_shop_url: str) -> AsyncIterator[Shopper]:
    """Somebody for whom the goods' pictures, which are elsewhere on the web, are grey."""

    async def grey(route: Route) -> None:
        await route.fulfill(content_type="image/svg+xml", body=_GREY)

    async with Shopper.enter(browser, importing_shop_url, DESKTOP, "en-GB") as opened:
        await opened.page.route(re.compile("^https://"), grey)
        yield opened


async def test_imported_goods_are_found_bought_and_paid(shopper: Shopper, screenshots: Path) -> None:
    page = shopper.page
    await shopper.open("/")
    await shopper.link("居家").first.click()
    await shopper.settle()
    await shopper.picture(screenshots, "imported-category")
    await page.locator(".card:not(:has(.card-soldout)) .card-name a").first.click()
    await expect(page.locator(".buy")).to_be_visible()
    name = await page.locator("h1").inner_text()
    await shopper.choose_variant()
    await shopper.picture(screenshots, "imported-product")
    await shopper.button("Add to cart").click()
    await shopper.link("To the cart").click()
    await expect(page.locator(".line")).to_contain_text(name)

    await shopper.link("Checkout").click()
    await shopper.link("Create an account").click()
    await shopper.register()
    await shopper.give_address()
    number = await shopper.place_order()
    await shopper.button(re.compile("^Pay ¥")).click()
    await shopper.button(re.compile("^Pay ¥")).click()
    await page.wait_for_url(f"**/orders/{number}")
    await expect(page.locator(".order-head .status")).to_have_text("Paid")
    await shopper.picture(screenshots, "imported-order")
