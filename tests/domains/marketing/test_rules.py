"""What carts cost, example by example: the traps of others, the steps, ties, hints and what is left out."""

from datetime import timedelta

import pytest

from domains.marketing.rules.priced import Excluded, ExclusionReason, Hint, Priced
from domains.marketing.rules.pricing import price
from domains.marketing.rules.promotions import Goods, Measure, Saving, Scope, SpendAndSave, Tier
from domains.marketing.rules.snapshot import (
    Choices,
    FreightOption,
    OwnPrice,
    Snapshot,
    StoreFreight,
    UnitPrice,
    UnitPriceReason,
)
from tests.domains.marketing.carts import NOW, freight, line, promotion, skus, spend

THIRTY_OFF_200 = spend(20_000, 3_000)


def applied(priced: Priced) -> list[tuple[int | None, int]]:
    return [(each.promotion_id, each.amount) for each in priced.discounts]


@pytest.mark.parametrize(
    ("rule", "amount", "off"),
    [
        (THIRTY_OFF_200, 19_999, 0),
        (THIRTY_OFF_200, 20_000, 3_000),
        (THIRTY_OFF_200, 50_000, 3_000),
        (spend(20_000, 3_000, every_n=True), 59_999, 6_000),
        (spend(20_000, 3_000, every_n=True, cap=7_000), 60_000, 7_000),
        (SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000))), 39_999, 3_000),
        (SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000))), 40_000, 8_000),
        (spend(10_000, 1_500, saving=Saving.PERCENT), 10_010, 1_502),
        (spend(10_000, 1_500, saving=Saving.PERCENT, cap=1_000), 10_010, 1_000),
    ],
)
def test_spend_and_save_takes_off_what_its_tier_says(rule: SpendAndSave, amount: int, off: int) -> None:
    assert price(Snapshot((line(1, amount),), (promotion(1, rule),))).discount_total == off


def test_a_threshold_on_pieces_counts_units_of_all_lines() -> None:
    rule = spend(3, 500, measure=Measure.PIECES, every_n=True)
    lines = (line(1, 1_000, 4), line(2, 1_000, 2))
    assert applied(price(Snapshot(lines, (promotion(1, rule),)))) == [(1, 1_000)]


def test_a_percentage_is_of_the_units_together_and_rounded_once() -> None:
    rule = spend(1, 1_000, saving=Saving.PERCENT)
    assert price(Snapshot((line(1, 4, 10),), (promotion(1, rule),))).discount_total == 4


def test_thirty_off_200_at_210_stands_although_fifteen_came_off_elsewhere() -> None:
    lines = (line(1, 15_000), line(2, 6_000))
    promotions = (promotion(1, spend(5_000, 1_500), skus(102), priority=9), promotion(2, THIRTY_OFF_200))
    priced = price(Snapshot(lines, promotions))
    assert (applied(priced), priced.payable) == ([(1, 1_500), (2, 3_000)], 16_500)


def test_a_discount_that_costs_free_delivery_is_left_out_as_worse() -> None:
    priced = price(Snapshot((line(1, 10_100),), (promotion(1, spend(10_000, 500)),), freight=freight(800, 10_000)))
    assert (priced.payable, priced.freight, applied(priced)) == (10_100, 0, [])
    assert priced.excluded == (Excluded(1, None, ExclusionReason.WORSE),)


def test_a_discount_that_is_worth_more_than_free_delivery_is_taken() -> None:
    priced = price(Snapshot((line(1, 10_100),), (promotion(1, spend(10_000, 1_000)),), freight=freight(800, 10_000)))
    assert (priced.payable, priced.freight) == (9_900, 800)


def test_two_discounts_on_different_goods_are_weighed_together_where_one_delivery_is_at_stake() -> None:
    lines = (line(1, 5_200), line(2, 5_200))
    promotions = (promotion(1, spend(1, 300), skus(101)), promotion(2, spend(1, 300), skus(102)))
    priced = price(Snapshot(lines, promotions, freight=freight(800, 10_000)))
    assert (applied(priced), priced.payable) == ([(1, 300)], 10_100)


def test_one_off_seven_units_at_eighty_cents_leaves_no_cent_over() -> None:
    [priced] = price(Snapshot((line(1, 80, 7),), (promotion(1, spend(500, 100)),))).lines
    assert (priced.portions, priced.net) == (((5, 66), (2, 65)), 460)


