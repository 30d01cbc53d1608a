"""Front categories over HTTP: how staff make, change and map them, and when shoppers see what came of it."""

import asyncio
from typing import Any

import pytest

from domains import catalog
from domains.catalog import CreateFrontCategory
from domains.kernel import Channel
from operations.settings import Settings
from persistence import Database, Transaction, recorded_statements
from schema.ids import global_id
from tests.domains.catalog.world import NOW, rows_of
from tests.resolvers.catalog_goods import Stocked, cny, stock
from tests.resolvers.staffing import hire
from tests.shop import URL, Client, ShopUnderTest, open_shop

pytestmark = pytest.mark.anyio

WRITE = "catalog.category.write"
LOOK = "id slug name image { url alt } link position visibleFrom visibleUntil version productCount"
ERRORS = "userErrors { code message field }"
CREATE = f"""mutation ($input: FrontCategoryCreateInput!) {{
  frontCategoryCreate(input: $input) {{ frontCategory {{ {LOOK} }} {ERRORS} }} }}"""
UPDATE = f"""mutation ($input: FrontCategoryUpdateInput!) {{
  frontCategoryUpdate(input: $input) {{ frontCategory {{ {LOOK} }} {ERRORS} }} }}"""
MOVE = f"""mutation ($input: FrontCategoryMoveInput!) {{
  frontCategoryMove(input: $input) {{ frontCategory {{ slug version }} {ERRORS} }} }}"""
REMOVE = f"""mutation ($input: FrontCategoryRemoveInput!) {{
  frontCategoryRemove(input: $input) {{ removed {ERRORS} }} }}"""
MAP = f"""mutation ($input: FrontCategoryMapInput!) {{
  frontCategoryMap(input: $input) {{ frontCategory {{ id version }} {ERRORS} }} }}"""
NODE = "query ($id: ID!) { node(id: $id) { ... on FrontCategory { slug } } }"


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def writer(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, WRITE)


def front(stocked: Stocked, name: str = "calls") -> str:
    return global_id("FrontCategory", stocked.world.fronts[name])


def text(words: str) -> list[dict[str, str]]:
    return [{"language": "en", "text": words}]


def codes(payload: dict[str, Any]) -> list[tuple[str, list[str]]]:
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


async def listed(client: Client, front_id: str) -> list[str]:
    page = (await client.run("ProductList", frontCategoryId=front_id))["products"]
    return [edge["node"]["slug"] for edge in page["edges"]]


async def test_a_slug_that_somebody_takes_at_the_same_moment_is_there_already(
    database: Database, database_url: str, writer: Client, stocked: Stocked
) -> None:
    taken, going = asyncio.Event(), asyncio.Event()

    async def take(tx: Transaction) -> None:
        command = CreateFrontCategory(channel=Channel.PC, slug="same", name={"en": "Same"})
        await catalog.create_front_category(tx, command, NOW)
        taken.set()
        await going.wait()

    taking = asyncio.create_task(database.write(take))
    await taken.wait()
    given = {"frontCategoryId": front(stocked), "version": 2, "slug": "same", "name": text("Calls"), "position": 0}
    updating = asyncio.create_task(writer.query(UPDATE, input=given))
    waiting = "SELECT pid FROM pg_locks WHERE NOT granted"
    while database_url.startswith("postgresql") and not await rows_of(database, waiting):
        pass
    going.set()
    await taking
    assert codes((await updating)["frontCategoryUpdate"]) == [("ALREADY_EXISTS", ["input", "slug"])]


async def test_how_a_front_category_stands_is_for_who_may_change_it(client: Client, stocked: Stocked) -> None:
    for field in ("position", "visibleFrom", "visibleUntil", "version"):
        text = f"query ($id: ID!) {{ node(id: $id) {{ ... on FrontCategory {{ {field} }} }} }}"
        assert await client.error_codes(text, id=front(stocked)) == ["UNAUTHENTICATED"]


# --- mapping ---


