"""The subscription to an order: each change reaches the member whose it is, and nobody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.resolvers.buying import Buyer, new_buyer
from tests.served import PATIENCE_S, heard, served, talk
from tests.shop import ShopUnderTest, document

pytestmark = pytest.mark.anyio


@asynccontextmanager
async def watching(buyer: Buyer, order_id: str) -> AsyncIterator[Any]:
    init = {"type": "connection_init", "payload": {"Authorization": f"Bearer {buyer.client.token}"}}
    payload = {"query": document("OrderChanged"), "variables": {"orderId": order_id}}
    async with served(buyer.shop.app) as address, talk(address, init, {**SUBSCRIBE, "payload": payload}) as connection:
        assert await heard(connection, 1) == [{"type": "connection_ack"}]
        yield connection


SUBSCRIBE = {"type": "subscribe", "id": "1"}


async def until_followed(shop: ShopUnderTest) -> None:
    async with asyncio.timeout(10):
        while not any(each.startswith("order/") for each in shop.database._store.notices._followers):  # noqa: ASYNC110  (it happens behind a socket)
            await asyncio.sleep(0)


async def test_a_member_hears_of_the_payment_of_their_order(shop: ShopUnderTest) -> None:
    ada = await new_buyer(shop)
    order = await ada.buy(MUG=1)
    async with watching(ada, order["id"]) as connection:
        await until_followed(shop)
        await ada.pay(order["id"])
        (message,) = await heard(connection, 1)
    assert message["payload"]["data"]["orderChanged"] == {
        "id": order["id"],
        "status": "PAID",
        "paid": order["payable"],
    }


async def test_a_member_cannot_follow_anothers_order(shop: ShopUnderTest) -> None:
    ada = await new_buyer(shop)
    bob = await new_buyer(shop, ada.goods, "bob")
    order = await ada.buy(MUG=1)
    async with watching(bob, order["id"]) as connection:
        (message,) = await heard(connection, 1)
    assert "NOT_FOUND" in str(message)


async def test_who_signs_out_follows_no_longer(shop: ShopUnderTest) -> None:
    ada = await new_buyer(shop)
    order = await ada.buy(MUG=1)
    async with watching(ada, order["id"]) as connection:
        await until_followed(shop)
        assert (await ada.client.run("SignOut"))["signOut"] == {"userErrors": []}
        async with asyncio.timeout(PATIENCE_S):
            await connection.wait_closed()
    assert (connection.close_code, connection.close_reason) == (4403, "The session has ended.")


async def test_a_guest_follows_no_order(shop: ShopUnderTest) -> None:
    payload = {"query": document("OrderChanged"), "variables": {"orderId": "x"}}
    async with (
        served(shop.app) as address,
        talk(address, {"type": "connection_init"}, {**SUBSCRIBE, "payload": payload}) as connection,
    ):
        message = (await heard(connection, 2))[1]
    assert "UNAUTHENTICATED" in str(message)
