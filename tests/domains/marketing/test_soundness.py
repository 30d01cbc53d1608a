"""What is wrong with promotions that cannot be made: all at once, each with its field."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from domains.kernel import Channel, Money
from domains.marketing.rules.audiences import Audience
from domains.marketing.rules.commands import (
    BundlePriceTerms,
    CreatePromotion,
    GoodsNamed,
    ItemDiscountTerms,
    MultiBuyTerms,
    RuleTerms,
    ScopeTerms,
    SetGroupTerms,
    SpendAndSaveTerms,
    TierTerms,
)
from domains.marketing.rules.draft import draft_of
from domains.marketing.rules.hours import Hours, minute_of
from domains.marketing.rules.json_forms import rule_from_json, rule_to_json, scope_from_json, scope_to_json
from domains.marketing.rules.plans import Campaign, Plan, plan_from_json, plan_of, plan_to_json
from domains.marketing.rules.promotions import (
    BundlePrice,
    Goods,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    PromotionForm,
    Rule,
    Saving,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndSave,
    Tier,
)
from domains.marketing.rules.soundness import promotion_problems
from domains.marketing.rules.standing import PromotionStatus, status_at
from domains.marketing.rules.terms import currency_of, form_of, rule_of
from tests.domains.marketing.carts import NOW


def money(minor: int, currency: str = "CNY") -> Money:
    return Money(minor, currency)


TIER = TierTerms(threshold=money(20_000), off=money(3_000))
HIGHER = TierTerms(threshold=money(40_000), off=money(8_000))
SOUND = CreatePromotion(
    code="SAVE30",
    name={"en": "Thirty off"},
    starts_at=NOW,
    rule=SpendAndSaveTerms(tiers=(TIER,)),
    scope=ScopeTerms(all=True),
)


DESK = BundlePriceTerms(groups=(SetGroupTerms(sku_ids=(11, 12)), SetGroupTerms(sku_ids=(13,), quantity=2)))
DESK_GROUPS = (SetGroup(frozenset({11, 12})), SetGroup(frozenset({13}), 2))


def told(command: CreatePromotion) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.field or ())) for each in promotion_problems(command, NOW)]


def test_a_sound_promotion_has_no_problems() -> None:
    assert told(SOUND) == []


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"code": " "}, "REQUIRED", "code"),
        ({"code": "SAVE 30"}, "INVALID", "code"),
        ({"code": "S" * 65}, "INVALID", "code"),
        ({"name": {}}, "REQUIRED", "name"),
        ({"name": {"en": " "}}, "INVALID", "name.0"),
        ({"name": {"en": "Fine", "tlh": "Qapla'"}}, "INVALID", "name.1"),
        ({"ends_at": NOW}, "INVALID", "ends_at"),
        ({"starts_at": NOW - timedelta(2), "ends_at": NOW - timedelta(1)}, "INVALID", "ends_at"),
        ({"audience": Audience.CHOSEN}, "REQUIRED", "audience.member_ids"),
        ({"audience": Audience.CHOSEN, "member_ids": (1,) * 1_001}, "INVALID", "audience.member_ids"),
        ({"hours": (Hours(),) * 21}, "INVALID", "hours"),
        ({"hours": (Hours(minute_of("8:30")),)}, "INVALID", "hours.0.opens"),
        ({"hours": (Hours(0, minute_of("24:01")),)}, "INVALID", "hours.0.closes"),
        ({"hours": (Hours(weekdays=(0, 1)),)}, "INVALID", "hours.0.weekdays"),
        ({"exclusion_group": " "}, "INVALID", "exclusion_group"),
        ({"priority": 1_000_001}, "INVALID", "priority"),
        ({"limit_per_member": 0}, "INVALID", "limits.per_member"),
        ({"limit_total": 10**10}, "INVALID", "limits.total"),
        ({"budget": money(0)}, "INVALID", "limits.budget.amount"),
        ({"budget": money(100, "USD")}, "INVALID", "limits.budget.currency"),
        ({"campaign": Campaign("//evil.test", "mail", "email")}, "INVALID", "campaign.path"),
        ({"campaign": Campaign("/", "mail list", "email")}, "INVALID", "campaign.source"),
        ({"scope": ScopeTerms()}, "REQUIRED", "scope"),
        ({"scope": ScopeTerms(all=True, included=GoodsNamed(brand_ids=(1,)))}, "INVALID", "scope.all"),
        ({"scope": ScopeTerms(included=GoodsNamed(category_ids=(1,) * 501))}, "INVALID", "scope.back_category_ids"),
        (
            {"scope": ScopeTerms(all=True, excluded=GoodsNamed(sku_ids=(1,) * 501))},
            "INVALID",
            "scope.excluding.sku_ids",
        ),
    ],
)
def test_what_is_wrong_with_a_promotion_is_blamed_on_its_field(changed: dict[str, Any], code: str, field: str) -> None:
    assert told(replace(SOUND, **changed)) == [(code, field)]


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (SpendAndSaveTerms(tiers=()), "REQUIRED", "tiers"),
        (SpendAndSaveTerms(tiers=(TIER,) * 11), "INVALID", "tiers"),
        (SpendAndSaveTerms(tiers=(TierTerms(off=money(1)),)), "INVALID", "tiers.0.threshold"),
        (SpendAndSaveTerms(tiers=(replace(TIER, threshold_pieces=1),)), "INVALID", "tiers.0.threshold"),
        (SpendAndSaveTerms(tiers=(replace(TIER, threshold=money(0)),)), "INVALID", "tiers.0.threshold.amount"),
        (
            SpendAndSaveTerms(tiers=(TierTerms(threshold_pieces=0, off=money(1)),)),
            "INVALID",
            "tiers.0.threshold_pieces",
        ),
        (SpendAndSaveTerms(tiers=(TierTerms(threshold=money(1)),)), "INVALID", "tiers.0.off"),
        (SpendAndSaveTerms(tiers=(replace(TIER, percent_off_bp=1),)), "INVALID", "tiers.0.off"),
        (SpendAndSaveTerms(tiers=(replace(TIER, off=money(-1)),)), "INVALID", "tiers.0.off.amount"),
        (SpendAndSaveTerms(tiers=(replace(TIER, off=money(20_000)),)), "INVALID", "tiers.0.off"),
        (
            SpendAndSaveTerms(tiers=(TierTerms(threshold=money(1), percent_off_bp=10_000),)),
            "INVALID",
            "tiers.0.percent_off_bp",
        ),
        (SpendAndSaveTerms(tiers=(TIER, TIER)), "INVALID", "tiers.1"),
        (SpendAndSaveTerms(tiers=(HIGHER, TIER)), "INVALID", "tiers.1"),
        (SpendAndSaveTerms(tiers=(TIER, replace(HIGHER, off=money(3_000)))), "INVALID", "tiers.1"),
        (SpendAndSaveTerms(tiers=(TIER, TierTerms(threshold_pieces=9, off=money(9_000)))), "INVALID", "tiers"),
        (SpendAndSaveTerms(tiers=(TIER, HIGHER), every_n=True), "INVALID", "every_n"),
        (
            SpendAndSaveTerms(tiers=(TierTerms(threshold=money(1), percent_off_bp=100),), every_n=True),
            "INVALID",
            "every_n",
        ),
        (SpendAndSaveTerms(tiers=(TIER,), cap=money(0)), "INVALID", "cap"),
        (SpendAndSaveTerms(tiers=(TIER,), every_n=True, cap=money(2_999)), "INVALID", "cap"),
        (SpendAndSaveTerms(tiers=(replace(TIER, off=money(3_000, "USD")),)), "INVALID", ""),
        (SpendAndSaveTerms(tiers=(TIER,), cap=money(3_000, "USD")), "INVALID", ""),
    ],
)
def test_what_is_wrong_with_a_rule_is_blamed_on_its_field(terms: SpendAndSaveTerms, code: str, field: str) -> None:
    path = ".".join(part for part in ("rule", "spend_and_save", field) if part)
    assert told(replace(SOUND, rule=terms)) == [(code, path)]


def test_all_problems_are_told_at_once() -> None:
    command = replace(SOUND, code="", priority=10**9, scope=ScopeTerms(), rule=SpendAndSaveTerms(tiers=()))
    assert [field for _, field in told(command)] == ["code", "priority", "scope", "rule.spend_and_save.tiers"]


def test_terms_become_a_rule_in_minor_units() -> None:
    terms = SpendAndSaveTerms(tiers=(TIER, HIGHER), cap=money(7_000))
    assert rule_of(terms) == SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000)), cap=7_000)
    assert currency_of(terms) == "CNY"


def test_terms_without_amounts_are_of_no_currency() -> None:
    terms = SpendAndSaveTerms(tiers=(TierTerms(threshold_pieces=3, percent_off_bp=1_000),))
    assert rule_of(terms) == SpendAndSave((Tier(3, 1_000),), measure=Measure.PIECES, saving=Saving.PERCENT)
    assert currency_of(terms) is None


@pytest.mark.parametrize(
    "rule",
    [
        SpendAndSave((Tier(20_000, 3_000), Tier(40_000, 8_000))),
        SpendAndSave((Tier(3, 1_000),), cap=900, measure=Measure.PIECES, saving=Saving.PERCENT),
        SpendAndSave((Tier(20_000, 3_000),), every_n=True),
    ],
)
def test_a_rule_of_tiers_comes_back_from_its_json(rule: SpendAndSave) -> None:
    assert rule_from_json(PromotionForm.SPEND_AND_SAVE, rule_to_json(rule)) == rule


@pytest.mark.parametrize(
    ("terms", "form", "rule", "currency"),
    [
        (
            ItemDiscountTerms(percent_off_bp=500, most_units=3),
            PromotionForm.ITEM_DISCOUNT,
            ItemDiscount(ItemSaving.PERCENT_OFF, 500, 3),
            None,
        ),
        (
            ItemDiscountTerms(amount_off=money(500)),
            PromotionForm.ITEM_DISCOUNT,
            ItemDiscount(ItemSaving.AMOUNT_OFF, 500),
            "CNY",
        ),
        (
            ItemDiscountTerms(fixed_price=money(990, "USD")),
            PromotionForm.ITEM_DISCOUNT,
            ItemDiscount(ItemSaving.FIXED_PRICE, 990),
            "USD",
        ),
        (MultiBuyTerms(n=3, pay_for=2), PromotionForm.MULTI_BUY, MultiBuy(MultiBuyKind.N_FOR_M, 3, 2), None),
        (
            MultiBuyTerms(n=2, nth_percent_off_bp=5_000, most_sets=1),
            PromotionForm.MULTI_BUY,
            MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, 2, 5_000, 1),
            None,
        ),
        (
            MultiBuyTerms(n=3, price=money(9_900)),
            PromotionForm.MULTI_BUY,
            MultiBuy(MultiBuyKind.N_FOR_PRICE, 3, 9_900),
            "CNY",
        ),
        (
            replace(DESK, price=money(9_900)),
            PromotionForm.BUNDLE_PRICE,
            BundlePrice(DESK_GROUPS, SetSaving.FIXED_PRICE, 9_900),
            "CNY",
        ),
        (
            replace(DESK, amount_off=money(900), most_sets=2),
            PromotionForm.BUNDLE_PRICE,
            BundlePrice(DESK_GROUPS, SetSaving.AMOUNT_OFF, 900, 2),
            "CNY",
        ),
        (
            replace(DESK, percent_off_bp=900),
            PromotionForm.BUNDLE_PRICE,
            BundlePrice(DESK_GROUPS, SetSaving.PERCENT_OFF, 900),
            None,
        ),
    ],
)
def test_terms_of_other_forms_are_rules_that_come_back_from_their_json(
    terms: RuleTerms, form: PromotionForm, rule: Rule, currency: str | None
) -> None:
    assert told(replace(SOUND, rule=terms)) == []
    assert (form_of(terms), rule_of(terms), currency_of(terms)) == (form, rule, currency)
    assert rule_from_json(form, rule_to_json(rule)) == rule


@pytest.mark.parametrize(
    ("terms", "code", "field"),
    [
        (ItemDiscountTerms(), "INVALID", "item_discount"),
        (ItemDiscountTerms(percent_off_bp=1, amount_off=money(1)), "INVALID", "item_discount"),
        (ItemDiscountTerms(percent_off_bp=10_000), "INVALID", "item_discount.percent_off_bp"),
        (ItemDiscountTerms(amount_off=money(0)), "INVALID", "item_discount.amount_off.amount"),
        (ItemDiscountTerms(fixed_price=money(-1)), "INVALID", "item_discount.fixed_price.amount"),
        (ItemDiscountTerms(percent_off_bp=1, most_units=0), "INVALID", "item_discount.most_units"),
        (MultiBuyTerms(n=1, price=money(1)), "INVALID", "multi_buy.n"),
        (MultiBuyTerms(n=3), "INVALID", "multi_buy"),
        (MultiBuyTerms(n=3, pay_for=3), "INVALID", "multi_buy.pay_for"),
        (MultiBuyTerms(n=3, pay_for=0), "INVALID", "multi_buy.pay_for"),
        (MultiBuyTerms(n=3, nth_percent_off_bp=10_001), "INVALID", "multi_buy.nth_percent_off_bp"),
        (MultiBuyTerms(n=3, price=money(0)), "INVALID", "multi_buy.price.amount"),
        (MultiBuyTerms(n=3, pay_for=2, most_sets=0), "INVALID", "multi_buy.most_sets"),
        (BundlePriceTerms(groups=(), percent_off_bp=1), "REQUIRED", "bundle_price.groups"),
        (DESK, "INVALID", "bundle_price"),
        (
            replace(DESK, percent_off_bp=1, groups=(SetGroupTerms(sku_ids=()), SetGroupTerms(sku_ids=(1,)))),
            "REQUIRED",
            "bundle_price.groups.0.sku_ids",
        ),
        (
            replace(DESK, percent_off_bp=1, groups=(SetGroupTerms(sku_ids=(1, 2)), SetGroupTerms(sku_ids=(2,)))),
            "INVALID",
            "bundle_price.groups.1.sku_ids",
        ),
        (
            replace(DESK, percent_off_bp=1, groups=(SetGroupTerms(sku_ids=(1,), quantity=0), *DESK.groups[1:])),
            "INVALID",
            "bundle_price.groups.0.quantity",
        ),
        (
            replace(DESK, percent_off_bp=1, groups=(SetGroupTerms(sku_ids=(1,)),)),
            "INVALID",
            "bundle_price.groups",
        ),
        (
            replace(DESK, percent_off_bp=1, groups=tuple(SetGroupTerms(sku_ids=(each,)) for each in range(1, 12))),
            "INVALID",
            "bundle_price.groups",
        ),
        (replace(DESK, price=money(0)), "INVALID", "bundle_price.price.amount"),
        (replace(DESK, amount_off=money(0)), "INVALID", "bundle_price.amount_off.amount"),
        (replace(DESK, percent_off_bp=1, most_sets=0), "INVALID", "bundle_price.most_sets"),
    ],
)
def test_terms_that_make_no_rule_are_refused(terms: RuleTerms, code: str, field: str) -> None:
    assert (code, f"rule.{field}") in told(replace(SOUND, rule=terms))


def test_a_bundle_is_for_the_goods_of_its_groups() -> None:
    named = replace(SOUND, rule=replace(DESK, percent_off_bp=1), scope=ScopeTerms(included=GoodsNamed(brand_ids=(1,))))
    assert told(named) == [("INVALID", "scope.all")]
    assert draft_of(replace(named, scope=ScopeTerms(all=True))).scope == Scope(Goods(sku_ids=frozenset({11, 12, 13})))


@pytest.mark.parametrize(
    "scope",
    [
        Scope(),
        Scope(Goods()),
        Scope(
            Goods(frozenset({1}), frozenset({2}), frozenset({3}), frozenset({4, 5})), Goods(brand_ids=frozenset({6}))
        ),
    ],
)
def test_a_scope_comes_back_from_its_json(scope: Scope) -> None:
    assert scope_from_json(scope_to_json(scope)) == scope


@pytest.mark.parametrize(
    ("stored", "hours", "status"),
    [
        (PromotionStatus.SCHEDULED, -1, PromotionStatus.SCHEDULED),
        (PromotionStatus.SCHEDULED, 0, PromotionStatus.RUNNING),
        (PromotionStatus.SCHEDULED, 23, PromotionStatus.RUNNING),
        (PromotionStatus.SCHEDULED, 24, PromotionStatus.ENDED),
        (PromotionStatus.PAUSED, 1, PromotionStatus.PAUSED),
        (PromotionStatus.PAUSED, 24, PromotionStatus.ENDED),
        (PromotionStatus.DRAFT, 1, PromotionStatus.DRAFT),
        (PromotionStatus.REJECTED, 99, PromotionStatus.REJECTED),
    ],
)
def test_the_period_moves_what_is_scheduled(stored: PromotionStatus, hours: int, status: PromotionStatus) -> None:
    moment = NOW + timedelta(hours=hours)
    assert status_at(stored, NOW, NOW + timedelta(hours=24), moment) is status


def test_without_an_end_it_runs_on() -> None:
    assert status_at(PromotionStatus.SCHEDULED, NOW, None, NOW + timedelta(days=9_999)) is PromotionStatus.RUNNING


def test_a_plan_comes_back_from_its_json() -> None:
    plan = Plan(
        name={"en": "Evenings", "zh-CN": "夜场"},
        starts_at=NOW,
        ends_at=NOW + timedelta(hours=24),
        channels=(Channel.APP,),
        hours=(Hours(1_200, 120, (5, 6)),),
        audience=Audience.CHOSEN,
        member_ids=(3, 4),
        exclusion_group="night",
        priority=-2,
        limit_per_member=1,
        limit_total=10,
        budget=money(50_000),
        campaign=Campaign("/sale?x=1", "mail", "email"),
    )
    assert plan_from_json(plan_to_json(plan)) == plan
    assert plan_of(replace(plan, name={"en": " Evenings "}, exclusion_group=" night ")).name == {"en": "Evenings"}


def test_a_link_tells_where_its_followers_come_from() -> None:
    link = Campaign("/sale?x=1", "mail", "email").link("NIGHT")
    assert link == "/sale?x=1&utm_source=mail&utm_medium=email&utm_campaign=NIGHT"
