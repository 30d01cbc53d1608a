"""Bringing in product files: what they make, what is wrong with them by line and column, and that twice is once."""

import io
import tracemalloc

import pytest

from domains import catalog, interchange, inventory, stores
from domains.interchange import FileUnreadable, Tally
from domains.kernel import Frame
from domains.reactions import REACTIONS
from persistence import Database, deliver_all, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import NOW, rows_of
from tests.domains.interchange.files import BACK, MANNER, WIDE, bring_in, more, open_store, places, shirt, written

pytestmark = pytest.mark.anyio


async def page_of(database: Database, slug: str) -> catalog.ProductPage:
    found = await catalog.find_page(database.read(), slug, Frame())
    assert found is not None
    return found


async def test_variants_and_pictures_come_by_further_rows(database: Database) -> None:
    _, store_id = await open_store(database)
    first = shirt() | {"Body (HTML)": "<p>Soft, and\nlong</p>"}
    batch = await bring_in(database, written([first, more(**WIDE), more(**BACK)]), store_id)
    assert (batch.faults, batch.tally.rows, batch.tally.counts) == ([], 3, {"created": 1})
    product = await page_of(database, "shirt")
    assert (product.name, product.published, product.brand and product.brand.name) == ("Shirt", True, "Acme")
    assert [each.label for each in product.tags] == ["New", "Summer sale"]
    assert product.main_image == catalog.Image("https://pictures.test/1.png", "From the front")
    assert [each.url for each in product.images] == ["https://pictures.test/2.png"]
    assert product.description.pc == "<p>Soft, and\nlong</p>"
    skus = (await catalog.get_skus_of(database.read(), [product.id], Frame()))[product.id]
    assert [(each.code, [str(spec.value) for spec in each.specs]) for each in skus] == [
        ("shirt-1", ["slim"]),
        ("SH-2", ["wide"]),
    ]
    assert [each.price and each.price.amount for each in skus] == ["19.90", "21.00"]
    assert (skus[0].barcode, skus[0].weight_grams, skus[0].market_price and skus[0].market_price.amount) == (
        "4006381333931",
        200,
        "25.00",
    )
    stock = await inventory.get_stock(database.read(), [skus[0].id])
    assert stock[skus[0].id].sellable == 5
    async with database.snapshot() as reader:
        assert [each.claim for each in catalog.CHECKS if await each.find_breaches(reader)] == []


async def test_what_has_stock_can_be_had_once_events_are_told(database: Database) -> None:
    _, store_id = await open_store(database)
    await bring_in(database, written([shirt()]), store_id)
    await deliver_all(database, REACTIONS, NOW)
    assert (await page_of(database, "shirt")).in_stock


async def test_a_second_run_changes_nothing(database: Database) -> None:
    _, store_id = await open_store(database)
    content = written([shirt(), more(**WIDE), more(**BACK), shirt("mug")])
    await bring_in(database, content, store_id)
    before = await rows_of(database, "SELECT count(*), max(version), max(updated_at) FROM products")
    again = await bring_in(database, content, store_id)
    assert (again.tally.counts, again.faults) == ({"unchanged": 2}, [])
    assert await rows_of(database, "SELECT count(*), max(version), max(updated_at) FROM products") == before


async def test_a_product_with_something_else_stays_as_it_is_and_is_named(database: Database) -> None:
    _, store_id = await open_store(database)
    await bring_in(database, written([shirt()]), store_id)
    again = await bring_in(database, written([shirt(Title="Other", Variant_Price="1")]), store_id)
    assert again.tally.counts == {"different": 1}
    assert [(fault.line, fault.refused) for fault in again.faults] == [(2, False)]
    assert "another Title, Variant Price," in again.faults[0].words["en"]
    assert (await page_of(database, "shirt")).name == "Shirt"


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("Title", "Other"),
        ("Body (HTML)", "<p>Other</p>"),
        ("Vendor", "Other"),
        ("Vendor", ""),
        ("Product Category", "Electronics > Cameras"),
        ("Tags", "New"),
        ("Published", "FALSE"),
        ("Status", "draft"),
        ("Option1 Value", "wide"),
        ("Variant SKU", "other"),
        ("Variant Barcode", ""),
        ("Variant Grams", "201"),
        ("Variant Price", "20"),
        ("Variant Compare At Price", ""),
        ("Cost per item", "7"),
        ("Variant Requires Shipping", "FALSE"),
        ("Variant Image", "https://pictures.test/3.png"),
        ("Image Src", "https://pictures.test/3.png"),
        ("Image Alt Text", "From the back"),
    ],
)
async def test_a_difference_in_any_column_is_seen(database: Database, column: str, value: str) -> None:
    _, store_id = await open_store(database)
    await bring_in(database, written([shirt()]), store_id)
    again = await bring_in(database, written([shirt() | {column: value}]), store_id)
    assert [column in fault.words["en"] for fault in again.faults if not fault.refused] == [True]


