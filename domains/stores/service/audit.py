"""The log of what staff did."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from domains.stores import store
from domains.stores.rules import Author
from persistence import Transaction


async def record_action(
    tx: Transaction,
    staff_id: int,
    action: str,
    subject: str,
    before: Any,
    after: Any,
    now: datetime,
    client_address: str = "",
) -> None:
    """Writes down what somebody of the staff did, in the transaction that does it.

    `action` is a verb in the words of the permissions (`inventory.adjust`), `subject` what it was done to
    (`sku:12`); `before` and `after` are JSON values, None where there was or is nothing.
    """
    await store.add_action(
        tx,
        at=now,
        staff_id=staff_id,
        action=action,
        subject=subject,
        before=before,
        after=after,
        client_address=client_address,
    )


async def record_change(
    tx: Transaction, author: Author | None, action: str, subject: str, before: Any, after: Any, now: datetime
) -> None:
    """The same of an author; what the shop does by itself (None), as an import does, is not in the log."""
    if author is not None:
        await record_action(tx, author.staff.id, action, subject, before, after, now, author.client_address)


async def record_changes(
    tx: Transaction, author: Author | None, action: str, changes: Sequence[tuple[str, Any, Any]], now: datetime
) -> None:
    """The same of many subjects at once, each with what was before and after, in one statement."""
    if author is not None and changes:
        told = {"at": now, "staff_id": author.staff.id, "action": action, "client_address": author.client_address}
        await store.add_actions(
            tx, [{**told, "subject": subject, "before": before, "after": after} for subject, before, after in changes]
        )
