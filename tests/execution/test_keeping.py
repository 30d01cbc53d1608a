"""Kept answers: to whom they are given again, and when no longer."""

import asyncio
from collections.abc import Hashable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from graphql import ExecutionResult, GraphQLError

from execution.compiled import COMPILED, KEPT, Ran
from execution.keeping import MAX_ANSWER_BYTES, KeptAnswers

pytestmark = pytest.mark.anyio
NOON = datetime(2026, 11, 11, 12, tzinfo=UTC)


@dataclass
class Noted:
    names: set[str] = field(default_factory=set)


@dataclass
class Shelf:
    """Sources with versions; `until` says how long what is seen may be shown."""

    now: datetime = NOON
    known: dict[str, int] = field(default_factory=dict)
    until: datetime | None = NOON + timedelta(seconds=60)
    seen: Noted | None = None
    is_silent: bool = False

    @contextmanager
    def watched(self) -> Iterator[Noted]:
        self.seen = Noted()
        yield self.seen

    async def versions(self) -> Mapping[str, int] | None:
        return None if self.is_silent else dict(self.known)

    async def kept_until(self, seen: Noted, now: datetime) -> datetime | None:
        return self.until


@dataclass
class Guest:
    kept_as: Hashable | None = "en"


@dataclass
class Kitchen:
    """Makes answers, counts them, and reads `apples` for each; with `gate` it waits for it."""

    shelf: Shelf
    made: int = 0
    errors: list[GraphQLError] | None = None
    text: str = "apple pie"
    gate: asyncio.Event | None = None
    begun: asyncio.Event = field(default_factory=asyncio.Event)

    async def make(self) -> Ran:
        self.made += 1
        assert self.shelf.seen is not None
        self.shelf.seen.names.add("apples")
        self.begun.set()
        if self.gate is not None:
            await self.gate.wait()
        return Ran(ExecutionResult({"pie": self.text}, self.errors), COMPILED, 1)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def kitchen(shelf: Shelf) -> Kitchen:
    return Kitchen(shelf)


@pytest.fixture
def answers(shelf: Shelf) -> KeptAnswers:
    return KeptAnswers(shelf, lambda: shelf.now)


async def ask(
    answers: KeptAnswers, kitchen: Kitchen, *, variables: Mapping[str, Any] | None = None, who: Any = None
) -> Ran:
    return await answers.run("Pie", variables or {}, who or Guest(), kitchen.make)


async def test_the_second_is_given_what_the_first_was(answers: KeptAnswers, kitchen: Kitchen) -> None:
    first, second = await ask(answers, kitchen), await ask(answers, kitchen)
    assert (kitchen.made, second.way, second.objects) == (1, KEPT, 1)
    assert first.kept is not None and second.kept is first.kept
    assert first.kept.data == b'{"pie":"apple pie"}'


@pytest.mark.parametrize(
    "other",
    [{"variables": {"size": 2}}, {"who": Guest("zh-CN")}],
    ids=["other variables", "another frame"],
)
async def test_who_asks_for_something_else_is_given_something_else(
    answers: KeptAnswers, kitchen: Kitchen, other: dict[str, Any]
) -> None:
    await ask(answers, kitchen)
    await ask(answers, kitchen, **other)
    assert kitchen.made == 2


async def test_the_order_of_variables_does_not_matter(answers: KeptAnswers, kitchen: Kitchen) -> None:
    await ask(answers, kitchen, variables={"a": 1, "b": {"c": 2, "d": 3}})
    await ask(answers, kitchen, variables={"b": {"d": 3, "c": 2}, "a": 1})
    assert kitchen.made == 1


async def test_a_new_version_of_what_was_read_ends_it(answers: KeptAnswers, kitchen: Kitchen, shelf: Shelf) -> None:
    await ask(answers, kitchen)
    shelf.known["pears"] = 1
    await ask(answers, kitchen)
    assert kitchen.made == 1
    shelf.known["apples"] = 1
    await ask(answers, kitchen)
    assert kitchen.made == 2


async def test_a_change_while_it_was_made_ends_it(answers: KeptAnswers, kitchen: Kitchen, shelf: Shelf) -> None:
    kitchen.gate = asyncio.Event()
    making = asyncio.create_task(ask(answers, kitchen))
    await kitchen.begun.wait()
    shelf.known["apples"] = 1
    kitchen.gate.set()
    await making
    await ask(answers, kitchen)
    assert kitchen.made == 2


