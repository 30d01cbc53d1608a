"""The import of a mall shop: attribute categories become what categories bind, and a second run changes nothing."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson
import pytest

from domains import catalog, inventory
from domains.catalog import AttributeRole, AttributeValueType
from domains.kernel import Frame
from operations.importers import ImportReport, import_mall
from persistence import Database

pytestmark = pytest.mark.anyio

NOW: Final = datetime(2026, 11, 1, tzinfo=UTC)
CHINESE: Final = Frame(language="zh-CN")
DATA: Final = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "mall-cn"
FILES: Final = (
    *("product_category", "brand", "product_attribute_category", "product_attribute", "product_attribute_value"),
    *("product_category_attribute_relation", "product", "sku_stock"),
    *("member_price", "product_ladder", "product_full_reduction"),
)
Rows = list[dict[str, Any]]


def attribute(number: int, name: str, **changes: Any) -> dict[str, Any]:
    row = {"id": number, "product_attribute_category_id": 3, "name": name, "select_type": 1, "input_type": 1}
    return row | {"input_list": "", "type": 1} | changes


def sku(number: int, *specs: tuple[str, str], owner: int = 100, **changes: Any) -> dict[str, Any]:
    said = orjson.dumps([{"key": name, "value": value} for name, value in specs]).decode()
    return {"product_id": owner, "sku_code": f"s{number}", "price": "99.00", "stock": 7, "sp_data": said} | changes


def goods(number: int, **changes: Any) -> dict[str, Any]:
    row = {"id": number, "brand_id": 6, "product_category_id": 19, "product_attribute_category_id": 3}
    words = {
        "name": f"手机{number}",
        "sub_title": "好",
        "pic": "http://a.test/g.png",
        "album_pics": "http://a.test/h.png",
    }
    texts = {"detail_html": '<img src="http://a.test/d.png">', "original_price": "120.00"}
    return row | words | texts | {"delete_status": 0, "publish_status": 1, "new_status": 1} | changes


def small_shop() -> dict[str, Rows]:
    """A phone in two colours, as its attribute category has them, and everything that goes with it."""
    return {
        "product_category": [
            {"id": 19, "parent_id": 2, "name": "手机通讯", "icon": None, "sort": 1},
            {"id": 2, "parent_id": 0, "name": "数码", "icon": None, "sort": 1},
        ],
        "brand": [{"id": 6, "name": "小米", "logo": "http://a.test/b.png"}],
        "product_attribute_category": [{"id": 3, "name": "手机"}],
        "product_attribute": [
            attribute(43, "颜色", type=0, input_type=0),
            attribute(46, "网络", input_list="3G,4G"),
            attribute(47, "功能", input_list="防水,快充", select_type=2),
            attribute(48, "电池", input_type=0),
        ],
        "product_attribute_value": [
            {"product_id": 100, "product_attribute_id": 43, "value": "金色,银色"},
            {"product_id": 100, "product_attribute_id": 46, "value": "5G"},
            {"product_id": 100, "product_attribute_id": 47, "value": "快充,无线"},
            {"product_id": 100, "product_attribute_id": 48, "value": "3000mAh"},
        ],
        "product_category_attribute_relation": [{"product_category_id": 19, "product_attribute_id": 46}],
        "product": [goods(100)],
        "sku_stock": [sku(1, ("颜色", "金色")), sku(2, ("颜色", "银色"), stock=0)],
    }


def write(folder: Path, files: dict[str, Rows]) -> Path:
    for name in FILES:
        lines: Iterable[bytes] = (orjson.dumps(row) for row in files.get(name, ()))
        (folder / f"pms_{name}.jsonl").write_bytes(b"\n".join(lines))
    return folder


async def bring_in(database: Database, folder: Path) -> ImportReport:
    return await import_mall(database, folder, NOW, lambda line: None)


async def test_attribute_categories_become_bindings(database: Database, tmp_path: Path) -> None:
    report = await bring_in(database, write(tmp_path, small_shop()))
    assert report.skipped == []
    ids = await catalog.get_back_category_ids(database.read(), ["mall-19"])
    [template] = (await catalog.get_templates(database.read(), ids.values(), "zh-CN")).values()
    told = [
        (group.name, each.name, each.role, each.value_type, each.filterable)
        for group in template
        for each in group.attributes
    ]
    assert told == [
        ("规格", "颜色", AttributeRole.SALES, AttributeValueType.SINGLE_CHOICE, True),
        ("手机", "网络", AttributeRole.DESCRIPTIVE, AttributeValueType.SINGLE_CHOICE, True),
        ("手机", "功能", AttributeRole.DESCRIPTIVE, AttributeValueType.MULTIPLE_CHOICE, False),
        ("手机", "电池", AttributeRole.DESCRIPTIVE, AttributeValueType.TEXT, False),
    ]
    assert [each.value for each in template[1].attributes[0].allowed_values] == ["3G", "4G", "5G"]


async def test_goods_come_with_all_that_they_have(database: Database, tmp_path: Path) -> None:
    await bring_in(database, write(tmp_path, small_shop()))
    product = await catalog.find_page(database.read(), "mall-100", CHINESE)
    assert product is not None
    assert (product.name, product.published, product.brand and product.brand.name) == ("手机100", True, "小米")
    assert [each.url for each in (product.main_image, *product.images) if each] == [
        "https://a.test/g.png",
        "https://a.test/h.png",
    ]
    assert product.description.pc == '<img src="https://a.test/d.png">'
    skus = (await catalog.get_skus_of(database.read(), [product.id], CHINESE))[product.id]
    assert [(each.code, each.specs[0].value, each.price and each.price.amount) for each in skus] == [
        ("s1", "金色", "99.00"),
        ("s2", "银色", "99.00"),
    ]
    assert (await inventory.get_availability(database.read(), [each.id for each in skus])) == {
        skus[0].id: 7,
        skus[1].id: 0,
    }
    command = (await catalog.get_originals(database.read(), [product.id]))[product.id].command
    assert {each.code: each.values for each in command.attributes} == {
        "mall-46": ("5G",),
        "mall-47": ("快充", "无线"),
        "mall-48": ({"zh-CN": "3000mAh"},),
    }


async def test_a_second_run_changes_nothing(database: Database, tmp_path: Path) -> None:
    folder = write(tmp_path, small_shop())
    first = await bring_in(database, folder)
    again = await bring_in(database, folder)
    assert (again.created, again.unchanged) == ({}, first.created)


async def test_reductions_and_member_prices_are_told_to_be_left_out(database: Database, tmp_path: Path) -> None:
    more: dict[str, Rows] = {name: [{"id": 1, "product_id": 100}] for name in FILES[-3:]}
    report = await bring_in(database, write(tmp_path, small_shop() | more))
    assert [each.file for each in report.skipped] == [f"pms_{name}.jsonl" for name in FILES[-3:]]


async def test_each_row_that_cannot_be_used_is_reported(database: Database, tmp_path: Path) -> None:
    shop = small_shop()
    shop["product_category"].append({"id": 13, "parent_id": 12, "name": "无", "icon": None, "sort": 0})
    shop["product_attribute"].append(attribute(99, "无", product_attribute_category_id=0))
    shop["product_attribute_value"].append({"product_id": 100, "product_attribute_id": 99, "value": "x"})
    shop["product"] += [goods(101, delete_status=1), goods(102, product_category_id=13), goods(103)]
    shop["product"].append({name: value for name, value in goods(104).items() if name != "id"})
    shop["sku_stock"] += [sku(3, ("尺寸", "大")), sku(4, ("颜色", "金色")), sku(5, ("颜色", "红"), price="?")]
    report = await bring_in(database, write(tmp_path, shop))
    assert sorted((each.file.removeprefix("pms_").removesuffix(".jsonl"), each.line) for each in report.skipped) == [
        ("product", 2),
        ("product", 3),
        ("product", 4),
        ("product", 5),
        ("product_attribute", 5),
        ("product_attribute_value", 5),
        ("product_category", 3),
        ("sku_stock", 3),
        ("sku_stock", 4),
        ("sku_stock", 5),
    ]
    assert report.created["products"] == 1


async def test_the_whole_shop_comes_in(database: Database) -> None:
    if not DATA.is_dir():
        pytest.skip(f"no mall shop in {DATA}: set STOA_DATA")
    report = await bring_in(database, DATA)
    assert (report.created["products"], report.created["SKUs"], report.created["back categories"]) == (20, 96, 38)
    refused = [each for each in report.skipped if each.file == "pms_product.jsonl"]
    assert {each.why for each in refused} == {"deleted in the source"}
    async with database.snapshot() as reader:
        assert [each.claim for each in catalog.CHECKS if await each.find_breaches(reader)] == []
    again = await bring_in(database, DATA)
    assert again.created == {}
