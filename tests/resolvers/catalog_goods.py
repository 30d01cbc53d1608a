"""Goods for tests of the catalogue over HTTP."""

from dataclasses import dataclass, replace

from domains import catalog, stores
from domains.catalog import NewComponent, NewDescription, NewImage
from persistence import Database, Transaction
from tests.beginnings import begin_with
from tests.domains.catalog.world import NOW, World, add, furnish, sku


@dataclass(frozen=True, slots=True)
class Stocked:
    """What the tests ask for."""

    world: World
    store_id: int
    products: dict[str, int]
    skus: dict[str, int]


async def stock(database: Database) -> Stocked:
    """A phone with everything, a bundle, a hidden product; the phone's black SKU is in stock."""
    return await begin_with(database, _make)


async def _make(database: Database) -> Stocked:
    world = await furnish(database)
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Store"}, NOW))
    assert store_id == 1
    phone = replace(
        world.phone(
            skus=(replace(sku("b", 20_000, 30_000, colour="black"), weight_grams=180), sku("w", 15_000, colour="white"))
        ),
        selling_point={"en": "Small"},
        images=(NewImage(url="/1.svg", alt={"en": "Front"}), NewImage(url="/2.svg")),
        description=NewDescription(pc={"en": "<p>Good</p>"}),
        tag_codes=("hot",),
    )
    ids = await add(database, phone, world.thing("stool", 2_000), world.thing("table", 9_000))
    parts = await catalog.get_sku_ids(database.read(), store_id, ["stool", "table"])
    components = tuple(NewComponent(sku_id=parts[code], quantity=n) for code, n in (("table", 1), ("stool", 4)))
    ids += await add(database, world.thing("set", skus=(replace(sku("set", 15_000), components=components),)))
    ids += await add(database, world.phone("hidden"), published=False)
    skus = await catalog.get_sku_ids(database.read(), store_id, ["b", "w", "set", "hidden-b"])

    async def finish(tx: Transaction) -> None:
        await catalog.set_in_stock(tx, {skus["b"]: True}, NOW)
        await catalog.add_sales(tx, {ids[0]: 7}, NOW)

    await database.write(finish)
    return Stocked(world, store_id, dict(zip(["phone", "stool", "table", "set", "hidden"], ids, strict=True)), skus)


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}
