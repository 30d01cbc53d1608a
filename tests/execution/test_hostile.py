"""Hostile requests: each is refused with a code, on the far side of its limit only, and none is a fault of ours."""

import gzip
import time
from collections.abc import AsyncIterator, Hashable
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route, WebSocketRoute
from websockets.asyncio.client import ClientConnection
from websockets.exceptions import ConnectionClosed
from websockets.frames import Frame, Opcode

from execution.documents import Documents
from execution.engine import Asked, Engine
from execution.errors import ErrorFormat
from execution.fields import argument, root_field
from execution.http import MAX_BODY_BYTES, GraphQLEndpoint
from execution.parameters import MAX_TEXT
from execution.websocket import MAX_MESSAGE_CHARACTERS, GraphQLSocket
from tests.served import heard, served, talk

pytestmark = pytest.mark.anyio

INIT = {"type": "connection_init"}
JSON = {"content-type": "application/json"}
# What a request may hold another up for; the limits make each cost a small part of it.
BEARABLE_S = 1.0


@dataclass
class Asking:
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    def demand(self, *permissions: str) -> None: ...


async def echo(context: Asking, text: str, number: int, decimal: float) -> str:
    return text[:5]


@strawberry.type
class Query:
    echo: str = root_field(echo, text=argument(str, ""), number=argument(int, 0), decimal=argument(float, 0.0))


async def context_of(asked: Asked) -> Asking:
    return Asking()


def engine(*, explorable: bool = True) -> Engine:
    schema = strawberry.Schema(Query)._schema
    return Engine(schema, context_of, ErrorFormat(), documents=Documents(schema, explorable=explorable))


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    app = Starlette(routes=[Route("/graphql", GraphQLEndpoint(engine()).answer, methods=["GET", "POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop") as client:
        yield client


@pytest.fixture
async def address() -> AsyncIterator[str]:
    async with served(Starlette(routes=[WebSocketRoute("/graphql", GraphQLSocket(engine()).serve)])) as found:
        yield found


def padded(size: int) -> bytes:
    """A good request of so many bytes."""
    around = orjson.dumps({"query": "{ echo }", "extra": ""})
    return orjson.dumps({"query": "{ echo }", "extra": "x" * (size - len(around))})


async def in_chunks(body: bytes, size: int = 10_000) -> AsyncIterator[bytes]:
    for start in range(0, len(body), size):
        yield body[start : start + size]


def code_of(answer: httpx.Response) -> str:
    code: str = answer.json()["errors"][0]["extensions"]["code"]
    return code


# --- bodies


@pytest.mark.parametrize(("size", "status"), [(MAX_BODY_BYTES, 200), (MAX_BODY_BYTES + 1, 413)])
@pytest.mark.parametrize("chunked", [False, True])
async def test_a_body_may_be_so_large_and_no_larger(
    http: httpx.AsyncClient, size: int, status: int, chunked: bool
) -> None:
    body = padded(size)
    answer = await http.post("/graphql", content=in_chunks(body) if chunked else body, headers=JSON)
    assert (len(body), answer.status_code) == (size, status)


async def test_a_body_without_end_is_read_no_further_than_the_limit(http: httpx.AsyncClient) -> None:
    sent = 0

    async def endless() -> AsyncIterator[bytes]:
        nonlocal sent
        while True:
            sent += 10_000
            yield b" " * 10_000

    answer = await http.post("/graphql", content=endless(), headers=JSON)
    assert answer.status_code == 413
    assert sent <= MAX_BODY_BYTES + 20_000


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "gzip, identity"])
async def test_an_encoded_body_is_refused(http: httpx.AsyncClient, encoding: str) -> None:
    body = gzip.compress(padded(1_000))
    answer = await http.post("/graphql", content=body, headers={**JSON, "content-encoding": encoding})
    assert (answer.status_code, code_of(answer)) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    "body",
    [
        b'{"query": "{ echo }", "variables": {"a": ' + b"9" * 5_000 + b"}}",
        b'{"query": "{ echo }", "variables": {"a": -' + b"9" * 5_000 + b"}}",
        b'{"query": "{ echo }", "variables": {"a": 1e999}}',
        b'{"query": "{ echo }", "variables": {"a": NaN}}',
        b'{"query": "{ echo }", "variables": {"a": ' + b"[" * 50_000 + b"}}",
        b"[" * 99_999,
        b'{"a":' * 19_000,
        b'{"query": "{ echo }", "variables": {"a": "\xff"}}',
        b'{"query": "{ echo }", "variables": {"a": "\xed\xa0\x80"}}',
        b'{"query": "{ echo }", "variables": {"a": "\\ud800"}}',
        b'{"query": "{ echo }", "variables": {"\\udfff": 1}}',
        b'[{"query": "{ echo }"}, {"query": "{ echo }"}]',
        b"",
        b"\x00",
        b"\xef\xbb\xbf{}",
    ],
    ids=lambda body: body[-30:],
)
async def test_json_that_cannot_be_is_refused_quickly(http: httpx.AsyncClient, body: bytes) -> None:
    started = time.perf_counter()
    answer = await http.post("/graphql", content=body, headers=JSON)
    assert (answer.status_code, code_of(answer)) == (400, "BAD_REQUEST")
    assert time.perf_counter() - started < BEARABLE_S


# --- documents


