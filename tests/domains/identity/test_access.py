"""How long an access token lets somebody stay: until it expires, or its session ends in whatever process."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from domains import identity
from domains.identity import Access, Session, Subject, SubjectKind, store
from persistence import Database

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ADA = Subject(SubjectKind.MEMBER, 12)
SOON_S = 10.0


class Clock:
    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def keys(database: Database) -> identity.TokenKeys:
    return await identity.load_keys(database, NOW)


async def start(database: Database, keys: identity.TokenKeys) -> tuple[Session, Access]:
    session = await database.write(lambda tx: identity.start_session(tx, keys, ADA, NOW))
    access = identity.find_access(keys, session.access_token, NOW)
    assert access is not None
    return session, access


def staying(database: Database, access: Access, clock: Clock) -> asyncio.Task[None]:
    return asyncio.create_task(identity.until_access_ends(database, access, clock, look_s=0.01))


async def until_followed(database: Database) -> None:
    async with asyncio.timeout(SOON_S):
        while not database._store.notices.is_followed:  # noqa: ASYNC110  (another task does it)
            await asyncio.sleep(0)


async def test_a_token_says_for_whom_by_which_session_and_until_when(
    database: Database, keys: identity.TokenKeys
) -> None:
    session, access = await start(database, keys)
    assert (access.subject, access.expires_at) == (ADA, session.expires_at)
    assert await store.is_session_open(database.read(), access.session_id)


@pytest.mark.parametrize("token", ["", "x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzaWQiOiIxIn0."])
async def test_no_token_of_ours_says_nothing(keys: identity.TokenKeys, token: str) -> None:
    assert identity.find_access(keys, token, NOW) is None


async def test_who_stays_goes_when_the_token_expires_and_not_before(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    _, access = await start(database, keys)
    stay = staying(database, access, clock)
    clock.now = access.expires_at - timedelta(microseconds=1)
    done, _ = await asyncio.wait({stay}, timeout=0.1)
    assert not done
    clock.now = access.expires_at
    await asyncio.wait_for(stay, SOON_S)


async def test_who_stays_goes_when_all_their_sessions_are_ended(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    _, access = await start(database, keys)
    stay = staying(database, access, clock)
    await until_followed(database)
    await database.write(lambda tx: identity.end_sessions(tx, ADA, NOW))
    await asyncio.wait_for(stay, SOON_S)


async def test_who_stays_goes_when_a_used_refresh_token_is_shown_again(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    session, access = await start(database, keys)
    stay = staying(database, access, clock)
    await until_followed(database)
    for _ in range(2):
        await database.write(lambda tx: identity.refresh_session(tx, keys, session.refresh_token, NOW))
    await asyncio.wait_for(stay, SOON_S)


async def test_who_stays_goes_when_another_process_ends_the_session(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    _, access = await start(database, keys)
    stay = staying(database, access, clock)
    await until_followed(database)
    other = await Database.open(database.url, durable=False)
    await other.write(lambda tx: identity.end_sessions(tx, ADA, NOW))
    await other.close()
    await asyncio.wait_for(stay, SOON_S)


async def test_the_end_of_another_session_changes_nothing(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    _, access = await start(database, keys)
    other, _ = await start(database, keys)
    stay = staying(database, access, clock)
    await until_followed(database)
    for _ in range(2):
        await database.write(lambda tx: identity.refresh_session(tx, keys, other.refresh_token, NOW))
    done, _ = await asyncio.wait({stay}, timeout=0.6)
    assert not done
    stay.cancel()
    await asyncio.gather(stay, return_exceptions=True)


async def test_a_session_that_was_ended_before_lets_nobody_stay(
    database: Database, keys: identity.TokenKeys, clock: Clock
) -> None:
    _, access = await start(database, keys)
    await database.write(lambda tx: identity.end_sessions(tx, ADA, NOW))
    await asyncio.wait_for(staying(database, access, clock), SOON_S)
