"""What becomes of the rows of a Saleor shop that cannot be used, and how its texts and weights are read."""

from pathlib import Path
from typing import Any, Final

import pytest

from operations.importers.json_lines import BadRow
from operations.importers.saleor.texts import description, weight_grams
from persistence import Database
from tests.operations.saleor_shop import (
    DOLLARS,
    FILE,
    SMALL_SHOP,
    ZLOTYS,
    attribute,
    category,
    price,
    product,
    published,
    reasons,
    row,
    run,
    value,
    variant,
)

pytestmark = pytest.mark.anyio

LEFT_OUT: Final = [
    ("no row", "no row of a fixture"),
    (category(3, 9), "product.category 3: its parent 9 is not there"),
    (category(2, 1), "product.category 2: it comes twice"),
    (category(5, lft="first"), "product.category 5: lft is no whole number"),
    (category(4, name=" "), "product.category 4: name is empty"),
    (
        attribute(3, "author", type="page-type"),
        "attribute.attribute 3: it is an attribute of a page-type, which there are none of",
    ),
    (attribute(3, "goes-with", input_type="reference"), "attribute.attribute 3: no attribute here is a reference"),
    (attribute(9, "size"), "attribute.attribute 9: it comes twice"),
    (attribute(9, "Größe"), "attribute.attribute 9: saleor-Größe is no code for an attribute"),
    (value(9, 7, "x"), "attribute.attributevalue 9: its attribute 7 is not there"),
    (value(9, 1, "s"), "attribute.attributevalue 9: its attribute has a value s already"),
    (
        row("attribute.attributevariant", 9, attribute=1, product_type=5),
        "attribute.attributevariant 9: its product_type 5 is not there",
    ),
    (product(9, category=8), "product.product 9: its category 8 is not there"),
    (product(9, product_type=8), "product.product 9: its product_type 8 is not there"),
    (product(9, name=7), "product.product 9: name is no text"),
    (product(9), "product.product 9: none of its variants can be used"),
    (published(9, 8, DOLLARS), "product.productchannellisting 9: its product 8 is not there"),
    (
        published(9, 2, ZLOTYS, visible_in_listings=False),
        "product.productchannellisting 9: visible_in_listings is not kept: lists here show what is published",
    ),
    (published(9, 2, ZLOTYS, publication_date="soon"), "product.productchannellisting 9: publication_date is no day"),
    (variant(9, 8), "product.productvariant 9: its product 8 is not there"),
    (variant(9, 1), "product.productvariant 9: it has no price"),
    (variant(9, 1, sku="MUG-1"), "product.productvariant 9: it comes twice"),
    (variant(9, 1, sku="x" * 60), f"product.productvariant 9: saleor-{'x' * 60} is too long for a SKU code"),
    (price(9, 8, DOLLARS, "1.000"), "product.productvariantchannellisting 9: its variant 8 is not there"),
    (
        price(9, 1, DOLLARS, "1.000"),
        "product.productvariantchannellisting 9: it has a price in USD already, of another channel",
    ),
    (
        price(9, 3, DOLLARS, "1.001", currency="EUR"),
        "product.productvariantchannellisting 9: price_amount: '1.001' is no amount of EUR",
    ),
    (
        price(9, 3, DOLLARS, "-1.000", currency="EUR"),
        "product.productvariantchannellisting 9: price_amount is below zero",
    ),
    (
        row("attribute.assignedproductattribute", 9, product=1, assignment=1, values=[3]),
        "attribute.assignedproductattribute 9: its product has saleor-glaze already",
    ),
    (
        row("attribute.assignedproductattribute", 9, product=2, assignment=1, values=[1]),
        "attribute.assignedproductattribute 9: its value 1 is not there",
    ),
    (
        row("attribute.assignedproductattribute", 9, product=2, assignment=1, values=[]),
        "attribute.assignedproductattribute 9: it has no values",
    ),
    (
        row("attribute.assignedproductattribute", 9, product=2, assignment=1, values=[[3]]),
        "attribute.assignedproductattribute 9: it has no values",
    ),
    (
        row("attribute.assignedvariantattribute", 9, variant=3, assignment=1, values=[1, 2]),
        "attribute.assignedvariantattribute 9: a SKU has one value of each option",
    ),
    (
        row("warehouse.stock", 9, warehouse="a", product_variant=2, quantity=-1),
        "warehouse.stock 9: quantity is no whole number",
    ),
    (row("product.collection", 9, name="Summer"), "product.collection 9: it is published in no channel"),
    (
        row("product.collectionproduct", 9, collection=1, product=8),
        "product.collectionproduct 9: its product 8 is not there",
    ),
    (
        row("product.productimage", 9, product=1, image="products/mug.png"),
        "product.productimage 9: only the path of the picture is there, not the picture",
    ),
    (row("menu.menu", 9), "menu.menu 9: nothing here holds such rows"),
]


