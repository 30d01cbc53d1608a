"""Stores and their staff over HTTP."""

from typing import Any

import pytest

from domains import identity, stores
from schema.ids import global_id
from tests.shop import Client, ShopUnderTest, open_shop

pytestmark = pytest.mark.anyio

ACCOUNT = {"login": "admin@example.com", "password": "long enough"}
STORE = "query ($id: ID!) { node(id: $id) { id ... on Store { name } } }"
NODE_OF_ME = "{ me { id } }"


async def employ(shop: ShopUnderTest, demo: bool = False) -> int:
    stored = await identity.hash_password(ACCOUNT["password"])
    return await shop.database.write(
        lambda tx: stores.create_staff(tx, ACCOUNT["login"], stored, "Grace", ["orders.read"], shop.clock(), demo=demo)
    )


async def sign_in(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("StaffSignIn", input=ACCOUNT | changed))["staffSignIn"]
    return payload


def codes(payload: dict[str, Any]) -> list[str]:
    return [error["code"] for error in payload["userErrors"]]


async def test_staff_who_sign_in_are_staff_and_no_member(shop: ShopUnderTest, client: Client) -> None:
    await employ(shop)
    answer = await sign_in(client, login="Admin@Example.com")
    assert answer["userErrors"] == []
    signed_in = shop.client(answer["session"]["accessToken"])
    assert (await signed_in.query(NODE_OF_ME))["me"] is None


async def test_the_session_of_staff_is_refreshed_as_any_other(shop: ShopUnderTest, client: Client) -> None:
    await employ(shop)
    token = (await sign_in(client))["session"]["refreshToken"]
    renewed = (await client.run("Refresh", token=token))["sessionRefresh"]
    assert renewed["userErrors"] == []


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"login": "nobody@example.com"}])
async def test_wrong_credentials_of_staff_are_answered_alike(
    shop: ShopUnderTest, client: Client, wrong: dict[str, str]
) -> None:
    await employ(shop)
    assert await sign_in(client, **wrong) == {
        "session": None,
        "userErrors": [
            {"code": "CREDENTIALS_REJECTED", "message": "The login or the password is wrong.", "field": None}
        ],
    }


async def test_a_members_password_opens_no_account_of_staff(client: Client) -> None:
    await client.run("Register", input=ACCOUNT)
    assert codes(await sign_in(client)) == ["CREDENTIALS_REJECTED"]


async def test_after_ten_wrong_passwords_staff_wait(shop: ShopUnderTest, client: Client) -> None:
    await employ(shop)
    for _ in range(10):
        assert codes(await sign_in(client, password="wrong")) == ["CREDENTIALS_REJECTED"]
    assert codes(await sign_in(client)) == ["TOO_MANY_ATTEMPTS"]


async def test_demo_staff_sign_in_in_demo_mode_only(shop: ShopUnderTest) -> None:
    await employ(shop, demo=True)
    assert codes(await sign_in(shop.client())) == []
    live = await open_shop(shop.database, demo=False)
    assert codes(await sign_in(live.client())) == ["CREDENTIALS_REJECTED"]


async def test_a_store_is_found_by_its_id_in_the_readers_language(shop: ShopUnderTest) -> None:
    name = {"en": "Stoa", "zh-CN": "柱廊"}
    store_id = await shop.database.write(lambda tx: stores.create_store(tx, name, shop.clock()))
    wanted = global_id("Store", store_id)
    for language, text in name.items():
        reader = shop.client(**{"Accept-Language": language})
        assert (await reader.query(STORE, id=wanted))["node"] == {"id": wanted, "name": text}
