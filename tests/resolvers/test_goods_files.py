"""Goods in files over HTTP: sent, brought in by a job with progress and faults, written out behind a signed link."""

import hashlib
import io
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import bindparam, column, delete, table, update

from adapters.storage.objects import ObjectStorage, open_storage
from domains import identity, interchange, stores
from domains.reactions import REACTIONS, jobs
from persistence import Database, Statement, Worker
from schema.ids import global_id
from tests.domains.catalog.world import NOW, add, furnish, rows_of
from tests.domains.interchange.files import MANNER, more, shirt, written
from tests.resolvers.staffing import hire
from tests.shop import URL, Client, ShopUnderTest

pytestmark = pytest.mark.anyio

WRITE, READ, PUBLISH = (f"catalog.product.{right}" for right in ("write", "read", "publish"))
LEARN: Final = ("catalog.library.write", "catalog.category.write")
_RIGHTS = table("role_permissions", column("permission"))
_STAFF = table("staff", column("store_id"))
LOSE = Statement(delete(_RIGHTS).where(_RIGHTS.c.permission == bindparam("permission")))
MOVE = Statement(update(_STAFF).values(store_id=bindparam("store")))
IMPORT: Final = """mutation ($input: ProductsImportInput!) {
  productsImport(input: $input) { productImport { id status percent dryRun } userErrors { code field } } }"""
STATUS: Final = """query ($id: ID!, $after: String) { node(id: $id) { ... on ProductImport {
  status message percent rows created unchanged different refused faultCount staffName fileName
  faults(first: 2, after: $after) { edges { cursor node { line column message refused } } pageInfo { hasNextPage } }
  notes { column why rows firstLine }
} } }"""
EXPORT: Final = """mutation ($input: ProductsExportInput!) {
  productsExport(input: $input) { productExport { id status downloadUrl total } userErrors { code field } } }"""
EXPORTED: Final = """query ($id: ID!) { node(id: $id) { ... on ProductExport {
  status total done leftOut { handle why } downloadUrl expiresAt } } }"""


async def send(client: Client, content: bytes) -> str:
    """Sends a file of products, and answers what inputs name it by."""
    given: dict[str, Any] = {
        "purpose": "TABLE",
        "filename": "products.csv",
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }
    upload = (await client.run("UploadCreate", input=given))["uploadCreate"]["upload"]
    async with client.http() as http:
        assert (await http.put(upload["url"].removeprefix(URL), content=content)).status_code == 204
    sent: str = upload["id"]
    return sent


async def start(client: Client, content: bytes, **given: Any) -> str:
    """Has a file brought in, and answers the import's id."""
    answer = await client.query(IMPORT, input={"uploadId": await send(client, content), **given})
    payload = answer["productsImport"]
    assert payload["userErrors"] == []
    started: str = payload["productImport"]["id"]
    return started


async def open_store(database: Database) -> int:
    await furnish(database)
    return await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))


async def test_an_import_is_done_by_a_job_and_tells_what_became_of_each_row(
    shop: ShopUnderTest, database: Database
) -> None:
    await open_store(database)
    staff = await hire(shop, WRITE, PUBLISH, *LEARN)
    rows = [shirt(), more(Image_Src="x"), shirt("mug", Variant_Price="?", Status="?", Published="?"), shirt("cap")]
    import_id = await start(staff, written([rows[0] | {"Type": "Shirts"}, *rows[1:]]))
    waiting = (await staff.query(STATUS, id=import_id))["node"]
    assert (waiting["status"], waiting["percent"], waiting["created"]) == ("WAITING", 0, 0)
    await shop.work()
    done = (await staff.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["percent"], done["rows"], done["fileName"]) == ("DONE", 100, 4, "products.csv")
    assert (done["created"], done["refused"], done["faultCount"], done["staffName"]) == (1, 2, 4, "Grace")
    first = [edge["node"] for edge in done["faults"]["edges"]]
    assert [(each["line"], each["column"], each["refused"]) for each in first] == [
        (3, "Image Src", True),
        (4, "Status", True),
    ]
    assert done["faults"]["pageInfo"]["hasNextPage"]
    after = done["faults"]["edges"][-1]["cursor"]
    rest = (await staff.query(STATUS, id=import_id, after=after))["node"]["faults"]
    assert [edge["node"]["column"] for edge in rest["edges"]] == ["Published", "Variant Price"]
    assert [(each["column"], each["rows"]) for each in done["notes"]] == [("Type", 1), ("Variant Inventory Qty", 1)]
    listed = await staff.query("{ productImports { edges { node { id created } } } }")
    assert listed["productImports"]["edges"] == [{"node": {"id": import_id, "created": 1}}]


