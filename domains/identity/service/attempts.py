"""Limits on attempts at what can be guessed: each is counted before it is known whether it succeeds."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from domains.identity import store
from domains.identity.rules.sessions import Attempt, secret_hash
from persistence import Transaction


async def count_attempt(tx: Transaction, kind: str, limits: Mapping[str, int], period_s: int, now: datetime) -> Attempt:
    """Counts a try for each key of `limits`, and says whether all are within their limit for the period.

    Call it in a transaction of its own, which commits before the try goes on: what is refused later must
    stay counted. Those who count for the same key do so one after another, so the limit is exact.
    `kind` keeps apart what is tried, such as `sign_in`.
    """
    most = {secret_hash(f"{kind}\n{key}"): limit for key, limit in limits.items()}
    await store.sweep_attempts(tx, now)
    row_ids = await store.add_attempts(tx, kind, list(most), now)
    counts = await store.count_attempts(tx, list(most), now - timedelta(seconds=period_s))
    return Attempt(all(counts[key] <= limit for key, limit in most.items()), row_ids, period_s)


async def take_back_attempt(tx: Transaction, attempt: Attempt) -> None:
    """Counts a try no longer, because it succeeded."""
    await store.take_back_attempts(tx, attempt.row_ids)
