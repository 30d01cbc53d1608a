"""Orders placed and read through their face, on both databases."""

from typing import Any

import pytest

from domains import orders
from domains.kernel import BadRequest, Frame, Money, Window, decode_cursor, is_checked
from domains.marketing import DiscountKind
from domains.orders import OrderStatus
from persistence import Database, recorded_statements
from tests.domains.orders.made_orders import (
    DAY,
    MEMBER,
    NOW,
    child,
    children,
    found,
    line,
    order,
    pay,
    placed,
    two_stores,
)

pytestmark = pytest.mark.anyio

S = OrderStatus


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


async def test_an_order_that_is_read_by_its_id_has_its_children_with_it(database: Database) -> None:
    made, other = await placed(database, two_stores()), await placed(database, two_stores())
    with recorded_statements() as statements:
        found = await orders.get_orders(database.read(), [made.id, other.id], MEMBER)
        children = await orders.children_of(database.read(), list(found.values()))
    assert len(statements) == 1
    assert [[each.number for each in some] for some in children] == [
        [f"{each.number}-1", f"{each.number}-2"] for each in (made, other)
    ]
    one = await orders.get_orders(database.read(), [children[0][0].id], MEMBER)
    assert list(one.values()) == [children[0][0]]
    assert await orders.children_of(database.read(), list(one.values())) == [[]]


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
