"""Reads of the products that staff ask for, newest first."""

from typing import Any, Final

from sqlalchemy import BigInteger, Select, String, bindparam, exists, func, or_, select

from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.staff_listing import StaffListing
from domains.catalog.tables import BackCategoryAncestorRow, ProductRow, SkuRow
from domains.kernel import Window, bounds_of
from persistence import Reader, Statement, one_of, translated
from persistence.windows import is_or_any, newest_first, or_any

_text = bindparam("text", type_=String)
_pattern = bindparam("pattern", type_=String)
_category = bindparam("category", type_=BigInteger)
_BELOW = select(BackCategoryAncestorRow.category_id).where(BackCategoryAncestorRow.ancestor_id == _category)
_HAS_SKU = exists(
    select(SkuRow.id).where(SkuRow.product_id == ProductRow.id, or_(SkuRow.code == _text, SkuRow.barcode == _text))
)


def _wanted(query: Select[Any]) -> Select[Any]:
    return query.where(
        one_of(ProductRow.status, "statuses"),
        one_of(ProductRow.published, "published"),
        is_or_any(ProductRow.store_id, "store"),
        or_(_category == or_any(None), ProductRow.back_category_id.in_(_BELOW)),
        or_(
            _text == "",
            func.lower(translated(ProductRow.name)).like(_pattern, escape="\\"),
            ProductRow.slug.like(_pattern, escape="\\"),
            _HAS_SKU,
        ),
    )


_COUNT = Statement(_wanted(select(func.count()).select_from(ProductRow)))
_PAGES: Final = newest_first(_wanted(select(ProductRow.id)), ProductRow.id)


async def list_ids(reader: Reader, listing: StaffListing, asked: Window, place: int | None, language: str) -> list[int]:
    """The ids of a window, one more than its size where there are more: newest first, backwards oldest first."""
    wanted = {**_parameters(listing, language), **bounds_of(asked, place)}
    rows = await reader.rows(_PAGES[asked.backwards], **wanted)
    return [row[0] for row in rows]


async def count(reader: Reader, listing: StaffListing, language: str) -> int:
    """How many products there are in all, exactly."""
    found: int = (await reader.rows(_COUNT, **_parameters(listing, language)))[0][0]
    return found


def _parameters(listing: StaffListing, language: str) -> dict[str, Any]:
    text = (listing.query or "").strip()
    escaped = text.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {
        "statuses": list(ProductStatus) if listing.status is None else [listing.status],
        "published": [True, False] if listing.published is None else [listing.published],
        "store": or_any(listing.store_id),
        "category": or_any(listing.back_category_id),
        "text": text,
        "pattern": f"%{escaped}%",
        "language": language,
    }
