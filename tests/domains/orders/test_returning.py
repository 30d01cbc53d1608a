"""What a return breaks, and what of a refund is withheld for it."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.marketing import (
    GiftGoods,
    GiftTier,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Priced,
    Rule,
    Saving,
    Scope,
    Snapshot,
    SpendAndGet,
    SpendAndSave,
    Tier,
    price,
)
from domains.orders.rules.refunds import Portion, refund_units
from domains.orders.rules.returning import (
    GiftsOnReturn,
    Granted,
    KeptLine,
    ReturnPolicy,
    Withheld,
    consequences,
    withhold,
)
from tests.domains.marketing.carts import line, promotion, skus, spend

CLAWS = ReturnPolicy(claws_back=True)
DEDUCTS = ReturnPolicy(gifts=GiftsOnReturn.DEDUCTED)
GIFT, GIFT_LIST_PRICE = 901, 1_500
STOCK = {901: 9, 902: 9}
TIER = GiftTier(1_000, 1, (GiftGoods(GIFT),))


class Bought:
    """An order as it was priced, of lines of (unit price, quantity), with promotions of these rules."""

    def __init__(self, goods: list[tuple[int, int]], *rules: Rule, scopes: dict[int, Scope] | None = None) -> None:
        offers = [promotion(at, rule, (scopes or {}).get(at)) for at, rule in enumerate(rules, 1)]
        lines = tuple(line(at, amount, count) for at, (amount, count) in enumerate(goods, 1))
        self.priced: Priced = price(Snapshot(lines, tuple(offers), gift_stock=STOCK))
        by_id = {each.id: each for each in offers}
        acting = [each.promotion_id for each in self.priced.discounts]
        acting += [each.promotion_id for each in self.priced.gifts]
        self.granted = [
            Granted(each.id, each.rule, each.scope, None) for each in (by_id[key or 0] for key in dict.fromkeys(acting))
        ]
        bought = [
            KeptLine(
                id=each.line_id,
                sku_id=100 + each.line_id,
                product_id=200 + each.line_id,
                brand_id=None,
                category_path=(),
                store_id=1,
                quantity=each.quantity,
                kept=each.quantity,
                unit_price=each.unit_price,
                list_price=each.unit_price,
                shares={share.promotion_id or 0: share.amount for share in each.shares},
            )
            for each in self.priced.lines
        ]
        gifts = [
            KeptLine(
                id=50 + at,
                sku_id=each.sku_id,
                product_id=each.sku_id,
                brand_id=None,
                category_path=(),
                store_id=1,
                quantity=each.quantity,
                kept=each.quantity,
                unit_price=each.price,
                list_price=GIFT_LIST_PRICE,
                given_by=each.promotion_id,
            )
            for at, each in enumerate(self.priced.gifts)
        ]
        self.lines = [*bought, *gifts]

    def keeping(self, **kept: int) -> list[KeptLine]:
        """The lines, with so many units left of some: `L1=0` keeps none of the first."""
        return [replace(each, kept=kept.get(f"L{each.id}", each.kept)) for each in self.lines]

    def due(self, policy: ReturnPolicy = CLAWS, **kept: int) -> int:
        return consequences(self.keeping(**kept), self.granted, policy).whole_due

    def gifts_back(self, policy: ReturnPolicy = CLAWS, **kept: int) -> list[int]:
        return list(consequences(self.keeping(**kept), self.granted, policy).gifts.values())


def test_by_default_nothing_is_due_whatever_goes_back() -> None:
    assert Bought([(10_000, 2)], spend(20_000, 3_000)).due(ReturnPolicy(), L1=1) == 0


def test_below_the_threshold_the_kept_goods_owe_their_share_of_the_discount() -> None:
    order = Bought([(12_000, 1), (8_000, 1)], spend(20_000, 3_000))
    assert (order.due(L2=0), order.due(L1=0), order.due(L1=0, L2=0)) == (1_800, 1_200, 0)


def test_with_enough_left_nothing_is_due() -> None:
    assert Bought([(10_000, 3)], spend(20_000, 3_000)).due(L1=2) == 0


def test_a_lower_tier_that_is_still_reached_counts() -> None:
    tiers = SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000)))
    # 60.00 of the 80.00 are the kept goods' share; they would have had 30.00.
    assert Bought([(10_000, 4)], tiers).due(L1=3) == 3_000


def test_pieces_and_percentages_are_looked_at_as_they_were() -> None:
    tiers = SpendAndSave((Tier(2, 1_000), Tier(3, 2_000)), measure=Measure.PIECES, saving=Saving.PERCENT)
    order = Bought([(1_000, 3)], tiers)
    assert (order.due(L1=2), order.due(L1=1)) == (200, 200)


def test_a_threshold_looks_at_what_the_steps_before_left() -> None:
    ten_percent = ItemDiscount(ItemSaving.PERCENT_OFF, 1_000)
    order = Bought([(10_000, 3)], ten_percent, spend(18_000, 3_000))
    assert order.due(L1=2) == 0
    assert order.due(L1=1) == 1_000


def test_goods_out_of_its_scope_neither_count_nor_owe() -> None:
    order = Bought([(20_000, 1), (5_000, 1)], spend(20_000, 3_000), scopes={1: skus(101)})
    assert (order.due(L2=0), order.due(L1=0)) == (0, 0)


def test_a_set_stays_a_set_when_a_piece_goes_back() -> None:
    assert Bought([(1_000, 3)], MultiBuy(MultiBuyKind.N_FOR_M, 3, 2)).due(L1=1) == 0


@pytest.mark.parametrize(
    ("rule", "kept", "back"),
    [
        (GiftWithItem((GiftGoods(GIFT),)), 2, [2]),
        (GiftWithItem((GiftGoods(GIFT),), every=2), 3, [1]),
        (GiftWithItem((GiftGoods(GIFT),), most_times=2), 2, []),
        (SpendAndGet((GiftTier(3_000, 1, (GiftGoods(GIFT),)),)), 3, []),
        (SpendAndGet((GiftTier(3_000, 1, (GiftGoods(GIFT),)),)), 2, [1]),
        (
            SpendAndGet(
                (GiftTier(1_000, 1, (GiftGoods(GIFT),)), GiftTier(4_000, 2, (GiftGoods(GIFT), GiftGoods(902))))
            ),
            3,
            [1],
        ),
        (SpendAndGet((GiftTier(1_000, 1, (GiftGoods(902),)), GiftTier(4_000, 1, (GiftGoods(GIFT),)))), 3, [1]),
        (SpendAndGet((GiftTier(3, 1, (GiftGoods(GIFT, 2),)),), Measure.PIECES), 2, [2]),
    ],
)
def test_gifts_that_are_no_longer_earned_go_back(rule: Rule, kept: int, back: list[int]) -> None:
    order = Bought([(1_000, 4)], rule)
    assert order.gifts_back(L1=kept) == back
    assert order.due(DEDUCTS, L1=kept) == sum(back) * GIFT_LIST_PRICE


def test_what_is_withheld_is_at_most_the_refund_and_the_rest_waits() -> None:
    first = withhold(due=1_000, before=0, refund=600)
    assert first == Withheld(600, 400)
    assert withhold(due=1_000, before=600, refund=5_000) == Withheld(400, 0)
    assert withhold(due=0, before=1_000, refund=300) == Withheld(-1_000, 0)


_AMOUNTS = st.one_of(st.integers(1, 30), st.integers(900, 1_100), st.integers(1, 5_000))
_SPENDS = st.builds(
    lambda least, off, more: SpendAndSave((Tier(least, off), Tier(least * 2, off + more))),
    st.integers(1, 6_000),
    st.integers(1, 900),
    st.integers(1, 900),
)
_GIFTS = st.one_of(
    st.builds(lambda every: GiftWithItem((GiftGoods(901),), every), st.integers(1, 3)),
    st.builds(lambda least: SpendAndGet((GiftTier(least, 1, (GiftGoods(902),)),)), st.integers(0, 4_000)),
)
_POLICIES = st.builds(ReturnPolicy, st.booleans(), st.sampled_from(GiftsOnReturn))


@given(
    goods=st.lists(st.tuples(_AMOUNTS, st.integers(1, 4)), min_size=1, max_size=3),
    rules=st.lists(st.one_of(_SPENDS, _GIFTS, st.just(ItemDiscount(ItemSaving.PERCENT_OFF, 1_500))), max_size=3),
    policy=_POLICIES,
    draw=st.data(),
)
def test_in_any_order_and_pieces_what_comes_back_is_what_was_paid(
    goods: list[tuple[int, int]], rules: list[Rule], policy: ReturnPolicy, draw: st.DataObject
) -> None:
    order = Bought(goods, *rules)
    portions = {each.line_id: _portions(each.portions) for each in order.priced.lines}
    gifts = order.lines[len(goods) :]
    portions |= {each.id: [Portion(each.id, each.quantity, each.unit_price * each.quantity)] for each in gifts}
    paid = sum(portion.amount for some in portions.values() for portion in some)
    kept = {each.id: each.quantity for each in order.lines}
    refunded = withheld = 0
    while any(kept.values()):
        line_id = draw.draw(st.sampled_from([each for each, left in kept.items() if left]))
        units = draw.draw(st.integers(1, kept[line_id]))
        kept[line_id] -= units
        found = consequences(order.keeping(**{f"L{each}": left for each, left in kept.items()}), order.granted, policy)
        refund = _refund(portions, line_id, units)
        for gift_id, back in found.gifts.items():
            kept[gift_id] -= back
            refund += _refund(portions, gift_id, back)
        taken = withhold(found.whole_due, withheld, refund)
        withheld += taken.amount
        refunded += refund - taken.amount
        assert taken.amount <= refund
        assert taken.carried >= 0
        assert withheld >= 0
        assert refunded <= paid
        assert withheld + taken.carried == found.whole_due
    assert (refunded, withheld) == (paid, 0)


def _portions(found: tuple[tuple[int, int], ...]) -> list[Portion]:
    return [Portion(at, quantity, quantity * amount) for at, (quantity, amount) in enumerate(found)]


def _refund(portions: dict[int, list[Portion]], line_id: int, units: int) -> int:
    refunds = refund_units(portions[line_id], units)
    by_id = {each.portion_id: each for each in refunds}
    portions[line_id] = [
        replace(
            each,
            refunded_quantity=each.refunded_quantity + by_id[each.id].quantity,
            refunded=each.refunded + by_id[each.id].amount,
        )
        if each.id in by_id
        else each
        for each in portions[line_id]
    ]
    return sum(each.amount for each in refunds)
