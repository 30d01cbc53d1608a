"""schema/schema.graphql, which clients read, says what the server answers: `make schema` writes it."""

from difflib import unified_diff

import pytest

from schema import schema_text
from tests.architecture.sources import ROOT


def test_the_committed_schema_is_what_the_types_say() -> None:
    changes = stale_lines((ROOT / "schema" / "schema.graphql").read_text(encoding="utf-8"), schema_text())
    assert not changes, "run `make schema`:\n" + "\n".join(changes)


@pytest.mark.parametrize(
    ("written", "forgotten"),
    [
        ("type Query {", "type Query {\n  planted: Int"),
        ("type Query {", '"""Planted words."""\ntype Query {'),
    ],
)
def test_a_planted_change_of_the_types_is_caught(written: str, forgotten: str) -> None:
    text = schema_text()
    assert written in text
    assert len(stale_lines(text, text.replace(written, forgotten))) == 1


def stale_lines(committed: str, exported: str) -> list[str]:
    """The lines that must go from the committed schema or come into it."""
    changes = unified_diff(committed.splitlines(), exported.splitlines(), lineterm="", n=0)
    return [line for line in changes if not line.startswith(("---", "+++", "@@"))]
