"""What can be wrong with a write to the catalogue."""

from dataclasses import dataclass

from domains.kernel import AlreadyExists, Invalid, Problem


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
class CategoryHoldsProducts(Invalid):
    """A leaf that holds products gets no category below it."""

    why: str = "It holds products: move them first."
    why_zh: str = "该类目下已有商品，请先移走商品。"


@dataclass(frozen=True, slots=True, kw_only=True)
class ComponentNotUsable(Invalid):
    """A bundle is made of single SKUs of its own store."""

    why: str = "A bundle is made of single SKUs of the same store."
    why_zh: str = "组合只能由同一店铺的单品 SKU 组成。"
