"""Clients' files are cut into documents: one operation each, spelled as it was written, wrong ones by their place."""

from pathlib import Path

import pytest
from graphql import Source, build_schema

from execution import cutting
from execution.cutting import Cut, WrongFiles, check, cut, files_of
from execution.documents import Documents

SCHEMA = build_schema("type Query { a: Int b(text: String): Query }")

OPERATIONS = """# Two of them.
query Second { b { ...Outer  # the outer first
  ...Last } }

query First { a }
"""
FRAGMENTS = """fragment Last on Query { a }
fragment Unused on Query { a }
fragment Inner on Query { a, b(text: "# no comment") { a } }
fragment Outer on Query { b { ... on Query { b { ...Inner } } ...Last } }
"""


def sources(**files: str) -> list[Source]:
    return [Source(text, f"{name}.graphql") for name, text in files.items()]


def problems_of(**files: str) -> list[str]:
    with pytest.raises(WrongFiles) as wrong:
        cut(sources(**files))
    return list(wrong.value.problems)


def checked(*, explorable: bool = True, **files: str) -> list[str]:
    return check(cut(sources(**files)), Documents(SCHEMA, explorable=explorable))


def test_a_document_is_an_operation_and_the_fragments_it_uses_as_they_are_met_without_comments() -> None:
    first, second = cut(sources(operations=OPERATIONS, fragments=FRAGMENTS))
    assert (first.name, first.text) == ("First", "query First { a }")
    outer = "fragment Outer on Query { b { ... on Query { b { ...Inner } } ...Last } }"
    inner = 'fragment Inner on Query { a, b(text: "# no comment") { a } }'
    operation = "query Second { b { ...Outer  \n  ...Last } }"
    assert second.text == "\n\n".join([operation, outer, inner, "fragment Last on Query { a }"])


def test_the_id_is_the_hash_of_the_text() -> None:
    (only,) = cut(sources(one="query A { a }"))
    assert only.id == "7d0eedabb966107835cf307a0ebaf93b5d2cb8c30228611ffe3d27a53c211a0c"


def test_what_is_cut_can_be_run() -> None:
    assert checked(operations=OPERATIONS, fragments=FRAGMENTS) == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("query A {\n a", "x.graphql:2: Syntax Error"),
        ("\n{ a }", "x.graphql:2: An operation that is registered has a name."),
        ("query A { a }\nquery A { a }", "x.graphql:2: A is there already: x.graphql:1."),
        ("fragment A on Query { a }\nfragment A on Query { a }", "x.graphql:2: A is there already: x.graphql:1."),
        ("query A {\n  ...Gone\n}", "x.graphql:2: There is no fragment Gone in these files."),
        ("query A { a }\ntype B { c: Int }", "x.graphql:2: Only operations and fragments can be registered."),
    ],
)
def test_files_that_cannot_be_cut_are_told_by_their_place(text: str, problem: str) -> None:
    (found,) = problems_of(x=text)
    assert found.startswith(problem)


def test_all_that_is_wrong_is_told_at_once() -> None:
    assert len(problems_of(x="query A { ...Gone }", y="query A { a }", z="{")) == 3


def test_what_does_not_fit_the_schema_is_told_by_its_place_in_the_files() -> None:
    found = checked(x="\nquery A { ...F }\nquery B { ...F }", y="\n\nfragment F on Query {\n nothing }")
    assert found == ["y.graphql:4: Cannot query field 'nothing' on type 'Query'."]


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("query A { " + "b { " * 13 + "a" + " }" * 14, "x.graphql:1: A: Too large: a document has 12 levels at most."),
        ("query A { " + "a " * 501 + "}", "x.graphql:1: A: Too large: a document has 500 fields at most."),
        ("query A { " + "a " * 1_501 + "}", "x.graphql:1: A: Syntax Error: Document contains more than 1500 tokens."),
        ("query A { ...F }\nfragment F on Query { ...F }", "x.graphql:1: A: Fragment F contains itself."),
    ],
)
def test_what_the_limits_forbid_is_told(text: str, problem: str) -> None:
    assert [each.split(" Parsing")[0] for each in checked(x=text)] == [problem]


def test_what_costs_too_much_as_it_stands_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cutting, "MAX_COST", 1)
    assert checked(x="query A { b { b { a } } }") == [
        "x.graphql:1: A costs more than 1 where its variables are left out."
    ]


def test_introspection_is_told_where_it_is_refused() -> None:
    text = "query A { __schema { queryType { name } } }"
    assert checked(x=text) == []
    assert "introspection" in checked(x=text, explorable=False)[0]


def test_a_folder_is_read_with_those_below_it(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "a.graphql").write_text("query A { ...F }")
    (tmp_path / "below" / "f.graphql").write_text("fragment F on Query { a }")
    (tmp_path / "empty.graphql").write_text("\n")
    (tmp_path / "other.txt").write_text("{")
    found: list[Cut] = cut(files_of(tmp_path))
    assert [each.name for each in found] == ["A"]
