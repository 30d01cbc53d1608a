"""Taxes as they are kept: classes and rates of the platform, and the products of each class."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog, stores
from domains.catalog import CreateTaxClass, SetTaxClasses, SetTaxRate
from domains.kernel import Refused, window
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CNY, NOW, STORE, add, furnish, rows_of

pytestmark = pytest.mark.anyio


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


async def make(database: Database, by: stores.Author | None, code: str = "standard") -> int:
    command = CreateTaxClass(code=code, name={"en": code.title()})
    return await database.write(lambda tx: catalog.create_tax_class(tx, command, NOW, by))


async def tax(
    database: Database,
    by: stores.Author | None,
    class_id: int,
    percent: str,
    region: str = "",
    starts_at: datetime | None = None,
    now: datetime = NOW,
) -> None:
    command = SetTaxRate(tax_class_id=class_id, region=region, percent=percent, starts_at=starts_at)
    await database.write(lambda tx: catalog.set_tax_rate(tx, command, now, by))


async def classify(database: Database, by: stores.Author | None, class_id: int | None, *product_ids: int) -> None:
    command = SetTaxClasses(product_ids, class_id)
    await database.write(lambda tx: catalog.set_tax_classes(tx, command, NOW, by))


async def in_force(database: Database, class_id: int, region: str | None, now: datetime = NOW) -> int:
    return (await catalog.get_tax_rates_in_force(database.read(), [class_id], region, now))[class_id]


async def refusal(work: Any) -> list[tuple[str, tuple[str, ...] | None]]:
    with pytest.raises(Refused) as caught:
        await work
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def test_a_rate_holds_from_its_start_where_no_nearer_one_does(database: Database) -> None:
    grace = await author(database)
    class_id = await make(database, grace)
    await tax(database, grace, class_id, "13")
    await tax(database, grace, class_id, "14", starts_at=later(days=1))
    await tax(database, grace, class_id, "9.5", region="33")
    assert [await in_force(database, class_id, region) for region in ("330106", "110101", None)] == [950, 1_300, 1_300]
    assert await in_force(database, class_id, "110101", later(days=1)) == 1_400


async def test_a_rate_to_come_is_said_anew_and_one_that_began_is_kept(database: Database) -> None:
    grace = await author(database)
    class_id = await make(database, grace)
    await tax(database, grace, class_id, "13")
    await tax(database, grace, class_id, "14", starts_at=later(days=1))
    await tax(database, grace, class_id, "15", starts_at=later(days=1))
    assert await refusal(tax(database, grace, class_id, "1", starts_at=NOW, now=later(hours=1))) == [
        ("INVALID", ("starts_at",))
    ]
    found = (await catalog.get_tax_rates(database.read(), [class_id]))[class_id]
    assert [(each.rate, each.starts_at) for each in found] == [("13", NOW), ("15", later(days=1))]


async def test_classes_and_rates_are_the_platform_s_alone(database: Database) -> None:
    platform, store = await author(database), await author(database, STORE)
    class_id = await make(database, platform)
    assert await refusal(make(database, store, "own")) == [("NOT_FOUND", None)]
    assert await refusal(tax(database, store, class_id, "1")) == [("NOT_FOUND", ("tax_class_id",))]
    assert await refusal(make(database, platform)) == [("ALREADY_EXISTS", ("code",))]


async def test_products_are_of_a_class_and_the_change_is_in_their_history(database: Database) -> None:
    world, grace = await furnish(database), await author(database, STORE)
    [product_id] = await add(database, world.thing("a"))
    class_id = await make(database, None)
    await classify(database, grace, class_id, product_id)
    await classify(database, grace, class_id, product_id)
    found = await catalog.get_tax_classes_of(database.read(), [product_id], "en")
    assert found[product_id].code == "standard"
    await classify(database, grace, None, product_id)
    assert await catalog.get_tax_classes_of(database.read(), [product_id], "en") == {}
    edges = (await catalog.get_histories(database.read(), [product_id], window(9)))[product_id].edges
    told = [(edge.node.before, edge.node.after) for edge in edges if "tax_class" in (edge.node.after or {})]
    standard, none = {"tax_class": "standard"}, {"tax_class": None}
    assert told == [(standard, none), (none, standard)]


async def test_another_store_s_product_and_a_class_that_is_none_are_not_found(database: Database) -> None:
    world, other = await furnish(database), await author(database, STORE + 1)
    [product_id] = await add(database, world.thing("a"))
    assert await refusal(classify(database, other, 99, product_id, 98)) == [
        ("NOT_FOUND", ("product_ids", "0")),
        ("NOT_FOUND", ("product_ids", "1")),
        ("NOT_FOUND", ("tax_class_id",)),
    ]


async def test_what_staff_said_of_taxes_is_in_the_log(database: Database) -> None:
    grace = await author(database)
    class_id = await make(database, grace)
    await tax(database, grace, class_id, "13")
    told = await rows_of(database, "SELECT action, subject FROM staff_actions ORDER BY id")
    assert told == [("catalog.price.write", f"tax_class:{class_id}")] * 2


async def test_many_products_take_no_more_statements_than_one(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    ids = await add(database, *(world.thing(f"t{n}") for n in range(9)))
    class_id = await make(database, grace)

    async def counted(*product_ids: int) -> int:
        with recorded_statements() as record:
            await classify(database, grace, class_id, *product_ids)
        return len(record)

    assert await counted(ids[0]) == await counted(*ids[1:])


async def test_without_a_class_a_product_keeps_its_own_rate(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.thing("a", tax_rate_bp=600))
    ids = await catalog.get_sku_ids(database.read(), STORE, ["a"])
    found = (await catalog.get_skus_for_sale(database.read(), ids.values(), CNY))[ids["a"]]
    assert (found.tax_class_id, found.tax_rate_bp) == (None, 600)
