"""Children of paid orders that are called off while others stay: discounts and gifts that this breaks."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from domains import checkout, marketing, orders
from domains.orders import CancelPreview, GiftBack, GiftsOnReturn, Order, OrderStatus, ReturnPolicy
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import NOW, Shopper, breaches, open_second_store, refunds_of, settle, success
from tests.gifts import give, only, with_item
from tests.goods import cny

pytestmark = pytest.mark.anyio

CLAWS = ReturnPolicy(claws_back=True)
DEDUCTS = ReturnPolicy(gifts=GiftsOnReturn.DEDUCTED)


@pytest.fixture
async def ada(ada: Shopper, database: Database) -> Shopper:
    """She can buy at a second store too."""
    return replace(ada, goods=await open_second_store(database, ada.goods))


async def children_of(ada: Shopper, order: Order) -> Sequence[Order]:
    return (await orders.children_of(ada.database.read(), [order]))[0]


async def cancel(ada: Shopper, order: Order, policy: ReturnPolicy = CLAWS) -> Order:
    command = checkout.CancelOrder(order.id, "no")
    await ada.database.write(lambda tx: checkout.cancel(tx, command, ada.id, NOW, policy))
    return await ada.see(order.id)


async def preview(ada: Shopper, order: Order, policy: ReturnPolicy = CLAWS) -> CancelPreview:
    found = await orders.preview_cancel(ada.database.read(), order, policy)
    assert found is not None
    return found


async def mugs_and_chairs(ada: Shopper) -> tuple[Order, Order, Order]:
    """Mugs for 150.00 and chairs for 90.00, with 30.00 off 200.00: the order and its children."""
    order = await ada.pay(await ada.buy(MUG=3, CHAIR=3))
    first, second = await children_of(ada, order)
    return order, first, second


async def test_a_discount_whose_threshold_is_missed_stays_by_default(ada: Shopper, database: Database) -> None:
    _order, _first, second = await mugs_and_chairs(ada)
    assert (await cancel(ada, second, ReturnPolicy())).refunded == second.paid
    assert await breaches(database) == []


async def test_its_share_on_what_stays_is_withheld_and_comes_back_with_the_rest(
    ada: Shopper, database: Database
) -> None:
    order, first, second = await mugs_and_chairs(ada)
    shares = first.discount_total
    seen = await preview(ada, second)
    assert (seen.withheld, seen.refund, seen.carried) == (shares, second.paid - shares, cny(0))
    assert (await cancel(ada, second)).refunded == second.paid - shares
    assert await breaches(database) == []
    assert (await preview(ada, first)).withheld == cny(0) - shares
    await cancel(ada, first)
    order = await ada.see(order.id)
    assert (order.status, order.refunded) == (OrderStatus.CANCELLED, order.paid)
    assert [(await ada.see(each.id)).refunded for each in (first, second)] == [first.paid, second.paid]
    assert sum(amount for amount, _, _ in await refunds_of(database, order.id)) == order.paid.minor
    assert await breaches(database) == []


async def test_a_refund_that_is_too_small_is_withheld_whole_and_the_rest_waits(
    ada: Shopper, database: Database
) -> None:
    tier = marketing.TierTerms(threshold=cny(92_000), off=cny(20_000))
    await give(database, marketing.SpendAndSaveTerms(tiers=(tier,)))
    order = await ada.pay(await ada.buy(TABLE=1, VOUCHER=1))
    table, voucher = await children_of(ada, order)
    seen = await preview(ada, voucher)
    assert (seen.refund, seen.withheld) == (cny(0), voucher.paid)
    assert seen.withheld + seen.carried == cny(19_565)
    assert (await cancel(ada, voucher)).refunded == cny(0)
    assert await refunds_of(database, order.id) == []
    assert await breaches(database) == []
    assert (await cancel(ada, table)).refunded == table.paid
    order = await ada.see(order.id)
    assert order.refunded == order.paid
    assert await breaches(database) == []


async def test_a_gift_that_others_earned_goes_back_with_them(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "CHAIR", 2), scope=only(ada.goods, "MUG"))
    order = await ada.pay(await ada.buy(MUG=2, CHAIR=1))
    mugs, chairs = await children_of(ada, order)
    (lines,) = await orders.lines_of(database.read(), [chairs])
    gift = next(line for line in lines if line.is_gift)
    assert (await preview(ada, mugs)).gifts == (GiftBack(gift.id, 4),)
    assert (await ada.stock("CHAIR"))[0] == 5
    assert (await cancel(ada, mugs)).refunded == mugs.paid
    (lines,) = await orders.lines_of(database.read(), [chairs])
    assert [(line.is_gift, line.refundable_quantity) for line in lines] == [(False, 1), (True, 0)]
    assert ((await ada.see(chairs.id)).status, (await ada.stock("CHAIR"))[0]) == (OrderStatus.PAID, 9)
    await cancel(ada, chairs)
    assert ((await ada.see(order.id)).refunded, (await ada.stock("CHAIR"))[0]) == (order.paid, 10)
    assert await breaches(database) == []


async def test_a_child_of_which_nothing_is_left_but_such_a_gift_is_refunded(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "VOUCHER"), scope=only(ada.goods, "MUG"))
    order = await ada.pay(await ada.buy(MUG=1))
    mug, voucher = await children_of(ada, order)
    await cancel(ada, mug)
    assert (await ada.see(voucher.id)).status is OrderStatus.REFUNDED
    assert ((await ada.see(order.id)).status, (await ada.stock("VOUCHER"))[0]) == (OrderStatus.REFUNDED, 10)
    assert await breaches(database) == []


async def test_or_its_list_price_is_deducted_by_setting(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "CHAIR"), scope=only(ada.goods, "TABLE"))
    order = await ada.pay(await ada.buy(TABLE=1, CHAIR=1))
    table, chairs = await children_of(ada, order)
    assert (await cancel(ada, table, DEDUCTS)).refunded == table.paid - cny(3_000)
    assert (await ada.stock("CHAIR"))[0] == 8
    await cancel(ada, chairs, DEDUCTS)
    assert (await ada.see(order.id)).refunded == order.paid
    assert await breaches(database) == []


async def test_what_was_not_paid_is_shown_as_nothing_to_refund(ada: Shopper) -> None:
    order = await ada.buy(MUG=1)
    assert await preview(ada, order) == CancelPreview(cny(0), cny(0), cny(0), ())
    cancelled = await ada.cancel(order)
    assert await orders.preview_cancel(ada.database.read(), cancelled, CLAWS) is None


async def test_a_preview_takes_as_many_statements_however_many_lines_there_are(
    ada: Shopper, database: Database
) -> None:
    async def statements(key: str, **quantities: int) -> int:
        order = await ada.buy(key, **quantities)
        await settle(database, success(await ada.start_payment(order, key)))
        order = await ada.see(order.id)
        with recorded_statements() as recorded:
            await preview(ada, order)
        return len(recorded)

    assert await statements("a", STOOL=1) == await statements("b", STOOL=1, MUG=1, CHAIR=1, TABLE=1)


async def test_children_that_are_called_off_at_once_get_back_what_was_paid(ada: Shopper, database: Database) -> None:
    await give(database, with_item(ada.goods, "CHAIR", 2), scope=only(ada.goods, "MUG"))
    for at in range(4):
        order = await ada.buy(f"k{at}", MUG=2, CHAIR=5)
        await settle(database, success(await ada.start_payment(order, f"p{at}")))
        mugs, chairs = await children_of(ada, order)
        await asyncio.gather(cancel(ada, mugs), cancel(ada, chairs))
        order = await ada.see(order.id)
        assert (order.status, order.refunded) == (OrderStatus.CANCELLED, order.paid)
        assert ((await ada.stock("CHAIR"))[0], (await ada.stock("MUG"))[0]) == (10, 10)
        assert await breaches(database) == []
