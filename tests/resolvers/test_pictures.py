"""Pictures over GraphQL: lists ask for small ones, pages for all sizes, and no query is run for it."""

from dataclasses import replace

import pytest

from domains.catalog import NewImage
from tests.domains.catalog.world import add, furnish
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

FOLDER = "/media/pictures/" + "0a" * 16
PHOTO = f"{FOLDER}/900x600.jpg"
SHOWN = """query ($slug: String!) { product(slug: $slug) {
  mainImage { url small: thumbnail(width: 300) sources(format: WEBP) { url width format } all: sources { width } }
  images { url thumbnail(width: 300) sources { url } }
} }"""


async def test_a_picture_is_to_be_had_in_sizes_and_one_from_elsewhere_as_it_is(shop: ShopUnderTest) -> None:
    world = await furnish(shop.database)
    images = (NewImage(url=PHOTO), NewImage(url="https://example.com/a.jpg"))
    await add(shop.database, replace(world.phone(), slug="phone", images=images))
    product = (await shop.client().query(SHOWN, slug="phone"))["product"]
    assert product["mainImage"] == {
        "url": PHOTO,
        "small": f"{FOLDER}/400.webp",
        "sources": [
            {"url": f"{FOLDER}/160.webp", "width": 160, "format": "WEBP"},
            {"url": f"{FOLDER}/400.webp", "width": 400, "format": "WEBP"},
            {"url": f"{FOLDER}/800.webp", "width": 800, "format": "WEBP"},
            {"url": f"{FOLDER}/full.webp", "width": 900, "format": "WEBP"},
        ],
        "all": [{"width": each} for each in (160, 160, 400, 400, 800, 800, 900, 900)],
    }
    elsewhere = {"url": "https://example.com/a.jpg", "thumbnail": "https://example.com/a.jpg", "sources": []}
    assert product["images"] == [elsewhere]
