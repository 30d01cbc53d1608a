"""The import of Shopify's taxonomy: every category has exactly the attributes that the file says."""

import gzip
import os
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

import orjson
import pytest

from domains import catalog
from domains.catalog import BindingMode, CreateProduct, CreateSku, SkuPrice
from domains.kernel import Money, Refused
from operations.importers import ImportReport, import_taxonomy
from operations.importers.taxonomy import FILE, code_of
from persistence import Database, Transaction, recorded_statements

pytestmark = pytest.mark.anyio

NOW: Final = datetime(2026, 11, 1, tzinfo=UTC)
DATA: Final = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "shopify-taxonomy"


def row(code: str, *attributes: str, parent: str | None = None, **changes: Any) -> dict[str, Any]:
    return {"id": code, "name": code.upper(), "parent": parent, "children": [], "attributes": attributes} | changes


TREE: Final = (
    row("aa", "color", "frequency/band"),
    row("aa-1", "color", "size", parent="aa"),
    row("aa-1-1", "color", "frequency/band", "size", parent="aa-1"),
    row("aa-1-2", parent="aa-1"),
    row("bb"),
)


def write(folder: Path, rows: Iterable[dict[str, Any] | bytes]) -> Path:
    lines = [each if isinstance(each, bytes) else orjson.dumps(each) for each in rows]
    (folder / FILE).write_bytes(gzip.compress(b"\n".join(lines)))
    return folder


async def bring_in(database: Database, folder: Path) -> ImportReport:
    return await import_taxonomy(database, folder, NOW, lambda line: None)


async def templates(database: Database, codes: Iterable[str]) -> dict[str, set[str]]:
    """The attributes that products of each category have, by the codes of both."""
    ids = await catalog.get_back_category_ids(database.read(), list(codes))
    found = await catalog.get_templates(database.read(), ids.values(), "en")
    return {
        code: {each.code for group in found[category_id] for each in group.attributes}
        for code, category_id in ids.items()
    }


async def own_modes(database: Database, code: str) -> dict[str, BindingMode]:
    [category_id] = (await catalog.get_back_category_ids(database.read(), [code])).values()
    own = (await catalog.get_own_bindings(database.read(), [category_id])).get(category_id, ())
    return {each.attribute_code: each.mode for each in own}


def in_file(rows: Iterable[Mapping[str, Any]]) -> dict[str, set[str]]:
    return {each["id"]: {code_of(handle) for handle in each["attributes"]} for each in rows}


async def test_each_category_has_the_attributes_of_the_file_and_says_only_what_differs(
    database: Database, tmp_path: Path
) -> None:
    report = await bring_in(database, write(tmp_path, TREE))
    assert report.created == {"attributes": 3, "back categories": 5}
    assert await templates(database, [each["id"] for each in TREE]) == in_file(TREE)
    assert await own_modes(database, "aa-1") == {"frequency-band": BindingMode.HIDE, "size": BindingMode.ADD}
    assert await own_modes(database, "aa-1-1") == {"frequency-band": BindingMode.SHOW}
    ids = await catalog.get_back_category_ids(database.read(), ["aa", "aa-1-2"])
    paths = await catalog.get_category_paths(database.read(), [ids["aa-1-2"]], "en")
    assert [each.name for each in paths[ids["aa-1-2"]]] == ["AA", "AA-1", "AA-1-2"]
    async with database.snapshot() as reader:
        assert [each.claim for each in catalog.CHECKS if await each.find_breaches(reader)] == []


async def test_a_second_run_changes_nothing_and_a_longer_file_is_added_to(database: Database, tmp_path: Path) -> None:
    await bring_in(database, write(tmp_path, TREE[:2]))
    again = await bring_in(database, tmp_path)
    assert (again.created, again.unchanged) == ({}, {"attributes": 3, "back categories": 2})
    longer = await bring_in(database, write(tmp_path, TREE))
    assert longer.created == {"back categories": 3}
    assert await templates(database, [each["id"] for each in TREE]) == in_file(TREE)


