"""The import of a Saleor shop: several currencies, what becomes of each row, and that a second run changes nothing."""

import os
from pathlib import Path
from typing import Any, Final

import pytest
from sqlalchemy import text

from domains import catalog, inventory
from domains.catalog import Listing
from domains.kernel import Channel, Frame, Money, window
from domains.reactions import REACTIONS
from operations.verify import collect_checks
from persistence import Database, Statement, deliver_all
from tests.operations.saleor_shop import (
    DOLLARS,
    NOW,
    SMALL_SHOP,
    ZLOTYS,
    price,
    product,
    product_type,
    published,
    reasons,
    row,
    run,
    value,
    variant,
)
from tests.operations.test_import_litemall import dump
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

DATA: Final = Path(os.environ.get("STOA_DATA", Path(__file__).parents[2] / "../shared/data")) / "saleor-demo"


async def find(database: Database, slug: str, currency: str = "USD") -> catalog.ProductPage:
    found = await catalog.find_page(database.read(), slug, Frame(currency=currency, language="en"))
    assert found is not None
    return found


async def skus_of(database: Database, slug: str, currency: str = "USD") -> list[catalog.Sku]:
    page = await find(database, slug)
    frame = Frame(currency=currency, language="en")
    return (await catalog.get_skus_of(database.read(), [page.id], frame))[page.id]


async def test_goods_arrive_with_all_that_belongs_to_them(database: Database, tmp_path: Path) -> None:
    report = await run(database, tmp_path, SMALL_SHOP)
    assert report.skipped == []
    assert report.created == {
        "back categories": 2,
        "front categories": 2 * len(Channel),
        "attributes": 2,
        "products": 3,
        "SKUs": 4,
        "collections": len(Channel),
    }
    page = await find(database, "saleor-1")
    assert (page.name, page.selling_point, page.published) == ("Mug 1", "A mug.", True)
    assert page.description == catalog.Description("<p>Holds <b>tea</b>.</p>", None)
    skus = await skus_of(database, "saleor-1")
    assert [(each.code, [(spec.name, spec.value) for spec in each.specs]) for each in skus] == [
        ("saleor-MUG-1", [("Size", "S")]),
        ("saleor-MUG-2", [("Size", "L")]),
    ]
    table = (await catalog.get_specifications(database.read(), [page.id], "en"))[page.id]
    assert [(group.name, [(line.name, line.values) for line in group.attributes]) for group in table] == [
        ("Options", [("Size", ("S", "L"))]),
        ("Details", [("Glaze", ("MATT",))]),
    ]


@pytest.mark.parametrize(("currency", "cheapest", "dearest"), [("USD", 500, 750), ("PLN", 2_000, 3_010)])
async def test_each_channel_of_the_source_is_a_currency_here(
    database: Database, tmp_path: Path, currency: str, cheapest: int, dearest: int
) -> None:
    await run(database, tmp_path, SMALL_SHOP)
    page = await find(database, "saleor-1", currency)
    assert page.price_range == catalog.MoneyRange(Money(cheapest, currency), Money(dearest, currency))


async def test_what_a_channel_does_not_publish_has_no_price_in_its_currency(database: Database, tmp_path: Path) -> None:
    hidden = [published(4, 2, ZLOTYS, is_published=False), price(7, 3, ZLOTYS, "16.000")]
    report = await run(database, tmp_path, [*SMALL_SHOP, *hidden])
    assert reasons(report) == [
        "product.productchannellisting 4: it is not published in channel 2",
        "product.productvariantchannellisting 7: its product is not published in channel 2",
    ]
    assert (await find(database, "saleor-2", "PLN")).price_range is None
    assert (await find(database, "saleor-2", "USD")).price_range is not None


async def test_what_no_channel_publishes_waits_off_sale_with_its_prices(database: Database, tmp_path: Path) -> None:
    await run(database, tmp_path, SMALL_SHOP)
    page = await find(database, "saleor-3")
    assert not page.published
    assert page.price_range == catalog.MoneyRange(Money(300, "USD"), Money(300, "USD"))


async def test_what_is_published_later_waits_until_then(database: Database, tmp_path: Path) -> None:
    rows = [*SMALL_SHOP, published(4, 3, DOLLARS, publication_date="2026-11-02")]
    report = await run(database, tmp_path, rows)
    assert reasons(report) == ["product.productchannellisting 4: it is published in channel 1 from 2026-11-02 on only"]
    assert not (await find(database, "saleor-3")).published


async def test_stock_is_summed_over_warehouses_or_as_told(database: Database, tmp_path: Path) -> None:
    await run(database, tmp_path, SMALL_SHOP, stock_each=9)
    skus = await skus_of(database, "saleor-1")
    available = await inventory.get_availability(database.read(), [each.id for each in skus])
    assert [available[each.id] for each in skus] == [7, 9]