@pytest.mark.parametrize(
    "query",
    [
        "{ echo(number: %s) }" % ("9" * 5_000),
        "{ echo(decimal: %s) }" % ("9" * 301),
        "query($n: Int = %s) { echo(number: $n) }" % ("9" * 5_000),
        '{ echo(text: "\\ud800") }',
        '{ echo(text: "\\u{d800}") }',
        '{ echo(text: "\\u{110000}") }',
        "{ echo(text: " + "[" * 1_000 + " }",
        "{ echo(text: " + "{a:" * 700 + " }",
        "query($v: " + "[" * 1_000 + "Int) { echo }",
        "{ echo @skip(if: " + "[" * 1_000 + " }",
        "#" * 19_000,
        "{ echo(text: " + '"""' * 5_000 + " }",
    ],
    ids=lambda query: query[:30],
)
async def test_a_document_that_cannot_be_is_refused_quickly(http: httpx.AsyncClient, query: str) -> None:
    started = time.perf_counter()
    answer = await http.post("/graphql", json={"query": query})
    assert answer.status_code in (200, 400)
    assert code_of(answer) in ("BAD_REQUEST", "DOCUMENT_TOO_LARGE")
    assert time.perf_counter() - started < BEARABLE_S


@pytest.mark.parametrize("number", [2**31, -(2**31) - 1, 2**63, 10**30])
async def test_an_integer_of_more_than_32_bits_is_refused(http: httpx.AsyncClient, number: int) -> None:
    body = b'{"query": "query($n: Int) { echo(number: $n) }", "variables": {"n": %d}}' % number
    answer = await http.post("/graphql", content=body, headers=JSON)
    assert code_of(answer) == "BAD_REQUEST"


# --- texts


@pytest.mark.parametrize(("length", "welcome"), [(MAX_TEXT, True), (MAX_TEXT + 1, False)])
@pytest.mark.parametrize("wrap", [lambda text: text, lambda text: [{"deep": [text]}], lambda text: {text: 1}])
async def test_a_text_in_variables_may_be_so_long_and_no_longer(
    http: httpx.AsyncClient, length: int, welcome: bool, wrap: Any
) -> None:
    variables = {"other": wrap("茶" * length)}
    answer = await http.post("/graphql", json={"query": "{ echo }", "variables": variables})
    assert ("errors" not in answer.json()) is welcome


# --- addresses


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("query=%7Becho%7D&variables=%FF", 400),
        ("query=%7Becho%7D&variables=1", 400),
        ("query=%7Becho%7D&variables=%7B", 400),
        ("query=%FF", 200),
        ("query=%7Becho%7D&extra=" + "x" * 50_000, 200),
        ("", 400),
    ],
    ids=lambda value: str(value)[:40],
)
async def test_an_address_that_cannot_be_is_refused(http: httpx.AsyncClient, query: str, status: int) -> None:
    assert (await http.get(f"/graphql?{query}")).status_code == status


@pytest.mark.parametrize(("size", "status"), [(MAX_BODY_BYTES, 200), (MAX_BODY_BYTES + 1, 413)])
async def test_an_address_may_be_so_long_and_no_longer(size: int, status: int) -> None:
    sent: list[Any] = []

    async def send(message: Any) -> None:
        sent.append(message)

    query = b"query=%7Becho%7D&extra="
    scope = {
        "type": "http",
        "method": "GET",
        "path": "/graphql",
        "headers": [],
        "query_string": query + b"x" * (size - len(query)),
    }
    await Starlette(routes=[Route("/graphql", GraphQLEndpoint(engine()).answer)])(scope, _nothing, send)
    assert sent[0]["status"] == status


async def _nothing() -> dict[str, Any]:
    return {"type": "http.request"}


# --- sockets


async def close_code(connection: ClientConnection) -> int:
    with pytest.raises(ConnectionClosed) as closed:
        await heard(connection, 9)
    assert closed.value.rcvd is not None
    return closed.value.rcvd.code


def message(size: int) -> str:
    around = orjson.dumps({"type": "ping", "payload": {"x": ""}})
    return orjson.dumps({"type": "ping", "payload": {"x": "x" * (size - len(around))}}).decode()


async def test_a_message_may_be_so_long(address: str) -> None:
    async with talk(address, INIT, message(MAX_MESSAGE_CHARACTERS)) as connection:
        assert (await heard(connection, 2))[1] == {"type": "pong"}


async def test_a_message_may_be_no_longer(address: str) -> None:
    async with talk(address, INIT, message(MAX_MESSAGE_CHARACTERS + 1)) as connection:
        assert await close_code(connection) == 4400


async def test_a_message_beyond_all_measure_is_not_even_read(address: str) -> None:
    async with talk(address, INIT, "x" * 20_000_000) as connection:
        assert await close_code(connection) in (1009, 4400)


async def test_a_message_that_is_no_text_is_refused_by_the_protocol(address: str) -> None:
    async with talk(address, INIT) as connection:
        connection.protocol.send_frame(Frame(Opcode.TEXT, b"\xff\xfe"))
        connection.transport.write(b"".join(connection.protocol.data_to_send()))
        assert await close_code(connection) in (1007, 4400)


async def test_a_socket_carries_twenty_operations(address: str) -> None:
    operations = [{"type": "subscribe", "id": str(number), "payload": {"query": "{ echo }"}} for number in range(20)]
    async with talk(address, INIT, *operations) as connection:
        answers = await heard(connection, 41)
    assert [each["type"] for each in answers].count("next") == 20


# --- production


@pytest.mark.parametrize("query", ["{ __schema { types { name } } }", '{ __type(name: "Query") { name } }', "{ ecko }"])
async def test_production_says_nothing_of_its_schema(query: str) -> None:
    app = Starlette(routes=[Route("/graphql", GraphQLEndpoint(engine(explorable=False)).answer, methods=["POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop") as http:
        answer = await http.post("/graphql", json={"query": query})
    assert "data" not in answer.json()
    assert "Did you mean" not in answer.text