async def test_a_dry_run_over_http_writes_no_goods(shop: ShopUnderTest, database: Database) -> None:
    await open_store(database)
    staff = await hire(shop, WRITE, PUBLISH, *LEARN)
    import_id = await start(staff, written([shirt(), shirt("mug", Variant_Price="?")]), dryRun=True)
    await shop.work()
    done = (await staff.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["created"], done["refused"]) == ("DONE", 1, 1)
    assert await rows_of(database, "SELECT count(*) FROM products") == [(0,)]


async def test_a_file_that_cannot_be_read_fails_and_says_where(shop: ShopUnderTest, database: Database) -> None:
    await open_store(database)
    staff = await hire(shop, WRITE, PUBLISH, *LEARN)
    import_id = await start(staff, written([shirt()]) + b'mug,"Mug')
    await shop.work()
    done = (await staff.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["faultCount"]) == ("FAILED", 1)
    assert done["faults"]["edges"][0]["node"]["line"] == 3
    assert done["message"].startswith("This is no CSV")


async def test_an_import_that_takes_too_long_is_gone_on_with_by_the_next_job(
    shop: ShopUnderTest, database: Database
) -> None:
    await open_store(database)
    staff = await hire(shop, WRITE, PUBLISH, *LEARN)
    import_id = await start(staff, written([shirt(f"s{number}") for number in range(600)] + [shirt("s1")]))
    payload = {"import_id": 1}
    storage = shop.shop.storage
    await interchange.run_import(storage, database, payload, NOW, works_s=0)
    found = (await staff.query(STATUS, id=import_id))["node"]
    assert (found["status"], found["created"], found["percent"] < 100) == ("RUNNING", 250, True)
    await shop.work()
    done = (await staff.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["rows"], done["created"], done["refused"]) == ("DONE", 601, 600, 1)
    assert done["faults"]["edges"][0]["node"]["line"] == 602


def out_of_reach(folder: Path) -> ObjectStorage:
    """Storage whose place is taken by something else."""
    storage = open_storage(str(folder / "files"))
    (folder / "files").rmdir()
    (folder / "files").touch()
    return storage


async def die(shop: ShopUnderTest, storage: ObjectStorage) -> Client:
    """Has all tries of what is due fail without its storage. Answers who looks at it then: the first of the staff."""
    worker = Worker(shop.database, REACTIONS, jobs({}, storage), shop.clock)
    for _ in range(12):
        await worker.drain()
        shop.clock.pass_by(hours=2)
    keys = await identity.load_keys(shop.database, shop.clock())
    subject = identity.Subject(identity.SubjectKind.STAFF, 1)
    begun = await shop.database.write(lambda tx: identity.start_session(tx, keys, subject, shop.clock()))
    return shop.client(begun.access_token)


async def revive(shop: ShopUnderTest) -> None:
    """Has somebody of the platform's staff find the dead job and have it tried again."""
    staff = await hire(shop, "platform.job.read", "platform.job.retry")
    [edge] = (await staff.query("{ jobs(status: [DEAD]) { edges { node { id lastError } } } }"))["jobs"]["edges"]
    assert "StorageUnavailable" in edge["node"]["lastError"]
    await staff.query(
        "mutation ($id: ID!) { jobRetry(input: {id: $id}) { userErrors { code } } }", id=edge["node"]["id"]
    )


