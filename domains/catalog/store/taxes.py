"""Tax classes, their rates, and which products are of which class."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, bindparam, cast, select, update

from domains.catalog.rules.taxes import CreateTaxClass, TaxClass, TaxRate
from domains.catalog.tables import ProductRow, TaxClassRow, TaxRateRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated, upsert

# More than any shop has, and few enough to be shown at once.
_MOST = 1_000
_CLASS_COLUMNS: tuple[Any, ...] = (TaxClassRow.id, TaxClassRow.code, translated(TaxClassRow.name))
_CLASSES = Statement(select(*_CLASS_COLUMNS).order_by(TaxClassRow.code).limit(_MOST))
_CLASSES_BY_ID = Statement(select(*_CLASS_COLUMNS).where(one_of(TaxClassRow.id, "ids")))
_RATES = Statement(
    select(TaxRateRow.tax_class_id, TaxRateRow.region, TaxRateRow.starts_at, TaxRateRow.rate_bp)
    .where(one_of(TaxRateRow.tax_class_id, "ids"))
    .order_by(TaxRateRow.tax_class_id, TaxRateRow.region, TaxRateRow.starts_at)
)
_RATES_IN = Statement(
    select(TaxRateRow.tax_class_id, TaxRateRow.region, TaxRateRow.starts_at, TaxRateRow.rate_bp).where(
        one_of(TaxRateRow.tax_class_id, "ids"),
        one_of(TaxRateRow.region, "regions"),
        TaxRateRow.starts_at <= bindparam("now"),
    )
)
_OF_PRODUCTS = Statement(
    select(ProductRow.id, TaxClassRow.id, TaxClassRow.code, translated(TaxClassRow.name))
    .join(TaxClassRow, TaxClassRow.id == ProductRow.tax_class_id)
    .where(one_of(ProductRow.id, "ids"))
)
_ADD_CLASS = Statement(
    insert_into(TaxClassRow, "code", "name", "created_at", unless_exists=["code"], returning=[TaxClassRow.id])
)
_PUT_RATE = Statement(
    upsert(TaxRateRow, "tax_class_id", "region", "starts_at", "rate_bp", key=["tax_class_id", "region", "starts_at"])
)
_tax_class = cast(bindparam("tax_class"), BigInteger)
_CLASSIFY = Statement(
    update(ProductRow)
    .where(one_of(ProductRow.id, "ids"), ProductRow.tax_class_id.is_distinct_from(_tax_class))
    .values(tax_class_id=_tax_class, updated_at=bindparam("now"))
)


async def list_tax_classes(reader: Reader, language: str) -> list[TaxClass]:
    """All classes, by their codes."""
    return [TaxClass(*row) for row in await reader.rows(_CLASSES, language=language)]


async def get_tax_classes(reader: Reader, ids: Collection[int], language: str) -> dict[int, TaxClass]:
    """These classes."""
    return {row[0]: TaxClass(*row) for row in await reader.rows(_CLASSES_BY_ID, ids=ids, language=language)}


async def get_tax_classes_of(reader: Reader, product_ids: Collection[int], language: str) -> dict[int, TaxClass]:
    """The class of each product that is of one."""
    return {row[0]: TaxClass(*row[1:]) for row in await reader.rows(_OF_PRODUCTS, ids=product_ids, language=language)}


async def get_tax_rates(reader: Reader, class_ids: Collection[int]) -> dict[int, list[TaxRate]]:
    """All rates of each class, past and to come, by region and start."""
    return _by_class([TaxRate(*row) for row in await reader.rows(_RATES, ids=class_ids)])


async def get_rates_in(
    reader: Reader, class_ids: Collection[int], regions: Collection[str], now: datetime
) -> dict[int, list[TaxRate]]:
    """Those of them that have begun in any of these regions."""
    return _by_class([TaxRate(*row) for row in await reader.rows(_RATES_IN, ids=class_ids, regions=regions, now=now)])


async def add_tax_class(tx: Transaction, command: CreateTaxClass, now: datetime) -> int | None:
    """Adds a class; None where there is one with its code."""
    rows = await tx.rows(_ADD_CLASS, code=command.code, name=command.name, created_at=now)
    return rows[0][0] if rows else None


async def put_tax_rate(tx: Transaction, rate: TaxRate) -> None:
    """Adds a rate, or puts it in place of the one that was to begin at that moment."""
    await tx.run(
        _PUT_RATE,
        tax_class_id=rate.tax_class_id,
        region=rate.region,
        starts_at=rate.starts_at,
        rate_bp=rate.rate_bp,
    )


async def classify(tx: Transaction, product_ids: Collection[int], tax_class_id: int | None, now: datetime) -> None:
    """Says of which class products are, those alone that are not yet."""
    await tx.run(_CLASSIFY, ids=product_ids, tax_class=tax_class_id, now=now)


def _by_class(rates: list[TaxRate]) -> dict[int, list[TaxRate]]:
    found: defaultdict[int, list[TaxRate]] = defaultdict(list)
    for rate in rates:
        found[rate.tax_class_id].append(rate)
    return dict(found)