def test_a_threshold_met_only_with_goods_out_of_scope_is_not_met() -> None:
    lines = (line(1, 15_000), line(2, 15_000))
    priced = price(Snapshot(lines, (promotion(1, THIRTY_OFF_200, skus(101)),)))
    assert priced.discount_total == 0
    assert priced.excluded == (Excluded(1, None, ExclusionReason.BELOW_THRESHOLD),)


def test_a_discount_larger_than_the_goods_takes_no_more_than_they_cost() -> None:
    priced = price(Snapshot((line(1, 500),), (promotion(1, spend(100, 900)),), freight=freight(800, None)))
    assert (priced.discount_total, priced.payable) == (500, 800)


def test_what_takes_off_nothing_any_more_is_not_applied() -> None:
    promotions = (promotion(1, spend(100, 900), priority=1), promotion(2, spend(100, 10)))
    assert applied(price(Snapshot((line(1, 500),), promotions))) == [(1, 500)]


def test_an_unselected_line_is_priced_but_takes_and_counts_for_nothing() -> None:
    lines = (line(1, 15_000), line(2, 15_000, selected=False))
    priced = price(Snapshot(lines, (promotion(1, THIRTY_OFF_200),), freight=freight(800, 20_000)))
    assert (priced.goods_total, priced.discount_total, priced.freight) == (15_000, 0, 800)
    assert priced.lines[1].net == 15_000


def test_discounts_on_different_goods_of_one_cart_both_apply() -> None:
    lines = (line(1, 10_000), line(2, 10_000))
    promotions = (promotion(1, spend(5_000, 500), skus(101)), promotion(2, spend(5_000, 700), skus(102)))
    assert applied(price(Snapshot(lines, promotions))) == [(1, 500), (2, 700)]


def test_of_an_exclusion_group_the_better_one_applies_and_the_other_says_why_not() -> None:
    promotions = (
        promotion(1, spend(10_000, 500), exclusion_group="a"),
        promotion(2, spend(10_000, 700), exclusion_group="a"),
    )
    priced = price(Snapshot((line(1, 20_000),), promotions))
    assert applied(priced) == [(2, 700)]
    assert priced.excluded == (Excluded(1, None, ExclusionReason.EXCLUSION_GROUP, by_promotion_id=2),)


def test_the_shoppers_choice_among_exclusive_promotions_is_respected() -> None:
    promotions = (
        promotion(1, spend(10_000, 500), exclusion_group="a"),
        promotion(2, spend(10_000, 700), exclusion_group="a"),
    )
    priced = price(Snapshot((line(1, 20_000, chosen_promotion_id=1),), promotions))
    assert applied(priced) == [(1, 500)]
    assert priced.excluded == (Excluded(2, None, ExclusionReason.NOT_CHOSEN),)


def test_a_chosen_promotion_applies_even_where_it_costs_free_delivery() -> None:
    lines = (line(1, 10_100, chosen_promotion_id=1),)
    priced = price(Snapshot(lines, (promotion(1, spend(10_000, 500)),), freight=freight(800, 10_000)))
    assert (applied(priced), priced.payable) == ([(1, 500)], 10_400)


def test_a_choice_for_other_goods_hinders_nothing_and_is_said_to_be_out_of_scope() -> None:
    promotions = (
        promotion(1, spend(1_000, 500), skus(999), exclusion_group="a"),
        promotion(2, spend(10_000, 700), exclusion_group="a"),
    )
    priced = price(Snapshot((line(1, 20_000, chosen_promotion_id=1),), promotions))
    assert applied(priced) == [(2, 700)]
    assert priced.excluded == (Excluded(1, None, ExclusionReason.OUT_OF_SCOPE),)


def test_a_promotion_without_uses_left_is_excluded() -> None:
    priced = price(Snapshot((line(1, 20_000),), (promotion(1, THIRTY_OFF_200, uses_left=0),)))
    assert priced.excluded == (Excluded(1, None, ExclusionReason.LIMIT_REACHED),)


def test_a_stores_promotion_is_for_its_own_goods() -> None:
    lines = (line(1, 15_000, store=1), line(2, 15_000, store=2))
    priced = price(Snapshot(lines, (promotion(1, spend(10_000, 1_000), store_id=2),)))
    assert priced.discounts[0].allocations == ((2, 1_000),)


