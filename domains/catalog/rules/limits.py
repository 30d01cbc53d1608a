"""How many of something a member may buy: limits, their periods, and what is left of them."""

import enum
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from domains.catalog.problems import PurchaseLimitReached
from domains.catalog.rules.kinds import MAX_QUANTITY
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, day_of, read_model

MAX_LIMITS: Final = 500


class LimitPeriod(enum.StrEnum):
    """What a limit counts: one order, a day, a week (from Monday), a month of the shop, or all from a moment on."""

    ORDER = "ORDER"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    EVER = "EVER"


@read_model()
class PurchaseLimit:
    """The most of a product, or of the one of its SKUs that is named, that a member may buy in a period."""

    product_id: int
    sku_id: int | None
    period: LimitPeriod
    most: int
    since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPurchaseLimits:
    """All limits of a product, as it was read at a version."""

    product_id: int
    version: int
    limits: tuple[PurchaseLimit, ...]


@dataclass(frozen=True, slots=True)
class Purchase:
    """So many of a SKU that somebody buys; `field` is what is to blame where they may not."""

    sku_id: int
    product_id: int
    quantity: int
    field: tuple[str, ...] | None = None


@read_model()
class Allowance:
    """A limit as far as a member has not used it up; `bought` is in the period that runs."""

    limit: PurchaseLimit
    bought: int = 0

    @property
    def period(self) -> LimitPeriod:
        return self.limit.period

    @property
    def most(self) -> int:
        return self.limit.most

    @property
    def since(self) -> datetime | None:
        return self.limit.since

    @property
    def left(self) -> int:
        """How many more may be bought; never below zero, though limits may be lowered."""
        return max(self.limit.most - self.bought, 0)


def began_on(limit: PurchaseLimit, now: datetime) -> str:
    """The first day, in the shop's zone, of the period that runs; of all that counts from a moment that moment."""
    today = day_of(now)
    match limit.period:
        case LimitPeriod.WEEK:
            return (today - timedelta(days=today.weekday())).isoformat()
        case LimitPeriod.MONTH:
            return date(today.year, today.month, 1).isoformat()
        case LimitPeriod.EVER if limit.since is not None:
            return limit.since.isoformat()
        case _:
            return today.isoformat()


def counts_now(limit: PurchaseLimit, now: datetime) -> bool:
    """Whether a limit holds yet."""
    return limit.since is None or limit.since <= now


def is_counted(limit: PurchaseLimit) -> bool:
    """Whether what was bought before counts too."""
    return limit.period is not LimitPeriod.ORDER


def wanted_of(limit: PurchaseLimit, purchases: Iterable[Purchase]) -> int:
    """How many of what is bought a limit speaks of."""
    return sum(each.quantity for each in purchases if speaks_of(limit, each.sku_id, each.product_id))


def speaks_of(limit: PurchaseLimit, sku_id: int, product_id: int) -> bool:
    """Whether a limit counts a SKU."""
    return limit.product_id == product_id and limit.sku_id in (None, sku_id)


def exceeded(allowances: Iterable[Allowance], purchases: Sequence[Purchase]) -> list[Problem]:
    """What goes beyond what is left: a problem for each limit, blamed on the first purchase that it speaks of."""
    return [
        PurchaseLimitReached(
            why=allowance_words(each, "en"),
            why_zh=allowance_words(each, "zh-CN"),
            left=each.left,
            field=next(one.field for one in purchases if speaks_of(each.limit, one.sku_id, one.product_id)),
        )
        for each in allowances
        if wanted_of(each.limit, purchases) > each.left
    ]


def strictest(allowances: Iterable[Allowance], sku_id: int, product_id: int) -> Allowance | None:
    """Of all that speak of a SKU the one that leaves least; of equal ones the one that was first."""
    speaking = [each for each in allowances if speaks_of(each.limit, sku_id, product_id)]
    return min(speaking, key=lambda each: each.left, default=None)


def limit_problems(limits: Sequence[PurchaseLimit], sku_ids: Collection[int]) -> list[Problem]:
    """What is wrong with the limits of a product that has these SKUs."""
    problems: list[Problem] = []
    if len(limits) > MAX_LIMITS:
        why, why_zh = f"At most {MAX_LIMITS} limits.", f"最多 {MAX_LIMITS} 条限购规则。"
        problems.append(Invalid(why=why, why_zh=why_zh, field=("limits",)))
    seen: set[tuple[int | None, LimitPeriod]] = set()
    for at, each in enumerate(limits):
        field = ("limits", str(at))
        if each.sku_id is not None and each.sku_id not in sku_ids:
            problems.append(NotFound(field=(*field, "sku_id")))
        if not 1 <= each.most <= MAX_QUANTITY:
            why, why_zh = f"A limit is from 1 to {MAX_QUANTITY}.", f"限购数量须在 1 到 {MAX_QUANTITY} 之间。"
            problems.append(Invalid(why=why, why_zh=why_zh, field=(*field, "most")))
        if (each.since is None) is (each.period is LimitPeriod.EVER):
            why, why_zh = "A moment is given for EVER, and for nothing else.", "仅 EVER 周期需要填写起始时间。"
            problems.append(Invalid(why=why, why_zh=why_zh, field=(*field, "since")))
        if (each.sku_id, each.period) in seen:
            problems.append(AlreadyExists(field=(*field, "period")))
        seen.add((each.sku_id, each.period))
    return problems


_PERIODS: Final = {
    LimitPeriod.ORDER: ("an order", "每单"),
    LimitPeriod.DAY: ("a day", "每天"),
    LimitPeriod.WEEK: ("a week", "每周"),
    LimitPeriod.MONTH: ("a month", "每月"),
    LimitPeriod.EVER: ("a member", "每人"),
}


def allowance_words(allowance: Allowance, language: str) -> str:
    """What a shopper is told of a limit: how much it is, and what is left where some is used up."""
    (en, zh), most, left = _PERIODS[allowance.limit.period], allowance.limit.most, allowance.left
    if language == "zh-CN":
        return f"{zh}限购 {most} 件" + (f"，还可购买 {left} 件。" if allowance.bought else "。")
    return f"At most {most} {en}" + (f": {left} left for you." if allowance.bought else ".")
