"""The nouns of the catalogue."""

from schema.catalog.categories import BackCategory
from schema.catalog.category_writing import CategoriesMutation, CategoriesQuery
from schema.catalog.front_writing import FrontsMutation
from schema.catalog.fronts import FrontCategory
from schema.catalog.goods import BundleComponent, Product, Recommendation, Sku
from schema.catalog.library_writing import LibraryMutation, LibraryQuery
from schema.catalog.limits import LimitsMutation
from schema.catalog.lists import ProductConnection, ProductFilter, ProductSort
from schema.catalog.parts import Brand, Image, MoneyRange, SkuSpec, Tax
from schema.catalog.pricing import PricesMutation, PricesQuery
from schema.catalog.product_inputs import BundleComponentInput
from schema.catalog.product_reviewing import ProductReviewsMutation
from schema.catalog.product_writing import ProductsMutation, ProductsQuery
from schema.catalog.publishing_rules import PublishingRulesMutation, PublishingRulesQuery
from schema.catalog.queries import CatalogQuery
from schema.catalog.repricing import RepricingMutation, RepricingQuery
from schema.catalog.tagging import TagsMutation, TagsQuery
from schema.catalog.taxes import TaxesMutation, TaxesQuery

__all__ = [
    "BackCategory",
    "Brand",
    "BundleComponent",
    "BundleComponentInput",
    "CatalogQuery",
    "CategoriesMutation",
    "CategoriesQuery",
    "FrontCategory",
    "FrontsMutation",
    "Image",
    "LibraryMutation",
    "LibraryQuery",
    "LimitsMutation",
    "MoneyRange",
    "PricesMutation",
    "PricesQuery",
    "Product",
    "ProductConnection",
    "ProductFilter",
    "ProductReviewsMutation",
    "ProductSort",
    "ProductsMutation",
    "ProductsQuery",
    "PublishingRulesMutation",
    "PublishingRulesQuery",
    "Recommendation",
    "RepricingMutation",
    "RepricingQuery",
    "Sku",
    "SkuSpec",
    "TagsMutation",
    "TagsQuery",
    "Tax",
    "TaxesMutation",
    "TaxesQuery",
]