async def test_every_row_that_is_left_out_is_reported_once_with_its_reason(database: Database, tmp_path: Path) -> None:
    rows, expected = list(SMALL_SHOP), {}
    for key, (left_out, why) in enumerate(LEFT_OUT, start=900):
        # Each row has a key of its own, unless it is about its key.
        keyed = left_out | {"pk": key} if isinstance(left_out, dict) and left_out["pk"] == 9 else left_out
        rows.append(keyed)
        expected[len(rows)] = why.replace(" 9: ", f" {key}: ")
    report = await run(database, tmp_path, rows)
    assert {each.line: each.why for each in report.skipped} == expected
    assert len(report.skipped) == len(LEFT_OUT)
    assert report.created["products"] == 3


async def test_variants_that_cannot_be_told_apart_are_left_out(database: Database, tmp_path: Path) -> None:
    same = row("attribute.assignedvariantattribute", 9, variant=8, assignment=1, values=[1])
    rows = [
        *SMALL_SHOP,
        variant(8, 1),
        variant(9, 1),
        same,
        price(8, 8, DOLLARS, "1.000"),
        price(9, 9, DOLLARS, "1.000"),
    ]
    report = await run(database, tmp_path, rows)
    assert reasons(report) == [
        "product.productvariant 8: another variant of its product has the same options",
        "product.productvariant 9: it has other options than the first variant of its product",
    ]


async def test_what_spans_the_skus_of_a_category_describes_none_of_its_goods(
    database: Database, tmp_path: Path
) -> None:
    also = row("attribute.attributeproduct", 2, attribute=1, product_type=1)
    fact = row("attribute.assignedproductattribute", 9, product=2, assignment=2, values=[1])
    report = await run(database, tmp_path, [*SMALL_SHOP, also, fact])
    assert reasons(report) == ["attribute.assignedproductattribute 9: saleor-size tells the SKUs of its category apart"]


async def test_goods_in_a_category_above_others_are_refused_with_the_reason(database: Database, tmp_path: Path) -> None:
    rows = [*SMALL_SHOP, product(9, category=1), variant(9, 9), price(9, 9, DOLLARS, "1.000")]
    report = await run(database, tmp_path, rows)
    (why,) = reasons(report)
    assert why.startswith("product.product 9: back_category_id: Only a category without categories below it")


@pytest.mark.parametrize(("written", "error"), [("{", "no JSON"), ("{}", "no list of rows")])
async def test_a_file_of_another_shape_is_named(database: Database, tmp_path: Path, written: str, error: str) -> None:
    (tmp_path / FILE).write_text(written)
    with pytest.raises(ValueError, match=error):
        await run(database, tmp_path)


async def test_a_file_that_is_missing_is_named(database: Database, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=FILE):
        await run(database, tmp_path)


@pytest.mark.parametrize(
    ("weights", "grams"),
    [(("1.0:kg",), 1_000), ((None, "0.0:kg", "250:g"), 250), (("1:lb",), 454), (("1:oz",), 28), ((None,), None)],
)
def test_the_first_weight_that_is_one_counts(weights: tuple[str | None, ...], grams: int | None) -> None:
    assert weight_grams(*weights) == grams


@pytest.mark.parametrize("weight", ["heavy", "1.0", "1:stone", "-1:kg", "1.0.0:kg", 5])
def test_what_is_no_weight_is_refused(weight: Any) -> None:
    with pytest.raises(BadRow, match="no weight"):
        weight_grams(weight)


def test_texts_of_both_editors_are_read() -> None:
    new = {"blocks": [{"type": "paragraph", "data": {"text": "a <b>b</b>"}}, {"type": "image", "data": {"file": {}}}]}
    old = {"blocks": [{"type": "unstyled", "text": "a < b", "data": {}}, {"text": " "}], "entityMap": {}}
    assert (description(new), description(old)) == ("<p>a <b>b</b></p>", "<p>a &lt; b</p>")
    assert [description(each) for each in ({}, None, {"blocks": []})] == [None, None, None]
