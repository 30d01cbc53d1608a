"""The catalogue: categories, attributes, brands, products, SKUs, prices, and the cards and lists that shoppers see."""

from domains.catalog.checks import CHECKS
from domains.catalog.jobs import jobs
from domains.catalog.problems import (
    AttributeInUse,
    AttributeRequired,
    BrandNotAllowed,
    CategoryDisabled,
    CategoryHoldsProducts,
    CategoryNotLeaf,
    ComponentNotUsable,
    ProductExists,
    ProductInViolation,
    ProductsTouched,
    SpecMissing,
    SpecsTaken,
    UnknownAttribute,
    ValueNotAllowed,
)
from domains.catalog.rules.bindings import OwnBinding
from domains.catalog.rules.categories import BackCategory, CategoryDetails, FrontCategory
from domains.catalog.rules.category_commands import MoveBackCategory, SetBindings, UpdateBackCategory
from domains.catalog.rules.changes import (
    NO_HISTORY,
    History,
    HistoryEntry,
    ProductAction,
    Revision,
    ScheduledListing,
)
from domains.catalog.rules.combinations import Combination
from domains.catalog.rules.commands import (
    AttributeValues,
    BindAttribute,
    CreateAttribute,
    CreateAttributeGroup,
    CreateBackCategory,
    CreateBrand,
    CreateProduct,
    CreateSku,
    CreateTag,
    NewComponent,
    NewDescription,
    NewImage,
    NewValue,
    SetPrice,
    SkuPrice,
    SpecValue,
)
from domains.catalog.rules.fitting import ProductsWanted
from domains.catalog.rules.fronts import (
    CreateFrontCategory,
    FrontCategoryLook,
    MapFrontCategory,
    MoveFrontCategory,
    ProductRule,
    RemoveFrontCategory,
    UpdateFrontCategory,
)
from domains.catalog.rules.images import Image, is_picture_url
from domains.catalog.rules.impact import Impact, ImpactKind, TouchedAttribute, TouchedProduct
from domains.catalog.rules.kinds import (
    MAX_QUANTITY,
    AttributeRole,
    AttributeValueType,
    BindingMode,
    ProductSort,
    ProductStatus,
    ProductType,
    TagKind,
)
from domains.catalog.rules.library import (
    MAX_SHOWN,
    AttributeConnection,
    BrandConnection,
    Heading,
    LibraryAttribute,
    LibraryTag,
    LibraryValue,
)
from domains.catalog.rules.library_commands import (
    AddAttributeValues,
    ChangedValue,
    UpdateAttribute,
    UpdateAttributeGroup,
    UpdateAttributeValues,
    UpdateBrand,
)
from domains.catalog.rules.listing import AttributeFilter, Listing, ProductConnection, ProductFilter
from domains.catalog.rules.planting import PlantCategory
from domains.catalog.rules.prices import PromotionPrice
from domains.catalog.rules.product_commands import (
    UNSAID,
    AddProduct,
    ChangeProduct,
    ChangeSku,
    KeptImage,
    PricedPeriod,
    PriceSku,
    ProductChanges,
    Publish,
    Unpublish,
    UploadedImage,
)
from domains.catalog.rules.products import (
    Brand,
    BundleComponent,
    Component,
    Description,
    MoneyRange,
    Option,
    OptionValue,
    ProductCard,
    ProductPage,
    Rating,
    ReviewTag,
    Sku,
    SkuForSale,
    Spec,
    Tag,
)
from domains.catalog.rules.staff_listing import StaffListing, StaffProducts
from domains.catalog.rules.templates import (
    AllowedValue,
    Specification,
    SpecificationGroup,
    TemplateAttribute,
    TemplateGroup,
)
from domains.catalog.rules.texts import Texts, is_code, is_printable, is_slug, slug_of
from domains.catalog.service.adding import add_product
from domains.catalog.service.bindings import bind_attributes, get_bound_codes, get_templates
from domains.catalog.service.categories import create_back_category, list_allowed_brands
from domains.catalog.service.category_changes import (
    move_back_category,
    preview_bindings,
    preview_move,
    set_bindings,
    update_back_category,
)
from domains.catalog.service.changing import change_product
from domains.catalog.service.front_writing import (
    create_front_category,
    map_front_category,
    move_front_category,
    remove_front_category,
    update_front_category,
)
from domains.catalog.service.fronts import (
    get_breadcrumbs,
    get_front_tree,
)
from domains.catalog.service.history import get_histories
from domains.catalog.service.leading import CHOOSE_LEADS_JOB
from domains.catalog.service.library import (
    add_attribute_values,
    create_attribute,
    create_attribute_group,
    create_brand,
    create_tag,
    list_library_attributes,
    list_library_brands,
)
from domains.catalog.service.library_changes import (
    add_choices,
    update_attribute,
    update_attribute_group,
    update_brand,
    update_choices,
)
from domains.catalog.service.listing import count_products, list_products, unread_products
from domains.catalog.service.planting import plant_categories
from domains.catalog.service.prices import get_lowest_prices, price_skus, set_prices
from domains.catalog.service.products import CreatedProduct, create_product, create_products, get_combinations
from domains.catalog.service.projections import add_sales, hold_stock_flags, set_in_stock
from domains.catalog.service.publishing import (
    ListingResult,
    lift_violations,
    list_products_for_sale,
    publish_products,
    take_products_off,
    unpublish_products,
)
from domains.catalog.service.reviewing import approve_products, reject_products, set_reviewed, submit_products
from domains.catalog.service.staff_listing import count_for_staff, list_for_staff
from domains.catalog.service.tagging import SetTags, set_tags
from domains.catalog.store.best_sellers import get_best_seller_ids
from domains.catalog.store.bindings import get_own_bindings
from domains.catalog.store.cards import find_page, find_product, get_pages, get_products
from domains.catalog.store.categories import (
    get_back_categories,
    get_back_category_ids,
    get_back_children,
    get_category_paths,
)
from domains.catalog.store.category_writing import get_details
from domains.catalog.store.fitting import list_fitting
from domains.catalog.store.fronts import (
    count_in_front_categories,
    get_front_categories,
    get_front_children,
    get_front_ids,
)
from domains.catalog.store.library import (
    get_attribute_group_ids,
    get_attribute_ids,
    get_brand_ids,
    get_brands,
    get_tag_ids,
)
from domains.catalog.store.library_listing import (
    get_attributes,
    get_brand_details,
    get_first_values,
    get_headings,
    get_tags,
    list_headings,
)
from domains.catalog.store.mappings import FrontMapping, get_mappings
from domains.catalog.store.pages import get_options, get_specifications
from domains.catalog.store.prices import get_plans as get_promotion_prices
from domains.catalog.store.products import get_product_ids, has_products
from domains.catalog.store.publishing import get_scheduled
from domains.catalog.store.revisions import get_waiting as get_waiting_revisions
from domains.catalog.store.rewriting import get_versions
from domains.catalog.store.skus import (
    get_bundles_with,
    get_component_skus,
    get_components,
    get_costs,
    get_sku_ids,
    get_skus,
    get_skus_for_sale,
    get_skus_of,
)

