"""Paying for orders, on both databases."""

from dataclasses import replace

import pytest

from domains import checkout, orders, payments
from domains.checkout import StartPayment
from domains.kernel import Money, Refused, TransitionNotAllowed
from domains.orders import OrderStatus
from domains.payments import Effect, PaymentChannel, PaymentStatus
from persistence import Database
from tests.domains.checkout.shopping import (
    CLOSING,
    NOW,
    Channel,
    Shopper,
    another_shopper,
    breaches,
    close,
    codes,
    refunds_of,
    settle,
    success,
    work,
    work_with,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio

S = OrderStatus


async def test_a_success_pays_the_order_and_makes_its_goods_sold(ada: Shopper, database: Database) -> None:
    order = await ada.pay(await ada.buy(MUG=2))
    assert (order.status, order.paid, order.expires_at) == (S.PAID, order.payable, None)
    assert await ada.stock("MUG") == (8, 0, 2)
    assert await breaches(database) == []


async def test_a_success_that_is_told_again_changes_nothing(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=2)
    told = success(await ada.start_payment(order))
    assert [await settle(database, told) for _ in range(3)] == [Effect.CAPTURED, Effect.NOTHING, Effect.NOTHING]
    assert await ada.stock("MUG") == (8, 0, 2)


async def test_of_two_payments_one_pays_and_the_other_goes_back(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    first = await ada.start_payment(order)
    failed = replace(success(first), kind=payments.NotificationKind.FAILED)
    await settle(database, failed)
    second = await ada.start_payment(order, "second")
    assert [await settle(database, success(second)), await settle(database, success(first))] == [Effect.CAPTURED] * 2
    assert await refunds_of(database, order.id) == [(6_000, "PAID_TWICE", "REQUESTED")]
    channel = Channel()
    await work(database, channel)
    assert channel.refunded == [(first.reference, 6_000)]
    assert await refunds_of(database, order.id) == [(6_000, "PAID_TWICE", "SUCCEEDED")]
    assert ((await ada.see(order.id)).paid, (await ada.see(order.id)).refunded) == (cny(6_000), cny(0))
    assert await breaches(database) == []


async def test_money_for_a_closed_order_goes_back(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    await close(database, order)
    assert await settle(database, success(payment)) is Effect.CAPTURED
    assert (await ada.see(order.id)).status is S.CLOSED
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_ENDED", "REQUESTED")]
    assert await breaches(database) == []


async def test_another_amount_leaves_the_order_waiting(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    wrong = replace(success(payment), amount=Money(1, "CNY"))
    assert await settle(database, wrong) is Effect.FOR_A_PERSON
    assert (await ada.see(order.id)).status is S.PENDING_PAYMENT
    assert await settle(database, success(payment)) is Effect.CAPTURED


async def test_a_payment_of_what_is_no_longer_due_goes_back(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    due = payments.Due(order.id, order.number, cny(5_999), CLOSING)
    payment = await database.write(lambda tx: payments.start_payment(tx, due, PaymentChannel.SANDBOX, NOW))
    await settle(database, success(payment))
    assert (await ada.see(order.id)).status is S.PENDING_PAYMENT
    assert [amount for amount, _, _ in await refunds_of(database, order.id)] == [5_999]


async def test_once_an_order_is_paid_its_other_payments_are_closed(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    first = await ada.start_payment(order)
    due = payments.Due(order.id, order.number, order.payable, CLOSING)
    second = await database.write(lambda tx: payments.start_payment(tx, due, PaymentChannel.ALIPAY, NOW))
    await settle(database, success(first))
    sandbox, alipay = Channel(), Channel()
    await work_with(database, {"SANDBOX": sandbox, "ALIPAY": alipay}, NOW)
    assert (sandbox.closed, alipay.closed) == ([], [second.reference])
    found = await payments.get_payments(database.read(), [second.id])
    assert found[second.id].status is PaymentStatus.CLOSED


async def test_starting_a_payment_again_with_its_key_is_the_same_payment(ada: Shopper) -> None:
    order = await ada.buy(MUG=1)
    assert (await ada.start_payment(order, "a")).id == (await ada.start_payment(order, "a")).id


async def test_a_key_of_another_payment_is_refused(ada: Shopper) -> None:
    first, second = await ada.buy(MUG=1), await ada.buy("second", STOOL=1)
    await ada.start_payment(first, "a")
    with pytest.raises(Refused) as refused:
        await ada.start_payment(second, "a")
    assert codes(refused.value) == ["IDEMPOTENCY_KEY_REUSED"]


async def test_only_an_own_order_can_be_paid(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    bob = await another_shopper(database, ada.goods, "bob")
    with pytest.raises(Refused) as refused:
        await bob.start_payment(order)
    assert codes(refused.value) == ["NOT_FOUND"]


async def test_a_child_cannot_be_paid_alone(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    ((child,),) = await orders.children_of(database.read(), [order])
    with pytest.raises(Refused) as refused:
        await ada.start_payment(child)
    assert codes(refused.value) == ["TRANSITION_NOT_ALLOWED"]


async def test_an_order_whose_time_is_over_cannot_be_paid_even_before_it_is_closed(ada: Shopper) -> None:
    order = await ada.buy(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.start_payment(order, now=CLOSING)
    assert refused.value.problems == (TransitionNotAllowed(field=("order_id",), status=S.CLOSED, allowed=()),)


@pytest.mark.parametrize("key", ["", "x" * 201])
async def test_a_payment_needs_a_key(ada: Shopper, database: Database, key: str) -> None:
    command = StartPayment(1, PaymentChannel.SANDBOX, key)
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: checkout.start_payment(tx, command, ada.id, NOW))
    assert refused.value.problems[0].field == ("idempotency_key",)
