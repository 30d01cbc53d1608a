"""Changing what is said of products: versions, all problems at once, reviews, revisions, and what the history tells."""

import asyncio
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from domains import catalog, stores
from domains.catalog import (
    AttributeValues,
    ChangeProduct,
    ChangeSku,
    KeptImage,
    Listing,
    NewDescription,
    NewImage,
    ProductChanges,
)
from domains.kernel import Problem, Refused, window
from persistence import Database, Statement
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import CHINESE, CNY, NOW, STORE, World, add, furnish, listed, rows_of, sku

pytestmark = pytest.mark.anyio


async def change(
    database: Database, by: stores.Author, product_id: int, version: int = 1, images: Any = None, **said: Any
) -> bool:
    more = {} if images is None else {"images": images}
    command = ChangeProduct(id=product_id, version=version, changes=ProductChanges(**said), **more)
    return await database.write(lambda tx: catalog.change_product(tx, command, NOW, by))


async def refusal(
    database: Database, by: stores.Author, product_id: int, version: int = 1, **said: Any
) -> list[tuple[str, tuple[str, ...] | None]]:
    with pytest.raises(Refused) as caught:
        await change(database, by, product_id, version, **said)
    return codes(caught.value.problems)


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, tuple[str, ...] | None]]:
    return [(problem.code, problem.field) for problem in problems]


async def phone(database: Database, world: World, slug: str = "phone", **changes: Any) -> int:
    command = world.phone(slug, images=(NewImage(url="/1.svg"), NewImage(url="/2.svg")), tag_codes=("hot",), **changes)
    (product_id,) = await add(database, command)
    return product_id


async def card(database: Database, product_id: int) -> catalog.ProductCard:
    return (await catalog.get_products(database.read(), [product_id], CNY))[product_id]


async def history(database: Database, product_id: int) -> list[tuple[str, Any, Any]]:
    found = await catalog.get_histories(database.read(), [product_id], window(100))
    return [(edge.node.action, edge.node.before, edge.node.after) for edge in reversed(found[product_id].edges)]


async def broken_claims(database: Database) -> list[str]:
    """What `stoa verify` would find."""
    return [check.claim for check in catalog.CHECKS if await check.find_breaches(database.read())]


