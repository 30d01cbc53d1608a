"""Two or more who want the same order, cart, stock or money at once, on both databases."""

import asyncio
from collections.abc import Coroutine
from dataclasses import replace
from typing import Any

import pytest

from domains import checkout, payments
from domains.checkout import CancelOrder
from domains.kernel import Refused
from domains.orders import OrderStatus
from domains.payments import PaymentChannel
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
)

pytestmark = pytest.mark.anyio

S = OrderStatus
ROUNDS = 4


async def at_once(*tasks: Coroutine[Any, Any, Any]) -> list[Any]:
    """How things that happen at once end: each with its answer or its refusal."""
    outcomes = await asyncio.gather(*tasks, return_exceptions=True)
    for outcome in outcomes:
        if isinstance(outcome, BaseException) and not isinstance(outcome, Refused):
            raise outcome
    return outcomes


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
