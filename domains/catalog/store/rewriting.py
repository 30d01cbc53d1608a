"""Writes of products that are there already: all that is said of them anew, many at a time."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, select, update

from domains.catalog.rules.changing import Original
from domains.catalog.rules.facts import DraftSku, ProductDraft
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.store.products import add_parts, add_sku_parts, add_sku_rows, sku_row
from domains.catalog.store.tagging import replace_tags
from domains.catalog.store.terms import TERMS, terms_values
from domains.catalog.tables import (
    CardFacetRow,
    ProductAttachmentRow,
    ProductAttributeValueRow,
    ProductDescriptionRow,
    ProductImageRow,
    ProductRow,
    SkuRow,
)
from persistence import Reader, Statement, Transaction, one_of
from persistence.bulk import rows_of

_CLAIM = Statement(
    update(ProductRow)
    .where(ProductRow.id == bindparam("product"), ProductRow.version == bindparam("read_at"))
    .values(updated_at=bindparam("now"))
)
_PUT_UP = Statement(
    update(ProductRow).where(ProductRow.id == bindparam("product")).values(version=ProductRow.version + 1)
)
_VERSIONS = Statement(select(ProductRow.id, ProductRow.version).where(one_of(ProductRow.id, "ids")))
_BASICS: Final = (
    *("slug", "name", "selling_point", "back_category_id", "brand_id", "type", "status", "spu_key", "offer_key"),
    *("tax_rate_bp", *TERMS, "updated_at"),
)
_product = rows_of(ProductRow, "id", *_BASICS).subquery("said")
_SET_BASICS = Statement(
    update(ProductRow)
    .where(ProductRow.id == _product.c.id)
    .values(version=ProductRow.version + 1, **{name: _product.c[name] for name in _BASICS})
)
_CHANGED_OF_SKU: Final = (
    *("code", "barcode", "manufacturer_part_number", "weight_grams", "volume_millilitres", "purchase_limit"),
)
_sku = rows_of(SkuRow, "id", *_CHANGED_OF_SKU).subquery("said")
_SET_SKUS = Statement(
    update(SkuRow).where(SkuRow.id == _sku.c.id).values({name: _sku.c[name] for name in _CHANGED_OF_SKU})
)


def _clearing(*tables: Any) -> tuple[Statement, ...]:
    return tuple(Statement(delete(table).where(one_of(table.product_id, "ids"))) for table in tables)


_CLEAR: Final = _clearing(ProductDescriptionRow, ProductImageRow, ProductAttachmentRow)
_CLEAR_VALUES: Final = _clearing(ProductAttributeValueRow, CardFacetRow)


async def claim(tx: Transaction, product_id: int, version: int, now: datetime) -> bool:
    """Keeps others from changing a product that is still as it was read at a version; false where it is not."""
    return bool(await tx.run(_CLAIM, product=product_id, read_at=version, now=now))


async def put_up_version(tx: Transaction, product_id: int) -> None:
    """Says that something else is said of a product, or waits to be said, than whoever read it has seen."""
    await tx.run(_PUT_UP, product=product_id)


async def get_versions(reader: Reader, ids: Collection[int]) -> dict[int, int]:
    """How often what is said of products was changed, counted from 1."""
    return dict(await reader.rows(_VERSIONS, ids=ids))


async def rewrite(
    tx: Transaction,
    drafts: Sequence[tuple[Original, ProductDraft]],
    tag_ids: Mapping[str, int],
    statuses: Mapping[int, ProductStatus],
    keeping: Collection[int],
    now: datetime,
) -> bool:
    """Puts what is said of products in place of what was said, and adds the SKUs that come behind theirs.

    Those in `keeping` keep the values of their attributes, also those that their category hides now. False where
    somebody else took a new SKU's code at the same moment: then the transaction must not go on.
    """
    ids = {draft.slug: original.id for original, draft in drafts}
    rows = [_basics(original.id, draft, statuses[original.id], now) for original, draft in drafts]
    await tx.run(_SET_BASICS, rows=rows)
    for clear in _CLEAR:
        await tx.run(clear, ids=list(ids.values()))
    for clear in _CLEAR_VALUES:
        await tx.run(clear, ids=[each for each in ids.values() if each not in keeping])
    tags = {original.id: {tag_ids[code] for code in draft.command.tag_codes} for original, draft in drafts}
    await replace_tags(tx, tags)
    said = [replace(draft, values=()) if original.id in keeping else draft for original, draft in drafts]
    await add_parts(tx, said, ids, tag_ids)
    known = [row for original, draft in drafts for row in _known_skus(original, draft)]
    await tx.run(_SET_SKUS, rows=known)
    return await _add_skus(tx, drafts, now)


async def _add_skus(tx: Transaction, drafts: Sequence[tuple[Original, ProductDraft]], now: datetime) -> bool:
    new: dict[tuple[int, int], DraftSku] = {}
    rows = []
    for original, draft in drafts:
        for position in range(len(original.sku_ids), len(draft.skus)):
            new[original.id, position] = draft.skus[position]
            rows.append(sku_row(original.id, draft.command.store_id, draft.skus[position], position, now))
    if rows:
        added = await add_sku_rows(tx, rows)
        await add_sku_parts(tx, [(added[place], sku) for place, sku in new.items() if place in added])
        return len(added) == len(rows)
    return True


def _basics(product_id: int, draft: ProductDraft, status: ProductStatus, now: datetime) -> dict[str, Any]:
    command = draft.command
    return {
        "id": product_id,
        "slug": draft.slug,
        "name": command.name,
        "selling_point": command.selling_point,
        "back_category_id": command.back_category_id,
        "brand_id": command.brand_id,
        "type": command.type,
        "status": status,
        "spu_key": draft.spu_key,
        "offer_key": draft.offer_key,
        "tax_rate_bp": command.tax_rate_bp,
        **terms_values(command.terms),
        "updated_at": now,
    }


def _known_skus(original: Original, draft: ProductDraft) -> list[dict[str, Any]]:
    return [
        {"id": sku_id, **{name: getattr(sku.command, name) for name in _CHANGED_OF_SKU}}
        for sku_id, sku in zip(original.sku_ids, draft.skus, strict=False)
    ]
