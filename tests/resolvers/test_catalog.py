"""The catalogue over HTTP: the clients' documents run with full answers, within their budget of statements."""

from typing import Any

import pytest

from domains import logistics, stores
from domains.catalog import AttributeValues
from domains.kernel import Money
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import NOW, add, sku
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


async def detail(client: Client, slug: str = "phone", **variables: Any) -> dict[str, Any] | None:
    product: dict[str, Any] | None = (await client.run("ProductDetail", slug=slug, **variables))["product"]
    return product


async def test_a_product_s_page_has_everything(client: Client, stocked: Stocked) -> None:
    product = await detail(client)
    assert product is not None
    assert product["id"] == global_id("Product", stocked.products["phone"])
    for field, value in {
        "slug": "phone",
        "name": "Phone phone",
        "sellingPoint": "Small",
        "mainImage": {"url": "/1.svg", "alt": "Front"},
        "images": [{"url": "/2.svg", "alt": None}],
        "description": {"pc": "<p>Good</p>", "mobile": None},
        "brand": {"id": global_id("Brand", stocked.world.brands["acme"]), "name": "Acme"},
        "priceRange": {"min": cny("150.00"), "max": cny("200.00")},
        "marketPrice": None,
        "tags": [{"code": "hot", "label": "Hot", "kind": "ACTIVITY"}],
        "salesCount": 7,
        "inStock": True,
        "options": [
            {
                "name": "Colour",
                "values": [
                    {"value": "Black", "swatch": "#000", "inStock": True},
                    {"value": "White", "swatch": "#fff", "inStock": False},
                ],
            }
        ],
    }.items():
        assert product[field] == value, field
    assert [each["slug"] for each in product["breadcrumbs"]] == ["gadgets", "calls"]
    black, white = product["skus"]
    assert black == {
        "id": global_id("Sku", stocked.skus["b"]),
        "code": "b",
        "barcode": None,
        "price": cny("200.00"),
        "listPrice": cny("200.00"),
        "marketPrice": cny("300.00"),
        "specs": [{"name": "Colour", "value": "Black"}],
        "inStock": True,
        "purchaseLimit": None,
        "weightGrams": 180,
        "components": [],
    }
    assert (white["code"], white["inStock"]) == ("w", False)


async def test_a_specification_table_says_role_unit_and_where_a_line_comes_from(
    client: Client, stocked: Stocked
) -> None:
    product = await detail(client)
    assert product is not None
    electronics = {"id": global_id("BackCategory", stocked.world.categories["electronics"]), "name": "Electronics"}
    assert product["attributeGroups"] == [
        {
            "name": "Basics",
            "attributes": [
                line("model", "Model", "KEY", ["phone"], None, electronics),
                line("colour", "Colour", "SALES", ["Black", "White"], None, None),
            ],
        },
        {
            "name": "Screen",
            "attributes": [
                line("screen_size", "Screen Size", "DESCRIPTIVE", ["6.1"], "in", None),
                line("waterproof", "Waterproof", "DESCRIPTIVE", ["Yes"], None, None),
            ],
        },
    ]


def line(code: str, name: str, role: str, values: list[str], unit: str | None, source: Any) -> dict[str, Any]:
    return {"code": code, "name": name, "role": role, "values": values, "unit": unit, "inheritedFrom": source}


async def test_a_bundle_says_what_is_in_it(client: Client, stocked: Stocked) -> None:
    product = await detail(client, "set")
    assert product is not None
    assert [(each["sku"]["code"], each["quantity"]) for each in product["skus"][0]["components"]] == [
        ("table", 1),
        ("stool", 4),
    ]


async def test_fields_of_later_systems_are_empty(client: Client, stocked: Stocked) -> None:
    product = await detail(client)
    assert product is not None
    assert product["reviews"] == {"totalCount": 0, "edges": []}
    assert product["rating"] == {"average": None, "count": 0, "good": 0, "neutral": 0, "bad": 0, "tags": []}
    assert (product["alsoBought"], product["similar"], product["claimableCouponTemplates"]) == ([], [], [])


