"""The nouns of the catalogue."""

from schema.catalog.categories import BackCategory
from schema.catalog.category_writing import CategoriesMutation, CategoriesQuery
from schema.catalog.front_writing import FrontsMutation
from schema.catalog.fronts import FrontCategory
from schema.catalog.goods import BundleComponent, Product, Recommendation, Sku
from schema.catalog.library_writing import LibraryMutation, LibraryQuery
from schema.catalog.lists import ProductConnection, ProductFilter, ProductSort
from schema.catalog.parts import Brand, Image, MoneyRange, SkuSpec
from schema.catalog.product_inputs import BundleComponentInput
from schema.catalog.product_writing import ProductsMutation, ProductsQuery
from schema.catalog.queries import CatalogQuery
from schema.catalog.tagging import TagsMutation

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
    "MoneyRange",
    "Product",
    "ProductConnection",
    "ProductFilter",
    "ProductSort",
    "ProductsMutation",
    "ProductsQuery",
    "Recommendation",
    "Sku",
    "SkuSpec",
    "TagsMutation",
]
