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
    OwnChange,
    ProductExists,
    ProductInViolation,
    ProductsTouched,
    PurchaseLimitReached,
    SpecMissing,
    SpecsTaken,
    UnknownAttribute,
    ValueNotAllowed,
)
from domains.catalog.rules.bindings import OwnBinding
from domains.catalog.rules.categories import BackCategory, CategoryDetails, FrontCategory, FrontDetails
from domains.catalog.rules.category_commands import MoveBackCategory, SetBindings, UpdateBackCategory
from domains.catalog.rules.changes import NO_HISTORY, History, HistoryEntry, ProductAction, Revision, ScheduledListing
from domains.catalog.rules.changing import Original
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
from domains.catalog.rules.documents import (
    DocumentKind,
    NewDocument,
    NewVideo,
    ProductDocument,
    ProductVideo,
    WantedDocument,
    WantedVideo,
)
from domains.catalog.rules.facts import MAX_TAGS
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
    ProposalStatus,
    RepricingBase,
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
from domains.catalog.rules.limits import (
    Allowance,
    LimitPeriod,
    Purchase,
    PurchaseLimit,
    SetPurchaseLimits,
    allowance_words,
    exceeded,
    strictest,
)
from domains.catalog.rules.listing import AttributeFilter, Listing, ProductConnection, ProductFilter
from domains.catalog.rules.offers import Offer, Spu
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
    ProductAsRead,
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
from domains.catalog.rules.publishing_rules import (
    CreatePublishingRule,
    PublishingRule,
    PublishingRuleKind,
    RemovePublishingRule,
    RulePreview,
    UpdatePublishingRule,
)
from domains.catalog.rules.staff_listing import StaffListing, StaffProducts
from domains.catalog.rules.tag_rules import TagDetails, TagRule, UpdateTag
from domains.catalog.rules.templates import (
    AllowedValue,
    Specification,
    SpecificationGroup,
    TemplateAttribute,
    TemplateGroup,
)
from domains.catalog.rules.texts import Texts, clean_html, is_code, is_printable, is_slug, slug_of
from domains.catalog.rules.translations import TextKind, TranslatedText, Translation
from domains.catalog.rules.wording import Meaning, Meanings, Words
from domains.catalog.service.adding import add_product
from domains.catalog.service.bindings import bind_attributes, get_bound_codes, get_templates
from domains.catalog.service.categories import create_back_category, list_allowed_brands
from domains.catalog.service.category_changes import (
    move_back_category,
    preview_bindings,
    preview_move,
    preview_update,
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
from domains.catalog.service.fronts import get_breadcrumbs, get_front_tree
from domains.catalog.service.history import get_histories
from domains.catalog.service.importing import ImportProduct, check_products, import_products
from domains.catalog.service.leading import CHOOSE_LEADS_JOB
from domains.catalog.service.library import (
    add_attribute_values,
    create_attribute,
    create_attribute_group,
    create_brand,
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
from domains.catalog.service.limits import claim_purchases, get_allowances, return_purchases, set_purchase_limits
from domains.catalog.service.listing import count_products, list_products, unread_products
from domains.catalog.service.offers import get_offers
from domains.catalog.service.planting import plant_categories, rename_categories
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
from domains.catalog.service.publishing_rules import (
    PUT_BACK_JOB,
    TAKE_OFF_JOB,
    create_publishing_rule,
    get_publishing_rules,
    list_publishing_rules,
    preview_rules,
    remove_publishing_rule,
    update_publishing_rule,
)
from domains.catalog.service.retiring import RemoveSku, remove_sku
from domains.catalog.service.reviewing import approve_products, reject_products, set_reviewed, submit_products
from domains.catalog.service.staff_listing import count_for_staff, list_for_staff
from domains.catalog.service.tag_rules import FOLLOW_TAG_RULES_JOB, create_tag, update_tag
from domains.catalog.service.tag_showing import get_unfinished_tags
from domains.catalog.service.tagging import SetTags, set_tags
from domains.catalog.service.wording import Spoken, learn_words, put_in_words
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
from domains.catalog.store.documents import get_documents, get_videos
from domains.catalog.store.fitting import list_fitting
from domains.catalog.store.fronts import (
    count_in_front_categories,
    get_front_categories,
    get_front_children,
    get_front_details,
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
    list_tags,
)
from domains.catalog.store.mappings import FrontMapping, get_mappings
from domains.catalog.store.offers import get_spus
from domains.catalog.store.originals import get_originals
from domains.catalog.store.pages import get_options, get_specifications
from domains.catalog.store.prices import get_plans as get_promotion_prices
from domains.catalog.store.products import get_product_ids, has_products
from domains.catalog.store.publishing import get_scheduled
from domains.catalog.store.retiring import get_retired_ids
from domains.catalog.store.revisions import get_waiting as get_waiting_revisions
from domains.catalog.store.rewriting import get_versions
from domains.catalog.store.scoped import list_sku_ids_among
from domains.catalog.store.skus import (
    get_bundles_around,
    get_component_skus,
    get_components,
    get_costs,
    get_sku_ids,
    get_skus,
    get_skus_for_sale,
    get_skus_of,
)
from domains.catalog.store.tag_rules import get_details as get_tag_details
from domains.catalog.store.translations import get_translations
from domains.catalog.store.whole_stores import (
    count_products_of_store,
    get_owners,
    list_described_codes,
    list_products_of_store,
)
from domains.catalog.store.wording import get_tree as get_category_tree

# Several on a line, for they are many.
# fmt: off
# isort: off
from domains.catalog.rules.price_lists import (
    CreatePriceList, EndPriceList, Entitlement, ListedPrice, ListedPrices, ListMember, ListMembers, PriceBreak,
    PriceEntry, PriceList, PriceLists, SetPriceEntries, SetPriceListMembers, UpdatePriceList,
)
from domains.catalog.rules.repricing import (
    CompetitorPrice, CreateRepricingRule, PriceProposal, PriceProposals, ProposalResult, RepricingRule, RepricingScope,
    RepricingTerms, SetCompetitorPrices, UpdateRepricingRule,
)
from domains.catalog.rules.kinds import SaleMode
from domains.catalog.rules.terms import MAX_RETURN_DAYS, MAX_WARRANTY_MONTHS, SaleTerms
from domains.catalog.store.terms import get_terms
from domains.catalog.rules.taxes import (
    CreateTaxClass, SetTaxClasses, SetTaxRate, Tax, TaxClass, TaxRate, tax_of, taxes_of,
)
from domains.catalog.service.price_lists import (
    create_price_list, end_price_list, get_entitled, get_price_breaks, get_price_lists, list_price_entries,
    list_price_list_members, list_price_lists, set_price_entries, set_price_list_members, update_price_list,
)
from domains.catalog.service.repricing import (
    approve_proposals, create_repricing_rule, get_proposals, get_repricing_rules, list_proposals, list_repricing_rules,
    propose_prices, reject_proposals, set_competitor_prices, update_repricing_rule,
)
from domains.catalog.service.taxes import create_tax_class, get_tax_rates_in_force, set_tax_classes, set_tax_rate
from domains.catalog.store.price_lists import count_members as count_price_list_members
from domains.catalog.store.taxes import get_tax_classes, get_tax_classes_of, get_tax_rates, list_tax_classes
# isort: on
__all__ = [
    "CHECKS", "CHOOSE_LEADS_JOB", "FOLLOW_TAG_RULES_JOB", "MAX_QUANTITY", "MAX_RETURN_DAYS", "MAX_SHOWN", "MAX_TAGS",
    "MAX_WARRANTY_MONTHS", "NO_HISTORY", "PUT_BACK_JOB", "TAKE_OFF_JOB", "UNSAID", "AddAttributeValues", "AddProduct",
    "Allowance", "AllowedValue", "AttributeConnection", "AttributeFilter", "AttributeInUse", "AttributeRequired",
    "AttributeRole", "AttributeValueType", "AttributeValues", "BackCategory", "BindAttribute", "BindingMode", "Brand",
    "BrandConnection", "BrandNotAllowed", "BundleComponent", "CategoryDetails", "CategoryDisabled",
    "CategoryHoldsProducts", "CategoryNotLeaf", "ChangeProduct", "ChangeSku", "ChangedValue", "Combination",
    "CompetitorPrice", "Component", "ComponentNotUsable", "CreateAttribute", "CreateAttributeGroup",
    "CreateBackCategory", "CreateBrand", "CreateFrontCategory", "CreatePriceList", "CreateProduct",
    "CreatePublishingRule", "CreateRepricingRule", "CreateSku", "CreateTag", "CreateTaxClass", "CreatedProduct",
    "Description", "DocumentKind", "EndPriceList", "Entitlement", "FrontCategory", "FrontCategoryLook", "FrontDetails",
    "FrontMapping", "Heading", "History", "HistoryEntry", "Image", "Impact", "ImpactKind", "ImportProduct", "KeptImage",
    "LibraryAttribute", "LibraryTag", "LibraryValue", "LimitPeriod", "ListMember", "ListMembers", "ListedPrice",
    "ListedPrices", "Listing", "ListingResult", "MapFrontCategory", "Meaning", "Meanings", "MoneyRange",
    "MoveBackCategory", "MoveFrontCategory", "NewComponent", "NewDescription", "NewDocument", "NewImage", "NewValue",
    "NewVideo", "Offer", "Option", "OptionValue", "Original", "OwnBinding", "OwnChange", "PlantCategory", "PriceBreak",
    "PriceEntry", "PriceList", "PriceLists", "PriceProposal", "PriceProposals", "PriceSku", "PricedPeriod",
    "ProductAction", "ProductAsRead", "ProductCard", "ProductChanges", "ProductConnection", "ProductDocument",
    "ProductExists", "ProductFilter", "ProductInViolation", "ProductPage", "ProductRule", "ProductSort",
    "ProductStatus", "ProductType", "ProductVideo", "ProductsTouched", "ProductsWanted", "PromotionPrice",
    "ProposalResult", "ProposalStatus", "Publish", "PublishingRule", "PublishingRuleKind", "Purchase", "PurchaseLimit",
    "PurchaseLimitReached", "Rating", "RemoveFrontCategory", "RemovePublishingRule", "RemoveSku", "RepricingBase",
    "RepricingRule", "RepricingScope", "RepricingTerms", "ReviewTag", "Revision", "RulePreview", "SaleMode",
    "SaleTerms", "ScheduledListing", "SetBindings", "SetCompetitorPrices", "SetPrice", "SetPriceEntries",
    "SetPriceListMembers", "SetPurchaseLimits", "SetTags", "SetTaxClasses", "SetTaxRate", "Sku", "SkuForSale",
    "SkuPrice", "Spec", "SpecMissing", "SpecValue", "Specification", "SpecificationGroup", "SpecsTaken", "Spoken",
    "Spu", "StaffListing", "StaffProducts", "Tag", "TagDetails", "TagKind", "TagRule", "Tax", "TaxClass", "TaxRate",
    "TemplateAttribute", "TemplateGroup", "TextKind", "Texts", "TouchedAttribute", "TouchedProduct", "TranslatedText",
    "Translation", "UnknownAttribute", "Unpublish", "UpdateAttribute", "UpdateAttributeGroup", "UpdateAttributeValues",
    "UpdateBackCategory", "UpdateBrand", "UpdateFrontCategory", "UpdatePriceList", "UpdatePublishingRule",
    "UpdateRepricingRule", "UpdateTag", "UploadedImage", "ValueNotAllowed", "WantedDocument", "WantedVideo", "Words",
    "add_attribute_values", "add_choices", "add_product", "add_sales", "allowance_words", "approve_products",
    "approve_proposals", "bind_attributes", "change_product", "check_products", "claim_purchases", "clean_html",
    "count_for_staff", "count_in_front_categories", "count_price_list_members", "count_products",
    "count_products_of_store", "create_attribute", "create_attribute_group", "create_back_category", "create_brand",
    "create_front_category", "create_price_list", "create_product", "create_products", "create_publishing_rule",
    "create_repricing_rule", "create_tag", "create_tax_class", "end_price_list", "exceeded", "find_page",
    "find_product", "get_allowances", "get_attribute_group_ids", "get_attribute_ids", "get_attributes",
    "get_back_categories", "get_back_category_ids", "get_back_children", "get_best_seller_ids", "get_bound_codes",
    "get_brand_details", "get_brand_ids", "get_brands", "get_breadcrumbs", "get_bundles_around", "get_category_paths",
    "get_category_tree", "get_combinations", "get_component_skus", "get_components", "get_costs", "get_details",
    "get_documents", "get_entitled", "get_first_values", "get_front_categories", "get_front_children",
    "get_front_details", "get_front_ids", "get_front_tree", "get_headings", "get_histories", "get_lowest_prices",
    "get_mappings", "get_offers", "get_options", "get_originals", "get_own_bindings", "get_owners", "get_pages",
    "get_price_breaks", "get_price_lists", "get_product_ids", "get_products", "get_promotion_prices", "get_proposals",
    "get_publishing_rules", "get_repricing_rules", "get_retired_ids", "get_scheduled", "get_sku_ids", "get_skus",
    "get_skus_for_sale", "get_skus_of", "get_specifications", "get_spus", "get_tag_details", "get_tag_ids", "get_tags",
    "get_tax_classes", "get_tax_classes_of", "get_tax_rates", "get_tax_rates_in_force", "get_templates", "get_terms",
    "get_translations", "get_unfinished_tags", "get_versions", "get_videos", "get_waiting_revisions", "has_products",
    "hold_stock_flags", "import_products", "is_code", "is_picture_url", "is_printable", "is_slug", "jobs",
    "learn_words", "lift_violations", "list_allowed_brands", "list_described_codes", "list_fitting", "list_for_staff",
    "list_headings", "list_library_attributes", "list_library_brands", "list_price_entries", "list_price_list_members",
    "list_price_lists", "list_products", "list_products_for_sale", "list_products_of_store", "list_proposals",
    "list_publishing_rules", "list_repricing_rules", "list_sku_ids_among", "list_tags", "list_tax_classes",
    "map_front_category", "move_back_category", "move_front_category", "plant_categories", "preview_bindings",
    "preview_move", "preview_rules", "preview_update", "price_skus", "propose_prices", "publish_products",
    "put_in_words", "reject_products", "reject_proposals", "remove_front_category", "remove_publishing_rule",
    "remove_sku", "rename_categories", "return_purchases", "set_bindings", "set_competitor_prices", "set_in_stock",
    "set_price_entries", "set_price_list_members", "set_prices", "set_purchase_limits", "set_reviewed", "set_tags",
    "set_tax_classes", "set_tax_rate", "slug_of", "strictest", "submit_products", "take_products_off", "tax_of",
    "taxes_of", "unpublish_products", "unread_products", "update_attribute", "update_attribute_group",
    "update_back_category", "update_brand", "update_choices", "update_front_category", "update_price_list",
    "update_publishing_rule", "update_repricing_rule", "update_tag",
]
# fmt: on
