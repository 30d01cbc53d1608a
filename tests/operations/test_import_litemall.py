"""The import of a litemall shop: what becomes of each row, and that a second run changes nothing."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson
import pytest
import sqlalchemy as sa

from domains import catalog, inventory, stores
from domains.catalog import Listing
from domains.kernel import Channel, Frame, Money, window
from domains.reactions import REACTIONS
from operations.importers import ImportReport, import_litemall
from persistence import Database, Statement, deliver_all, recorded_statements
from tests.goods import TABLES

pytestmark = pytest.mark.anyio

NOW: Final = datetime(2026, 11, 1, tzinfo=UTC)
CHINESE: Final = Frame(language="zh-CN")
DATA: Final = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "litemall-cn"
FILES: Final = ("category", "brand", "goods", "goods_specification", "goods_attribute", "goods_product")


def category(number: int, parent: int = 0, **changes: Any) -> dict[str, Any]:
    row = {"id": number, "pid": parent, "name": f"类目{number}", "pic_url": "http://a.test/c.png", "sort_order": 1}
    return row | {"deleted": 0} | changes


def goods(number: int, in_category: int = 11, **changes: Any) -> dict[str, Any]:
    row = {"id": number, "category_id": in_category, "brand_id": 0, "name": f"商品{number}", "brief": "好"}
    facts = {"is_on_sale": 1, "is_new": 0, "is_hot": 1, "counter_price": "9.90", "pic_url": "http://a.test/g.png"}
    return row | facts | {"deleted": 0} | changes


def option(owner: int, name: str = "规格", value: str = "标准", **changes: Any) -> dict[str, Any]:
    return {"goods_id": owner, "specification": name, "value": value, "deleted": 0} | changes


def sku(sku_id: int, owner: int, *values: str, **changes: Any) -> dict[str, Any]:
    specifications = orjson.dumps(list(values or ("标准",))).decode()
    row = {"id": sku_id, "goods_id": owner, "specifications": specifications, "price": "8.80", "number": 7}
    return row | {"url": "quality=90", "deleted": 0} | changes


def write(folder: Path, **files: Iterable[dict[str, Any] | str]) -> Path:
    """Writes the files of a shop; a row that is a text is written as it is."""
    for name in FILES:
        rows = files.get(name, ())
        lines = [row if isinstance(row, str) else orjson.dumps(row).decode() for row in rows]
        (folder / f"litemall_{name}.jsonl").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


def small_shop(folder: Path) -> Path:
    """One root, one leaf, one brand, two goods."""
    return write(
        folder,
        category=[category(11, 1), category(1)],
        brand=[{"id": 5, "name": "牌子", "pic_url": "http://a.test/b.png", "deleted": 0}],
        goods=[goods(100, brand_id=5), goods(101, is_on_sale=0, is_hot=0)],
        goods_specification=[
            option(100, "颜色", "红"),
            option(100, "颜色", "蓝"),
            option(100, "尺寸", "大"),
            option(101),
        ],
        goods_attribute=[{"goods_id": 100, "attribute": "*材质", "value": "棉", "deleted": 0}],
        goods_product=[
            sku(1, 100, "红", "大"),
            sku(2, 100, "蓝", "大", price="10.00", number=0, url="http://a.test/s.png"),
            sku(3, 101),
        ],
    )


async def run(database: Database, folder: Path) -> ImportReport:
    return await import_litemall(database, folder, NOW, lambda text: None)


async def dump(database: Database) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    found = {}
    for table in TABLES:
        rows = await database.read().rows(Statement(sa.select(*table.columns)))
        found[table.name] = sorted((tuple(row) for row in rows), key=repr)
    return found


async def test_goods_arrive_with_all_that_belongs_to_them(database: Database, tmp_path: Path) -> None:
    report = await run(database, small_shop(tmp_path))
    assert report.skipped == []
    assert report.created == {
        "back categories": 2,
        "front categories": 2 * len(Channel),
        "brands": 1,
        "attributes": 4,
        "products": 2,
        "SKUs": 3,
    }
    page = await catalog.find_page(database.read(), "litemall-100", CHINESE)
    assert page is not None
    assert (page.name, page.selling_point, page.published) == ("商品100", "好", True)
    assert page.main_image == catalog.Image("https://a.test/g.png")
    assert page.brand is not None
    assert page.brand.name == "牌子"
    assert [tag.code for tag in page.tags] == ["hot"]
    assert page.price_range == catalog.MoneyRange(Money(880, "CNY"), Money(1_000, "CNY"))
    assert page.market_price == Money(990, "CNY")
    skus = (await catalog.get_skus_of(database.read(), [page.id], CHINESE))[page.id]
    assert [(each.code, [(spec.name, spec.value) for spec in each.specs]) for each in skus] == [
        ("litemall-1", [("颜色", "红"), ("尺寸", "大")]),
        ("litemall-2", [("颜色", "蓝"), ("尺寸", "大")]),
    ]
    assert await inventory.get_availability(database.read(), [each.id for each in skus]) == {
        skus[0].id: 7,
        skus[1].id: 0,
    }
    table = (await catalog.get_specifications(database.read(), [page.id], "zh-CN"))[page.id]
    assert [(group.name, [(line.name, line.values) for line in group.attributes]) for group in table] == [
        ("规格", [("颜色", ("红", "蓝")), ("尺寸", ("大",))]),
        ("商品参数", [("材质", ("棉",))]),
    ]
    hidden = await catalog.find_page(database.read(), "litemall-101", CHINESE)
    assert hidden is not None
    assert not hidden.published


async def test_a_sku_has_its_own_picture_where_the_source_has_one(database: Database, tmp_path: Path) -> None:
    await run(database, small_shop(tmp_path))
    store = await stores.find_default_store(database.read())
    ids = await catalog.get_sku_ids(database.read(), store or 0, ["litemall-1", "litemall-2"])
    found = await catalog.get_skus_for_sale(database.read(), ids.values(), CHINESE)
    assert found[ids["litemall-1"]].image_url == "https://a.test/g.png"
    assert found[ids["litemall-2"]].image_url == "https://a.test/s.png"


@pytest.mark.parametrize("channel", Channel)
async def test_every_channel_shows_the_goods_in_its_tree(database: Database, tmp_path: Path, channel: Channel) -> None:
    await run(database, small_shop(tmp_path))
    (root,) = await catalog.get_front_tree(database.read(), channel, "zh-CN")
    assert root.children is not None
    for front in (root, *root.children):
        page = await catalog.list_products(
            database.read(), Listing(front_category_id=front.id), window(), Frame(channel=channel)
        )
        assert [edge.node.slug for edge in page.edges] == ["litemall-100"]


async def test_a_second_run_changes_nothing(database: Database, tmp_path: Path) -> None:
    first = await run(database, small_shop(tmp_path))
    before = await dump(database)
    second = await run(database, tmp_path)
    assert await dump(database) == before
    assert (second.created.total(), second.unchanged) == (0, first.created)


async def test_a_second_run_brings_what_is_new(database: Database, tmp_path: Path) -> None:
    small_shop(tmp_path)
    await run(database, tmp_path)
    for name, row in {
        "goods": goods(102),
        "goods_specification": option(102, "颜色", "绿"),
        "goods_product": sku(4, 102, "绿"),
    }.items():
        with (tmp_path / f"litemall_{name}.jsonl").open("ab") as file:
            file.write(orjson.dumps(row) + b"\n")
    report = await run(database, tmp_path)
    assert report.skipped == []
    assert (report.created["products"], report.unchanged["products"]) == (1, 2)
    assert (report.created["attributes"], report.unchanged["attributes"]) == (0, 4)


def broken_shop(folder: Path) -> Path:
    """Little of which can be used."""
    return write(
        folder,
        category=[
            category(1),
            category(11, 1),
            category(12, 9),
            category(11, 1),
            category(13, 1, name=" "),
            category(14, 1, deleted=1),
        ],
        brand=[{"id": "5", "name": "x", "pic_url": "", "deleted": 0}],
        goods=[
            "{broken",
            "[]",
            goods(100),
            goods(101, in_category=12),
            goods(102, brand_id=6),
            goods(103),
            goods(100),
            goods(104, deleted=1),
            goods(105, counter_price="a lot"),
            goods(106, name="x\x00"),
            goods(107, in_category=1),
        ],
        goods_specification=[option(100), option(999), option(103), option(106), option(107), option(100, value="")],
        goods_attribute=[
            {"goods_id": 100, "attribute": "材质", "value": "棉", "deleted": 0},
            {"goods_id": 100, "attribute": "*材质", "value": "麻", "deleted": 0},
            {"goods_id": 100, "attribute": "*", "value": "棉", "deleted": 0},
        ],
        goods_product=[
            sku(1, 100),
            sku(2, 100),
            sku(3, 100, "别的"),
            sku(4, 100, "标准", "大"),
            sku(5, 103, price="-"),
            sku(6, 100, specifications="标准"),
            sku(7, 106),
            sku(8, 107),
            sku(9, 100, number=-1),
        ],
    )


SKIPPED: Final = [
    ("category", 5, "name is empty"),
    ("category", 6, "deleted in the source"),
    ("category", 3, "its parent 9 is not there"),
    ("category", 4, "category 11 comes twice"),
    ("brand", 1, "id is no whole number"),
    ("goods_specification", 2, "its goods 999 are not there"),
    ("goods_specification", 6, "value is empty"),
    ("goods_attribute", 3, "attribute is empty"),
    ("goods", 1, "no JSON: unexpected character, expected a string key: line 1 column 2 (char 1)"),
    ("goods", 2, "no JSON object"),
    ("goods_product", 2, "another SKU of goods 100 has the same specifications"),
    ("goods_product", 3, "its specification 别的 is none of its goods'"),
    ("goods_product", 4, "it has 2 specifications, its goods have 1"),
    ("goods_product", 6, "specifications are no JSON list of texts"),
    ("goods_product", 9, "number is no whole number"),
    ("goods_attribute", 2, "goods 100 have this attribute already"),
    ("goods", 4, "its category 12 is not there"),
    ("goods", 5, "its brand 6 is not there"),
    ("goods_product", 5, "price: '-' is no amount of CNY"),
    ("goods", 6, "none of its SKUs can be used"),
    ("goods", 7, "goods 100 come twice"),
    ("goods", 8, "deleted in the source"),
    ("goods", 9, "counter_price: 'a lot' is no amount of CNY"),
    ("goods", 10, "name has characters that cannot be shown"),
    ("goods", 11, "back_category_id: Only a category without categories below it holds products."),
]


async def test_every_row_that_is_left_out_is_reported_once_with_its_reason(database: Database, tmp_path: Path) -> None:
    report = await run(database, broken_shop(tmp_path))
    skipped = [
        (each.file.removeprefix("litemall_").removesuffix(".jsonl"), each.line, each.why) for each in report.skipped
    ]
    assert skipped == SKIPPED
    assert report.created["products"] == 1
    lines = list(report.lines())
    assert "products: 1 created, 0 there already" in lines
    assert "25 rows skipped" in lines
    assert "  litemall_goods.jsonl:4 its category 12 is not there" in lines


async def test_a_file_that_is_missing_is_named(database: Database, tmp_path: Path) -> None:
    small_shop(tmp_path)
    (tmp_path / "litemall_brand.jsonl").unlink()
    with pytest.raises(FileNotFoundError, match="litemall_brand"):
        await run(database, tmp_path)


async def test_progress_is_told(database: Database, tmp_path: Path) -> None:
    said: list[str] = []
    await import_litemall(database, small_shop(tmp_path), NOW, said.append)
    assert said[-1] == "Goods: 2 …"


async def test_twice_the_goods_take_no_more_statements_a_batch(database: Database, tmp_path: Path) -> None:
    async def statements(count: int) -> int:
        write(
            tmp_path,
            category=[category(11, 1), category(1)],
            goods=[goods(number) for number in range(count)],
            goods_specification=[option(number, value=f"值{number % 50}") for number in range(count)],
            goods_product=[sku(number, number, f"值{number % 50}") for number in range(count)],
        )
        with recorded_statements() as texts:
            await run(database, tmp_path)
        return len(texts)

    first = await statements(100)
    second, third = await statements(200), await statements(300)
    assert third - second <= first
    assert second <= first * 1.2


@pytest.fixture
def litemall() -> Path:
    """The real shop's files."""
    if not DATA.is_dir():
        pytest.skip(f"no goods to import in {DATA}: set STOA_DATA")
    return DATA


async def test_the_real_shop_is_imported_whole_and_twice_alike(database: Database, litemall: Path) -> None:
    report = await run(database, litemall)
    assert {kind: report.created[kind] for kind in ("back categories", "brands", "products", "SKUs")} == {
        "back categories": 93,
        "brands": 49,
        "products": 239,
        "SKUs": 244,
    }
    assert {each.why for each in report.skipped} == {"deleted in the source"}
    assert len(report.skipped) == 15
    before = await dump(database)
    again = await run(database, litemall)
    assert again.created.total() == 0
    assert await dump(database) == before
    for check in (*catalog.CHECKS, *inventory.CHECKS):
        assert not await check.find_breaches(database.read()), check.claim


async def test_the_real_goods_can_be_had_once_the_stock_has_been_told(database: Database, litemall: Path) -> None:
    await run(database, litemall)
    await deliver_all(database, REACTIONS, NOW)
    in_stock = Listing(filter=catalog.ProductFilter(in_stock=True))
    assert await catalog.count_products(database.read(), in_stock, CHINESE) == 238
