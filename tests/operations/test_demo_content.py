"""What the demo shop sells and says: whether it fits together, and whether its pictures can be drawn."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any
from xml.etree import ElementTree

import pytest

from operations.demo import goods
from operations.demo.content import FAMILIES, banners, catalogue
from operations.demo.content.attributes import ATTRIBUTES, GROUPS
from operations.demo.content.model import Attribute, Category, Family, Product
from operations.demo.home_page import home_page
from operations.demo.pictures import find_picture, picture_names
from operations.demo.promotions import OFFERS

LIBRARY = {each.code: each for each in ATTRIBUTES}
PLACES = {each.slug: each for each in catalogue.CATEGORIES}
PRODUCTS = [(family, product) for family in FAMILIES for product in family.products]
HAN = re.compile(r"[\u4e00-\u9fff]")
# What reads the same in every language: sizes, capacities, models.
NEUTRAL = re.compile(r"[A-Z0-9 ./-]+(GB|TB|g|kg|LCD|OLED|LED|USB-C|Wi-Fi \d|NFC)?|Mini-LED|USB-C|Wi-Fi \d")


def bound(category: Category) -> dict[str, str]:
    """The attributes that products of a category have, with their roles."""
    above = bound(PLACES[category.parent]) if category.parent else {}
    hidden = {each.attribute for each in category.bindings if each.mode == "HIDE"}
    found = {**above, **{each.attribute: each.role for each in category.bindings}}
    return {code: role for code, role in found.items() if code not in hidden}


def values_of(attribute: Attribute) -> set[str]:
    return {each.code for each in attribute.choices}


def texts(thing: Any) -> Iterator[dict[str, str]]:
    """Every text in two languages in some content."""
    if isinstance(thing, dict) and thing.keys() == {"en", "zh-CN"}:
        yield thing
    elif is_dataclass(thing):
        for each in fields(thing):
            yield from texts(getattr(thing, each.name))
    elif isinstance(thing, dict):
        yield from texts(tuple(thing.values()))
    elif isinstance(thing, tuple | list):
        for each in thing:
            yield from texts(each)


def test_there_are_about_eighty_products_in_about_a_dozen_leaf_categories() -> None:
    assert 75 <= len(PRODUCTS) <= 90
    assert 11 <= len({family.category for family in FAMILIES}) <= 15


def test_every_slug_is_there_once() -> None:
    slugs = [product.slug for _, product in PRODUCTS]
    assert len(slugs) == len(set(slugs))


def test_products_stand_in_leaves_only() -> None:
    parents = {each.parent for each in catalogue.CATEGORIES}
    assert {family.category for family in FAMILIES} == PLACES.keys() - parents


@pytest.mark.parametrize(("family", "product"), PRODUCTS, ids=lambda each: getattr(each, "slug", ""))
def test_a_product_says_only_what_its_category_binds(family: Family, product: Product) -> None:
    roles = bound(PLACES[family.category])
    facts = {**family.facts, **product.facts}
    assert {code: roles.get(code) for code in facts} == dict.fromkeys(facts, "DESCRIPTIVE")
    assert {code: roles.get(code) for code in product.options} == dict.fromkeys(product.options, "SALES")
    for code, given in (facts | dict(product.options)).items():
        if LIBRARY[code].kind.endswith("CHOICE"):
            assert set((given,) if isinstance(given, str) else given) <= values_of(LIBRARY[code])


@pytest.mark.parametrize(("family", "product"), PRODUCTS, ids=lambda each: getattr(each, "slug", ""))
def test_what_is_said_of_a_products_skus_is_said_of_skus_that_it_has(family: Family, product: Product) -> None:
    spelled = {"/".join(values) for values in goods.variants(product)}
    every = {value for values in goods.variants(product) for value in values}
    assert product.stock.keys() <= spelled
    assert product.components.keys() <= spelled
    assert product.surcharge.keys() <= every
    assert not product.missing & spelled


def test_bundles_are_made_of_skus_that_come_before_them() -> None:
    seen: set[str] = set()
    for family in FAMILIES:
        singles = [each for each in family.products if not each.components]
        seen |= {goods.sku_code(each, values) for each in singles for values in goods.variants(each)}
        for product in family.products:
            for recipe in product.components.values():
                assert {goods.code_of(spelled) for spelled in recipe} <= seen


def test_a_set_costs_less_than_its_parts() -> None:
    prices = {
        goods.sku_code(each, values): each.price + sum(each.surcharge.get(value, 0) for value in values)
        for _, each in PRODUCTS
        for values in goods.variants(each)
    }
    recipes = [(product, key, recipe) for _, product in PRODUCTS for key, recipe in product.components.items()]
    assert recipes
    for product, key, recipe in recipes:
        parts = sum(prices[goods.code_of(spelled)] * quantity for spelled, quantity in recipe.items())
        assert prices[goods.code_of(f"{product.slug}/{key}")] < parts


def test_a_reference_price_is_higher_than_the_price() -> None:
    assert all(product.market_price is None or product.market_price > product.price for _, product in PRODUCTS)


def test_some_stock_is_low_and_some_is_gone() -> None:
    stock = [goods.stock_of(each, values) for _, each in PRODUCTS for values in goods.variants(each)]
    assert min(stock) == 0
    assert any(1 <= each <= 5 for each in stock)


def test_brands_tags_and_headings_are_those_that_are_declared() -> None:
    assert {product.brand for _, product in PRODUCTS} == {each.code for each in catalogue.BRANDS}
    used = {tag for family, product in PRODUCTS for tag in (*family.tags, *product.tags)}
    assert used | {goods.BARGAIN} == {code for code, _, _ in catalogue.TAGS}
    assert goods.BARGAIN not in used  # a rule puts it on products
    assert {each.group for category in catalogue.CATEGORIES for each in category.bindings} <= GROUPS.keys()


def test_every_barcode_is_another() -> None:
    command = [
        goods.product_command(product, family, 1, 1, dict.fromkeys([product.brand or ""], 1), _AnySku())
        for family, product in PRODUCTS
    ]
    barcodes = [sku.barcode for each in command for sku in each.skus]
    assert len(barcodes) == len(set(barcodes))


class _AnySku(dict[str, int]):
    def __missing__(self, code: str) -> int:
        return 1


def test_every_text_is_there_in_english_and_in_chinese() -> None:
    slots = home_page(_AnySku(), _AnySku(), compact=False)
    content = (FAMILIES, ATTRIBUTES, tuple(GROUPS.values()), catalogue.BRANDS, catalogue.CATEGORIES, catalogue.TAGS)
    found = [*texts(content), *texts(tuple(each.name for each in OFFERS)), *texts(slots)]
    assert len(found) > 400
    for each in found:
        assert each["en"].strip()
        assert not HAN.search(each["en"])
        assert HAN.search(each["zh-CN"]) or NEUTRAL.fullmatch(each["zh-CN"]), each


# --- pictures ---


def test_every_picture_has_a_name_of_its_own() -> None:
    colours = sum(len(product.options.get("colour", ())) for _, product in PRODUCTS)
    icons = sum(1 for each in catalogue.CATEGORIES if each.drawing)
    assert len(picture_names()) == 2 * len(PRODUCTS) + colours + icons + len(banners.BANNERS)


@pytest.mark.parametrize("name", picture_names())
def test_a_picture_is_sound_small_and_stands_alone(name: str) -> None:
    picture = find_picture(name)
    assert picture is not None
    assert len(picture) < 40_000
    root = ElementTree.fromstring(picture)
    assert root.tag == "{http://www.w3.org/2000/svg}svg"
    for element in root.iter():
        assert element.tag.rpartition("}")[2] not in {"script", "style", "image", "use", "foreignObject", "a"}
        assert not any(key.startswith("on") or key.endswith("href") for key in element.attrib)


def test_each_colour_of_a_product_is_drawn_in_another_way() -> None:
    for _, product in PRODUCTS:
        drawn = {find_picture(f"{product.slug}-{colour}") for colour in product.options.get("colour", ())}
        assert len(drawn) == len(product.options.get("colour", ()))


def test_there_is_no_picture_of_an_unknown_name() -> None:
    assert find_picture("nothing") is None
