"""The edge: each answer has an id that is in the logs, and pages of other origins ask only where they may."""

import asyncio
from collections.abc import AsyncIterator

import httpx
import pytest
import structlog
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from structlog.testing import LogCapture

from web.access_log import AccessLog
from web.edge import Edge, behind_proxies, from_origins

pytestmark = pytest.mark.anyio

SHOP, FRIEND = "https://shop.test", "https://friend.test"


@pytest.fixture
def logs() -> list[dict[str, object]]:
    capture = LogCapture()
    structlog.configure(processors=[structlog.contextvars.merge_contextvars, capture])
    return capture.entries  # type: ignore[return-value]


@pytest.fixture(autouse=True)
async def logs_as_before() -> AsyncIterator[None]:
    yield
    structlog.reset_defaults()


async def hello(request: Request) -> Response:
    return PlainTextResponse(request.client.host if request.client else "nobody")


async def fail(_request: Request) -> Response:
    raise RuntimeError("broken")


async def fail_midway(_request: Request) -> Response:
    async def parts() -> AsyncIterator[bytes]:
        yield b"half"
        raise RuntimeError("broken")

    return StreamingResponse(parts())


def app() -> Starlette:
    routes = [Route("/hello", hello), Route("/fail", fail), Route("/midway", fail_midway)]
    return Starlette(routes=[*routes, Mount("/under", routes=[Route("/hello", hello)]), Route("/{path:path}", hello)])


def browser(shown: object) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(shown, raise_app_exceptions=False)  # type: ignore[arg-type]
    return httpx.AsyncClient(transport=transport, base_url="http://shop.test")


# --- the id of a request


@pytest.mark.parametrize("given", ["a", "7f3c-4.b_~:+/=", "x" * 100])
async def test_a_well_formed_id_is_taken_and_given_back(given: str) -> None:
    async with browser(Edge(app())) as http:
        answer = await http.get("/hello", headers={"X-Request-Id": given})
    assert answer.headers["x-request-id"] == given


@pytest.mark.parametrize("given", ["", "x" * 101, "a b", "a\tb", 'a"b', "a;b", "名".encode(), "<script>"])
async def test_an_id_that_is_not_safe_is_replaced(given: str | bytes) -> None:
    async with browser(Edge(app())) as http:
        answer = await http.get("/hello", headers={"X-Request-Id": given})
    assert len(answer.headers["x-request-id"]) == 16


async def test_each_request_without_an_id_gets_its_own() -> None:
    async with browser(Edge(app())) as http:
        ids = {(await http.get("/hello")).headers["x-request-id"] for _ in range(5)}
    assert len(ids) == 5


@pytest.mark.parametrize(("path", "status"), [("/hello", 200), ("/fail", 500), ("/under/nothing", 404)])
async def test_every_answer_has_an_id(path: str, status: int) -> None:
    async with browser(Edge(app())) as http:
        answer = await http.get(path)
    assert (answer.status_code, "x-request-id" in answer.headers) == (status, True)


async def test_a_preflight_has_an_id() -> None:
    async with browser(Edge(from_origins(app(), [FRIEND]))) as http:
        answer = await http.options("/hello", headers={"Origin": FRIEND, "Access-Control-Request-Method": "POST"})
    assert answer.headers["x-request-id"]


# --- faults and the log


async def test_a_fault_is_logged_under_the_id_of_its_request(logs: list[dict[str, object]]) -> None:
    async with browser(Edge(app())) as http:
        answer = await http.get("/fail", headers={"X-Request-Id": "mine"})
    fault = next(each for each in logs if each["event"] == "fault")
    assert (answer.status_code, fault["request_id"], fault["path"]) == (500, "mine", "/fail")
    assert "broken" not in answer.text


async def test_half_an_answer_is_not_passed_off_as_a_whole_one() -> None:
    sent = []

    async def send(message: object) -> None:
        sent.append(message)

    async def receive() -> dict[str, object]:
        await asyncio.Event().wait()
        return {}

    scope = {"type": "http", "method": "GET", "path": "/midway", "headers": [], "query_string": b"", "client": None}
    with pytest.raises(Exception, match="broken"):
        await Edge(app())(scope, receive, send)  # type: ignore[arg-type]
    assert len(sent) == 2


async def test_a_line_says_what_was_asked_and_how_it_went(logs: list[dict[str, object]]) -> None:
    async with browser(Edge(app(), log=AccessLog(1))) as http:
        await http.get("/hello?token=abc", headers={"X-Request-Id": "mine"})
    (line,) = logs
    assert (line["method"], line["path"], line["status"], line["request_id"]) == ("GET", "/hello", 200, "mine")
    assert isinstance(line["duration_ms"], float)
    assert "abc" not in str(line)


