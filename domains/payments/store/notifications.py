"""What channels told us, each message once."""

from datetime import datetime

from sqlalchemy import bindparam, select, update

from domains.payments.rules.channels import Notification
from domains.payments.rules.effects import Effect
from domains.payments.tables import PaymentNotificationRow
from persistence import Reader, Row, Statement, Transaction, insert_into

_ADD = Statement(
    insert_into(
        PaymentNotificationRow,
        "channel",
        "fingerprint",
        "kind",
        "reference",
        "channel_reference",
        "received_at",
        returning=[PaymentNotificationRow.id],
        unless_exists=["channel", "fingerprint"],
    )
)
_FINISH = Statement(
    update(PaymentNotificationRow)
    .where(PaymentNotificationRow.id == bindparam("id"))
    .values(payment_id=bindparam("payment"), effect=bindparam("done"), note=bindparam("told"))
)
_LIST = Statement(
    select(
        PaymentNotificationRow.reference,
        PaymentNotificationRow.kind,
        PaymentNotificationRow.effect,
        PaymentNotificationRow.note,
    )
    .where(PaymentNotificationRow.effect == Effect.FOR_A_PERSON)
    .order_by(PaymentNotificationRow.id)
)


async def add(tx: Transaction, notification: Notification, now: datetime) -> int | None:
    """Keeps a message and returns its id; None where it came before.

    A second one like it waits here until the first has committed or rolled back.
    """
    found = await tx.rows(
        _ADD,
        channel=notification.channel,
        fingerprint=notification.fingerprint,
        kind=notification.kind,
        reference=notification.reference,
        channel_reference=notification.channel_reference,
        received_at=now,
    )
    return int(found[0][0]) if found else None


async def finish(
    tx: Transaction, notification_id: int, payment_id: int | None, effect: Effect, note: str | None
) -> None:
    """Notes what came of a message."""
    await tx.run(_FINISH, id=notification_id, payment=payment_id, done=effect, told=note)


async def list_for_a_person(reader: Reader) -> list[Row]:
    """Reference, kind, effect and note of the messages that could not be honoured, oldest first."""
    return list(await reader.rows(_LIST))
