"""Logs and traces: what they tell, and above all what they never tell."""

import io
import logging
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
import structlog
from opentelemetry.sdk.trace import ReadableSpan
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from starlette.applications import Starlette

from operations.settings import Settings
from operations.telemetry import Tracing, configure_logs, open_tracing
from persistence import Database
from server import routes_of
from tests.shop import URL, ShopUnderTest, open_shop
from web.surroundings import Surroundings

pytestmark = pytest.mark.anyio

PASSWORD = "correct horse battery staple"
SECRET_VARIABLE = "somebody@private.test"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture(autouse=True)
def logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def lines(stream: io.StringIO) -> list[dict[str, Any]]:
    return [orjson.loads(line) for line in stream.getvalue().splitlines()]


# --- logs


async def test_logs_are_lines_of_json_where_nobody_sits_before_them() -> None:
    stream = io.StringIO()
    configure_logs("info", stream)
    structlog.get_logger("shop").info("opened", port=8000)
    (line,) = lines(stream)
    assert (line["event"], line["port"], line["level"], line["logger"]) == ("opened", 8000, "info", "shop")
    assert line["timestamp"].endswith("Z")


async def test_logs_are_to_be_read_on_a_terminal() -> None:
    stream = Terminal()
    configure_logs("info", stream)
    structlog.get_logger("shop").info("opened", port=8000)
    assert "opened" in stream.getvalue()
    assert not stream.getvalue().startswith("{")


@pytest.mark.parametrize(("level", "expected"), [("info", ["info", "warning"]), ("warning", ["warning"])])
async def test_what_is_below_the_level_is_left_out(level: str, expected: list[str]) -> None:
    stream = io.StringIO()
    configure_logs(level, stream)
    log = structlog.get_logger("shop")
    log.debug("debug")
    log.info("info")
    log.warning("warning")
    assert [line["event"] for line in lines(stream)] == expected


async def test_uvicorns_errors_go_the_same_way_and_its_access_log_nowhere() -> None:
    stream = io.StringIO()
    configure_logs("info", stream)
    logging.getLogger("uvicorn.error").error("broken %s", "pipe")
    logging.getLogger("uvicorn.error").info('("WebSocket /graphql?token=abc" [accepted]')
    logging.getLogger("uvicorn.access").info("GET /graphql?variables=abc")
    (line,) = lines(stream)
    assert (line["event"], line["logger"]) == ("broken pipe", "uvicorn.error")


@pytest.mark.parametrize("stream", [io.StringIO(), Terminal()], ids=["json", "terminal"])
async def test_no_secret_is_written(stream: io.StringIO) -> None:
    configure_logs("debug", stream)
    token = "eyJhbGciOiJFZDI1NTE5In0.eyJzdWIiOiJtZW1iZXI6MSJ9.c2lnbmF0dXJl"
    log = structlog.get_logger("shop")
    log.info("asked", password=PASSWORD, authorization=f"Bearer {token}", refresh_token="abc123", variables={"a": 1})
    log.info(f"the header was 'Bearer {token}'", url="postgresql://shop:hunter2@host/shop")

    def work(password: str) -> None:
        raise ValueError(f"bad token {token}")

    try:
        work(PASSWORD)
    except ValueError:
        log.exception("fault")
    written = stream.getvalue()
    assert "fault" in written and "ValueError" in written
    for secret in (PASSWORD, token, "abc123", "hunter2", "c2lnbmF0dXJl"):
        assert secret not in written


async def test_a_fault_is_logged_with_its_request_and_without_its_variables(
    shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: Any, **__: Any) -> None:
        raise OSError("disk gone")

    stream = io.StringIO()
    configure_logs("debug", stream)
    monkeypatch.setattr(shop.database, "write", broken)
    query = "mutation SignIn($input: MemberSignInInput!) { memberSignIn(input: $input) { userErrors { code } } }"
    variables = {"input": {"login": SECRET_VARIABLE, "password": PASSWORD}}
    async with shop.client().http() as http:
        answer = await http.post(
            "/graphql", json={"query": query, "variables": variables}, headers={"X-Request-Id": "mine"}
        )
    (fault,) = [line for line in lines(stream) if line["event"] == "fault"]
    assert fault["request_id"] == answer.headers["x-request-id"] == "mine"
    assert fault["fault"] == answer.json()["errors"][0]["extensions"]["id"]
    assert (fault["operation"], fault["caller"], fault["level"]) == ("SignIn", "guest", "error")
    assert "disk gone" in fault["exception"]
    assert PASSWORD not in stream.getvalue()
    assert SECRET_VARIABLE not in stream.getvalue()


