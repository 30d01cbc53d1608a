"""Tax classes in files, by their codes."""

import pytest

from domains import catalog
from persistence import Database
from tests.domains.interchange.files import WIDE, add_tax_class, bring_in, more, open_store, places, shirt, written

pytestmark = pytest.mark.anyio


async def test_the_tax_code_is_that_of_a_class_the_same_for_all_variants(database: Database) -> None:
    _, store_id = await open_store(database)
    await add_tax_class(database, "food")
    await add_tax_class(database, "books")
    rows = [
        shirt("tea", Variant_Tax_Code="food"),
        shirt("mug"),
        shirt("pen", Variant_Tax_Code="P0000000"),
        shirt("cup", Variant_Tax_Code="food"),
        more("cup", **WIDE, Variant_Tax_Code="books"),
    ]
    batch = await bring_in(database, written(rows), store_id)
    assert batch.tally.counts == {"created": 2, "refused": 2}
    assert places(batch) == [(4, "Variant Tax Code"), (6, "Variant Tax Code")]
    ids = await catalog.get_product_ids(database.read(), ["tea", "mug"])
    taxed = await catalog.get_tax_classes_of(database.read(), ids.values(), "en")
    assert {key: each.code for key, each in taxed.items()} == {ids["tea"]: "food"}
    again = await bring_in(database, written([rows[0], shirt("mug", Variant_Tax_Code="books")]), store_id)
    assert again.tally.counts == {"unchanged": 1, "different": 1}
    assert "another Variant Tax Code," in again.faults[0].words["en"]
