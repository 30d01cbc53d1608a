"""What staff ask of products. `unread` is what was wrong with an input before a command could be made of it."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog.rules.commands import AttributeValues, CreateProduct, CreateSku, NewDescription, NewImage
from domains.catalog.rules.documents import NewDocument, NewVideo, WantedDocument, WantedVideo
from domains.catalog.rules.kinds import ProductType
from domains.catalog.rules.terms import SaleTerms
from domains.catalog.rules.texts import Texts
from domains.kernel import Money, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadedImage:
    """A picture that was sent, with its words for those who cannot see it."""

    upload_id: int
    alt: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddProduct:
    """A product whose pictures were sent. Without a store it is its author's, or the platform's first.

    `product` has neither store nor pictures, documents and films of its own.
    """

    product: CreateProduct
    store_id: int | None = None
    images: tuple[UploadedImage, ...] = ()
    documents: tuple[WantedDocument, ...] = ()
    videos: tuple[WantedVideo, ...] = ()
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductAsRead:
    """A product at the version that somebody has read."""

    id: int
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Publish:
    """Products to be put on sale, now or at a moment."""

    ids: tuple[int, ...]
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpublish:
    """Products to be taken off sale, now or at a moment. What is a `violation` the platform alone puts back."""

    ids: tuple[int, ...]
    reason: str
    at: datetime | None = None
    violation: bool = False


class Unsaid(enum.Enum):
    """Stands for what a change says nothing of: it stays as it is."""

    UNSAID = "unsaid"


UNSAID: Final = Unsaid.UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeSku:
    """What is said anew of a SKU; what it costs, and its place among the options, are not."""

    id: int
    code: str | Unsaid = UNSAID
    barcode: str | Unsaid | None = UNSAID
    manufacturer_part_number: str | Unsaid | None = UNSAID
    weight_grams: int | Unsaid | None = UNSAID
    volume_millilitres: int | Unsaid | None = UNSAID
    purchase_limit: int | Unsaid | None = UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductChanges:
    """What is said anew of a product, each member in place of all that was said; descriptions language by language.

    `skus` are changed, `new_skus` come behind those that are there.
    """

    name: Texts | Unsaid = UNSAID
    selling_point: Texts | Unsaid | None = UNSAID
    slug: str | Unsaid = UNSAID
    brand_id: int | Unsaid | None = UNSAID
    back_category_id: int | Unsaid = UNSAID
    type: ProductType | Unsaid = UNSAID
    attributes: tuple[AttributeValues, ...] | Unsaid = UNSAID
    images: tuple[NewImage, ...] | Unsaid = UNSAID
    description: NewDescription | Unsaid = UNSAID
    documents: tuple[NewDocument, ...] | Unsaid = UNSAID
    videos: tuple[NewVideo, ...] | Unsaid = UNSAID
    tag_codes: tuple[str, ...] | Unsaid = UNSAID
    tax_rate_bp: int | Unsaid = UNSAID
    terms: SaleTerms | Unsaid = UNSAID
    skus: tuple[ChangeSku, ...] | Unsaid = UNSAID
    new_skus: tuple[CreateSku, ...] | Unsaid = UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptImage:
    """A picture that the product has already, by its address."""

    url: str
    alt: Texts | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeProduct:
    """Changes of a product as it was read at a version. `images`, where they are said, are in their new order,
    as are documents and films."""

    id: int
    version: int
    changes: ProductChanges
    images: tuple[UploadedImage | KeptImage, ...] | Unsaid = UNSAID
    documents: tuple[WantedDocument, ...] | Unsaid = UNSAID
    videos: tuple[WantedVideo, ...] | Unsaid = UNSAID
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PricedPeriod:
    """A promotion price from a moment on (None: now) until another (None: until somebody ends it)."""

    price: Money
    starts_at: datetime | None = None
    ends_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PriceSku:
    """What a SKU costs from now on in the currency of its list price; what is not said stays."""

    sku_id: int
    list_price: Money
    market_price: Money | Unsaid | None = UNSAID
    cost: Money | Unsaid | None = UNSAID
    promotion: PricedPeriod | Unsaid | None = UNSAID