async def test_a_page_is_answered_in_the_reader_s_language(shop: ShopUnderTest, stocked: Stocked) -> None:
    product = await detail(shop.client(**{"Accept-Language": "zh-CN,zh;q=0.9"}))
    assert product is not None
    assert product["name"] == "手机 phone"
    assert product["options"][0]["name"] == "颜色"
    assert product["skus"][0]["specs"] == [{"name": "颜色", "value": "黑色"}]
    assert [group["name"] for group in product["attributeGroups"]] == ["基本", "屏幕"]
    assert product["attributeGroups"][1]["attributes"][1]["values"] == ["是"]


async def test_without_a_price_in_the_currency_there_is_none(shop: ShopUnderTest, stocked: Stocked) -> None:
    product = await detail(shop.client(**{"Stoa-Currency": "USD"}))
    assert product is not None
    assert (product["priceRange"], product["skus"][0]["price"], product["freightEstimate"]) == (None, None, None)


async def test_freight_is_estimated_for_the_region(database: Database, client: Client, stocked: Stocked) -> None:
    save = logistics.SaveDeliveryRule(
        store_id=stocked.store_id,
        kind=logistics.DeliveryKind.EXPRESS,
        label={"en": "Express"},
        fees=[logistics.Fee(Money(1_000, "CNY"), Money(20_000, "CNY"))],
    )
    await database.write(lambda tx: logistics.save_delivery_rule(tx, save, NOW))
    product = await detail(client)
    assert product is not None
    assert product["freightEstimate"] == cny("10.00")


@pytest.mark.parametrize("slug", ["none", "hidden", "Phone", "a\u0000b"])
async def test_what_is_absent_or_hidden_is_null(client: Client, stocked: Stocked, slug: str) -> None:
    answer = await client.send("query ($slug: String!) { product(slug: $slug) { id } }", {"slug": slug})
    assert (answer.get("data") or {}).get("product") is None


NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"


async def test_what_is_hidden_is_shown_to_the_staff_of_its_store_and_of_the_platform(
    shop: ShopUnderTest, client: Client, stocked: Stocked
) -> None:
    hidden = {
        "Product": global_id("Product", stocked.products["hidden"]),
        "Sku": global_id("Sku", stocked.skus["hidden-b"]),
    }
    for node in hidden.values():
        assert (await client.query(NODE, id=node))["node"] is None
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Another"}, NOW))
    for store_id, seen in ((None, True), (stocked.store_id, True), (other, False)):
        staff = await hire(shop, "catalog.product.read", store_id=store_id)
        for type_name, node in hidden.items():
            found = (await staff.query(NODE, id=node))["node"]
            assert found == ({"id": node, "__typename": type_name} if seen else None)
        assert ((await detail(staff, "hidden")) is not None) is seen


async def test_what_is_hidden_is_not_for_staff_who_may_not_read_products(shop: ShopUnderTest, stocked: Stocked) -> None:
    staff = await hire(shop, "orders.read", "catalog.product.write", store_id=stocked.store_id)
    assert (await staff.query(NODE, id=global_id("Product", stocked.products["hidden"])))["node"] is None
    assert await detail(staff, "hidden") is None


@pytest.mark.parametrize("type_name", ["Brand", "BackCategory", "FrontCategory", "Product", "Sku"])
async def test_every_node_is_found_again_by_its_id(client: Client, stocked: Stocked, type_name: str) -> None:
    ids = {
        "Brand": stocked.world.brands["acme"],
        "BackCategory": stocked.world.categories["phones"],
        "FrontCategory": stocked.world.fronts["calls"],
        "Product": stocked.products["phone"],
        "Sku": stocked.skus["b"],
    }
    node = global_id(type_name, ids[type_name])
    assert (await client.query(NODE, id=node))["node"] == {"id": node, "__typename": type_name}
    assert (await client.query(NODE, id=global_id(type_name, 999)))["node"] is None


# --- budgets ---


