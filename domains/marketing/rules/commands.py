"""What can be asked of marketing, as inputs and set-up say it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domains.kernel import Channel, Money


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


RuleTerms = SpendAndSaveTerms | ItemDiscountTerms | BundlePriceTerms | MultiBuyTerms


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
class CreatePromotion:
    """`store_id` None makes it the platform's; no channels are all of them."""

    code: str
    name: Mapping[str, str]
    starts_at: datetime
    rule: RuleTerms
    scope: ScopeTerms
    everyone: bool = True
    ends_at: datetime | None = None
    channels: tuple[Channel, ...] = ()
    store_id: int | None = None
    exclusion_group: str | None = None
    priority: int = 0
    limit_per_member: int | None = None
    limit_total: int | None = None
