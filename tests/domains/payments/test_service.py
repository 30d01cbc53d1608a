"""Payments through their face, on both databases: notifications of every kind, order and number."""

import asyncio
from dataclasses import replace
from itertools import permutations
from typing import Any

import pytest

from domains import payments
from domains.kernel import Money
from domains.payments import (
    ChannelUnavailable,
    Effect,
    NotificationKind,
    Opened,
    PaymentChannel,
    PaymentStatus,
)
from domains.payments.store import notifications
from persistence import Database
from tests.domains.payments.told_payments import (
    DUE,
    NOW,
    breaches,
    now_of,
    refunded,
    rows,
    said,
    settled,
    started,
    told,
)

pytestmark = pytest.mark.anyio

K, S = NotificationKind, PaymentStatus


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
