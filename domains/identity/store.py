"""All SQL of identity."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any, Final, NamedTuple

from sqlalchemy import Boolean, ColumnElement, bindparam, delete, func, or_, select, update

from domains.identity.rules.sessions import Subject
from domains.identity.tables import AttemptKeyRow, AttemptRow, RefreshTokenRow, SessionRow, SigningKeyRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, upsert

ATTEMPTS_KEPT: Final = timedelta(days=1)
# Whoever writes takes a few stale rows away, so that no table grows without end and nobody waits for it.
_SWEPT: Final = 100
# The topic that is told of when any session ends.
SESSION_ENDED: Final = "session_ended"

_KEYS = Statement(
    select(SigningKeyRow.generation, SigningKeyRow.private_key, SigningKeyRow.created_at).order_by(
        SigningKeyRow.generation
    )
)
_ADD_KEY = Statement(
    insert_into(SigningKeyRow, "generation", "private_key", "created_at", unless_exists=["generation"])
)
_REMOVE_KEYS = Statement(delete(SigningKeyRow).where(SigningKeyRow.generation < bindparam("generation")))

_ADD_SESSION = Statement(
    insert_into(SessionRow, "subject_kind", "subject_id", "demo", "created_at", "expires_at", returning=[SessionRow.id])
)
_ADD_TOKEN = Statement(insert_into(RefreshTokenRow, "session_id", "token_hash", "created_at", "expires_at"))
_USE_TOKEN = Statement(
    update(RefreshTokenRow)
    .where(
        RefreshTokenRow.token_hash == bindparam("hash"),
        RefreshTokenRow.used_at.is_(None),
        RefreshTokenRow.expires_at > bindparam("now"),
    )
    .values(used_at=bindparam("now"))
    .returning(RefreshTokenRow.session_id)
)
_EXTEND_SESSION = Statement(
    update(SessionRow)
    .where(
        SessionRow.id == bindparam("session"),
        SessionRow.ended_at.is_(None),
        or_(~SessionRow.demo, bindparam("demo_mode", type_=Boolean)),
    )
    .values(expires_at=bindparam("until"))
    .returning(SessionRow.subject_kind, SessionRow.subject_id)
)
_USED_IN = select(RefreshTokenRow.session_id).where(
    RefreshTokenRow.token_hash == bindparam("hash"), RefreshTokenRow.used_at.is_not(None)
)


def _ending(*whose: ColumnElement[bool]) -> Statement:
    ended = update(SessionRow).values(ended_at=bindparam("now")).where(*whose, SessionRow.ended_at.is_(None))
    return Statement(ended.returning(SessionRow.subject_kind, SessionRow.subject_id))


_END_ONE = _ending(SessionRow.id == bindparam("session"))
_END_USED = _ending(SessionRow.id == _USED_IN.scalar_subquery())
_END_ALL = _ending(SessionRow.subject_kind == bindparam("kind"), SessionRow.subject_id == bindparam("subject"))
_ENDED = Statement(select(SessionRow.id, SessionRow.ended_at).where(SessionRow.ended_at > bindparam("since")))
_OPEN_SESSION = Statement(
    select(SessionRow.id).where(SessionRow.id == bindparam("session"), SessionRow.ended_at.is_(None))
)
_STALE_SESSIONS = (
    select(SessionRow.id)
    .where(SessionRow.expires_at <= bindparam("now"))
    .order_by(SessionRow.expires_at)
    .limit(_SWEPT)
    .with_for_update(skip_locked=True)
)
_SWEEP_SESSIONS = Statement(delete(SessionRow).where(SessionRow.id.in_(_STALE_SESSIONS)))
_SWEEP_TOKENS = Statement(
    delete(RefreshTokenRow).where(
        RefreshTokenRow.session_id == bindparam("session"), RefreshTokenRow.expires_at <= bindparam("now")
    )
)

_HOLD_KEY = Statement(upsert(AttemptKeyRow, "key_hash", "last_at", key=["key_hash"]))
_ADD_ATTEMPT = Statement(insert_into(AttemptRow, "kind", "key_hash", "at", returning=[AttemptRow.id]))
_COUNT = Statement(
    select(AttemptRow.key_hash, func.count())
    .where(one_of(AttemptRow.key_hash, "keys"), AttemptRow.at > bindparam("since"))
    .group_by(AttemptRow.key_hash)
)
_TAKE_BACK = Statement(delete(AttemptRow).where(one_of(AttemptRow.id, "ids")))
_STALE_ATTEMPTS = (
    select(AttemptRow.id)
    .where(AttemptRow.at <= bindparam("before"))
    .order_by(AttemptRow.at)
    .limit(_SWEPT)
    .with_for_update(skip_locked=True)
)
_SWEEP_ATTEMPTS = Statement(delete(AttemptRow).where(AttemptRow.id.in_(_STALE_ATTEMPTS)))
_STALE_KEYS = (
    select(AttemptKeyRow.key_hash)
    .where(AttemptKeyRow.last_at <= bindparam("before"))
    .order_by(AttemptKeyRow.last_at)
    .limit(_SWEPT)
    .with_for_update(skip_locked=True)
)
_SWEEP_KEYS = Statement(delete(AttemptKeyRow).where(AttemptKeyRow.key_hash.in_(_STALE_KEYS)))


class StoredKey(NamedTuple):
    """A signing key as a JWK."""

    generation: int
    private_key: Mapping[str, Any]
    created_at: datetime


async def get_keys(reader: Reader) -> list[StoredKey]:
    """All signing keys, the oldest first."""
    return [StoredKey(*row) for row in await reader.rows(_KEYS)]


async def add_key(tx: Transaction, generation: int, private_key: Mapping[str, Any], now: datetime) -> bool:
    """Stores a signing key. Returns whether it did: not where another process was faster with this generation."""
    return await tx.run(_ADD_KEY, generation=generation, private_key=private_key, created_at=now) == 1


async def remove_keys_before(tx: Transaction, generation: int) -> None:
    await tx.run(_REMOVE_KEYS, generation=generation)


async def add_session(tx: Transaction, subject: Subject, demo: bool, now: datetime, until: datetime) -> int:
    """Stores a session and returns its id; sessions long expired go."""
    await sweep_sessions(tx, now)
    added = await tx.rows(
        _ADD_SESSION, subject_kind=subject.kind, subject_id=subject.id, demo=demo, created_at=now, expires_at=until
    )
    session_id: int = added[0][0]
    return session_id


async def add_token(tx: Transaction, session_id: int, token_hash: str, now: datetime, until: datetime) -> None:
    await tx.run(_ADD_TOKEN, session_id=session_id, token_hash=token_hash, created_at=now, expires_at=until)


async def use_token(tx: Transaction, token_hash: str, now: datetime) -> int | None:
    """Marks a refresh token as used and returns its session's id; None where it is used, expired or unknown."""
    used = await tx.rows(_USE_TOKEN, hash=token_hash, now=now)
    return used[0][0] if used else None


