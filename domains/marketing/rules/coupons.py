"""Coupons and what they are issued from: where they stand, and what is read of them."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.kernel import Connection, Money, read_model
from domains.marketing.rules.coupon_values import CouponForm
from domains.marketing.rules.snapshot import CouponInHand


class CouponStatus(enum.StrEnum):
    """Where a coupon stands; LOCKED is in an unpaid order."""

    UNUSED = "UNUSED"
    LOCKED = "LOCKED"
    USED = "USED"
    EXPIRED = "EXPIRED"
    VOIDED = "VOIDED"


class ClaimChannel(enum.StrEnum):
    """Where shoppers come by a coupon themselves."""

    COUPON_CENTRE = "COUPON_CENTRE"
    PRODUCT_PAGE = "PRODUCT_PAGE"
    CODE = "CODE"
    LINK = "LINK"


class CouponSource(enum.StrEnum):
    """How a member came by a coupon: claimed on a page, typed in, by a link, or given by staff."""

    PAGE = "PAGE"
    CODE = "CODE"
    LINK = "LINK"
    GIVEN = "GIVEN"


class CouponIssuer(enum.StrEnum):
    """Who gives it, and bears what it takes off."""

    PLATFORM = "PLATFORM"
    STORE = "STORE"


class CouponTemplateStatus(enum.StrEnum):
    """Whether coupons can be claimed: not yet, now, or no more."""

    UPCOMING = "UPCOMING"
    OPEN = "OPEN"
    ENDED = "ENDED"


# Where anybody who comes by can claim.
ON_PAGES: Final = (ClaimChannel.COUPON_CENTRE, ClaimChannel.PRODUCT_PAGE)


@read_model()
class CouponTemplate:
    """What coupons are issued from, as one viewer sees it: `held` is how many they have had of it."""

    id: int
    name: str
    label: str
    form: CouponForm
    amount_off: Money | None
    threshold: Money | None
    quantity: int
    # Handed out in any way; codes that nobody has typed in yet are among them.
    issued: int
    per_member: int
    store_id: int | None
    stackable: bool
    returns_on_refund: bool
    channels: tuple[ClaimChannel, ...]
    status: CouponTemplateStatus
    claim_starts_at: datetime
    claim_ends_at: datetime | None
    # Fixed dates, or so many days from the claim.
    starts_at: datetime | None
    ends_at: datetime | None
    days_from_claim: int | None
    code: str | None
    link_token: str | None
    version: int
    created_at: datetime
    held: int

    @property
    def issuer(self) -> CouponIssuer:
        return CouponIssuer.PLATFORM if self.store_id is None else CouponIssuer.STORE

    @property
    def is_public(self) -> bool:
        """Whether anybody may know of it: its claiming has begun, and is done on pages."""
        return self.status is not CouponTemplateStatus.UPCOMING and not set(ON_PAGES).isdisjoint(self.channels)

    @property
    def claimable(self) -> bool:
        """Whether the viewer could claim one on a page now; of a guest, once they have signed in."""
        return (
            self.status is CouponTemplateStatus.OPEN
            and self.is_public
            and self.issued < self.quantity
            and self.held < self.per_member
        )

    @property
    def claimed_by_me(self) -> bool:
        return self.held > 0


@read_model()
class Coupon:
    """One coupon in a member's hands."""

    id: int
    member_id: int
    status: CouponStatus
    source: CouponSource
    claimed_at: datetime
    starts_at: datetime
    expires_at: datetime
    # The order that has it, where it is locked or used.
    order_id: int | None
    template: CouponTemplate


@read_model()
class HeldCoupon:
    """A coupon with the terms by which it acts."""

    coupon: Coupon
    terms: CouponInHand


@read_model()
class CouponCode:
    """A code that makes one coupon, once."""

    id: int
    code: str
    redeemed_at: datetime | None


@read_model()
class CouponCounts:
    """What became of a template's coupons. `claimed` are those that members came by themselves."""

    issued: int
    claimed: int
    used: int
    expired: int
    voided: int


@dataclass(frozen=True, slots=True)
class CouponTemplates(Connection[CouponTemplate]):
    """A page of templates."""


@dataclass(frozen=True, slots=True)
class CouponCodes(Connection[CouponCode]):
    """A page of a template's codes."""


class CouponOwner(enum.Enum):
    """Of what coupons are listed together: those that a member has, or those of a template."""

    MEMBER = enum.auto()
    TEMPLATE = enum.auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Coupons(Connection[Coupon]):
    """A page of the coupons of a member, or of a template, with what counting all of them needs."""

    owner: CouponOwner
    owner_id: int
    statuses: tuple[CouponStatus, ...]


def status_of_coupon(stored: CouponStatus, expires_at: datetime, now: datetime) -> CouponStatus:
    """Where a coupon stands now: what has not been used by its last moment is expired, whoever wrote that down."""
    return CouponStatus.EXPIRED if stored is CouponStatus.UNUSED and expires_at <= now else stored


def status_of_template(starts_at: datetime, ends_at: datetime | None, now: datetime) -> CouponTemplateStatus:
    """Whether coupons can be claimed now: from the start on, and no longer at the end."""
    if ends_at is not None and ends_at <= now:
        return CouponTemplateStatus.ENDED
    return CouponTemplateStatus.OPEN if starts_at <= now else CouponTemplateStatus.UPCOMING
