"""Goods with their variants as SKUs, a price in each currency, and what is in stock."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any, Final

from domains.catalog import AttributeValues, CreateProduct, CreateSku, NewDescription, SkuPrice, SpecValue
from domains.kernel import day_of
from operations.importers.json_lines import BadRow, Line
from operations.importers.making import NewGoods, make_goods
from operations.importers.saleor.library import LONGEST_CODE, Library
from operations.importers.saleor.prices import Listings, read_listings, read_prices
from operations.importers.saleor.source import Source, english, key_of, reference
from operations.importers.saleor.texts import description, weight_grams
from persistence import Database

BATCH: Final = 100
_LONGEST_SELLING_POINT: Final = 200


@dataclass(slots=True)
class Variant:
    """A variant of the source, with the value of each option."""

    line: Line
    product: int
    code: str
    specs: dict[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class Product:
    """A product of the source, with what describes it and its variants."""

    line: Line
    category: int
    type: int
    facts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    variants: list[Variant] = field(default_factory=list)

    @property
    def slug(self) -> str:
        return f"saleor-{key_of(self.line)}"


@dataclass(frozen=True, slots=True)
class Goods:
    """All products and variants by the source's keys, with prices and stock of the variants."""

    products: Mapping[int, Product]
    listings: Listings
    prices: Mapping[int, Mapping[str, SkuPrice]]
    stock: Mapping[int, int]


def read_goods(source: Source, library: Library, categories: Mapping[int, int], now: datetime) -> Goods:
    """Reads products, then what names them. Rows that cannot be used are reported."""
    products: dict[int, Product] = {}
    variants: dict[int, Variant] = {}
    source.use("product.product", partial(_read_product, library, categories, products))
    source.use("product.productvariant", partial(_read_variant, products, variants))
    types = types_by_category(products)
    source.use("attribute.assignedproductattribute", partial(_read_facts, library, products, types))
    source.use("attribute.assignedvariantattribute", partial(_read_option, library, products, variants))
    listings = read_listings(source, products, day_of(now))
    prices = read_prices(source, {key: each.product for key, each in variants.items()}, listings)
    return Goods(products, listings, prices, _read_stock(source, variants))


def types_by_category(products: Mapping[int, Product]) -> dict[int, set[int]]:
    """Which types the goods of each category are of, by the source's keys."""
    types: dict[int, set[int]] = {}
    for each in products.values():
        types.setdefault(each.category, set()).add(each.type)
    return types


async def import_goods(
    database: Database,
    source: Source,
    library: Library,
    goods: Goods,
    categories: Mapping[int, int],
    store_id: int,
    stock_each: int,
    now: datetime,
    report: Callable[[str], None],
) -> None:
    """Makes the goods that are missing; SKUs of which the source says no stock have `stock_each`."""
    new = list(_new_goods(source, library, goods, categories, store_id, stock_each))
    for start in range(0, len(new), BATCH):
        batch = new[start : start + BATCH]
        await make_goods(database, batch, "saleor", source.report, source.skip, now)
        report(f"Goods: {start + len(batch)} …")


def _new_goods(
    source: Source,
    library: Library,
    goods: Goods,
    categories: Mapping[int, int],
    store_id: int,
    stock_each: int,
) -> Iterator[NewGoods]:
    for key, product in goods.products.items():
        try:
            skus = dict(_skus(source, library, goods, product))
            if not skus:
                raise BadRow("none of its variants can be used")
            command = _command(product, library, categories[product.category], tuple(skus.values()), store_id)
        except BadRow as error:
            source.skip(product.line, str(error))
            continue
        stock = {sku.code: goods.stock.get(variant, stock_each) for variant, sku in skus.items()}
        yield NewGoods(product.line, command, stock, goods.listings.is_on_sale(key))


