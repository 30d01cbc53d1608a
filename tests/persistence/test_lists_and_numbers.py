"""Many values in one statement: lists spelled out in it, lists and rows of numbers given to it."""

import pytest
import sqlalchemy as sa
from sqlalchemy import select

from persistence import Database, Statement, one_of
from persistence.bulk import numbers
from persistence.tables import DeliveryStatus, JobRow

pytestmark = pytest.mark.anyio

_GIVEN = numbers("given", "number", "square")
_SORTED = Statement(select(_GIVEN.c.number, _GIVEN.c.square).order_by(_GIVEN.c.number))


@pytest.mark.parametrize(
    "given",
    [
        [],
        [(3, 1), (20, -4), (100, 0)],
        [(9_007_199_254_740_993, -9_007_199_254_740_993)],
        [(n, n * n) for n in range(500)],
    ],
)
async def test_rows_of_numbers_arrive_as_they_were_sent(database: Database, given: list[tuple[int, int]]) -> None:
    assert [tuple(row) for row in await database.read().rows(_SORTED, given=given)] == given


async def test_rows_of_numbers_can_be_the_items_of_a_mapping(database: Database) -> None:
    assert dict(await database.read().rows(_SORTED, given={3: 1, 20: 4}.items())) == {3: 1, 20: 4}


async def test_numbers_are_sorted_as_numbers(database: Database) -> None:
    rows = await database.read().rows(_SORTED, given=[(100, 1), (20, 1), (3, 1)])
    assert [row[0] for row in rows] == [3, 20, 100]


async def test_a_list_within_a_statement_stands_beside_its_parameters(database: Database) -> None:
    statuses = [DeliveryStatus.WAITING, DeliveryStatus.DEAD]
    statement = Statement(
        select(sa.func.count())
        .select_from(JobRow)
        .where(JobRow.status.in_(statuses), JobRow.name == sa.bindparam("name"), one_of(JobRow.attempts, "attempts"))
    )
    assert (await database.read().rows(statement, name="any", attempts=[1, 2]))[0][0] == 0
    with pytest.raises(KeyError, match="name"):
        await database.read().rows(statement, attempts=[1])


async def test_a_list_within_a_statement_is_written_as_its_column_is(database: Database) -> None:
    given = sa.literal(DeliveryStatus.DEAD, JobRow.status.type)
    of_dead = given.in_([DeliveryStatus.WAITING, DeliveryStatus.DEAD])
    of_waiting = given.in_([DeliveryStatus.WAITING])
    rows = await database.read().rows(Statement(select(sa.cast(of_dead, sa.Integer), sa.cast(of_waiting, sa.Integer))))
    assert tuple(rows[0]) == (1, 0)
