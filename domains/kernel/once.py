"""Idempotency keys of requests."""

from datetime import datetime
from typing import Any

from domains.kernel.problems import Conflict, IdempotencyKeyReused, Refused
from persistence import Transaction, idempotency


class Once:
    """One request that has its effect once, however often its caller (such as `member:12`) sends it with its key."""

    def __init__(self, tx: Transaction, caller: str, operation: str, key: str, command: Any) -> None:
        self._tx = tx
        self._key = idempotency.Key(caller, operation, key, idempotency.hash_of(command))

    async def begin(self, now: datetime) -> int | None:
        """What the request came to before, or None where it is new. To be the first write of its transaction.

        Raises Refused(IdempotencyKeyReused) where the key came with other input.
        """
        earlier = await idempotency.begin(self._tx, self._key, now)
        if earlier is None:
            return None
        if not earlier.same_input:
            raise Refused(IdempotencyKeyReused(field=("idempotency_key",)))
        if earlier.result_id is None:
            raise Refused(Conflict(field=("idempotency_key",)))
        return earlier.result_id

    async def finish(self, result_id: int) -> None:
        """Remembers what the request came to."""
        await idempotency.finish(self._tx, self._key, result_id)
