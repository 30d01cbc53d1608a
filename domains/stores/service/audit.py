"""The log of what staff did."""

from datetime import datetime
from typing import Any

from domains.stores import store
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
