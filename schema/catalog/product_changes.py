"""What staff say anew of products, SKUs and prices: what is left out stays, and null takes away where that can be."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import strawberry

from domains import catalog
from execution.fields import graphql_input
from resolvers.catalog import products as resolvers
from schema.catalog.documents import ProductDocumentInput, ProductVideoInput
from schema.catalog.lists import AttributeValuesInput
from schema.catalog.product_inputs import (
    ProductDescriptionInput,
    ProductType,
    SaleTermsInput,
    SkuInput,
    Unread,
    attribute_values,
    new_skus,
    without_language,
)
from schema.ids import local_id
from schema.scalars import MoneyInput, TranslationInput, translations


@graphql_input
class ProductImageInput:
    """A picture in its new place: one that was sent, or one that the product has already."""

    upload_id: strawberry.ID | None = strawberry.field(default=None, description="Of a finished upload.")
    url: str | None = strawberry.field(default=None, description="Of a picture that it has; where no upload is named.")
    alt: str | None = None

    def to_command(self) -> catalog.UploadedImage | catalog.KeptImage:
        if self.upload_id is None:
            return catalog.KeptImage(url=self.url or "", alt=without_language(self.alt))
        return catalog.UploadedImage(upload_id=local_id("Upload", self.upload_id), alt=without_language(self.alt))


@graphql_input
class SkuUpdateInput:
    """What is said anew of a SKU; what is left out stays."""

    id: strawberry.ID
    code: str | None = strawberry.UNSET
    barcode: str | None = strawberry.field(default=strawberry.UNSET, description="Null for none.")
    manufacturer_part_number: str | None = strawberry.field(default=strawberry.UNSET, description="Null for none.")
    weight_grams: int | None = strawberry.field(default=strawberry.UNSET, description="Null for what is not shipped.")
    volume_millilitres: int | None = strawberry.field(
        default=strawberry.UNSET, description="Null where it is not known."
    )
    purchase_limit: int | None = strawberry.field(default=strawberry.UNSET, description="Null for no limit.")

    def to_command(self) -> catalog.ChangeSku:
        return catalog.ChangeSku(
            id=local_id("Sku", self.id),
            code=_said(self.code),
            barcode=_or_none(self.barcode),
            manufacturer_part_number=_or_none(self.manufacturer_part_number),
            weight_grams=_or_none(self.weight_grams),
            volume_millilitres=_or_none(self.volume_millilitres),
            purchase_limit=_or_none(self.purchase_limit),
        )


@graphql_input
class ProductUpdateInput:
    """What is said anew of a product, each member in place of what was said; what is left out stays."""

    id: strawberry.ID
    version: int = strawberry.field(description="At which it was read.")
    name: list[TranslationInput] | None = strawberry.UNSET
    selling_point: list[TranslationInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Null for none."
    )
    slug: str | None = strawberry.UNSET
    brand_id: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Null for no brand.")
    back_category_id: strawberry.ID | None = strawberry.UNSET
    type: ProductType | None = strawberry.UNSET
    terms: SaleTermsInput | None = strawberry.UNSET
    attributes: list[AttributeValuesInput] | None = strawberry.UNSET
    images: list[ProductImageInput] | None = strawberry.field(
        default=strawberry.UNSET, description="All, in their order; the first is the main one."
    )
    description: ProductDescriptionInput | None = strawberry.field(
        default=strawberry.UNSET, description="In the request's language; what it says in others stays."
    )
    documents: list[ProductDocumentInput] | None = strawberry.field(
        default=strawberry.UNSET, description="All, in their order."
    )
    videos: list[ProductVideoInput] | None = strawberry.field(
        default=strawberry.UNSET, description="All, in their order."
    )
    tag_codes: list[str] | None = strawberry.field(
        default=strawberry.UNSET, description=f"All, {catalog.MAX_TAGS} at most."
    )
    skus: list[SkuUpdateInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Those of which something is said anew."
    )
    new_skus: list[SkuInput] | None = strawberry.field(default=strawberry.UNSET, description="Behind those it has.")

    def to_command(self) -> catalog.ChangeProduct:
        unread = Unread()
        images = _said(self.images)
        return catalog.ChangeProduct(
            id=local_id("Product", self.id),
            version=self.version,
            changes=self._changes(unread),
            images=images if images is catalog.UNSAID else tuple(each.to_command() for each in images),
            documents=_said(self.documents, _commands),
            videos=_said(self.videos, _commands),
            unread=tuple(unread.problems),
        )

    def _changes(self, unread: Unread) -> catalog.ProductChanges:
        said: dict[str, Any] = {
            "name": _said(self.name, translations),
            "selling_point": _or_none(self.selling_point, translations),
            "slug": _said(self.slug),
            "brand_id": _or_none(self.brand_id, lambda text: local_id("Brand", text)),
            "back_category_id": _said(self.back_category_id, lambda text: local_id("BackCategory", text)),
            "type": _said(self.type),
            "terms": _said(self.terms, lambda given: given.to_command()),
            "attributes": _said(self.attributes, attribute_values),
            "description": _said(self.description, lambda given: given.to_command()),
            "tag_codes": _said(self.tag_codes, tuple),
            "skus": _said(self.skus, lambda given: tuple(each.to_command() for each in given)),
            "new_skus": _said(self.new_skus, lambda given: new_skus(given, unread, "new_skus")),
        }
        return catalog.ProductChanges(**said)


@graphql_input
class PromotionPriceInput:
    """A promotion price with its period."""

    price: MoneyInput
    starts_at: datetime | None = strawberry.field(default=None, description="Null for now.")
    ends_at: datetime | None = strawberry.field(default=None, description="Null until somebody ends it.")

    def to_command(self, unread: Unread, *field: str) -> catalog.PricedPeriod:
        price = unread.money(self.price, *field, "price")
        return catalog.PricedPeriod(price=price, starts_at=self.starts_at, ends_at=self.ends_at)


@graphql_input
class SkuPriceInput:
    """What a SKU costs from now on in the currency of its list price; what is left out stays."""

    sku_id: strawberry.ID
    list_price: MoneyInput
    market_price: MoneyInput | None = strawberry.field(default=strawberry.UNSET, description="Null for none.")
    cost: MoneyInput | None = strawberry.field(default=strawberry.UNSET, description="For staff alone.")
    promotion: PromotionPriceInput | None = strawberry.field(
        default=strawberry.UNSET, description="In place of the one that runs or is to come; null ends it."
    )

    def to_command(self, unread: Unread, *field: str) -> catalog.PriceSku:
        def money(given: MoneyInput | None, name: str) -> Any:
            return _or_none(given, lambda amount: unread.money(amount, *field, name))

        return catalog.PriceSku(
            sku_id=local_id("Sku", self.sku_id),
            list_price=unread.money(self.list_price, *field, "list_price"),
            market_price=money(self.market_price, "market_price"),
            cost=money(self.cost, "cost"),
            promotion=_or_none(self.promotion, lambda given: given.to_command(unread, *field, "promotion")),
        )


@graphql_input
class SkuPricesSetInput:
    """What SKUs cost from now on, 1,000 prices at most; all are set, or none."""

    prices: list[SkuPriceInput]

    def to_command(self) -> resolvers.Prices:
        unread = Unread()
        asked = tuple(each.to_command(unread, "prices", str(place)) for place, each in enumerate(self.prices))
        return resolvers.Prices(asked, tuple(unread.problems))


def _said(value: Any, read: Callable[[Any], Any] = lambda value: value) -> Any:
    """What is said anew; a null says nothing, as what is left out does."""
    return catalog.UNSAID if value is None or value is strawberry.UNSET else read(value)


def _commands(given: Any) -> tuple[Any, ...]:
    return tuple(each.to_command() for each in given)


def _or_none(value: Any, read: Callable[[Any], Any] = lambda value: value) -> Any:
    """The same where a null says that there is none."""
    return None if value is None else _said(value, read)