async def extend_session(
    tx: Transaction, session_id: int, demo_mode: bool, now: datetime, until: datetime
) -> Subject | None:
    """Lets a session live on and returns whose it is; None where it was ended or belongs to a refused demo account."""
    await tx.run(_SWEEP_TOKENS, session=session_id, now=now)
    extended = await tx.rows(_EXTEND_SESSION, session=session_id, demo_mode=demo_mode, until=until)
    return Subject(*extended[0]) if extended else None


async def end_session(tx: Transaction, session_id: int, now: datetime) -> int:
    """Ends a session. Returns 1, or 0 where it is not there or was ended before."""
    return await _tell(tx, await tx.rows(_END_ONE, session=session_id, now=now))


async def end_session_of_used_token(tx: Transaction, token_hash: str, now: datetime) -> int:
    """Ends the session that a used refresh token belongs to; does nothing for a token that nobody used."""
    return await _tell(tx, await tx.rows(_END_USED, hash=token_hash, now=now))


async def end_sessions(tx: Transaction, subject: Subject, now: datetime) -> int:
    """Ends all sessions of somebody and returns how many there were."""
    return await _tell(tx, await tx.rows(_END_ALL, kind=subject.kind, subject=subject.id, now=now))


async def get_ended_sessions(reader: Reader, since: datetime) -> dict[int, datetime]:
    """When each session was ended that was so after a moment."""
    return dict(await reader.rows(_ENDED, since=since))


async def is_session_open(reader: Reader, session_id: int) -> bool:
    """Whether a session is there and nobody has ended it."""
    return bool(await reader.rows(_OPEN_SESSION, session=session_id))


def sessions_topic(subject: Subject) -> str:
    """The topic that is told of when somebody's sessions end."""
    return f"sessions/{subject}"


async def _tell(tx: Transaction, ended: Sequence[Row]) -> int:
    """Tells those who stay by these sessions, and each process, once this is committed."""
    for subject in {Subject(*row) for row in ended}:
        await tx.notify(sessions_topic(subject))
    if ended:
        await tx.notify(SESSION_ENDED)
    return len(ended)


async def sweep_sessions(tx: Transaction, now: datetime) -> int:
    """Takes away some of the sessions that have expired, with their tokens, and returns how many."""
    return await tx.run(_SWEEP_SESSIONS, now=now)


async def add_attempts(tx: Transaction, kind: str, key_hashes: Sequence[str], now: datetime) -> tuple[int, ...]:
    """Counts an attempt for each key, and holds the keys until the transaction ends. Returns the rows' ids."""
    keys = sorted(key_hashes)
    await tx.run_many(_HOLD_KEY, [{"key_hash": key, "last_at": now} for key in keys])
    added = [await tx.rows(_ADD_ATTEMPT, kind=kind, key_hash=key, at=now) for key in keys]
    return tuple(rows[0][0] for rows in added)


async def count_attempts(reader: Reader, key_hashes: Collection[str], since: datetime) -> dict[str, int]:
    """How many attempts each key has had after a moment; keys without any are left out."""
    return dict(await reader.rows(_COUNT, keys=key_hashes, since=since))


async def take_back_attempts(tx: Transaction, ids: Collection[int]) -> None:
    await tx.run(_TAKE_BACK, ids=ids)


async def sweep_attempts(tx: Transaction, now: datetime) -> int:
    """Takes away some of the attempts, and keys, that count for nothing any more, and returns how many."""
    swept = await tx.run(_SWEEP_ATTEMPTS, before=now - ATTEMPTS_KEPT)
    return swept + await tx.run(_SWEEP_KEYS, before=now - ATTEMPTS_KEPT)
