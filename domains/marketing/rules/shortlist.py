"""Which of many coupons the engine tries: those that could take off the most. The others would only cost time."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from domains.kernel import percent_of
from domains.marketing.rules.promotions import FreightOff, ItemDiscount, ItemSaving, Saving, SpendAndGet, SpendAndSave
from domains.marketing.rules.snapshot import CouponInHand, Line
from domains.marketing.rules.unit_prices import unit_price

# So many are tried of those that act on goods, on freight, or give something.
MAX_TRIED: Final = 12
MAX_TRIED_BESIDE: Final = 3
_NEVER: Final = datetime(9999, 12, 31, tzinfo=UTC)


def shortlist(
    coupons: Iterable[CouponInHand], lines: Sequence[Line], chosen: Collection[int] | None
) -> tuple[CouponInHand, ...]:
    """The coupons to give to the engine: those that are chosen, and of other templates the soonest to expire.

    Of those that may act only so many with the highest bound on what they take off; those that lack something are all
    among them, to be told why. What the shopper chose always is, and nothing else may act then.
    """
    wanted = frozenset(chosen or ())
    found: list[CouponInHand] = []
    templates: set[int] = set()
    for each in sorted(coupons, key=lambda one: (one.id not in wanted, one.expires_at or _NEVER, one.id)):
        if each.id in wanted or each.template_id not in templates:
            found.append(each)
        templates.add(each.template_id)
    if chosen is not None:
        return tuple(found)
    bounds = {each.id: _most(each, lines) for each in found}
    tried: set[int] = set()
    for some, most in _kinds(found):
        best = sorted((each for each in some if bounds[each.id]), key=lambda one: (-bounds[one.id], one.id))
        tried.update(each.id for each in best[:most])
    return tuple(each for each in found if each.id in tried or not bounds[each.id])


def _kinds(coupons: Sequence[CouponInHand]) -> list[tuple[list[CouponInHand], int]]:
    freight = [each for each in coupons if isinstance(each.rule, FreightOff)]
    gifts = [each for each in coupons if isinstance(each.rule, SpendAndGet)]
    goods = [each for each in coupons if not isinstance(each.rule, FreightOff | SpendAndGet)]
    return [(goods, MAX_TRIED), (freight, MAX_TRIED_BESIDE), (gifts, MAX_TRIED_BESIDE)]


def _most(coupon: CouponInHand, lines: Sequence[Line]) -> int:
    """At most so much comes off, were there no promotions; 0 where it lacks something."""
    covered = [line for line in lines if _acts_on(coupon, line)]
    amount = sum([unit_price(line).amount * line.quantity for line in covered])
    match rule := coupon.rule:
        case FreightOff():
            return _at(rule.threshold, amount, 1 if rule.off is None else rule.off)
        case ItemDiscount():
            return _at(rule.threshold, amount, sum([_off_units(rule, line) for line in covered]))
        case SpendAndGet():
            return _at(rule.tiers[0].threshold, amount, 1)
        case SpendAndSave(tiers=(tier, *_)):
            off = percent_of(amount, tier.off) if rule.saving is Saving.PERCENT else tier.off
            return _at(tier.threshold, amount, min(off, amount, amount if rule.cap is None else rule.cap))
    raise TypeError(f"{type(rule).__name__} is no coupon's.")


def _at(threshold: int, amount: int, off: int) -> int:
    return off if amount >= threshold else 0


def _off_units(rule: ItemDiscount, line: Line) -> int:
    price = unit_price(line).amount
    match rule.saving:
        case ItemSaving.FIXED_PRICE:
            off = max(price - rule.value, 0)
        case ItemSaving.AMOUNT_OFF:
            off = min(price, rule.value)
        case ItemSaving.PERCENT_OFF:
            off = percent_of(price, rule.value)
    return off * (line.quantity if rule.most_units is None else min(line.quantity, rule.most_units))


def _acts_on(coupon: CouponInHand, line: Line) -> bool:
    return (
        line.selected
        and coupon.store_id in (None, line.store_id)
        and (line.own_price is None or line.own_price.takes_coupons)
        and coupon.scope.covers(line)
    )