async def test_what_is_said_anew_shows_at_once_and_all_else_stays(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    assert await change(
        database,
        grace,
        product_id,
        name={"en": "Better"},
        brand_id=world.brands["other"],
        slug="better",
        attributes=(AttributeValues(code="model", values=("M2",)), AttributeValues(code="radio", values=("nfc",))),
    )
    seen = await card(database, product_id)
    assert (seen.name, seen.slug, seen.published, seen.brand_id) == ("Better", "better", True, world.brands["other"])
    assert [tag.code for tag in seen.tags] == ["hot"]
    skus = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert [(each.code, each.specs[0].value) for each in skus] == [("phone-b", "Black"), ("phone-w", "White")]
    by_brand = Listing(filter=catalog.ProductFilter(brand_ids=(world.brands["other"],)))
    assert await listed(database.read(), by_brand) == ["better"]
    radios = catalog.AttributeFilter("radio", ("nfc",))
    assert await listed(database.read(), Listing(filter=catalog.ProductFilter(attributes=(radios,)))) == ["better"]
    wet = catalog.AttributeFilter("waterproof", ("true",))
    assert await listed(database.read(), Listing(filter=catalog.ProductFilter(attributes=(wet,)))) == []


async def test_a_change_is_told_with_what_was_before(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"), published=False)
    grace = await author(database)
    await change(
        database, grace, product_id, name={"en": "B"}, skus=(ChangeSku(id=await first_sku(database), code="c"),)
    )
    [(action, before, after)] = await history(database, product_id)
    assert (action, before["name"], after["name"]) == ("CHANGED", {"en": "A"}, {"en": "B"})
    assert ([each["code"] for each in before["skus"]], [each["code"] for each in after["skus"]]) == (["a"], ["c"])
    assert sorted(before) == ["name", "skus"]
    logged = await rows_of(database, "SELECT action, subject FROM staff_actions")
    assert logged == [("catalog.product.write", f"product:{product_id}")]


async def write(database: Database, sql: str) -> None:
    await database.write(lambda tx: tx.run(Statement(text(sql))))


async def first_sku(database: Database) -> int:
    found: int = (await rows_of(database, "SELECT min(id) FROM skus"))[0][0]
    return found


async def test_who_read_an_earlier_version_is_told_so(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    await change(database, grace, product_id, name={"en": "First"})
    assert await refusal(database, grace, product_id, name={"en": "Second"}) == [("CONFLICT", ("version",))]
    assert (await card(database, product_id)).name == "First"
    await change(database, grace, product_id, 2, name={"en": "Second"})
    assert (await card(database, product_id)).name == "Second"


async def test_of_several_who_change_one_version_at_once_one_does(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    tries = [change(database, grace, product_id, name={"en": f"Name {n}"}) for n in range(4)]
    found = await asyncio.gather(*tries, return_exceptions=True)
    assert [each for each in found if each is True] == [True]
    assert {error.problems[0].code for error in found if isinstance(error, Refused)} == {"CONFLICT"}
    assert await rows_of(database, f"SELECT version FROM products WHERE id = {product_id}") == [(2,)]


async def test_all_that_is_wrong_is_said_at_once_and_blamed_on_what_was_said(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    await phone(database, world, "other")
    skus = [
        row[0] for row in await rows_of(database, f"SELECT id FROM skus WHERE product_id = {product_id} ORDER BY id")
    ]
    assert await refusal(
        database,
        await author(database),
        product_id,
        name={"en": " "},
        slug="other",
        brand_id=999,
        skus=(ChangeSku(id=skus[1], code="other-b"), ChangeSku(id=999), ChangeSku(id=skus[0], barcode="1")),
        new_skus=(sku("new", colour="black"),),
    ) == [
        ("REQUIRED", ("name",)),
        ("ALREADY_EXISTS", ("slug",)),
        ("NOT_FOUND", ("brand_id",)),
        ("INVALID", ("skus", "2", "barcode")),
        ("ALREADY_EXISTS", ("skus", "0", "code")),
        ("ALREADY_EXISTS", ("new_skus", "0", "specs")),
        ("NOT_FOUND", ("skus", "1", "id")),
    ]


async def test_a_product_does_not_become_another_of_its_store(database: Database) -> None:
    world = await furnish(database)
    one, two = await phone(database, world, "one"), await phone(database, world, "two")
    with pytest.raises(Refused) as caught:
        same = (AttributeValues(code="model", values=("ONE",)),)
        await change(database, await author(database), two, attributes=same)
    assert codes(caught.value.problems) == [("ALREADY_EXISTS", ("attributes",))]
    assert caught.value.offers == {"duplicate_of": one}


async def test_pictures_are_put_in_another_order_and_only_its_own(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    swapped = (KeptImage(url="/2.svg", alt={"en": "Back"}), KeptImage(url="/1.svg"))
    await change(database, grace, product_id, images=swapped)
    assert (await card(database, product_id)).main_image == catalog.Image("/2.svg", "Back")
    foreign = (KeptImage(url="/3.svg"),)
    assert await refusal(database, grace, product_id, 2, images=foreign) == [("NOT_FOUND", ("images", "0", "url"))]


async def test_a_description_is_said_language_by_language(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a", description=NewDescription(pc={"en": "<p>A</p>"})))
    grace = await author(database)
    await change(database, grace, product_id, description=NewDescription(pc={"zh-CN": "<p>甲</p>"}))
    page = (await catalog.get_pages(database.read(), [product_id], CHINESE))[product_id]
    assert page.description.pc == "<p>甲</p>"
    page = (await catalog.get_pages(database.read(), [product_id], CNY))[product_id]
    assert page.description.pc == "<p>A</p>"


async def test_new_skus_come_behind_and_are_priced_on_the_card(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    await change(database, await author(database), product_id, new_skus=(sku("phone-r", 500, colour="red"),))
    skus = (await catalog.get_skus_of(database.read(), [product_id], CNY))[product_id]
    assert [each.code for each in skus] == ["phone-b", "phone-w", "phone-r"]
    price_range = (await card(database, product_id)).price_range
    assert price_range is not None
    assert (price_range.min.minor, price_range.max.minor) == (500, 10_000)


async def test_every_claim_of_the_catalogue_holds_after_changes(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    await change(
        database,
        grace,
        product_id,
        name={"en": "B"},
        brand_id=None,
        slug="b",
        tag_codes=("new",),
        images=(KeptImage(url="/2.svg"),),
        new_skus=(sku("r", 5, colour="red"),),
    )
    assert await broken_claims(database) == []


async def test_stock_and_sales_stay_through_a_change(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    sku_id = await first_sku(database)
    await database.write(lambda tx: catalog.set_in_stock(tx, {sku_id: True}, NOW))
    await database.write(lambda tx: catalog.add_sales(tx, {product_id: 7}, NOW))
    await change(database, await author(database), product_id, name={"en": "B"})
    seen = await card(database, product_id)
    assert (seen.in_stock, seen.sales_count) == (True, 7)


async def test_a_product_moves_to_another_category_that_takes_it(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    grace = await author(database)
    electronics, cameras = world.categories["electronics"], world.categories["cameras"]
    assert await refusal(database, grace, product_id, back_category_id=electronics) == [
        ("INVALID", ("back_category_id",))
    ]
    model = (AttributeValues(code="model", values=("X",)),)
    await change(database, grace, product_id, back_category_id=cameras, attributes=model)
    assert await listed(database.read(), Listing(front_category_id=world.fronts["gadgets"])) == ["a"]
    assert await broken_claims(database) == []


async def test_a_product_may_stay_in_a_disabled_category_and_keep_a_brand_that_is_not_offered(
    database: Database,
) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    phones, other = world.categories["phones"], world.brands["other"]
    await write(database, f"UPDATE back_categories SET disabled = true WHERE id = {phones}")
    await write(database, f"INSERT INTO category_brands (category_id, brand_id) VALUES ({phones}, {other})")
    await change(database, grace, product_id, name={"en": "B"})
    acme, cameras = world.brands["acme"], world.categories["cameras"]
    await change(database, grace, product_id, 2, brand_id=other)
    assert await refusal(database, grace, product_id, 3, brand_id=acme) == [("INVALID", ("brand_id",))]
    await write(database, f"UPDATE back_categories SET disabled = true WHERE id = {cameras}")
    moved = await refusal(database, grace, product_id, 3, back_category_id=cameras)
    assert ("INVALID", ("back_category_id",)) in moved


async def test_values_that_a_change_does_not_mention_stay_whatever_the_category_has_become(database: Database) -> None:
    world = await furnish(database)
    product_id = await phone(database, world)
    grace = await author(database)
    attribute = "(SELECT id FROM attributes WHERE code = '{}')"
    await write(database, f"DELETE FROM category_attributes WHERE attribute_id = {attribute.format('waterproof')}")
    radio = f"attribute_id = {attribute.format('radio')}"
    await write(database, f"UPDATE category_attributes SET required = true WHERE {radio}")
    await change(database, grace, product_id, name={"en": "B"}, new_skus=(sku("r", colour="red"),))
    waterproof = f"attribute_id = {attribute.format('waterproof')}"
    kept = await rows_of(database, f"SELECT plain FROM product_attribute_values WHERE {waterproof}")
    assert kept == [("true",)]
    red = Listing(filter=catalog.ProductFilter(attributes=(catalog.AttributeFilter("colour", ("red",)),)))
    assert await listed(database.read(), red) == ["phone"]
    model = (AttributeValues(code="model", values=("M",)), AttributeValues(code="waterproof", values=("true",)))
    assert await refusal(database, grace, product_id, 2, attributes=model) == [
        ("INVALID", ("attributes", "1", "code")),
        ("REQUIRED", ("attributes",)),
    ]


async def test_what_a_change_does_not_mention_is_not_blamed(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    cameras = world.categories["cameras"]
    found = await refusal(database, await author(database), product_id, back_category_id=cameras)
    assert found == [("REQUIRED", None)]


async def test_the_staff_of_another_store_change_nothing(database: Database) -> None:
    world = await furnish(database)
    (product_id,) = await add(database, world.thing("a"))
    other = await author(database, STORE + 1)
    assert await refusal(database, other, product_id, name={"en": "Mine"}) == [("NOT_FOUND", ("id",))]
    assert (await card(database, product_id)).name == "A"


@pytest.mark.parametrize(
    "said",
    [
        {"name": {"en": "B", "zh-CN": "乙"}, "brand_id": None, "slug": "b", "tag_codes": ("hot",)},
        {"attributes": (AttributeValues(code="model", values=({"en": "X"}, "y")),), "selling_point": None},
        {"images": (NewImage(url="/1.svg", alt={"en": "A"}),), "description": NewDescription(pc={"en": "<p>A</p>"})},
        {"skus": (ChangeSku(id=3, barcode=None, weight_grams=4),), "type": catalog.ProductType.SERVICE},
        {
            "new_skus": (
                replace(sku("n", 5, 6, colour="red"), components=(catalog.NewComponent(sku_id=1, quantity=2),)),
            )
        },
    ],
)
def test_changes_that_wait_are_read_as_they_were_written(said: Mapping[str, Any]) -> None:
    import orjson

    from domains.catalog.rules.changing import dumped, loaded

    changes = ProductChanges(**said)
    assert loaded(orjson.loads(orjson.dumps(dumped(changes)))) == changes
