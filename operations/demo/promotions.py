"""The demo shop's promotions and its ways of delivery."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final

from domains import logistics, marketing
from domains.kernel import Money
from domains.logistics import DeliveryKind, Fee, SaveDeliveryRule
from operations.demo.content.model import Texts, both
from operations.demo.gifts import FromSpend, WithItem

# They have been running for a while, whenever the shop is filled.
_SINCE: Final = datetime(2026, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Together:
    """So much off a set of one SKU (by its code) of each of these groups."""

    groups: tuple[tuple[str, ...], ...]
    percent_off_bp: int

    @property
    def codes(self) -> list[str]:
        return [code for codes in self.groups for code in codes]

    def terms(self, sku_ids: Mapping[str, int]) -> marketing.BundlePriceTerms:
        groups = [marketing.SetGroupTerms(sku_ids=tuple(sku_ids[code] for code in codes)) for codes in self.groups]
        return marketing.BundlePriceTerms(groups=tuple(groups), percent_off_bp=self.percent_off_bp)


@dataclass(frozen=True, slots=True)
class Offer:
    """A promotion on goods of a back category, by its slug, or (None) on everything that its rule can be of.

    `plan` is what else is said of it: whom it is for, when, how often.
    """

    code: str
    name: Texts
    rule: marketing.RuleTerms | Together | WithItem | FromSpend
    category: str | None = None
    plan: Mapping[str, Any] = field(default_factory=dict)
    paused: bool = False


def _money(yuan: int) -> Money:
    return Money(yuan * 100, "CNY")


OFFERS: Final = (
    Offer(
        "DEMO-LAYERS",
        both("Layers for less", "层层叠穿，层层减"),
        marketing.SpendAndSaveTerms(
            tiers=(
                marketing.TierTerms(threshold=_money(200), off=_money(30)),
                marketing.TierTerms(threshold=_money(400), off=_money(80)),
                marketing.TierTerms(threshold=_money(800), off=_money(200)),
            )
        ),
        "clothing",
    ),
    Offer(
        "DEMO-EVERY-300",
        both("40 off every 300", "全场每满 300 减 40"),
        marketing.SpendAndSaveTerms(
            tiers=(marketing.TierTerms(threshold=_money(300), off=_money(40)),), every_n=True, cap=_money(400)
        ),
    ),
    Offer(
        "DEMO-PANTRY",
        both("Fill the pantry", "食品柜，多买更省"),
        marketing.SpendAndSaveTerms(
            tiers=(
                marketing.TierTerms(threshold_pieces=3, percent_off_bp=1_000),
                marketing.TierTerms(threshold_pieces=6, percent_off_bp=1_500),
            )
        ),
        "food",
    ),
    Offer(
        "DEMO-LAMPS",
        both("Better light for less", "好光更优惠"),
        marketing.ItemDiscountTerms(percent_off_bp=800, most_units=2),
        "lamps",
    ),
    Offer("DEMO-COFFEE", both("A third bag on us", "咖啡买二送一"), marketing.MultiBuyTerms(n=3, pay_for=2), "coffee"),
    Offer(
        "DEMO-DESK",
        both("A corner to work in", "一角书房"),
        Together(
            (
                ("SCHOLAR-CHAIR-SAGE", "SCHOLAR-CHAIR-GRAPHITE", "SCHOLAR-CHAIR-RUST"),
                ("CRANE-DESK-LAMP-MUSTARD", "CRANE-DESK-LAMP-BLACK", "CRANE-DESK-LAMP-WHITE", "CRANE-DESK-LAMP-SAGE"),
            ),
            percent_off_bp=1_200,
        ),
    ),
    Offer(
        "DEMO-TEA-TIME",
        both("Something to nibble with your tea", "买茶送茶点"),
        WithItem("MANGO-STRAPS-150G", every=2),
        "tea",
    ),
    Offer(
        "DEMO-PANTRY-TREAT",
        both("A treat from the pantry", "食品满额有礼"),
        FromSpend(150, {"SUN-APRICOTS-250G": 0, "JASMINE-PEARLS-50G": 19, "SEVEN-A-WEEK-150G": 29}),
        "food",
    ),
    Offer(
        "DEMO-WELCOME",
        both("10 off your first 100", "新人首单满 100 减 10"),
        marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=_money(100), off=_money(10)),)),
        plan={"audience": marketing.Audience.NEW_MEMBERS},
    ),
    Offer(
        "DEMO-EVENINGS",
        both("Sounds better after eight", "晚八点，好声音"),
        marketing.ItemDiscountTerms(percent_off_bp=500),
        "audio",
        plan={"hours": (marketing.Hours(20 * 60, 24 * 60),)},
    ),
    Offer(
        "DEMO-FIRST-HUNDRED",
        both("For the first hundred", "前百名专享"),
        marketing.ItemDiscountTerms(amount_off=_money(100), most_units=1),
        "phones",
        plan={"limit_total": 100, "limit_per_member": 1, "budget": _money(8_000)},
    ),
    Offer(
        "DEMO-RAINCOATS",
        both("When it rains again", "下次下雨再见"),
        marketing.ItemDiscountTerms(percent_off_bp=1_000),
        "jackets",
        paused=True,
    ),
)


def sku_codes(offers: Iterable[Offer]) -> list[str]:
    """The SKUs that offers name."""
    rules = [offer.rule for offer in offers]
    return [code for rule in rules if isinstance(rule, Together | WithItem | FromSpend) for code in rule.codes]


def promotion_of(
    offer: Offer, category_ids: Mapping[str, int], sku_ids: Mapping[str, int], store_id: int
) -> marketing.CreatePromotion:
    """The promotion that an offer is: on a category it is the store's, on everything and on sets the platform's."""
    rule = offer.rule.terms(sku_ids) if isinstance(offer.rule, Together | WithItem | FromSpend) else offer.rule
    if offer.category is None:
        scope, owner = marketing.ScopeTerms(all=True), None
    else:
        scope = marketing.ScopeTerms(included=marketing.GoodsNamed(category_ids=(category_ids[offer.category],)))
        owner = store_id
    return marketing.CreatePromotion(
        code=offer.code, name=offer.name, starts_at=_SINCE, rule=rule, scope=scope, store_id=owner, **offer.plan
    )


def delivery_rules(store_id: int) -> tuple[SaveDeliveryRule, ...]:
    """By parcel everywhere, the same day in Hangzhou, or fetched there."""
    hangzhou = logistics.Coverage(("3301",))
    return (
        SaveDeliveryRule(
            store_id,
            DeliveryKind.EXPRESS,
            both("Parcel", "普通快递"),
            (Fee(_money(12), _money(99)),),
            promised_days=3,
        ),
        SaveDeliveryRule(
            store_id,
            DeliveryKind.SAME_DAY,
            both("Same day by bicycle", "当日骑行达"),
            (Fee(_money(25)),),
            promised_days=0,
            coverage=hangzhou,
            place=1,
        ),
        SaveDeliveryRule(
            store_id,
            DeliveryKind.PICK_UP,
            both("Fetch it from the shop", "到店自提"),
            (Fee(_money(0)),),
            promised_days=1,
            coverage=hangzhou,
            place=2,
        ),
    )
