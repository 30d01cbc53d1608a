"""Carts on which other shops are known to go wrong, priced as the rules have it. Amounts are minor units."""

import pytest

from domains.marketing.rules.allocation import Portion
from domains.marketing.rules.priced import Excluded, ExclusionReason, Gift, Hint, Priced
from domains.marketing.rules.pricing import price
from domains.marketing.rules.promotions import (
    BundlePrice,
    FreightOff,
    GiftGoods,
    GiftTier,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndGet,
    Tier,
)
from domains.marketing.rules.snapshot import Choices, CouponInHand, GiftChoice, Points, Snapshot
from tests.domains.marketing.carts import NOW, freight, line, promotion, skus, spend

BUY_TWO_GET_ONE = MultiBuy(MultiBuyKind.N_FOR_M, 3, 2)


def applied(priced: Priced) -> dict[int | None, int]:
    return {each.promotion_id or each.coupon_id: each.amount for each in priced.discounts}


def portions(priced: Priced) -> list[tuple[Portion, ...]]:
    return [each.portions for each in priced.lines]


def coupon(coupon_id: int, off: int, threshold: int = 0, **more: object) -> CouponInHand:
    values = {"template_id": coupon_id, "rule": spend(threshold, off), "scope": Scope()}
    return CouponInHand(coupon_id, **(values | more))  # type: ignore[arg-type]


def test_a_reduction_that_does_not_divide_is_spread_to_the_last_cent() -> None:
    priced = price(Snapshot((line(1, 80, 7),), (promotion(1, spend(500, 100)),)))
    assert (priced.payable, portions(priced)) == (460, [(Portion(5, 66), Portion(2, 65))])


def test_a_coupon_larger_than_the_goods_takes_no_more_than_there_is() -> None:
    priced = price(Snapshot((line(1, 500),), coupons=(coupon(1, 800),), freight=freight(600, None)))
    assert (priced.payable, applied(priced)) == (600, {1: 500})


def test_a_line_that_is_not_selected_takes_no_cent_of_a_discount() -> None:
    lines = (line(1, 333, 1), line(2, 333, 1), line(3, 334, 1, selected=False))
    priced = price(Snapshot(lines, (promotion(1, spend(1, 101)),)))
    assert [each.net for each in priced.lines] == [282, 283, 334]
    assert priced.payable == 565


def test_a_unit_of_one_set_is_not_in_another() -> None:
    one = BundlePrice((SetGroup(frozenset([101])), SetGroup(frozenset([102]))), SetSaving.FIXED_PRICE, 1_500)
    other = BundlePrice((SetGroup(frozenset([102])), SetGroup(frozenset([103]))), SetSaving.FIXED_PRICE, 1_200)
    lines = (line(1, 1_000), line(2, 1_000), line(3, 1_000))
    priced = price(Snapshot(lines, (promotion(1, one), promotion(2, other))))
    assert (priced.payable, applied(priced)) == (2_200, {2: 800})
    assert priced.excluded == (Excluded(1, None, ExclusionReason.BELOW_THRESHOLD),)


def test_sets_repeat_while_the_cart_has_whole_ones() -> None:
    pair = BundlePrice((SetGroup(frozenset([101])), SetGroup(frozenset([102]))), SetSaving.FIXED_PRICE, 1_500)
    lines = (line(1, 1_000, 3), line(2, 1_000, 2))
    assert applied(price(Snapshot(lines, (promotion(1, pair),)))) == {1: 1_000}


def test_a_set_that_picks_one_of_each_group_takes_the_dearest() -> None:
    any_two = BundlePrice((SetGroup(frozenset([101, 102])), SetGroup(frozenset([103]))), SetSaving.FIXED_PRICE, 1_500)
    lines = (line(1, 1_000), line(2, 1_200), line(3, 900))
    priced = price(Snapshot(lines, (promotion(1, any_two),)))
    assert applied(priced) == {1: 600}
    assert priced.lines[0].shares == ()


def test_a_gift_that_is_out_of_stock_is_not_promised() -> None:
    gift = GiftWithItem((GiftGoods(901),))
    priced = price(Snapshot((line(1, 1_000),), (promotion(1, gift),)))
    assert (priced.gifts, priced.excluded) == ((), (Excluded(1, None, ExclusionReason.OUT_OF_STOCK),))


def test_gifts_are_given_while_they_last() -> None:
    gift = GiftWithItem((GiftGoods(901, 2),), most_times=5)
    priced = price(Snapshot((line(1, 1_000, 3),), (promotion(1, gift),), gift_stock={901: 5}))
    assert priced.gifts == (Gift(1, 901, 5),)


