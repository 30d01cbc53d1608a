"""What SKUs cost: prices said anew, promotion prices with a period, and the lowest of thirty days."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domains.catalog.rules.commands import SkuPrice
from domains.catalog.rules.product_commands import UNSAID, PricedPeriod, PriceSku
from domains.catalog.rules.products import lower_price
from domains.catalog.rules.skus import price_problems
from domains.kernel import AlreadyExists, Invalid, Money, Problem, Required, read_model

LOWEST_OF: Final = timedelta(days=30)
MAX_PRICES: Final = 1_000


@dataclass(frozen=True, slots=True)
class Plan:
    """A promotion price with its period, and when it next begins or ends; None for never by itself."""

    amount_minor: int
    starts_at: datetime
    ends_at: datetime | None
    turns_at: datetime | None


@read_model()
class PromotionPrice:
    """A promotion price with its period; without an end it counts until somebody ends it."""

    price: Money
    starts_at: datetime
    ends_at: datetime | None


def price_of(price: SkuPrice) -> Money:
    """What an anonymous buyer pays: the lower of list and promotion price."""
    return lower_price(price.list_price, price.promotion_price) or price.list_price


def plan_of(period: PricedPeriod, now: datetime) -> Plan:
    """A promotion price as it stands at a moment; one whose start was not said, or has passed, begins now."""
    starts_at = period.starts_at or now
    return Plan(period.price.minor, starts_at, period.ends_at, starts_at if starts_at > now else period.ends_at)


def is_running(plan: Plan, now: datetime) -> bool:
    """Whether a promotion price counts at a moment: from its start on, until just before its end."""
    return plan.starts_at <= now and (plan.ends_at is None or now < plan.ends_at)


def said_anew(asked: PriceSku, before: SkuPrice | None, now: datetime) -> SkuPrice:
    """What a SKU costs from now on: what is said, and else what it cost before."""
    promotion = before.promotion_price if before else None
    if asked.promotion is None:
        promotion = None
    elif asked.promotion is not UNSAID:
        promotion = asked.promotion.price if is_running(plan_of(asked.promotion, now), now) else None
    return SkuPrice(
        list_price=asked.list_price,
        market_price=(before.market_price if before else None) if asked.market_price is UNSAID else asked.market_price,
        promotion_price=promotion,
        cost=(before.cost if before else None) if asked.cost is UNSAID else asked.cost,
    )


def pricing_problems(asked: Sequence[PriceSku], now: datetime) -> Iterator[Problem]:
    """What is wrong with new prices, whatever they replace."""
    if not asked:
        yield Required(field=("prices",))
    if len(asked) > MAX_PRICES:
        yield Invalid(
            why=f"At most {MAX_PRICES} prices at once.", why_zh=f"一次最多 {MAX_PRICES} 个价格。", field=("prices",)
        )
    seen: set[tuple[int, str]] = set()
    for place, each in enumerate(asked):
        field = ("prices", str(place))
        key = (each.sku_id, each.list_price.currency)
        if key in seen:
            yield AlreadyExists(field=(*field, "sku_id"))
        seen.add(key)
        yield from price_problems((said_anew(each, None, now),), field)
        if isinstance(each.promotion, PricedPeriod):
            yield from _period_problems(each.promotion, each, now, (*field, "promotion"))


def _period_problems(period: PricedPeriod, asked: PriceSku, now: datetime, field: tuple[str, ...]) -> Iterator[Problem]:
    currency = asked.list_price.currency
    if period.price.currency != currency or not 0 <= period.price.minor < asked.list_price.minor:
        yield Invalid(
            why=f"A promotion price is an amount of {currency} below the list price.",
            why_zh=f"促销价必须是低于平台价的 {currency} 金额。",
            field=(*field, "price"),
        )
    if period.ends_at is not None and period.ends_at <= max(period.starts_at or now, now):
        yield Invalid(
            why="It ends after it begins, and not before now.",
            why_zh="结束时间必须晚于开始时间和当前时间。",
            field=(*field, "ends_at"),
        )
