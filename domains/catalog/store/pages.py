"""What only a product's own page shows: its options and its specification table."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from typing import Final

import sqlalchemy as sa
from sqlalchemy import select

from domains.catalog.rules.products import Option, OptionValue
from domains.catalog.rules.templates import Binding, SpecificationGroup, shown_value, specification_table
from domains.catalog.store.bindings import BINDING_COLUMNS, binding_of
from domains.catalog.tables import (
    AttributeGroupRow,
    AttributeRow,
    AttributeValueRow,
    BackCategoryAncestorRow,
    BackCategoryRow,
    CategoryAttributeRow,
    ProductAttributeValueRow,
    ProductRow,
    SkuCardRow,
    SkuRow,
    SkuSpecRow,
)
from persistence import Reader, Statement, one_of, translated

_OPTIONS = Statement(
    select(
        SkuRow.product_id,
        SkuSpecRow.attribute_id,
        translated(AttributeRow.name),
        AttributeValueRow.id,
        translated(AttributeValueRow.label),
        AttributeValueRow.swatch,
        SkuCardRow.in_stock,
    )
    .select_from(SkuRow)
    .join(SkuSpecRow, SkuSpecRow.sku_id == SkuRow.id)
    .join(SkuCardRow, SkuCardRow.sku_id == SkuRow.id)
    .join(AttributeRow, AttributeRow.id == SkuSpecRow.attribute_id)
    .join(AttributeValueRow, AttributeValueRow.id == SkuSpecRow.value_id)
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None))
    .order_by(SkuRow.product_id, SkuSpecRow.position, AttributeValueRow.position, AttributeValueRow.id)
)


async def get_options(reader: Reader, product_ids: Collection[int], language: str) -> dict[int, tuple[Option, ...]]:
    """What shoppers choose between: the SALES attributes that a product's SKUs span, values in the library's order."""
    found: defaultdict[int, dict[int, tuple[str, dict[int, OptionValue]]]] = defaultdict(dict)
    for row in await reader.rows(_OPTIONS, ids=product_ids, language=language):
        product_id, attribute_id, name, value_id, label, swatch, in_stock = row
        _, values = found[product_id].setdefault(attribute_id, (name, {}))
        known = values.get(value_id)
        values[value_id] = OptionValue(label, swatch, in_stock or (known is not None and known.in_stock))
    return {
        product_id: tuple(Option(name, tuple(values.values())) for name, values in options.values())
        for product_id, options in found.items()
    }


_TEXT: Final = ProductAttributeValueRow.text.type
_DESCRIBED = (
    select(
        ProductAttributeValueRow.product_id,
        ProductAttributeValueRow.attribute_id,
        ProductAttributeValueRow.position,
        AttributeValueRow.label,
        ProductAttributeValueRow.text,
        ProductAttributeValueRow.plain,
    )
    .outerjoin(AttributeValueRow, AttributeValueRow.id == ProductAttributeValueRow.value_id)
    .where(one_of(ProductAttributeValueRow.product_id, "ids"))
)
_SPANNED = (
    select(
        SkuRow.product_id,
        SkuSpecRow.attribute_id,
        AttributeValueRow.position,
        AttributeValueRow.label,
        sa.cast(sa.null(), _TEXT),
        sa.cast(sa.null(), sa.Text()),
    )
    .select_from(SkuRow)
    .join(SkuSpecRow, SkuSpecRow.sku_id == SkuRow.id)
    .join(AttributeValueRow, AttributeValueRow.id == SkuSpecRow.value_id)
    .where(one_of(SkuRow.product_id, "ids"), SkuRow.retired_at.is_(None))
    .distinct()
)
_VALUES = sa.union_all(_DESCRIBED, _SPANNED).subquery("described")
_SPECIFICATIONS = Statement(
    select(
        _VALUES.c.product_id,
        _VALUES.c.position,
        sa.func.coalesce(translated(_VALUES.c.label), translated(_VALUES.c.text)),
        _VALUES.c.plain,
        *BINDING_COLUMNS,
        BackCategoryAncestorRow.distance,
    )
    .select_from(_VALUES)
    .join(ProductRow, ProductRow.id == _VALUES.c.product_id)
    .join(BackCategoryAncestorRow, BackCategoryAncestorRow.category_id == ProductRow.back_category_id)
    .join(
        CategoryAttributeRow,
        sa.and_(
            CategoryAttributeRow.category_id == BackCategoryAncestorRow.ancestor_id,
            CategoryAttributeRow.attribute_id == _VALUES.c.attribute_id,
        ),
    )
    .join(AttributeRow, AttributeRow.id == _VALUES.c.attribute_id)
    .join(AttributeGroupRow, AttributeGroupRow.id == CategoryAttributeRow.group_id)
    .join(BackCategoryRow, BackCategoryRow.id == BackCategoryAncestorRow.ancestor_id)
    .order_by(_VALUES.c.product_id, _VALUES.c.position)
)


async def get_specifications(
    reader: Reader, product_ids: Collection[int], language: str
) -> dict[int, tuple[SpecificationGroup, ...]]:
    """The specification tables of products, in one statement; values that the template has no place for stay hidden."""
    bindings: defaultdict[int, list[Binding]] = defaultdict(list)
    values: defaultdict[int, defaultdict[int, dict[tuple[int, str], str]]] = defaultdict(lambda: defaultdict(dict))
    for row in await reader.rows(_SPECIFICATIONS, ids=product_ids, language=language):
        product_id, position, label, plain, *others = row
        binding = binding_of(others)
        bindings[product_id].append(binding)
        shown = label if plain is None else shown_value(binding.attribute.value_type, plain, language)
        values[product_id][binding.attribute.id][position, shown] = shown
    return {
        product_id: specification_table(bindings[product_id], _in_order(values[product_id])) for product_id in bindings
    }


def _in_order(values: Mapping[int, Mapping[tuple[int, str], str]]) -> dict[int, Sequence[str]]:
    # An attribute that two categories bind comes twice in the rows; each of its values is shown once.
    return {attribute_id: tuple(shown.values()) for attribute_id, shown in values.items()}
