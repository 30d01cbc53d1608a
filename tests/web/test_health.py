"""Liveness and readiness: a server whose database is gone lives, and is not ready."""

import pytest

from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_a_server_with_its_database_is_alive_and_ready(shop: ShopUnderTest) -> None:
    async with shop.client().http() as http:
        alive, ready = await http.get("/health"), await http.get("/ready")
    assert (alive.status_code, ready.status_code) == (200, 200)


async def test_a_server_without_its_database_is_alive_and_not_ready(shop: ShopUnderTest) -> None:
    await shop.database.close()
    async with shop.client().http() as http:
        alive, ready = await http.get("/health"), await http.get("/ready")
    assert (alive.status_code, ready.status_code) == (200, 503)