async def test_an_import_whose_job_died_says_so_and_goes_on_when_that_is_tried_again(
    shop: ShopUnderTest, database: Database, tmp_path: Path
) -> None:
    await open_store(database)
    rows = [shirt(f"s{number}") for number in range(251)]
    import_id = await start(await hire(shop, WRITE, PUBLISH, *LEARN), written(rows))
    staff = await die(shop, out_of_reach(tmp_path))
    stopped = (await staff.query(STATUS, id=import_id))["node"]
    assert (stopped["status"], stopped["created"]) == ("STOPPED", 0)
    assert stopped["message"].startswith("It broke off at each of its tries.")
    await shop.work()
    assert (await staff.query(STATUS, id=import_id))["node"]["status"] == "STOPPED"
    await revive(shop)
    await interchange.run_import(shop.shop.storage, database, {"import_id": 1}, shop.clock(), works_s=0)
    running = (await staff.query(STATUS, id=import_id))["node"]
    assert (running["status"], running["message"], running["created"]) == ("RUNNING", None, 250)
    await shop.work()
    done = (await staff.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["created"]) == ("DONE", 251)


async def test_an_export_whose_job_died_says_so_and_is_written_when_that_is_tried_again(
    shop: ShopUnderTest, database: Database, tmp_path: Path
) -> None:
    world = await furnish(database)
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    await add(database, world.thing("cup", store_id=store_id))
    await (await hire(shop, READ)).query(EXPORT, input={})
    staff = await die(shop, out_of_reach(tmp_path))
    [stopped] = await listed_exports(staff)
    assert (stopped["status"], stopped["done"], stopped["downloadUrl"]) == ("STOPPED", 1, None)
    assert stopped["message"].startswith("It broke off at each of its tries.")
    await revive(shop)
    await shop.work()
    [done] = await listed_exports(staff)
    assert (done["status"], done["message"], done["done"], done["downloadUrl"] is None) == ("DONE", None, 1, False)
    assert await listed_exports(await hire(shop, READ)) == []


async def listed_exports(client: Client) -> list[dict[str, Any]]:
    listed = await client.query(
        "{ productExports { edges { node { status message done downloadUrl } } } }",
    )
    return [edge["node"] for edge in listed["productExports"]["edges"]]


async def test_who_lost_the_right_meanwhile_brings_nothing_in(shop: ShopUnderTest, database: Database) -> None:
    await open_store(database)
    staff = await hire(shop, WRITE, PUBLISH, *LEARN)
    import_id = await start(staff, written([shirt()]))
    [(login,)] = await rows_of(database, "SELECT login FROM staff JOIN goods_imports ON staff_id = staff.id")
    await database.write(lambda tx: stores.close_staff(tx, login, NOW))
    await shop.work()
    other = await hire(shop, WRITE)
    done = (await other.query(STATUS, id=import_id))["node"]
    assert (done["status"], done["created"]) == ("FAILED", 0)
    assert await rows_of(database, "SELECT count(*) FROM products") == [(0,)]


@pytest.mark.parametrize("lost", ["the permission", "the store"])
async def test_who_may_no_longer_do_so_brings_nothing_in(shop: ShopUnderTest, database: Database, lost: str) -> None:
    store_id = await open_store(database)
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    staff = await hire(shop, WRITE, store_id=store_id)
    import_id = await start(staff, written([shirt()]))
    if lost == "the permission":
        await database.write(lambda tx: tx.run(LOSE, permission=WRITE))
    else:
        await database.write(lambda tx: tx.run(MOVE, store=other))
    await shop.work()
    done = (await (await hire(shop, WRITE)).query(STATUS, id=import_id))["node"]
    assert (done["status"], done["created"]) == ("FAILED", 0)
    assert await rows_of(database, "SELECT count(*) FROM products") == [(0,)]


async def test_what_an_import_names_must_be_the_author_s(shop: ShopUnderTest, database: Database) -> None:
    store_id = await open_store(database)
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    staff = await hire(shop, WRITE, store_id=store_id)
    upload_id = await send(staff, written([shirt()]))
    named = {"uploadId": global_id("Upload", 99), "storeId": global_id("Store", other)}
    wrong = await staff.query(IMPORT, input=named | {"backCategoryId": global_id("BackCategory", 99)})
    assert [(each["code"], each["field"]) for each in wrong["productsImport"]["userErrors"]] == [
        ("NOT_FOUND", ["input", "storeId"]),
        ("NOT_FOUND", ["input", "backCategoryId"]),
        ("UPLOAD_NOT_USABLE", ["input", "uploadId"]),
    ]
    colleague = await hire(shop, WRITE, store_id=store_id)
    stolen = await colleague.query(IMPORT, input={"uploadId": upload_id})
    assert [each["code"] for each in stolen["productsImport"]["userErrors"]] == ["UPLOAD_NOT_USABLE"]
    assert (await staff.query(IMPORT, input={"uploadId": upload_id}))["productsImport"]["userErrors"] == []


