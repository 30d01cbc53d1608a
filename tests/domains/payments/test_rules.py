"""The pure rules of payments."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import Money
from domains.payments import Notification, NotificationKind, Payment, PaymentChannel, PaymentStatus
from domains.payments.rules.channels import mismatch
from domains.payments.rules.payments import TRANSITIONS, leading_to, reference

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
P = PaymentStatus

PAYMENT = Payment(
    id=1,
    order_id=2,
    order_number="2611110000000001",
    reference="P1",
    channel=PaymentChannel.SANDBOX,
    status=PaymentStatus.PENDING,
    amount=Money(18_900, "CNY"),
    redirect_url=None,
    expires_at=NOW,
    channel_reference=None,
    captured=0,
    refund_granted=0,
)
SUCCESS = Notification(
    channel=PaymentChannel.SANDBOX,
    kind=NotificationKind.SUCCEEDED,
    reference="P1",
    order_number="2611110000000001",
    channel_reference="C1",
    amount=Money(18_900, "CNY"),
)


def test_a_payment_never_goes_back() -> None:
    order = [P.PENDING, P.FAILED, P.CLOSED, P.SUCCEEDED, P.REFUNDED]
    for place, status in enumerate(order):
        assert list(TRANSITIONS[status]) == order[place + 1 :]


def test_money_that_came_in_beats_a_failure_and_a_close() -> None:
    assert leading_to(P.SUCCEEDED) == (P.PENDING, P.FAILED, P.CLOSED)


@given(st.permutations([P.FAILED, P.CLOSED, P.SUCCEEDED, P.REFUNDED]))
def test_in_whatever_order_it_is_told_a_payment_ends_at_the_same_status(told: list[PaymentStatus]) -> None:
    status = P.PENDING
    for to in told:
        status = to if to in TRANSITIONS[status] else status
    assert status is P.REFUNDED


def test_a_notification_that_fits_is_taken() -> None:
    assert mismatch(PAYMENT, SUCCESS) is None


@pytest.mark.parametrize(
    ("said", "word"),
    [
        (replace(SUCCESS, amount=Money(18_901, "CNY")), "189.01 CNY"),
        (replace(SUCCESS, amount=Money(18_899, "CNY")), "188.99 CNY"),
        (replace(SUCCESS, amount=Money(18_900, "USD")), "189.00 USD"),
        (replace(SUCCESS, order_number="2611110000000002"), "order 2611110000000002"),
    ],
)
def test_a_notification_of_other_money_or_another_order_does_not_fit(said: Notification, word: str) -> None:
    assert word in (mismatch(PAYMENT, said) or "")


def test_a_notification_for_no_payment_of_ours_does_not_fit() -> None:
    assert mismatch(None, SUCCESS) is not None


@pytest.mark.parametrize(
    "change",
    [
        {"kind": NotificationKind.FAILED},
        {"reference": "P2"},
        {"channel_reference": "C2"},
        {"amount": Money(1, "CNY")},
        {"amount": Money(18_900, "USD")},
        {"refund_reference": "R1"},
        {"refund_amount": Money(1, "CNY")},
    ],
)
def test_two_notifications_are_told_apart_by_what_they_say(change: dict[str, object]) -> None:
    assert replace(SUCCESS, **change).fingerprint != SUCCESS.fingerprint  # type: ignore[arg-type]
    assert replace(SUCCESS, fee=3, payer="Ada").fingerprint == SUCCESS.fingerprint


def test_references_tell_their_day_and_are_never_alike() -> None:
    made = {reference("P", NOW) for _ in range(1000)}
    assert len(made) == 1000
    assert all(each.startswith("P261111") and len(each) == 23 for each in made)
