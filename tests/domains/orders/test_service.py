"""Orders through their face, on both databases."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import text

from domains import orders
from domains.kernel import BadRequest, Frame, Money, Refused, TransitionNotAllowed, Window, decode_cursor, is_checked
from domains.marketing import DiscountKind
from domains.orders import SYSTEM, Actor, ActorKind, Order, OrderStatus, SystemReason
from persistence import Database, Statement, recorded_statements
from tests.domains.orders.made_orders import DAY, MEMBER, NOW, child, line, order, placed, two_stores

pytestmark = pytest.mark.anyio

S = OrderStatus
BUYER = Actor(ActorKind.MEMBER, MEMBER)


async def found(database: Database, order_id: int) -> Order:
    order = await orders.find_order(database.read(), order_id, MEMBER)
    assert order is not None
    return order


async def children(database: Database, order_id: int) -> list[Order]:
    return (await orders.children_of(database.read(), [await found(database, order_id)]))[0]


async def pay(database: Database, order_id: int) -> bool:
    return await database.write(lambda tx: orders.mark_paid(tx, order_id, SystemReason.PAYMENT_CAME_IN, NOW))


async def close(database: Database, order_id: int) -> bool:
    order = await found(database, order_id)
    return await database.write(lambda tx: orders.close_unpaid(tx, order, NOW))


async def cancel(database: Database, order: Order) -> orders.Cancelled:
    return await database.write(lambda tx: orders.cancel(tx, order, BUYER, "changed my mind", NOW))


async def breaches(database: Database) -> list[str]:
    return [check.claim for check in orders.CHECKS if await check.find_breaches(database.read())]


async def ended(*tasks: Any) -> list[Any]:
    """How things that happen at once end: with an answer or an exception."""
    return await asyncio.gather(*tasks, return_exceptions=True)


# --- placing ---


async def test_an_order_has_the_sums_of_its_children(database: Database) -> None:
    parent = await found(database, (await placed(database, two_stores())).id)
    assert (parent.goods_total, parent.discount_total, parent.freight, parent.payable) == (
        Money(30_000, "CNY"),
        Money(3_000, "CNY"),
        Money(1_000, "CNY"),
        Money(28_000, "CNY"),
    )
    assert [each.payable.minor for each in await children(database, parent.id)] == [19_000, 9_000]


async def test_an_order_and_its_children_have_numbers_that_can_be_read_out(database: Database) -> None:
    order = await placed(database, two_stores())
    assert is_checked(order.number)
    assert [each.number for each in await children(database, order.id)] == [f"{order.number}-1", f"{order.number}-2"]


async def test_a_number_that_is_taken_is_not_given_again(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    first = await placed(database, two_stores())
    numbers = iter([first.number, "2611119999999992"])
    monkeypatch.setattr("domains.orders.service.placing.order_number", lambda on: next(numbers))
    assert (await placed(database, two_stores())).number == "2611119999999992"


async def test_a_parent_of_several_stores_has_none_itself(database: Database) -> None:
    order = await placed(database, two_stores())
    assert (await found(database, order.id)).store_id is None
    assert [each.store_id for each in await children(database, order.id)] == [1, 2]


async def test_a_parent_of_one_store_has_that_store(database: Database) -> None:
    made = await placed(database, order(child(4, line(1, 101, 500, 1))))
    assert (await found(database, made.id)).store_id == 4


async def test_lines_are_the_childrens_and_all_are_the_parents(database: Database) -> None:
    parent = await found(database, (await placed(database, two_stores())).id)
    first, second = await children(database, parent.id)
    lines = await orders.lines_of(database.read(), [parent, first, second])
    assert [[each.sku_code for each in of] for of in lines] == [["SKU-101", "SKU-102"], ["SKU-101"], ["SKU-102"]]
    assert lines[0][0].specs[0].value == "red"
    assert lines[0][0].paid_total == Money(18_000, "CNY")


async def test_a_child_has_its_part_of_a_discount(database: Database) -> None:
    parent = await found(database, (await placed(database, two_stores())).id)
    first, second = await children(database, parent.id)
    given = await orders.discounts_of(database.read(), [parent, first, second], Frame(), NOW)
    assert [(each.kind, each.label, each.amount.minor) for of in given for each in of] == [
        (DiscountKind.PROMOTION, "30 off 300", 3_000),
        (DiscountKind.PROMOTION, "30 off 300", 2_000),
        (DiscountKind.PROMOTION, "30 off 300", 1_000),
    ]


async def test_a_child_goes_where_its_parent_does(database: Database) -> None:
    parent = await found(database, (await placed(database, two_stores())).id)
    first, _ = await children(database, parent.id)
    addresses = await orders.addresses_of(database.read(), [parent, first])
    assert [each and each.line for each in addresses] == ["1 West Lake Road", "1 West Lake Road"]


async def test_placing_takes_as_many_statements_however_many_lines(database: Database) -> None:
    counts = []
    for quantity in (1, 20):
        new = order(child(1, *(line(key, key, 100, 1) for key in range(quantity))))
        with recorded_statements() as statements:
            await database.write(lambda tx, new=new: orders.create_orders(tx, new, DAY, NOW))  # type: ignore[misc]
        counts.append(len(statements))
    assert counts[0] == counts[1] <= 8


# --- reading ---


async def test_nobody_else_finds_an_order(database: Database) -> None:
    made = await placed(database, two_stores())
    assert await orders.find_order(database.read(), made.id, MEMBER + 1) is None
    assert await orders.find_by_number(database.read(), made.number, MEMBER + 1) is None


async def test_an_order_is_found_by_its_number_and_so_is_a_child(database: Database) -> None:
    made = await placed(database, two_stores())
    parent = await orders.find_by_number(database.read(), made.number, MEMBER)
    child = await orders.find_by_number(database.read(), f"{made.number}-2", MEMBER)
    assert parent and child and child.parent_id == parent.id == made.id


@pytest.mark.parametrize("number", ["", "1", "2611110000000000", "2611110000000000-1", "x" * 5000, "²", "-"])
async def test_what_is_no_number_finds_nothing(database: Database, number: str) -> None:
    assert await orders.find_by_number(database.read(), number, MEMBER) is None


async def test_a_members_orders_come_newest_first_a_page_at_a_time(database: Database) -> None:
    ids = [(await placed(database, two_stores())).id for _ in range(5)]
    await placed(database, order(child(1, line(1, 1, 1, 1)), member_id=MEMBER + 1))
    first = await orders.list_member_orders(database.read(), MEMBER, None, Window(2))
    assert [edge.node.id for edge in first.edges] == [ids[4], ids[3]]
    cursor = decode_cursor(first.edges[-1].cursor)
    rest = await orders.list_member_orders(database.read(), MEMBER, None, Window(9, cursor=cursor))
    assert [edge.node.id for edge in rest.edges] == [ids[2], ids[1], ids[0]]
    before = await orders.list_member_orders(database.read(), MEMBER, None, Window(2, True, (ids[0],)))
    assert [edge.node.id for edge in before.edges] == [ids[2], ids[1]]
    assert (first.page_info.has_next_page, rest.page_info.has_next_page) == (True, False)
    assert await orders.count_member_orders(database.read(), first) == 5


async def test_a_members_orders_can_be_asked_for_by_status(database: Database) -> None:
    first, second = await placed(database, two_stores()), await placed(database, two_stores())
    await pay(database, second.id)
    paid = await orders.list_member_orders(database.read(), MEMBER, [S.PAID], Window(9))
    pending = await orders.list_member_orders(database.read(), MEMBER, [S.PENDING_PAYMENT], Window(9))
    assert [edge.node.id for edge in paid.edges] == [second.id]
    assert [edge.node.id for edge in pending.edges] == [first.id]


@pytest.mark.parametrize("cursor", [("x",), (1, 2), (None,), (True,), ()])
async def test_a_cursor_of_another_list_is_refused(database: Database, cursor: tuple[Any, ...]) -> None:
    with pytest.raises(BadRequest):
        await orders.list_member_orders(database.read(), MEMBER, None, Window(2, cursor=cursor))


# --- changes ---


async def test_a_payment_pays_parent_and_children(database: Database) -> None:
    made = await placed(database, two_stores())
    assert await pay(database, made.id)
    parent = await found(database, made.id)
    assert (parent.status, parent.paid, parent.expires_at) == (S.PAID, parent.payable, None)
    assert [each.status for each in await children(database, made.id)] == [S.PAID, S.PAID]
    assert await breaches(database) == []


async def test_an_order_is_paid_once(database: Database) -> None:
    made = await placed(database, two_stores())
    assert [await pay(database, made.id), await pay(database, made.id)] == [True, False]


async def test_every_change_is_logged_once(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    await pay(database, made.id)
    await cancel(database, await found(database, made.id))
    (told,) = await orders.timelines_of(database.read(), [await found(database, made.id)], "en")
    assert [(each.status, each.actor, each.reason) for each in told] == [
        (S.PENDING_PAYMENT, "Buyer", None),
        (S.PAID, "System", "The payment came in."),
        (S.CANCELLED, "Buyer", "changed my mind"),
    ]


async def test_the_log_is_told_in_the_readers_language(database: Database) -> None:
    made = await placed(database, two_stores())
    await close(database, made.id)
    (told,) = await orders.timelines_of(database.read(), [await found(database, made.id)], "zh-CN")
    assert (told[-1].actor, told[-1].reason) == ("系统", "超时未付款。")


async def test_an_unpaid_order_is_cancelled_without_a_refund(database: Database) -> None:
    made = await placed(database, two_stores())
    cancelled = await cancel(database, await found(database, made.id))
    assert (cancelled.was_paid, cancelled.refund) == (False, 0)
    assert (await found(database, made.id)).status is S.CANCELLED
    assert await breaches(database) == []


async def test_a_cancelled_paid_order_gets_everything_back(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    cancelled = await cancel(database, await found(database, made.id))
    parent = await found(database, made.id)
    assert (cancelled.refund, parent.refunded, parent.status) == (28_000, Money(28_000, "CNY"), S.CANCELLED)
    assert cancelled.quantities == {101: 2, 102: 1}
    assert await breaches(database) == []


async def test_a_paid_child_can_be_cancelled_alone(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    first, second = await children(database, made.id)
    assert (await cancel(database, first)).refund == 19_000
    parent = await found(database, made.id)
    assert (parent.status, parent.refunded.minor) == (S.PAID, 19_000)
    assert (await cancel(database, second)).refund == 9_000
    assert (await found(database, made.id)).status is S.CANCELLED
    assert await breaches(database) == []


async def test_what_can_be_refunded_follows_what_happened(database: Database) -> None:
    made = await placed(database, two_stores())

    async def refundable() -> list[int]:
        (lines,) = await orders.lines_of(database.read(), [await found(database, made.id)])
        return [each.refundable_quantity for each in lines]

    before = await refundable()
    await pay(database, made.id)
    paid = await refundable()
    await cancel(database, (await children(database, made.id))[0])
    assert (before, paid, await refundable()) == ([0, 0], [2, 1], [0, 1])


async def test_an_unpaid_child_cannot_be_cancelled_alone(database: Database) -> None:
    made = await placed(database, two_stores())
    with pytest.raises(Refused) as refused:
        await cancel(database, (await children(database, made.id))[0])
    assert isinstance(refused.value.problems[0], TransitionNotAllowed)


async def test_a_second_cancellation_is_told_where_the_order_stands(database: Database) -> None:
    made = await placed(database, two_stores())
    before = await found(database, made.id)
    await cancel(database, before)
    for seen in (before, await found(database, made.id)):
        with pytest.raises(Refused) as refused:
            await cancel(database, seen)
        assert refused.value.problems == (TransitionNotAllowed(status=S.CANCELLED, allowed=()),)


@pytest.mark.parametrize("to", [S.SHIPPED, S.CLOSED, S.PENDING_PAYMENT, S.DELIVERED])
async def test_what_the_table_has_not_is_refused_with_what_it_has(database: Database, to: OrderStatus) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    ids = [each.id for each in await children(database, made.id)]
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: orders.change_status(tx, ids, to, SYSTEM, None, NOW))
    expected = TransitionNotAllowed(status=S.PAID, allowed=(S.ALLOCATED, S.CANCELLED, S.REFUNDED))
    assert refused.value.problems == (expected, expected)


async def test_children_go_their_ways_and_the_parent_follows(database: Database) -> None:
    made = await placed(database, two_stores())
    await pay(database, made.id)
    first, second = [each.id for each in await children(database, made.id)]
    seen = []
    for ids, to in [
        ([first], S.ALLOCATED),
        ([first], S.SHIPPED),
        ([second], S.ALLOCATED),
        ([second], S.PARTIALLY_SHIPPED),
        ([second], S.SHIPPED),
        ([first, second], S.DELIVERED),
    ]:
        await database.write(lambda tx, ids=ids, to=to: orders.change_status(tx, ids, to, SYSTEM, None, NOW))  # type: ignore[misc]
        seen.append((await found(database, made.id)).status)
        assert await breaches(database) == []
    assert seen == [S.PAID, *[S.PARTIALLY_SHIPPED] * 3, S.SHIPPED, S.DELIVERED]


async def test_a_parent_cannot_be_moved_itself(database: Database) -> None:
    made = await placed(database, two_stores())
    with pytest.raises(Refused):
        await database.write(lambda tx: orders.change_status(tx, [made.id], S.PAID, SYSTEM, None, NOW))


# --- at once ---


async def test_of_paid_and_closed_at_once_one_wins(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        seen = await found(database, made.id)
        won = await ended(
            pay(database, made.id),
            database.write(lambda tx, seen=seen: orders.close_unpaid(tx, seen, NOW)),  # type: ignore[misc]
        )
        assert sorted(won) == [False, True]
        assert (await found(database, made.id)).status is (S.PAID if won[0] else S.CLOSED)
        assert await breaches(database) == []


async def test_of_paid_and_cancelled_at_once_one_wins(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        paid, cancelled = await ended(pay(database, made.id), cancel(database, await found(database, made.id)))
        assert paid is not isinstance(cancelled, orders.Cancelled)
        assert await breaches(database) == []


async def test_children_that_change_at_once_leave_their_parent_right(database: Database) -> None:
    for _ in range(5):
        made = await placed(database, two_stores())
        await pay(database, made.id)
        first, second = await children(database, made.id)
        await asyncio.gather(cancel(database, first), cancel(database, second))
        parent = await found(database, made.id)
        assert (parent.status, parent.refunded.minor) == (S.CANCELLED, 28_000)
        assert await breaches(database) == []


# --- what verify proves ---

_BREAKS = [
    ("UPDATE orders SET freight = freight + 1, payable = payable + 1 WHERE parent_id IS NULL", "children of an order"),
    ("UPDATE orders SET status = 'PAID' WHERE parent_id IS NULL", "status of a parent"),
    ("UPDATE orders SET status = 'SHIPPED'", "last change"),
    ("UPDATE orders SET paid = payable WHERE parent_id IS NOT NULL", "children of an order"),
    ("UPDATE order_lines SET paid_total = paid_total - 1, tax = 0", "A line pays"),
    ("UPDATE order_portions SET amount = amount + 1", "portions of a line"),
    ("UPDATE order_portions SET quantity = quantity + 1", "portions of a line"),
    ("UPDATE order_discounts SET amount = amount + 1", "shares of a discount"),
    ("UPDATE order_discount_shares SET amount = amount + 1", "has to pay"),
    ("UPDATE order_discount_shares SET amount = 30000", "at most the line"),
    ("UPDATE order_transitions SET status = 'SHIPPED'", "along the table"),
    ("UPDATE order_transitions SET from_status = 'PAID'", "begins where the one before ended"),
    ("UPDATE order_portions SET refunded = 1", "give its balances"),
    ("UPDATE order_portions SET refunded_quantity = 1", "give its balances"),
]


@pytest.mark.parametrize(("damage", "claim"), _BREAKS)
async def test_a_planted_breach_is_found(database: Database, damage: str, claim: str) -> None:
    await placed(database, two_stores())
    assert await breaches(database) == []
    await database.write(lambda tx: tx.run(Statement(text(damage))))
    assert [each for each in await breaches(database) if claim in each]
