"""The outbox, the job table and idempotency keys: what was committed happens, once or again, never not at all."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, ClassVar

import pytest
from sqlalchemy import select

from persistence import (
    Database,
    Reaction,
    Statement,
    Transaction,
    WithEnd,
    Worker,
    deliver_all,
    deliver_next,
    emit,
    idempotency,
    recorded_statements,
    schedule,
)
from persistence.outbox import TOLD_AT_ONCE
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow

pytestmark = pytest.mark.anyio

START = datetime(2026, 11, 11, 12, 0, tzinfo=UTC)
EVENTS = Statement(select(OutboxEventRow.status, OutboxEventRow.attempts, OutboxEventRow.last_error))
WAITING = Statement(select(OutboxEventRow.id).where(OutboxEventRow.status == DeliveryStatus.WAITING))
PAYLOADS = Statement(select(JobRow.payload).order_by(JobRow.id))
NAMES = Statement(select(JobRow.name, JobRow.status).order_by(JobRow.id))
JOBS = Statement(select(JobRow.status, JobRow.attempts, JobRow.last_error))


@dataclass(frozen=True, slots=True)
class KettleBoiled:
    name: ClassVar[str] = "kitchen.kettle_boiled"
    kettle_id: int


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        self.now += timedelta(**time)


async def rows(database: Database, statement: Statement) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await database.read().rows(statement)]


async def boil(database: Database, kettle_id: int = 1) -> None:
    await database.write(lambda tx: emit(tx, KettleBoiled(kettle_id), START))


def hearing(heard: list[int], *others: Reaction) -> Mapping[str, Sequence[Reaction]]:
    async def hear(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        heard.append(payload["kettle_id"])

    return {KettleBoiled.name: [hear, *others]}


async def fail(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
    raise LookupError("no cup")


async def test_events_are_told_in_order_and_once(database: Database) -> None:
    heard: list[int] = []
    for kettle_id in (1, 2, 3):
        await boil(database, kettle_id)
    worker = Worker(database, hearing(heard), {}, Clock())
    await worker.drain()
    await worker.drain()
    assert heard == [1, 2, 3]


async def test_an_event_of_an_undone_transaction_is_never_told(database: Database) -> None:
    async def work(tx: Transaction) -> None:
        await emit(tx, KettleBoiled(1), START)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(work)
    assert not await deliver_next(database, {}, START)


async def test_what_a_reaction_wrote_is_undone_when_another_fails(database: Database) -> None:
    async def wash_up(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        await schedule(tx, "wash_up", {}, now)

    await boil(database)
    await deliver_next(database, {KettleBoiled.name: [wash_up, fail]}, START)
    assert await rows(database, JOBS) == []
    assert await rows(database, EVENTS) == [(DeliveryStatus.WAITING, 1, "LookupError('no cup')")]


async def test_a_failed_event_is_told_again_after_a_pause(database: Database) -> None:
    heard: list[int] = []
    clock = Clock()
    await boil(database)
    await Worker(database, hearing([], fail), {}, clock).drain()
    worker = Worker(database, hearing(heard), {}, clock)
    await worker.drain()
    assert heard == []
    clock.pass_by(seconds=2)
    await worker.drain()
    assert heard == [1]


async def test_an_event_that_always_fails_is_given_up(database: Database) -> None:
    clock = Clock()
    worker = Worker(database, hearing([], fail), {}, clock)
    await boil(database)
    for _ in range(20):
        await worker.drain()
        clock.pass_by(days=1)
    assert await rows(database, EVENTS) == [(DeliveryStatus.DEAD, 12, "LookupError('no cup')")]


async def test_several_tellers_tell_each_event_once(database: Database) -> None:
    heard: list[int] = []
    for kettle_id in range(10):
        await boil(database, kettle_id)
    workers = [Worker(database, hearing(heard), {}, Clock()) for _ in range(4)]
    await asyncio.gather(*(worker.drain() for worker in workers))
    assert sorted(heard) == list(range(10))


async def test_many_events_told_by_several_workers_are_told_in_their_order(databases: list[Database]) -> None:
    """Each reaction writes what it heard, so the rows have the order of the commits."""

    async def write_down(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        await asyncio.sleep(0)
        await schedule(tx, "heard", payload, now)

    async def boil_all(tx: Transaction) -> None:
        for kettle_id in range(3 * TOLD_AT_ONCE + 1):
            await emit(tx, KettleBoiled(kettle_id), START)

    async def tell_until_all_is_told(database: Database) -> None:
        while await rows(database, WAITING):
            await deliver_next(database, {KettleBoiled.name: [write_down]}, START)

    await databases[0].write(boil_all)
    await asyncio.gather(*map(tell_until_all_is_told, databases))
    heard = [payload["kettle_id"] for (payload,) in await rows(databases[0], PAYLOADS)]
    assert heard == list(range(3 * TOLD_AT_ONCE + 1))


async def test_one_event_that_fails_holds_up_none_behind_it_and_loses_none_before_it(database: Database) -> None:
    heard: list[int] = []

    async def choke(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        if payload["kettle_id"] == 3:
            raise LookupError("no cup")
        await schedule(tx, "heard", payload, now)

    for kettle_id in range(6):
        await boil(database, kettle_id)
    await deliver_all(database, {KettleBoiled.name: [choke]}, START)
    heard = [payload["kettle_id"] for (payload,) in await rows(database, PAYLOADS)]
    assert heard == [0, 1, 2, 4, 5]
    assert await rows(database, WAITING) == [(4,)]


async def test_an_event_whose_telling_hangs_has_failed_and_holds_up_none_behind_it(database: Database) -> None:
    heard: list[int] = []

    async def hang(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        if payload["kettle_id"] == 1:
            await asyncio.Event().wait()

    await boil(database, 1)
    await boil(database, 2)
    worker = Worker(database, hearing(heard, hang), {}, Clock(), deadline_s=0.1)
    await asyncio.wait_for(worker.drain(), 30)
    assert heard[-1] == 2
    why = "EventOverdue('It was told for longer than 0.1 s.')"
    assert sorted(await rows(database, EVENTS)) == [(DeliveryStatus.DONE, 0, None), (DeliveryStatus.WAITING, 1, why)]


async def test_nothing_due_costs_a_look_and_no_transaction(database: Database) -> None:
    with recorded_statements() as asked:
        await Worker(database, {}, {}, Clock()).step()
    assert [text.partition(" ")[0] for text in asked] == ["SELECT", "SELECT"]


async def test_a_job_waits_for_its_moment(database: Database) -> None:
    ran: list[Any] = []

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        ran.append(payload)

    clock = Clock()
    worker = Worker(database, {}, {"brew": brew}, clock)
    await database.write(lambda tx: schedule(tx, "brew", {"cups": 2}, START + timedelta(minutes=30)))
    await worker.drain()
    assert ran == []
    clock.pass_by(minutes=30)
    await worker.drain()
    await worker.drain()
    assert ran == [{"cups": 2}]


async def test_a_job_whose_runner_died_runs_again(database: Database) -> None:
    ran: list[str] = []

    async def die(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        raise asyncio.CancelledError

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        ran.append("brew")

    clock = Clock()
    await database.write(lambda tx: schedule(tx, "brew", {}, START))
    with pytest.raises(asyncio.CancelledError):
        await Worker(database, {}, {"brew": die}, clock).drain()
    worker = Worker(database, {}, {"brew": brew}, clock)
    await worker.drain()
    assert ran == []
    clock.pass_by(seconds=60)
    await worker.drain()
    assert ran == ["brew"]


async def test_a_job_that_always_fails_is_given_up(database: Database) -> None:
    async def spill(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        raise LookupError("no cup")

    clock = Clock()
    worker = Worker(database, {}, {"spill": spill}, clock)
    await database.write(lambda tx: schedule(tx, "spill", {}, START))
    for _ in range(20):
        await worker.drain()
        clock.pass_by(days=1)
    assert await rows(database, JOBS) == [(DeliveryStatus.DEAD, 12, "LookupError('no cup')")]


@pytest.mark.parametrize("is_whole", [True, False])
async def test_who_waits_for_a_job_is_told_in_the_transaction_that_gives_it_up(
    database: Database, is_whole: bool
) -> None:
    async def spill(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        raise LookupError("no cup")

    async def tell(tx: Transaction, payload: Mapping[str, Any], now: datetime) -> None:
        await schedule(tx, f"wipe after {payload['cup']}", {}, now + timedelta(days=99))
        if not is_whole:
            raise LookupError("no cloth")

    clock = Clock()
    worker = Worker(database, {}, {"spill": WithEnd(spill, tell)}, clock)
    await database.write(lambda tx: schedule(tx, "spill", {"cup": 7}, START))
    for _ in range(11):
        await worker.drain()
        clock.pass_by(hours=1)
    assert await rows(database, NAMES) == [("spill", DeliveryStatus.WAITING)]
    await worker.drain()
    told = [("wipe after 7", DeliveryStatus.WAITING)] if is_whole else []
    assert await rows(database, NAMES) == [("spill", DeliveryStatus.DEAD), *told]


async def test_several_workers_run_each_job_once(database: Database) -> None:
    ran: list[int] = []

    async def brew(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
        await asyncio.sleep(0)
        ran.append(payload["cup"])

    async def order(tx: Transaction) -> None:
        for cup in range(10):
            await schedule(tx, "brew", {"cup": cup}, START)

    await database.write(order)
    workers = [Worker(database, {}, {"brew": brew}, Clock()) for _ in range(4)]
    await asyncio.gather(*(worker.drain() for worker in workers))
    assert sorted(ran) == list(range(10))


KEY = idempotency.Key("member:1", "orderPlace", "k1", idempotency.hash_of({"a": 1}))


async def test_a_key_comes_back_with_its_result(database: Database) -> None:
    async def first(tx: Transaction) -> None:
        assert await idempotency.begin(tx, KEY, START) is None
        await idempotency.finish(tx, KEY, 42)

    await database.write(first)
    again = await database.write(lambda tx: idempotency.begin(tx, KEY, START))
    assert again == idempotency.Earlier(same_input=True, result_id=42)


async def test_a_key_with_other_input_is_told(database: Database) -> None:
    other = idempotency.Key("member:1", "orderPlace", "k1", idempotency.hash_of({"a": 2}))
    await database.write(lambda tx: idempotency.begin(tx, KEY, START))
    again = await database.write(lambda tx: idempotency.begin(tx, other, START))
    assert again is not None
    assert not again.same_input


async def test_a_refused_request_leaves_no_key(database: Database) -> None:
    async def refused(tx: Transaction) -> None:
        await idempotency.begin(tx, KEY, START)
        raise LookupError

    with pytest.raises(LookupError):
        await database.write(refused)
    assert await database.write(lambda tx: idempotency.begin(tx, KEY, START)) is None


async def test_the_same_key_at_once_has_one_effect(database: Database) -> None:
    effects: list[int] = []

    async def work(tx: Transaction) -> int | None:
        earlier = await idempotency.begin(tx, KEY, START)
        if earlier is not None:
            return earlier.result_id
        effects.append(1)
        await asyncio.sleep(0.02)
        await idempotency.finish(tx, KEY, 42)
        return 42

    assert await asyncio.gather(*(database.write(work) for _ in range(8))) == [42] * 8
    assert len(effects) == 1
