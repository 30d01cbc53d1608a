"""Limits on documents: each on both sides, and none that costs more to refuse than to read."""

import sys

import pytest
from graphql import build_schema, parse

from execution import limits
from execution.documents import Document, Documents
from execution.errors import CodedError
from execution.parameters import read_parameters

SCHEMA = build_schema("type Query { a(n: Int): Query b: Int }")


def read(text: str) -> Document:
    return Documents(SCHEMA).find(read_parameters({"query": text}))


def nested(levels: int) -> str:
    return "{a" * (levels - 1) + "{b}" + "}" * (levels - 1)


def doubled(times: int) -> str:
    spreads = "".join(f"fragment f{n} on Query {{ ...f{n + 1} ...f{n + 1} }} " for n in range(times))
    return f"{{ ...f0 }} {spreads} fragment f{times} on Query {{ b }}"


def many(parts: str, count: int, around: str = "{{ {} }}") -> str:
    return around.format(" ".join(parts.replace("#", str(n)) for n in range(count)))


@pytest.mark.parametrize(
    ("within", "beyond"),
    [
        (nested(12), nested(13)),
        (many("x#: b", 30), many("x#: b", 31)),
        (many("b", 500), many("b", 501)),
        (doubled(8), doubled(9)),
        (many("b @skip(if: false)", 20), many("b @skip(if: false)", 21)),
        (many("query Q# { b }", 5, "{}"), many("query Q# { b }", 6, "{}")),
        (many("fragment F# on Query { b }", 60, "{{ b }} {}"), many("fragment F# on Query { b }", 61, "{{ b }} {}")),
        (many("$v#: Int", 50, "query({}) {{ b }}"), many("$v#: Int", 51, "query({}) {{ b }}")),
        ("{ a(n: 1) { b } } #" + "1" * 300, "{ a(n: 1) { b } } #" + "1" * 301),
        ("{ b }" + " " * (limits.MAX_CHARACTERS - 5), "{ b }" + " " * (limits.MAX_CHARACTERS - 4)),
    ],
    ids=[
        "depth",
        "aliases",
        "fields",
        "doubled",
        "directives",
        "operations",
        "fragments",
        "variables",
        "digits",
        "characters",
    ],
)
def test_a_document_may_be_so_large_and_no_larger(within: str, beyond: str) -> None:
    limits_hit = []
    for text in (within, beyond):
        try:
            read(text)
        except CodedError as error:
            limits_hit.append(error.code)
    assert limits_hit == ["DOCUMENT_TOO_LARGE"]


def test_a_document_may_have_so_many_tokens_and_no_more() -> None:
    within, beyond = many("b", limits.MAX_TOKENS - 2), many("b", limits.MAX_TOKENS)
    with pytest.raises(CodedError):
        read(within)  # too many fields, but not too many tokens
    assert "token" in str(read(beyond).errors[0])


def test_introspection_is_not_counted_for_depth() -> None:
    types = "type { ofType { " * 10 + "name" + " } }" * 10
    text = "{ __schema { types { fields { " + types + " } } } }"
    limits.check_document(parse(text))


def test_a_fragment_that_contains_itself_is_refused() -> None:
    with pytest.raises(CodedError, match="contains itself"):
        read("{ ...f } fragment f on Query { ...g } fragment g on Query { ...f }")


def test_a_document_that_doubles_fragments_is_measured_once_a_fragment() -> None:
    """Counts calls, not seconds: 20 doublings would be two million selections if they were walked."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    document = parse(doubled(20))
    sys.setprofile(count)
    try:
        with pytest.raises(CodedError):
            limits.check_document(document)
    finally:
        sys.setprofile(None)
    assert calls < 5_000


@pytest.mark.parametrize("opening", ["{a", "{a(n:[", "{...{a", "query($v:[["])
def test_a_document_of_nothing_but_depth_is_refused(opening: str) -> None:
    try:
        document = read(opening * 700)
    except CodedError:
        return
    assert document.errors
