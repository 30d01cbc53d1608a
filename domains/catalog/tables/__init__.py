"""The tables of the catalogue, private to it."""

from domains.catalog.tables.cards import (
    CardFacetRow,
    CardPriceRow,
    FacetRow,
    ProductCardRow,
    ShelfPriceRow,
    ShelfRow,
    SkuCardRow,
)
from domains.catalog.tables.categories import (
    BackCategoryAncestorRow,
    BackCategoryRow,
    CategoryAttributeRow,
    CategoryAttributeValueRow,
    CategoryBrandRow,
)
from domains.catalog.tables.changes import (
    ProductHistoryRow,
    ProductRevisionRow,
    ProductScheduleRow,
    ReviewedStoreRow,
)
from domains.catalog.tables.fronts import (
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontRuleRow,
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
from domains.catalog.tables.skus import (
    BundleComponentRow,
    PastPriceRow,
    PromotionPriceRow,
    SkuPriceRow,
    SkuRow,
    SkuSpecRow,
)

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
    "CategoryAttributeValueRow",
    "CategoryBrandRow",
    "FacetRow",
    "FrontCategoryAncestorRow",
    "FrontCategoryRow",
    "FrontExclusionRow",
    "FrontPickRow",
    "FrontRuleRow",
    "FrontSourceRow",
    "PastPriceRow",
    "ProductAttributeValueRow",
    "ProductCardRow",
    "ProductDescriptionRow",
    "ProductHistoryRow",
    "ProductImageRow",
    "ProductRevisionRow",
    "ProductRow",
    "ProductScheduleRow",
    "ProductTagRow",
    "PromotionPriceRow",
    "ReviewedStoreRow",
    "ShelfPriceRow",
    "ShelfRow",
    "SkuCardRow",
    "SkuPriceRow",
    "SkuRow",
    "SkuSpecRow",
    "TagRow",
]