async def test_a_request_is_logged_with_operation_document_and_kind_of_caller(shop: ShopUnderTest) -> None:
    stream = io.StringIO()
    configure_logs("info", stream)
    logged = ShopUnderTest(shop.shop, shop.clock, Settings(public_url=URL, log_requests=1))
    async with logged.client().http() as http:
        await http.post("/graphql", json={"query": "query Hello($a: Boolean!) { __typename @skip(if: $a) }"})
        await http.post("/graphql", json={"query": "query Hello { __typename }"})
        await http.get("/graphql", params={"query": "{ nothing }", "variables": '{"a": "private"}'})
    first, second, third = lines(stream)
    assert (second["operation"], second["caller"], second["status"], second["outcome"]) == ("Hello", "guest", 200, "ok")
    assert len(second["document"]) == 12
    assert second["document"] != first["document"]
    assert (third["path"], third["outcome"]) == ("/graphql", "BAD_REQUEST")
    assert "private" not in stream.getvalue()


# --- traces


@pytest.fixture
def exporter() -> InMemorySpanExporter:
    return InMemorySpanExporter()


async def traced_shop(database_url: str, exporter: InMemorySpanExporter) -> ShopUnderTest:
    tracing = Tracing(SimpleSpanProcessor(exporter))
    shop = await open_shop(await Database.open(database_url, durable=False, around=tracing.statement))
    settings = Settings(public_url=URL, keep_answers=False)
    surroundings = Surroundings(settings.origins, (), settings.log_requests, tracing)
    shop.app = surroundings.around(Starlette(routes=routes_of(shop.shop, settings, surroundings)))
    exporter.clear()
    return shop


def by_kind(exporter: InMemorySpanExporter) -> tuple[list[ReadableSpan], list[ReadableSpan], list[ReadableSpan]]:
    """The spans of requests, of operations and of statements."""
    spans = exporter.get_finished_spans()
    return (
        [each for each in spans if "url.path" in (each.attributes or {})],
        [each for each in spans if "graphql.operation.type" in (each.attributes or {})],
        [each for each in spans if "db.query.text" in (each.attributes or {})],
    )


async def test_a_trace_goes_from_the_callers_span_to_each_statement(
    database_url: str, exporter: InMemorySpanExporter
) -> None:
    shop = await traced_shop(database_url, exporter)
    query = "query Tree { frontCategories(channel: PC) { id } }"
    trace_id, parent_id = "4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7"
    async with shop.client().http() as http:
        answer = await http.post(
            "/graphql", json={"query": query}, headers={"traceparent": f"00-{trace_id}-{parent_id}-01"}
        )
    await shop.database.close()
    assert answer.status_code == 200
    (request,), (operation,), statements = by_kind(exporter)
    assert request.parent is not None and operation.parent is not None
    assert f"{request.parent.span_id:016x}" == parent_id
    assert operation.parent.span_id == request.context.span_id
    assert (operation.name, request.name) == ("query Tree", "POST")
    assert (request.attributes or {})["http.response.status_code"] == 200
    assert statements
    assert {each.parent.span_id for each in statements if each.parent} == {operation.context.span_id}
    assert {f"{each.context.trace_id:032x}" for each in (request, operation, *statements)} == {trace_id}


async def test_a_write_is_traced_from_begin_to_commit_without_a_value(
    database_url: str, exporter: InMemorySpanExporter
) -> None:
    shop = await traced_shop(database_url, exporter)
    query = "mutation Add($input: MemberSignInInput!) { memberSignIn(input: $input) { userErrors { code } } }"
    async with shop.client().http() as http:
        await http.post(
            "/graphql",
            json={"query": query, "variables": {"input": {"login": SECRET_VARIABLE, "password": PASSWORD}}},
        )
    await shop.database.close()
    names = [each.name.rstrip(";") for each in by_kind(exporter)[2]]
    assert {"BEGIN", "INSERT", "COMMIT"} <= set(names)
    told = " ".join(each.to_json() for each in exporter.get_finished_spans())
    assert SECRET_VARIABLE not in told
    assert PASSWORD not in told


async def test_a_span_of_what_failed_tells_the_kind_of_failure_only(exporter: InMemorySpanExporter) -> None:
    tracing = Tracing(SimpleSpanProcessor(exporter))
    with pytest.raises(ValueError, match="1234"), tracing.statement("SELECT 1"):
        raise ValueError("the value is 1234")
    (span,) = exporter.get_finished_spans()
    assert (span.status.is_ok, span.status.description) == (False, "ValueError")
    assert "1234" not in span.to_json()


async def test_without_a_collector_nothing_is_traced(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    assert open_tracing(None) is None


async def test_a_collector_is_named_by_our_setting_or_the_standard_one(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = open_tracing("http://127.0.0.1:9")
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9")
    standard = open_tracing(None)
    for tracing in (ours, standard):
        assert tracing is not None
        tracing.close()


async def test_a_database_without_tracing_runs_the_plain_connections(database: Database) -> None:
    assert "Watched" not in repr(vars(database._store))
