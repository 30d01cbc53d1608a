"""Sessions that end: their tokens are believed no more, in whatever process, however the end came about."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from domains import identity
from domains.identity import Session, SessionExpired, Subject, SubjectKind, TokenKeys
from domains.identity.tables import SessionRow
from persistence import Database, Statement, Transaction, recorded_statements

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ADA = Subject(SubjectKind.MEMBER, 12)
BOB = Subject(SubjectKind.STAFF, 12)
SOON_S = 10.0
ENDED_AT = Statement(select(SessionRow.ended_at))


async def start(database: Database, keys: TokenKeys, subject: Subject = ADA) -> Session:
    return await database.write(lambda tx: identity.start_session(tx, keys, subject, NOW))


def session_of(keys: TokenKeys, session: Session) -> int:
    access = identity.find_access(keys, session.access_token, NOW)
    assert access is not None
    return access.session_id


async def end(database: Database, session_id: int) -> None:
    await database.write(lambda tx: identity.end_session(tx, session_id, NOW))


async def until_refused(keys: TokenKeys, session: Session) -> None:
    """Waits until a process that has these keys believes the session's access token no more."""
    async with asyncio.timeout(SOON_S):
        while identity.find_access(keys, session.access_token, NOW) is not None:  # noqa: ASYNC110  (another task does it)
            await asyncio.sleep(0.01)


@asynccontextmanager
async def process(url: str, read_s: float = 60.0) -> AsyncIterator[TokenKeys]:
    """The keys of another process, which follows the ends of sessions and is not told by the clock."""
    opened = await Database.open(url, durable=False)
    keys = await identity.load_keys(opened, NOW)
    following = asyncio.create_task(identity.follow_ended_sessions(opened, keys, lambda: NOW, read_s))
    try:
        async with asyncio.timeout(SOON_S):
            while not opened._store.notices.is_followed:  # noqa: ASYNC110  (another task does it)
                await asyncio.sleep(0)
        yield keys
    finally:
        following.cancel()
        await asyncio.wait([following])
        await opened.close()


async def test_the_refresh_token_of_an_ended_session_renews_nothing(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    await end(database, session_of(keys, session))
    answer = await database.write(lambda tx: identity.refresh_session(tx, keys, session.refresh_token, NOW))
    assert isinstance(answer, SessionExpired)


async def test_the_end_of_one_session_leaves_the_others(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session, other = await start(database, keys), await start(database, keys)
    await end(database, session_of(keys, session))
    answer = await database.write(lambda tx: identity.refresh_session(tx, keys, other.refresh_token, NOW))
    assert isinstance(answer, Session)


async def test_a_session_keeps_the_moment_when_it_was_ended_first(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session_id = session_of(keys, await start(database, keys))
    await end(database, session_id)
    await database.write(lambda tx: identity.end_session(tx, session_id, NOW + timedelta(minutes=1)))
    assert [tuple(row) for row in await database.read().rows(ENDED_AT)] == [(NOW,)]


async def by_its_end(tx: Transaction, keys: TokenKeys, session: Session) -> None:
    await identity.end_session(tx, session_of(keys, session), NOW)


async def by_a_new_password(tx: Transaction, keys: TokenKeys, session: Session) -> None:
    await identity.end_sessions(tx, ADA, NOW)


async def by_a_used_refresh_token(tx: Transaction, keys: TokenKeys, session: Session) -> None:
    for _ in range(2):
        await identity.refresh_session(tx, keys, session.refresh_token, NOW)


@pytest.mark.parametrize("ended", [by_its_end, by_a_new_password, by_a_used_refresh_token])
async def test_another_process_refuses_the_tokens_of_a_session_that_ended(
    database: Database, ended: Callable[[Transaction, TokenKeys, Session], Awaitable[None]]
) -> None:
    keys = await identity.load_keys(database, NOW)
    session, other = await start(database, keys), await start(database, keys, BOB)
    async with process(database.url) as theirs:
        assert identity.find_access(theirs, session.access_token, NOW) is not None
        await database.write(lambda tx: ended(tx, keys, session))
        await until_refused(theirs, session)
        assert identity.find_access(theirs, other.access_token, NOW) is not None


async def test_a_process_that_is_not_told_looks_for_itself(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    monkeypatch.setattr("persistence.notices.Notices.publish", lambda _notices, _topic: None)
    async with process(database.url, read_s=0.05) as theirs:
        await end(database, session_of(keys, session))
        await until_refused(theirs, session)


async def test_a_process_that_starts_knows_what_ended_before(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    await end(database, session_of(keys, session))
    theirs = await identity.load_keys(database, NOW)
    assert identity.find_access(theirs, session.access_token, NOW) is None


async def test_what_ended_long_ago_is_not_read(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session_id = session_of(keys, await start(database, keys))
    await end(database, session_id)
    later = await identity.load_keys(database, NOW + timedelta(minutes=20))
    assert not later.is_ended(session_id)


async def test_believing_a_token_asks_the_database_nothing(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    with recorded_statements() as asked:
        session_of(keys, session)
    assert asked == []
