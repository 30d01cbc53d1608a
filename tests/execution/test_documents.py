"""The document store: documents by text, by hash and by id; trusted ones only where that is set."""

from collections.abc import Collection, Mapping

import pytest
from graphql import build_schema

from execution import documents
from execution.documents import Document, Documents, id_of
from execution.errors import CodedError
from execution.parameters import Parameters, read_parameters

pytestmark = pytest.mark.anyio

SCHEMA = build_schema("type Query { a: Int }")


A = id_of("{ a }")


class Shelf:
    """Where documents are registered."""

    def __init__(self, *texts: str) -> None:
        self.documents = {id_of(each): each for each in texts}
        self.readings = 0

    async def ids(self) -> Collection[str]:
        self.readings += 1
        return list(self.documents)

    async def texts(self, ids: Collection[str]) -> Mapping[str, str]:
        return {each: self.documents[each] for each in ids}


async def ask(store: Documents, parameters: Parameters) -> Document:
    """As the engine does."""
    await store.follow(parameters)
    return store.find(parameters)


def by_hash(document_id: str, query: str | None = None) -> Parameters:
    persisted = {"version": 1, "sha256Hash": document_id}
    return read_parameters({"query": query, "extensions": {"persistedQuery": persisted}})


def text(query: str) -> Parameters:
    return read_parameters({"query": query})


def by_id(document_id: str) -> Parameters:
    return read_parameters({"documentId": document_id})


def test_a_document_is_read_once() -> None:
    store = Documents(SCHEMA)
    assert store.find(text("{ a }")) is store.find(text("{ a }"))


def test_the_documents_used_last_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT", 2)
    store = Documents(SCHEMA)
    first, _ = store.find(text("query A { a }")), store.find(text("query B { a }"))
    assert store.find(text("query A { a }")) is first
    store.find(text("query C { a }"))
    assert store.find(text("query A { a }")) is first
    assert len(store._kept) == 2


async def test_a_document_of_ones_own_is_found_by_its_id_however_that_is_spelled() -> None:
    store = Documents(SCHEMA, own=["{ a }"])
    found = await ask(store, by_id(A))
    assert found.errors == ()
    for other in (by_id(f"sha256:{A}"), by_hash(A), by_hash(A, "{ a }"), text("{ a }")):
        assert await ask(store, other) is found


@pytest.mark.parametrize("trusted_only", [False, True])
async def test_a_registered_document_is_found_by_its_id(trusted_only: bool) -> None:
    store = Documents(SCHEMA, trusted_only=trusted_only, registered=Shelf("{ a }"))
    found = await ask(store, by_id(A))
    assert found.errors == ()
    for other in (by_hash(A), by_hash(A, "{ a }"), text("{ a }")):
        assert await ask(store, other) is found


async def test_a_registered_document_that_does_not_fit_the_schema_any_more_says_so() -> None:
    store = Documents(SCHEMA, trusted_only=True, registered=Shelf("{ gone }"))
    assert "gone" in (await ask(store, text("{ gone }"))).errors[0].message


@pytest.mark.parametrize(
    "other", [text("{ b: a }"), text("{ a } "), by_id("x"), by_hash("0" * 64), by_hash(id_of("{ b: a }"), "{ b: a }")]
)
async def test_only_registered_documents_are_run_where_that_is_set(other: Parameters) -> None:
    store = Documents(SCHEMA, trusted_only=True, registered=Shelf("{ a }"))
    with pytest.raises(CodedError, match="registered") as refused:
        await ask(store, other)
    assert (refused.value.code, refused.value.status) == ("DOCUMENT_NOT_TRUSTED", 400)
    assert store.cold_reads == 0, "what is not trusted is not even parsed"


async def test_a_registered_hash_is_not_the_hash_of_another_text() -> None:
    store = Documents(SCHEMA, trusted_only=True, registered=Shelf("{ a }"))
    with pytest.raises(CodedError, match="not the hash"):
        await ask(store, by_hash(A, "{ b: a }"))


async def test_a_hash_that_may_come_with_its_text_next_is_not_looked_for() -> None:
    shelf = Shelf()
    with pytest.raises(CodedError, match="PersistedQueryNotFound"):
        await ask(Documents(SCHEMA, registered=shelf), by_hash(A))
    assert shelf.readings == 0


async def test_an_id_that_nobody_registered_is_not_found() -> None:
    with pytest.raises(CodedError) as refused:
        await ask(Documents(SCHEMA, registered=Shelf()), by_id(A))
    assert (refused.value.code, refused.value.status) == ("DOCUMENT_NOT_FOUND", 404)


async def test_registered_documents_are_not_pushed_out_by_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT", 2)
    store = Documents(SCHEMA, own=["{ a }"])
    first = await ask(store, text("{ a }"))
    for name in "BCD":
        await ask(store, text(f"query {name} {{ a }}"))
    assert await ask(store, text("{ a }")) is first


def test_introspection_can_be_refused() -> None:
    query = text("{ __schema { queryType { name } } }")
    assert Documents(SCHEMA).find(query).errors == ()
    assert "introspection" in Documents(SCHEMA, explorable=False).find(query).errors[0].message


def test_suggestions_can_be_hidden() -> None:
    shown = Documents(SCHEMA).find(text("{ aa }")).errors[0].message
    hidden = Documents(SCHEMA, explorable=False).find(text("{ aa }")).errors[0].message
    assert "Did you mean" in shown
    assert "Did you mean" not in hidden


def test_at_most_five_errors_are_told() -> None:
    errors = Documents(SCHEMA).find(text("{ b c d e f g h }")).errors
    assert len(errors) == 5
