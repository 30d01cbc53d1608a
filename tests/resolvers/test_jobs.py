"""Jobs and events over HTTP: who may see them, how dead ones are tried again or given up, and who wrote that down."""

from typing import Any

import pytest
from sqlalchemy import column, insert, text, update

from persistence import Json, Statement, schedule
from persistence.tables import DeliveryStatus, JobRow, OutboxEventRow
from schema.ids import global_id
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

JOBS = """query ($status: [DeliveryStatus!], $name: String, $first: Int, $after: String, $last: Int, $before: String) {
  jobs(status: $status, name: $name, first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id name status attempts lastError createdAt dueAt finishedAt payload } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""
EVENTS = "{ outboxEvents(status: [DEAD]) { edges { node { id name status lastError payload } } } }"
RETRY = (
    "mutation ($input: JobRetryInput!) { jobRetry(input: $input) { job { id status attempts } userErrors { code } } }"
)
DISCARD = """mutation ($input: JobDiscardInput!) {
  jobDiscard(input: $input) { job { id status finishedAt } userErrors { code field } } }"""
EVENT_RETRY = """mutation ($input: EventRetryInput!) {
  eventRetry(input: $input) { event { id status } userErrors { code } } }"""
EVENT_DISCARD = """mutation ($input: EventDiscardInput!) {
  eventDiscard(input: $input) { event { id status } userErrors { code } } }"""
NODE = "query ($id: ID!) { node(id: $id) { id ... on Job { name } } }"
KILL = Statement(update(JobRow).values(status=DeliveryStatus.DEAD, attempts=12, last_error="LookupError()"))
_COLUMNS = [column("action"), column("subject"), column("after", Json())]
ACTIONS = Statement(text("SELECT action, subject, after FROM staff_actions ORDER BY id").columns(*_COLUMNS))


async def dead_jobs(shop: ShopUnderTest, *names: str) -> None:
    async def work(tx: Any) -> None:
        for name in names:
            await schedule(tx, name, {"order_id": 7}, shop.clock())
        await tx.run(KILL)

    await shop.database.write(work)


async def dead_event(shop: ShopUnderTest) -> str:
    now = shop.clock()
    row = {"name": "orders.OrderPaid", "payload": {"order_id": 7}, "occurred_at": now, "due_at": now}
    row |= {"status": DeliveryStatus.DEAD, "attempts": 12, "last_error": "LookupError()"}
    await shop.database.write(lambda tx: tx.run(Statement(insert(OutboxEventRow).values(**row))))
    return global_id("OutboxEvent", 1)


def shown(shop: ShopUnderTest) -> str:
    """The shop's moment as GraphQL shows it."""
    return shop.clock().isoformat().replace("+00:00", "Z")


async def actions(shop: ShopUnderTest) -> list[Any]:
    return [tuple(row) for row in await shop.database.read().rows(ACTIONS)]


@pytest.mark.parametrize("field", ["jobs", "outboxEvents"])
async def test_without_the_permission_nobody_sees_them(shop: ShopUnderTest, client: Client, field: str) -> None:
    query = f"{{ {field} {{ edges {{ node {{ id }} }} }} }}"
    assert await client.error_codes(query) == ["UNAUTHENTICATED"]
    assert await (await hire(shop, "orders.read")).error_codes(query) == ["FORBIDDEN"]