def _command(
    product: Product, library: Library, category_id: int, skus: tuple[CreateSku, ...], store_id: int
) -> CreateProduct:
    line = product.line
    text = description(line.row.get("description"))
    told = "" if line.row.get("seo_description") is None else line.text("seo_description")
    return CreateProduct(
        store_id=store_id,
        back_category_id=category_id,
        slug=product.slug,
        name=english(line.name("name")),
        selling_point=english(told) if 0 < len(told) <= _LONGEST_SELLING_POINT else None,
        type=library.types[product.type].type,
        attributes=tuple(AttributeValues(code=code, values=values) for code, values in product.facts.items()),
        description=None if text is None else NewDescription(pc=english(text)),
        skus=skus,
    )


def _skus(source: Source, library: Library, goods: Goods, product: Product) -> Iterator[tuple[int, CreateSku]]:
    """The SKUs of the variants that can be told apart, by the source's keys."""
    options: frozenset[str] | None = None
    combinations: set[frozenset[tuple[str, str]]] = set()
    for each in product.variants:
        try:
            sku = _sku(each, library, goods, product)
            if options is not None and each.specs.keys() != options:
                raise BadRow("it has other options than the first variant of its product")
            if (combination := frozenset(each.specs.items())) in combinations:
                raise BadRow("another variant of its product has the same options")
        except BadRow as error:
            source.skip(each.line, str(error))
            continue
        options = frozenset(each.specs)
        combinations.add(combination)
        yield key_of(each.line), sku


def _sku(variant: Variant, library: Library, goods: Goods, product: Product) -> CreateSku:
    prices = goods.prices.get(key_of(variant.line))
    if not prices:
        raise BadRow("it has no price")
    weights = (variant.line.row.get("weight"), product.line.row.get("weight"), library.types[product.type].weight)
    return CreateSku(
        code=variant.code,
        prices=tuple(prices.values()),
        specs=tuple(SpecValue(code=code, value=value) for code, value in variant.specs.items()),
        weight_grams=weight_grams(*weights),
    )


def _read_product(library: Library, categories: Mapping[int, Any], products: dict[int, Product], line: Line) -> None:
    line.name("name")
    if key_of(line) in products:
        raise BadRow("it comes twice")
    category = reference(line, "category", categories.__contains__)
    of_type = reference(line, "product_type", library.types.__contains__)
    products[key_of(line)] = Product(line, category, of_type)


def _read_variant(products: Mapping[int, Product], variants: dict[int, Variant], line: Line) -> None:
    product = reference(line, "product", products.__contains__)
    code = f"saleor-{line.name('sku')}"
    if len(code) > LONGEST_CODE:
        raise BadRow(f"{code} is too long for a SKU code")
    if key_of(line) in variants or any(each.code == code for each in products[product].variants):
        raise BadRow("it comes twice")
    variant = variants[key_of(line)] = Variant(line, product, code)
    products[product].variants.append(variant)


def _read_facts(library: Library, products: Mapping[int, Product], types: Mapping[int, set[int]], line: Line) -> None:
    product = products[reference(line, "product", products.__contains__)]
    code, values = library.choices(line, library.facts, product.type)
    if code in library.option_codes(types[product.category]):
        raise BadRow(f"{code} tells the SKUs of its category apart")
    if code in product.facts:
        raise BadRow(f"its product has {code} already")
    product.facts[code] = tuple(dict.fromkeys(values))


def _read_option(
    library: Library, products: Mapping[int, Product], variants: Mapping[int, Variant], line: Line
) -> None:
    variant = variants[reference(line, "variant", variants.__contains__)]
    code, values = library.choices(line, library.options, products[variant.product].type)
    if code in variant.specs:
        raise BadRow(f"its variant has {code} already")
    if len(values) > 1:
        raise BadRow("a SKU has one value of each option")
    variant.specs[code] = values[0]


def _read_stock(source: Source, variants: Mapping[int, Any]) -> dict[int, int]:
    """What is in stock of variants, in all warehouses."""
    stock: dict[int, int] = {}

    def read(line: Line) -> None:
        variant = reference(line, "product_variant", variants.__contains__)
        stock[variant] = stock.get(variant, 0) + line.number_of("quantity")

    source.use("warehouse.stock", read)
    return stock
