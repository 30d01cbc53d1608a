"""A flood of documents that nobody sent before: memory stays bounded, and what others use stays at hand."""

import gc
import linecache
import sys
import time
from collections.abc import AsyncIterator, Hashable, Iterator

import pytest
from graphql import parse

from execution import documents, shelf
from execution.compiled import CompiledOperation, Ran
from execution.documents import Document, Documents
from execution.parameters import read_parameters
from execution.shelf import Shelf
from tests.execution.compared import compiled_operation
from tests.execution.odd_schema import Asking, build_odd_schema

pytestmark = pytest.mark.anyio

SCHEMA = build_odd_schema()._schema
FLOOD = 2_000
HOT = "query Hot($x: Int!) { leaf(number: $x) { number name } }"
# What a request may hold another up for: far more than a document takes, far less than a flood.


def find(store: Documents, text: str) -> Document:
    return store.find(read_parameters({"query": text}))


def cold(number: int) -> str:
    return f"query Cold{number} {{ leaves(numbers: [{number}, 10]) {{ number name neighbours {{ number }} }} }}"


async def run(document: Document, **variables: object) -> Ran:
    (operation,) = document.operations
    assert operation.compiled is not None
    return await operation.compiled.run(Asking(), variables)


async def flood(store: Documents, count: int, first: int = 0) -> AsyncIterator[float]:
    """Runs so many new documents; the seconds that each took."""
    for number in range(first, first + count):
        started = time.perf_counter()
        await run(find(store, cold(number)))
        yield time.perf_counter() - started


def alive() -> int:
    """How many compiled operations there are in this process."""
    gc.collect()
    return sum(isinstance(each, CompiledOperation) for each in gc.get_objects())


def blocks() -> int:
    """How many blocks of memory this process holds, of whatever kind."""
    gc.collect()
    return sys.getallocatedblocks()


async def test_a_flood_leaves_no_more_behind_than_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT", 200)
    store, before, lines = Documents(SCHEMA), alive(), len(linecache.cache)
    hot = find(store, HOT)
    answer = (await run(hot, x=1)).result.data
    assert answer is not None
    assert answer["leaf"]["number"] == 1
    async for _ in flood(store, 500):
        find(store, HOT)
    filled = blocks()
    async for _ in flood(store, FLOOD - 500, first=500):
        assert (await run(find(store, HOT), x=1)).result.data == answer
    grown = blocks() - filled
    assert len(store._kept) == 200
    assert alive() - before == 200
    assert grown < FLOOD / 2, f"{grown} blocks of memory more: not half of one for each document"
    assert len(linecache.cache) == lines
    assert find(store, HOT) is hot


async def test_a_plan_in_use_stays_through_a_flood(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT", 20)
    store = Documents(SCHEMA)
    hot = find(store, HOT)
    await run(hot, x=1)
    (operation,) = hot.operations
    assert operation.compiled is not None
    (plan,) = operation.compiled.plans
    async for _ in flood(store, 100):
        await run(find(store, HOT), x=1)
    assert operation.compiled.plans == [plan]


def test_long_documents_push_others_out_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT_CHARACTERS", 10_000)
    store = Documents(SCHEMA)
    for number in range(50):
        find(store, cold(number) + " " * 1_000)
    assert len(store._kept) == 9
    assert store._characters == sum(each.characters for each in store._kept.values()) <= 10_000


SWITCHED = "query($a: Boolean!, $b: Boolean!) { leaf(number: 1) { number name @include(if: $a) size @skip(if: $b) } }"


def choices() -> Iterator[dict[str, bool]]:
    for number in range(4):
        yield {"a": bool(number & 1), "b": bool(number & 2)}


async def test_all_operations_together_keep_so_many_fields_of_plans() -> None:
    common = Shelf(max_fields=100)
    operations = [compiled_operation(SCHEMA, parse(SWITCHED), common) for _ in range(30)]
    for each in operations:
        for chosen in choices():
            await each.run(Asking(), chosen)
    kept = sum(len(each.plans) for each in operations)
    assert 5 <= kept < 20
    assert common.fields <= 100
    assert [len(each.plans) for each in operations[-2:]] == [4, 4], "the last are still there"


async def test_the_plan_used_last_is_the_last_to_go() -> None:
    common = Shelf(max_fields=100)
    first = compiled_operation(SCHEMA, parse(SWITCHED), common)
    plan = first.plan({"a": True, "b": True})
    for _ in range(30):
        compiled_operation(SCHEMA, parse(SWITCHED), common).plan({"a": True, "b": False})
        assert first.plan({"a": True, "b": True}) is plan


async def test_a_document_that_goes_takes_its_plans_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "KEPT", 3)
    store = Documents(SCHEMA)
    async for _ in flood(store, 10):
        pass
    assert len(store._shelf._sizes) == 3
    assert store._shelf.fields == sum(store._shelf._sizes.values())


async def test_a_plan_larger_than_all_that_is_kept_is_run_nevertheless() -> None:
    only = compiled_operation(SCHEMA, parse(SWITCHED), Shelf(max_fields=1))
    assert (await only.run(Asking(), {"a": True, "b": True})).result.errors is None
    assert len(only.plans) == 1


class _Owner:
    def drop(self, key: Hashable) -> None:
        raise AssertionError("nothing had to go")


async def test_what_is_forgotten_twice_counts_once() -> None:
    plan = compiled_operation(SCHEMA, parse("{ leaf(number: 1) { number } }")).plan({})
    noted, owner = Shelf(), _Owner()
    noted.put(owner, (), plan)
    noted.forget(owner, ())
    noted.forget(owner, ())
    assert noted.fields == 0


def test_the_bound_holds_what_a_shop_uses() -> None:
    assert shelf.MAX_FIELDS >= 100 * 500, "a hundred of the largest operations that clients may send"
