"""The import of trees in plain files: told by their content, renamed and moved by a changed file."""

import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

import pytest

from domains import catalog
from domains.catalog import AttributeRole, BindAttribute, CreateAttribute, CreateProduct, CreateSku, SkuPrice
from domains.kernel import Money
from operations.importers import ImportReport, import_tree
from operations.importers.trees import NoTree
from persistence import Database, Transaction, recorded_statements

pytestmark = pytest.mark.anyio

NOW: Final = datetime(2026, 11, 1, tzinfo=UTC)
GOOGLE: Final = """# Google_Product_Taxonomy_Version: 2021-09-21
1 - Animals & Pet Supplies
3237 - Animals & Pet Supplies > Live Animals
2 - Animals & Pet Supplies > Pet Supplies
3 - Animals & Pet Supplies > Pet Supplies > Bird Supplies
166 - Apparel & Accessories
"""
TABLE: Final = "id,parent,name,name_zh\nleaf,stem,Leaf,叶\nroot,,Root,根\nstem,root,Stem,\n"


async def bring_in(database: Database, folder: Path, text: str) -> ImportReport:
    path = folder / "tree.txt"
    path.write_text(text, encoding="utf-8")
    return await import_tree(database, path, NOW, lambda line: None)


async def ways(database: Database, language: str = "en") -> dict[str, str]:
    """The way from the root to each category, by its code."""
    rows = await catalog.get_category_tree(database.read(), language)
    paths = await catalog.get_category_paths(database.read(), [row[0] for row in rows], language)
    return {row[2] or "": " > ".join(each.name for each in paths[row[0]]) for row in rows}


async def breaches(database: Database) -> list[str]:
    async with database.snapshot() as reader:
        return [each.claim for each in catalog.CHECKS if await each.find_breaches(reader)]


async def test_google_s_numbered_text_becomes_a_tree(database: Database, tmp_path: Path) -> None:
    report = await bring_in(database, tmp_path, GOOGLE)
    assert (report.created, report.skipped) == ({"back categories": 5}, [])
    assert (await ways(database))["google-3"] == "Animals & Pet Supplies > Pet Supplies > Bird Supplies"
    again = await bring_in(database, tmp_path, GOOGLE)
    assert (again.created, again.unchanged) == ({}, {"back categories": 5})
    assert await breaches(database) == []


@pytest.mark.parametrize("delimiter", [",", "\t"])
async def test_a_table_becomes_a_tree_whatever_the_order_of_its_rows(
    database: Database, tmp_path: Path, delimiter: str
) -> None:
    report = await bring_in(database, tmp_path, TABLE.replace(",", delimiter))
    assert (report.created, report.skipped) == ({"back categories": 3}, [])
    assert (await ways(database))["leaf"] == "Root > Stem > Leaf"
    assert (await ways(database, "zh-CN"))["leaf"] == "根 > Stem > 叶"


async def test_a_table_may_add_to_what_is_there(database: Database, tmp_path: Path) -> None:
    await bring_in(database, tmp_path, TABLE)
    more = "code,parent_code,name\ntwig,stem,Twig\n"
    report = await bring_in(database, tmp_path, more)
    assert report.skipped == []
    assert (await ways(database))["twig"] == "Root > Stem > Twig"
    again = await bring_in(database, tmp_path, more)
    assert (again.created, again.unchanged) == ({}, {"back categories": 1})
    assert (await ways(database))["twig"] == "Root > Stem > Twig"


async def test_a_changed_file_renames_and_moves(database: Database, tmp_path: Path) -> None:
    await bring_in(database, tmp_path, GOOGLE)
    changed = GOOGLE.replace("Live Animals", "Living Animals").replace(
        "3 - Animals & Pet Supplies > Pet Supplies > Bird Supplies", "3 - Animals & Pet Supplies > Birds"
    )
    report = await bring_in(database, tmp_path, changed)
    assert report.created == {"names changed": 2, "categories moved": 1}
    found = await ways(database)
    assert found["google-3237"] == "Animals & Pet Supplies > Living Animals"
    assert found["google-3"] == "Animals & Pet Supplies > Birds"
    assert (await bring_in(database, tmp_path, changed)).created == {}
    assert await breaches(database) == []


