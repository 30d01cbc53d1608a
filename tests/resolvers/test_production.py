"""What a shop in production keeps to itself, and what every client's document may cost."""

import re
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse

from execution.documents import Documents
from execution.parameters import read_parameters
from persistence import Database
from schema import build_schema
from tests.shop import DOCUMENTS, ShopUnderTest, document, open_shop

pytestmark = pytest.mark.anyio

MOST = 1_000


@pytest.fixture
async def production(database: Database) -> ShopUnderTest:
    return await open_shop(database, demo=False)


async def test_production_has_no_playground(production: ShopUnderTest) -> None:
    assert await production.playground_statuses() == (404, 406)


@pytest.mark.parametrize("query", ["{ __schema { types { name } } }", "{ products { nodez } prodacts }"])
async def test_production_says_nothing_of_its_schema(production: ShopUnderTest, query: str) -> None:
    async with production.client().http() as http:
        answer = await http.post("/graphql", json={"query": query})
    assert "data" not in answer.json()
    assert not re.search("did you mean", answer.text, re.IGNORECASE)


async def test_at_most_five_errors_come_back(production: ShopUnderTest) -> None:
    async with production.client().http() as http:
        answer = await http.post("/graphql", json={"query": "{ " + " ".join(f"no{n}" for n in range(20)) + " }"})
    assert len(answer.json()["errors"]) == 5


def test_every_document_of_the_clients_costs_little() -> None:
    costs = {name: _cost(name) for name in _operations()}
    assert len([each for each in costs.values() if each is not None]) >= 20
    assert {name: cost for name, cost in costs.items() if cost is not None and cost > MOST} == {}


def _operations() -> list[str]:
    definitions = [each for path in DOCUMENTS.rglob("*.graphql") for each in parse(path.read_text("utf-8")).definitions]
    return [each.name.value for each in definitions if isinstance(each, OperationDefinitionNode) and each.name]


def _cost(name: str, variables: dict[str, Any] | None = None) -> int | None:
    """None for a document of what the shop cannot do yet."""
    found = STORE.find(read_parameters({"query": document(name)}))
    return None if found.errors else found.operation(name).cost(variables or {})


STORE = Documents(build_schema()._schema)