def test_stores_act_before_the_platform_and_then_priority_decides() -> None:
    promotions = (
        promotion(1, spend(1, 100), priority=9),
        promotion(2, spend(1, 100)),
        promotion(3, spend(1, 100), store_id=1),
    )
    assert [each for each, _ in applied(price(Snapshot((line(1, 20_000),), promotions)))] == [3, 1, 2]


def test_a_percentage_acts_on_what_the_one_before_left() -> None:
    ten_percent = spend(1, 1_000, saving=Saving.PERCENT)
    promotions = (promotion(1, spend(1, 5_000), priority=1), promotion(2, ten_percent))
    assert applied(price(Snapshot((line(1, 20_000),), promotions))) == [(1, 5_000), (2, 1_500)]


def test_an_own_price_line_takes_no_promotion_and_counts_for_no_threshold() -> None:
    flash = OwnPrice(UnitPrice(15_000, UnitPriceReason.FLASH_SALE))
    lines = (line(1, 18_000, own_price=flash), line(2, 15_000))
    priced = price(Snapshot(lines, (promotion(1, THIRTY_OFF_200),)))
    assert (priced.goods_total, priced.discount_total) == (30_000, 0)
    assert priced.lines[0].reason is UnitPriceReason.FLASH_SALE


def test_the_lowest_price_that_the_buyer_is_entitled_to_counts() -> None:
    prices = (
        UnitPrice(1_000, UnitPriceReason.LIST),
        UnitPrice(900, UnitPriceReason.PROMOTION),
        UnitPrice(950, UnitPriceReason.MEMBER_LEVEL),
    )
    [priced] = price(Snapshot((line(1, 0, 2, prices=prices),))).lines
    assert (priced.unit_price, priced.reason, priced.total) == (900, UnitPriceReason.PROMOTION, 1_800)


def test_of_equal_prices_the_plainest_is_named() -> None:
    prices = (UnitPrice(900, UnitPriceReason.PROMOTION), UnitPrice(900, UnitPriceReason.LIST))
    assert price(Snapshot((line(1, 0, prices=prices),))).lines[0].reason is UnitPriceReason.LIST


@pytest.mark.parametrize(
    ("scope", "covered"),
    [
        (Scope(Goods(category_ids=frozenset({2}))), True),
        (Scope(Goods(category_ids=frozenset({9}))), False),
        (Scope(Goods(brand_ids=frozenset({7}))), True),
        (Scope(Goods(product_ids=frozenset({201}))), True),
        (Scope(Goods(sku_ids=frozenset({101}))), True),
        (Scope(), True),
        (Scope(excluded=Goods(brand_ids=frozenset({7}))), False),
        (Scope(Goods(brand_ids=frozenset({7})), Goods(sku_ids=frozenset({101}))), False),
        (Scope(Goods()), False),
    ],
)
def test_a_scope_covers_goods_by_what_they_are(scope: Scope, covered: bool) -> None:
    assert scope.covers(line(1, 100, brand_id=7, category_path=(1, 2, 3))) is covered


def test_ties_go_to_the_higher_priority_then_the_earlier_end_then_the_lower_id() -> None:
    same = spend(1, 500)
    by_id = (promotion(3, same, exclusion_group="a"), promotion(2, same, exclusion_group="a"))
    by_end = (*by_id, promotion(4, same, exclusion_group="a", ends_at=NOW + timedelta(days=1)))
    by_priority = (*by_end, promotion(5, same, exclusion_group="a", priority=1))
    chosen = [
        price(Snapshot((line(1, 2_000),), each)).discounts[0].promotion_id for each in (by_id, by_end, by_priority)
    ]
    assert chosen == [2, 4, 5]


def test_equal_remainders_fall_to_the_lower_sku_then_line_then_unit() -> None:
    lines = (line(1, 100, sku_id=9), line(2, 100, sku_id=8), line(3, 100, sku_id=8))
    priced = price(Snapshot(lines, (promotion(1, spend(1, 100)),)))
    assert {each.line_id: each.net for each in priced.lines} == {2: 66, 3: 67, 1: 67}


def test_freight_is_unknown_without_an_address_and_not_in_the_payable() -> None:
    priced = price(Snapshot((line(1, 500),)))
    assert (priced.freight, priced.fees, priced.payable) == (None, None, 500)