def test_two_reductions_on_different_goods_both_apply() -> None:
    promotions = (promotion(1, spend(100, 10), skus(101)), promotion(2, spend(100, 20), skus(102)))
    assert applied(price(Snapshot((line(1, 150), line(2, 150)), promotions))) == {1: 10, 2: 20}


def test_goods_outside_its_scope_do_not_lift_a_cart_over_a_threshold() -> None:
    priced = price(Snapshot((line(1, 5_000), line(2, 150)), (promotion(1, spend(200, 30), skus(102)),)))
    assert (applied(priced), priced.hints) == ({}, (Hint(1, None, 50, off=30),))


def test_a_line_promotion_is_left_out_where_it_costs_a_better_one() -> None:
    """15.00 off an item would bring 210.00 below the 200.00 that 30.00 off needs."""
    off_item = promotion(1, ItemDiscount(ItemSaving.AMOUNT_OFF, 1_500), skus(101))
    priced = price(Snapshot((line(1, 11_000), line(2, 10_000)), (off_item, promotion(2, spend(20_000, 3_000)))))
    assert (priced.payable, applied(priced)) == (18_000, {2: 3_000})
    assert priced.excluded == (Excluded(1, None, ExclusionReason.WORSE),)


def test_both_apply_where_there_is_enough_for_both() -> None:
    off_item = promotion(1, ItemDiscount(ItemSaving.AMOUNT_OFF, 1_500), skus(101))
    priced = price(Snapshot((line(1, 12_000), line(2, 10_000)), (off_item, promotion(2, spend(20_000, 3_000)))))
    assert (priced.payable, applied(priced)) == (17_500, {1: 1_500, 2: 3_000})


def test_buy_two_get_one_gives_two_of_six() -> None:
    priced = price(Snapshot((line(1, 999, 6),), (promotion(1, BUY_TWO_GET_ONE),)))
    assert (applied(priced), portions(priced)) == ({1: 1_998}, [(Portion(6, 666),)])


def test_the_free_unit_is_the_cheapest_of_its_three() -> None:
    lines = (line(1, 1_000, 3), line(2, 100, 3))
    assert applied(price(Snapshot(lines, (promotion(1, BUY_TWO_GET_ONE),)))) == {1: 1_100}


@pytest.mark.parametrize(
    ("rule", "off"),
    [
        (MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, 2, 5_000), 250 + 150),
        (MultiBuy(MultiBuyKind.N_FOR_PRICE, 2, 700), 300),
        (MultiBuy(MultiBuyKind.N_FOR_M, 5, 4), 0),
        (MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, 2, 5_000, most_sets=1), 250),
    ],
)
def test_multi_buys(rule: MultiBuy, off: int) -> None:
    lines = (line(1, 500, 2), line(2, 300, 2))
    assert price(Snapshot(lines, (promotion(1, rule),))).discount_total == off


def test_a_coupon_that_costs_free_delivery_is_not_used() -> None:
    priced = price(Snapshot((line(1, 10_100),), coupons=(coupon(1, 1_000),), freight=freight(1_200, 10_000)))
    assert (priced.payable, priced.excluded) == (10_100, (Excluded(None, 1, ExclusionReason.WORSE),))


def test_a_coupon_that_the_shopper_chose_is_used_all_the_same() -> None:
    cart = Snapshot(
        (line(1, 10_100),),
        coupons=(coupon(1, 1_000), coupon(2, 900)),
        freight=freight(1_200, 10_000),
        choices=Choices(coupon_ids=frozenset([2])),
    )
    priced = price(cart)
    assert (priced.payable, applied(priced)) == (10_400, {2: 900})
    assert priced.excluded == (Excluded(None, 1, ExclusionReason.NOT_CHOSEN),)


def test_of_coupons_that_do_not_stack_the_best_is_used_and_of_those_that_do_all() -> None:
    lines = (line(1, 10_000),)
    single = price(Snapshot(lines, coupons=(coupon(1, 500), coupon(2, 700))))
    assert (applied(single), single.excluded) == (
        {2: 700},
        (Excluded(None, 1, ExclusionReason.NOT_STACKABLE, None, 2),),
    )
    both = price(Snapshot(lines, coupons=(coupon(1, 500, stackable=True), coupon(2, 700, stackable=True))))
    assert applied(both) == {1: 500, 2: 700}


def test_a_coupon_of_a_store_goes_with_one_of_the_platform() -> None:
    priced = price(Snapshot((line(1, 10_000),), coupons=(coupon(1, 500, store_id=1), coupon(2, 700))))
    assert [each.coupon_id for each in priced.discounts] == [1, 2]


