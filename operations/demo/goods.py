"""From the demo shop's content to the catalogue's commands: attributes, categories, products and their SKUs."""

import zlib
from collections.abc import Container, Iterable, Mapping
from itertools import product as combinations
from typing import Final

from domains import catalog
from domains.kernel import Channel, Money
from operations.demo.content.attributes import ATTRIBUTES, GROUPS
from operations.demo.content.catalogue import BRANDS, TAGS
from operations.demo.content.collections import Collection
from operations.demo.content.model import Attribute, Binding, Category, Family, Product, Texts, both
from operations.demo.papers import TITLE, find_paper
from operations.demo.pictures import colour_of
from operations.demo.places import paper_url, picture_url

CURRENCY: Final = "CNY"
# Categories of what is eaten and drunk.
FOOD: Final = ("coffee", "tea", "nuts-and-fruit")
_KEY: Final = "model"
BARGAIN: Final = "bargain"


def brand_commands() -> list[catalog.CreateBrand]:
    return [catalog.CreateBrand(code=each.code, name=each.name) for each in BRANDS]


def tag_commands() -> list[catalog.CreateTag]:
    return [catalog.CreateTag(code=code, label=label, kind=catalog.TagKind(kind)) for code, kind, label in TAGS]


def bargain_rule() -> catalog.UpdateTag:
    """The tag of what is cheap, by a rule."""
    cheap = catalog.TagRule(fits=catalog.ProductRule(price_max=_money(99)))
    return catalog.UpdateTag(code=BARGAIN, version=1, rules=(cheap,))


def group_commands() -> list[catalog.CreateAttributeGroup]:
    return [
        catalog.CreateAttributeGroup(code=code, name=name, position=position)
        for position, (code, name) in enumerate(GROUPS.items())
    ]


def attribute_commands() -> list[catalog.CreateAttribute]:
    return [
        catalog.CreateAttribute(
            code=each.code,
            name=each.name,
            value_type=catalog.AttributeValueType(each.kind),
            unit=each.unit,
            values=tuple(
                catalog.NewValue(value=choice.code, label=choice.label, swatch=choice.swatch) for choice in each.choices
            ),
        )
        for each in ATTRIBUTES
    ]


def back_category_command(category: Category, parent_id: int | None, position: int) -> catalog.CreateBackCategory:
    return catalog.CreateBackCategory(
        code=category.slug,
        name=category.name,
        parent_id=parent_id,
        position=position,
        attributes=tuple(_binding(each) for each in category.bindings),
    )


def front_category_command(
    category: Category, channel: Channel, parent_id: int | None, position: int
) -> catalog.CreateFrontCategory:
    return catalog.CreateFrontCategory(
        channel=channel,
        slug=category.slug,
        name=category.name,
        parent_id=parent_id,
        image_url=picture_url(f"icon-{category.slug}") if category.drawing else None,
        image_alt=category.name if category.drawing else None,
        position=position,
    )


def collection_command(
    collection: Collection, channel: Channel, parent_id: int | None, position: int
) -> catalog.CreateFrontCategory:
    return catalog.CreateFrontCategory(
        channel=channel, slug=collection.slug, name=collection.name, parent_id=parent_id, position=position
    )


def collection_rule(
    collection: Collection, back_ids: Mapping[str, int], brand_ids: Mapping[str, int]
) -> catalog.ProductRule:
    return catalog.ProductRule(
        back_category_ids=tuple(back_ids[each] for each in collection.categories),
        brand_ids=tuple(brand_ids[each] for each in collection.brands),
        tag_codes=collection.tags,
        attributes=tuple(catalog.AttributeFilter(code, values) for code, values in collection.attributes),
        price_max=None if collection.price_max is None else _money(collection.price_max),
    )


def product_command(
    product: Product,
    family: Family,
    store_id: int,
    category_id: int,
    brand_ids: Mapping[str, int],
    sku_ids: Mapping[str, int],
) -> catalog.CreateProduct:
    """The product with all its SKUs; `sku_ids` are those by code that bundles are made of."""
    return catalog.CreateProduct(
        store_id=store_id,
        back_category_id=category_id,
        slug=product.slug,
        name=product.name,
        selling_point=product.selling_point,
        brand_id=brand_ids[product.brand] if product.brand else None,
        attributes=tuple(_facts(product, family)),
        skus=tuple(_sku(product, values, sku_ids) for values in variants(product)),
        images=tuple(_images(product)),
        description=catalog.NewDescription(pc=_description(product, family)),
        documents=tuple(_documents(product)),
        tag_codes=(*product.tags, *(each for each in family.tags if each not in product.tags)),
        terms=_terms({*product.tags, *family.tags}, family.category),
    )


def _terms(tags: Container[str], category: str) -> catalog.SaleTerms:
    """What the tags promise; what is eaten does not come back."""
    return catalog.SaleTerms(
        country_of_origin="CN",
        return_days=0 if category in FOOD else 30 if "free_returns" in tags else 7,
        warranty_months=24 if "two_year_warranty" in tags else None,
    )


def _documents(product: Product) -> Iterable[catalog.NewDocument]:
    paper = find_paper(product.slug)
    if paper is not None:
        yield catalog.NewDocument(
            url=paper_url(product.slug),
            kind=catalog.DocumentKind.SPECIFICATION,
            title=TITLE,
            media_type="application/pdf",
            bytes=len(paper),
        )


