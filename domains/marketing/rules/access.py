"""Whether a promotion is on for a shopper now: by its audience and its hours, before its price is even looked at."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domains.marketing.rules.audiences import Audience, Shopper, includes, missed_by
from domains.marketing.rules.hours import Hours, is_open, opens_within_a_day
from domains.marketing.rules.priced import Excluded, ExclusionReason, Priced
from domains.marketing.rules.promotions import RunningPromotion
from domains.marketing.rules.snapshot import Line
from domains.marketing.rules.standing import PromotionInForce


def is_on(audience: Audience, hours: Sequence[Hours], shopper: Shopper, now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is for them, and this is one of its hours."""
    return includes(audience, shopper) and is_open(hours, now, zone)


def missed_because(
    audience: Audience, hours: Sequence[Hours], shopper: Shopper, now: datetime, zone: ZoneInfo
) -> ExclusionReason | None:
    """Why it is not on for them, where they can do something: sign in, or come back within a day."""
    if not includes(audience, shopper):
        return missed_by(audience, shopper)
    if not is_open(hours, now, zone) and opens_within_a_day(hours, now, zone):
        return ExclusionReason.NOT_IN_PERIOD
    return None


def with_missed(priced: Priced, promotions: Iterable[PromotionInForce], lines: Sequence[Line]) -> Priced:
    """A price that also tells what is for goods of the cart and is not on for the shopper, where that helps them."""
    missed = [
        Excluded(each.promotion.id, None, each.missed)
        for each in promotions
        if each.missed is not None and any(line.selected and _is_for(each.terms, line) for line in lines)
    ]
    return replace(priced, excluded=(*priced.excluded, *missed)) if missed else priced


def _is_for(terms: RunningPromotion, line: Line) -> bool:
    return terms.store_id in (None, line.store_id) and line.own_price is None and terms.scope.covers(line)
