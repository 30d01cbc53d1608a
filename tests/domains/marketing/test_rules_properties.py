"""What holds for every price, whatever is in the cart."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from domains.kernel import allocate
from domains.marketing.rules.allocation import Run, amount_of, spread
from domains.marketing.rules.pricing import price
from domains.marketing.rules.snapshot import Snapshot
from tests.domains.marketing.carts import snapshots
from tests.domains.marketing.reference import brute_force

many = settings(max_examples=60, deadline=None)


@settings(max_examples=200, deadline=None)
@given(snapshots())
def test_the_price_is_that_of_the_best_of_all_combinations(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    payable, promotions, coupons = brute_force(snapshot)
    assert not priced.approximate
    gifts = priced.gifts
    assert (
        priced.payable,
        {each.promotion_id for each in (*priced.discounts, *gifts)} - {None},
        {each.coupon_id for each in (*priced.discounts, *gifts)} - {None},
    ) == (payable, promotions, coupons)


@many
@given(snapshots())
def test_the_payable_is_goods_less_discounts_plus_freight_and_never_negative(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    assert priced.payable == priced.goods_total - priced.discount_total + (priced.freight or 0) >= 0
    assert priced.freight is None or priced.freight == sum(fee.amount - fee.off for fee in priced.fees or ())
    assert all(0 <= fee.off <= fee.amount for fee in priced.fees or ())


@many
@given(snapshots())
def test_parts_sum_to_the_whole_per_line_unit_and_store(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    for each in priced.lines:
        assert each.net == each.total - sum(share.amount for share in each.shares) == amount_of(each.portions)
        assert sum(portion.quantity for portion in each.portions) == each.quantity
    selected = [each for each in priced.lines if each.selected]
    assert sum(each.total for each in selected) == priced.goods_total
    assert sum(each.net for each in selected) == priced.goods_total - priced.discount_total


@many
@given(snapshots())
def test_the_shares_of_a_discount_sum_to_it_and_lie_on_the_lines(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    shares = [
        (each.line_id, share.kind, share.promotion_id or share.coupon_id, share.amount)
        for each in priced.lines
        for share in each.shares
    ]
    told = [
        (line_id, each.kind, each.promotion_id or each.coupon_id, amount)
        for each in priced.discounts
        for line_id, amount in each.allocations
    ]
    assert sorted(shares, key=str) == sorted(told, key=str)
    for each in priced.discounts:
        assert each.amount == sum(amount for _, amount in (*each.allocations, *each.freight)) > 0
        assert not (each.allocations and each.freight)
    assert priced.discount_total == sum(each.amount for each in priced.discounts if not each.freight)


@many
@given(snapshots())
def test_limits_and_budgets_are_never_passed(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    promotions = {each.id: each for each in snapshot.promotions}
    for each in priced.discounts:
        if each.promotion_id is not None:
            promotion = promotions[each.promotion_id]
            assert promotion.uses_left != 0
            assert promotion.budget_left is None or each.amount <= promotion.budget_left
    given_away: dict[int, int] = {}
    for gift in priced.gifts:
        given_away[gift.sku_id] = given_away.get(gift.sku_id, 0) + gift.quantity
    assert all(count <= snapshot.gift_stock.get(sku_id, 0) for sku_id, count in given_away.items())


@many
@given(snapshots())
def test_no_share_exceeds_its_line_and_no_unit_falls_below_zero(snapshot: Snapshot) -> None:
    for each in price(snapshot).lines:
        assert all(0 < share.amount <= each.total for share in each.shares)
        assert all(0 <= portion.amount <= each.unit_price for portion in each.portions)
        assert each.selected or not each.shares


@many
@given(snapshots(), st.randoms(use_true_random=False))
def test_the_order_of_lines_promotions_and_coupons_changes_nothing(snapshot: Snapshot, dice: random.Random) -> None:
    lines, promotions, coupons = list(snapshot.lines), list(snapshot.promotions), list(snapshot.coupons)
    for some in (lines, promotions, coupons):
        dice.shuffle(some)
    mixed = replace(snapshot, lines=tuple(lines), promotions=tuple(promotions), coupons=tuple(coupons))
    assert price(mixed) == price(snapshot)


@many
@given(snapshots())
def test_another_candidate_never_raises_the_payable(snapshot: Snapshot) -> None:
    fewer = replace(snapshot, promotions=snapshot.promotions[:-1], coupons=snapshot.coupons[:-1])
    assert price(snapshot).payable <= price(fewer).payable


@many
@given(snapshots())
def test_pricing_twice_gives_the_same(snapshot: Snapshot) -> None:
    assert price(snapshot) == price(snapshot)


@many
@given(snapshots())
def test_what_takes_something_off_alone_is_applied_or_excluded_for_a_reason(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    told = [
        *{(each.promotion_id, each.coupon_id) for each in (*priced.discounts, *priced.gifts)} - {(None, None)},
        *((each.promotion_id, each.coupon_id) for each in priced.excluded),
    ]
    assert len(told) == len(set(told))
    assert {coupon.id for coupon in snapshot.coupons} == {coupon_id for _, coupon_id in told if coupon_id is not None}
    for each in snapshot.promotions:
        alone = price(replace(snapshot, promotions=(each,), coupons=()))
        if alone.gifts or any(discount.promotion_id for discount in alone.discounts):
            assert (each.id, None) in told


_UNITS = st.lists(st.builds(Run, st.integers(1, 5), st.integers(0, 200)), min_size=1, max_size=3).map(tuple)


@many
@given(st.lists(_UNITS, min_size=1, max_size=4), st.data())
def test_a_discount_is_spread_as_if_units_were_counted_out(lines: list[tuple[Run, ...]], data: st.DataObject) -> None:
    whole = sum(map(amount_of, lines))
    if whole == 0:
        return
    discount = data.draw(st.integers(1, whole))
    amounts = [amount for units in lines for quantity, amount, _ in units for _ in range(quantity)]
    expected = [one - share for one, share in zip(amounts, allocate(discount, amounts), strict=True)]
    after = spread(discount, lines)
    assert [amount for units in after for quantity, amount, _ in units for _ in range(quantity)] == expected
