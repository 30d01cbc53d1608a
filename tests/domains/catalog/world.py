"""A small catalogue for tests: two trees of back categories, attributes of every type, a brand, and goods to vary."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Final

from domains import catalog
from domains.catalog import (
    AttributeRole,
    AttributeValues,
    AttributeValueType,
    BindAttribute,
    CreateAttribute,
    CreateAttributeGroup,
    CreateBackCategory,
    CreateBrand,
    CreateFrontCategory,
    CreateProduct,
    CreateSku,
    CreateTag,
    MapFrontCategory,
    NewValue,
    SkuPrice,
    SpecValue,
    TagKind,
)
from domains.kernel import Channel, Frame, Money, window
from persistence import Database, Reader, Transaction
from tests.beginnings import begin_with

NOW: Final = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
CNY: Final = Frame()
CHINESE: Final = Frame(language="zh-CN")
STORE: Final = 1


@dataclass(frozen=True, slots=True)
class World:
    """What the tests name: ids by plain words."""

    categories: dict[str, int]
    fronts: dict[str, int]
    brands: dict[str, int]

    def phone(self, slug: str = "phone", **changes: Any) -> CreateProduct:
        """A phone in black and white; changes replace its parts."""
        phone = CreateProduct(
            store_id=STORE,
            back_category_id=self.categories["phones"],
            slug=slug,
            name={"en": f"Phone {slug}", "zh-CN": f"手机 {slug}"},
            brand_id=self.brands["acme"],
            attributes=(
                AttributeValues(code="model", values=(slug,)),
                AttributeValues(code="screen_size", values=("6.10",)),
                AttributeValues(code="waterproof", values=("true",)),
            ),
            skus=(sku(f"{slug}-b", colour="black"), sku(f"{slug}-w", colour="white")),
        )
        return replace(phone, **changes)

    def thing(self, slug: str, price: int = 1000, **changes: Any) -> CreateProduct:
        """Something without attributes, with one SKU of the same code."""
        thing = CreateProduct(
            store_id=STORE,
            back_category_id=self.categories["things"],
            slug=slug,
            name={"en": slug.title()},
            skus=(sku(slug, price),),
        )
        return replace(thing, **changes)


def sku(code: str, price: int = 10_000, market: int | None = None, **specs: str) -> CreateSku:
    """A SKU at a price in minor units of CNY, with its values of SALES attributes."""
    return CreateSku(
        code=code,
        prices=(
            SkuPrice(list_price=Money(price, "CNY"), market_price=None if market is None else Money(market, "CNY")),
        ),
        specs=tuple(SpecValue(code=name, value=value) for name, value in specs.items()),
    )


async def furnish(database: Database) -> World:
    """Fills an empty catalogue."""
    return await begin_with(database, _make)


async def _make(database: Database) -> World:
    return await database.write(_furnish)


async def add(database: Database, *commands: CreateProduct, published: bool = True) -> list[int]:
    """Adds products, and publishes them unless told otherwise. Returns their ids in order."""

    async def work(tx: Transaction) -> list[int]:
        ids = [await catalog.create_product(tx, command, NOW) for command in commands]
        if published:
            await catalog.publish_products(tx, ids, NOW)
        return ids

    return await database.write(work)


async def listed(reader: Reader, listing: catalog.Listing, frame: Frame = CNY, first: int = 100) -> list[str]:
    """The slugs of a list's first products."""
    page = await catalog.list_products(reader, listing, window(first), frame)
    return [edge.node.slug for edge in page.edges]


async def rows_of(database: Database, text: str) -> list[tuple[Any, ...]]:
    """The rows of a query of a test's own."""
    from sqlalchemy import text as sql

    from persistence import Statement

    return [tuple(row) for row in await database.read().rows(Statement(sql(text)))]


def _choices(*values: str, **swatches: str) -> tuple[NewValue, ...]:
    labels = {"black": "黑色", "white": "白色", "red": "红色"}
    return tuple(
        NewValue(
            value=value,
            label={"en": value.title(), "zh-CN": labels.get(value, value)},
            swatch=swatches.get(value),
        )
        for value in values
    )


