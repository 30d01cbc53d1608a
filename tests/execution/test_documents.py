"""The document store: documents by text, by hash and by id; trusted ones only where that is set."""

import pytest
from graphql import GraphQLError, build_schema

from execution import documents
from execution.documents import Documents
from execution.errors import CodedError
from execution.parameters import Parameters, read_parameters

SCHEMA = build_schema("type Query { a: Int }")


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


def test_a_registered_document_is_found_by_its_id() -> None:
    store = Documents(SCHEMA)
    document_id = store.register("{ a }")
    assert store.find(by_id(document_id)).errors == ()


def test_a_document_that_does_not_fit_the_schema_is_not_registered() -> None:
    with pytest.raises(GraphQLError):
        Documents(SCHEMA).register("{ nothing }")


def test_only_registered_documents_are_run_where_that_is_set() -> None:
    store = Documents(SCHEMA, trusted_only=True)
    document_id = store.register("{ a }")
    assert store.find(text("{ a }")) is store.find(by_id(document_id))
    for other in (text("{ b: a }"), by_id("x")):
        with pytest.raises(CodedError, match="registered"):
            store.find(other)


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