async def test_it_ends_at_its_instant_and_not_before(answers: KeptAnswers, kitchen: Kitchen, shelf: Shelf) -> None:
    await ask(answers, kitchen)
    shelf.now = NOON + timedelta(seconds=59.999)
    await ask(answers, kitchen)
    assert kitchen.made == 1
    shelf.now = NOON + timedelta(seconds=60)
    await ask(answers, kitchen)
    assert kitchen.made == 2


async def test_where_nobody_knows_the_versions_it_is_made_each_time(
    answers: KeptAnswers, kitchen: Kitchen, shelf: Shelf
) -> None:
    await ask(answers, kitchen)
    shelf.is_silent = True
    assert [(await ask(answers, kitchen)).way for _ in range(2)] == [COMPILED] * 2
    assert kitchen.made == 3
    shelf.is_silent = False
    assert (await ask(answers, kitchen)).way == KEPT


async def test_an_answer_with_errors_is_not_kept(answers: KeptAnswers, kitchen: Kitchen) -> None:
    kitchen.errors = [GraphQLError("burnt")]
    await ask(answers, kitchen)
    await ask(answers, kitchen)
    assert kitchen.made == 2


async def test_what_is_too_large_is_not_kept(answers: KeptAnswers, kitchen: Kitchen) -> None:
    kitchen.text = "x" * MAX_ANSWER_BYTES
    await ask(answers, kitchen)
    await ask(answers, kitchen)
    assert kitchen.made == 2


async def test_somebodys_own_is_neither_kept_nor_given_what_is(answers: KeptAnswers, kitchen: Kitchen) -> None:
    await ask(answers, kitchen)
    assert (await ask(answers, kitchen, who=Guest(None))).kept is None
    assert kitchen.made == 2


async def test_those_who_ask_at_once_wait_for_one(answers: KeptAnswers, kitchen: Kitchen) -> None:
    kitchen.gate = asyncio.Event()
    asking = [asyncio.create_task(ask(answers, kitchen)) for _ in range(5)]
    await kitchen.begun.wait()
    kitchen.gate.set()
    assert [each.kept is not None for each in await asyncio.gather(*asking)] == [True] * 5
    assert kitchen.made == 1


async def test_where_the_one_they_wait_for_goes_another_takes_over(answers: KeptAnswers, kitchen: Kitchen) -> None:
    kitchen.gate = asyncio.Event()
    leader = asyncio.create_task(ask(answers, kitchen))
    await kitchen.begun.wait()
    others = [asyncio.create_task(ask(answers, kitchen)) for _ in range(3)]
    await asyncio.sleep(0)
    leader.cancel()
    kitchen.gate.set()
    assert {(await each).way for each in others} == {KEPT}
    assert kitchen.made == 2


async def test_one_who_waits_and_goes_takes_nobody_along(answers: KeptAnswers, kitchen: Kitchen) -> None:
    kitchen.gate = asyncio.Event()
    leader = asyncio.create_task(ask(answers, kitchen))
    await kitchen.begun.wait()
    waiting = asyncio.create_task(ask(answers, kitchen))
    await asyncio.sleep(0)
    waiting.cancel()
    kitchen.gate.set()
    assert (await leader).way == KEPT


async def test_nobody_waits_for_what_is_never_kept(answers: KeptAnswers, kitchen: Kitchen, shelf: Shelf) -> None:
    shelf.until = None
    await ask(answers, kitchen)
    kitchen.gate, kitchen.begun = asyncio.Event(), asyncio.Event()
    asking = [asyncio.create_task(ask(answers, kitchen)) for _ in range(3)]
    await kitchen.begun.wait()
    await asyncio.sleep(0)
    assert kitchen.made == 4
    kitchen.gate.set()
    await asyncio.gather(*asking)


async def test_those_asked_for_last_are_kept_in_bounded_memory(shelf: Shelf, kitchen: Kitchen) -> None:
    answers = KeptAnswers(shelf, lambda: shelf.now, max_bytes=6500)
    for size in (1, 2, 3, 1, 4, 1, 2):
        await ask(answers, kitchen, variables={"size": size})
    assert kitchen.made == 5  # 1, 2, 3, 4, and 2 again, which had not been asked for the longest
