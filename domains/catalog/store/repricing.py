"""Rules that propose prices, what they are reckoned from, and what competitors ask."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Boolean, and_, bindparam, delete, exists, or_, select, update

from domains.catalog.rules.repricing import CompetitorPrice, Known, RepricingRule, RepricingScope
from domains.catalog.tables import (
    BackCategoryAncestorRow,
    BackCategoryRow,
    BrandRow,
    CompetitorPriceRow,
    ProductRow,
    ProductTagRow,
    RepricingRuleRow,
    SkuPriceRow,
    SkuRow,
    TagRow,
)
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, upsert
from persistence.bulk import rows_of
from persistence.windows import is_or_any, or_any

_MOST_RULES: Final = 1_000
_Rule = RepricingRuleRow
_TERMS: Final = ("name", "base", "change_bp", "floor_bp", "currency", "scope")
_OF_STORE = is_or_any(_Rule.store_id, "store")
_COLUMNS: Final = (_Rule.id, *(getattr(_Rule, name) for name in _TERMS), _Rule.store_id, _Rule.version)
_RULES = Statement(select(*_COLUMNS).where(_OF_STORE).order_by(_Rule.id.desc()).limit(_MOST_RULES))
_BY_ID = Statement(select(*_COLUMNS).where(one_of(_Rule.id, "ids"), _OF_STORE))
_HOLD = Statement(select(*_COLUMNS).where(_Rule.id == bindparam("rule"), _OF_STORE).with_for_update())
_ADD = Statement(insert_into(_Rule, *_TERMS, "store_id", "version", "created_at", returning=[_Rule.id]))
_CHANGE = Statement(
    update(_Rule)
    .where(_Rule.id == bindparam("rule"), _Rule.version == bindparam("read_at"))
    .values({**{name: bindparam(name) for name in _TERMS}, "version": _Rule.version + 1})
)


def _any_or(name: str, *where: Any) -> Any:
    return or_(bindparam(f"any_{name}", type_=Boolean), *where)


_IN_CATEGORIES = exists(
    select(BackCategoryAncestorRow.category_id).where(
        BackCategoryAncestorRow.category_id == ProductRow.back_category_id,
        one_of(BackCategoryAncestorRow.ancestor_id, "categories"),
    )
)
_TAGGED = exists(
    select(ProductTagRow.tag_id)
    .join(TagRow, TagRow.id == ProductTagRow.tag_id)
    .where(ProductTagRow.product_id == ProductRow.id, one_of(TagRow.code, "tags"))
)
_KNOWN = Statement(
    select(SkuRow.id, SkuPriceRow.list_minor, SkuPriceRow.cost_minor)
    .join(ProductRow, ProductRow.id == SkuRow.product_id)
    .join(SkuPriceRow, and_(SkuPriceRow.sku_id == SkuRow.id, SkuPriceRow.currency == bindparam("currency")))
    .where(
        SkuRow.retired_at.is_(None),
        is_or_any(SkuRow.store_id, "store"),
        _any_or("categories", _IN_CATEGORIES),
        _any_or("brands", one_of(ProductRow.brand_id, "brands")),
        _any_or("tags", _TAGGED),
        _any_or("skus", one_of(SkuRow.id, "skus")),
    )
    .order_by(SkuRow.id)
    .limit(bindparam("most"))
)
_COMPETITORS = Statement(
    select(CompetitorPriceRow.sku_id, CompetitorPriceRow.competitor, CompetitorPriceRow.amount_minor)
    .where(
        one_of(CompetitorPriceRow.sku_id, "ids"),
        CompetitorPriceRow.currency == bindparam("currency"),
        CompetitorPriceRow.seen_at > bindparam("since"),
    )
    .order_by(CompetitorPriceRow.sku_id, CompetitorPriceRow.amount_minor, CompetitorPriceRow.competitor)
)
_SEEN = Statement(
    upsert(
        CompetitorPriceRow,
        *("sku_id", "currency", "competitor", "amount_minor", "seen_at"),
        key=["sku_id", "currency", "competitor"],
    )
)
_gone = rows_of(CompetitorPriceRow, "sku_id", "currency", "competitor", name="gone").subquery("gone")
_FORGET = Statement(
    delete(CompetitorPriceRow).where(
        exists(
            select(_gone.c.sku_id).where(
                _gone.c.sku_id == CompetitorPriceRow.sku_id,
                _gone.c.currency == CompetitorPriceRow.currency,
                _gone.c.competitor == CompetitorPriceRow.competitor,
            )
        )
    )
)
_EXISTING: Final = {
    "back_category_ids": Statement(select(BackCategoryRow.id).where(one_of(BackCategoryRow.id, "wanted"))),
    "brand_ids": Statement(select(BrandRow.id).where(one_of(BrandRow.id, "wanted"))),
    "tag_codes": Statement(select(TagRow.code).where(one_of(TagRow.code, "wanted"))),
}


# --- rules ---


async def list_rules(reader: Reader, store_id: int | None) -> list[RepricingRule]:
    """All rules, newest first; a store's alone where one is given."""
    return [_rule(row) for row in await reader.rows(_RULES, store=or_any(store_id))]