def rule(stocked: Stocked, **changes: Any) -> dict[str, Any]:
    """The contract's example: all members of a rule, most of them empty."""
    things = global_id("BackCategory", stocked.world.categories["things"])
    empty: dict[str, Any] = {"brandIds": [], "attributes": [], "tagCodes": [], "priceMin": None, "priceMax": None}
    return {"backCategoryIds": [things], **empty, **changes}


async def test_a_category_is_mapped_by_the_staff_s_document_and_shows_it_at_once(
    client: Client, writer: Client, stocked: Stocked
) -> None:
    products = {name: global_id("Product", each) for name, each in stocked.products.items()}
    given = {
        "frontCategoryId": front(stocked),
        "include": [
            rule(stocked, priceMin=cny("20.00"), priceMax=cny("100.00")),
            rule(stocked, priceMin=cny("200.00")),
        ],
        "productIds": [products["phone"]],
        "excludeProductIds": [products["stool"]],
    }
    payload = (await writer.run("FrontCategoryMap", input=given))["frontCategoryMap"]
    assert payload == {
        "frontCategory": {"id": front(stocked), "name": "Calls", "productCount": 2},
        "userErrors": [],
    }
    assert await listed(client, front(stocked)) == ["phone", "table"]


async def test_rules_by_brand_tag_and_attribute_are_followed(client: Client, writer: Client, stocked: Stocked) -> None:
    acme = global_id("Brand", stocked.world.brands["acme"])
    for members, slugs in (
        ({"brandIds": [acme]}, ["phone"]),
        ({"tagCodes": ["hot"]}, ["phone"]),
        ({"tagCodes": ["new"]}, []),
        ({"attributes": [{"code": "colour", "values": ["white", "red"]}]}, ["phone"]),
        ({"attributes": [{"code": "colour", "values": ["red"]}]}, []),
        ({"priceMax": cny("20.00")}, ["stool"]),
        ({}, ["phone", "set", "table", "stool"]),
    ):
        given = {"frontCategoryId": front(stocked), "include": [members]}
        assert codes((await writer.run("FrontCategoryMap", input=given))["frontCategoryMap"]) == []
        assert await listed(client, front(stocked)) == slugs, members


async def test_everything_that_is_wrong_with_a_mapping_is_said_at_once(writer: Client, stocked: Stocked) -> None:
    given = {
        "frontCategoryId": front(stocked),
        "include": [
            rule(stocked, backCategoryIds=["nonsense"], tagCodes=["none"]),
            rule(stocked, attributes=[{"code": "colour", "values": ["mauve"]}]),
            rule(stocked, priceMin=cny("2.00"), priceMax=cny("1.00")),
        ],
        "productIds": [global_id("Product", 0)],
        "version": 1,
    }
    payload = (await writer.query(MAP, input=given))["frontCategoryMap"]
    assert payload["frontCategory"] is None
    assert codes(payload) == [
        ("NOT_FOUND", ["input", "include", "0", "backCategoryIds", "0"]),
        ("NOT_FOUND", ["input", "include", "0", "tagCodes", "0"]),
        ("INVALID", ["input", "include", "1", "attributes", "0", "values", "0"]),
        ("INVALID", ["input", "include", "2", "priceMax"]),
        ("NOT_FOUND", ["input", "productIds", "0"]),
        ("CONFLICT", ["input", "version"]),
    ]


async def test_amounts_that_cannot_be_read_are_all_named(writer: Client, stocked: Stocked) -> None:
    given = {
        "frontCategoryId": front(stocked),
        "include": [rule(stocked, priceMin=cny("1.001")), rule(stocked, priceMax=cny("x"))],
    }
    assert codes((await writer.query(MAP, input=given))["frontCategoryMap"]) == [
        ("INVALID", ["input", "include", "0", "priceMin", "amount"]),
        ("INVALID", ["input", "include", "1", "priceMax", "amount"]),
    ]


# --- making and changing ---


