"""Of many coupons only the best are tried; of few, all that could matter."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings

from domains.marketing import CouponInHand, Scope, Snapshot, price, shortlist
from domains.marketing.rules.promotions import FreightOff
from domains.marketing.rules.shortlist import MAX_TRIED, MAX_TRIED_BESIDE
from tests.domains.marketing.carts import NOW, freight, line, skus, snapshots, spend


def coupon(number: int, off: int, template: int | None = None, *, threshold: int = 0, days: int = 1) -> CouponInHand:
    ends = NOW + timedelta(days=days)
    return CouponInHand(number, template or number, spend(threshold, off), Scope(), expires_at=ends)


@settings(max_examples=150)
@given(snapshots(most_promotions=2, most_coupons=3))
def test_a_few_coupons_cost_the_same_with_the_shortlist(snapshot: Snapshot) -> None:
    short = shortlist(snapshot.coupons, snapshot.lines, None)
    # Two of one template are one, and which of them has the better terms is not asked: templates never differ.
    templates = {each.template_id for each in snapshot.coupons}
    alike = [next(each for each in snapshot.coupons if each.template_id == template) for template in templates]
    if len(alike) == len(snapshot.coupons):
        assert price(replace(snapshot, coupons=short)).payable == price(snapshot).payable
    assert {each.template_id for each in short} == templates


def test_of_many_those_that_could_take_off_the_most_are_tried() -> None:
    coupons = [coupon(number, number) for number in range(1, 41)]
    short = shortlist(coupons, [line(1, 10_000)], None)
    assert {each.id for each in short} == set(range(41 - MAX_TRIED, 41))
    assert price(Snapshot((line(1, 10_000),), coupons=short)).payable == 10_000 - 40


def test_what_lacks_something_is_told_and_not_tried() -> None:
    far = [coupon(number, 100, threshold=20_000) for number in range(1, 31)]
    other = [replace(coupon(number, 100), scope=skus(7)) for number in range(31, 61)]
    assert len(shortlist([*far, *other], [line(1, 10_000)], None)) == 60


def test_freight_coupons_have_places_of_their_own() -> None:
    goods = [coupon(number, 5_000) for number in range(1, 21)]
    off = [CouponInHand(100 + each, 100 + each, FreightOff(each), Scope()) for each in range(1, 11)]
    short = shortlist([*goods, *off], [line(1, 10_000)], None)
    assert {each.id for each in short if each.id > 100} == {111 - each for each in range(1, MAX_TRIED_BESIDE + 1)}
    priced = price(Snapshot((line(1, 10_000),), coupons=short, freight=freight(600, None)))
    assert {each.coupon_id for each in priced.discounts} == {1, 110}


def test_of_one_template_the_soonest_to_expire_or_the_chosen_one_is_tried() -> None:
    later, sooner = coupon(1, 100, 9, days=2), coupon(2, 100, 9, days=1)
    lines = [line(1, 10_000)]
    assert shortlist([later, sooner], lines, None) == (sooner,)
    assert shortlist([later, sooner], lines, {1}) == (later,)
    # Both are told of, though one is all that applies.
    assert shortlist([later, sooner], lines, {1, 2}) == (sooner, later)
