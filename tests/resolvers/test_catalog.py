"""The catalogue over HTTP: the clients' documents run with full answers, within their budget of statements."""

from dataclasses import dataclass, replace
from typing import Any

import pytest

from domains import catalog, identity, logistics, stores
from domains.catalog import AttributeValues, NewComponent, NewDescription, NewImage
from domains.kernel import Money
from persistence import Database, Transaction, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import NOW, World, add, furnish, sku
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio


@dataclass(frozen=True, slots=True)
class Stocked:
    """What the tests ask for."""

    world: World
    store_id: int
    products: dict[str, int]
    skus: dict[str, int]


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    """A phone with everything, a bundle, a hidden product; the phone's black SKU is in stock."""
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


async def detail(client: Client, slug: str = "phone", **variables: Any) -> dict[str, Any] | None:
    product: dict[str, Any] | None = (await client.run("ProductDetail", slug=slug, **variables))["product"]
    return product


def cny(amount: str) -> dict[str, str]:
    return {"amount": amount, "currency": "CNY"}


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
    for store_id, seen in ((None, True), (stocked.store_id, True), (stocked.store_id + 1, False)):
        staff = shop.client(await staff_token(shop, store_id))
        for type_name, node in hidden.items():
            found = (await staff.query(NODE, id=node))["node"]
            assert found == ({"id": node, "__typename": type_name} if seen else None)
        assert ((await detail(staff, "hidden")) is not None) is seen


async def staff_token(shop: ShopUnderTest, store_id: int | None) -> str:
    async def work(tx: Transaction) -> identity.Session:
        login = f"staff{store_id}@example.com"
        staff_id = await stores.create_staff(
            tx, login, "no password", "Grace", ["orders.read"], shop.clock(), store_id=store_id
        )
        subject = identity.Subject(identity.SubjectKind.STAFF, staff_id)
        return await identity.start_session(tx, shop.shop.keys, subject, shop.clock())

    return (await shop.database.write(work)).access_token


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


# --- lists ---


async def listed(client: Client, **variables: Any) -> tuple[int, list[str]]:
    page = (await client.run("ProductList", **variables))["products"]
    return page["totalCount"], [edge["node"]["slug"] for edge in page["edges"]]


async def test_a_list_has_cards_with_their_skus(client: Client, stocked: Stocked) -> None:
    gadgets = global_id("FrontCategory", stocked.world.fronts["gadgets"])
    page = (await client.run("ProductList", frontCategoryId=gadgets))["products"]
    (edge,) = page["edges"]
    assert (page["totalCount"], page["pageInfo"]["hasNextPage"]) == (1, False)
    assert page["pageInfo"]["endCursor"] == edge["cursor"]
    assert edge["node"]["backCategory"]["name"] == "Phones"
    assert [(each["code"], each["price"], each["inStock"]) for each in edge["node"]["skus"]] == [
        ("b", cny("200.00"), True),
        ("w", cny("150.00"), False),
    ]


@pytest.mark.parametrize(
    ("sort", "slugs"),
    [
        (None, ["phone", "set", "table", "stool"]),
        ("RELEVANCE", ["phone", "set", "table", "stool"]),
        ("SALES", ["phone", "set", "table", "stool"]),
        ("NEWEST", ["set", "table", "stool", "phone"]),
        ("PRICE_ASC", ["stool", "table", "phone", "set"]),
        ("PRICE_DESC", ["set", "phone", "table", "stool"]),
        ("RATING", ["set", "table", "stool", "phone"]),
    ],
)
async def test_a_list_is_sorted(client: Client, stocked: Stocked, sort: str | None, slugs: list[str]) -> None:
    assert await listed(client, sort=sort) == (4, slugs)


async def test_a_list_is_filtered(client: Client, stocked: Stocked) -> None:
    world = stocked.world
    acme = global_id("Brand", world.brands["acme"])
    calls = global_id("FrontCategory", world.fronts["calls"])
    for filter_, slugs in (
        ({"brandIds": [acme]}, ["phone"]),
        ({"brandIds": ["nonsense"]}, []),
        ({"frontCategoryIds": [calls]}, ["phone"]),
        ({"tagCodes": ["hot"]}, ["phone"]),
        ({"inStock": True}, ["phone"]),
        ({"storeId": global_id("Store", stocked.store_id + 1)}, []),
        ({"attributes": [{"code": "colour", "values": ["white", "red"]}]}, ["phone"]),
        ({"attributes": [{"code": "colour", "values": ["red"]}]}, []),
        ({"priceMin": cny("90.00"), "priceMax": cny("149.99")}, ["table"]),
    ):
        assert await listed(client, filter=filter_) == (len(slugs), slugs), filter_


