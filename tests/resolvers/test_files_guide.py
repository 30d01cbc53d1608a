"""The guide to import and export: every example of it runs as it stands, one after the other."""

from typing import Any

import pytest

from domains import stores
from domains.interchange import Manner
from persistence import Database
from schema.ids import global_id
from tests.domains.catalog.world import NOW, furnish
from tests.domains.interchange.files import shirt, write_out, written
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.resolvers.test_goods_files import send
from tests.shop import URL, ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest, database: Database) -> None:
    world = await furnish(database)
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    rights = (*(f"catalog.product.{right}" for right in ("read", "write", "publish")), "inventory.adjust")
    staff = await hire(shop, *rights, "catalog.library.write", "catalog.category.write")
    texts, seen = examples("catalogue.md", "Import and export"), set[str]()

    async def run(name: str, **variables: Any) -> Any:
        seen.add(name)
        [answer] = (await staff.query(texts[name], **variables)).values()
        assert not answer.get("userErrors")
        return answer

    content = written([shirt(Product_Category=""), shirt("mug", Variant_Price="?")])
    category = global_id("BackCategory", world.categories["things"])
    started = (await run("Import", upload=await send(staff, content), category=category))["productImport"]
    assert started["status"] == "WAITING"
    await shop.work()
    done = await run("Imported", id=started["id"])
    assert (done["created"], done["refused"]) == (1, 1)
    fault = {"line": 3, "column": "Variant Price", "refused": True}
    assert {name: done["faults"]["edges"][0]["node"][name] for name in fault} == fault
    exported = (await run("Export"))["productExport"]
    await shop.work()
    written_out = await run("Exported", id=exported["id"])
    assert (written_out["status"], written_out["done"]) == ("DONE", 0)
    async with staff.http() as http:
        answer = await http.get(written_out["downloadUrl"].removeprefix(URL))
    assert answer.content == await write_out(database, store_id, Manner(shop_url=URL))
    assert seen == set(texts)