async def test_all_that_is_wrong_is_said_at_once_by_line_and_column(database: Database) -> None:
    _, store_id = await open_store(database)
    rows = [
        shirt(Title="", Published="maybe", Variant_Price="free", Image_Src="http://pictures.test/1.png"),
        more(Option1_Value="wide", Variant_SKU="x", Variant_Price="1", Title="Another", Variant_Grams="heavy"),
        shirt("mug", Vendor="v" * 300, Variant_Barcode="123", Product_Category="Nowhere"),
        shirt("Not A Handle"),
        shirt("cap", Status="gone", Gift_Card="TRUE"),
        shirt("hat"),
    ]
    batch = await bring_in(database, written(rows), store_id)
    assert batch.tally.counts == {"created": 1, "refused": 4}
    assert places(batch) == [
        (2, "Published"),
        (2, "Title"),
        (2, "Variant Price"),
        (2, "Image Src"),
        (3, "Title"),
        (3, "Variant Grams"),
        (3, "Variant Requires Shipping"),
        (4, "Product Category"),
        (5, "Handle"),
        (6, "Status"),
        (6, "Gift Card"),
    ]
    assert all(fault.words["zh-CN"] for fault in batch.faults)


async def test_columns_are_named_as_the_newer_form_of_the_file_names_them(database: Database) -> None:
    _, store_id = await open_store(database)
    row = {"URL handle": "cup", "Title": "Cup", "Product category": "things", "Price": "x", "SKU": "cup"}
    assert places(await bring_in(database, written([row]), store_id)) == [(2, "Price")]
    batch = await bring_in(database, written([row | {"Price": "3", "Requires shipping": "true"}]), store_id)
    assert batch.tally.counts == {"created": 1}


async def test_what_is_not_kept_is_told_by_column(database: Database) -> None:
    _, store_id = await open_store(database)
    lost = {"SEO Title": "Buy!", "Google Shopping / Gender": "Unisex", "Variant Weight Unit": "kg", "Own column": "x"}
    kept = {"Variant Inventory Policy": "deny", "SEO Description": ""}
    metafield = {"Fabric (product.metafields.custom.fabric)": "wool"}
    batch = await bring_in(database, written([shirt() | lost | kept | metafield, shirt("mug") | lost]), store_id)
    assert sorted((note.column, note.rows, note.first_line) for note in batch.tally.listed()) == [
        ("Fabric (product.metafields.custom.fabric)", 1, 2),
        ("Google Shopping / Gender", 2, 2),
        ("Own column", 2, 2),
        ("SEO Title", 2, 2),
        ("Variant Weight Unit", 2, 2),
    ]


async def test_what_is_not_kept_is_counted_once_by_who_goes_on(database: Database) -> None:
    _, store_id = await open_store(database)
    content = written([shirt(handle, Type="Clothes") for handle in "abcd"])
    [whole] = (await bring_in(database, content, store_id, dry_run=True)).tally.listed()
    half = content[: content.index(b"\nc,") + 1]
    before = (await bring_in(database, half, store_id)).tally
    batch = await bring_in(database, content, store_id, done=(len(half), before))
    assert list(batch.tally.listed()) == [whole]
    assert [note.rows for note in before.listed()] == [2]


async def test_metafields_are_kept_in_attributes_of_their_code(database: Database) -> None:
    _, store_id = await open_store(database)
    facts = {
        "Model (product.metafields.custom.model)": "X1",
        "Radio (product.metafields.custom.radio)": "Wifi; nfc",
        "Screen (product.metafields.custom.screen-size)": "6.1",
    }
    phone = shirt("phone", Product_Category="Electronics > Phones", Vendor="Acme", Option1_Name="Colour")
    content = written([phone | {"Option1 Value": "Black"} | facts])
    batch = await bring_in(database, content, store_id)
    assert (batch.faults, batch.tally.counts) == ([], {"created": 1})
    ids = await catalog.get_product_ids(database.read(), ["phone"])
    command = (await catalog.get_originals(database.read(), ids.values()))[ids["phone"]].command
    assert {each.code: each.values for each in command.attributes} == {
        "model": ({"en": "X1"},),
        "radio": ("wifi", "nfc"),
        "screen_size": ("6.1",),
    }
    assert [(spec.code, spec.value) for spec in command.skus[0].specs] == [("colour", "black")]
    assert (await bring_in(database, content, store_id)).tally.counts == {"unchanged": 1}
    wrong = content.replace(b"6.1", b"big").replace(b"phone", b"fone")
    assert places(await bring_in(database, wrong, store_id)) == [(2, "Screen (product.metafields.custom.screen-size)")]


