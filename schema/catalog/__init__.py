"""The nouns of the catalogue."""

from schema.catalog.categories import BackCategory
from schema.catalog.fronts import FrontCategory
from schema.catalog.goods import BundleComponent, Product, Recommendation, Sku
from schema.catalog.lists import ProductConnection, ProductFilter, ProductSort
from schema.catalog.parts import Brand, Image, MoneyRange, SkuSpec
from schema.catalog.queries import CatalogQuery

__all__ = [
    "BackCategory",
    "Brand",
    "BundleComponent",
    "CatalogQuery",
    "FrontCategory",
    "Image",
    "MoneyRange",
    "Product",
    "ProductConnection",
    "ProductFilter",
    "ProductSort",
    "Recommendation",
    "Sku",
    "SkuSpec",
]
