"""What can be asked of marketing, as inputs and set-up say it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from domains.kernel import Money
from domains.marketing.rules.gift_terms import GiftWithItemTerms, SpendAndGetTerms
from domains.marketing.rules.life import PromotionStep
from domains.marketing.rules.plans import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class TierTerms:
    """From a threshold in money or pieces on: an amount off, or a percentage in hundredths."""

    threshold: Money | None = None
    threshold_pieces: int | None = None
    off: Money | None = None
    percent_off_bp: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SpendAndSaveTerms:
    """`every_n` repeats the only tier; `cap` is the most that it takes off."""

    tiers: tuple[TierTerms, ...]
    every_n: bool = False
    cap: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDiscountTerms:
    """Each unit in scope for less, by exactly one of the three; of an order at most `most_units`, the dearest."""

    percent_off_bp: int | None = None
    amount_off: Money | None = None
    fixed_price: Money | None = None
    most_units: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetGroupTerms:
    """So many of any of these SKUs."""

    sku_ids: tuple[int, ...]
    quantity: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BundlePriceTerms:
    """What all groups give together, for less by exactly one of the three; at most `most_sets` of an order."""

    groups: tuple[SetGroupTerms, ...]
    price: Money | None = None
    amount_off: Money | None = None
    percent_off_bp: int | None = None
    most_sets: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MultiBuyTerms:
    """Every `n` units in scope for less, by exactly one of the three; at most `most_sets` of an order."""

    n: int
    pay_for: int | None = None
    nth_percent_off_bp: int | None = None
    price: Money | None = None
    most_sets: int | None = None


RuleTerms = (
    SpendAndSaveTerms | ItemDiscountTerms | BundlePriceTerms | MultiBuyTerms | SpendAndGetTerms | GiftWithItemTerms
)


@dataclass(frozen=True, slots=True, kw_only=True)
class GoodsNamed:
    """Goods by what they are."""

    category_ids: tuple[int, ...] = ()
    brand_ids: tuple[int, ...] = ()
    product_ids: tuple[int, ...] = ()
    sku_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ScopeTerms:
    """All goods or those named, less the excluded ones."""

    all: bool = False
    included: GoodsNamed = GoodsNamed()
    excluded: GoodsNamed = GoodsNamed()


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatePromotion(Plan):
    """`store_id` None makes it the platform's. What is no draft runs by its plan, where nobody reviews it first."""

    code: str
    rule: RuleTerms
    scope: ScopeTerms
    store_id: int | None = None
    draft: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePromotion:
    """What is said anew of a promotion as it was read at a version; the rest stays. `plan` has members of Plan."""

    id: int
    version: int
    plan: Mapping[str, Any]
    scope: ScopeTerms | None = None
    rule: RuleTerms | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StepPromotion:
    """A step on its way; an approval names the version that was read, a rejection says why."""

    id: int
    step: PromotionStep
    version: int | None = None
    reason: str = ""
