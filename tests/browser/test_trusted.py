"""The pages of a shop that runs registered documents only: what they cut is what the server registered by itself."""

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser, expect

from execution.cutting import cut, files_of
from tests.browser.shopper import DESKTOP, Shopper
from tests.concurrency.server_process import running_server
from tests.shop import DOCUMENTS

pytestmark = pytest.mark.anyio


@pytest.fixture
async def shopper(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Shopper]:
    folder = tmp_path_factory.mktemp("trusting")
    settings = {"STOA_DURABLE": "false", "STOA_TRUSTED_DOCUMENTS_ONLY": "true"}
    async with (
        running_server(f"sqlite:///{folder}/shop.db", folder, **settings) as server,
        Shopper.enter(browser, server.url, DESKTOP, "en-GB") as opened,
    ):
        yield opened


async def test_a_shopper_notices_nothing(shopper: Shopper) -> None:
    await shopper.open("/")
    await shopper.open("/product/heavy-tee")
    await shopper.choose_variant()
    await shopper.button("Add to cart").click()
    await expect(shopper.said("Added to your cart.")).to_be_visible()
    cuts = {each.name: each.text for each in cut(files_of(DOCUMENTS))}
    read = "(await import('/assets/documents.js')).operation(name)"
    for name in ("Home", "ProductList", "CartShow", "CheckoutPreview", "OrderPlace", "OrderByNumber", "AddressSave"):
        assert await shopper.page.evaluate(f"async (name) => {read}", name) == cuts[name]
