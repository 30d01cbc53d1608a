"""Reads of display texts in all their languages."""

from collections.abc import Collection, Mapping
from typing import Any, Final

from sqlalchemy import select

from domains.catalog.rules.translations import TextKind, TranslatedText, Translation
from domains.catalog.tables import (
    AttributeGroupRow,
    AttributeRow,
    AttributeValueRow,
    BackCategoryRow,
    BrandRow,
    FrontCategoryRow,
    ProductDescriptionRow,
    ProductRow,
    TagRow,
)
from persistence import Reader, Statement, one_of


def _texts(key: Any, **columns: Any) -> tuple[Statement, tuple[str, ...]]:
    return Statement(select(key, *columns.values()).where(one_of(key, "keys"))), tuple(columns)


_OF_PRODUCTS = Statement(
    select(
        *(ProductRow.id, ProductRow.name, ProductRow.selling_point),
        *(ProductDescriptionRow.pc, ProductDescriptionRow.mobile),
    )
    .outerjoin(ProductDescriptionRow, ProductDescriptionRow.product_id == ProductRow.id)
    .where(one_of(ProductRow.id, "keys"))
)
# The fields are called as clients call them.
_BY_KIND: Final[Mapping[TextKind, tuple[Statement, tuple[str, ...]]]] = {
    TextKind.PRODUCT: (_OF_PRODUCTS, ("name", "sellingPoint", "description.pc", "description.mobile")),
    TextKind.BACK_CATEGORY: _texts(BackCategoryRow.id, name=BackCategoryRow.name),
    TextKind.FRONT_CATEGORY: _texts(
        FrontCategoryRow.id, name=FrontCategoryRow.name, **{"image.alt": FrontCategoryRow.image_alt}
    ),
    TextKind.BRAND: _texts(BrandRow.id, name=BrandRow.name),
    TextKind.ATTRIBUTE: _texts(AttributeRow.id, name=AttributeRow.name),
    TextKind.ATTRIBUTE_VALUE: _texts(AttributeValueRow.id, label=AttributeValueRow.label),
    TextKind.HEADING: _texts(AttributeGroupRow.id, name=AttributeGroupRow.name),
    TextKind.TAG: _texts(TagRow.code, label=TagRow.label),
}


async def get_translations(
    reader: Reader, kind: TextKind, keys: Collection[Any]
) -> dict[Any, tuple[TranslatedText, ...]]:
    """All texts of each thing, by its id (a tag by its code), in all languages, in one statement.

    Those that were never written do not appear.
    """
    statement, names = _BY_KIND[kind]
    return {
        key: tuple(_text(name, texts) for name, texts in zip(names, columns, strict=True) if texts)
        for key, *columns in await reader.rows(statement, keys=keys)
    }


def _text(name: str, texts: Mapping[str, str]) -> TranslatedText:
    return TranslatedText(name, tuple(Translation(*each) for each in sorted(texts.items())))
