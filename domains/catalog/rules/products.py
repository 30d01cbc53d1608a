"""Products and SKUs as they are read."""

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.images import Image
from domains.catalog.rules.kinds import ProductStatus, ProductType, TagKind
from domains.kernel import Money, read_model


@read_model()
class Brand:
    id: int
    name: str


@read_model()
class Tag:
    """A tag, with its picture if it has one."""

    code: str
    label: str
    kind: TagKind
    image: Image | None = None


def tag_of(code: str, label: str, kind: TagKind, image_url: str | None = None) -> Tag:
    """A tag as it is read; its words are also those of its picture."""
    return Tag(code, label, kind, None if image_url is None else Image(image_url, label))


@read_model()
class MoneyRange:
    min: Money
    max: Money


@read_model()
class ReviewTag:
    label: str
    count: int


@read_model()
class Rating:
    """What reviewers gave: the mean of 1 to 5 (None without reviews), and how many were good, neutral, bad."""

    average: float | None
    count: int
    good: int
    neutral: int
    bad: int
    tags: tuple[ReviewTag, ...] = ()


def rating_of(total: int, good: int, neutral: int, bad: int) -> Rating:
    """The rating of so many reviews whose stars sum to `total`; the mean is rounded to hundredths."""
    count = good + neutral + bad
    return Rating(round(total / count, 2) if count else None, count, good, neutral, bad)


@read_model()
class ProductCard:
    """A product as lists show it, in one channel, currency and language."""

    id: int
    slug: str
    name: str
    selling_point: str | None
    main_image: Image | None
    brand_id: int | None
    back_category_id: int
    store_id: int
    price_range: MoneyRange | None
    market_price: Money | None
    tags: tuple[Tag, ...]
    sales_count: int
    rating: Rating
    in_stock: bool
    status: ProductStatus
    published: bool
    brand: Brand | None
    back_category: BackCategory
    category_path: tuple[int, ...]  # back categories, from the root to its own


@read_model()
class Description:
    """Sanitised HTML; the one for mobile is None where the one for PC serves both."""

    pc: str | None = None
    mobile: str | None = None


@read_model()
class ProductPage(ProductCard):
    """A product as its own page shows it; `images` are those after the main one."""

    images: tuple[Image, ...]
    description: Description


@read_model()
class OptionValue:
    """A choice of an option; in stock where any SKU with it is."""

    value: str
    swatch: str | None
    in_stock: bool


@read_model()
class Option:
    name: str
    values: tuple[OptionValue, ...]


@read_model()
class Spec:
    name: str
    value: str


@read_model()
class Sku:
    """A SKU in one currency and language. `price` is the lower of list and promotion price."""

    id: int
    code: str
    barcode: str | None
    product_id: int
    specs: tuple[Spec, ...]
    price: Money | None
    list_price: Money | None
    market_price: Money | None
    in_stock: bool
    purchase_limit: int | None
    weight_grams: int | None
    manufacturer_part_number: str | None
    volume_millilitres: int | None
    is_bundle: bool
    published: bool
    store_id: int


@read_model()
class Component:
    """So many of a SKU are in a bundle."""

    sku_id: int
    quantity: int


@read_model()
class BundleComponent:
    """The same with the SKU, as shoppers see it."""

    sku: Sku
    quantity: int


@read_model()
class SkuForSale:
    """A SKU as it is sold: the truth, not what cards show. A price is None where there is none in the currency."""

    sku_id: int
    product_id: int
    store_id: int
    sku_code: str
    product_name: str
    brand_id: int | None
    brand_name: str | None
    back_category_id: int
    back_category_path: tuple[int, ...]
    category_names: tuple[str, ...]
    specs: tuple[Spec, ...]
    image_url: str | None
    list_price: Money | None
    promotion_price: Money | None
    cost_minor: int | None
    purchase_limit: int | None
    weight_grams: int | None
    published: bool
    product_type: ProductType
    tax_rate_bp: int
    barcode: str | None = None
    market_price: Money | None = None
    in_stock: bool = True
    # What a bundle is made of; empty for any other SKU.
    components: tuple[Component, ...] = ()
    # Says the rate; without a class it is the product's own.
    tax_class_id: int | None = None
    # Whether a member may buy only so many of it, or of its product, in some time.
    has_limits: bool = False
    manufacturer_part_number: str | None = None
    volume_millilitres: int | None = None

    @property
    def price(self) -> Money | None:
        """The lower of list and promotion price."""
        return lower_price(self.list_price, self.promotion_price)

    def as_shown(self) -> Sku:
        """The same SKU as shoppers see it."""
        return Sku(
            self.sku_id,
            self.sku_code,
            self.barcode,
            self.product_id,
            self.specs,
            self.price,
            self.list_price,
            self.market_price,
            self.in_stock,
            self.purchase_limit,
            self.weight_grams,
            self.manufacturer_part_number,
            self.volume_millilitres,
            bool(self.components),
            self.published,
            self.store_id,
        )


def lower_price(list_price: Money | None, promotion_price: Money | None) -> Money | None:
    """What an anonymous buyer pays for one; None without a list price."""
    if list_price is None or promotion_price is None:
        return list_price
    return min(list_price, promotion_price)
