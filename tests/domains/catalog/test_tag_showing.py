"""How products come to show a tag as it is now: few at once, many by a job that goes on where it was."""

import asyncio
import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog
from domains.catalog.service import tag_showing
from domains.catalog.store import card_writing
from persistence import Database, recorded_statements, run_next
from tests.domains.catalog.test_tag_rules import broken, update
from tests.domains.catalog.world import CNY, NOW, add, furnish, rows_of

pytestmark = pytest.mark.anyio

SLUGS = [f"mug-{number}" for number in range(9)]


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two products are few, and two times two are done with in a run."""
    monkeypatch.setattr(tag_showing, "AT_ONCE", 2)
    monkeypatch.setattr(tag_showing, "BATCH", 2)
    monkeypatch.setattr(tag_showing, "_IN_A_RUN", 2)


async def mugs(database: Database, count: int = len(SLUGS)) -> list[int]:
    """So many products with the tag *hot*."""
    world = await furnish(database)
    return await add(database, *(world.thing(slug, tag_codes=("hot",)) for slug in SLUGS[:count]))


async def labels(database: Database) -> list[str]:
    """What products show of the tag, in the order in which they were made."""
    found = [await catalog.find_product(database.read(), slug, CNY) for slug in SLUGS]
    return [",".join(each.label for each in card.tags) for card in found if card is not None]


async def run(database: Database, now: datetime = NOW) -> int:
    """Runs what is due, job by job. Returns how many jobs there were."""
    count = 0
    while await run_next(database, catalog.jobs(), now):
        count += 1
    return count


async def waiting(database: Database) -> list[Any]:
    return await rows_of(database, "SELECT payload FROM jobs WHERE name = 'catalog.show_tag' AND status = 'WAITING'")


async def test_few_products_show_a_new_look_at_once(database: Database) -> None:
    await mugs(database, 2)
    await update(database, "hot", label={"en": "Loved"})
    assert await labels(database) == ["Loved"] * 2
    assert await waiting(database) == []


async def test_many_products_show_a_new_look_once_a_job_was_there(database: Database) -> None:
    ids = await mugs(database)
    with recorded_statements() as texts:
        await update(database, "hot", label={"en": "Loved"})
    assert not any("product_cards" in str(each) for each in texts)
    [tag_id] = (await catalog.get_tag_ids(database.read(), ["hot"])).values()
    assert (await catalog.get_tags(database.read(), [tag_id], "en"))[tag_id].label == "Loved"
    assert await labels(database) == ["Hot"] * 9
    assert await catalog.get_unfinished_tags(database.read()) == {tag_id}
    assert await run_next(database, catalog.jobs(), NOW)
    # The first run went as far as it may, and the next begins where it ended.
    assert await labels(database) == ["Loved"] * 4 + ["Hot"] * 5
    assert await catalog.get_unfinished_tags(database.read()) == {tag_id}
    [(payload,)] = await waiting(database)
    assert (json.loads(payload) if isinstance(payload, str) else payload)["after"] == ids[3]
    await run(database)
    assert await labels(database) == ["Loved"] * 9
    assert await catalog.get_unfinished_tags(database.read()) == set()
    assert await broken(database) == []


async def test_of_several_looks_the_last_one_stays_whichever_job_is_first(database: Database) -> None:
    await mugs(database)
    await update(database, "hot", label={"en": "One"})
    assert await run_next(database, catalog.jobs(), NOW)
    await asyncio.gather(
        run_next(database, catalog.jobs(), NOW),
        update(database, "hot", label={"en": "Two"}),
        update(database, "new", label={"en": "Other"}),
    )
    await asyncio.gather(*(run(database) for _ in range(3)))
    assert await labels(database) == ["Two"] * 9
    assert await broken(database) == []


async def test_a_look_that_was_read_is_written_before_a_later_one_is(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await mugs(database, 3)
    await update(database, "hot", label={"en": "One"})
    has_read, may_write = asyncio.Event(), asyncio.Event()
    monkeypatch.setattr(card_writing, "product_cards", pausing(card_writing.product_cards, has_read, may_write))
    earlier = asyncio.create_task(run_next(database, catalog.jobs(), NOW))
    await has_read.wait()

    async def change() -> None:
        await update(database, "hot", label={"en": "Two"})
        await run(database)

    later = asyncio.create_task(change())
    # As long as it takes where nobody waits.
    await asyncio.wait([later], timeout=1)
    may_write.set()
    await asyncio.gather(earlier, later)
    assert await labels(database) == ["Two"] * 3
    assert await broken(database) == []


def pausing(reading: Any, has_read: asyncio.Event, may_write: asyncio.Event) -> Any:
    """Reads, the first time, and waits before it says what it read."""

    async def read(*given: Any) -> Any:
        found = await reading(*given)
        if not has_read.is_set():
            has_read.set()
            await may_write.wait()
        return found

    return read


async def test_a_tag_of_many_products_that_turns_is_shown_by_the_job(database: Database) -> None:
    await mugs(database)
    await update(database, "hot", ends_at=NOW + timedelta(hours=1))
    assert await run(database, NOW + timedelta(minutes=59)) == 0
    assert await run(database, NOW + timedelta(hours=1)) == 4
    assert await labels(database) == [""] * 9
    assert await broken(database) == []
