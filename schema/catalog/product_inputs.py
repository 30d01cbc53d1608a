"""What staff say of products: inputs that turn themselves into commands, with all that cannot be read in them."""

from collections.abc import Sequence
from typing import Final

import strawberry

from domains import catalog, kernel
from execution.fields import graphql_input
from schema.catalog.documents import ProductDocumentInput, ProductVideoInput
from schema.catalog.lists import AttributeValuesInput
from schema.catalog.parts import SaleMode
from schema.ids import local_id, optional_local_id
from schema.scalars import MoneyInput, TranslationInput, translations

# Stands for an amount that cannot be read, so that all else can be looked at.
_NO_AMOUNT: Final = kernel.Money(0, "CNY")
_UNSAID: Final = ""

ProductType = catalog.ProductType
strawberry.enum(ProductType, name="ProductType", description="What a shopper gets: goods, a service, both, or neither.")


class Unread:
    """Collects what cannot be read in an input."""

    def __init__(self) -> None:
        self.problems: list[kernel.Problem] = []

    def money(self, given: MoneyInput, *field: str) -> kernel.Money:
        try:
            return given.to_money(*field)
        except kernel.Refused as refused:
            self.problems += refused.problems
            return _NO_AMOUNT

    def optional_money(self, given: MoneyInput | None, *field: str) -> kernel.Money | None:
        return None if given is None else self.money(given, *field)


@graphql_input
class ImageInput:
    """A picture that was sent."""

    upload_id: strawberry.ID = strawberry.field(description="Of a finished upload.")
    alt: str | None = None

    def to_command(self) -> catalog.UploadedImage:
        return catalog.UploadedImage(upload_id=local_id("Upload", self.upload_id), alt=without_language(self.alt))


@graphql_input
class SkuSpecInput:
    """A SKU's value of one of its product's options."""

    code: str = strawberry.field(description="Of a sales attribute.")
    value: str = strawberry.field(description="One of its allowed values.")

    def to_command(self) -> catalog.SpecValue:
        return catalog.SpecValue(code=self.code, value=self.value)


@graphql_input
class BundleComponentInput:
    """So many of a SKU are in a bundle."""

    sku_id: strawberry.ID
    quantity: int

    def to_command(self) -> catalog.NewComponent:
        return catalog.NewComponent(sku_id=local_id("Sku", self.sku_id), quantity=self.quantity)


@graphql_input
class SkuInput:
    """What is priced, stocked and sold."""

    code: str
    list_price: MoneyInput
    barcode: str | None = None
    specs: list[SkuSpecInput] | None = None
    market_price: MoneyInput | None = None
    manufacturer_part_number: str | None = None
    weight_grams: int | None = None
    volume_millilitres: int | None = strawberry.field(default=None, description="With its packing.")
    components: list[BundleComponentInput] | None = strawberry.field(default=None, description="Makes it a bundle.")
    cost: MoneyInput | None = strawberry.field(default=None, description="For staff alone.")
    purchase_limit: int | None = strawberry.field(default=None, description="The most that one member may buy.")

    def to_command(self, unread: Unread, *field: str) -> catalog.CreateSku:
        price = catalog.SkuPrice(
            list_price=unread.money(self.list_price, *field, "list_price"),
            market_price=unread.optional_money(self.market_price, *field, "market_price"),
            cost=unread.optional_money(self.cost, *field, "cost"),
        )
        return catalog.CreateSku(
            code=self.code,
            barcode=self.barcode,
            prices=(price,),
            specs=tuple(each.to_command() for each in self.specs or ()),
            manufacturer_part_number=self.manufacturer_part_number,
            weight_grams=self.weight_grams,
            volume_millilitres=self.volume_millilitres,
            purchase_limit=self.purchase_limit,
            components=tuple(each.to_command() for each in self.components or ()),
        )


@graphql_input
class ProductDescriptionInput:
    """HTML; sanitised when saved."""

    pc: str | None = None
    mobile: str | None = None

    def to_command(self) -> catalog.NewDescription:
        return catalog.NewDescription(pc=without_language(self.pc), mobile=without_language(self.mobile))


@graphql_input
class SaleTermsInput:
    """How a product is sold, and what its buyer can count on; what is left out is not said of it any more."""

    mode: SaleMode = SaleMode.NORMAL
    country_of_origin: str | None = strawberry.field(default=None, description="Two letters, such as CN.")
    return_days: int | None = strawberry.field(default=None, description=f"{catalog.MAX_RETURN_DAYS} at most.")
    warranty_months: int | None = strawberry.field(default=None, description=f"{catalog.MAX_WARRANTY_MONTHS} at most.")
    invoice: bool = strawberry.field(default=True, description="Whether the store makes out invoices for it.")

    def to_command(self) -> catalog.SaleTerms:
        return catalog.SaleTerms(
            self.mode, self.country_of_origin, self.return_days, self.warranty_months, self.invoice
        )


@graphql_input
class ProductCreateInput:
    """A new product. The description and the words of pictures are in the request's language."""

    back_category_id: strawberry.ID
    name: list[TranslationInput]
    type: ProductType
    skus: list[SkuInput]
    attributes: list[AttributeValuesInput] | None = None
    brand_id: strawberry.ID | None = None
    slug: str | None = strawberry.field(default=None, description="Null makes one from the name.")
    images: list[ImageInput] | None = strawberry.field(default=None, description="The first is the main one.")
    description: ProductDescriptionInput | None = None
    documents: list[ProductDocumentInput] | None = None
    videos: list[ProductVideoInput] | None = None
    selling_point: list[TranslationInput] | None = None
    tag_codes: list[str] | None = strawberry.field(default=None, description=f"{catalog.MAX_TAGS} at most.")
    store_id: strawberry.ID | None = strawberry.field(
        default=None, description="Null for one's own store, or the platform's first."
    )
    terms: SaleTermsInput | None = None

    def to_command(self) -> catalog.AddProduct:
        unread = Unread()
        product = catalog.CreateProduct(
            store_id=0,
            back_category_id=local_id("BackCategory", self.back_category_id),
            name=translations(self.name),
            skus=new_skus(self.skus, unread, "skus"),
            slug=self.slug,
            selling_point=None if self.selling_point is None else translations(self.selling_point),
            brand_id=optional_local_id("Brand", self.brand_id),
            type=self.type,
            attributes=attribute_values(self.attributes),
            description=None if self.description is None else self.description.to_command(),
            tag_codes=tuple(self.tag_codes or ()),
            terms=catalog.SaleTerms() if self.terms is None else self.terms.to_command(),
        )
        return catalog.AddProduct(
            product=product,
            store_id=optional_local_id("Store", self.store_id),
            images=tuple(each.to_command() for each in self.images or ()),
            documents=tuple(each.to_command() for each in self.documents or ()),
            videos=tuple(each.to_command() for each in self.videos or ()),
            unread=tuple(unread.problems),
        )


def new_skus(given: Sequence[SkuInput], unread: Unread, field: str) -> tuple[catalog.CreateSku, ...]:
    """New SKUs, as a command has them."""
    return tuple(sku.to_command(unread, field, str(place)) for place, sku in enumerate(given))


def attribute_values(given: Sequence[AttributeValuesInput] | None) -> tuple[catalog.AttributeValues, ...]:
    """Values of attributes, as a command has them."""
    return tuple(catalog.AttributeValues(code=each.code, values=tuple(each.values)) for each in given or ())


def without_language(text: str | None) -> catalog.Texts | None:
    """A text that came without a language, until the resolver puts it under the request's."""
    return None if text is None else {_UNSAID: text}
