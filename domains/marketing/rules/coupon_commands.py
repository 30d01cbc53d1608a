"""What can be asked of coupons and their templates."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domains.kernel import Money, Problem, read_model
from domains.marketing.rules.commands import ScopeTerms
from domains.marketing.rules.coupons import ON_PAGES, ClaimChannel, CouponIssuer
from domains.marketing.rules.gift_terms import GiftGoodsTerms


@dataclass(frozen=True, slots=True, kw_only=True)
class PercentTerms:
    """Hundredths of a percent off, and the most that it takes off."""

    percent_off_bp: int
    cap: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FixedPriceTerms:
    """What each of the dearest pieces in scope costs; of an order at most so many."""

    price: Money
    most_units: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FreightTerms:
    """So much off the freight; None: all of it."""

    off: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftsTerms:
    """So many of these SKUs for nothing, the first that are there."""

    gifts: tuple[GiftGoodsTerms, ...]
    choose: int = 1


CouponTerms = Money | PercentTerms | FixedPriceTerms | FreightTerms | GiftsTerms


@dataclass(frozen=True, slots=True)
class FixedDates:
    """It counts from a moment until just before another."""

    starts_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateCouponTemplate:
    """What coupons are to be issued from. A fixed amount off is the money itself; `validity` is dates, or days from
    the claim.
    """

    name: Mapping[str, str]
    value: CouponTerms
    scope: ScopeTerms
    quantity: int
    per_member: int
    validity: FixedDates | int
    issuer: CouponIssuer = CouponIssuer.PLATFORM
    # None: the staff's own.
    store_id: int | None = None
    threshold: Money | None = None
    stackable: bool = False
    returns_on_refund: bool = True
    channels: tuple[ClaimChannel, ...] = ON_PAGES
    # None for now, and for as long as there are some.
    claim_starts_at: datetime | None = None
    claim_ends_at: datetime | None = None
    # What anybody can type in.
    code: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateCouponTemplate:
    """What may change once coupons are out; None leaves it. The quantity only rises."""

    id: int
    version: int
    name: Mapping[str, str] | None = None
    quantity: int | None = None
    claim_ends_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TemplateAtVersion:
    id: int
    version: int


@dataclass(frozen=True, slots=True)
class ClaimCoupon:
    """A template to claim from; with the token of a shared link where it is claimed by one."""

    template_id: int
    link_token: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GiveCoupons:
    """One coupon each for these members, once for a key."""

    template_id: int
    member_ids: tuple[int, ...]
    idempotency_key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeCouponCodes:
    """So many codes that make one coupon each, once for a key."""

    template_id: int
    quantity: int
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class VoidCoupons:
    coupon_ids: tuple[int, ...]
    reason: str


@read_model()
class GivenCoupon:
    """What became of one member: a coupon, or why there is none."""

    member_id: int
    coupon_id: int | None
    problems: tuple[Problem, ...] = ()
