"""Money that goes back, on both databases."""

import asyncio

import pytest

from domains import payments
from domains.payments import (
    Effect,
    NotificationKind,
    Payment,
    PaymentStatus,
    RefundReason,
    RefundStatus,
)
from persistence import Database
from tests.domains.payments.told_payments import DUE, NOW, breaches, captured, now_of, refunded, rows, told

pytestmark = pytest.mark.anyio

K, S = NotificationKind, PaymentStatus


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
