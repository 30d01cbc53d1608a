"""What a buyer's coupons would do for an order: which could be used and what they take off, and why others cannot."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from domains.kernel import Frame, Money
from domains.marketing import (
    Choices,
    Coupon,
    CouponForm,
    CouponInHand,
    ExclusionReason,
    HeldCoupon,
    Priced,
    Snapshot,
    exclusion_message,
    price,
)

# Chosen alone, they may take something off after all.
_PERHAPS: Final = frozenset({ExclusionReason.WORSE, ExclusionReason.NOT_STACKABLE, ExclusionReason.NOT_CHOSEN})
_NO_FREIGHT: Final = {"en": "There is no delivery fee that it could take off.", "zh-CN": "没有可抵扣的运费。"}


@dataclass(frozen=True, slots=True)
class UsableCoupon:
    """A coupon that an order could use, and what it would take off: as it is priced, or in place of the others."""

    coupon: Coupon
    discount: Money


@dataclass(frozen=True, slots=True)
class UnusableCoupon:
    """A coupon that an order cannot use, and why."""

    coupon: Coupon
    reason: ExclusionReason
    message: str


@dataclass(frozen=True, slots=True)
class CouponChances:
    """All of a buyer's coupons by whether an order could use them, the soonest to expire first."""

    usable: tuple[UsableCoupon, ...] = ()
    unusable: tuple[UnusableCoupon, ...] = ()


@dataclass(frozen=True, slots=True)
class CouponsSeen:
    """The coupons that a price was made with."""

    held: tuple[HeldCoupon, ...]
    snapshot: Snapshot
    priced: Priced
    frame: Frame
    now: datetime

    @property
    def used(self) -> frozenset[int]:
        """Those that take something off, or give something: the ones that an order would use up."""
        taken = {each.coupon_id for each in self.priced.discounts} | {each.coupon_id for each in self.priced.gifts}
        return frozenset(each for each in taken if each is not None)

    def why_not(self, coupon_id: int, language: str) -> str | None:
        """Why one of them is not used, in words; None for what is not among them."""
        for each in self.priced.excluded:
            if each.coupon_id == coupon_id:
                return exclusion_message(each.reason, language)
        early = any(each.coupon.id == coupon_id and each.coupon.starts_at > self.now for each in self.held)
        return exclusion_message(ExclusionReason.NOT_IN_PERIOD, language) if early else None

    def chances(self) -> CouponChances:
        """What each of them would do. Those that are not used are priced one by one, once for each template."""
        usable: list[UsableCoupon] = []
        unusable: list[UnusableCoupon] = []
        for coupon, off, reason in self._each():
            if reason is None:
                usable.append(UsableCoupon(coupon, Money(off, self.frame.currency)))
            else:
                unusable.append(UnusableCoupon(coupon, reason, self._message(coupon, reason)))
        return CouponChances(tuple(usable), tuple(unusable))

    def _each(self) -> Iterator[tuple[Coupon, int, ExclusionReason | None]]:
        alone: dict[int, tuple[int, ExclusionReason | None]] = {}
        excluded = {each.coupon_id: each.reason for each in self.priced.excluded if each.coupon_id is not None}
        for held in self.held:
            coupon, template_id = held.coupon, held.coupon.template.id
            if coupon.starts_at > self.now:
                yield coupon, 0, ExclusionReason.NOT_IN_PERIOD
            elif coupon.id in self.used:
                yield coupon, _off(self.priced, coupon.id), None
            elif (reason := excluded.get(coupon.id, ExclusionReason.WORSE)) not in _PERHAPS:
                yield coupon, 0, reason
            else:
                if template_id not in alone:
                    alone[template_id] = _alone(self.snapshot, held.terms)
                yield coupon, *alone[template_id]

    def _message(self, coupon: Coupon, reason: ExclusionReason) -> str:
        if coupon.template.form is CouponForm.FREIGHT_OFF and reason is ExclusionReason.WORSE:
            return _NO_FREIGHT.get(self.frame.language, _NO_FREIGHT["en"])
        return exclusion_message(reason, self.frame.language)


def still_to_choose(choices: Choices, held: tuple[HeldCoupon, ...]) -> Choices:
    """The choices without coupons that are gone; where none is left of those chosen, the best are taken again."""
    if not choices.coupon_ids:
        return choices
    left = choices.coupon_ids & {each.coupon.id for each in held}
    return replace(choices, coupon_ids=left or None)


def _alone(snapshot: Snapshot, coupon: CouponInHand) -> tuple[int, ExclusionReason | None]:
    """What a coupon takes off in place of all others, or why it does not."""
    choices = replace(snapshot.choices, coupon_ids=frozenset({coupon.id}))
    priced = price(replace(snapshot, coupons=(coupon,), choices=choices))
    reasons = [each.reason for each in priced.excluded if each.coupon_id == coupon.id]
    return (0, reasons[0]) if reasons else (_off(priced, coupon.id), None)


def _off(priced: Priced, coupon_id: int) -> int:
    return sum(each.amount for each in priced.discounts if each.coupon_id == coupon_id)
