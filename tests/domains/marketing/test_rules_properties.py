"""What holds for every price, whatever is in the cart."""

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from domains.kernel import allocate
from domains.marketing.rules.allocation import Portion, amount_of, spread
from domains.marketing.rules.pricing import price
from domains.marketing.rules.snapshot import Snapshot
from tests.domains.marketing.carts import brute_force, snapshots

many = settings(deadline=None)


@settings(max_examples=400, deadline=None)
@given(snapshots())
def test_the_price_is_that_of_the_best_of_all_combinations(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    payable, applied = brute_force(snapshot)
    assert not priced.approximate
    assert (priced.payable, {each.promotion_id for each in priced.discounts}) == (payable, applied)


@many
@given(snapshots())
def test_the_payable_is_goods_less_discounts_plus_freight_and_never_negative(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    assert priced.payable == priced.goods_total - priced.discount_total + (priced.freight or 0) >= 0
    assert priced.freight is None or priced.freight == sum(fee.amount for fee in priced.fees or ())


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
    shares = [(each.line_id, share.promotion_id, share.amount) for each in priced.lines for share in each.shares]
    told = [(line_id, each.promotion_id, amount) for each in priced.discounts for line_id, amount in each.allocations]
    assert sorted(shares) == sorted(told)
    assert all(each.amount == sum(amount for _, amount in each.allocations) > 0 for each in priced.discounts)
    assert priced.discount_total == sum(each.amount for each in priced.discounts)


@many
@given(snapshots())
def test_no_share_exceeds_its_line_and_no_unit_falls_below_zero(snapshot: Snapshot) -> None:
    for each in price(snapshot).lines:
        assert all(0 < share.amount <= each.total for share in each.shares)
        assert all(0 <= portion.amount <= each.unit_price for portion in each.portions)
        assert each.selected or not each.shares


@many
@given(snapshots(), st.randoms(use_true_random=False))
def test_the_order_of_lines_and_promotions_changes_nothing(snapshot: Snapshot, dice: random.Random) -> None:
    lines, promotions = list(snapshot.lines), list(snapshot.promotions)
    dice.shuffle(lines)
    dice.shuffle(promotions)
    assert price(replace(snapshot, lines=tuple(lines), promotions=tuple(promotions))) == price(snapshot)


@many
@given(snapshots())
def test_another_candidate_never_raises_the_payable(snapshot: Snapshot) -> None:
    fewer = replace(snapshot, promotions=snapshot.promotions[:-1])
    assert price(snapshot).payable <= price(fewer).payable


@many
@given(snapshots())
def test_pricing_twice_gives_the_same(snapshot: Snapshot) -> None:
    assert price(snapshot) == price(snapshot)


@many
@given(snapshots())
def test_each_promotion_with_goods_is_applied_or_excluded_for_a_reason(snapshot: Snapshot) -> None:
    priced = price(snapshot)
    applied = [each.promotion_id for each in priced.discounts]
    told = sorted([*applied, *(each.promotion_id for each in priced.excluded)])
    with_goods = [
        each.id
        for each in snapshot.promotions
        if any(
            one.selected and each.store_id in (None, one.store_id) and each.scope.covers(one) for one in snapshot.lines
        )
    ]
    assert told == with_goods


_UNITS = st.lists(st.builds(Portion, st.integers(1, 5), st.integers(0, 200)), min_size=1, max_size=3).map(tuple)


@many
@given(st.lists(_UNITS, min_size=1, max_size=4), st.data())
def test_a_discount_is_spread_as_if_units_were_counted_out(
    lines: list[tuple[Portion, ...]], data: st.DataObject
) -> None:
    whole = sum(map(amount_of, lines))
    if whole == 0:
        return
    discount = data.draw(st.integers(1, whole))
    amounts = [amount for units in lines for quantity, amount in units for _ in range(quantity)]
    expected = [one - share for one, share in zip(amounts, allocate(discount, amounts), strict=True)]
    after = spread(discount, lines)
    assert [amount for units in after for quantity, amount in units for _ in range(quantity)] == expected