async def test_a_dry_run_says_the_same_and_writes_nothing(database: Database) -> None:
    _, store_id = await open_store(database)
    content = written([shirt(), shirt("mug", Variant_Price="x"), shirt("cap"), shirt("shirt")])
    count = "SELECT (SELECT count(*) FROM products), (SELECT count(*) FROM brands), (SELECT count(*) FROM attributes)"
    before = await rows_of(database, count)
    dry = await bring_in(database, content, store_id, dry_run=True)
    assert await rows_of(database, count) == before
    real = await bring_in(database, content, store_id)
    assert (dry.tally.counts, dry.faults) == (real.tally.counts, real.faults)
    assert places(dry) == [(3, "Variant Price"), (5, "Handle"), (5, "Variant SKU")]


async def test_what_the_file_says_twice_is_refused_the_second_time(database: Database) -> None:
    _, store_id = await open_store(database)
    rows = [shirt("a"), shirt("b"), shirt("a"), shirt("c", Variant_SKU="b-1")]
    batch = await bring_in(database, written(rows), store_id)
    assert batch.tally.counts == {"created": 2, "refused": 2}
    assert places(batch) == [(4, "Handle"), (4, "Variant SKU"), (5, "Variant SKU")]


async def test_it_goes_on_behind_what_is_done(database: Database) -> None:
    _, store_id = await open_store(database)
    content = written([shirt("a"), shirt("b"), shirt("a")])
    end = content.index(b"\nb,") + 1
    before = Tally(1)
    before.counts["created"] = 1
    batch = await bring_in(database, content, store_id, done=(end, before))
    assert (batch.end, batch.tally.rows) == (len(content), 3)
    assert batch.tally.counts == {"created": 2, "refused": 1}
    assert await catalog.get_product_ids(database.read(), ["a", "b"]) != {}
    assert "a" not in await catalog.get_product_ids(database.read(), ["a"])


@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (b"", 1, "empty"),
        (b"Title,Price\nCup,3\n", 1, "missing"),
        (b"Handle,Title,Title\n", 1, "twice"),
        (b"Handle,Title\na,\xff\n", 2, "UTF-8"),
        (b'Handle,Title\na,A\n\nb,"B\nmore', 4, "no CSV"),
        (b'Handle,Title\na,"' + b"x" * 300_000 + b'"\n', 2, "no CSV"),
        (b"Handle,Title\n" + b"x" * 4_000_001, 2, "too long"),
        (b"Handle,Title\na,\0\n", 2, "no text"),
        (b"Handle,Title" + b",x" * 999 + b"\n", 1, "more than 1000 columns"),
        (b"Handle,Title," + b"x" * 501 + b"\n", 1, "more than 500 characters"),
    ],
)
async def test_a_file_that_cannot_be_read_is_told_by_line(
    database: Database, content: bytes, line: int, words: str
) -> None:
    _, store_id = await open_store(database)
    with pytest.raises(FileUnreadable) as caught:
        await bring_in(database, content, store_id)
    assert caught.value.fault.line == line
    assert words in caught.value.fault.words["en"]


async def test_lines_count_what_is_between_them(database: Database) -> None:
    _, store_id = await open_store(database)
    content = b'\xef\xbb\xbfHandle,Title\r\n\r\na,"A\r\nmore"\r\nb,B\r\n'
    batch = await bring_in(database, content, store_id)
    assert {line for line, _ in places(batch)} == {3, 5}


async def test_a_handle_of_another_store_is_taken(database: Database) -> None:
    _, store_id = await open_store(database)
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    await bring_in(database, written([shirt()]), store_id)
    batch = await bring_in(database, written([shirt()]), other)
    assert places(batch) == [(2, "Handle")]


# --- who may ---


async def staff(database: Database, *permissions: str, store_id: int | None = None) -> stores.Author:
    known = await author(database, store_id)
    return stores.Author(stores.Staff(known.staff.id, "Grace", store_id, frozenset(permissions)), "192.0.2.1")


WRITE = "catalog.product.write"
ALL = (WRITE, "catalog.product.publish", "inventory.adjust", "catalog.library.write", "catalog.category.write")


async def test_the_library_is_added_to_by_who_may_change_it(database: Database) -> None:
    _, store_id = await open_store(database)
    content = written([shirt()])
    own = await bring_in(database, content, store_id, author=await staff(database, *ALL, store_id=store_id))
    assert places(own) == [(2, "Tags"), (2, "Option1 Name")]
    platform = await bring_in(database, content, store_id, author=await staff(database, *ALL))
    assert platform.tally.counts == {"created": 1}
    logged = await rows_of(database, "SELECT action FROM staff_actions WHERE subject LIKE 'attribute:%'")
    assert logged == [("catalog.library.write",)]