@pytest.mark.parametrize("channel", Channel)
async def test_every_channel_shows_categories_and_collections(
    database: Database, tmp_path: Path, channel: Channel
) -> None:
    await run(database, tmp_path, SMALL_SHOP)
    root, winter = await catalog.get_front_tree(database.read(), channel, "en")
    assert (root.name, [child.name for child in root.children or ()], winter.name) == (
        "Category 1",
        ["Category 2"],
        "Winter",
    )
    shown = {}
    for front in (root, winter):
        listing = Listing(front_category_id=front.id)
        page = await catalog.list_products(database.read(), listing, window(), Frame(channel=channel))
        shown[front.name] = sorted(edge.node.slug for edge in page.edges)
    assert shown == {"Category 1": ["saleor-1", "saleor-2"], "Winter": ["saleor-2"]}


async def test_what_needs_no_delivery_is_virtual(database: Database, tmp_path: Path) -> None:
    rows = [*SMALL_SHOP, product_type(2, is_digital=True), product(4, product_type=2), variant(5, 4)]
    await run(database, tmp_path, [*rows, price(7, 5, DOLLARS, "1.000")])
    types = Statement(text("SELECT slug, type FROM products WHERE slug IN ('saleor-1', 'saleor-4') ORDER BY slug"))
    assert [tuple(each) for each in await database.read().rows(types)] == [
        ("saleor-1", "PHYSICAL"),
        ("saleor-4", "VIRTUAL"),
    ]


async def test_a_second_run_changes_nothing(database: Database, tmp_path: Path) -> None:
    first = await run(database, tmp_path, SMALL_SHOP)
    before = await dump(database)
    second = await run(database, tmp_path)
    assert await dump(database) == before
    assert (second.created.total(), second.unchanged) == (0, first.created)


async def test_a_second_run_brings_what_is_new(database: Database, tmp_path: Path) -> None:
    await run(database, tmp_path, SMALL_SHOP)
    more = [value(4, 1, "xl"), product(4), variant(5, 4), price(7, 5, DOLLARS, "1.000")]
    more.append(row("attribute.assignedvariantattribute", 3, variant=5, assignment=1, values=[4]))
    report = await run(database, tmp_path, [*SMALL_SHOP, *more])
    assert report.skipped == []
    assert (report.created["products"], report.unchanged["products"]) == (1, 3)
    assert [spec.value for spec in (await skus_of(database, "saleor-4"))[0].specs] == ["XL"]


async def test_every_claim_holds_after_an_import(database: Database, tmp_path: Path) -> None:
    await run(database, tmp_path, SMALL_SHOP, stock_each=5)
    await deliver_all(database, REACTIONS, NOW)
    assert [check.claim for _, check in collect_checks() if await check.find_breaches(database.read())] == []


PRICES: Final = (
    "{ products(first: 50, sort: PRICE_ASC) { edges { node { slug priceRange { min { amount currency } } } } } }"
)


async def prices(client: Client, query: str = PRICES) -> dict[str, Any]:
    found = (await client.query(query))["products"]["edges"]
    return {each["node"]["slug"]: each["node"]["priceRange"] for each in found}


async def test_the_storefront_shows_each_currency_by_header_and_by_directive(
    shop: ShopUnderTest, tmp_path: Path
) -> None:
    await run(shop.database, tmp_path, SMALL_SHOP)
    in_zlotys = {
        "saleor-1": {"min": {"amount": "20.00", "currency": "PLN"}},
        "saleor-2": None,
    }
    assert await prices(shop.client(**{"Stoa-Currency": "PLN"})) == in_zlotys
    assert await prices(shop.client(), f'query @inContext(currency: "PLN") {PRICES}') == in_zlotys
    assert await prices(shop.client(**{"Stoa-Currency": "USD"})) == {
        "saleor-2": {"min": {"amount": "4.00", "currency": "USD"}},
        "saleor-1": {"min": {"amount": "5.00", "currency": "USD"}},
    }


@pytest.fixture
def saleor() -> Path:
    """The real shop's file."""
    if not DATA.is_dir():
        pytest.skip(f"no goods to import in {DATA}: set STOA_DATA")
    return DATA


async def test_the_real_shop_is_imported_whole_and_twice_alike(database: Database, saleor: Path) -> None:
    report = await run(database, saleor, stock_each=5)
    assert report.created == {
        "back categories": 12,
        "front categories": 12 * len(Channel),
        "attributes": 13,
        "products": 41,
        "SKUs": 129,
        "collections": 3 * len(Channel),
    }
    assert len(report.skipped) == 93
    assert "product.productvariant 249: another variant of its product has the same options" in reasons(report)
    before = await dump(database)
    again = await run(database, saleor, stock_each=5)
    assert (again.created.total(), reasons(again)) == (0, reasons(report))
    assert await dump(database) == before
    await deliver_all(database, REACTIONS, NOW)
    assert [check.claim for _, check in collect_checks() if await check.find_breaches(database.read())] == []


async def test_the_real_goods_have_prices_in_dollars_and_zlotys(shop: ShopUnderTest, saleor: Path) -> None:
    await run(shop.database, saleor)
    found = {currency: await prices(shop.client(**{"Stoa-Currency": currency})) for currency in ("USD", "PLN", "CNY")}
    priced = {currency: sum(each is not None for each in found[currency].values()) for currency in found}
    assert priced == {"USD": 41, "PLN": 28, "CNY": 0}
    lager = {currency: found[currency]["saleor-83"] for currency in ("USD", "PLN")}
    assert lager["PLN"] is None
    assert lager["USD"] is not None
