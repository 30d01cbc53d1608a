"""GraphQL over HTTP: what a request may look like, and what comes back."""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Hashable, Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx
import orjson
import pytest
import strawberry
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.directive import DirectiveLocation, DirectiveValue

from execution.engine import Asked, Engine
from execution.errors import CodedError, ErrorFormat
from execution.fields import argument, batch_field, root_field
from execution.http import GraphQLEndpoint

pytestmark = pytest.mark.anyio

NEWER = "application/graphql-response+json"


@dataclass
class Asking:
    language: str
    loaders: dict[Hashable, Any] = field(default_factory=dict)

    def demand(self, *permissions: str) -> None: ...


class Readable(Exception):
    code = "TOO_BUSY"


async def hello(context: Asking, name: str) -> str:
    if name == "fault":
        raise RuntimeError("the password is 1234")
    if name == "slow":
        await asyncio.Event().wait()
    if name == "readable":
        raise Readable("come back later")
    return f"{context.language} {name}"


async def nobody(context: Asking, first: int) -> list[Any]:
    return []


async def nobody_of(parents: Sequence[Any], context: Asking, first: int) -> list[list[Any]]:
    return [[] for _ in parents]


@strawberry.type
class Person:
    name: str
    many: "list[Person]" = batch_field(nobody_of, first=argument(int))


@strawberry.type
class Query:
    many: list[Person] = root_field(nobody, first=argument(int))
    hello: str | None = root_field(hello, name=argument(str, "you"))


@strawberry.type
class Mutation:
    greet: str = root_field(hello, name=argument(str))


@strawberry.directive(locations=[DirectiveLocation.QUERY], name="inContext")
def in_context(value: DirectiveValue[str], language: str | None = None) -> str:
    return value


async def context_of(asked: Asked) -> Asking:
    if asked.headers.get("authorization") == "bad":
        raise CodedError("UNAUTHENTICATED", "bad token", 401)
    return Asking(asked.frame.get("language") or "en")


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    schema = strawberry.Schema(Query, Mutation, directives=[in_context])
    engine = Engine(schema._schema, context_of, ErrorFormat([Readable]), deadline_s=0.05)
    endpoint = GraphQLEndpoint(engine, playground="/play")
    app = Starlette(routes=[Route("/graphql", endpoint.answer, methods=["GET", "POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://shop") as client:
        yield client


async def post(http: httpx.AsyncClient, query: Any, **rest: Any) -> httpx.Response:
    return await http.post("/graphql", json={"query": query, **rest})


async def test_a_query_is_answered(http: httpx.AsyncClient) -> None:
    answer = await post(http, "query($n: String!) { hello(name: $n) }", variables={"n": "Ada"})
    assert (answer.status_code, answer.json()["data"]) == (200, {"hello": "en Ada"})
    assert answer.headers["content-type"] == "application/json"


async def test_a_query_can_come_by_get(http: httpx.AsyncClient) -> None:
    parameters = {"query": "query($n: String!) { hello(name: $n) }", "variables": '{"n": "Ada"}'}
    answer = await http.get("/graphql", params=parameters)
    assert answer.json()["data"] == {"hello": "en Ada"}


async def test_a_mutation_cannot_come_by_get(http: httpx.AsyncClient) -> None:
    answer = await http.get("/graphql", params={"query": 'mutation { greet(name: "Ada") }'})
    assert answer.status_code == 405


async def test_the_newer_media_type_is_answered_where_it_is_wanted(http: httpx.AsyncClient) -> None:
    answer = await http.post(
        "/graphql",
        json={"query": "{ nothing }"},
        headers={"accept": "application/graphql-response+json, application/json;q=0.9"},
    )
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/graphql-response+json"
    assert "data" not in answer.json()


@pytest.mark.parametrize(
    ("query", "variables"),
    [("{", {}), ("{ nothing }", {}), ("query($n: String!) { hello(name: $n) }", {"n": 1})],
    ids=["parsing", "validation", "variables"],
)
@pytest.mark.parametrize(("media_type", "status"), [("application/json", 200), (NEWER, 400)])
async def test_errors_of_graphql_are_http_errors_in_the_newer_media_type_only(
    http: httpx.AsyncClient, query: str, variables: dict[str, Any], media_type: str, status: int
) -> None:
    body = {"query": query, "variables": variables}
    answer = await http.post("/graphql", json=body, headers={"accept": media_type})
    assert (answer.status_code, "data" in answer.json()) == (status, False)


async def test_an_unknown_media_type_is_not_acceptable(http: httpx.AsyncClient) -> None:
    assert (await http.post("/graphql", json={}, headers={"accept": "image/png"})).status_code == 406


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"1", "application/json", 400),
        (b"null", "application/json", 400),
        (b"[]", "application/json", 400),
        (b"\xff", "application/json", 400),
        (b"{}", "application/json", 400),
        (b'{"query": 1}', "application/json", 400),
        (b'{"query": "{ hello }", "variables": []}', "application/json", 400),
        (b'{"query": "{ hello }", "operationName": 1}', "application/json", 400),
        (b'{"query": "{ hello }", "operationName": "Other"}', "application/json", 400),
        (b'{"query": "{ hello }", "extensions": 1}', "application/json", 400),
        (b'{"extensions": {"persistedQuery": {"version": 2}}}', "application/json", 400),
        (b'{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "x"}}}', "application/json", 400),
        (b'{"documentId": 1}', "application/json", 400),
        (b'{"query": "{ hello }", "variables": {"a": [{"b": "x\\u0000y"}]}}', "application/json", 400),
        (b'{"query": "{ hello }", "variables": {"a": {"\\u0000": 1}}}', "application/json", 400),
        (b'{"query": "{ hello(name: \\"\\\\u0000\\") }"}', "application/json", 400),
        (b'{"query": "{ hello(name: \\"\\\\u{0}\\") }"}', "application/json", 400),
        (b'{"query": "{ hello }", "variables": {"a": "\\ud800"}}', "application/json", 400),
        (b'{"query": "{ hello }"}', "text/plain", 415),
        (b'{"query": "' + b" " * 100_000 + b'"}', "application/json", 413),
        (b'{"query": ' + b"[" * 50_000 + b"]" * 49_000 + b"}", "application/json", 400),
        (orjson.dumps({"query": "{" * 3000}), "application/json", 200),
    ],
)
async def test_a_broken_request_gets_a_coded_error(
    http: httpx.AsyncClient, body: bytes, kind: str, status: int
) -> None:
    answer = await http.post("/graphql", content=body, headers={"content-type": kind})
    assert answer.status_code == status
    assert answer.json()["errors"][0]["extensions"]["code"]