def variants(product: Product) -> list[tuple[str, ...]]:
    """The values of each SKU, in the order of the product's options."""
    return [each for each in combinations(*product.options.values()) if "/".join(each) not in product.missing]


def sku_code(product: Product, values: Iterable[str]) -> str:
    """Such as `EVERYDAY-TEE-WHITE-M`."""
    return code_of("/".join((product.slug, *values)))


def code_of(spelled: str) -> str:
    """The code of a SKU that content spells as `everyday-tee/white/m`."""
    return spelled.replace("/", "-").replace("_", "").upper()


def stock_of(product: Product, values: tuple[str, ...]) -> int:
    """How many of a SKU the shop begins with: as its content says, else a number that its code decides."""
    return product.stock.get("/".join(values), 18 + _dice(sku_code(product, values)) % 70)


def sales_of(product: Product) -> int:
    """How many of a product the shop says it has sold so far; more of what is tagged as loved."""
    return 20 + _dice(product.slug) % 260 + (400 if "hot" in product.tags else 0)


def _binding(binding: Binding) -> catalog.BindAttribute:
    return catalog.BindAttribute(
        attribute_code=binding.attribute,
        group=binding.group,
        role=catalog.AttributeRole(binding.role),
        required=binding.required or None,
        filterable=binding.filterable,
        mode=catalog.BindingMode(binding.mode),
        allowed_values=binding.allowed,
    )


def _facts(product: Product, family: Family) -> Iterable[catalog.AttributeValues]:
    yield catalog.AttributeValues(code=_KEY, values=(product.model,))
    for code, value in {**family.facts, **product.facts}.items():
        yield catalog.AttributeValues(code=code, values=(value,) if isinstance(value, str) else value)


def _sku(product: Product, values: tuple[str, ...], sku_ids: Mapping[str, int]) -> catalog.CreateSku:
    extra = sum(product.surcharge.get(value, 0) for value in values)
    recipe = product.components.get("/".join(values), {})
    return catalog.CreateSku(
        code=sku_code(product, values),
        prices=(_price(product, extra),),
        specs=tuple(
            catalog.SpecValue(code=code, value=value) for code, value in zip(product.options, values, strict=True)
        ),
        barcode=_barcode(sku_code(product, values)),
        image_url=picture_url(_picture_name(product, values)),
        weight_grams=_weight(product, values),
        purchase_limit=product.limit,
        components=tuple(
            catalog.NewComponent(sku_id=sku_ids[code_of(spelled)], quantity=quantity)
            for spelled, quantity in recipe.items()
        ),
    )


def _price(product: Product, extra: int) -> catalog.SkuPrice:
    market = product.market_price
    return catalog.SkuPrice(
        list_price=_money(product.price + extra), market_price=None if market is None else _money(market + extra)
    )


def _money(yuan: int) -> Money:
    return Money(yuan * 100, CURRENCY)


def _weight(product: Product, values: tuple[str, ...]) -> int:
    """What a SKU weighs in its packing: that of a net weight is its own, everything else weighs alike."""
    nets = [_NET_WEIGHTS[value] for value in values if value in _NET_WEIGHTS]
    return nets[0] + 40 if nets else product.weight


_NET_WEIGHTS: Final = {"50_g": 50, "100_g": 100, "150_g": 150, "250_g": 250, "357_g": 357, "500_g": 500, "1_kg": 1_000}


def _barcode(code: str) -> str:
    """A barcode of the range 20–29, which every shop may use for itself (GS1 General Specifications)."""
    digits = f"20{_dice(code) % 10**10:010d}"
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-weighted % 10}"


def _picture_name(product: Product, values: tuple[str, ...]) -> str:
    colour = dict(zip(product.options, values, strict=True)).get("colour")
    return f"{product.slug}-{colour}" if colour else product.slug


def _images(product: Product) -> Iterable[catalog.NewImage]:
    """The product in its first colour, then in the others, then from near."""
    yield catalog.NewImage(url=picture_url(product.slug), alt=product.name)
    others = [each for each in product.options.get("colour", ()) if each != colour_of(product)]
    for colour in others[:8]:
        yield catalog.NewImage(url=picture_url(f"{product.slug}-{colour}"), alt=_in_colour(product.name, colour))
    detail = both(f"{product.name['en']}, from near", f"{product.name['zh-CN']}，细节")
    yield catalog.NewImage(url=picture_url(f"{product.slug}-detail"), alt=detail)


def _in_colour(name: Texts, colour: str) -> Texts:
    label = _COLOUR_LABELS[colour]
    return both(f"{name['en']}, {label['en'].lower()}", f"{name['zh-CN']}，{label['zh-CN']}")


def _colour_labels(attributes: Iterable[Attribute]) -> dict[str, Texts]:
    [colours] = [each for each in attributes if each.code == "colour"]
    return {choice.code: choice.label for choice in colours.choices}


_COLOUR_LABELS: Final = _colour_labels(ATTRIBUTES)


def _description(product: Product, family: Family) -> Texts:
    return {language: f"<p>{product.story[language]}</p><p>{family.note[language]}</p>" for language in product.story}


def _dice(text: str) -> int:
    """A number that looks thrown and is the same each time."""
    return zlib.crc32(text.encode())
