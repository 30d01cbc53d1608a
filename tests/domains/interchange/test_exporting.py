"""Writing goods into files: out, in, and out again is the same, byte for byte."""

import io

import pytest

from domains import catalog, interchange, stores
from domains.catalog import AttributeValues, NewComponent, NewDescription, NewImage
from domains.interchange import Manner
from domains.kernel import Money
from persistence import Database, recorded_statements
from tests.domains.catalog.world import NOW, World, add, furnish, sku
from tests.domains.interchange.files import MANNER, add_tax_class, bring_in, open_store, shirt, write_out, written

pytestmark = pytest.mark.anyio


async def fill(database: Database, world: World, store_id: int) -> None:
    """Goods of every kind that a file can say."""
    full = world.phone(
        "full",
        store_id=store_id,
        attributes=(
            AttributeValues(code="model", values=({"en": "=1+1", "zh-CN": "型号"},)),
            AttributeValues(code="radio", values=("nfc", "wifi")),
            AttributeValues(code="waterproof", values=("true",)),
        ),
        skus=(
            sku("full-b", 10_000, 12_000, colour="black", size="s"),
            sku("full-w", 9_999, colour="white", size="m"),
        ),
        images=(
            NewImage(url="https://pictures.test/1.png", alt={"en": "@front"}),
            NewImage(url="/media/pictures/2", alt=None),
            NewImage(url="https://pictures.test/3.png"),
        ),
        description=NewDescription(pc={"en": '<p>"Large",\n<b>and; light</b></p>'}),
        tag_codes=("new", "hot"),
    )
    plain = world.thing("plain", store_id=store_id, type=catalog.ProductType.VIRTUAL, name={"en": "  '-plain, as is"})
    hidden = world.thing("hidden", 0, store_id=store_id)
    await add(database, full, plain)
    await add(database, hidden, published=False)
    await add_tax_class(database, "food", "full", "hidden")


async def test_out_in_and_out_again_is_the_same_in_another_shop(database: Database) -> None:
    world, store_id = await open_store(database)
    await fill(database, world, store_id)
    first = await write_out(database, store_id)
    ids = await catalog.get_product_ids(database.read(), ["full", "plain", "hidden"])
    assert (len(ids), first.count(b"\nfull,"), first.count(b",food,")) == (3, 3, 3)
    # The same categories in another store, its goods under other slugs: as near to another shop as one database is.
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    moved = (
        first.replace(b"\nfull,", b"\nfull-2,")
        .replace(b"\nplain,", b"\nplain-2,")
        .replace(b"\nhidden,", b"\nhidden-2,")
    )
    batch = await bring_in(database, moved, other)
    assert (batch.faults, batch.tally.counts, batch.tally.notes) == ([], {"created": 3}, {})
    assert await write_out(database, other) == moved
    assert (await bring_in(database, first, store_id)).tally.counts == {"unchanged": 3}


async def test_what_a_file_brings_is_written_as_it_would_be_written_again(database: Database) -> None:
    _, store_id = await open_store(database)
    foreign = written([shirt(), shirt("mug", Option1_Name="", Option1_Value="", Vendor="=cmd|x"), shirt("cap")])
    await bring_in(database, foreign, store_id)
    out = await write_out(database, store_id)
    assert b"'=cmd|x" in out
    again = await bring_in(database, out, store_id)
    assert (again.tally.counts, again.faults) == ({"unchanged": 3}, [])
    assert await write_out(database, store_id) == out


async def test_no_cell_begins_as_a_formula_does(database: Database) -> None:
    world, store_id = await open_store(database)
    names = ["=1+1", "+1", "-1", "@SUM(A1)", "'=1", "\t=1", "＝1"]
    products = [world.thing(f"p{at}", store_id=store_id, name={"en": name}) for at, name in enumerate(names)]
    await add(database, *products)
    out = (await write_out(database, store_id)).decode()
    cells = [cell.strip('"') for line in out.splitlines()[1:] for cell in line.split(",")]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@", "\t", "＝")]
    assert (await bring_in(database, out.encode(), store_id)).tally.counts == {"unchanged": 7}


async def test_texts_and_prices_are_written_in_the_language_and_currency_that_are_asked_for(
    database: Database,
) -> None:
    world, store_id = await open_store(database)
    await add(database, world.phone(store_id=store_id))
    out = (await write_out(database, store_id, Manner("zh-CN", "USD"))).decode()
    assert "手机 phone" in out
    assert "电子产品 > 手机" in out
    assert ",颜色,黑色," in out
    assert "100.00" not in out


async def test_what_a_file_cannot_say_is_left_out_and_named(database: Database) -> None:
    world, store_id = await open_store(database)
    await add(database, world.thing("cup", store_id=store_id))
    ids = await catalog.get_sku_ids(database.read(), store_id, ["cup"])
    bundle = catalog.CreateSku(
        code="set",
        prices=(catalog.SkuPrice(list_price=Money(1, "CNY")),),
        components=(NewComponent(sku_id=ids["cup"], quantity=2),),
    )
    await add(database, world.thing("set", store_id=store_id, skus=(bundle,)))
    file = io.BytesIO()
    pages = [page async for page in interchange.export_goods(database, file, store_id, MANNER)]
    last = pages[-1]
    assert (last.products, [handle for handle, _ in last.left_out]) == (1, ["set"])
    assert b"\nset," not in file.getvalue()


async def test_only_the_store_s_own_goods_are_written(database: Database) -> None:
    world = await furnish(database)
    for name in ("First", "Second"):
        await database.write(lambda tx, name=name: stores.create_store(tx, {"en": name}, NOW))  # type: ignore[misc]
    await add(database, world.thing("one", store_id=1), world.thing("two", store_id=2))
    assert (await write_out(database, 1)).count(b"\n") == 2
    assert b"one" not in await write_out(database, 2)


async def test_the_statements_of_a_page_do_not_grow_with_its_products(database: Database) -> None:
    world, store_id = await open_store(database)
    counts = []
    for start, number in ((0, 1), (100, 60)):
        await add(database, *(world.thing(f"p{start + at}", store_id=store_id) for at in range(number)))
        with recorded_statements() as texts:
            await write_out(database, store_id)
        counts.append(len(texts))
    assert counts[0] == counts[1]