async def get_rules(reader: Reader, ids: Collection[int], store_id: int | None) -> dict[int, RepricingRule]:
    """These rules; a store's alone where one is given."""
    return {row[0]: _rule(row) for row in await reader.rows(_BY_ID, ids=ids, store=or_any(store_id))}


async def hold_rule(tx: Transaction, rule_id: int, store_id: int | None) -> RepricingRule | None:
    """A rule, once nobody else can change it; a store's alone where one is given."""
    rows = await tx.rows(_HOLD, rule=rule_id, store=or_any(store_id))
    return _rule(rows[0]) if rows else None


async def add_rule(tx: Transaction, rule: RepricingRule, now: datetime) -> int:
    """Adds a rule, whose id and version do not count."""
    rows = await tx.rows(_ADD, **_terms(rule), store_id=rule.store_id, version=1, created_at=now)
    return int(rows[0][0])


async def change_rule(tx: Transaction, rule: RepricingRule) -> bool:
    """Changes a rule that stands at its version, and says whether it did."""
    return await tx.run(_CHANGE, rule=rule.id, read_at=rule.version, **_terms(rule)) == 1


async def get_missing(reader: Reader, scope: RepricingScope) -> list[tuple[str, int]]:
    """The member and the place in it of what a scope names and there is not; SKUs apart."""
    missing = []
    for name, statement in _EXISTING.items():
        wanted = getattr(scope, name)
        there = {row[0] for row in await reader.rows(statement, wanted=wanted)} if wanted else set()
        missing += [(name, place) for place, each in enumerate(wanted) if each not in there]
    return missing


# --- what they are reckoned from ---


async def get_known(
    reader: Reader, scope: RepricingScope, currency: str, store_id: int | None, most: int
) -> list[Known]:
    """What the SKUs of a scope cost, by id, so many at most."""
    rows = await reader.rows(
        _KNOWN,
        currency=currency,
        store=or_any(store_id),
        categories=scope.back_category_ids,
        any_categories=not scope.back_category_ids,
        brands=scope.brand_ids,
        any_brands=not scope.brand_ids,
        tags=scope.tag_codes,
        any_tags=not scope.tag_codes,
        skus=scope.sku_ids,
        any_skus=not scope.sku_ids,
        most=most,
    )
    return [Known(*row) for row in rows]


async def get_cheapest_competitors(
    reader: Reader, sku_ids: Collection[int], currency: str, since: datetime
) -> dict[int, tuple[str, int]]:
    """Who asks the least for each SKU, and how much, of what was seen since then."""
    found: dict[int, tuple[str, int]] = {}
    for sku_id, competitor, amount in await reader.rows(_COMPETITORS, ids=sku_ids, currency=currency, since=since):
        found.setdefault(sku_id, (competitor, amount))
    return found


async def put_competitor_prices(tx: Transaction, prices: Sequence[CompetitorPrice], now: datetime) -> None:
    """Puts prices in place of those that were seen before, or takes them away."""
    seen = [_key(each) | {"amount_minor": each.price.minor, "seen_at": now} for each in _sorted(prices) if each.price]
    if seen:
        await tx.run_many(_SEEN, seen)
    if gone := [_key(each) for each in prices if each.price is None]:
        await tx.run(_FORGET, gone=gone)


def _sorted(prices: Iterable[CompetitorPrice]) -> list[CompetitorPrice]:
    return sorted(prices, key=lambda each: (each.sku_id, each.currency, each.competitor))


def _key(each: CompetitorPrice) -> dict[str, Any]:
    return {"sku_id": each.sku_id, "currency": each.currency, "competitor": each.competitor.strip()}


def _terms(rule: RepricingRule) -> dict[str, Any]:
    return {name: getattr(rule, name) for name in _TERMS if name != "scope"} | {"scope": asdict(rule.scope)}


def _rule(row: Row) -> RepricingRule:
    rule_id, name, base, change_bp, floor_bp, currency, scope, store_id, version = row
    found = RepricingScope(**{member: tuple(wanted) for member, wanted in scope.items()})
    return RepricingRule(rule_id, name, base, change_bp, floor_bp, currency, found, store_id, version)
