"""The pure rules of orders: statuses, refunds, amounts."""

from itertools import combinations_with_replacement

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import is_checked, order_number
from domains.orders import (
    TRANSITIONS,
    OrderAction,
    OrderStatus,
    Portion,
    allowed_actions,
    can_change,
    parent_status,
    refund_units,
    refundable_quantity,
)
from domains.orders.rules.new_order import require_consistent
from domains.orders.rules.statuses import ENDED, PAID_STATUSES
from tests.domains.orders.made_orders import DAY, child, discount, line, order, two_stores

S = OrderStatus


# --- statuses ---

_SPEC = {
    S.PENDING_DEPOSIT: {S.PENDING_BALANCE},
    S.PENDING_PAYMENT: {S.PAID, S.CANCELLED, S.CLOSED},
    S.PAID: {S.ALLOCATED, S.CANCELLED, S.REFUNDED},
    S.ALLOCATED: {S.PARTIALLY_SHIPPED, S.SHIPPED, S.PAID, S.CANCELLED, S.REFUNDED},
    S.PARTIALLY_SHIPPED: {S.SHIPPED, S.REFUNDED},
    S.SHIPPED: {S.DELIVERED, S.REFUNDED},
    S.DELIVERED: {S.COMPLETED, S.REFUNDED},
    S.COMPLETED: {S.REFUNDED},
}


@pytest.mark.parametrize("status", OrderStatus)
@pytest.mark.parametrize("to", OrderStatus)
def test_a_status_changes_only_as_specified(status: OrderStatus, to: OrderStatus) -> None:
    assert can_change(status, to) is (to in _SPEC.get(status, set()))


def test_every_status_is_in_the_table() -> None:
    assert set(TRANSITIONS) == set(OrderStatus)


@pytest.mark.parametrize(
    ("children", "parent"),
    [
        ([S.PENDING_PAYMENT, S.PENDING_PAYMENT], S.PENDING_PAYMENT),
        ([S.PAID, S.ALLOCATED], S.PAID),
        ([S.PAID, S.CANCELLED], S.PAID),
        ([S.PAID, S.SHIPPED], S.PARTIALLY_SHIPPED),
        ([S.SHIPPED, S.DELIVERED], S.SHIPPED),
        ([S.COMPLETED, S.REFUNDED], S.COMPLETED),
        ([S.CANCELLED, S.REFUNDED], S.REFUNDED),
        ([S.CANCELLED, S.CANCELLED], S.CANCELLED),
        ([S.CLOSED], S.CLOSED),
    ],
)
def test_a_parent_stands_where_its_children_make_it_stand(children: list[OrderStatus], parent: OrderStatus) -> None:
    assert parent_status(children) is parent


@pytest.mark.parametrize("statuses", list(combinations_with_replacement(OrderStatus, 2)))
def test_the_order_of_children_makes_no_difference(statuses: tuple[OrderStatus, OrderStatus]) -> None:
    assert parent_status(statuses) is parent_status(statuses[::-1])


@pytest.mark.parametrize("status", OrderStatus)
def test_a_parent_of_one_child_stands_where_it_does(status: OrderStatus) -> None:
    assert parent_status([status]) is status


def test_an_unpaid_order_can_be_paid_and_cancelled_as_a_whole_only() -> None:
    assert allowed_actions(S.PENDING_PAYMENT, whole=True) == (OrderAction.PAY, OrderAction.CANCEL)
    assert allowed_actions(S.PENDING_PAYMENT, whole=False) == ()


@pytest.mark.parametrize("status", ENDED)
def test_nothing_can_be_done_with_what_has_ended(status: OrderStatus) -> None:
    assert allowed_actions(status, whole=True) == ()


def test_what_is_paid_is_neither_pending_nor_ended() -> None:
    assert PAID_STATUSES == (S.PAID, S.ALLOCATED, S.PARTIALLY_SHIPPED, S.SHIPPED, S.DELIVERED, S.COMPLETED)


# --- refunds ---


@st.composite
def lines_of_portions(draw: st.DrawFn) -> list[Portion]:
    portions = draw(st.lists(st.tuples(st.integers(1, 9), st.integers(0, 100_000)), min_size=1, max_size=4))
    return [Portion(at, quantity, amount) for at, (quantity, amount) in enumerate(portions)]


def _after(portions: list[Portion], units: int) -> tuple[list[Portion], int]:
    """The portions once so many units went back, and what went back for them."""
    by_id = {portion.id: portion for portion in portions}
    refunds = refund_units(portions, units)
    for refund in refunds:
        old = by_id[refund.portion_id]
        quantity, amount = old.refunded_quantity + refund.quantity, old.refunded + refund.amount
        by_id[old.id] = Portion(old.id, old.quantity, old.amount, quantity, amount)
    return list(by_id.values()), sum(refund.amount for refund in refunds)


@given(lines_of_portions(), st.data())
def test_refunds_in_any_pieces_sum_to_what_was_paid(portions: list[Portion], data: st.DataObject) -> None:
    paid, back = sum(portion.amount for portion in portions), 0
    while left := refundable_quantity(portions):
        portions, amount = _after(portions, data.draw(st.integers(1, left)))
        back += amount
        assert 0 <= back <= paid
    assert back == paid


@given(lines_of_portions())
def test_the_first_unit_goes_back_at_the_highest_price(portions: list[Portion]) -> None:
    _, first = _after(portions, 1)
    assert first == max(-(-portion.amount // portion.quantity) for portion in portions)


def test_an_indivisible_cent_falls_to_the_customer_first() -> None:
    portions = [Portion(1, 3, 1000)]
    amounts = []
    for _ in range(3):
        portions, amount = _after(portions, 1)
        amounts.append(amount)
    assert amounts == [334, 333, 333]


@pytest.mark.parametrize("units", [0, -1, 4])
def test_no_units_or_more_than_are_left_cannot_go_back(units: int) -> None:
    with pytest.raises(ValueError, match="cannot be refunded"):
        refund_units([Portion(1, 5, 500, 2, 200)], units)


# --- amounts ---


def test_children_sum_to_their_order() -> None:
    amounts = two_stores().amounts
    assert (amounts.goods_total, amounts.discount_total, amounts.freight, amounts.payable) == (
        30_000,
        3_000,
        1_000,
        28_000,
    )


def test_an_order_whose_shares_do_not_sum_to_its_discount_is_a_mistake() -> None:
    short = discount("30 off", (1, 1_000))
    wrong = order(child(1, line(1, 101, 10_000, 1, (1, 7_000))), discounts=[short])
    with pytest.raises(ValueError, match="line 1 pays 7000 of 10000 less 1000"):
        require_consistent(wrong)


def test_an_order_whose_portions_are_not_its_units_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="not its 2 units"):
        require_consistent(order(child(1, line(1, 101, 10_000, 2, (1, 20_000)))))


def test_an_order_number_ends_in_a_check_digit() -> None:
    assert is_checked(order_number(DAY))