async def test_what_staff_said_meanwhile_stays_and_is_inherited(database: Database, tmp_path: Path) -> None:
    await bring_in(database, write(tmp_path, TREE[:2]))
    ids = await catalog.get_back_category_ids(database.read(), ["aa-1"])

    async def bind_anew(tx: Transaction) -> None:
        command = catalog.SetBindings(id=ids["aa-1"], version=1, attributes=())
        await catalog.set_bindings(tx, command, NOW)

    await database.write(bind_anew)
    await bring_in(database, write(tmp_path, TREE))
    assert await templates(database, ["aa-1", "aa-1-1"]) == {
        "aa-1": {"color", "frequency-band"},
        "aa-1-1": {"color", "frequency-band", "size"},
    }


async def test_the_statements_do_not_grow_with_the_categories(database: Database, tmp_path: Path) -> None:
    counts = []
    for prefix, number in (("cc", 3), ("dd", 40)):
        rows = [row(prefix, "color"), *(row(f"{prefix}-{n}", "size", parent=prefix) for n in range(number))]
        await bring_in(database, write(tmp_path, [row("zz", "color", "size")]))
        with recorded_statements() as texts:
            await bring_in(database, write(tmp_path, rows))
        counts.append(len(texts))
    assert counts[0] == counts[1]


async def test_each_row_that_cannot_be_used_is_reported_with_its_line(database: Database, tmp_path: Path) -> None:
    rows: list[dict[str, Any] | bytes] = [
        b"{",
        b"[]",
        row("A B"),
        row("ok"),
        row("ok"),
        row("x", parent="none"),
        row("y", name=""),
        row("z", attributes="color"),
        row("w", "Not A Handle!"),
    ]
    report = await bring_in(database, write(tmp_path, rows))
    assert [(each.line, each.why.partition(":")[0]) for each in report.skipped] == [
        (1, "no JSON"),
        (2, "no JSON object"),
        (3, "id is no code"),
        (5, "id is there already"),
        (6, "parent is none of those before it"),
        (7, "name is empty"),
        (8, "attributes is no list of texts"),
        (9, "Not A Handle! is no handle of an attribute"),
    ]
    assert report.created == {"back categories": 1}


async def test_a_category_that_holds_products_gets_none_below_it(database: Database, tmp_path: Path) -> None:
    await bring_in(database, write(tmp_path, TREE[:1]))
    ids = await catalog.get_back_category_ids(database.read(), ["aa"])
    sku = CreateSku(code="a", prices=(SkuPrice(list_price=Money(1, "CNY")),))
    product = CreateProduct(store_id=1, back_category_id=ids["aa"], name={"en": "A"}, skus=(sku,))
    await database.write(lambda tx: catalog.create_product(tx, product, NOW))
    with pytest.raises(Refused):
        await bring_in(database, write(tmp_path, TREE))


async def test_chinese_names_are_taken_from_the_file_beside_it(database: Database, tmp_path: Path) -> None:
    (tmp_path / "categories_zh-CN_sample.tsv").write_text("id\tname_zh\naa\t服饰\n", encoding="utf-8")
    await bring_in(database, write(tmp_path, TREE))
    ids = await catalog.get_back_category_ids(database.read(), ["aa"])
    assert (await catalog.get_back_categories(database.read(), ids.values(), "zh-CN"))[ids["aa"]].name == "服饰"


async def test_the_whole_taxonomy_has_every_category_s_attributes_exactly(database: Database) -> None:
    if not DATA.is_dir():
        pytest.skip(f"no taxonomy in {DATA}: set STOA_DATA")
    rows = [orjson.loads(line) for line in gzip.decompress((DATA / FILE).read_bytes()).splitlines()]
    report = await bring_in(database, DATA)
    assert (report.created["back categories"], report.created["attributes"], report.skipped) == (10_595, 2_258, [])
    expected = in_file(rows)
    for start in range(0, len(rows), 2_000):
        chunk = [each["id"] for each in rows[start : start + 2_000]]
        assert await templates(database, chunk) == {code: expected[code] for code in chunk}
