"""Promotions that give goods, as rules: their terms, labels, JSON forms, and what the engine says of them."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.kernel import Money
from domains.marketing.rules.gift_terms import GiftGoodsTerms, GiftTierTerms, GiftWithItemTerms, SpendAndGetTerms
from domains.marketing.rules.json_forms import rule_from_json, rule_to_json
from domains.marketing.rules.labels import label_of
from domains.marketing.rules.priced import Excluded, ExclusionReason, Gift, GiftOffer, Priced
from domains.marketing.rules.pricing import price
from domains.marketing.rules.promotions import (
    GiftGoods,
    GiftTier,
    GiftWithItem,
    Measure,
    PromotionForm,
    Rule,
    SpendAndGet,
)
from domains.marketing.rules.snapshot import Choices, GiftChoice, Snapshot
from domains.marketing.rules.terms import currency_of, form_of, rule_of, rule_problems, sku_ids_of
from domains.marketing.rules.terms.gifts import named_gifts
from domains.marketing.rules.texts import hint_message
from tests.domains.marketing.carts import line, promotion, snapshots


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


CUP = GiftGoodsTerms(sku_id=901)
SOAP = GiftGoodsTerms(sku_id=902, price=cny(990))
TIER = GiftTierTerms(threshold=cny(20_000), gifts=(CUP,))
HIGHER = GiftTierTerms(threshold=cny(40_000), gifts=(CUP, SOAP), choose=2)
GET = SpendAndGetTerms(tiers=(TIER, HIGHER))
WITH = GiftWithItemTerms(gifts=(CUP, replace(SOAP, price=None, quantity=2)), every=3, most_times=2)


def told(terms: SpendAndGetTerms | GiftWithItemTerms) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.field or ())) for each in rule_problems(terms)]


def tier(**changed: object) -> SpendAndGetTerms:
    return SpendAndGetTerms(tiers=(replace(TIER, **changed),))  # type: ignore[arg-type]


def with_item(**changed: object) -> GiftWithItemTerms:
    return replace(WITH, **changed)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("terms", "form", "rule", "currency"),
    [
        (
            GET,
            PromotionForm.SPEND_AND_GET,
            SpendAndGet(
                (GiftTier(20_000, 1, (GiftGoods(901),)), GiftTier(40_000, 2, (GiftGoods(901), GiftGoods(902, 1, 990))))
            ),
            "CNY",
        ),
        (
            tier(threshold=None, threshold_pieces=3),
            PromotionForm.SPEND_AND_GET,
            SpendAndGet((GiftTier(3, 1, (GiftGoods(901),)),), Measure.PIECES),
            None,
        ),
        (WITH, PromotionForm.GIFT_WITH_ITEM, GiftWithItem((GiftGoods(901), GiftGoods(902, 2)), 3, 2), None),
    ],
)
def test_sound_terms_make_a_rule_that_comes_back_from_its_json(
    terms: SpendAndGetTerms | GiftWithItemTerms, form: PromotionForm, rule: Rule, currency: str | None
) -> None:
    assert (told(terms), form_of(terms), currency_of(terms)) == ([], form, currency)
    assert rule_of(terms) == rule == rule_from_json(form, rule_to_json(rule))


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (SpendAndGetTerms(tiers=()), "REQUIRED", "tiers"),
        (SpendAndGetTerms(tiers=(TIER,) * 11), "INVALID", "tiers"),
        (tier(threshold=None), "INVALID", "tiers.0.threshold"),
        (tier(threshold_pieces=1), "INVALID", "tiers.0.threshold"),
        (tier(threshold=cny(0)), "INVALID", "tiers.0.threshold.amount"),
        (tier(threshold=None, threshold_pieces=0), "INVALID", "tiers.0.threshold_pieces"),
        (tier(gifts=()), "REQUIRED", "tiers.0.gifts"),
        (tier(gifts=tuple(replace(CUP, sku_id=at) for at in range(21))), "INVALID", "tiers.0.gifts"),
        (tier(gifts=(CUP, CUP)), "INVALID", "tiers.0.gifts.1.sku_id"),
        (tier(gifts=(replace(CUP, quantity=0),)), "INVALID", "tiers.0.gifts.0.quantity"),
        (tier(gifts=(replace(CUP, quantity=101),)), "INVALID", "tiers.0.gifts.0.quantity"),
        (tier(gifts=(replace(SOAP, price=cny(-1)),)), "INVALID", "tiers.0.gifts.0.price.amount"),
        (tier(choose=0), "INVALID", "tiers.0.choose"),
        (tier(choose=2), "INVALID", "tiers.0.choose"),
        (SpendAndGetTerms(tiers=(TIER, TIER)), "INVALID", "tiers.1"),
        (SpendAndGetTerms(tiers=(HIGHER, TIER)), "INVALID", "tiers.1"),
        (SpendAndGetTerms(tiers=(TIER, replace(TIER, threshold=None, threshold_pieces=2))), "INVALID", "tiers"),
        (tier(gifts=(CUP, replace(SOAP, price=Money(100, "USD")))), "INVALID", ""),
        (with_item(gifts=()), "REQUIRED", "gifts"),
        (with_item(gifts=(SOAP,)), "INVALID", "gifts.0.price"),
        (with_item(every=0), "INVALID", "every"),
        (with_item(most_times=0), "INVALID", "most_times"),
    ],
)
def test_what_is_wrong_with_terms_is_blamed_on_its_field(
    terms: SpendAndGetTerms | GiftWithItemTerms, code: str, field: str
) -> None:
    form = "spend_and_get" if isinstance(terms, SpendAndGetTerms) else "gift_with_item"
    assert told(terms) == [(code, f"rule.{form}.{field}".rstrip("."))]


def test_gifts_are_named_with_their_fields_and_are_no_goods_that_it_is_for() -> None:
    assert named_gifts(GET)[-1] == (902, ("rule", "spend_and_get", "tiers", "1", "gifts", "1", "sku_id"))
    assert named_gifts(WITH)[0] == (901, ("rule", "gift_with_item", "gifts", "0", "sku_id"))
    assert (sku_ids_of(GET), sku_ids_of(WITH)) == (set(), set())


@pytest.mark.parametrize(
    ("rule", "english", "chinese"),
    [
        (SpendAndGet((GiftTier(20_000, 1, (GiftGoods(1),)),)), "A gift from 200.00", "满200送赠品"),
        (
            SpendAndGet((GiftTier(1, 1, (GiftGoods(1),)), GiftTier(3, 2, (GiftGoods(1),) * 2)), Measure.PIECES),
            "A gift from 1 piece, 2 gifts from 3 pieces",
            "满1件送赠品，满3件送任选2件赠品",
        ),
        (
            SpendAndGet((GiftTier(10_000, 1, (GiftGoods(1, 1, 990),)),)),
            "An add-on at 9.90 from 100.00",
            "满100加9.9元换购",
        ),
        (
            SpendAndGet((GiftTier(10_000, 2, (GiftGoods(1, 1, 990), GiftGoods(2, 1, 1_990))),)),
            "2 add-ons at 9.90 or more from 100.00",
            "满100加9.9元起换购（限2件）",
        ),
        (
            SpendAndGet((GiftTier(10_000, 1, (GiftGoods(1), GiftGoods(2, 1, 990))),)),
            "A gift or an add-on from 100.00",
            "满100送赠品或加价换购",
        ),
        (GiftWithItem((GiftGoods(1),)), "Comes with a gift", "买就送赠品"),
        (
            GiftWithItem((GiftGoods(1, 2), GiftGoods(2)), every=3, most_times=2),
            "3 gifts with every 3 pieces, at most 2 times",
            "每买3件送3件赠品，每单限2次",
        ),
    ],
)
def test_a_label_says_what_is_given(rule: Rule, english: str, chinese: str) -> None:
    assert label_of(rule, "CNY") == {"en": english, "zh-CN": chinese}


# --- what the engine says of them ---

STOCK = {901: 5, 902: 5}
ADD_ONS = SpendAndGet((GiftTier(1_000, 1, (GiftGoods(902, 1, 990),)),))
CHOICE = SpendAndGet((GiftTier(1_000, 1, (GiftGoods(901), GiftGoods(902, 1, 990))),))


def priced(
    rule: Rule, chosen: tuple[int, ...] | None = None, stock: dict[int, int] = STOCK, amount: int = 1_000
) -> Priced:
    choices = Choices() if chosen is None else Choices(gifts=(GiftChoice(1, chosen),))
    return price(Snapshot((line(1, amount),), (promotion(1, rule),), gift_stock=stock, choices=choices))


def test_what_can_be_chosen_is_offered_and_the_first_that_is_free_is_given() -> None:
    found = priced(CHOICE)
    assert found.gifts == (Gift(1, 901, 1),)
    assert found.gift_offers == (GiftOffer(1, 1, (GiftGoods(901), GiftGoods(902, 1, 990))),)


def test_an_add_on_waits_for_the_shopper_and_is_not_called_gone() -> None:
    waiting, taken = priced(ADD_ONS), priced(ADD_ONS, (902,))
    assert (waiting.gifts, waiting.excluded) == ((), ())
    assert waiting.gift_offers == taken.gift_offers == (GiftOffer(1, 1, (GiftGoods(902, 1, 990),)),)
    assert (taken.gifts, taken.add_on_total, taken.payable) == ((Gift(1, 902, 1, price=990),), 990, 1_990)


def test_gifts_that_are_gone_are_neither_offered_nor_hinted_at() -> None:
    found = priced(ADD_ONS, (902,), {902: 0})
    assert (found.gifts, found.gift_offers) == ((), ())
    assert found.excluded == (Excluded(1, None, ExclusionReason.OUT_OF_STOCK),)
    assert [priced(rule, stock={}, amount=10).hints for rule in (CHOICE, GiftWithItem((GiftGoods(901),), 2))] == [
        (),
        (),
    ]


def test_what_another_promotion_gives_away_is_not_offered() -> None:
    first = promotion(1, GiftWithItem((GiftGoods(902),)))
    found = price(Snapshot((line(1, 1_000),), (first, promotion(2, CHOICE)), gift_stock={901: 1, 902: 1}))
    assert found.gift_offers == (GiftOffer(2, 1, (GiftGoods(901),)),)


def test_the_shopper_may_leave_gifts() -> None:
    both = GiftWithItem((GiftGoods(901), GiftGoods(902)))
    assert priced(both, (902,)).gifts == (Gift(1, 902, 1),)
    left = priced(both, ())
    assert (left.gifts, left.excluded) == ((), (Excluded(1, None, ExclusionReason.NOT_CHOSEN),))
    assert (priced(CHOICE, ()).gifts, priced(CHOICE, ()).excluded) == ((), ())


def test_a_hint_says_what_is_missing_for_a_gift() -> None:
    (hint,) = priced(CHOICE, amount=400).hints
    assert hint_message(hint, "CNY", "en") == "6.00 more for a gift"
    assert hint_message(hint, "CNY", "zh-CN") == "再买6元，可得赠品"


# --- whatever the cart and the choices ---

_PRICED_GIFTS = st.lists(
    st.builds(GiftGoods, st.integers(901, 903), st.integers(1, 2), st.sampled_from([0, 0, 150])),
    min_size=1,
    max_size=3,
    unique_by=lambda gift: gift.sku_id,
).map(tuple)
_CHOOSING = st.builds(
    lambda least, choose, gifts: SpendAndGet((GiftTier(least, choose, gifts),)),
    st.integers(0, 3_000),
    st.integers(1, 2),
    _PRICED_GIFTS,
)
_CHOICES = st.lists(st.integers(901, 904), max_size=3, unique=True).map(tuple)


@given(
    cart=snapshots(most_promotions=2, most_coupons=1),
    rules=st.lists(st.tuples(_CHOOSING, st.none() | _CHOICES), min_size=1, max_size=2),
    randomly=st.randoms(use_true_random=False),
)
def test_gifts_are_there_chosen_and_paid_whatever_the_order(
    cart: Snapshot, rules: list[tuple[SpendAndGet, tuple[int, ...] | None]], randomly: Random
) -> None:
    own = [promotion(50 + at, rule) for at, (rule, _) in enumerate(rules)]
    chosen = {50 + at: choice for at, (_, choice) in enumerate(rules) if choice is not None}
    choices = replace(cart.choices, gifts=tuple(GiftChoice(key, choice) for key, choice in chosen.items()))
    snapshot = replace(cart, promotions=(*cart.promotions, *own), choices=choices)
    found = price(snapshot)
    given_out = {sku_id: sum(g.quantity for g in found.gifts if g.sku_id == sku_id) for sku_id in range(901, 905)}
    assert all(count <= cart.gift_stock.get(sku_id, 0) for sku_id, count in given_out.items())
    for gift in found.gifts:
        choice = chosen.get(gift.promotion_id or 0)
        assert choice is None or gift.sku_id in choice
        assert not gift.price or choice
    paid = sum(gift.price * gift.quantity for gift in found.gifts)
    assert (found.add_on_total, found.payable) == (
        paid,
        found.goods_total + paid - found.discount_total + (found.freight or 0),
    )
    for offer in found.gift_offers:
        assert offer.choose >= 1
        assert offer.goods
    shuffled = list(snapshot.promotions)
    randomly.shuffle(shuffled)
    assert price(replace(snapshot, promotions=tuple(shuffled))) == found
