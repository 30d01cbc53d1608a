"""The tables of the catalogue, private to it."""

from domains.catalog.tables.cards import (
    CardFacetRow,
    CardPriceRow,
    ProductCardRow,
    ShelfPriceRow,
    ShelfRow,
    SkuCardRow,
)
from domains.catalog.tables.categories import BackCategoryAncestorRow, BackCategoryRow, CategoryAttributeRow
from domains.catalog.tables.fronts import (
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontSourceRow,
)
from domains.catalog.tables.library import AttributeGroupRow, AttributeRow, AttributeValueRow, BrandRow, TagRow
from domains.catalog.tables.products import (
    ProductAttributeValueRow,
    ProductDescriptionRow,
    ProductImageRow,
    ProductRow,
    ProductTagRow,
)
from domains.catalog.tables.skus import BundleComponentRow, SkuPriceRow, SkuRow, SkuSpecRow

__all__ = [
    "AttributeGroupRow",
    "AttributeRow",
    "AttributeValueRow",
    "BackCategoryAncestorRow",
    "BackCategoryRow",
    "BrandRow",
    "BundleComponentRow",
    "CardFacetRow",
    "CardPriceRow",
    "CategoryAttributeRow",
    "FrontCategoryAncestorRow",
    "FrontCategoryRow",
    "FrontExclusionRow",
    "FrontPickRow",
    "FrontSourceRow",
    "ProductAttributeValueRow",
    "ProductCardRow",
    "ProductDescriptionRow",
    "ProductImageRow",
    "ProductRow",
    "ProductTagRow",
    "ShelfPriceRow",
    "ShelfRow",
    "SkuCardRow",
    "SkuPriceRow",
    "SkuRow",
    "SkuSpecRow",
    "TagRow",
]
