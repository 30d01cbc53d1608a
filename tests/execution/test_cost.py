"""The cost of an operation: what it could fetch, by what it asks for."""

from collections.abc import Mapping
from typing import Any

import pytest
from graphql import build_schema

from execution.documents import Documents
from execution.parameters import read_parameters

SCHEMA = build_schema("""
  type Query { me: Person people(first: Int, last: Int): PersonConnection some(first: Int): [Person!]! things: [Thing] }
  type PersonConnection { edges: [Edge!]! totalCount: Int }
  type Edge { node: Person! }
  interface Thing { owner: Person }
  type Book implements Thing { owner: Person pages: [Person!]! }
  type Pen implements Thing { owner: Person }
  type Person { name: String friend: Person friends: [Person!]! people(first: Int): PersonConnection }
""")

assert SCHEMA.query_type is not None
SCHEMA.query_type.fields["some"].args["first"].default_value = 6


@pytest.mark.parametrize(
    ("text", "variables", "cost"),
    [
        ("{ me { name } }", {}, 1),
        ("{ me { name friend { name } } }", {}, 2),
        ("{ me { friends { name } } }", {}, 1 + 3),
        ("{ me { friends { friends { name } } } }", {}, 1 + 3 * (1 + 3)),
        ("{ some { name } }", {}, 6),
        ("{ some(first: 2) { name } }", {}, 2),
        ("{ people { edges { node { name } } } }", {}, 1 + 24 * 2),
        ("{ people(first: 10) { totalCount edges { node { name } } } }", {}, 1 + 10 * 2),
        ("{ people(last: 10) { edges { node { name } } } }", {}, 1 + 10 * 2),
        ("query($n: Int) { people(first: $n) { edges { node { name } } } }", {"n": 5}, 1 + 5 * 2),
        ("query($n: Int) { people(first: $n) { edges { node { name } } } }", {}, 1 + 24 * 2),
        ("query($n: Int = 7) { people(first: $n) { edges { node { name } } } }", {}, 1 + 7 * 2),
        ("query($n: Int) { people(first: $n) { edges { node { name } } } }", {"n": 1_000_000}, 1 + 100 * 2),
        ("query($n: Int) { people(first: $n) { edges { node { name } } } }", {"n": "x"}, 1 + 24 * 2),
        ("{ people(first: 9) { ...c } } fragment c on PersonConnection { edges { node { name } } }", {}, 1 + 9 * 2),
        ("{ me { ...f friend { ...f } } } fragment f on Person { friends { name } }", {}, 2 + 3 + 3),
        ("{ things { __typename ... on Book { pages { name } } ... on Pen { owner { name } } } }", {}, 3 * (1 + 3)),
        ("{ things { owner { name } ... on Book { owner { name } } } }", {}, 3 * (1 + 1 + 1)),
        ("{ a: me { name } b: me { name } }", {}, 2),
        ("{ __schema { types { name } } }", {}, 0),
    ],
)
def test_an_operation_costs_what_it_could_fetch(text: str, variables: Mapping[str, Any], cost: int) -> None:
    document = Documents(SCHEMA).find(read_parameters({"query": text}))
    assert document.errors == ()
    assert document.operation(None).cost(variables) == cost


def test_pages_of_pages_multiply() -> None:
    text = "{ people(first: 100) { edges { node { people(first: 100) { edges { node { name } } } } } } }"
    assert Documents(SCHEMA).find(read_parameters({"query": text})).operation(None).cost({}) > 20_000
