"""The plan as text, and what a query did when it was run: on the shop, on each kind of database."""

from functools import partial
from typing import Any

import pytest

from execution.engine import Asked
from execution.explain import explain, explain_run
from persistence import recorded_statements
from resolvers.request import context_of
from schema import build_schema
from tests.goods import stock_shop
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

SCHEMA = build_schema()._schema
LIST = "query List($first: Int) { products(first: $first) { edges { node { name skus { code } } } } }"


async def told(shop: ShopUnderTest, text: str, headers: dict[str, str] | None = None, **variables: Any) -> list[str]:
    found = await explain_run(
        SCHEMA, text, variables, partial(context_of, shop.shop), headers or {}, recorded_statements
    )
    return found.splitlines()


async def below(shop: ShopUnderTest, text: str, call: str, **variables: Any) -> list[str]:
    """The lines about what a call did: for whom, and its statements."""
    lines = await told(shop, text, **variables)
    (at,) = [number for number, line in enumerate(lines) if line.strip().startswith(call)]
    return [line.strip() for line in lines[at + 1 : at + 3]]


async def test_under_each_call_are_the_statements_that_it_ran(shop: ShopUnderTest) -> None:
    await stock_shop(shop.database)
    parents, statement = await below(shop, LIST, "skus:", first=2)
    assert parents == "for 2 parents:"
    assert statement.startswith("1 × SELECT skus.id")
    parents, statement = await below(shop, LIST, "products(", first=2)
    assert parents == "for 1 parent:"
    assert "product_cards" in statement


async def test_calls_that_go_as_one_are_told_of_once(shop: ShopUnderTest) -> None:
    await stock_shop(shop.database)
    text = "{ a: products(first: 1) { nodes: edges { node { skus { code } } } } " + (
        "b: products(first: 2) { edges { node { skus { code } } } } }"
    )
    lines = [line.strip() for line in await told(shop, text)]
    assert lines.count("for 3 parents:") == 1
    assert lines[-1] == "was run: 3 calls, 3 statements"


async def test_what_a_guest_may_not_see_is_an_error_that_is_told(shop: ShopUnderTest) -> None:
    lines = await told(shop, "{ jobs { edges { cursor } } }")
    assert lines[-2:] == ["  was run: 1 calls, 0 statements", "  Sign in as staff first. (jobs)"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("mutation M($i: MemberSignInInput!) { memberSignIn(input: $i) { userErrors { code } } }", "it is a mutation"),
        ("{ __schema { queryType { name } } }", "only what is compiled is"),
    ],
)
async def test_what_is_no_compiled_query_is_not_run(text: str, why: str) -> None:
    async def must_not_be_asked(asked: Asked) -> None:
        raise AssertionError("a context was made")

    found = await explain_run(SCHEMA, text, {}, must_not_be_asked, {}, recorded_statements)
    assert found.splitlines()[-1] == f"  is not run: {why}"


async def test_variables_that_are_wrong_are_told(shop: ShopUnderTest) -> None:
    with pytest.raises(Exception, match="Int cannot represent"):
        await told(shop, LIST, first="two")


async def test_headers_that_are_wrong_are_told(shop: ShopUnderTest) -> None:
    with pytest.raises(ValueError, match="access token"):
        await told(shop, LIST, {"authorization": "Bearer x"})


def test_without_running_nothing_is_said_of_statements() -> None:
    lines = explain(SCHEMA, LIST, {"first": 2}).splitlines()
    assert lines[0] == "query List, costs 11 at most"
    assert not [line for line in lines if "SELECT" in line or "parent" in line]