async def test_a_category_is_made_changed_moved_and_removed(client: Client, writer: Client, stocked: Stocked) -> None:
    new = {
        "channel": "PC",
        "slug": "under-100",
        "name": text("Under 100"),
        "parentId": front(stocked, "gadgets"),
        "imageUrl": "/files/cheap.webp",
        "imageAlt": text("Coins"),
        "link": "/p/stool",
        "position": 3,
    }
    made = (await writer.query(CREATE, input=new))["frontCategoryCreate"]["frontCategory"]
    front_id = made.pop("id")
    assert made == {
        "slug": "under-100",
        "name": "Under 100",
        "image": {"url": "/files/cheap.webp", "alt": "Coins"},
        "link": "/p/stool",
        "position": 3,
        "visibleFrom": None,
        "visibleUntil": None,
        "version": 1,
        "productCount": 0,
    }
    look = {"frontCategoryId": front_id, "version": 1, "slug": "cheap", "name": text("Cheap"), "position": 1}
    changed = (await writer.query(UPDATE, input=look))["frontCategoryUpdate"]["frontCategory"]
    assert (changed["slug"], changed["image"], changed["link"], changed["version"]) == ("cheap", None, None, 2)
    place = {"frontCategoryId": front_id, "version": 2, "parentId": None, "position": -1}
    moved = (await writer.query(MOVE, input=place))["frontCategoryMove"]
    assert moved == {"frontCategory": {"slug": "cheap", "version": 3}, "userErrors": []}
    tree = (await client.run("CategoryTree", channel="PC"))["frontCategories"]
    assert [root["slug"] for root in tree] == ["cheap", "gadgets", "stuff"]
    gone = (await writer.query(REMOVE, input={"frontCategoryId": front_id, "version": 3}))["frontCategoryRemove"]
    assert gone == {"removed": True, "userErrors": []}
    assert (await client.query(NODE, id=front_id))["node"] is None


async def test_wrong_changes_are_refused_with_their_fields(writer: Client, stocked: Stocked) -> None:
    gadgets, calls = front(stocked, "gadgets"), front(stocked)
    in_app = {"channel": "APP", "slug": "x", "name": text("X")}
    below = {"frontCategoryId": gadgets, "version": 2, "parentId": calls, "position": 0}
    for document, name, given, expected in (
        (CREATE, "Create", {"channel": "PC", "slug": "stuff", "name": text("X")}, ("ALREADY_EXISTS", "slug")),
        (CREATE, "Create", {"channel": "PC", "slug": "X!", "name": text("X")}, ("INVALID", "slug")),
        (CREATE, "Create", {"channel": "PC", "slug": "x", "name": []}, ("REQUIRED", "name")),
        (CREATE, "Create", in_app | {"parentId": calls}, ("NOT_FOUND", "parentId")),
        (UPDATE, "Update", {"frontCategoryId": calls, "version": 1, "slug": "c", "name": text("C"), "position": 0},
         ("CONFLICT", "version")),
        (MOVE, "Move", below, ("INVALID", "parentId")),
        (MOVE, "Move", {"frontCategoryId": "nonsense", "version": 2, "position": 0}, ("NOT_FOUND", "frontCategoryId")),
        (REMOVE, "Remove", {"frontCategoryId": gadgets, "version": 2}, ("INVALID", "frontCategoryId")),
        (REMOVE, "Remove", {"frontCategoryId": calls, "version": 9}, ("CONFLICT", "version")),
    ):  # fmt: skip
        payload = (await writer.query(document, input=given))[f"frontCategory{name}"]
        code, field = expected
        assert codes(payload) == [(code, ["input", field])], given


# --- rights ---


