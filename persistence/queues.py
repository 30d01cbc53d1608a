"""Events and jobs as lists, for people who look after them: found, tried again, given up."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, or_, select, update

from persistence.reader import Reader, Transaction
from persistence.statements import Row, Statement, one_of
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow

# From where a person may have it tried again, or give it up.
RETRIED_FROM: Final = (DeliveryStatus.DEAD, DeliveryStatus.DISCARDED)
DISCARDED_FROM: Final = (DeliveryStatus.DEAD,)


@dataclass(frozen=True, slots=True)
class Queue:
    """The statements on a table. A row is id, name, status, attempts, error, stored, due, end, payload."""

    find: Statement
    older: Statement
    newer: Statement
    retry: Statement
    discard: Statement

    async def get(self, reader: Reader, ids: Collection[int]) -> Sequence[Row]:
        """The rows with these ids, in no order."""
        return await reader.rows(self.find, ids=ids)

    async def list(
        self,
        reader: Reader,
        statuses: Collection[DeliveryStatus],
        name: str | None,
        beyond: int | None,
        limit: int,
        newest_first: bool = True,
    ) -> Sequence[Row]:
        """Rows in any of the statuses, and of this name where one is given, `beyond` an id in the order asked for."""
        statement = self.older if newest_first else self.newer
        start = (2**62 if newest_first else 0) if beyond is None else beyond
        return await reader.rows(statement, statuses=statuses, name=name or "", beyond=start, most=limit)

    async def try_again(self, tx: Transaction, row_id: int, now: datetime) -> bool:
        """Makes a dead or discarded one due now, with all its tries before it. Returns whether it was one."""
        return await tx.run(self.retry, row=row_id, now=now) == 1

    async def give_up(self, tx: Transaction, row_id: int, now: datetime) -> bool:
        """Discards a dead one. Returns whether it was dead."""
        return await tx.run(self.discard, row=row_id, now=now) == 1


def _queue(row: type[OutboxEventRow | JobRow], stored_at: Any) -> Queue:
    columns = select(
        row.id,
        row.name,
        row.status,
        row.attempts,
        row.last_error,
        stored_at,
        row.due_at,
        row.finished_at,
        row.payload,
    )
    name = bindparam("name", type_=sa.String())
    wanted = columns.where(one_of(row.status, "statuses"), or_(name == "", row.name == name)).limit(
        bindparam("most", type_=sa.Integer)
    )
    this = row.id == bindparam("row")
    return Queue(
        find=Statement(columns.where(one_of(row.id, "ids"))),
        older=Statement(wanted.where(row.id < bindparam("beyond")).order_by(row.id.desc())),
        newer=Statement(wanted.where(row.id > bindparam("beyond")).order_by(row.id)),
        retry=Statement(
            update(row)
            .where(this, row.status.in_(RETRIED_FROM))
            .values(status=DeliveryStatus.WAITING, due_at=bindparam("now"), attempts=0, finished_at=sa.null())
        ),
        discard=Statement(
            update(row)
            .where(this, row.status.in_(DISCARDED_FROM))
            .values(status=DeliveryStatus.DISCARDED, finished_at=bindparam("now"))
        ),
    )


EVENTS: Final = _queue(OutboxEventRow, OutboxEventRow.occurred_at)
JOBS: Final = _queue(JobRow, JobRow.created_at)