async def test_pages_follow_each_other(client: Client, stocked: Stocked) -> None:
    first = (await client.run("ProductList", first=3))["products"]
    assert first["pageInfo"]["hasNextPage"]
    rest = (await client.run("ProductList", first=3, after=first["pageInfo"]["endCursor"]))["products"]
    slugs = [edge["node"]["slug"] for page in (first, rest) for edge in page["edges"]]
    assert slugs == ["phone", "set", "table", "stool"]
    assert not rest["pageInfo"]["hasNextPage"]


@pytest.mark.parametrize(
    "arguments",
    [
        'after: "nonsense"',
        "first: 101",
        "first: -1",
        "first: 1, last: 1",
        'filter: {priceMin: {amount: "1.001", currency: "CNY"}}',
        'filter: {priceMin: {amount: "1.00", currency: "USD"}}',
        "filter: {tagCodes: [" + '"x"' * 101 + "]}",
    ],
)
async def test_a_list_that_cannot_be_is_a_bad_request(client: Client, stocked: Stocked, arguments: str) -> None:
    assert await client.error_codes(f"{{ products({arguments}) {{ edges {{ cursor }} }} }}") == ["BAD_REQUEST"]


# --- categories ---


async def test_a_channel_s_tree_is_answered_to_its_leaves(client: Client, stocked: Stocked) -> None:
    tree = (await client.run("CategoryTree", channel="PC"))["frontCategories"]
    assert [(root["slug"], [child["slug"] for child in root["children"]]) for root in tree] == [
        ("gadgets", ["calls"]),
        ("stuff", []),
    ]
    assert (await client.run("CategoryTree", channel="APP"))["frontCategories"] == []


async def test_a_front_category_knows_how_much_it_shows_and_what_is_below_it(client: Client, stocked: Stocked) -> None:
    query = (
        "query ($id: ID!) { node(id: $id) { ... on FrontCategory { productCount children { slug productCount } } } }"
    )
    for name, count, children in (("gadgets", 1, [{"slug": "calls", "productCount": 1}]), ("stuff", 3, [])):
        node = (await client.query(query, id=global_id("FrontCategory", stocked.world.fronts[name])))["node"]
        assert node == {"productCount": count, "children": children}


TEMPLATE = """query ($id: ID!) { backCategory(id: $id) {
  name isLeaf path { name }
  attributeGroups { name attributes {
    code role valueType required filterable unit allowedValues { value label } inheritedFrom { name }
  } }
} }"""


async def test_a_back_category_has_its_path_and_its_template(client: Client, stocked: Stocked) -> None:
    phones = global_id("BackCategory", stocked.world.categories["phones"])
    found = (await client.query(TEMPLATE, id=phones))["backCategory"]
    assert (found["name"], found["isLeaf"]) == ("Phones", True)
    assert [each["name"] for each in found["path"]] == ["Electronics", "Phones"]
    lines = {each["code"]: each for group in found["attributeGroups"] for each in group["attributes"]}
    assert list(lines) == ["model", "released", "condition", "colour", "size", "screen_size", "waterproof", "radio"]
    assert lines["colour"] == {
        "code": "colour",
        "role": "SALES",
        "valueType": "SINGLE_CHOICE",
        "required": True,
        "filterable": True,
        "unit": None,
        "allowedValues": [
            {"value": "black", "label": "Black"},
            {"value": "white", "label": "White"},
            {"value": "red", "label": "Red"},
        ],
        "inheritedFrom": None,
    }
    assert lines["model"]["inheritedFrom"] == {"name": "Electronics"}
    assert (await client.query(TEMPLATE, id="nonsense"))["backCategory"] is None


# --- budgets ---


@pytest.mark.parametrize(
    ("operation", "variables", "most"),
    [
        ("ProductList", {}, 4),
        ("ProductList", {"sort": "PRICE_ASC", "filter": {"inStock": True}}, 4),
        ("ProductDetail", {"slug": "phone"}, 8),
        ("ProductDetail", {"slug": "set"}, 8),
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
    assert await statements("totalCount edges { cursor }") == 2


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
