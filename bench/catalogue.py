"""A catalogue of any size to measure on: made up, the same each time, with everything that a page shows."""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Final

from domains import catalog, inventory, stores
from domains.catalog import AttributeRole, AttributeValueType
from domains.kernel import Channel, Money
from persistence import Database, Transaction

SINCE: Final = datetime(2026, 1, 1, tzinfo=UTC)
BRANCHES: Final = (5, 4, 5)
BRANDS: Final = 20
PIECES: Final = 1_000_000
STOCKED: Final = 2_000
_BATCH: Final = 500
_SIZES: Final = ("s", "m", "l")
_MATERIALS: Final = ("cotton", "wool", "oak", "steel", "glass")


@dataclass(frozen=True, slots=True)
class Shelves:
    """Where products go: the ids of the store, brands, categories, and of the first root's front category."""

    store_id: int
    brand_ids: tuple[int, ...]
    root_ids: tuple[int, ...]
    leaf_ids: tuple[int, ...]
    front_category_id: int


async def fill(database: Database, products: int) -> Shelves:
    """Fills an empty database with so many products of three SKUs each."""
    shelves = await database.write(_make_shelves)
    for start in range(0, products, _BATCH):
        batch = range(start, min(start + _BATCH, products))
        await database.write(partial(_make_products, shelves=shelves, numbers=batch))
    return shelves


async def _make_shelves(tx: Transaction) -> Shelves:
    store_id = await stores.create_store(tx, both("Bench"), SINCE)
    brands = [catalog.CreateBrand(name=both(f"Brand {number}")) for number in range(BRANDS)]
    brand_ids = tuple([await catalog.create_brand(tx, each, SINCE) for each in brands])
    for code in ("hot", "new", "pick"):
        tag = catalog.CreateTag(code=code, label=both(code), kind=catalog.TagKind.ACTIVITY)
        await catalog.create_tag(tx, tag, SINCE)
    await _make_library(tx)
    roots, leaves, fronts = [], [], []
    for root in range(BRANCHES[0]):
        root_id, front_id = await _category(tx, str(root), None, None, _bindings())
        roots.append(root_id)
        fronts.append(front_id)
        for middle in range(BRANCHES[1]):
            middle_id, middle_front = await _category(tx, f"{root}-{middle}", root_id, front_id)
            for leaf in range(BRANCHES[2]):
                leaf_id, _ = await _category(tx, f"{root}-{middle}-{leaf}", middle_id, middle_front)
                leaves.append(leaf_id)
    return Shelves(store_id, brand_ids, tuple(roots), tuple(leaves), fronts[0])


async def _make_library(tx: Transaction) -> None:
    def choice(code: str, values: Sequence[str]) -> catalog.CreateAttribute:
        kept = tuple(catalog.NewValue(value=value, label=both(value.title())) for value in values)
        kind = AttributeValueType.SINGLE_CHOICE
        return catalog.CreateAttribute(code=code, name=both(code.title()), value_type=kind, values=kept)

    plain = {"weight": AttributeValueType.NUMBER, "washable": AttributeValueType.BOOLEAN}
    commands = [choice("size", _SIZES), choice("material", _MATERIALS)]
    commands += [
        catalog.CreateAttribute(
            code=code, name=both(code.title()), value_type=kind, unit="g" if code == "weight" else None
        )
        for code, kind in {**plain, "origin": AttributeValueType.TEXT}.items()
    ]
    for each in commands:
        await catalog.create_attribute(tx, each, SINCE)


def _bindings() -> tuple[catalog.BindAttribute, ...]:
    described = [
        catalog.BindAttribute(attribute_code=code, group=group)
        for code, group in (("material", "about"), ("weight", "measures"), ("washable", "about"), ("origin", "about"))
    ]
    return (catalog.BindAttribute(attribute_code="size", group="measures", role=AttributeRole.SALES), *described)