async def test_only_platform_staff_with_the_permission_change_front_categories(
    shop: ShopUnderTest, client: Client, stocked: Stocked, database: Database
) -> None:
    given = {"frontCategoryId": front(stocked), "version": 2}
    assert await client.error_codes(REMOVE, input=given) == ["UNAUTHENTICATED"]
    other = await hire(shop, "catalog.library.write")
    assert await other.error_codes(REMOVE, input=given) == ["FORBIDDEN"]
    merchant = await hire(shop, WRITE, store_id=stocked.store_id)
    payload = (await merchant.query(REMOVE, input=given))["frontCategoryRemove"]
    assert (payload["removed"], codes(payload)) == (False, [("NOT_FOUND", ["input", "frontCategoryId"])])
    assert await rows_of(database, "SELECT 1 FROM staff_actions WHERE action = 'catalog.category.write'") == []


async def test_a_change_over_http_is_in_the_log_with_its_author(
    writer: Client, stocked: Stocked, database: Database
) -> None:
    await writer.query(MOVE, input={"frontCategoryId": front(stocked), "version": 2, "position": 5})
    ((subject, address),) = await rows_of(
        database, "SELECT subject, client_address FROM staff_actions WHERE action = 'catalog.category.write'"
    )
    assert (subject, address) == (f"front_category:{stocked.world.fronts['calls']}", "127.0.0.1")


# --- periods ---


async def in_tree(client: Client) -> bool:
    tree = (await client.run("CategoryTree", channel="PC"))["frontCategories"]
    return "calls" in [child["slug"] for root in tree for child in root["children"]]


async def test_outside_its_period_a_category_is_seen_by_those_who_may_change_it_only(
    shop: ShopUnderTest, client: Client, writer: Client, stocked: Stocked
) -> None:
    look = {
        "frontCategoryId": front(stocked),
        "version": 2,
        "slug": "calls",
        "name": text("Calls"),
        "position": 0,
        "visibleUntil": shop.clock().isoformat(),
    }
    assert codes((await writer.query(UPDATE, input=look))["frontCategoryUpdate"]) == []
    merchant = await hire(shop, WRITE, store_id=stocked.store_id)
    for each, sees in ((client, False), (merchant, False), (writer, True)):
        assert await in_tree(each) is sees
        assert ((await each.query(NODE, id=front(stocked)))["node"] is not None) is sees
        assert bool(await listed(each, front(stocked))) is sees
        crumbs = (await each.run("ProductDetail", slug="phone"))["product"]["breadcrumbs"]
        assert [crumb["name"] for crumb in crumbs] == (["Gadgets", "Calls"] if sees else ["Gadgets"])


async def test_kept_answers_show_a_category_from_the_instant_that_its_period_begins(
    database: Database, stocked: Stocked
) -> None:
    keeper = await open_shop(database, settings=Settings(public_url=URL, cost_per_minute=0))
    writer = await hire(keeper, WRITE)
    opening = keeper.clock.now.replace(microsecond=0)
    keeper.clock.pass_by(minutes=-1)
    look = {
        "frontCategoryId": front(stocked),
        "version": 2,
        "slug": "calls",
        "name": text("Calls"),
        "position": 0,
        "visibleFrom": opening.isoformat(),
    }
    await writer.query(UPDATE, input=look)
    keeper.clock.now = opening
    keeper.clock.pass_by(seconds=-2)
    assert not await in_tree(keeper.client())
    with recorded_statements() as statements:
        assert not await in_tree(keeper.client())
    assert statements == []
    keeper.clock.pass_by(seconds=2)
    assert await in_tree(keeper.client())


async def test_a_mapping_that_changes_ends_the_kept_answers_that_showed_the_old_one(
    database: Database, stocked: Stocked
) -> None:
    keeper = await open_shop(database, settings=Settings(public_url=URL, cost_per_minute=0))
    writer = await hire(keeper, WRITE)
    assert await listed(keeper.client(), front(stocked)) == ["phone"]
    with recorded_statements() as statements:
        assert await listed(keeper.client(), front(stocked)) == ["phone"]
    assert statements == []
    await writer.query(MAP, input={"frontCategoryId": front(stocked), "include": [rule(stocked)]})
    assert await listed(keeper.client(), front(stocked)) == ["set", "table", "stool"]
