"""What the shop lets its callers do: how much a minute, how many accounts an hour, how long on a socket."""

from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed

from domains import identity
from domains.identity import Subject, SubjectKind
from operations.settings import Settings
from resolvers.context import Context, Viewer
from tests.served import heard, served, talk
from tests.shop import URL, Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

ACCOUNT = {"password": "correct horse battery"}
QUERY = {"query": "{ __typename }"}


async def register(client: Client, login: str = "ada@shop.test") -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("Register", input=ACCOUNT | {"login": login}))["memberRegister"]
    return payload


def shop_with(shop: ShopUnderTest, **settings: Any) -> ShopUnderTest:
    return ShopUnderTest(shop.shop, shop.clock, Settings(public_url=URL, **settings))


# --- cost


async def ask(shop: ShopUnderTest, peer: str = "127.0.0.1", **headers: str) -> int:
    transport = httpx.ASGITransport(shop.app, client=(peer, 1))
    async with httpx.AsyncClient(transport=transport, base_url=URL, headers=headers) as http:
        return (await http.post("/graphql", json=QUERY)).status_code


async def test_guests_have_a_budget_an_address(shop: ShopUnderTest) -> None:
    limited = shop_with(shop, cost_per_minute=2)
    assert [await ask(limited, "1.2.3.4") for _ in range(3)] == [200, 200, 429]
    assert await ask(limited, "1.2.3.5") == 200


async def test_guests_of_one_network_have_one_budget(shop: ShopUnderTest) -> None:
    limited = shop_with(shop, cost_per_minute=1)
    assert await ask(limited, "2001:db8::1") == 200
    assert await ask(limited, "2001:db8::2") == 429
    assert await ask(limited, "2001:db8:0:1::1") == 200


async def test_an_address_that_nobody_trusted_tells_is_not_believed(shop: ShopUnderTest) -> None:
    limited = shop_with(shop, cost_per_minute=1)
    assert [await ask(limited, **{"X-Forwarded-For": f"1.2.3.{n}"}) for n in range(2)] == [200, 429]


async def test_an_address_that_a_trusted_proxy_tells_is_believed(shop: ShopUnderTest) -> None:
    limited = shop_with(shop, cost_per_minute=1, trusted_proxies="127.0.0.1")
    assert [await ask(limited, **{"X-Forwarded-For": f"1.2.3.{n}"}) for n in (1, 2, 1)] == [200, 200, 429]


async def test_a_member_has_a_budget_wherever_they_are(shop: ShopUnderTest) -> None:
    limited = shop_with(shop, cost_per_minute=2)
    token = await shop.database.write(
        lambda tx: identity.start_session(tx, shop.shop.keys, Subject(SubjectKind.MEMBER, 7), shop.clock())
    )
    signed_in = {"Authorization": f"Bearer {token.access_token}"}
    assert [await ask(limited, f"1.2.3.{n}", **signed_in) for n in range(3)] == [200, 200, 429]
    assert await ask(limited, "1.2.3.0") == 200


async def test_callers_are_told_apart_by_kind(shop: ShopUnderTest) -> None:
    def caller(viewer: Viewer) -> str:
        return Context(shop.shop, None, shop.clock(), viewer, "1.2.3.4").caller  # type: ignore[arg-type]

    assert (caller(Viewer()), caller(Viewer(member_id=3))) == ("guest:1.2.3.4", "member:3")


# --- accounts


async def count(shop: ShopUnderTest, times: int, address: str = "127.0.0.1") -> None:
    for _ in range(times):
        await shop.database.write(lambda tx: identity.count_registration(tx, address, shop.clock()))


async def test_an_address_makes_a_hundred_accounts_an_hour(shop: ShopUnderTest, client: Client) -> None:
    await count(shop, 99)
    assert (await register(client, "first@shop.test"))["userErrors"] == []
    refused = await register(client, "second@shop.test")
    assert [error["code"] for error in refused["userErrors"]] == ["TOO_MANY_ATTEMPTS"]
    shop.clock.pass_by(hours=1)
    assert (await register(client, "second@shop.test"))["userErrors"] == []


async def test_tries_that_fail_count_as_well(shop: ShopUnderTest, client: Client) -> None:
    await register(client)
    await count(shop, 98)
    for expected in ("ALREADY_EXISTS", "TOO_MANY_ATTEMPTS"):
        assert [error["code"] for error in (await register(client))["userErrors"]] == [expected]


async def test_aliases_in_one_request_do_not_get_around_the_limit(shop: ShopUnderTest, client: Client) -> None:
    await count(shop, 98)
    one = 'r{0}: memberRegister(input: {{login: "r{0}@shop.test", password: $p}}) {{ userErrors {{ code }} }}'
    text = f"mutation($p: String!) {{ {' '.join(one.format(n) for n in range(4))} }}"
    answer = await client.query(text, p=ACCOUNT["password"])
    codes = [[error["code"] for error in payload["userErrors"]] for payload in answer.values()]
    assert codes == [[], [], ["TOO_MANY_ATTEMPTS"], ["TOO_MANY_ATTEMPTS"]]


# --- sockets


def init(token: str | None) -> dict[str, Any]:
    return {"type": "connection_init", "payload": {} if token is None else {"Authorization": f"Bearer {token}"}}


async def test_a_socket_is_closed_when_its_member_is_signed_out_elsewhere(shop: ShopUnderTest, client: Client) -> None:
    session = (await register(client))["session"]
    async with served(shop.app) as address, talk(address, init(session["accessToken"])) as connection:
        await heard(connection, 1)
        for _ in range(2):  # a refresh token that is shown twice was stolen, and ends its session
            await client.run("Refresh", token=session["refreshToken"])
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 1)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4403


async def test_a_socket_of_a_session_that_has_ended_is_closed_at_once(shop: ShopUnderTest, client: Client) -> None:
    session = (await register(client))["session"]
    for _ in range(2):
        await client.run("Refresh", token=session["refreshToken"])
    async with served(shop.app) as address, talk(address, init(session["accessToken"])) as connection:
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 2)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4403


async def test_a_socket_of_somebody_who_has_signed_out_is_closed_at_once(shop: ShopUnderTest, client: Client) -> None:
    token = (await register(client))["session"]["accessToken"]
    await shop.client(token).run("SignOut")
    async with served(shop.app) as address, talk(address, init(token)) as connection:
        with pytest.raises(ConnectionClosed) as closed:
            await heard(connection, 2)
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 4403


async def test_a_guests_socket_stays(shop: ShopUnderTest) -> None:
    query = {
        "type": "subscribe",
        "id": "1",
        "payload": {"query": document("CategoryTree"), "variables": {"channel": "PC"}},
    }
    async with served(shop.app) as address, talk(address, init(None), query) as connection:
        assert [each["type"] for each in await heard(connection, 3)] == ["connection_ack", "next", "complete"]


async def test_a_socket_has_a_request_id(shop: ShopUnderTest) -> None:
    async with served(shop.app) as address, talk(address, additional_headers={"X-Request-Id": "mine"}) as connection:
        assert connection.response is not None
        assert connection.response.headers["X-Request-Id"] == "mine"