def test_each_store_charges_its_own_freight_by_its_cheapest_way() -> None:
    ways = (FreightOption("fast", 1_500, None), FreightOption("slow", 800, None))
    stores = (StoreFreight(1, ways), *freight(700, 100, store=2))
    lines = (line(1, 500, store=1), line(2, 500, store=2))
    priced = price(Snapshot(lines, freight=stores))
    assert [(fee.store_id, fee.option_id, fee.amount) for fee in priced.fees or ()] == [
        (1, "slow", 800),
        (2, "express-2", 0),
    ]


def test_the_chosen_way_of_delivery_is_taken_though_dearer() -> None:
    ways = (FreightOption("fast", 1_500, None), FreightOption("slow", 800, None))
    chosen = Choices(freight_option_ids=frozenset({"fast"}))
    assert price(Snapshot((line(1, 500),), freight=(StoreFreight(1, ways),), choices=chosen)).freight == 1_500


def test_what_has_to_be_fetched_is_taken_only_where_it_is_chosen_or_there_is_no_other_way() -> None:
    fetch, send = FreightOption("fetch", 0, to_the_door=False), FreightOption("send", 800)
    chosen = Choices(freight_option_ids=frozenset({"fetch"}))
    fees = [
        price(Snapshot((line(1, 500),), freight=(StoreFreight(1, ways),), choices=choices)).freight
        for ways, choices in [((fetch, send), Choices()), ((fetch, send), chosen), ((fetch,), Choices())]
    ]
    assert fees == [800, 0, 0]


def test_what_is_not_shipped_costs_no_freight() -> None:
    assert price(Snapshot((line(1, 500, shipped=False),), freight=freight(800, None))).freight == 0


@pytest.mark.parametrize(
    ("rule", "amount", "missing"),
    [
        (THIRTY_OFF_200, 15_000, (5_000, 3_000)),
        (THIRTY_OFF_200, 20_000, None),
        (spend(20_000, 3_000, every_n=True), 21_000, (19_000, 6_000)),
        (spend(20_000, 3_000, every_n=True, cap=3_000), 21_000, None),
        (spend(20_000, 3_000, every_n=True, cap=5_000), 21_000, (19_000, 5_000)),
        (SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000))), 21_000, (19_000, 8_000)),
    ],
)
def test_a_hint_says_what_is_missing_to_the_next_step(
    rule: SpendAndSave, amount: int, missing: tuple[int, int] | None
) -> None:
    hints = price(Snapshot((line(1, amount),), (promotion(1, rule),))).hints
    assert [(each.missing, each.off) for each in hints] == ([] if missing is None else [missing])


def test_a_hint_says_what_is_missing_for_free_delivery_after_discounts() -> None:
    priced = price(Snapshot((line(1, 9_900),), (promotion(1, spend(1, 500)),), freight=freight(800, 10_000)))
    assert priced.hints == (Hint(None, 1, 600),)


def test_hints_name_the_nearest_first_and_money_before_pieces() -> None:
    promotions = (
        promotion(1, spend(20_000, 3_000)),
        promotion(2, spend(2, 100, measure=Measure.PIECES)),
        promotion(3, spend(16_000, 1_000)),
    )
    assert [each.promotion_id for each in price(Snapshot((line(1, 15_000),), promotions)).hints] == [3, 1, 2]


def test_too_many_combinations_are_searched_in_part_and_the_answer_says_so() -> None:
    """Twelve exclusion groups of two percentages each: 3¹² combinations, which no bound tells apart soon enough."""
    lines = tuple(line(number, 10_000 + number) for number in range(1, 7))
    promotions = tuple(
        promotion(
            number,
            spend(1, 400 + 37 * number, saving=Saving.PERCENT),
            skus(101 + number % 6, 101 + (number + 1) % 6),
            exclusion_group=str(number // 2),
        )
        for number in range(24)
    )
    priced = price(Snapshot(lines, promotions))
    of_each_group_the_better = price(Snapshot(lines, promotions[1::2]))
    assert priced.approximate
    assert not of_each_group_the_better.approximate
    assert priced.payable <= of_each_group_the_better.payable


def test_an_empty_cart_costs_nothing() -> None:
    assert price(Snapshot((), freight=())).payable == 0