async def test_what_products_would_lose_by_stays_where_it_is(database: Database, tmp_path: Path) -> None:
    await bring_in(database, tmp_path, TABLE)
    ids = await catalog.get_back_category_ids(database.read(), ["stem", "leaf"])

    async def sell(tx: Transaction) -> None:
        command = CreateAttribute(code="wood", name={"en": "Wood"}, value_type=catalog.AttributeValueType.NUMBER)
        await catalog.create_attribute(tx, command, NOW)
        bound = BindAttribute(attribute_code="wood", group="g", role=AttributeRole.KEY)
        await catalog.bind_attributes(tx, ids["stem"], [bound])
        product = CreateProduct(
            store_id=1,
            back_category_id=ids["leaf"],
            name={"en": "A"},
            attributes=(catalog.AttributeValues(code="wood", values=("1",)),),
            skus=(CreateSku(code="a", prices=(SkuPrice(list_price=Money(1, "CNY")),)),),
        )
        await catalog.create_product(tx, product, NOW)

    await database.write(sell)
    report = await bring_in(database, tmp_path, TABLE.replace("leaf,stem", "leaf,root"))
    assert [(each.line, "stays where it is" in each.why) for each in report.skipped] == [(2, True)]
    assert (await ways(database))["leaf"] == "Root > Stem > Leaf"


async def test_nothing_comes_below_a_category_that_holds_products_and_the_rest_does(
    database: Database, tmp_path: Path
) -> None:
    await bring_in(database, tmp_path, TABLE)
    ids = await catalog.get_back_category_ids(database.read(), ["leaf"])
    sku = CreateSku(code="a", prices=(SkuPrice(list_price=Money(1, "CNY")),))
    product = CreateProduct(store_id=1, back_category_id=ids["leaf"], name={"en": "A"}, skus=(sku,))
    await database.write(lambda tx: catalog.create_product(tx, product, NOW))
    report = await bring_in(database, tmp_path, TABLE + "vein,leaf,Vein,\ncell,vein,Cell,\nother,,Other,\n")
    assert [each.line for each in report.skipped] == [5, 6]
    assert report.created == {"back categories": 1}
    assert "other" in await ways(database)


async def test_attributes_that_staff_bound_are_inherited_by_what_comes(database: Database, tmp_path: Path) -> None:
    await bring_in(database, tmp_path, GOOGLE)
    ids = await catalog.get_back_category_ids(database.read(), ["google-2"])

    async def bind(tx: Transaction) -> None:
        command = CreateAttribute(code="wood", name={"en": "Wood"}, value_type=catalog.AttributeValueType.NUMBER)
        await catalog.create_attribute(tx, command, NOW)
        await catalog.bind_attributes(tx, ids["google-2"], [BindAttribute(attribute_code="wood", group="g")])

    await database.write(bind)
    await bring_in(database, tmp_path, GOOGLE + "7 - Animals & Pet Supplies > Pet Supplies > Cat Supplies\n")
    new = await catalog.get_back_category_ids(database.read(), ["google-7"])
    [template] = (await catalog.get_templates(database.read(), new.values(), "en")).values()
    assert [each.code for group in template for each in group.attributes] == ["wood"]


async def test_each_line_that_cannot_be_used_is_told(database: Database, tmp_path: Path) -> None:
    report = await bring_in(database, tmp_path, "1 - A\nno number\n2 - B > C\n3 - A\n")
    assert [each.line for each in report.skipped] == [2, 3, 4]
    table = "id,parent,name\nA B,,X\na,,\nb,b,B\nc,d,C\nd,c,D\ne,none,E\nok,,Ok\nok,,Ok\n"
    report = await bring_in(database, tmp_path, table)
    assert sorted(each.line for each in report.skipped) == [2, 3, 4, 5, 6, 7, 9]
    assert report.created == {"back categories": 1}


@pytest.mark.parametrize("text", ["", "just words\n", "id,name\n1,One\n", 'id,parent,"name\n'])
async def test_what_is_no_tree_is_refused(database: Database, tmp_path: Path, text: str) -> None:
    with pytest.raises(NoTree):
        await bring_in(database, tmp_path, text)


async def test_the_statements_do_not_grow_with_the_lines(database: Database, tmp_path: Path) -> None:
    counts = []
    for first, number in ((1, 3), (1_000, 60)):
        lines = [f"{first} - Root {first}", *(f"{first + at} - Root {first} > Leaf {at}" for at in range(1, number))]
        with recorded_statements() as texts:
            await bring_in(database, tmp_path, "\n".join(lines))
        counts.append(len(texts))
    assert counts[0] == counts[1]


async def test_the_whole_taxonomy_of_shopify_comes_as_a_table_too(database: Database, tmp_path: Path) -> None:
    data = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "shopify-taxonomy"
    if not data.is_dir():
        pytest.skip(f"no taxonomy in {data}: set STOA_DATA")
    import gzip

    import orjson

    rows = [orjson.loads(line) for line in gzip.decompress((data / "categories.jsonl.gz").read_bytes()).splitlines()]
    table = "\n".join(["id\tparent\tname", *(f"{each['id']}\t{each['parent'] or ''}\t{each['name']}" for each in rows)])
    report = await bring_in(database, tmp_path, table)
    assert (report.created, report.skipped) == ({"back categories": 10_595}, [])
