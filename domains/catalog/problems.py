"""What can be wrong with a write to the catalogue."""

from dataclasses import dataclass

from domains.kernel import AlreadyExists, Conflict, Invalid, Problem, TransitionNotAllowed


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeRequired(Problem):
    """The category asks for a value of this attribute."""

    code = "REQUIRED"
    words = {"en": "This category asks for a value of {attribute}.", "zh-CN": "该类目要求填写属性 {attribute}。"}

    attribute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownAttribute(Problem):
    """The category does not bind it, or not in a role that belongs here."""

    code = "INVALID"
    words = {
        "en": "Products of this category have no {attribute} here.",
        "zh-CN": "该类目的商品在此处没有属性 {attribute}。",
    }

    attribute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueNotAllowed(Problem):
    code = "INVALID"
    words = {"en": "{value} is no value of {attribute}.", "zh-CN": "{value} 不是属性 {attribute} 的可选值。"}

    attribute: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecMissing(Problem):
    """The other SKUs of the product have a value of it, or the category asks for one."""

    code = "REQUIRED"
    words = {"en": "This SKU needs a value of {attribute}.", "zh-CN": "该 SKU 需要填写规格 {attribute}。"}

    attribute: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecsTaken(AlreadyExists):
    """Another SKU of the product has the same combination."""

    words = {"en": "SKU {sku_code} has the same specs.", "zh-CN": "规格与 SKU {sku_code} 相同。"}

    sku_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductExists(AlreadyExists):
    """The store has a product with the same KEY and OFFER values in the category."""

    words = {
        "en": "The store sells this product already (product {product_id}).",
        "zh-CN": "店铺已有相同的商品（商品 {product_id}）。",
    }

    product_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryNotLeaf(Invalid):
    """Only leaves hold products."""

    why: str = "Only a category without categories below it holds products."
    why_zh: str = "只有末级类目可以存放商品。"


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryDisabled(Invalid):
    """It, or a category above it, takes nothing new."""

    why: str = "This category is disabled: it takes nothing new."
    why_zh: str = "该类目已停用，不再接收新内容。"


@dataclass(frozen=True, slots=True, kw_only=True)
class BrandNotAllowed(Invalid):
    """The category, or one above it, names the brands that it allows, and this is none of them."""

    why: str = "Products of this brand are not allowed in this category."
    why_zh: str = "该类目不允许此品牌的商品。"


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeInUse(Problem):
    """A KEY or SALES attribute tells products or SKUs apart: it goes when none of them has it any more."""

    code = "INVALID"
    words = {
        "en": "{products} products use {attribute} to tell themselves or their SKUs apart.",
        "zh-CN": "有 {products} 个商品使用关键或销售属性 {attribute}。",
    }

    attribute: str
    products: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductsTouched(Conflict):
    """The change touches other products than whoever asked for it has seen."""

    words = {
        "en": "This touches {count} products, not {expected}: see which, and say that you expect them.",
        "zh-CN": "此更改将影响 {count} 个商品（预期 {expected} 个），请查看后确认。",
    }

    count: int
    expected: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryHoldsProducts(Invalid):
    """A leaf that holds products gets no category below it."""

    why: str = "It holds products: move them first."
    why_zh: str = "该类目下已有商品，请先移走商品。"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentNotUsable(Invalid):
    """A bundle is made of single SKUs."""

    why: str = "A bundle is made of single SKUs, not of bundles."
    why_zh: str = "组合只能由单品 SKU 组成，不能包含组合。"


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnChange(Invalid):
    """Two look at what a reviewed store sells: who changes it, and who approves it."""

    why: str = "You changed it yourself: somebody else must approve it."
    why_zh: str = "该修改由您本人提交，须由他人审核通过。"


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseLimitReached(Problem):
    """A member may buy no more than `left` of it now; `why` says which limit that is."""

    code = "PURCHASE_LIMIT_EXCEEDED"
    words = {"en": "{why}", "zh-CN": "{why_zh}"}

    why: str
    why_zh: str
    left: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductInViolation(TransitionNotAllowed):
    """The platform took it off sale, and it alone lifts that."""

    words = {
        "en": "The platform took it off sale: {reason}",
        "zh-CN": "平台已将其下架：{reason}",
    }

    reason: str