_ATTRIBUTES: Final = (
    ("model", AttributeValueType.TEXT, None, ()),
    ("released", AttributeValueType.DATE, None, ()),
    ("screen_size", AttributeValueType.NUMBER, "in", ()),
    ("waterproof", AttributeValueType.BOOLEAN, None, ()),
    ("colour", AttributeValueType.SINGLE_CHOICE, None, _choices("black", "white", "red", black="#000", white="#fff")),
    ("size", AttributeValueType.SINGLE_CHOICE, None, _choices("s", "m", "l")),
    ("radio", AttributeValueType.MULTIPLE_CHOICE, None, _choices("wifi", "nfc", "lte")),
    ("condition", AttributeValueType.SINGLE_CHOICE, None, _choices("new", "used")),
)
_CHINESE: Final = {"model": "型号", "colour": "颜色", "size": "尺码", "screen_size": "屏幕尺寸", "waterproof": "防水"}


def _bound(code: str, group: str, role: AttributeRole = AttributeRole.DESCRIPTIVE, **more: Any) -> BindAttribute:
    return BindAttribute(attribute_code=code, group=group, role=role, **more)


async def _furnish(tx: Transaction) -> World:
    for position, (code, english, chinese) in enumerate([("basics", "Basics", "基本"), ("screen", "Screen", "屏幕")]):
        group = CreateAttributeGroup(code=code, name={"en": english, "zh-CN": chinese}, position=position)
        await catalog.create_attribute_group(tx, group, NOW)
    for code, kind, unit, values in _ATTRIBUTES:
        name = {"en": code.replace("_", " ").title(), "zh-CN": _CHINESE.get(code, code)}
        attribute = CreateAttribute(code=code, name=name, value_type=kind, unit=unit, values=values)
        await catalog.create_attribute(tx, attribute, NOW)
    brands = {
        code: await catalog.create_brand(tx, CreateBrand(name={"en": code.title()}, code=code), NOW)
        for code in ("acme", "other")
    }
    for code in ("hot", "new"):
        tag = CreateTag(code=code, label={"en": code.title(), "zh-CN": f"{code}!"}, kind=TagKind.ACTIVITY)
        await catalog.create_tag(tx, tag, NOW)
    categories = await _categories(tx)
    return World(categories, await _fronts(tx, categories), brands)


async def _categories(tx: Transaction) -> dict[str, int]:
    electronics = await catalog.create_back_category(
        tx,
        CreateBackCategory(
            name={"en": "Electronics", "zh-CN": "电子产品"},
            code="electronics",
            attributes=(
                _bound("model", "basics", AttributeRole.KEY, required=True),
                _bound("released", "basics"),
                _bound("condition", "basics", AttributeRole.OFFER),
            ),
        ),
        NOW,
    )
    phones = CreateBackCategory(
        name={"en": "Phones", "zh-CN": "手机"},
        code="phones",
        parent_id=electronics,
        attributes=(
            _bound("colour", "basics", AttributeRole.SALES, required=True, filterable=True),
            _bound("size", "basics", AttributeRole.SALES, filterable=True),
            _bound("screen_size", "screen", filterable=True),
            _bound("waterproof", "screen"),
            _bound("radio", "screen", filterable=True),
        ),
    )
    cameras = CreateBackCategory(name={"en": "Cameras"}, code="cameras", parent_id=electronics)
    return {
        "electronics": electronics,
        "phones": await catalog.create_back_category(tx, phones, NOW),
        "cameras": await catalog.create_back_category(tx, cameras, NOW),
        "things": await catalog.create_back_category(tx, CreateBackCategory(name={"en": "Things"}, code="things"), NOW),
    }


async def _fronts(tx: Transaction, categories: dict[str, int]) -> dict[str, int]:
    gadgets = await _front(tx, "gadgets", None, categories["electronics"])
    return {
        "gadgets": gadgets,
        "calls": await _front(tx, "calls", gadgets, categories["phones"]),
        "stuff": await _front(tx, "stuff", None, categories["things"]),
    }


async def _front(tx: Transaction, slug: str, parent_id: int | None, *sources: int) -> int:
    command = CreateFrontCategory(channel=Channel.PC, slug=slug, name={"en": slug.title()}, parent_id=parent_id)
    front_id = await catalog.create_front_category(tx, command, NOW)
    await catalog.map_front_category(tx, MapFrontCategory(front_category_id=front_id, back_category_ids=sources))
    return front_id
