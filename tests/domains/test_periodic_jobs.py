"""The shop's own periodic jobs: each is one that there is, and after all of them the shop still proves its books."""

import pytest
from sqlalchemy import func, select

from domains.reactions import PERIODIC, jobs
from operations.background import worker_of
from operations.verify import verify_database
from persistence import Statement
from persistence.tables import JobRow, OutboxEventRow, PrunedEventsRow
from tests.resolvers.buying import new_buyer
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

EVENTS = Statement(select(func.count()).select_from(OutboxEventRow))
PRUNED = Statement(select(func.sum(PrunedEventsRow.quantity)))
JOBS = Statement(select(JobRow.name).order_by(JobRow.name))


async def number(shop: ShopUnderTest, statement: Statement) -> int:
    return int((await shop.database.read().rows(statement))[0][0])


def test_each_periodic_job_is_one_that_there_is() -> None:
    known = jobs({}, None)  # type: ignore[arg-type]  # none of them is run
    assert {each.name for each in PERIODIC} <= set(known)


async def test_the_books_are_proved_when_all_that_was_told_is_pruned(shop: ShopUnderTest) -> None:
    ada = await new_buyer(shop)
    paid = await ada.buy(MUG=1)
    await ada.pay(paid["id"])
    await ada.buy(MUG=1)  # which nobody pays, so that it is closed
    shop.clock.pass_by(hours=2)
    await shop.work()
    told = await number(shop, EVENTS)
    worker = worker_of(shop.database, shop.shop.payment_channels, shop.shop.storage, shop.clock)
    await worker.drain()  # sees the periodic jobs for the first time
    shop.clock.pass_by(days=15)
    await worker.drain()
    assert (await number(shop, EVENTS), await number(shop, PRUNED)) == (0, told)
    assert [row[0] for row in await shop.database.read().rows(JOBS)] == sorted(each.name for each in PERIODIC)
    lines: list[str] = []
    assert await verify_database(shop.database, lines.append), lines