async def test_names_that_come_to_one_code_are_told_apart(database: Database) -> None:
    _, store_id = await open_store(database)
    rows = [
        shirt("a", Tags="Hot", Option1_Name="Neck"),
        shirt("b", Tags="hot", Option1_Name="neck"),
        shirt("c", Tags="Hot!", Option1_Name="Neck!"),
    ]
    batch = await bring_in(database, written(rows), store_id)
    assert (batch.faults, batch.tally.counts) == ([], {"created": 3})
    again = await bring_in(database, written(rows), store_id)
    assert again.tally.counts == {"unchanged": 3}


async def test_a_product_that_is_refused_for_its_many_tags_makes_none(database: Database) -> None:
    _, store_id = await open_store(database)
    there = await rows_of(database, "SELECT count(*) FROM tags")
    batch = await bring_in(database, written([shirt(Tags=",".join(f"t{n}" for n in range(51)))]), store_id)
    assert batch.tally.counts == {"refused": 1}
    assert await rows_of(database, "SELECT count(*) FROM tags") == there


async def test_a_product_comes_without_stock_and_off_sale_for_who_may_do_neither(database: Database) -> None:
    _, store_id = await open_store(database)
    mug = shirt("mug", Tags="", Option1_Name="", Option1_Value="")
    batch = await bring_in(database, written([mug]), store_id, author=await staff(database, WRITE, store_id=store_id))
    assert batch.tally.counts == {"created": 1}
    assert [note.column for note in batch.tally.listed()] == ["Variant Inventory Qty"]
    product = await page_of(database, "mug")
    assert not product.published
    assert await rows_of(database, "SELECT count(*) FROM stock_movements") == [(0,)]
    history = await rows_of(database, "SELECT action, staff_name FROM product_history")
    assert history == [("CREATED", "Grace")]
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions")
    assert logged == [(WRITE, f"product:{product.id}")]


async def test_products_of_a_reviewed_store_come_as_drafts(database: Database) -> None:
    _, store_id = await open_store(database)
    platform = await staff(database, *ALL)
    await database.write(lambda tx: catalog.set_reviewed(tx, store_id, True, NOW, platform))
    await bring_in(database, written([shirt("mug")]), store_id, author=platform)
    product = await page_of(database, "mug")
    assert (product.status, product.published) == ("DRAFT", False)


async def test_nobody_brings_goods_into_another_store(database: Database) -> None:
    _, store_id = await open_store(database)
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    mug = shirt("mug", Tags="", Option1_Name="", Option1_Value="")
    batch = await bring_in(database, written([mug]), store_id, author=await staff(database, *ALL, store_id=other))
    assert batch.tally.counts == {"refused": 1}


# --- how much it takes ---


async def test_the_statements_of_a_batch_do_not_grow_with_its_products(database: Database) -> None:
    _, store_id = await open_store(database)
    counts = []
    for prefix, number in (("a", 2), ("b", 40)):
        content = written([shirt(f"{prefix}{place}") for place in range(number)])
        await bring_in(database, written([shirt(f"warm{prefix}")]), store_id)
        with recorded_statements() as texts:
            await bring_in(database, content, store_id)
        counts.append(len(texts))
    assert counts[0] == counts[1]


async def test_memory_does_not_grow_with_the_file(database: Database) -> None:
    _, store_id = await open_store(database)
    peaks = []
    for prefix, number in (("a", 600), ("b", 3_000)):
        file = io.BytesIO(written([shirt(f"{prefix}{place}", Variant_Price="x") for place in range(number)]))
        goods = interchange.ImportGoods(store_id=store_id, manner=MANNER, dry_run=True)
        tracemalloc.start()
        try:
            async for _ in interchange.import_goods(database, file, goods, NOW):
                pass
            peaks.append(tracemalloc.get_traced_memory()[1])
        finally:
            tracemalloc.stop()
    assert peaks[1] < peaks[0] * 1.25


async def test_a_product_with_more_rows_than_it_may_have_is_refused(database: Database) -> None:
    _, store_id = await open_store(database)
    rows = [shirt(), *(more(Image_Src=f"https://pictures.test/{number}.png") for number in range(1_200))]
    batch = await bring_in(database, written([*rows, shirt("mug")]), store_id)
    assert batch.tally.counts == {"refused": 1, "created": 1}
    assert (1_002, "Handle") in places(batch)
