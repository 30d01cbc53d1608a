"""What delivery costs, as product pages tell it."""

from typing import Any

import pytest

from tests.goods import stock_shop
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

FREIGHT = """
query ($slug: String!, $region: String) {
  product(slug: $slug) { freightEstimate(region: $region) { amount currency } }
}
"""
HANGZHOU, HONG_KONG = "330106", "810000"


@pytest.fixture(autouse=True)
async def goods(shop: ShopUnderTest) -> None:
    """Delivery is 10.00, free from 99.00, everywhere but in Hong Kong."""
    await stock_shop(shop.database)


async def freight(client: Client, slug: str = "mug", **variables: Any) -> Any:
    return (await client.query(FREIGHT, slug=slug, **variables))["product"]["freightEstimate"]


async def test_a_product_page_tells_the_freight_of_one_piece(client: Client) -> None:
    assert await freight(client, region=HANGZHOU) == {"amount": "10.00", "currency": "CNY"}


async def test_what_is_dear_enough_by_itself_comes_free(client: Client) -> None:
    assert await freight(client, "lamp", region=HANGZHOU) == {"amount": "0.00", "currency": "CNY"}


@pytest.mark.parametrize("region", [HONG_KONG, "999999", "nowhere", ""])
async def test_where_it_is_not_delivered_there_is_no_estimate(client: Client, region: str) -> None:
    assert await freight(client, region=region) is None


async def test_without_a_region_the_requests_own_counts(shop: ShopUnderTest, client: Client) -> None:
    assert await freight(client) is None
    at_home = shop.client(**{"Stoa-Region": HANGZHOU})
    assert await freight(at_home) == {"amount": "10.00", "currency": "CNY"}
    assert await freight(at_home, region=HONG_KONG) is None