@pytest.mark.parametrize(
    ("status", "duration_s", "drawn", "written"),
    [
        (200, 0.01, 0.24, True),
        (200, 0.01, 0.25, False),
        (404, 0.01, 0.99, False),
        (499, 0.01, 0.99, False),
        (500, 0.01, 0.99, True),
        (503, 0.01, 0.99, True),
        (200, 0.99, 0.99, False),
        (200, 1.0, 0.99, True),
        (101, 3600.0, 0.99, False),
    ],
)
async def test_a_share_is_written_and_all_that_is_slow_or_our_fault(
    logs: list[dict[str, object]], status: int, duration_s: float, drawn: float, written: bool
) -> None:
    AccessLog(0.25, choose=lambda: drawn).write("GET", "/", status, duration_s)
    assert bool(logs) is written


# --- the end


async def test_a_server_that_ends_lets_go_of_each_connection_with_its_answer() -> None:
    stopping = asyncio.Event()
    async with browser(Edge(app(), stopping=stopping)) as http:
        before = await http.get("/hello")
        stopping.set()
        after = await http.get("/hello")
    assert (before.headers.get("connection"), after.headers.get("connection")) == (None, "close")


# --- origins


async def preflight(http: httpx.AsyncClient, origin: str, header: str = "content-type") -> httpx.Response:
    asked = {"Origin": origin, "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": header}
    return await http.options("/hello", headers=asked)


@pytest.mark.parametrize(
    ("origin", "welcome"),
    [
        (SHOP, True),
        (FRIEND, True),
        ("https://evil.test", False),
        ("https://friend.test.evil.test", False),
        ("https://sub.friend.test", False),
        ("http://friend.test", False),
        ("https://friend.test:444", False),
        ("null", False),
    ],
)
async def test_only_listed_origins_may_ask(origin: str, welcome: bool) -> None:
    async with browser(from_origins(app(), [SHOP, FRIEND])) as http:
        answers = [await preflight(http, origin), await http.get("/hello", headers={"Origin": origin})]
    assert [each.headers.get("access-control-allow-origin") for each in answers] == [origin if welcome else None] * 2
    assert [each.headers.get("access-control-allow-credentials") for each in answers] == [None, None]


@pytest.mark.parametrize(
    ("header", "allowed"),
    [
        ("stoa-channel", True),
        ("stoa-currency", True),
        ("stoa-region", True),
        ("accept-language", True),
        ("authorization", True),
        ("content-type", True),
        ("x-request-id", True),
        ("x-anything-else", False),
    ],
)
async def test_only_the_shops_headers_may_be_sent(header: str, allowed: bool) -> None:
    async with browser(from_origins(app(), [FRIEND])) as http:
        answer = await preflight(http, FRIEND, header)
    assert (answer.status_code == 200) is allowed


async def test_without_a_list_no_other_origin_may_ask() -> None:
    async with browser(from_origins(app(), [])) as http:
        answer = await http.get("/hello", headers={"Origin": FRIEND})
    assert "access-control-allow-origin" not in answer.headers


# --- proxies


async def address_seen(proxies: list[str], peer: str, forwarded: str) -> str:
    transport = httpx.ASGITransport(behind_proxies(app(), proxies), client=(peer, 1))  # type: ignore[arg-type]
    async with httpx.AsyncClient(transport=transport, base_url="http://shop.test") as http:
        return (await http.get("/hello", headers={"X-Forwarded-For": forwarded})).text


@pytest.mark.parametrize(
    ("proxies", "peer", "forwarded", "seen"),
    [
        ([], "127.0.0.1", "1.2.3.4", "127.0.0.1"),
        (["10.0.0.1"], "10.0.0.2", "1.2.3.4", "10.0.0.2"),
        (["10.0.0.1"], "10.0.0.1", "1.2.3.4", "1.2.3.4"),
        (["10.0.0.0/8"], "10.9.9.9", "1.2.3.4", "1.2.3.4"),
        (["10.0.0.1"], "10.0.0.1", "6.6.6.6, 1.2.3.4", "1.2.3.4"),
        (["10.0.0.1", "10.0.0.2"], "10.0.0.1", "6.6.6.6, 1.2.3.4, 10.0.0.2", "1.2.3.4"),
    ],
)
async def test_an_address_is_believed_from_a_trusted_proxy_only(
    proxies: list[str], peer: str, forwarded: str, seen: str
) -> None:
    assert await address_seen(proxies, peer, forwarded) == seen
