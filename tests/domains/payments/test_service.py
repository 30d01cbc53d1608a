"""Payments through their face, on both databases: notifications of every kind, order and number; refunds."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import permutations
from typing import Any

import pytest
import sqlalchemy

from domains import payments
from domains.kernel import Money
from domains.payments import (
    ChannelUnavailable,
    Due,
    Effect,
    Notification,
    NotificationKind,
    Opened,
    Payment,
    PaymentChannel,
    PaymentStatus,
    RefundReason,
    RefundStatus,
)
from domains.payments.store import notifications
from persistence import Database, Statement

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
DUE = Due(2, "2611110000000001", Money(18_900, "CNY"), NOW + timedelta(minutes=30))
K, S = NotificationKind, PaymentStatus


async def started(database: Database, due: Due = DUE) -> Payment:
    return await database.write(lambda tx: payments.start_payment(tx, due, PaymentChannel.SANDBOX, NOW))


def said(payment: Payment, kind: NotificationKind, charge: str = "C1", **more: Any) -> Notification:
    notification = Notification(
        channel=payment.channel,
        kind=kind,
        reference=payment.reference,
        order_number=payment.order_number,
        channel_reference=f"{charge}-{payment.id}",
        amount=payment.amount,
        fee=113,
        payer="Ada",
    )
    return replace(notification, **more)


def refunded(payment: Payment, amount: int = 18_900, reference: str = "THEIRS") -> Notification:
    return said(payment, K.REFUNDED, refund_reference=reference, refund_amount=Money(amount, "CNY"))


async def told(database: Database, notification: Notification) -> Effect:
    recorded = await database.write(lambda tx: payments.record_notification(tx, notification, NOW))
    return recorded.effect


async def settled(database: Database, notification: Notification) -> Effect:
    """Takes a success as whoever settles orders does."""

    async def work(tx: Any) -> Effect:
        recorded = await payments.record_notification(tx, notification, NOW)
        if recorded.effect is Effect.CAPTURED and recorded.payment:
            await payments.mark_settling(tx, recorded.payment.id)
        return recorded.effect

    return await database.write(work)


async def now_of(database: Database, payment: Payment) -> Payment:
    return (await payments.get_payments(database.read(), [payment.id]))[payment.id]


async def breaches(database: Database) -> list[str]:
    return [check.claim for check in payments.CHECKS if await check.find_breaches(database.read())]


async def rows(database: Database, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await database.read().rows(Statement(sqlalchemy.text(sql)))]


# --- starting ---


async def test_a_payment_waits_for_its_payer(database: Database) -> None:
    payment = await started(database)
    assert (payment.status, payment.amount, payment.expires_at) == (S.PENDING, DUE.amount, DUE.expires_at)
    assert payment.redirect_url is None


async def test_an_open_payment_is_given_again(database: Database) -> None:
    first = await started(database)
    assert (await started(database)).id == first.id
    assert (await started(database, replace(DUE, amount=Money(1, "CNY")))).id != first.id


async def test_after_a_failure_another_payment_is_begun(database: Database) -> None:
    first = await started(database)
    await told(database, said(first, K.FAILED))
    assert (await started(database)).id != first.id


async def test_each_try_at_the_channel_is_kept(database: Database) -> None:
    payment = await started(database)
    down = ChannelUnavailable("no answer")
    await database.write(lambda tx: payments.record_attempt(tx, payment.id, down, NOW))
    opened = await database.write(lambda tx: payments.record_attempt(tx, payment.id, Opened("/pay/1"), NOW))
    assert (opened.status, opened.redirect_url) == (S.PENDING, "/pay/1")
    tries = await rows(database, "SELECT status, note FROM payment_attempts ORDER BY id")
    assert tries == [("FAILED", "no answer"), ("OPENED", None)]


async def test_processes_share_one_secret_of_a_channel(database: Database) -> None:
    first = await payments.load_secret(database, PaymentChannel.SANDBOX)
    assert await payments.load_secret(database, PaymentChannel.SANDBOX) == first != ""


# --- notifications ---


async def test_a_success_captures_the_payment(database: Database) -> None:
    payment = await started(database)
    assert await settled(database, said(payment, K.SUCCEEDED)) is Effect.CAPTURED
    found = await now_of(database, payment)
    assert (found.status, found.captured, found.redirect_url, found.expires_at) == (S.SUCCEEDED, 18_900, None, None)
    assert await breaches(database) == []


async def test_all_money_that_moves_is_in_the_record(database: Database) -> None:
    payment = await started(database)
    await settled(database, said(payment, K.SUCCEEDED))
    await told(database, refunded(payment))
    record = await rows(
        database,
        "SELECT kind, state, order_number, amount, fee, channel, channel_reference, payer "
        "FROM payment_transactions ORDER BY id",
    )
    charge = f"C1-{payment.id}"
    assert record == [
        ("PAYMENT", "SUCCEEDED", DUE.order_number, 18_900, 113, "SANDBOX", charge, "Ada"),
        ("REFUND", "SUCCEEDED", DUE.order_number, 18_900, 0, "SANDBOX", charge, None),
    ]


async def test_the_same_notification_has_one_effect_however_often_it_comes(database: Database) -> None:
    payment = await started(database)
    effects = [await settled(database, said(payment, K.SUCCEEDED)) for _ in range(4)]
    assert effects == [Effect.CAPTURED, Effect.NOTHING, Effect.NOTHING, Effect.NOTHING]
    assert len(await rows(database, "SELECT id FROM payment_transactions")) == 1


async def test_the_same_notification_at_once_has_one_effect(database: Database) -> None:
    for at in range(3):
        payment = await started(database, replace(DUE, order_id=10 + at))
        effects = await asyncio.gather(*(settled(database, said(payment, K.SUCCEEDED)) for _ in range(6)))
        assert sorted(effects) == [Effect.CAPTURED] + [Effect.NOTHING] * 5


@pytest.mark.parametrize("order", list(permutations([K.SUCCEEDED, K.CLOSED, K.REFUNDED])), ids=str)
async def test_in_whatever_order_it_is_told_a_payment_ends_the_same(
    database: Database, order: tuple[NotificationKind, ...]
) -> None:
    payment = await started(database)
    by_kind = {
        K.SUCCEEDED: said(payment, K.SUCCEEDED),
        K.CLOSED: said(payment, K.CLOSED),
        K.REFUNDED: refunded(payment),
    }
    for kind in order:
        await settled(database, by_kind[kind])
    found = await now_of(database, payment)
    assert (found.status, found.captured, found.refund_granted) == (S.REFUNDED, 18_900, 18_900)
    assert await breaches(database) == []


@pytest.mark.parametrize("order", list(permutations([K.SUCCEEDED, K.CLOSED, K.FAILED])), ids=str)
async def test_money_that_came_in_stays_in_whatever_else_is_told(
    database: Database, order: tuple[NotificationKind, ...]
) -> None:
    payment = await started(database)
    for kind in order:
        await settled(database, said(payment, kind))
    assert (await now_of(database, payment)).status is S.SUCCEEDED


async def test_a_refund_told_before_its_success_leaves_nothing_to_settle(database: Database) -> None:
    payment = await started(database)
    assert await told(database, refunded(payment)) is Effect.MOVED_ON
    assert await told(database, said(payment, K.SUCCEEDED)) is Effect.NOTHING


@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": Money(18_901, "CNY")},
        {"amount": Money(18_900, "USD")},
        {"order_number": "2611110000000002"},
        {"reference": "P-unknown"},
    ],
)
async def test_what_does_not_fit_is_kept_for_a_person_and_changes_nothing(
    database: Database, wrong: dict[str, Any]
) -> None:
    payment = await started(database)
    assert await told(database, said(payment, K.SUCCEEDED, **wrong)) is Effect.FOR_A_PERSON
    assert (await now_of(database, payment)).status is S.PENDING
    ((_, _, effect, note),) = await notifications.list_for_a_person(database.read())
    assert (effect, bool(note)) == (Effect.FOR_A_PERSON, True)
    assert await settled(database, said(payment, K.SUCCEEDED)) is Effect.CAPTURED


async def test_what_does_not_fit_is_kept_once_however_often_it_comes(database: Database) -> None:
    payment = await started(database)
    wrong = said(payment, K.SUCCEEDED, amount=Money(1, "CNY"))
    effects = [await told(database, wrong) for _ in range(3)]
    assert effects == [Effect.FOR_A_PERSON, Effect.NOTHING, Effect.NOTHING]
    assert len(await notifications.list_for_a_person(database.read())) == 1


async def test_a_second_charge_is_kept_and_goes_back(database: Database) -> None:
    payment = await started(database)
    await settled(database, said(payment, K.SUCCEEDED, "C1"))
    again = said(payment, K.SUCCEEDED, "C2")
    assert [await told(database, again), await told(database, again)] == [Effect.CHARGED_AGAIN, Effect.NOTHING]
    assert await rows(database, "SELECT amount, reason, status FROM payment_refunds") == [
        (18_900, "PAID_TWICE", "REQUESTED")
    ]
    assert await rows(database, "SELECT settles, captured FROM payments ORDER BY id") in (
        [(True, 18_900), (False, 18_900)],
        [(1, 18_900), (0, 18_900)],
    )
    assert await breaches(database) == []


async def test_two_charges_at_once_are_one_that_counts_and_one_that_goes_back(database: Database) -> None:
    for at in range(3):
        payment = await started(database, replace(DUE, order_id=10 + at))
        effects = await asyncio.gather(
            *(settled(database, said(payment, K.SUCCEEDED, charge)) for charge in ("C1", "C2", "C3"))
        )
        assert sorted(effects) == [Effect.CAPTURED, Effect.CHARGED_AGAIN, Effect.CHARGED_AGAIN]
        assert await breaches(database) == []


async def test_an_order_is_paid_by_one_payment(database: Database) -> None:
    first = await started(database)
    await settled(database, said(first, K.SUCCEEDED))
    second = await started(database, replace(DUE, amount=Money(1, "CNY")))
    with pytest.raises(Exception) as refused:
        await database.write(lambda tx: payments.mark_settling(tx, second.id))
    assert database.is_unique_violation(refused.value)


# --- refunds ---


async def captured(database: Database) -> Payment:
    payment = await started(database)
    await settled(database, said(payment, K.SUCCEEDED))
    return await now_of(database, payment)


async def request(database: Database, payment: Payment, amount: int, document: str) -> bool:
    reason = RefundReason.ORDER_CANCELLED
    return await database.write(lambda tx: payments.request_refund(tx, payment.id, amount, document, reason, NOW))


async def refund_ids(database: Database) -> list[int]:
    return [row[0] for row in await rows(database, "SELECT id FROM payment_refunds ORDER BY id")]


async def finish(database: Database, refund_id: int, status: RefundStatus) -> bool:
    return await database.write(lambda tx: payments.finish_refund(tx, refund_id, status, None, NOW))


async def test_a_document_is_refunded_once(database: Database) -> None:
    payment = await captured(database)
    assert [await request(database, payment, 100, "A"), await request(database, payment, 100, "A")] == [True, False]
    assert (await now_of(database, payment)).refund_granted == 100


async def test_no_more_goes_back_than_came_in(database: Database) -> None:
    payment = await captured(database)
    await request(database, payment, 18_000, "A")
    with pytest.raises(ValueError, match="less than 901"):
        await request(database, payment, 901, "B")
    assert await request(database, payment, 900, "C")
    assert await breaches(database) == []


async def test_refunds_that_are_asked_for_at_once_stay_within_what_came_in(database: Database) -> None:
    payment = await captured(database)
    outcomes = await asyncio.gather(
        *(request(database, payment, 10_000, f"D{at}") for at in range(5)), return_exceptions=True
    )
    assert sum(outcome is True for outcome in outcomes) == 1
    assert (await now_of(database, payment)).refund_granted == 10_000
    assert await breaches(database) == []


async def test_a_payment_is_refunded_once_all_of_it_went_back(database: Database) -> None:
    payment = await captured(database)
    await request(database, payment, 18_000, "A")
    await request(database, payment, 900, "B")
    first, second = await refund_ids(database)
    await finish(database, first, RefundStatus.SUCCEEDED)
    assert (await now_of(database, payment)).status is S.SUCCEEDED
    await finish(database, second, RefundStatus.SUCCEEDED)
    assert (await now_of(database, payment)).status is S.REFUNDED
    assert await breaches(database) == []


async def test_a_refund_ends_once_however_often_the_channel_answers(database: Database) -> None:
    payment = await captured(database)
    await request(database, payment, 900, "A")
    (refund_id,) = await refund_ids(database)
    ended = [await finish(database, refund_id, RefundStatus.SUCCEEDED) for _ in range(3)]
    assert ended == [True, False, False]
    assert await breaches(database) == []


async def test_our_refund_can_be_ended_by_a_notification(database: Database) -> None:
    payment = await captured(database)
    await request(database, payment, 900, "A")
    ((ours,),) = await rows(database, "SELECT reference FROM payment_refunds")
    assert await told(database, refunded(payment, 900, ours)) is Effect.MOVED_ON
    refund = await payments.find_refund(database.read(), (await refund_ids(database))[0])
    assert refund and refund.status is RefundStatus.SUCCEEDED
    assert await breaches(database) == []


async def test_a_refund_of_another_amount_than_we_asked_for_is_for_a_person(database: Database) -> None:
    payment = await captured(database)
    await request(database, payment, 900, "A")
    ((ours,),) = await rows(database, "SELECT reference FROM payment_refunds")
    assert await told(database, refunded(payment, 901, ours)) is Effect.FOR_A_PERSON


async def test_the_channels_own_refund_goes_into_the_books_within_what_came_in(database: Database) -> None:
    payment = await captured(database)
    assert await told(database, refunded(payment, 10_000, "T1")) is Effect.MOVED_ON
    assert await told(database, refunded(payment, 10_000, "T2")) is Effect.FOR_A_PERSON
    assert (await now_of(database, payment)).refund_granted == 10_000
    assert await breaches(database) == []


async def test_money_for_an_order_goes_back_from_the_payment_that_paid_it(database: Database) -> None:
    payment = await captured(database)
    assert await database.write(lambda tx: payments.refund_order(tx, DUE.order_id, 900, "cancel/1", NOW))
    assert (await now_of(database, payment)).refund_granted == 900
    assert not await database.write(lambda tx: payments.refund_order(tx, DUE.order_id, 900, "cancel/1", NOW))
    with pytest.raises(ValueError, match="nobody paid"):
        await database.write(lambda tx: payments.refund_order(tx, 999, 1, "cancel/2", NOW))


async def test_what_the_channel_gave_back_is_not_given_back_once_more(database: Database) -> None:
    payment = await captured(database)
    await told(database, refunded(payment, 10_000, "T1"))
    assert await database.write(lambda tx: payments.refund_order(tx, DUE.order_id, 18_900, "cancel/1", NOW))
    assert (await now_of(database, payment)).refund_granted == 18_900
    assert not await database.write(lambda tx: payments.refund_order(tx, DUE.order_id, 1, "cancel/2", NOW))
    assert await breaches(database) == []


# --- what verify proves ---

_BREAKS = [
    ("UPDATE payments SET captured = 0, status = 'CLOSED'", "record of transactions"),
    ("UPDATE payments SET settles = FALSE", "on its way back"),
    ("UPDATE payments SET status = 'PENDING'", "whether its money came in"),
    ("UPDATE payments SET status = 'REFUNDED'", "whether its money came in"),
    ("UPDATE payments SET refund_granted = 5", "sum to what was granted"),
    ("UPDATE payments SET refund_granted = 5, refunded = 5", "record of transactions"),
    ("UPDATE payment_transactions SET amount = amount - 1", "record of transactions"),
]


@pytest.mark.parametrize(("damage", "claim"), _BREAKS)
async def test_a_planted_breach_is_found(database: Database, damage: str, claim: str) -> None:
    await captured(database)
    assert await breaches(database) == []
    await database.write(lambda tx: tx.run(Statement(sqlalchemy.text(damage))))
    assert [each for each in await breaches(database) if claim in each]
