"""The page knows the sizes of pictures as the shop makes them."""

import pytest
from playwright.async_api import expect

from domains.files import FileFormat, picture_sources
from tests.browser.shopper import Shopper

pytestmark = pytest.mark.anyio

FOLDER = "/media/pictures/" + "0a" * 16
WIDTHS = [1, 160, 161, 400, 1_600, 1_601]
SIZES_OF = """(urls) => import("/assets/ui/sizes.js").then(({ sizesOf }) => urls.map(sizesOf))"""


async def test_the_page_asks_for_the_sizes_that_there_are(shopper: Shopper) -> None:
    await shopper.open("/")
    suffixes = [each.suffix for each in FileFormat if each.is_picture]
    urls = [f"{FOLDER}/{width}x5.{suffix}" for width in WIDTHS for suffix in suffixes]
    made = [[each for each in picture_sources(url) if each.format is FileFormat.WEBP] for url in urls]
    expected = [", ".join(f"{each.url} {each.width}w" for each in some) if len(some) > 1 else None for some in made]
    assert any(expected)
    assert await shopper.page.evaluate(SIZES_OF, urls) == expected
    elsewhere = ["/media/demo/a.svg", "https://example.com/a.jpg", FOLDER]
    assert await shopper.page.evaluate(SIZES_OF, elsewhere) == [None] * 3


async def test_a_product_s_documents_are_there_to_be_saved(shopper: Shopper) -> None:
    await shopper.open("/product/nerivo-n3")
    link = shopper.page.locator(".papers a")
    await expect(link).to_have_text("Specification sheet")
    async with shopper.page.expect_download() as saving:
        await link.click()
    assert (await saving.value).suggested_filename == "nerivo-n3.pdf"
