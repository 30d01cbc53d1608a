"""Paying, cancelling and closing orders, and all of it at once, on both databases."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest

from domains import catalog, checkout, orders, payments
from domains.checkout import CancelOrder, StartPayment
from domains.kernel import Money, Refused, TransitionNotAllowed
from domains.orders import OrderStatus
from domains.payments import Effect, PaymentChannel, PaymentStatus, RefundAnswer
from persistence import Database
from tests.domains.checkout.shopping import (
    CLOSING,
    NOW,
    Channel,
    Shopper,
    another_shopper,
    breaches,
    open_second_store,
    refunds_of,
    settle,
    success,
    work,
    work_with,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio

S = OrderStatus
ROUNDS = 4


async def close(database: Database, order: orders.Order) -> bool:
    return await database.write(lambda tx: checkout.close_unpaid(tx, order.id, CLOSING))


async def at_once(*tasks: Coroutine[Any, Any, Any]) -> list[Any]:
    """How things that happen at once end: each with its answer or its refusal."""
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, Refused):
            raise outcome
    return outcomes


def codes(outcome: Any) -> list[str]:
    return [problem.code for problem in outcome.problems] if isinstance(outcome, Refused) else []


# --- paying ---


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


# --- cancelling ---


async def test_a_cancelled_unpaid_order_frees_its_stock(ada: Shopper, database: Database) -> None:
    order = await ada.cancel(await ada.buy(MUG=2))
    assert order.status is S.CANCELLED
    assert await ada.stock("MUG") == (10, 0, 0)
    assert await breaches(database) == []


async def test_a_cancelled_paid_order_sends_money_and_goods_back(ada: Shopper, database: Database) -> None:
    order = await ada.cancel(await ada.pay(await ada.buy(MUG=2, SET=1)))
    assert (order.status, order.refunded) == (S.CANCELLED, order.paid)
    assert await refunds_of(database, order.id) == [(order.paid.minor, "ORDER_CANCELLED", "REQUESTED")]
    assert [(await ada.stock(code))[0] for code in ("MUG", "TABLE", "STOOL")] == [10, 10, 10]
    await work(database, Channel())
    assert await refunds_of(database, order.id) == [(order.paid.minor, "ORDER_CANCELLED", "SUCCEEDED")]
    assert await breaches(database) == []


async def test_children_that_are_cancelled_one_by_one_get_everything_back(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    order = await ada.pay(await ada.buy(MUG=3, STOOL=1, CHAIR=2))
    (children,) = await orders.children_of(database.read(), [order])
    for child in children:
        await ada.cancel(child)
    refunds = await refunds_of(database, order.id)
    assert sum(amount for amount, _, _ in refunds) == order.paid.minor
    assert len(refunds) == 2
    assert [(await ada.stock(code))[0] for code in ("MUG", "STOOL", "CHAIR")] == [10, 10, 10]
    assert await breaches(database) == []


async def test_a_free_order_is_cancelled_without_any_refund(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    free = catalog.SetPrice(sku_id=ada.goods.skus["VOUCHER"], price=catalog.SkuPrice(list_price=cny(0)))
    await database.write(lambda tx: catalog.set_prices(tx, [free], NOW))
    order = await ada.see(await ada.place(await ada.order(ada.items(VOUCHER=1))))
    assert (await ada.cancel(order)).status is S.CANCELLED
    assert await ada.stock("VOUCHER") == (10, 0, 1)
    assert await breaches(database) == []


@pytest.mark.parametrize(("reason", "code"), [(" ", "REQUIRED"), ("x" * 501, "INVALID"), ("a\0b", "INVALID")])
async def test_a_cancellation_needs_a_reason(ada: Shopper, reason: str, code: str) -> None:
    order = await ada.buy(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.cancel(order, reason)
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [(code, ("reason",))]


async def test_only_an_own_order_can_be_cancelled(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    bob = await another_shopper(database, ada.goods, "bob")
    with pytest.raises(Refused) as refused:
        await bob.cancel(order)
    assert codes(refused.value) == ["NOT_FOUND"]


async def test_what_has_ended_cannot_be_cancelled(ada: Shopper) -> None:
    order = await ada.cancel(await ada.buy(MUG=1))
    with pytest.raises(Refused) as refused:
        await ada.cancel(order)
    assert codes(refused.value) == ["TRANSITION_NOT_ALLOWED"]


# --- closing ---


async def test_an_unpaid_order_closes_when_its_time_is_over(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=2)
    await work(database, Channel(), CLOSING)
    order = await ada.see(order.id)
    assert (order.status, order.expires_at) == (S.CLOSED, None)
    assert await ada.stock("MUG") == (10, 0, 0)
    assert await breaches(database) == []


async def test_it_does_not_close_before(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=2)
    assert not await database.write(lambda tx: checkout.close_unpaid(tx, order.id, NOW))
    assert (await ada.see(order.id)).status is S.PENDING_PAYMENT


async def test_closing_again_or_what_is_paid_does_nothing(ada: Shopper, database: Database) -> None:
    closed, paid = await ada.buy("a", MUG=1), await ada.pay(await ada.buy("b", STOOL=1))
    assert await close(database, closed)
    assert not await close(database, closed)
    assert not await close(database, paid)
    assert (await ada.see(paid.id)).status is S.PAID


async def test_a_success_whose_notification_never_came_is_found_before_closing(
    ada: Shopper, database: Database
) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    await work(database, Channel(knows={payment.reference: success(payment)}), CLOSING)
    assert (await ada.see(order.id)).status is S.PAID
    assert await breaches(database) == []


async def test_a_channel_that_is_down_keeps_no_order_open(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    await ada.start_payment(order)
    await work(database, Channel(is_down=True), CLOSING)
    assert (await ada.see(order.id)).status is S.CLOSED


async def test_a_channel_that_the_shop_gave_up_keeps_no_order_open(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    await work_with(database, {}, CLOSING)
    assert (await ada.see(order.id)).status is S.CLOSED
    found = await payments.get_payments(database.read(), [payment.id])
    assert found[payment.id].status is PaymentStatus.CLOSED


async def test_the_payments_of_a_closed_order_are_closed_at_their_channel(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    channel = Channel()
    await work(database, channel, CLOSING)
    assert channel.closed == [payment.reference]
    found = await payments.get_payments(database.read(), [payment.id])
    assert found[payment.id].status is PaymentStatus.CLOSED


async def test_a_payment_that_turns_out_paid_when_it_is_closed_goes_back(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    payment = await ada.start_payment(order)
    await ada.cancel(order)
    await work(database, Channel(knows={payment.reference: success(payment)}, can_close=False))
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_ENDED", "SUCCEEDED")]
    assert await breaches(database) == []


# --- refunds at the channel ---


async def cancelled_after_payment(ada: Shopper) -> orders.Order:
    return await ada.cancel(await ada.pay(await ada.buy(MUG=1)))


async def test_a_refund_that_the_channel_refuses_waits_for_a_person(ada: Shopper, database: Database) -> None:
    order = await cancelled_after_payment(ada)
    await work(database, Channel(answer=RefundAnswer.REFUSED))
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_CANCELLED", "FAILED")]
    assert await breaches(database) == []


async def test_a_refund_is_tried_again_until_the_channel_answers(ada: Shopper, database: Database) -> None:
    order = await cancelled_after_payment(ada)
    await work(database, Channel(is_down=True))
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_CANCELLED", "REQUESTED")]
    channel = Channel()
    await work(database, channel, CLOSING)
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_CANCELLED", "SUCCEEDED")]
    assert len(channel.refunded) == 1


async def test_a_refund_that_takes_its_time_ends_with_its_notification(ada: Shopper, database: Database) -> None:
    order = await cancelled_after_payment(ada)
    await work(database, Channel(answer=RefundAnswer.PENDING))
    assert await refunds_of(database, order.id) == [(6_000, "ORDER_CANCELLED", "REQUESTED")]


# --- at once ---


async def test_of_paid_and_closed_at_once_one_wins_and_no_money_is_kept(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        order = await ada.buy(f"k{at}", MUG=1)
        payment = await ada.start_payment(order, f"p{at}")
        sellable = (await ada.stock("MUG"))[0]
        _, closed = await at_once(settle(database, success(payment)), close(database, order))
        refunds = await refunds_of(database, order.id)
        if closed:
            assert refunds == [(6_000, "ORDER_ENDED", "REQUESTED")]
        else:
            assert refunds == []
        assert (await ada.see(order.id)).status is (S.CLOSED if closed else S.PAID)
        assert (await ada.stock("MUG"))[0] == sellable + bool(closed)
        assert await breaches(database) == []


async def test_of_paid_and_cancelled_at_once_no_money_is_kept(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        order = await ada.buy(f"k{at}", MUG=1)
        payment = await ada.start_payment(order, f"p{at}")
        await at_once(settle(database, success(payment)), ada.cancel(order))
        found = await ada.see(order.id)
        refunds = await refunds_of(database, order.id)
        assert found.status in (S.PAID, S.CANCELLED)
        assert len(refunds) == (found.status is S.CANCELLED)
        assert await breaches(database) == []


async def test_of_two_successes_at_once_one_pays_and_one_goes_back(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        order = await ada.buy(f"k{at}", MUG=1)
        due = payments.Due(order.id, order.number, order.payable, CLOSING)
        made = [
            await database.write(lambda tx, due=due, channel=channel: payments.start_payment(tx, due, channel, NOW))  # type: ignore[misc]
            for channel in (PaymentChannel.SANDBOX, PaymentChannel.ALIPAY)
        ]
        await at_once(*(settle(database, success(payment)) for payment in made))
        found = await ada.see(order.id)
        assert (found.status, found.paid) == (S.PAID, found.payable)
        assert await refunds_of(database, order.id) == [(6_000, "PAID_TWICE", "REQUESTED")]
        assert await breaches(database) == []


async def test_an_order_that_is_cancelled_twice_at_once_is_refunded_once(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        order = await ada.buy(f"k{at}", MUG=1)
        await settle(database, success(await ada.start_payment(order, f"p{at}")))
        paid = await ada.see(order.id)
        outcomes = await at_once(ada.cancel(paid), ada.cancel(paid))
        assert sorted(codes(outcome) for outcome in outcomes) == [[], ["TRANSITION_NOT_ALLOWED"]]
        assert len(await refunds_of(database, order.id)) == 1
        assert await breaches(database) == []


async def test_the_same_key_at_once_is_one_order(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        await ada.fill(MUG=1)
        command = await ada.order(key=f"k{at}")
        placed = await at_once(*(ada.place(command) for _ in range(4)))
        assert len(set(placed)) == 1
        assert isinstance(placed[0], int)
    assert await ada.stock("MUG") == (10 - ROUNDS, ROUNDS, 0)


async def test_the_same_goods_at_once_under_other_keys_are_one_order_each(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        first, second = [await ada.order(ada.items(MUG=1), key=f"k{at}{tab}") for tab in "ab"]
        assert len(set(await at_once(ada.place(first), ada.place(second)))) == 2


async def test_a_cart_in_two_tabs_becomes_one_order(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        await ada.fill(MUG=1)
        first, second = [await ada.order(key=f"k{at}{tab}") for tab in "ab"]
        outcomes = await at_once(ada.place(first), ada.place(second))
        assert sum(isinstance(outcome, int) for outcome in outcomes) == 1
        (lost,) = [codes(outcome) for outcome in outcomes if isinstance(outcome, Refused)]
        assert lost in (["CONFLICT"], ["CART_EMPTY"])
    assert await ada.stock("MUG") == (10 - ROUNDS, ROUNDS, 0)
    assert await breaches(database) == []


async def test_the_last_pieces_go_to_as_many_as_there_are(ada: Shopper, database: Database) -> None:
    shoppers = [await another_shopper(database, ada.goods, f"shopper{at}") for at in range(15)]
    commands = [await each.order(each.items(MUG=1)) for each in shoppers]
    outcomes = await at_once(*(each.place(command) for each, command in zip(shoppers, commands, strict=True)))
    assert sum(isinstance(outcome, int) for outcome in outcomes) == 10
    assert [codes(outcome) for outcome in outcomes if isinstance(outcome, Refused)] == [["INSUFFICIENT_STOCK"]] * 5
    assert await ada.stock("MUG") == (0, 10, 0)
    assert await breaches(database) == []


async def test_payments_with_one_key_at_once_are_one(ada: Shopper) -> None:
    order = await ada.buy(MUG=1)
    started = await at_once(*(ada.start_payment(order, "a") for _ in range(4)))
    assert len({payment.id for payment in started}) == 1


async def test_everything_at_once_leaves_the_books_right(ada: Shopper, database: Database) -> None:
    for at in range(ROUNDS):
        order = await ada.buy(f"k{at}", MUG=1)
        payment = await ada.start_payment(order, f"p{at}")
        command = CancelOrder(order.id, "no")
        await at_once(
            settle(database, success(payment, "A")),
            settle(database, success(payment, "B")),
            settle(database, replace(success(payment), kind=payments.NotificationKind.CLOSED)),
            database.write(lambda tx, command=command: checkout.cancel(tx, command, ada.id, NOW)),  # type: ignore[misc]
            close(database, order),
        )
        await work(database, Channel(), CLOSING)
        assert await breaches(database) == []