async def test_who_may_only_look_can_retry_nothing(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a")
    looking = await hire(shop, "platform.job.read")
    job_id = global_id("Job", 1)
    assert await looking.error_codes(RETRY, input={"id": job_id}) == ["FORBIDDEN"]
    assert await looking.error_codes(DISCARD, input={"id": job_id, "reason": "old"}) == ["FORBIDDEN"]
    assert await looking.error_codes(EVENT_RETRY, input={"id": job_id}) == ["FORBIDDEN"]
    assert await looking.error_codes(EVENT_DISCARD, input={"id": job_id, "reason": "old"}) == ["FORBIDDEN"]


async def test_a_job_is_seen_with_what_it_works_on(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a")
    [edge] = (await (await hire(shop, "platform.job.read")).query(JOBS))["jobs"]["edges"]
    now = shown(shop)
    assert edge["node"] == {
        "id": global_id("Job", 1),
        "name": "a",
        "status": "DEAD",
        "attempts": 12,
        "lastError": "LookupError()",
        "createdAt": now,
        "dueAt": now,
        "finishedAt": None,
        "payload": {"order_id": 7},
    }


async def names(client: Client, **variables: Any) -> tuple[list[str], dict[str, Any]]:
    page = (await client.query(JOBS, **variables))["jobs"]
    return [edge["node"]["name"] for edge in page["edges"]], page["pageInfo"]


async def test_the_newest_come_first_and_the_window_moves_both_ways(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a", "b", "c", "d", "e")
    looking = await hire(shop, "platform.job.read")
    first, info = await names(looking, first=2)
    assert (first, info["hasNextPage"], info["hasPreviousPage"]) == (["e", "d"], True, False)
    second, info = await names(looking, first=2, after=info["endCursor"])
    assert second == ["c", "b"]
    back, info = await names(looking, last=2, before=info["startCursor"])
    assert (back, info["hasPreviousPage"]) == (["e", "d"], False)


async def test_they_are_found_by_status_and_name(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a", "b")
    await shop.database.write(lambda tx: schedule(tx, "b", {}, shop.clock()))
    looking = await hire(shop, "platform.job.read")
    assert (await names(looking, status=["DEAD"]))[0] == ["b", "a"]
    assert (await names(looking, status=["WAITING", "DEAD"], name="b"))[0] == ["b", "b"]
    assert (await names(looking, status=["DONE"]))[0] == []


@pytest.mark.parametrize("cursor", ["WyJ4Il0", "W3RydWVd", "WzFlMzAwXQ", "WzksOV0", "Wzk5OTk5OTk5OTk5OTk5OTk5OTk5OV0"])
async def test_a_strange_cursor_is_refused(shop: ShopUnderTest, cursor: str) -> None:
    assert await (await hire(shop, "platform.job.read")).error_codes(JOBS, after=cursor) == ["BAD_REQUEST"]


async def test_a_retried_job_is_run_again_and_it_is_written_down_who_did(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "checkout.close_unpaid")
    payload = (await (await hire(shop, "platform.job.retry")).query(RETRY, input={"id": global_id("Job", 1)}))[
        "jobRetry"
    ]
    assert payload == {"job": {"id": global_id("Job", 1), "status": "WAITING", "attempts": 0}, "userErrors": []}
    assert await actions(shop) == [("platform.job.retry", "job:1", {"status": "WAITING"})]


async def test_only_what_is_dead_is_retried(shop: ShopUnderTest) -> None:
    await shop.database.write(lambda tx: schedule(tx, "a", {}, shop.clock()))
    retrying = await hire(shop, "platform.job.retry")
    for job_id, code in ((1, "TRANSITION_NOT_ALLOWED"), (2, "NOT_FOUND")):
        payload = (await retrying.query(RETRY, input={"id": global_id("Job", job_id)}))["jobRetry"]
        assert payload == {"job": None, "userErrors": [{"code": code}]}
    assert await actions(shop) == []


async def test_an_event_of_another_id_is_no_job(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a")
    retrying = await hire(shop, "platform.job.retry")
    payload = (await retrying.query(RETRY, input={"id": global_id("OutboxEvent", 1)}))["jobRetry"]
    assert payload["userErrors"] == [{"code": "NOT_FOUND"}]


async def test_a_dead_job_is_given_up_with_a_reason(shop: ShopUnderTest) -> None:
    await dead_jobs(shop, "a")
    deciding, wanted = await hire(shop, "platform.job.retry"), {"id": global_id("Job", 1)}
    for reason, code in ((" ", "REQUIRED"), ("x" * 501, "INVALID")):
        refused = (await deciding.query(DISCARD, input=wanted | {"reason": reason}))["jobDiscard"]
        assert refused == {"job": None, "userErrors": [{"code": code, "field": ["input", "reason"]}]}
    payload = (await deciding.query(DISCARD, input=wanted | {"reason": "x" * 500}))["jobDiscard"]
    assert (payload["job"]["status"], payload["job"]["finishedAt"]) == ("DISCARDED", shown(shop))
    again = (await deciding.query(DISCARD, input=wanted | {"reason": "x"}))["jobDiscard"]
    assert [error["code"] for error in again["userErrors"]] == ["TRANSITION_NOT_ALLOWED"]
    assert await actions(shop) == [
        ("platform.job.discard", "job:1", {"status": "DISCARDED", "reason": "x" * 500}),
    ]


async def test_a_dead_event_is_seen_and_told_again(shop: ShopUnderTest) -> None:
    event_id = await dead_event(shop)
    deciding = await hire(shop, "platform.job.read", "platform.job.retry")
    [edge] = (await deciding.query(EVENTS))["outboxEvents"]["edges"]
    assert edge["node"]["payload"] == {"order_id": 7}
    payload = (await deciding.query(EVENT_RETRY, input={"id": event_id}))["eventRetry"]
    assert payload == {"event": {"id": event_id, "status": "WAITING"}, "userErrors": []}
    assert await actions(shop) == [("platform.event.retry", "event:1", {"status": "WAITING"})]


async def test_a_dead_event_is_given_up(shop: ShopUnderTest) -> None:
    event_id = await dead_event(shop)
    deciding = await hire(shop, "platform.job.retry")
    payload = (await deciding.query(EVENT_DISCARD, input={"id": event_id, "reason": "told by hand"}))["eventDiscard"]
    assert payload == {"event": {"id": event_id, "status": "DISCARDED"}, "userErrors": []}


async def test_a_job_is_found_by_its_id_by_those_who_may_see_it(shop: ShopUnderTest, client: Client) -> None:
    await dead_jobs(shop, "a")
    job_id = global_id("Job", 1)
    assert (await client.query(NODE, id=job_id))["node"] is None
    assert (await (await hire(shop, "platform.job.read")).query(NODE, id=job_id))["node"] == {
        "id": job_id,
        "name": "a",
    }
