"""What coupons give, in the engine's words and in people's, and what is wrong with a template."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import Money
from domains.marketing import (
    ClaimChannel,
    CouponForm,
    CouponStatus,
    CouponTemplateStatus,
    CreateCouponTemplate,
    FixedDates,
    FixedPriceTerms,
    FreightTerms,
    GiftGoods,
    GiftGoodsTerms,
    GiftsTerms,
    GiftTier,
    PercentTerms,
    ScopeTerms,
    SpendAndGet,
)
from domains.marketing.rules.coupon_checking import period_of, plain_code, template_problems, value_of
from domains.marketing.rules.coupon_values import CouponValue, coupon_label, value_from_json
from domains.marketing.rules.coupons import status_of_coupon, status_of_template
from domains.marketing.rules.promotions import FreightOff, ItemDiscount, ItemSaving, Saving, SpendAndSave, Tier
from tests.domains.marketing.carts import NOW
from tests.goods import cny

LATER = NOW + timedelta(days=7)


def template(**more: Any) -> CreateCouponTemplate:
    values: dict[str, Any] = {
        "name": {"en": "Twenty off"},
        "value": cny(2_000),
        "threshold": cny(10_000),
        "scope": ScopeTerms(all=True),
        "quantity": 100,
        "per_member": 1,
        "validity": 7,
    }
    return CreateCouponTemplate(**(values | more))


@pytest.mark.parametrize(
    ("value", "threshold", "rule", "english", "chinese"),
    [
        (cny(2_000), cny(10_000), SpendAndSave((Tier(10_000, 2_000),)), "20.00 off 100.00", "满100减20"),
        (cny(500), None, SpendAndSave((Tier(0, 500),)), "5.00 off", "立减5元"),
        (
            PercentTerms(percent_off_bp=1_500, cap=cny(5_000)),
            cny(10_000),
            SpendAndSave((Tier(10_000, 1_500),), cap=5_000, saving=Saving.PERCENT),
            "15% off from 100.00, at most 50.00",
            "满100打8.5折，最多减50",
        ),
        (
            PercentTerms(percent_off_bp=1_000),
            None,
            SpendAndSave((Tier(0, 1_000),), saving=Saving.PERCENT),
            "10% off",
            "9折",
        ),
        (
            FixedPriceTerms(price=cny(990), most_units=2),
            None,
            ItemDiscount(ItemSaving.FIXED_PRICE, 990, 2),
            "9.90 each, at most 2 pieces",
            "特价9.9元，每单限2件",
        ),
        (FreightTerms(), cny(5_000), FreightOff(None, 5_000), "Free delivery from 50.00", "满50免运费"),
        (
            GiftsTerms(gifts=(GiftGoodsTerms(sku_id=7, quantity=2), GiftGoodsTerms(sku_id=8))),
            cny(5_000),
            SpendAndGet((GiftTier(5_000, 1, (GiftGoods(7, 2), GiftGoods(8))),)),
            "A gift from 50.00",
            "满50赠礼一件",
        ),
        (FreightTerms(off=cny(600)), None, FreightOff(600), "6.00 off delivery", "运费减6元"),
    ],
)
def test_a_value_is_a_rule_and_words(
    value: Any, threshold: Money | None, rule: object, english: str, chinese: str
) -> None:
    found = value_of(template(value=value, threshold=threshold))
    assert found.rule == rule
    assert coupon_label(found, "CNY") == {"en": english, "zh-CN": chinese}


@given(
    st.builds(
        CouponValue,
        st.sampled_from(CouponForm),
        st.integers(1, 10_000),
        st.integers(0, 10_000),
        st.one_of(st.none(), st.integers(1, 9)),
        st.lists(st.builds(GiftGoods, st.integers(1, 9), st.integers(1, 9)), max_size=2).map(tuple),
    )
)
def test_what_is_kept_is_read_back(value: CouponValue) -> None:
    assert value_from_json(value.form, value.to_json()) == value


@pytest.mark.parametrize(
    ("more", "problem"),
    [
        ({"name": {}}, ("REQUIRED", "name")),
        ({"value": cny(0)}, ("INVALID", "value.amount_off.amount")),
        ({"value": cny(10_000)}, ("INVALID", "value.amount_off")),
        ({"value": PercentTerms(percent_off_bp=10_000)}, ("INVALID", "value.percent_off.percent_off_bp")),
        ({"value": PercentTerms(percent_off_bp=1, cap=cny(0))}, ("INVALID", "value.percent_off.cap.amount")),
        ({"value": FixedPriceTerms(price=cny(0))}, ("INVALID", "value.fixed_price.price.amount")),
        ({"value": FixedPriceTerms(price=cny(1), most_units=0)}, ("INVALID", "value.fixed_price.most_units")),
        ({"value": FreightTerms(off=cny(0))}, ("INVALID", "value.freight.off.amount")),
        ({"value": GiftsTerms(gifts=())}, ("REQUIRED", "value.gifts.gifts")),
        (
            {"value": GiftsTerms(gifts=(GiftGoodsTerms(sku_id=1, quantity=0),))},
            ("INVALID", "value.gifts.gifts.0.quantity"),
        ),
        ({"value": GiftsTerms(gifts=(GiftGoodsTerms(sku_id=1),), choose=2)}, ("INVALID", "value.gifts.choose")),
        ({"threshold": cny(0)}, ("INVALID", "threshold.amount")),
        ({"threshold": Money(10_000, "USD")}, ("INVALID", "threshold")),
        ({"scope": ScopeTerms()}, ("REQUIRED", "scope")),
        ({"quantity": 0}, ("INVALID", "quantity")),
        ({"per_member": 101}, ("INVALID", "per_member")),
        ({"validity": 0}, ("INVALID", "validity.days_from_claim")),
        ({"validity": FixedDates(NOW - timedelta(days=2), NOW)}, ("INVALID", "validity.dates.ends_at")),
        ({"claim_ends_at": NOW}, ("INVALID", "claim_ends_at")),
        ({"validity": FixedDates(NOW, LATER), "claim_ends_at": LATER + timedelta(1)}, ("INVALID", "claim_ends_at")),
        ({"code": "abc", "channels": (ClaimChannel.CODE,)}, ("INVALID", "code")),
        ({"code": " ", "channels": (ClaimChannel.CODE,)}, ("REQUIRED", "code")),
        ({"code": "WELCOME"}, ("INVALID", "code")),
    ],
)
def test_each_thing_that_is_wrong_is_told_with_its_field(more: dict[str, Any], problem: tuple[str, str]) -> None:
    assert [(each.code, ".".join(each.field or ())) for each in template_problems(template(**more), NOW)] == [problem]


def test_a_sound_template_has_no_problems() -> None:
    assert template_problems(template(), NOW) == []


def test_a_coupon_counts_for_its_dates_or_days_from_its_claim() -> None:
    dates = FixedDates(NOW - timedelta(days=1), LATER)
    assert period_of(dates, NOW) == (dates.starts_at, dates.ends_at)
    assert period_of(7, NOW) == (NOW, LATER)


@pytest.mark.parametrize(
    ("starts", "ends", "status"),
    [
        (1, None, CouponTemplateStatus.UPCOMING),
        (0, None, CouponTemplateStatus.OPEN),
        (-1, 1, CouponTemplateStatus.OPEN),
        (-1, 0, CouponTemplateStatus.ENDED),
    ],
)
def test_claiming_is_open_from_its_start_and_not_at_its_end(
    starts: int, ends: int | None, status: CouponTemplateStatus
) -> None:
    last = None if ends is None else NOW + timedelta(seconds=ends)
    assert status_of_template(NOW + timedelta(seconds=starts), last, NOW) is status


def test_only_what_is_unused_expires() -> None:
    assert status_of_coupon(CouponStatus.UNUSED, NOW, NOW) is CouponStatus.EXPIRED
    assert status_of_coupon(CouponStatus.UNUSED, LATER, NOW) is CouponStatus.UNUSED
    assert status_of_coupon(CouponStatus.LOCKED, NOW, NOW) is CouponStatus.LOCKED


def test_a_code_is_the_same_however_it_is_typed() -> None:
    assert plain_code(" ab-cd 23\n") == "ABCD23"