async def test_the_staff_of_a_store_see_its_imports_only(shop: ShopUnderTest, database: Database) -> None:
    store_id = await open_store(database)
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    import_id = await start(await hire(shop, WRITE, store_id=store_id), written([shirt()]))
    stranger = await hire(shop, WRITE, store_id=other)
    assert (await stranger.query(STATUS, id=import_id))["node"] is None
    assert (await stranger.query("{ productImports { edges { node { id } } } }"))["productImports"]["edges"] == []
    colleague = await hire(shop, WRITE, store_id=store_id)
    assert (await colleague.query(STATUS, id=import_id))["node"]["status"] == "WAITING"
    assert (await (await hire(shop, READ)).query(STATUS, id=import_id))["node"] is None


async def test_each_needs_its_permission(shop: ShopUnderTest) -> None:
    staff = await hire(shop, PUBLISH)
    assert await staff.error_codes(IMPORT, input={"uploadId": "x"}) == ["FORBIDDEN"]
    assert await staff.error_codes(EXPORT, input={}) == ["FORBIDDEN"]
    assert await staff.error_codes("{ productImports { edges { node { id } } } }") == ["FORBIDDEN"]
    assert await staff.error_codes("{ productExports { edges { node { id } } } }") == ["FORBIDDEN"]


async def test_an_export_is_fetched_by_a_link_that_ends(shop: ShopUnderTest, database: Database) -> None:
    world = await furnish(database)
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    await add(database, world.thing("cup", store_id=store_id), world.phone(store_id=store_id))
    staff = await hire(shop, READ)
    started = (await staff.query(EXPORT, input={}))["productsExport"]["productExport"]
    assert (started["status"], started["downloadUrl"], started["total"]) == ("WAITING", None, 2)
    await shop.work()
    done = (await staff.query(EXPORTED, id=started["id"]))["node"]
    assert (done["status"], done["done"], done["leftOut"]) == ("DONE", 2, [])
    async with staff.http() as http:
        answer = await http.get(done["downloadUrl"].removeprefix(URL))
    file = io.BytesIO()
    async for _ in interchange.export_goods(database, file, store_id, interchange.Manner(shop_url=URL)):
        pass
    assert (answer.status_code, answer.content) == (200, file.getvalue())
    assert 'filename="products-2026-11-11.csv"' in answer.headers["content-disposition"]
    other = await hire(shop, READ)
    assert (await other.query(EXPORTED, id=started["id"]))["node"] is None
    shop.clock.pass_by(days=1)
    later = await hire(shop, READ)
    assert (await later.query(EXPORTED, id=started["id"]))["node"] is None
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions")
    assert logged == [("catalog.product.read", "product_export:1")]


async def test_the_staff_of_a_store_write_out_its_own_goods(shop: ShopUnderTest, database: Database) -> None:
    world = await furnish(database)
    for name in ("First", "Second"):
        await database.write(lambda tx, name=name: stores.create_store(tx, {"en": name}, NOW))  # type: ignore[misc]
    await add(database, world.thing("one", store_id=1), world.thing("two", store_id=2))
    staff = await hire(shop, READ, store_id=2)
    refused = (await staff.query(EXPORT, input={"storeId": global_id("Store", 1)}))["productsExport"]
    assert [(each["code"], each["field"]) for each in refused["userErrors"]] == [("NOT_FOUND", ["input", "storeId"])]
    started = (await staff.query(EXPORT, input={}))["productsExport"]["productExport"]
    await shop.work()
    url = (await staff.query(EXPORTED, id=started["id"]))["node"]["downloadUrl"]
    async with staff.http() as http:
        text = (await http.get(url.removeprefix(URL))).text
    assert [line.split(",")[0] for line in text.splitlines()] == ["Handle", "two"]
    assert MANNER.shop_url not in text
