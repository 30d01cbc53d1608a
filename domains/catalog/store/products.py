"""Writes of products, many at a time, and what must be known before."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert

from domains.catalog.rules.commands import SkuPrice
from domains.catalog.rules.facts import DraftSku, ProductDraft, SingleSku
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.texts import clean_html
from domains.catalog.store.documents import add_attachments
from domains.catalog.store.terms import TERMS, terms_values
from domains.catalog.tables import (
    BrandRow,
    BundleComponentRow,
    CardFacetRow,
    ProductAttributeValueRow,
    ProductDescriptionRow,
    ProductImageRow,
    ProductRow,
    ProductTagRow,
    SkuPriceRow,
    SkuRow,
    SkuSpecRow,
)
from persistence import Base, Reader, Statement, Transaction, insert_into, one_of, upsert
from persistence.bulk import rows_of

# --- what is known ---

_BRAND_IDS = Statement(select(BrandRow.id).where(one_of(BrandRow.id, "ids")))
_ANY_PRODUCT = Statement(select(ProductRow.id).limit(1))
_SLUGS = Statement(select(ProductRow.slug, ProductRow.id).where(one_of(ProductRow.slug, "slugs")))
_CODES = Statement(
    select(SkuRow.store_id, SkuRow.code).where(one_of(SkuRow.store_id, "stores"), one_of(SkuRow.code, "codes"))
)
_SINGLES = Statement(
    select(SkuRow.id, SkuRow.store_id, SkuRow.is_bundle).where(one_of(SkuRow.id, "ids"), SkuRow.retired_at.is_(None))
)
_OFFERS = Statement(
    select(ProductRow.store_id, ProductRow.offer_key, ProductRow.id).where(
        one_of(ProductRow.store_id, "stores"), one_of(ProductRow.offer_key, "keys")
    )
)
_PRODUCTS_OF_SKUS = Statement(select(SkuRow.id, SkuRow.product_id).where(one_of(SkuRow.id, "ids")))


async def get_existing_brand_ids(reader: Reader, ids: Collection[int]) -> frozenset[int]:
    """Those of the ids that brands have."""
    return frozenset(row[0] for row in await reader.rows(_BRAND_IDS, ids=ids))


async def has_products(reader: Reader) -> bool:
    """Whether there is any product, published or not."""
    return bool(await reader.rows(_ANY_PRODUCT))


async def get_product_ids(reader: Reader, slugs: Collection[str]) -> dict[str, int]:
    """The ids of products by their slugs, unpublished ones too."""
    return dict(await reader.rows(_SLUGS, slugs=slugs))


async def get_taken_codes(reader: Reader, stores: Collection[int], codes: Collection[str]) -> set[tuple[int, str]]:
    """The (store, SKU code) pairs that are there."""
    return {(store_id, code) for store_id, code in await reader.rows(_CODES, stores=stores, codes=codes)}


async def get_single_skus(reader: Reader, ids: Collection[int]) -> dict[int, SingleSku]:
    """What a bundle must know of the SKUs that it is made of."""
    rows = await reader.rows(_SINGLES, ids=ids)
    return {sku_id: SingleSku(store_id, is_bundle) for sku_id, store_id, is_bundle in rows}


async def get_offers(reader: Reader, stores: Collection[int], keys: Collection[str]) -> dict[tuple[int, str], int]:
    """The products with these offer keys, by store and key."""
    rows = await reader.rows(_OFFERS, stores=stores, keys=keys)
    return {(store_id, key): product_id for store_id, key, product_id in rows}


async def get_products_of_skus(reader: Reader, sku_ids: Collection[int]) -> dict[int, int]:
    """The product of each SKU; those that are not there do not appear."""
    return dict(await reader.rows(_PRODUCTS_OF_SKUS, ids=sku_ids))


# --- what is written ---


def _adding(table: type[Base], *columns: str, returning: Sequence[Any]) -> Statement:
    """Adds all rows that break no unique key, and answers what it added."""
    clause = insert(table).from_select(list(columns), rows_of(table, *columns))
    return Statement(clause.on_conflict_do_nothing().returning(*returning))


_PRODUCT: Final = (
    *("slug", "name", "selling_point", "store_id", "back_category_id", "brand_id", "type", "status", "published"),
    *("spu_key", "offer_key", "tax_rate_bp", *TERMS, "created_at", "updated_at"),
)
_ADD_PRODUCTS = _adding(ProductRow, *_PRODUCT, returning=[ProductRow.slug, ProductRow.id])
_SKU: Final = (
    *("product_id", "store_id", "code", "barcode", "spec_key", "is_bundle", "image_url", "weight_grams"),
    *("manufacturer_part_number", "volume_millilitres", "purchase_limit", "position", "created_at"),
)
_ADD_SKUS = _adding(SkuRow, *_SKU, returning=[SkuRow.product_id, SkuRow.position, SkuRow.id])

_ADD_DESCRIPTIONS = Statement(insert_into(ProductDescriptionRow, "product_id", "pc", "mobile"))
_ADD_IMAGES = Statement(insert_into(ProductImageRow, "product_id", "position", "url", "alt"))
_ADD_VALUES = Statement(
    insert_into(ProductAttributeValueRow, "product_id", "attribute_id", "position", "value_id", "text", "plain")
)
_ADD_TAGS = Statement(insert_into(ProductTagRow, "product_id", "tag_id", unless_exists=["product_id", "tag_id"]))
_ADD_FACETS = Statement(
    insert_into(CardFacetRow, "product_id", "code", "value", unless_exists=["product_id", "code", "value"])
)
_ADD_SPECS = Statement(insert_into(SkuSpecRow, "sku_id", "attribute_id", "value_id", "position"))
_ADD_COMPONENTS = Statement(insert_into(BundleComponentRow, "bundle_sku_id", "sku_id", "quantity", "position"))
_SET_PRICES = Statement(
    upsert(
        SkuPriceRow,
        *("sku_id", "currency", "list_minor", "market_minor", "promotion_minor", "cost_minor"),
        key=["sku_id", "currency"],
    )
)


async def add_products(
    tx: Transaction, drafts: Sequence[ProductDraft], status: ProductStatus, now: datetime
) -> dict[str, int]:
    """Adds products without their SKUs. Returns their ids by slug, without those that somebody else was first with."""
    rows = await tx.rows(_ADD_PRODUCTS, rows=[_product(draft, status, now) for draft in drafts])
    return dict(rows)


async def add_parts(
    tx: Transaction, drafts: Sequence[ProductDraft], ids: Mapping[str, int], tag_ids: Mapping[str, int]
) -> None:
    """Adds what hangs on new products, by their ids: descriptions, pictures, documents, attribute values, tags…"""
    by_id = [(ids[draft.slug], draft) for draft in drafts]
    await _run_many(tx, _ADD_DESCRIPTIONS, [_description(product_id, draft) for product_id, draft in by_id])
    await _run_many(tx, _ADD_IMAGES, [row for product_id, draft in by_id for row in _images(product_id, draft)])
    await _run_many(tx, _ADD_VALUES, [row for product_id, draft in by_id for row in _values(product_id, draft)])
    await add_attachments(tx, [(product_id, draft.command) for product_id, draft in by_id])
    await _run_many(
        tx,
        _ADD_TAGS,
        [
            {"product_id": product_id, "tag_id": tag_ids[c]}
            for product_id, draft in by_id
            for c in draft.command.tag_codes
        ],
    )
    await _run_many(
        tx,
        _ADD_FACETS,
        [
            {"product_id": product_id, "code": code, "value": value}
            for product_id, draft in by_id
            for code, value in sorted(draft.facets)
        ],
    )


async def add_skus(
    tx: Transaction, drafts: Sequence[ProductDraft], ids: Mapping[str, int], now: datetime
) -> dict[tuple[int, int], int]:
    """Adds the SKUs of new products. Returns their ids by product and position; as in `add_products`."""
    rows = [
        sku_row(ids[draft.slug], draft.command.store_id, sku, position, now)
        for draft in drafts
        for position, sku in enumerate(draft.skus)
    ]
    return await add_sku_rows(tx, rows)


async def add_sku_rows(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> dict[tuple[int, int], int]:
    """Adds SKUs as rows. Returns their ids by product and position; as in `add_products`."""
    added = await tx.rows(_ADD_SKUS, rows=rows)
    return {(product_id, position): sku_id for product_id, position, sku_id in added}


async def add_sku_parts(tx: Transaction, skus: Sequence[tuple[int, DraftSku]]) -> None:
    """Adds what hangs on new SKUs, by their ids: specs, prices, components."""
    await _run_many(
        tx,
        _ADD_SPECS,
        [
            {"sku_id": sku_id, "attribute_id": attribute_id, "value_id": value_id, "position": position}
            for sku_id, sku in skus
            for position, (attribute_id, value_id) in enumerate(sku.specs)
        ],
    )
    await set_prices(tx, [(sku_id, price) for sku_id, sku in skus for price in sku.command.prices])
    await _run_many(
        tx,
        _ADD_COMPONENTS,
        [
            {"bundle_sku_id": sku_id, "sku_id": part.sku_id, "quantity": part.quantity, "position": position}
            for sku_id, sku in skus
            for position, part in enumerate(sku.command.components)
        ],
    )


async def set_prices(tx: Transaction, prices: Iterable[tuple[int, SkuPrice]]) -> None:
    """Puts each price in place of what the SKU cost in its currency."""
    await _run_many(
        tx,
        _SET_PRICES,
        [
            {
                "sku_id": sku_id,
                "currency": price.list_price.currency,
                "list_minor": price.list_price.minor,
                "market_minor": None if price.market_price is None else price.market_price.minor,
                "promotion_minor": None if price.promotion_price is None else price.promotion_price.minor,
                "cost_minor": None if price.cost is None else price.cost.minor,
            }
            for sku_id, price in sorted(prices, key=lambda each: (each[0], each[1].list_price.currency))
        ],
    )


_TOUCH = Statement(update(ProductRow).where(one_of(ProductRow.id, "ids")).values(updated_at=bindparam("now")))


async def touch_products(tx: Transaction, ids: Collection[int], now: datetime) -> None:
    """Notes that products were changed."""
    await tx.run(_TOUCH, ids=ids, now=now)


async def _run_many(tx: Transaction, statement: Statement, rows: Sequence[Mapping[str, Any]]) -> None:
    if rows:
        await tx.run_many(statement, rows)


def _product(draft: ProductDraft, status: ProductStatus, now: datetime) -> dict[str, Any]:
    command = draft.command
    return {
        "slug": draft.slug,
        "name": command.name,
        "selling_point": command.selling_point,
        "store_id": command.store_id,
        "back_category_id": command.back_category_id,
        "brand_id": command.brand_id,
        "type": command.type,
        "status": status,
        "published": False,
        "spu_key": draft.spu_key,
        "offer_key": draft.offer_key,
        "tax_rate_bp": command.tax_rate_bp,
        **terms_values(command.terms),
        "created_at": now,
        "updated_at": now,
    }


def _description(product_id: int, draft: ProductDraft) -> dict[str, Any]:
    given = draft.command.description
    pc, mobile = (None, None) if given is None else (clean_html(given.pc), clean_html(given.mobile))
    return {"product_id": product_id, "pc": pc, "mobile": mobile}


def _images(product_id: int, draft: ProductDraft) -> list[dict[str, Any]]:
    return [
        {"product_id": product_id, "position": position, "url": image.url, "alt": image.alt}
        for position, image in enumerate(draft.command.images)
    ]


def _values(product_id: int, draft: ProductDraft) -> list[dict[str, Any]]:
    return [
        {
            "product_id": product_id,
            "attribute_id": value.attribute_id,
            "position": value.position,
            "value_id": value.value_id,
            "text": value.text,
            "plain": value.plain,
        }
        for value in draft.values
    ]


def sku_row(product_id: int, store_id: int, sku: DraftSku, position: int, now: datetime) -> dict[str, Any]:
    """A new SKU as a row."""
    command = sku.command
    return {
        "product_id": product_id,
        "store_id": store_id,
        "code": command.code,
        "barcode": command.barcode,
        "spec_key": sku.spec_key,
        "is_bundle": bool(command.components),
        "image_url": command.image_url,
        "weight_grams": command.weight_grams,
        "manufacturer_part_number": command.manufacturer_part_number,
        "volume_millilitres": command.volume_millilitres,
        "purchase_limit": command.purchase_limit,
        "position": position,
        "created_at": now,
    }
