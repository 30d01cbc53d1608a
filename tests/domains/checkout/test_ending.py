"""Orders that are cancelled or closed, and what goes back for them, on both databases."""

from dataclasses import replace

import pytest

from domains import catalog, checkout, orders, payments
from domains.kernel import Refused
from domains.orders import OrderStatus
from domains.payments import PaymentStatus, RefundAnswer
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
    open_second_store,
    refunds_of,
    success,
    work,
    work_with,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio

S = OrderStatus


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
