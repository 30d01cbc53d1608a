"""What a promotion brought and cost, in all and period by period."""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domains.kernel import BadRequest, Money, day_of
from domains.marketing import Bearer
from domains.orders import Period, PromotionTotals

LAST: Final = timedelta(days=30)
MOST_PERIODS: Final = 400


class ReportStep(enum.StrEnum):
    """What a report is divided by: days, weeks from Monday on, or months of the shop's zone."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"


@dataclass(frozen=True, slots=True)
class BearerCost:
    """What somebody bears of a promotion's discounts."""

    bearer: Bearer
    amount: Money


@dataclass(frozen=True, slots=True)
class PromotionReport:
    """Of the paid orders placed in a period that a promotion gave something. What was called off counts nowhere."""

    since: datetime
    until: datetime
    orders: int
    # Paid for them, delivery included, less what went back.
    amount: Money
    cost: Money
    borne_by: tuple[BearerCost, ...]
    gifts: int
    # What is known of it, less what was paid for them.
    gift_cost: Money
    # The same by period, those in which nothing was among them; the whole alone where it is not divided.
    periods: tuple["PromotionReport", ...] = ()

    @property
    def return_on_cost(self) -> float | None:
        """What was paid for each unit of money that discounts and gifts cost; None where they cost nothing."""
        cost = self.cost.minor + self.gift_cost.minor
        return self.amount.minor / cost if cost > 0 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The period of a report, and what it is divided by, if anything."""

    since: datetime | None = None
    until: datetime | None = None
    step: ReportStep | None = None

    def periods(self, now: datetime, zone: ZoneInfo) -> list[Period]:
        """The periods that are added up. Raises BadRequest where it ends before it begins, or has too many."""
        until = self.until or now
        since = self.since or until - LAST
        if since >= until:
            raise BadRequest("A report's period ends after it begins.")
        if self.step is None:
            return [Period(since, until)]
        if (until - since) / _SHORTEST[self.step] > MOST_PERIODS:
            raise BadRequest(f"A report has at most {MOST_PERIODS} periods.")
        return _divided(since, until, self.step, zone)


_SHORTEST: Final = {
    ReportStep.DAY: timedelta(days=1),
    ReportStep.WEEK: timedelta(days=7),
    ReportStep.MONTH: timedelta(days=28),
}


def report_of(
    promotion_id: int, periods: Sequence[Period], totals: Mapping[tuple[int, Period], PromotionTotals], currency: str
) -> PromotionReport:
    """The report of a promotion over all these periods, which follow one another, in order."""
    found = [totals.get((promotion_id, each), PromotionTotals()) for each in periods]
    whole = _part(Period(periods[0].since, periods[-1].until), _sum_of(found), currency)
    parts = [_part(period, each, currency) for period, each in zip(periods, found, strict=True)]
    return replace(whole, periods=tuple(parts))


def _sum_of(totals: Sequence[PromotionTotals]) -> PromotionTotals:
    borne: dict[Bearer, int] = {}
    for each in totals:
        for bearer, amount in each.cost_by_bearer.items():
            borne[bearer] = borne.get(bearer, 0) + amount
    return PromotionTotals(
        orders=sum(each.orders for each in totals),
        paid=sum(each.paid for each in totals),
        cost_by_bearer=borne,
        gifts=sum(each.gifts for each in totals),
        gift_cost=sum(each.gift_cost for each in totals),
    )


def _part(period: Period, totals: PromotionTotals, currency: str) -> PromotionReport:
    return PromotionReport(
        since=period.since,
        until=period.until,
        orders=totals.orders,
        amount=Money(totals.paid, currency),
        cost=Money(totals.cost, currency),
        borne_by=tuple(
            BearerCost(bearer, Money(totals.cost_by_bearer[bearer], currency))
            for bearer in Bearer
            if bearer in totals.cost_by_bearer
        ),
        gifts=totals.gifts,
        gift_cost=Money(totals.gift_cost, currency),
    )


def _divided(since: datetime, until: datetime, step: ReportStep, zone: ZoneInfo) -> list[Period]:
    """The first and the last may be shorter than the rest."""
    periods = []
    start, day = since, day_of(since, zone)
    while start < until:
        day = _next(day, step)
        end = min(datetime.combine(day, time(), zone).astimezone(since.tzinfo), until)
        periods.append(Period(start, end))
        start = end
    return periods


def _next(day: date, step: ReportStep) -> date:
    """The first day of the next period."""
    if step is ReportStep.DAY:
        return day + timedelta(days=1)
    if step is ReportStep.WEEK:
        return day + timedelta(days=7 - day.weekday())
    return date(day.year + day.month // 12, day.month % 12 + 1, 1)
