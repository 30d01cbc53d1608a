"""A shop that runs no other documents than those that are registered: by id, by hash, by text, in every process."""

from collections.abc import Mapping
from typing import Any

import pytest

from execution import registry
from execution.cutting import cut, files_of
from execution.documents import id_of
from operations.settings import Settings
from persistence import Database
from persistence.documents import register_documents, remove_documents
from tests.shop import DOCUMENTS, OPENING, ShopUnderTest

pytestmark = pytest.mark.anyio

TREE = "query Tree { frontCategories(channel: PC) { name } }"
TREE_ID = id_of(TREE)
OWN = {each.name: each for each in cut(files_of(DOCUMENTS))}


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "PAUSE_S", 0.0)


@pytest.fixture
def strict(shop: ShopUnderTest) -> ShopUnderTest:
    """A server of the shop that trusts only what is registered."""
    return ShopUnderTest(shop.shop, shop.clock, Settings(cost_per_minute=0, trusted_documents_only=True))


async def register(database: Database, name: str, text: str) -> None:
    await database.write(lambda tx: register_documents(tx, {id_of(text): (name, text)}, OPENING))


async def ask(server: ShopUnderTest, **body: Any) -> tuple[int, Mapping[str, Any]]:
    async with server.client().http() as http:
        answer = await http.post("/graphql", json=body, headers={"Accept": "application/graphql-response+json"})
    return answer.status_code, answer.json()


def by_hash(hash_: str) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hash_}}


async def test_a_registered_document_is_run_by_id_by_hash_and_by_text(strict: ShopUnderTest) -> None:
    await register(strict.database, "Tree", TREE)
    named: list[dict[str, Any]] = [
        {"documentId": TREE_ID},
        {"documentId": f"sha256:{TREE_ID}"},
        {"extensions": by_hash(TREE_ID)},
        {"query": TREE},
        {"query": TREE, "extensions": by_hash(TREE_ID)},
    ]
    for each in named:
        status, answer = await ask(strict, **each)
        assert (status, answer.get("data")) == (200, {"frontCategories": []}), each


@pytest.mark.parametrize(
    "body",
    [
        {"query": TREE},
        {"documentId": TREE_ID},
        {"extensions": by_hash(TREE_ID)},
        {"query": "{ __schema { queryType { name } } }"},
        {"query": "{ not even"},
    ],
)
async def test_nothing_else_is_run(strict: ShopUnderTest, body: dict[str, Any]) -> None:
    status, answer = await ask(strict, **body)
    assert (status, "data" in answer) == (400, False)
    assert answer["errors"][0]["extensions"]["code"] == "DOCUMENT_NOT_TRUSTED"


async def test_another_server_runs_it_as_soon_as_it_is_registered(shop: ShopUnderTest, strict: ShopUnderTest) -> None:
    assert (await ask(strict, documentId=TREE_ID))[0] == 400
    await register(shop.database, "Tree", TREE)
    assert (await ask(strict, documentId=TREE_ID))[0] == 200
    lenient = ShopUnderTest(shop.shop, shop.clock, Settings(cost_per_minute=0, keep_answers=False))
    assert (await ask(lenient, documentId=TREE_ID))[0] == 200, "one that runs others too knows it by its id as well"


async def test_what_is_removed_is_soon_run_no_longer(shop: ShopUnderTest, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(cost_per_minute=0, trusted_documents_only=True, keep_answers=False)
    strict = ShopUnderTest(shop.shop, shop.clock, settings)
    await register(strict.database, "Tree", TREE)
    assert (await ask(strict, documentId=TREE_ID))[0] == 200
    await strict.database.write(lambda tx: remove_documents(tx, [TREE_ID]))
    monkeypatch.setattr(registry, "READ_AGAIN_S", 0.0)
    await ask(strict, documentId=TREE_ID)  # which has it read again, and does not wait
    await ask(strict, documentId="0" * 64)
    assert (await ask(strict, documentId=TREE_ID))[0] == 400


@pytest.mark.parametrize("name", ["Home", "CategoryTree", "ProductList"])
async def test_the_pages_documents_are_registered_by_themselves(strict: ShopUnderTest, name: str) -> None:
    for body in ({"query": OWN[name].text}, {"documentId": OWN[name].id}):
        _, answer = await ask(strict, **body, variables={"channel": "PC"})
        assert "errors" not in answer


async def test_there_is_no_playground_where_nothing_can_be_typed(strict: ShopUnderTest) -> None:
    assert await strict.playground_statuses() == (404, 406)


async def test_who_asks_for_what_cannot_be_looked_up_is_told_to_come_back(
    strict: ShopUnderTest, monkeypatch: pytest.MonkeyPatch
) -> None:
    await strict.database.close()
    status, answer = await ask(strict, documentId=TREE_ID)
    assert (status, answer["errors"][0]["extensions"]["code"]) == (503, "UNAVAILABLE")
