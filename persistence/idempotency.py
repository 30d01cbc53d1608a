"""Idempotency keys: the same request sent twice has one effect."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import bindparam, select, update

from persistence.reader import Transaction
from persistence.statements import Statement, insert_into
from persistence.tables import IdempotencyKeyRow

_TAKE = Statement(
    insert_into(
        IdempotencyKeyRow,
        "caller",
        "operation",
        "key",
        "input_hash",
        "created_at",
        returning=[IdempotencyKeyRow.key],
        unless_exists=["caller", "operation", "key"],
    )
)
_SAME = (
    IdempotencyKeyRow.caller == bindparam("caller"),
    IdempotencyKeyRow.operation == bindparam("operation"),
    IdempotencyKeyRow.key == bindparam("key"),
)
_FIND = Statement(select(IdempotencyKeyRow.input_hash, IdempotencyKeyRow.result_id).where(*_SAME))
_FINISH = Statement(update(IdempotencyKeyRow).where(*_SAME).values(result_id=bindparam("result_id")))


@dataclass(frozen=True, slots=True)
class Key:
    """A caller's key: `caller` such as `member:12`, `operation` such as `orderPlace`, `input_hash` of all input."""

    caller: str
    operation: str
    key: str
    input_hash: str


@dataclass(frozen=True, slots=True)
class Earlier:
    """What the same key came to before. `same_input` is false where it came with another input."""

    same_input: bool
    result_id: int | None


def hash_of(command: Any) -> str:
    """A hash of a command (a dataclass of plain values): equal for equal input on every machine."""
    text = orjson.dumps(command, option=orjson.OPT_SORT_KEYS | orjson.OPT_NON_STR_KEYS, default=str)
    return hashlib.sha256(text).hexdigest()


async def begin(tx: Transaction, key: Key, now: datetime) -> Earlier | None:
    """Takes a key: None where it is new. To be the first write of the transaction that has the effect.

    A second request with the key waits here until the first has committed or rolled back. A refused
    request leaves no key, since its transaction rolls back.
    """
    names = {"caller": key.caller, "operation": key.operation, "key": key.key}
    if await tx.rows(_TAKE, **names, input_hash=key.input_hash, created_at=now):
        return None
    input_hash, result_id = (await tx.rows(_FIND, **names))[0]
    return Earlier(same_input=input_hash == key.input_hash, result_id=result_id)


async def finish(tx: Transaction, key: Key, result_id: int) -> None:
    """Remembers what the key came to."""
    await tx.run(_FINISH, caller=key.caller, operation=key.operation, key=key.key, result_id=result_id)
