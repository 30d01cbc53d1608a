"""The carts that the engine's speed is measured on: priced exactly, and as the slow pricing has them."""

from bench.carts import Market
from domains.marketing.rules.pricing import price
from domains.marketing.rules.snapshot import Snapshot
from tests.domains.marketing.reference import brute_force

SEED = 1
SAMPLE = 500


def test_at_least_99_of_100_generated_carts_are_priced_exactly() -> None:
    market = Market(SEED)
    approximate = [number for number in range(SAMPLE) if price(market.cart(number)).approximate]
    assert len(approximate) * 100 <= SAMPLE, approximate


def test_generated_carts_within_its_reach_cost_what_the_slow_pricing_says() -> None:
    market = Market(SEED + 1)
    carts = [cart for cart in map(market.cart, range(SAMPLE)) if _within_reach(cart)]
    assert len(carts) > SAMPLE // 4
    for cart in carts:
        priced = price(cart)
        found = (*priced.discounts, *priced.gifts)
        applied = {each.promotion_id for each in found} - {None}, {each.coupon_id for each in found} - {None}
        assert (priced.payable, *applied) == brute_force(cart)


def test_a_market_has_promotions_of_every_form_that_acts_by_itself() -> None:
    rules = {type(each.rule).__name__ for each in Market(SEED).promotions}
    assert len(rules) == 6


def test_a_cart_can_be_drawn_with_so_many_promotions_for_it() -> None:
    cart = Market(SEED).cart_of(3, lines=20, applying=5, running=50)
    assert len(cart.lines) == 20
    assert len(cart.promotions) == 50
    mentioned = _mentioned(cart)
    assert 0 < len(mentioned) <= 5


def _within_reach(cart: Snapshot) -> bool:
    """So few offers that all their combinations can be tried, unit by unit."""
    return len(cart.promotions) + len(cart.coupons) <= 8 and sum(line.quantity for line in cart.lines) <= 25


def _mentioned(cart: Snapshot) -> set[int | None]:
    priced = price(cart)
    return {each.promotion_id for each in (*priced.discounts, *priced.gifts, *priced.excluded)} - {None}