async def _category(
    tx: Transaction,
    path: str,
    parent_id: int | None,
    parent_front_id: int | None,
    bindings: tuple[catalog.BindAttribute, ...] = (),
) -> tuple[int, int]:
    """Makes a back category and the front category that shows it; their ids."""
    back_id = await catalog.create_back_category(
        tx, catalog.CreateBackCategory(name=both(f"Category {path}"), parent_id=parent_id, attributes=bindings), SINCE
    )
    command = catalog.CreateFrontCategory(
        channel=Channel.PC,
        slug=f"category-{path}",
        name=both(f"Category {path}"),
        parent_id=parent_front_id,
        image_url=f"https://pictures.example/category-{path}.webp",
        image_alt=both(f"Picture of {path}"),
    )
    front_id = await catalog.create_front_category(tx, command, SINCE)
    mapping = catalog.MapFrontCategory(front_category_id=front_id, back_category_ids=(back_id,))
    await catalog.map_front_category(tx, mapping)
    return back_id, front_id


async def _make_products(tx: Transaction, shelves: Shelves, numbers: range) -> None:
    commands = [_product(shelves, number) for number in numbers]
    created = await catalog.create_products(tx, commands, SINCE)
    ids = [each.product_id for each in created if each.product_id is not None]
    assert len(ids) == len(numbers), [each.problems for each in created if each.problems][:1]
    await catalog.publish_products(tx, ids, SINCE)
    codes = [sku.code for each in commands for sku in each.skus]
    sku_ids = await catalog.get_sku_ids(tx, shelves.store_id, codes)
    if numbers.start < STOCKED:  # what is bought is taken from these
        receipt = f"receipt/{numbers.start}"
        await inventory.receive(tx, [(sku_id, PIECES) for sku_id in sku_ids.values()], receipt, SINCE, receipt)
    await catalog.set_in_stock(tx, dict.fromkeys(sku_ids.values(), True), SINCE)
    sold = random.Random(numbers.start)
    await catalog.add_sales(tx, {product_id: sold.randrange(100_000) for product_id in ids}, SINCE)


def _product(shelves: Shelves, number: int) -> catalog.CreateProduct:
    drawn = random.Random(number)
    minor = drawn.randrange(1_000, 50_000)
    values: list[tuple[str, str | catalog.Texts]] = [
        ("material", drawn.choice(_MATERIALS)),
        ("weight", str(drawn.randrange(50, 5_000))),
        ("washable", drawn.choice(("true", "false"))),
        ("origin", both("Hangzhou")),
    ]
    text = {"en": f"<p>{'All that is to be said of it. ' * 20}</p>", "zh-CN": f"<p>{'关于它的一切。' * 20}</p>"}
    return catalog.CreateProduct(
        store_id=shelves.store_id,
        back_category_id=shelves.leaf_ids[number % len(shelves.leaf_ids)],
        brand_id=shelves.brand_ids[number % BRANDS],
        slug=f"product-{number}",
        name=both(f"Product {number}"),
        selling_point=both(f"Why one wants product {number}"),
        skus=tuple(_sku(number, size, minor) for size in _SIZES),
        attributes=tuple(catalog.AttributeValues(code=code, values=(value,)) for code, value in values),
        images=tuple(
            catalog.NewImage(url=f"https://pictures.example/{number}-{at}.webp", alt=both(f"View {at}"))
            for at in range(4)
        ),
        description=catalog.NewDescription(pc=text, mobile=text),
        tag_codes=("hot", "new") if number % 2 else ("pick",),
    )


def _sku(number: int, size: str, minor: int) -> catalog.CreateSku:
    price = catalog.SkuPrice(
        list_price=cny(minor),
        market_price=cny(minor * 5 // 4),
        promotion_price=cny(minor * 9 // 10) if number % 3 == 0 else None,
    )
    return catalog.CreateSku(
        code=f"P{number}-{size.upper()}",
        prices=(price,),
        specs=(catalog.SpecValue(code="size", value=size),),
        barcode=_barcode(number),
        weight_grams=500,
    )


def _barcode(number: int) -> str:
    """An EAN-13, with its check digit."""
    digits = f"69{number:010d}"
    checked = sum(int(digit) * (3 if at % 2 else 1) for at, digit in enumerate(digits))
    return f"{digits}{-checked % 10}"


def both(text: str) -> catalog.Texts:
    """A text in both languages."""
    return {"en": text, "zh-CN": f"{text}（中文）"}


def cny(minor: int) -> Money:
    """So many hundredths of a yuan."""
    return Money(minor, "CNY")