async def test_who_reads_events_only_is_refused_in_json(http: httpx.AsyncClient) -> None:
    events = {"content-type": "application/json", "accept": "text/event-stream"}
    for body, status in ((b"x" * 200_000, 413), (b"[", 400)):
        answer = await http.post("/graphql", content=body, headers=events)
        assert (answer.status_code, answer.headers["content-type"]) == (status, "application/json")


async def test_a_fault_shows_an_id_and_nothing_else(http: httpx.AsyncClient) -> None:
    answer = (await post(http, '{ hello(name: "fault") }')).json()
    error = answer["errors"][0]
    assert "1234" not in str(answer)
    assert error["extensions"]["code"] == "INTERNAL_ERROR"
    assert error["extensions"]["id"]
    assert error["path"] == ["hello"]


async def test_an_error_made_to_be_read_is_read(http: httpx.AsyncClient) -> None:
    error = (await post(http, '{ hello(name: "readable") }')).json()["errors"][0]
    assert (error["message"], error["extensions"]["code"]) == ("come back later", "TOO_BUSY")


async def test_a_wrong_variable_is_a_bad_request(http: httpx.AsyncClient) -> None:
    answer = await post(http, "query($n: String!) { hello(name: $n) }", variables={"n": 1})
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


async def test_a_bad_token_is_told_by_its_status(http: httpx.AsyncClient) -> None:
    answer = await http.post("/graphql", json={"query": "{ hello }"}, headers={"authorization": "bad"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED")


async def test_the_frame_of_an_operation_reaches_the_context(http: httpx.AsyncClient) -> None:
    answer = await post(http, "query($l: String) @inContext(language: $l) { hello }", variables={"l": "zh-CN"})
    assert answer.json()["data"] == {"hello": "zh-CN you"}


async def test_what_costs_too_much_is_refused(http: httpx.AsyncClient) -> None:
    answer = await post(http, "{ many(first: 100) { many(first: 49) { name } } }")
    assert answer.status_code == 200
    answer = await post(http, "{ many(first: 100) { many(first: 50) { name } } }")
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (400, "TOO_COSTLY")


async def test_an_answer_that_takes_too_long_is_given_up(http: httpx.AsyncClient) -> None:
    answer = await post(http, '{ hello(name: "slow") }')
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (504, "DEADLINE_EXCEEDED")


def persisted(text: str) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(text.encode()).hexdigest()}}


async def test_a_document_can_be_sent_once_and_named_afterwards(http: httpx.AsyncClient) -> None:
    extensions = persisted("{ hello }")
    first = (await http.post("/graphql", json={"extensions": extensions})).json()
    assert first["errors"][0]["message"] == "PersistedQueryNotFound"
    assert first["errors"][0]["extensions"]["code"] == "PERSISTED_QUERY_NOT_FOUND"
    both = await http.post("/graphql", json={"query": "{ hello }", "extensions": extensions})
    again = await http.post("/graphql", json={"extensions": extensions})
    by_get = await http.get("/graphql", params={"extensions": orjson.dumps(extensions).decode()})
    by_id = await http.post("/graphql", json={"documentId": extensions["persistedQuery"]["sha256Hash"]})
    assert [each.json()["data"] for each in (both, again, by_get, by_id)] == [{"hello": "en you"}] * 4


async def test_a_hash_of_another_document_is_refused(http: httpx.AsyncClient) -> None:
    answer = await http.post("/graphql", json={"query": "{ hello }", "extensions": persisted("{ other }")})
    assert answer.status_code == 400


async def test_an_unknown_document_id_is_not_found(http: httpx.AsyncClient) -> None:
    answer = await http.post("/graphql", json={"documentId": "x"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (404, "DOCUMENT_NOT_FOUND")


async def test_a_person_with_a_browser_is_sent_to_the_playground(http: httpx.AsyncClient) -> None:
    browser = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8"}
    answer = await http.get("/graphql", headers=browser)
    assert (answer.status_code, answer.headers["location"]) == (302, "/play")
    answer = await http.get("/graphql", headers=browser, params={"query": "{ hello }"})
    assert answer.json()["data"] == {"hello": "en you"}


async def test_introspection_answers(http: httpx.AsyncClient) -> None:
    answer = await post(http, "{ __schema { queryType { name } } }")
    assert answer.json()["data"] == {"__schema": {"queryType": {"name": "Query"}}}
