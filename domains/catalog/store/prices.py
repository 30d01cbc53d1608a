"""What SKUs cost, will cost and did cost."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import bindparam, case, delete, func, insert, select, union_all, update

from domains.catalog.rules.commands import SkuPrice
from domains.catalog.rules.prices import Plan, PromotionPrice, price_of
from domains.catalog.tables import PastPriceRow, PromotionPriceRow, SkuPriceRow
from domains.kernel import Money
from persistence import Reader, Row, Statement, Transaction, one_of, upsert
from persistence.bulk import rows_of

Key = tuple[int, str]
"""A SKU and a currency."""

_PRICES = Statement(
    select(
        SkuPriceRow.sku_id,
        SkuPriceRow.currency,
        SkuPriceRow.list_minor,
        SkuPriceRow.market_minor,
        SkuPriceRow.promotion_minor,
        SkuPriceRow.cost_minor,
    ).where(one_of(SkuPriceRow.sku_id, "ids"))
)
_PLAN = Statement(
    upsert(
        PromotionPriceRow,
        *("sku_id", "currency", "amount_minor", "starts_at", "ends_at", "turns_at"),
        key=["sku_id", "currency"],
    )
)
_keys = rows_of(SkuPriceRow, "sku_id", "currency", name="keys").subquery("keys")
_CLEAR_PLANS = Statement(
    delete(PromotionPriceRow).where(
        select(_keys.c.sku_id)
        .where(_keys.c.sku_id == PromotionPriceRow.sku_id, _keys.c.currency == PromotionPriceRow.currency)
        .exists()
    )
)
# The lower of list and promotion price.
_PRICE = case(
    (SkuPriceRow.promotion_minor < SkuPriceRow.list_minor, SkuPriceRow.promotion_minor), else_=SkuPriceRow.list_minor
)
_past = rows_of(PastPriceRow, "sku_id", "currency", "price_minor", "list_minor", "until").subquery("past")
_REMEMBER = Statement(
    insert(PastPriceRow).from_select(
        ["sku_id", "currency", "price_minor", "list_minor", "until"],
        select(_past.c.sku_id, _past.c.currency, _past.c.price_minor, _past.c.list_minor, _past.c.until),
    )
)
_DUE = Statement(
    select(PromotionPriceRow.sku_id)
    .where(PromotionPriceRow.turns_at <= bindparam("now"))
    .order_by(PromotionPriceRow.turns_at, PromotionPriceRow.sku_id)
    .limit(bindparam("most"))
)
_PLANS = Statement(
    select(
        PromotionPriceRow.sku_id,
        PromotionPriceRow.amount_minor,
        PromotionPriceRow.starts_at,
        PromotionPriceRow.ends_at,
    ).where(one_of(PromotionPriceRow.sku_id, "ids"), PromotionPriceRow.currency == bindparam("currency"))
)
# Whoever moves its turn on is the one who does what is due.
_TURN = Statement(
    update(PromotionPriceRow)
    .where(one_of(PromotionPriceRow.sku_id, "ids"), PromotionPriceRow.turns_at <= bindparam("now"))
    .values(turns_at=case((PromotionPriceRow.ends_at > bindparam("now"), PromotionPriceRow.ends_at), else_=None))
    .returning(
        PromotionPriceRow.sku_id,
        PromotionPriceRow.currency,
        PromotionPriceRow.amount_minor,
        PromotionPriceRow.starts_at,
        PromotionPriceRow.ends_at,
        PromotionPriceRow.turns_at,
    )
)
_LOWEST_NOW = select(SkuPriceRow.sku_id, _PRICE.label("price")).where(
    one_of(SkuPriceRow.sku_id, "ids"), SkuPriceRow.currency == bindparam("currency")
)
_LOWEST_BEFORE = select(PastPriceRow.sku_id, PastPriceRow.price_minor.label("price")).where(
    one_of(PastPriceRow.sku_id, "ids"),
    PastPriceRow.currency == bindparam("currency"),
    PastPriceRow.until > bindparam("since"),
)
_all = union_all(_LOWEST_NOW, _LOWEST_BEFORE).subquery("seen")
_LOWEST = Statement(select(_all.c.sku_id, func.min(_all.c.price)).group_by(_all.c.sku_id))


async def get_prices(reader: Reader, sku_ids: Collection[int]) -> dict[Key, SkuPrice]:
    """What these SKUs cost in each currency."""
    rows = await reader.rows(_PRICES, ids=sku_ids)
    return {(sku_id, currency): sku_price(currency, *amounts) for sku_id, currency, *amounts in rows}


async def get_lowest(reader: Reader, sku_ids: Collection[int], currency: str, since: datetime) -> dict[int, Money]:
    """The least that each SKU cost at any time since then, today's price included."""
    rows = await reader.rows(_LOWEST, ids=sku_ids, currency=currency, since=since)
    return {sku_id: Money(minor, currency) for sku_id, minor in rows}


async def get_plans(reader: Reader, sku_ids: Collection[int], currency: str) -> dict[int, PromotionPrice]:
    """The promotion prices of SKUs that have a period, running or to come."""
    rows = await reader.rows(_PLANS, ids=sku_ids, currency=currency)
    return {row[0]: PromotionPrice(Money(row[1], currency), row[2], row[3]) for row in rows}


async def plan(tx: Transaction, plans: Sequence[tuple[Key, Plan]]) -> None:
    """Puts each promotion price in place of the one that there was."""
    rows = [
        {
            "sku_id": sku_id,
            "currency": currency,
            "amount_minor": each.amount_minor,
            "starts_at": each.starts_at,
            "ends_at": each.ends_at,
            "turns_at": each.turns_at,
        }
        for (sku_id, currency), each in sorted(plans, key=lambda item: item[0])
    ]
    if rows:
        await tx.run_many(_PLAN, rows)


async def clear_plans(tx: Transaction, keys: Iterable[Key]) -> None:
    """Ends whatever was to begin or end by itself."""
    await tx.run(_CLEAR_PLANS, keys=[{"sku_id": sku_id, "currency": currency} for sku_id, currency in keys])


async def remember(tx: Transaction, past: Sequence[tuple[Key, SkuPrice]], until: datetime) -> None:
    """Writes down what SKUs cost until a moment."""
    rows = [
        {
            "sku_id": sku_id,
            "currency": currency,
            "price_minor": price_of(price).minor,
            "list_minor": price.list_price.minor,
            "until": until,
        }
        for (sku_id, currency), price in past
    ]
    await tx.run(_REMEMBER, rows=rows)


async def get_due(reader: Reader, now: datetime, most: int) -> list[int]:
    """SKUs whose promotion price begins or ends by now."""
    return [row[0] for row in await reader.rows(_DUE, now=now, most=most)]


async def take_turns(tx: Transaction, sku_ids: Collection[int], now: datetime) -> list[tuple[Key, Plan]]:
    """Takes what is due of these SKUs: their promotion prices, each with the turn that comes next."""
    rows: Sequence[Row] = await tx.rows(_TURN, ids=sku_ids, now=now)
    return [((row[0], row[1]), Plan(*row[2:])) for row in rows]


def sku_price(currency: str, listed: int, market: int | None, promotion: int | None, cost: int | None) -> SkuPrice:
    """What a SKU costs, of a row in minor units."""

    def money(minor: int | None) -> Money | None:
        return None if minor is None else Money(minor, currency)

    return SkuPrice(
        list_price=Money(listed, currency),
        market_price=money(market),
        promotion_price=money(promotion),
        cost=money(cost),
    )