def test_of_equal_coupons_the_one_that_expires_sooner_is_used() -> None:
    later = coupon(1, 500)
    sooner = coupon(2, 500, expires_at=NOW)
    assert applied(price(Snapshot((line(1, 10_000),), coupons=(later, sooner)))) == {2: 500}


def test_the_threshold_of_a_coupon_looks_at_what_promotions_left() -> None:
    cart = Snapshot((line(1, 10_000),), (promotion(1, spend(1, 100)),), (coupon(1, 50, 10_000),))
    priced = price(cart)
    assert applied(priced) == {1: 100}
    assert priced.hints == (Hint(None, None, 100, off=50, coupon_id=1),)


def test_a_freight_coupon_pays_freight_alone() -> None:
    free = coupon(1, 0, rule=FreightOff(threshold=1_000))
    priced = price(Snapshot((line(1, 2_000),), coupons=(free,), freight=freight(800, None)))
    assert (priced.payable, priced.freight, priced.discount_total) == (2_000, 0, 0)
    assert priced.discounts[0].freight == ((1, 800),)


def test_a_freight_coupon_stays_unused_where_delivery_is_free() -> None:
    free = coupon(1, 0, rule=FreightOff())
    priced = price(Snapshot((line(1, 2_000),), coupons=(free,), freight=freight(800, 2_000)))
    assert (priced.payable, priced.discounts) == (2_000, ())


def test_points_pay_a_share_of_what_coupons_left_and_no_freight() -> None:
    cart = Snapshot(
        (line(1, 6_000), line(2, 4_000)),
        coupons=(coupon(1, 1_000),),
        points=Points(balance=1_000_000, points_per_minor=10, most_of_goods_bp=5_000),
        freight=freight(500, None),
        choices=Choices(points=1_000_000),
    )
    priced = price(cart)
    assert (priced.points_used, priced.payable) == (45_000, 9_000 - 4_500 + 500)
    assert [each.net for each in priced.lines] == [2_700, 1_800]


def test_gifts_of_the_highest_tier_and_those_that_the_shopper_chose() -> None:
    tiers = (
        GiftTier(1_000, 1, (GiftGoods(901), GiftGoods(902))),
        GiftTier(2_000, 2, (GiftGoods(901), GiftGoods(902), GiftGoods(903, price=990))),
    )
    cart = Snapshot((line(1, 2_500),), (promotion(1, SpendAndGet(tiers)),), gift_stock={901: 9, 902: 9, 903: 9})
    assert price(cart).gifts == (Gift(1, 901, 1), Gift(1, 902, 1))
    chosen = Snapshot(
        cart.lines, cart.promotions, gift_stock=cart.gift_stock, choices=Choices(gifts=(GiftChoice(1, (903, 902)),))
    )
    priced = price(chosen)
    assert priced.gifts == (Gift(1, 903, 1, price=990), Gift(1, 902, 1))
    assert (priced.add_on_total, priced.payable) == (990, 3_490)


def test_an_item_discount_with_a_quantity_limit_splits_the_line() -> None:
    two_at = ItemDiscount(ItemSaving.FIXED_PRICE, 700, most_units=2)
    priced = price(Snapshot((line(1, 1_000, 5),), (promotion(1, two_at),)))
    assert portions(priced) == [(Portion(3, 1_000), Portion(2, 700))]


def test_a_percentage_is_of_all_units_together() -> None:
    tenth = ItemDiscount(ItemSaving.PERCENT_OFF, 1_000)
    assert applied(price(Snapshot((line(1, 5, 10),), (promotion(1, tenth),)))) == {1: 5}


def test_a_budget_ends_a_discount_early() -> None:
    half = promotion(1, ItemDiscount(ItemSaving.PERCENT_OFF, 5_000), budget_left=300)
    assert applied(price(Snapshot((line(1, 1_000),), (half,)))) == {1: 300}


def test_a_hint_tells_how_many_more_make_a_set() -> None:
    priced = price(Snapshot((line(1, 1_000, 2),), (promotion(1, BUY_TWO_GET_ONE),)))
    assert priced.hints == (Hint(1, None, 1, Measure.PIECES),)
    assert priced.excluded == (Excluded(1, None, ExclusionReason.BELOW_THRESHOLD),)


def test_tiers_look_at_pieces_where_they_say_so() -> None:
    rule = spend(3, 100, measure=Measure.PIECES)
    assert rule.tiers == (Tier(3, 100),)
    assert applied(price(Snapshot((line(1, 1_000, 3),), (promotion(1, rule),)))) == {1: 100}
