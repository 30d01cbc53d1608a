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
from domains.catalog.tables.documents import ProductAttachmentRow
from domains.catalog.tables.fronts import (
    FrontCategoryAncestorRow,
    FrontCategoryRow,
    FrontExclusionRow,
    FrontPickRow,
    FrontRuleRow,
    FrontSourceRow,
)
from domains.catalog.tables.library import AttributeGroupRow, AttributeRow, AttributeValueRow, BrandRow, TagRow
from domains.catalog.tables.limits import PurchaseClaimRow, PurchaseCountRow, PurchaseLimitRow
from domains.catalog.tables.prices import (
    CompetitorPriceRow,
    PriceListEntryRow,
    PriceListMemberRow,
    PriceListRow,
    PriceProposalRow,
    RepricingRuleRow,
    TaxClassRow,
    TaxRateRow,
)
from domains.catalog.tables.products import (
    ProductAttributeValueRow,
    ProductDescriptionRow,
    ProductImageRow,
    ProductRow,
    ProductTagRow,
)
from domains.catalog.tables.publishing import PublishingRuleRow, TakenOffRow
from domains.catalog.tables.skus import (
    BundleComponentRow,
    PastPriceRow,
    PromotionPriceRow,
    SkuPriceRow,
    SkuRow,
    SkuSpecRow,
)
from domains.catalog.tables.tag_rules import TagRuleRow, TagSourceRow

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
    "CompetitorPriceRow",
    "FacetRow",
    "FrontCategoryAncestorRow",
    "FrontCategoryRow",
    "FrontExclusionRow",
    "FrontPickRow",
    "FrontRuleRow",
    "FrontSourceRow",
    "PastPriceRow",
    "PriceListEntryRow",
    "PriceListMemberRow",
    "PriceListRow",
    "PriceProposalRow",
    "ProductAttachmentRow",
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
    "PublishingRuleRow",
    "PurchaseClaimRow",
    "PurchaseCountRow",
    "PurchaseLimitRow",
    "RepricingRuleRow",
    "ReviewedStoreRow",
    "ShelfPriceRow",
    "ShelfRow",
    "SkuCardRow",
    "SkuPriceRow",
    "SkuRow",
    "SkuSpecRow",
    "TagRow",
    "TagRuleRow",
    "TagSourceRow",
    "TakenOffRow",
    "TaxClassRow",
    "TaxRateRow",
]
