"""Keys, passwords, sessions and attempts, on both databases."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest
from argon2 import extract_parameters
from sqlalchemy import func, select

from domains import identity
from domains.identity import Session, SessionExpired, Subject, SubjectKind, TokenKeys, find_access
from domains.identity.service.passwords import NOBODYS_HASH
from domains.identity.tables import AttemptKeyRow, AttemptRow, RefreshTokenRow, SessionRow, SigningKeyRow
from domains.kernel import Refused
from persistence import Base, Database, Statement

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ADA = Subject(SubjectKind.MEMBER, 12)
TABLES: Sequence[type[Base]] = (SigningKeyRow, SessionRow, RefreshTokenRow, AttemptRow, AttemptKeyRow)
COUNTS = {table: Statement(select(func.count()).select_from(table)) for table in TABLES}
TOKEN_HASHES = Statement(select(RefreshTokenRow.token_hash))


def speaks_for(keys: TokenKeys, token: str, now: datetime) -> Subject | None:
    access = find_access(keys, token, now)
    return None if access is None else access.subject


async def count(database: Database, table: type[Base]) -> int:
    found: int = (await database.read().rows(COUNTS[table]))[0][0]
    return found


async def start(database: Database, keys: identity.TokenKeys, now: datetime = NOW, demo: bool = False) -> Session:
    return await database.write(lambda tx: identity.start_session(tx, keys, ADA, now, demo))


async def refresh(
    database: Database, keys: identity.TokenKeys, token: str, now: datetime = NOW, demo_mode: bool = False
) -> Session | SessionExpired:
    return await database.write(lambda tx: identity.refresh_session(tx, keys, token, now, demo_mode))


async def refreshed(database: Database, keys: identity.TokenKeys, token: str, now: datetime = NOW) -> Session:
    session = await refresh(database, keys, token, now)
    assert isinstance(session, Session)
    return session


async def try_sign_in(
    database: Database, login: str = "ada", address: str = "203.0.113.7", now: datetime = NOW
) -> identity.Attempt:
    return await database.write(lambda tx: identity.count_sign_in(tx, SubjectKind.MEMBER, login, address, now))


async def test_processes_that_start_at_once_share_one_signing_key(database: Database) -> None:
    first, second, third = await asyncio.gather(*[identity.load_keys(database, NOW) for _ in range(3)])
    assert await count(database, SigningKeyRow) == 1
    session = await start(database, first)
    assert speaks_for(second, session.access_token, NOW) == ADA
    assert speaks_for(third, session.access_token, NOW) == ADA


async def test_an_access_token_lasts_fifteen_minutes(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    assert session.expires_at == NOW + timedelta(minutes=15)
    assert speaks_for(keys, session.access_token, session.expires_at - timedelta(seconds=1)) == ADA
    assert speaks_for(keys, session.access_token, session.expires_at) is None


async def test_only_hashes_of_refresh_tokens_are_stored(database: Database) -> None:
    session = await start(database, await identity.load_keys(database, NOW))
    ((stored,),) = await database.read().rows(TOKEN_HASHES)
    assert session.refresh_token not in stored
    assert len(stored) == 64


async def test_refreshing_gives_new_tokens_for_the_same_subject(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    renewed = await refreshed(database, keys, session.refresh_token, NOW + timedelta(minutes=20))
    assert renewed.refresh_token != session.refresh_token
    assert speaks_for(keys, renewed.access_token, NOW + timedelta(minutes=30)) == ADA


async def test_a_session_lives_as_long_as_it_is_refreshed(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    for days in (20, 40, 60):
        session = await refreshed(database, keys, session.refresh_token, NOW + timedelta(days=days))


async def test_a_refresh_token_ends_after_thirty_days(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    assert isinstance(await refresh(database, keys, session.refresh_token, NOW + timedelta(days=30)), SessionExpired)


@pytest.mark.parametrize("token", ["", "unknown", "\x00", "\ud800", "x" * 10_000])
async def test_a_refresh_token_that_was_never_given_is_refused(database: Database, token: str) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    refused = await refresh(database, keys, token)
    assert isinstance(refused, SessionExpired)
    assert refused.field == ("refresh_token",)
    await refreshed(database, keys, session.refresh_token)


async def test_a_used_refresh_token_shown_again_ends_the_session(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    renewed = await refreshed(database, keys, session.refresh_token)
    assert isinstance(await refresh(database, keys, session.refresh_token), SessionExpired)
    assert isinstance(await refresh(database, keys, renewed.refresh_token), SessionExpired)


async def test_a_used_refresh_token_ends_no_other_session(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session, other = await start(database, keys), await start(database, keys)
    await refreshed(database, keys, session.refresh_token)
    await refresh(database, keys, session.refresh_token)
    await refreshed(database, keys, other.refresh_token)


async def test_of_many_who_show_one_refresh_token_at_once_one_gets_through(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    answers = await asyncio.gather(*[refresh(database, keys, session.refresh_token) for _ in range(8)])
    (renewed,) = [answer for answer in answers if isinstance(answer, Session)]
    assert isinstance(await refresh(database, keys, renewed.refresh_token), SessionExpired)


async def test_a_demo_session_is_refreshed_in_demo_mode_only(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys, demo=True)
    renewed = await refresh(database, keys, session.refresh_token, demo_mode=True)
    assert isinstance(renewed, Session)
    assert isinstance(await refresh(database, keys, renewed.refresh_token, demo_mode=False), SessionExpired)


async def test_expired_sessions_are_swept_away_with_their_tokens(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    await start(database, keys)
    await start(database, keys, NOW + timedelta(days=31))
    assert await count(database, SessionRow) == 1
    assert await count(database, RefreshTokenRow) == 1


async def test_used_tokens_are_kept_until_they_expire(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    session = await start(database, keys)
    for days in (10, 20, 29):
        session = await refreshed(database, keys, session.refresh_token, NOW + timedelta(days=days))
    assert await count(database, RefreshTokenRow) == 4
    await refreshed(database, keys, session.refresh_token, NOW + timedelta(days=31))
    assert await count(database, RefreshTokenRow) == 4


async def test_the_tenth_try_for_an_account_is_the_last(database: Database) -> None:
    allowed = [(await try_sign_in(database, address="")).is_allowed for _ in range(12)]
    assert allowed == [True] * 10 + [False] * 2


async def test_refused_tries_leave_a_row_each(database: Database) -> None:
    for _ in range(13):
        await try_sign_in(database, address="")
    assert await count(database, AttemptRow) == 13


async def test_tries_at_once_are_counted_exactly(database: Database) -> None:
    tries = await asyncio.gather(*[try_sign_in(database, address="") for _ in range(30)])
    assert sum(attempt.is_allowed for attempt in tries) == 10


async def test_another_way_to_write_the_login_is_the_same_account(database: Database) -> None:
    for login in ("ada", "ADA", " Ada", "ａｄａ", "aDa") * 2:
        await try_sign_in(database, login, address="")
    assert not (await try_sign_in(database, "adA", address="")).is_allowed


async def test_a_member_and_staff_of_one_login_are_counted_apart(database: Database) -> None:
    for _ in range(10):
        await try_sign_in(database, address="")
    staff = await database.write(lambda tx: identity.count_sign_in(tx, SubjectKind.STAFF, "ada", "", NOW))
    assert staff.is_allowed


async def test_an_address_has_fifty_tries_whatever_the_account(database: Database) -> None:
    allowed = [(await try_sign_in(database, f"member{turn}")).is_allowed for turn in range(52)]
    assert allowed == [True] * 50 + [False] * 2


async def test_tries_are_forgotten_after_fifteen_minutes(database: Database) -> None:
    for _ in range(10):
        await try_sign_in(database)
    assert not (await try_sign_in(database, now=NOW + timedelta(minutes=14, seconds=59))).is_allowed
    assert (await try_sign_in(database, now=NOW + timedelta(minutes=30))).is_allowed


async def test_a_try_that_succeeded_counts_no_longer(database: Database) -> None:
    keys, checked = await identity.load_keys(database, NOW), identity.Credentials(ADA, None, demo=False)

    async def sign_in() -> Session:
        attempt = await try_sign_in(database)
        attempt.require_allowed()
        return await database.write(lambda tx: identity.finish_sign_in(tx, keys, checked, attempt, NOW))

    for _ in range(30):
        await sign_in()
    assert await count(database, AttemptRow) == 0


async def test_old_attempts_are_swept_away(database: Database) -> None:
    for turn in range(5):
        await try_sign_in(database, f"member{turn}")
    await try_sign_in(database, "ada", now=NOW + timedelta(days=1))
    assert await count(database, AttemptRow) == 2
    assert await count(database, AttemptKeyRow) == 2


async def test_a_password_is_recognised_however_its_letters_are_composed() -> None:
    stored = await identity.hash_password("pass José wörd")
    assert await identity.check_password(stored, "pass Jose\u0301 wo\u0308rd")
    assert not await identity.check_password(stored, "pass Jose word")


@pytest.mark.parametrize("password", ["wrong", "", "\x00", "\ud800", "x" * 50_000])
async def test_without_a_hash_no_password_is_right(password: str) -> None:
    assert not await identity.check_password(None, password)


async def test_a_hash_that_is_none_is_no_fault() -> None:
    assert not await identity.check_password("plain text", "plain text")


async def test_checking_nobody_costs_as_much_as_checking_somebody() -> None:
    assert extract_parameters(NOBODYS_HASH) == extract_parameters(await identity.hash_password("stoa-demo"))


@pytest.mark.parametrize("case", ["unknown", "wrong password", "demo account outside demo mode", "no password"])
async def test_every_refusal_of_credentials_is_the_same(case: str) -> None:
    stored = await identity.hash_password("stoa-demo")
    found = {
        "unknown": None,
        "wrong password": identity.Credentials(ADA, await identity.hash_password("other-one"), demo=False),
        "demo account outside demo mode": identity.Credentials(ADA, stored, demo=True),
        "no password": identity.Credentials(ADA, None, demo=False),
    }[case]
    with pytest.raises(Refused) as refused:
        await identity.check_credentials(found, "stoa-demo", demo_mode=False)
    assert refused.value.problems == (identity.CredentialsRejected(),)


async def test_a_demo_account_is_known_in_demo_mode() -> None:
    found = identity.Credentials(ADA, await identity.hash_password("stoa-demo"), demo=True)
    assert await identity.check_credentials(found, "stoa-demo", demo_mode=True) == found
