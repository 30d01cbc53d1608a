"""Goods for tests: a store, a few products of every kind that the rules tell apart, stock, delivery and a promotion."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from domains import catalog, inventory, logistics, marketing, stores
from domains.kernel import Channel, Money
from persistence import Base, Database, Transaction
from tests.beginnings import begin_with

SINCE: Final = datetime(2026, 11, 1, tzinfo=UTC)
PIECES: Final = 10
# All that a database holds, but how often each table was written.
TABLES: Final = [table for table in Base.metadata.sorted_tables if table.name != "table_versions"]


@dataclass(frozen=True, slots=True)
class Goods:
    """What `stock_shop` made. `skus` by code: MUG 50.00, SHIRT-S and SHIRT-M 120.00 (limit 5), LAMP 210.00 (none left),
    TABLE 900.00, STOOL 200.00, SET (a table and four stools) 1500.00, HIDDEN 80.00 (unpublished). Ten of each."""

    store_id: int
    category_id: int
    skus: dict[str, int]
    products: dict[str, int]
    front_category_id: int


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


async def stock_shop(database: Database) -> Goods:
    """Makes the goods. Delivery is 10.00, free from 99.00, everywhere but in Hong Kong; 30.00 off from 200.00."""
    return await begin_with(database, _make)


async def _make(database: Database) -> Goods:
    return await database.write(_stock)


async def _stock(tx: Transaction) -> Goods:
    store_id = await stores.create_store(tx, {"en": "Test store", "zh-CN": "测试店"}, SINCE)
    category_id = await _category(tx)
    brand_id = await catalog.create_brand(tx, catalog.CreateBrand(name={"en": "Plain", "zh-CN": "素"}), SINCE)
    products = {
        command.slug or "": await catalog.create_product(tx, command, SINCE)
        for command in _products(store_id, category_id, brand_id)
    }
    skus = await catalog.get_sku_ids(tx, store_id, ["MUG", "SHIRT-S", "SHIRT-M", "LAMP", "TABLE", "STOOL", "HIDDEN"])
    products["set"] = await catalog.create_product(tx, _set(store_id, category_id, skus), SINCE)
    skus |= await catalog.get_sku_ids(tx, store_id, ["SET"])
    await catalog.publish_products(tx, [each for slug, each in products.items() if slug != "hidden"], SINCE)
    stocked = [(sku_id, PIECES) for code, sku_id in skus.items() if code not in ("LAMP", "SET")]
    await inventory.receive(tx, stocked, "receipt/1", SINCE, "receipt/1")
    front_category_id = await _front_category(tx, category_id)
    await _delivery(tx, store_id)
    await _promotion(tx)
    return Goods(store_id, category_id, skus, products, front_category_id)


async def _category(tx: Transaction) -> int:
    await catalog.create_attribute(
        tx,
        catalog.CreateAttribute(
            code="size",
            name={"en": "Size", "zh-CN": "尺码"},
            value_type=catalog.AttributeValueType.SINGLE_CHOICE,
            values=(catalog.NewValue(value="s", label={"en": "S"}), catalog.NewValue(value="m", label={"en": "M"})),
        ),
        SINCE,
    )
    bound = catalog.BindAttribute(attribute_code="size", group="size", role=catalog.AttributeRole.SALES)
    return await catalog.create_back_category(
        tx, catalog.CreateBackCategory(name={"en": "Things", "zh-CN": "东西"}, attributes=(bound,)), SINCE
    )


def _sku(code: str, minor: int, **rest: object) -> catalog.CreateSku:
    return catalog.CreateSku(code=code, prices=(catalog.SkuPrice(list_price=cny(minor)),), **rest)  # type: ignore[arg-type]


def _products(store_id: int, category_id: int, brand_id: int) -> list[catalog.CreateProduct]:
    def product(slug: str, *skus: catalog.CreateSku) -> catalog.CreateProduct:
        name = {"en": slug.title(), "zh-CN": f"{slug}商品"}
        return catalog.CreateProduct(
            store_id=store_id, back_category_id=category_id, brand_id=brand_id, slug=slug, name=name, skus=skus
        )

    sizes = [
        _sku(f"SHIRT-{size.upper()}", 12_000, specs=(catalog.SpecValue(code="size", value=size),), purchase_limit=5)
        for size in "sm"
    ]
    return [
        product("mug", _sku("MUG", 5_000)),
        product("shirt", *sizes),
        product("lamp", _sku("LAMP", 21_000)),
        product("table", _sku("TABLE", 90_000)),
        product("stool", _sku("STOOL", 20_000)),
        product("hidden", _sku("HIDDEN", 8_000)),
    ]


def _set(store_id: int, category_id: int, skus: dict[str, int]) -> catalog.CreateProduct:
    parts = (
        catalog.NewComponent(sku_id=skus["TABLE"], quantity=1),
        catalog.NewComponent(sku_id=skus["STOOL"], quantity=4),
    )
    return catalog.CreateProduct(
        store_id=store_id,
        back_category_id=category_id,
        slug="set",
        name={"en": "Set", "zh-CN": "套装"},
        skus=(_sku("SET", 150_000, components=parts),),
    )


async def _front_category(tx: Transaction, category_id: int) -> int:
    front_category_id = await catalog.create_front_category(
        tx,
        catalog.CreateFrontCategory(channel=Channel.PC, slug="things", name={"en": "Things", "zh-CN": "东西"}),
        SINCE,
    )
    mapping = catalog.MapFrontCategory(front_category_id=front_category_id, back_category_ids=(category_id,))
    await catalog.map_front_category(tx, mapping)
    return front_category_id


async def _delivery(tx: Transaction, store_id: int) -> None:
    command = logistics.SaveDeliveryRule(
        store_id=store_id,
        kind=logistics.DeliveryKind.EXPRESS,
        label={"en": "Express", "zh-CN": "快递"},
        fees=(logistics.Fee(cny(1_000), cny(9_900)),),
        promised_days=3,
        coverage=logistics.Coverage(("",), ("81",)),
    )
    await logistics.save_delivery_rule(tx, command, SINCE)


async def _promotion(tx: Transaction) -> None:
    tier = marketing.TierTerms(threshold=cny(20_000), off=cny(3_000))
    command = marketing.CreatePromotion(
        code="SAVE30",
        name={"en": "Thirty off", "zh-CN": "满减"},
        starts_at=SINCE,
        rule=marketing.SpendAndSaveTerms(tiers=(tier,)),
        scope=marketing.ScopeTerms(all=True),
    )
    await marketing.create_promotion(tx, command, SINCE)
