"""What can be asked of the catalogue: commands, as inputs and imports say them."""

from dataclasses import dataclass
from datetime import datetime

from domains.catalog.rules.documents import NewDocument, NewVideo
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, BindingMode, ProductType, TagKind
from domains.catalog.rules.terms import NOTHING_SAID, SaleTerms
from domains.catalog.rules.texts import Texts
from domains.kernel import Money


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateBrand:
    """`code` is the name that imports know it by; a logo that was sent counts more than an address of one."""

    name: Texts
    code: str | None = None
    logo_url: str | None = None
    logo_upload_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewValue:
    """A choice for the library; `swatch` is a CSS colour. Without a label people read the value itself."""

    value: str
    label: Texts | None = None
    swatch: str | None = None
    image_url: str | None = None
    image_upload_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateAttribute:
    """Only choices have `values`, only numbers need a `unit`."""

    code: str
    name: Texts
    value_type: AttributeValueType
    unit: str | None = None
    values: tuple[NewValue, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateAttributeGroup:
    """Headings stand in the order of their positions, then of their creation."""

    code: str
    name: Texts
    position: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateTag:
    """A tag that is shown from and until these instants, None for ever."""

    code: str
    label: Texts
    kind: TagKind
    image_url: str | None = None
    starts_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class BindAttribute:
    """What a category says of an attribute: that its products have it (ADD), or what it changes of what is above.

    `group` is the code of a heading, or its name in any language; where there is none it is made. It counts to ADD
    and to REORDER, `required` and `allowed_values` (None for all) to ADD and to TIGHTEN, `filterable` to ADD.
    """

    attribute_code: str
    group: str
    role: AttributeRole = AttributeRole.DESCRIPTIVE
    required: bool | None = None
    filterable: bool | None = None
    mode: BindingMode = BindingMode.ADD
    allowed_values: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateBackCategory:
    """A category with what it binds, in order, and the brands allowed in it and below beside those that are above."""

    name: Texts
    parent_id: int | None = None
    code: str | None = None
    position: int = 0
    attributes: tuple[BindAttribute, ...] = ()
    brand_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AttributeValues:
    """Values of an attribute: of a choice its library values, of a TEXT a text or a display text, else plain text."""

    code: str
    values: tuple[str | Texts, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecValue:
    """A SKU's value of a SALES attribute."""

    code: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SkuPrice:
    """What a SKU costs in one currency; all amounts are in it."""

    list_price: Money
    market_price: Money | None = None
    promotion_price: Money | None = None
    cost: Money | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewComponent:
    sku_id: int
    quantity: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateSku:
    """`prices` has at most one per currency; `components` make it a bundle."""

    code: str
    prices: tuple[SkuPrice, ...]
    specs: tuple[SpecValue, ...] = ()
    barcode: str | None = None
    image_url: str | None = None
    manufacturer_part_number: str | None = None
    weight_grams: int | None = None
    volume_millilitres: int | None = None
    purchase_limit: int | None = None
    components: tuple[NewComponent, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NewImage:
    url: str
    alt: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDescription:
    """HTML; sanitised when it is saved."""

    pc: Texts | None = None
    mobile: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateProduct:
    """Without a slug one is made of the name. The first image is the main one. Shoppers see it once it is published."""

    store_id: int
    back_category_id: int
    name: Texts
    skus: tuple[CreateSku, ...]
    slug: str | None = None
    selling_point: Texts | None = None
    brand_id: int | None = None
    type: ProductType = ProductType.PHYSICAL
    attributes: tuple[AttributeValues, ...] = ()
    images: tuple[NewImage, ...] = ()
    description: NewDescription | None = None
    documents: tuple[NewDocument, ...] = ()
    videos: tuple[NewVideo, ...] = ()
    tag_codes: tuple[str, ...] = ()
    tax_rate_bp: int = 0
    terms: SaleTerms = NOTHING_SAID


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPrice:
    """What a SKU costs from now on in the currency of the price, in place of what it cost there."""

    sku_id: int
    price: SkuPrice