# Several on a line, for they are many.
# fmt: off
__all__ = [
    "CHECKS", "CHOOSE_LEADS_JOB", "MAX_QUANTITY", "MAX_SHOWN", "NO_HISTORY", "UNSAID", "AddAttributeValues",
    "AddProduct", "AllowedValue", "AttributeConnection", "AttributeFilter", "AttributeInUse", "AttributeRequired",
    "AttributeRole", "AttributeValueType", "AttributeValues", "BackCategory", "BindAttribute", "BindingMode", "Brand",
    "BrandConnection", "BrandNotAllowed", "BundleComponent", "CategoryDetails", "CategoryDisabled",
    "CategoryHoldsProducts", "CategoryNotLeaf", "ChangeProduct", "ChangeSku", "ChangedValue", "Combination",
    "Component", "ComponentNotUsable", "CreateAttribute", "CreateAttributeGroup", "CreateBackCategory", "CreateBrand",
    "CreateFrontCategory", "CreateProduct", "CreateSku", "CreateTag", "CreatedProduct", "Description",
    "FrontCategory", "FrontCategoryLook", "FrontMapping", "Heading", "History", "HistoryEntry", "Image", "Impact",
    "ImpactKind", "KeptImage", "LibraryAttribute", "LibraryTag", "LibraryValue", "Listing", "ListingResult",
    "MapFrontCategory", "MoneyRange", "MoveBackCategory", "MoveFrontCategory", "NewComponent", "NewDescription",
    "NewImage", "NewValue", "Option", "OptionValue", "OwnBinding", "PlantCategory", "PriceSku", "PricedPeriod",
    "ProductAction", "ProductCard", "ProductChanges", "ProductConnection", "ProductExists", "ProductFilter",
    "ProductInViolation", "ProductPage", "ProductRule", "ProductSort", "ProductStatus", "ProductType",
    "ProductsTouched", "ProductsWanted", "PromotionPrice", "Publish", "Rating", "RemoveFrontCategory", "ReviewTag",
    "Revision", "ScheduledListing", "SetBindings", "SetPrice", "SetTags", "Sku", "SkuForSale", "SkuPrice", "Spec",
    "SpecMissing", "SpecValue", "Specification", "SpecificationGroup", "SpecsTaken", "StaffListing", "StaffProducts",
    "Tag", "TagKind", "TemplateAttribute", "TemplateGroup", "Texts", "TouchedAttribute", "TouchedProduct",
    "UnknownAttribute", "Unpublish", "UpdateAttribute", "UpdateAttributeGroup", "UpdateAttributeValues",
    "UpdateBackCategory", "UpdateBrand", "UpdateFrontCategory", "UploadedImage", "ValueNotAllowed",
    "add_attribute_values", "add_choices", "add_product", "add_sales", "approve_products", "bind_attributes",
    "change_product", "count_for_staff", "count_in_front_categories", "count_products", "create_attribute",
    "create_attribute_group", "create_back_category", "create_brand", "create_front_category", "create_product",
    "create_products", "create_tag", "find_page", "find_product", "get_attribute_group_ids", "get_attribute_ids",
    "get_attributes", "get_back_categories", "get_back_category_ids", "get_back_children", "get_best_seller_ids",
    "get_bound_codes", "get_brand_details", "get_brand_ids", "get_brands", "get_breadcrumbs", "get_bundles_with",
    "get_category_paths", "get_combinations", "get_component_skus", "get_components", "get_costs", "get_details",
    "get_first_values", "get_front_categories", "get_front_children", "get_front_ids", "get_front_tree",
    "get_headings", "get_histories", "get_lowest_prices", "get_mappings", "get_options", "get_own_bindings",
    "get_pages", "get_product_ids", "get_products", "get_promotion_prices", "get_scheduled", "get_sku_ids",
    "get_skus", "get_skus_for_sale", "get_skus_of", "get_specifications", "get_tag_ids", "get_tags", "get_templates",
    "get_versions", "get_waiting_revisions", "has_products", "hold_stock_flags", "is_code", "is_picture_url",
    "is_printable", "is_slug", "jobs", "lift_violations", "list_allowed_brands", "list_fitting", "list_for_staff",
    "list_headings", "list_library_attributes", "list_library_brands", "list_products", "list_products_for_sale",
    "map_front_category", "move_back_category", "move_front_category", "plant_categories", "preview_bindings",
    "preview_move", "price_skus", "publish_products", "reject_products", "remove_front_category", "set_bindings",
    "set_in_stock", "set_prices", "set_reviewed", "set_tags", "slug_of", "submit_products", "take_products_off",
    "unpublish_products", "unread_products", "update_attribute", "update_attribute_group", "update_back_category",
    "update_brand", "update_choices", "update_front_category",
]
# fmt: on
