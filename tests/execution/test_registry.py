"""What a process knows of the registered documents: what is new at once, what is gone soon, and few readings."""

import asyncio
from collections.abc import Collection, Mapping

import pytest

from execution import registry
from execution.errors import CodedError
from execution.registry import READ_AGAIN_S, Registry

pytestmark = pytest.mark.anyio


class Shelf:
    """Where texts are registered under themselves; it can be out of reach, or slow."""

    def __init__(self, *texts: str) -> None:
        self.kept = set(texts)
        self.readings = 0
        self.is_down = False
        self.open = asyncio.Event()
        self.open.set()

    async def ids(self) -> Collection[str]:
        self.readings += 1
        if self.is_down:
            raise ConnectionError("nobody there")
        found = set(self.kept)
        await self.open.wait()
        return found

    async def texts(self, ids: Collection[str]) -> Mapping[str, str]:
        return {each: each for each in ids if each in self.kept}


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        self.now += 0.001
        return self.now


@pytest.fixture(autouse=True)
def no_pause(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "PAUSE_S", 0.0)


def of(shelf: Shelf, *own: str) -> tuple[Registry[str], Clock]:
    clock = Clock()
    return Registry(str.upper, shelf, {each: each for each in own}, clock), clock


async def until_read(known: Registry[str]) -> None:
    assert known._reading is not None
    await asyncio.wait([known._reading])


async def test_what_is_registered_is_known_after_it_was_missed() -> None:
    shelf = Shelf()
    known, _ = of(shelf)
    await known.catch_up()
    assert known.find("a") is None
    shelf.kept.add("a")
    await known.catch_up()
    assert known.find("a") == "A"


async def test_a_text_is_made_something_of_once() -> None:
    known, _ = of(Shelf(), "own")
    assert known.find("own") is known.find("own")


async def test_those_who_miss_something_at_once_wait_for_one_reading() -> None:
    shelf = Shelf("a")
    known, _ = of(shelf)
    await asyncio.gather(*[known.catch_up() for _ in range(50)])
    assert shelf.readings == 1


async def test_a_reading_that_began_before_does_not_do() -> None:
    shelf = Shelf()
    shelf.open.clear()
    known, _ = of(shelf)
    first = asyncio.create_task(known.catch_up())
    while not shelf.readings:  # noqa: ASYNC110  (what is waited for has no event of its own)
        await asyncio.sleep(0)
    shelf.kept.add("a")
    second = asyncio.create_task(known.catch_up())
    await asyncio.sleep(0)
    shelf.open.set()
    await asyncio.gather(first, second)
    assert (known.find("a"), shelf.readings) == ("A", 2)


async def test_readings_begin_with_a_pause_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "PAUSE_S", 0.05)
    shelf = Shelf()
    known: Registry[str] = Registry(str.upper, shelf, {})
    started = asyncio.get_running_loop().time()
    for _ in range(4):
        await known.catch_up()
    assert asyncio.get_running_loop().time() - started >= 0.15
    assert shelf.readings == 4


async def test_what_is_removed_is_forgotten_and_nobody_waits_for_that() -> None:
    shelf = Shelf("a", "b")
    known, clock = of(shelf, "own")
    await known.catch_up()
    assert known.find("a") == "A"
    shelf.kept.remove("a")
    known.keep_up()
    assert shelf.readings == 1, "it was read a moment ago"
    clock.now += READ_AGAIN_S
    known.keep_up()
    assert known.find("a") == "A"
    await until_read(known)
    assert (known.find("a"), known.find("b"), known.find("own")) == (None, "B", "OWN")


async def test_while_nothing_can_be_read_what_is_known_will_do() -> None:
    shelf = Shelf("a")
    known, clock = of(shelf)
    await known.catch_up()
    shelf.is_down = True
    clock.now += READ_AGAIN_S
    known.keep_up()
    await until_read(known)
    assert known.find("a") == "A"


async def test_who_misses_something_meanwhile_is_told_to_come_back() -> None:
    shelf = Shelf()
    shelf.is_down = True
    known, _ = of(shelf)
    with pytest.raises(CodedError) as refused:
        await known.catch_up()
    assert (refused.value.code, refused.value.status) == ("UNAVAILABLE", 503)


async def test_who_stops_waiting_does_not_stop_the_others() -> None:
    shelf = Shelf("a")
    shelf.open.clear()
    known, _ = of(shelf)
    leaves, stays = asyncio.create_task(known.catch_up()), asyncio.create_task(known.catch_up())
    await asyncio.sleep(0)
    leaves.cancel()
    shelf.open.set()
    await stays
    assert known.find("a") == "A"


async def test_nobody_waits_for_ever_for_what_cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(registry, "PATIENCE_S", 0.01)
    shelf = Shelf("a")
    shelf.open.clear()
    known, _ = of(shelf)
    with pytest.raises(CodedError, match="cannot be read"):
        await known.catch_up()
    shelf.open.set()
    await known.catch_up()
    assert known.find("a") == "A"