@pytest.mark.parametrize(
    ("operation", "variables", "most"),
    [
        ("ProductList", {}, 4),
        ("ProductList", {"sort": "PRICE_ASC", "filter": {"inStock": True}}, 4),
        ("ProductDetail", {"slug": "phone"}, 8),
        # What a bundle is made of takes one more.
        ("ProductDetail", {"slug": "set"}, 9),
        ("CategoryTree", {"channel": "PC"}, 2),
    ],
)
async def test_an_operation_keeps_to_its_budget_of_statements(
    client: Client, stocked: Stocked, operation: str, variables: dict[str, Any], most: int
) -> None:
    with recorded_statements() as texts:
        await client.run(operation, **variables)
    assert 0 < len(texts) <= most, texts


async def test_a_list_is_counted_only_where_the_count_is_asked_for(client: Client, stocked: Stocked) -> None:
    async def statements(selection: str) -> int:
        with recorded_statements() as texts:
            await client.query(f"{{ products {{ {selection} }} }}")
        return len(texts)

    assert await statements("edges { cursor }") == 1
    assert await statements("pageInfo { hasNextPage }") == 1
    assert await statements("totalCount") == 1
    assert await statements("totalCount edges { cursor }") == 2


@pytest.mark.parametrize(
    "arguments", ['after: "W10"', "first: 101", 'filter: {priceMin: {amount: "1", currency: "USD"}}']
)
async def test_a_list_that_is_asked_for_wrongly_is_refused_though_its_page_is_not_wanted(
    client: Client, stocked: Stocked, arguments: str
) -> None:
    assert await client.error_codes(f"{{ products({arguments}) {{ __typename }} }}") == ["BAD_REQUEST"]


@pytest.mark.parametrize(
    ("selection", "reads"),
    [
        ("name brand { name }", False),
        ("name images { url }", True),
        ("... on Product { ...P }", True),
        ("name description @skip(if: true) { pc }", False),
    ],
)
async def test_the_long_texts_of_a_product_are_read_only_where_they_are_asked_for(
    client: Client, stocked: Stocked, selection: str, reads: bool
) -> None:
    with recorded_statements() as texts:
        answer = await client.query(
            f'{{ product(slug: "phone") {{ id {selection} }} }} fragment P on Product {{ description {{ pc }} }}'
            if "...P" in selection
            else f'{{ product(slug: "phone") {{ id {selection} }} }}'
        )
    assert answer["product"]["id"]
    assert ["product_descriptions" in text for text in texts] == [reads]


async def test_more_products_take_no_more_statements(database: Database, client: Client, stocked: Stocked) -> None:
    query = """{ products { edges { node {
      images { url } description { pc } breadcrumbs { name } attributeGroups { name } options { name }
      skus { code product { slug } components { quantity } }
    } } } }"""

    async def statements() -> int:
        with recorded_statements() as texts:
            await client.query(query)
        return len(texts)

    few = await statements()
    more = [
        stocked.world.phone(f"p{number}", attributes=(AttributeValues(code="model", values=(f"p{number}",)),))
        for number in range(12)
    ]
    await add(database, *more)
    assert await statements() == few


async def test_a_product_tells_who_else_sells_it(shop: ShopUnderTest, client: Client, stocked: Stocked) -> None:
    other = await shop.database.write(lambda tx: stores.create_store(tx, {"en": "Another"}, NOW))
    same = stocked.world.phone(
        "again",
        store_id=other,
        attributes=(AttributeValues(code="model", values=("phone",)),),
        skus=(sku("again", 900, colour="red"),),
    )
    await add(shop.database, same)
    text = """query ($slug: String!, $first: Int!) {
      product(slug: $slug) {
        spu { id offers(first: $first) { store { name } product { slug priceRange { min { amount } } } } }
      }
    }"""
    spu = (await client.query(text, slug="phone", first=10))["product"]["spu"]
    assert spu["offers"] == [
        {"store": {"name": "Another"}, "product": {"slug": "again", "priceRange": {"min": {"amount": "9.00"}}}}
    ]
    assert (await client.query(text, slug="again", first=10))["product"]["spu"]["id"] == spu["id"]
    assert (await client.query(text, slug="stool", first=10))["product"]["spu"] is None
    assert await client.error_codes(text, slug="phone", first=101) == ["BAD_REQUEST"]
