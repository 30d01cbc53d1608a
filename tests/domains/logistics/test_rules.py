"""Freight, coverage and promises, case by case."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import Money, MoneyError, Refused
from domains.logistics import (
    Coverage,
    DeliveryKind,
    DeliveryRule,
    Fee,
    SaveDeliveryRule,
    freight,
    is_region,
    missing_for_free_delivery,
    offer,
    promised_by,
)
from domains.logistics.rules import estimate, is_served, require_valid

SHANGHAI = ZoneInfo("Asia/Shanghai")
EVERYWHERE = Coverage(("",))


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


def rule(
    fee: int = 1000, free_from: int | None = 9900, kind: DeliveryKind = DeliveryKind.EXPRESS, days: int | None = 3
) -> DeliveryRule:
    free = None if free_from is None else yuan(free_from)
    return DeliveryRule("1", 7, kind, "Express", yuan(fee), free, days)


@pytest.mark.parametrize(
    ("goods", "charged", "missing"), [(0, 1000, 9900), (9899, 1000, 1), (9900, 0, 0), (9901, 0, 0), (500_000, 0, 0)]
)
def test_delivery_is_free_from_its_threshold_on(goods: int, charged: int, missing: int) -> None:
    assert freight(rule(), yuan(goods)) == yuan(charged)
    assert missing_for_free_delivery(rule(), yuan(goods)) == yuan(missing)


def test_delivery_without_a_threshold_is_never_free() -> None:
    assert freight(rule(free_from=None), yuan(10**9)) == yuan(1000)
    assert missing_for_free_delivery(rule(free_from=None), yuan(10**9)) is None


def test_delivery_that_costs_nothing_lacks_nothing_for_being_free() -> None:
    assert missing_for_free_delivery(rule(fee=0, free_from=None), yuan(1)) == yuan(0)


def test_goods_in_another_currency_have_no_freight() -> None:
    with pytest.raises(MoneyError):
        freight(rule(), Money(9900, "USD"))


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_more_goods_never_cost_more_freight(some: int, more: int) -> None:
    assert freight(rule(), yuan(some + more)).minor <= freight(rule(), yuan(some)).minor


@pytest.mark.parametrize(
    ("code", "known"),
    [
        ("330106", True),
        ("110101", True),
        ("820000", True),
        ("160101", False),
        ("990000", False),
        ("000000", False),
        ("33010", False),
        ("3301060", False),
        ("33010a", False),
        ("３３０１０６", False),
        ("", False),
        (None, False),
    ],
)
def test_a_region_code_has_six_digits_and_a_province(code: str | None, known: bool) -> None:
    assert is_region(code) is known


@pytest.mark.parametrize(
    ("served", "excluded", "region", "answer"),
    [
        (("",), (), "330106", True),
        (("",), ("54", "65"), "540102", False),
        (("",), ("54", "65"), "330106", True),
        (("33", "31"), (), "310101", True),
        (("33", "31"), (), "320101", False),
        (("33",), ("3303",), "330302", False),
        (("330106",), (), "330106", True),
        ((), (), "330106", False),
        (("",), (), "999999", False),
        (("",), (), None, False),
    ],
)
def test_a_rule_serves_what_its_prefixes_say(
    served: tuple[str, ...], excluded: tuple[str, ...], region: str | None, answer: bool
) -> None:
    assert is_served(DeliveryKind.EXPRESS, Coverage(served, excluded), region) is answer


@pytest.mark.parametrize("region", [None, "999999", "540102"])
def test_what_goes_nowhere_needs_no_region(region: str | None) -> None:
    assert is_served(DeliveryKind.NONE, Coverage((), ("54",)), region)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        (datetime(2026, 11, 11, 15, 59, 59, tzinfo=UTC), datetime(2026, 11, 14, 15, 59, 59, tzinfo=UTC)),
        (datetime(2026, 11, 11, 16, 0, 0, tzinfo=UTC), datetime(2026, 11, 15, 15, 59, 59, tzinfo=UTC)),
    ],
)
def test_a_promise_ends_with_a_day_of_the_shop(now: datetime, until: datetime) -> None:
    assert promised_by(rule(days=3), now, SHANGHAI) == until


def test_a_rule_may_promise_nothing() -> None:
    assert promised_by(rule(days=None), datetime(2026, 1, 1, tzinfo=UTC)) is None


def test_an_offer_carries_its_fee_for_these_goods() -> None:
    offered = offer(rule(days=None), yuan(9900), datetime(2026, 1, 1, tzinfo=UTC))
    assert (offered.id, offered.kind, offered.fee) == ("1", DeliveryKind.EXPRESS, yuan(0))


def test_an_estimate_is_the_cheapest_way_to_the_door() -> None:
    pick_up = rule(fee=0, kind=DeliveryKind.PICK_UP)
    assert estimate([rule(fee=1500), rule(fee=800), pick_up], yuan(100)) == yuan(800)


def test_an_estimate_knows_free_delivery() -> None:
    assert estimate([rule(fee=800, free_from=None), rule(fee=1500)], yuan(9900)) == yuan(0)


def test_what_is_only_picked_up_has_no_estimate() -> None:
    assert estimate([rule(kind=DeliveryKind.PICK_UP)], yuan(100)) is None


def _command(
    kind: DeliveryKind = DeliveryKind.EXPRESS,
    label: dict[str, str] | None = None,
    fees: tuple[Fee, ...] = (Fee(Money(1000, "CNY")),),
    days: int | None = None,
    coverage: Coverage = EVERYWHERE,
) -> SaveDeliveryRule:
    return SaveDeliveryRule(1, kind, {"en": "Express"} if label is None else label, fees, days, coverage)


@pytest.mark.parametrize(
    "command",
    [
        _command(),
        _command(label={"zh-CN": "快递"}, days=0, coverage=Coverage(("33", "3101"), ("3303",))),
        _command(kind=DeliveryKind.NONE, coverage=Coverage(())),
        _command(fees=(Fee(yuan(1), yuan(0)), Fee(Money(1, "USD"), Money(5, "USD")))),
    ],
)
def test_a_sound_rule_is_accepted(command: SaveDeliveryRule) -> None:
    require_valid(command)


@pytest.mark.parametrize(
    ("command", "code", "field"),
    [
        (_command(label={"en": "  "}), "REQUIRED", ("label",)),
        (_command(label={"fr": "Colis"}), "REQUIRED", ("label",)),
        (_command(fees=()), "REQUIRED", ("fees",)),
        (_command(fees=(Fee(yuan(-1)),)), "INVALID", ("fees", "0")),
        (_command(fees=(Fee(yuan(1), yuan(-1)),)), "INVALID", ("fees", "0")),
        (_command(fees=(Fee(yuan(1), Money(1, "USD")),)), "INVALID", ("fees", "0")),
        (_command(fees=(Fee(yuan(1)), Fee(yuan(2)))), "INVALID", ("fees", "1")),
        (_command(days=-1), "INVALID", ("promised_days",)),
        (_command(days=366), "INVALID", ("promised_days",)),
        (_command(coverage=Coverage(())), "REQUIRED", ("coverage", "served")),
        (_command(coverage=Coverage(("33", "x"))), "INVALID", ("coverage", "served", "1")),
        (_command(coverage=Coverage(("",), ("3",))), "INVALID", ("coverage", "excluded", "0")),
        (_command(coverage=Coverage(("99",))), "INVALID", ("coverage", "served", "0")),
        (_command(coverage=Coverage(("3301061",))), "INVALID", ("coverage", "served", "0")),
    ],
)
def test_what_is_wrong_with_a_rule_is_said_with_its_field(
    command: SaveDeliveryRule, code: str, field: tuple[str, ...]
) -> None:
    with pytest.raises(Refused) as refused:
        require_valid(command)
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [(code, field)]


def test_all_that_is_wrong_is_said_at_once() -> None:
    with pytest.raises(Refused) as refused:
        require_valid(_command(label={}, fees=(), days=-1, coverage=Coverage(("x",), ("y",))))
    assert len(refused.value.problems) == 5
