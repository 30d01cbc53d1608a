"""Publishing rules over HTTP: made, looked at before they are followed, followed by the worker, and guarded."""

from typing import Any, Final

import pytest

from operations.background import worker_of
from persistence import Database
from schema.ids import global_id
from tests.resolvers.catalog_goods import Stocked, stock
from tests.resolvers.staffing import hire
from tests.shop import Client, ShopUnderTest

pytestmark = pytest.mark.anyio

PUBLISH: Final = "catalog.product.publish"
READ: Final = "catalog.product.read"
RULE: Final = """id kind days attributeCode publishesAgain active version store { name }
  preview { takesOff puttingBack: putsBack firstOff { slug } firstBack { slug } }"""
CREATE: Final = f"""mutation ($input: PublishingRuleCreateInput!) {{
  publishingRuleCreate(input: $input) {{ publishingRule {{ {RULE} }} userErrors {{ code field }} }} }}"""
UPDATE: Final = """mutation ($input: PublishingRuleUpdateInput!) {
  publishingRuleUpdate(input: $input) { publishingRule { active version } userErrors { code field } } }"""
REMOVE: Final = """mutation ($input: PublishingRuleRemoveInput!) {
  publishingRuleRemove(input: $input) { removed userErrors { code field } } }"""
NODE: Final = "query ($id: ID!) { node(id: $id) { ... on PublishingRule { kind } } }"


@pytest.fixture
async def stocked(database: Database) -> Stocked:
    return await stock(database)


@pytest.fixture
async def staff(shop: ShopUnderTest, stocked: Stocked) -> Client:
    return await hire(shop, PUBLISH, READ)


async def create(client: Client, **given: Any) -> Any:
    return (await client.query(CREATE, input=given))["publishingRuleCreate"]


async def test_a_rule_tells_what_it_would_do_and_the_worker_does_it_at_night(
    shop: ShopUnderTest, client: Client, staff: Client
) -> None:
    worker = worker_of(shop.database, shop.shop.payment_channels, shop.shop.storage, shop.clock)
    await worker.drain()  # sees the periodic jobs for the first time
    made = (await create(staff, kind="NO_PICTURE"))["publishingRule"]
    names = ["stool", "table", "set"]
    assert made.pop("id")
    assert made == {
        "kind": "NO_PICTURE",
        "days": None,
        "attributeCode": None,
        "publishesAgain": True,
        "active": True,
        "version": 1,
        "store": None,
        "preview": {
            "takesOff": 3,
            "puttingBack": 0,
            "firstOff": [{"slug": name} for name in names],
            "firstBack": [],
        },
    }
    assert (await client.run("ProductDetail", slug="stool"))["product"] is not None
    shop.clock.pass_by(days=1)
    await worker.drain()
    assert [(await client.run("ProductDetail", slug=name))["product"] for name in names] == [None] * 3
    assert (await client.run("ProductDetail", slug="phone"))["product"] is not None


async def test_the_staff_of_a_store_make_rules_for_it(shop: ShopUnderTest, stocked: Stocked) -> None:
    merchant = await hire(shop, PUBLISH, READ, store_id=stocked.store_id)
    made = (await create(merchant, kind="OUT_OF_STOCK", days=3))["publishingRule"]
    assert (made["store"], made["days"]) == ({"name": "Store"}, 3)
    changed = await merchant.query(UPDATE, input={"id": made["id"], "version": 1, "active": False})
    assert changed["publishingRuleUpdate"]["publishingRule"] == {"active": False, "version": 2}
    stale = await merchant.query(REMOVE, input={"id": made["id"], "version": 1})
    assert stale["publishingRuleRemove"] == {
        "removed": False,
        "userErrors": [{"code": "CONFLICT", "field": ["input", "version"]}],
    }
    gone = await merchant.query(REMOVE, input={"id": made["id"], "version": 2})
    assert gone["publishingRuleRemove"] == {"removed": True, "userErrors": []}
    assert (await merchant.query("{ publishingRules { id } }"))["publishingRules"] == []


async def test_what_is_wrong_is_said_with_its_field(staff: Client) -> None:
    payload = await create(staff, kind="EXPIRED", days=1, storeId=global_id("Store", 99))
    assert payload["userErrors"] == [
        {"code": "INVALID", "field": ["input", "days"]},
        {"code": "REQUIRED", "field": ["input", "attributeCode"]},
        {"code": "NOT_FOUND", "field": ["input", "storeId"]},
    ]


async def test_rules_are_for_staff_who_may_publish(shop: ShopUnderTest, client: Client, staff: Client) -> None:
    made = (await create(staff, kind="NO_PICTURE"))["publishingRule"]["id"]
    reader = await hire(shop, READ)
    for text in (
        "{ publishingRules { id } }",
        "mutation { publishingRuleCreate(input: {kind: NO_PICTURE}) { userErrors { code } } }",
        'mutation { publishingRuleUpdate(input: {id: "x", version: 1}) { userErrors { code } } }',
        'mutation { publishingRuleRemove(input: {id: "x", version: 1}) { userErrors { code } } }',
    ):
        assert await client.error_codes(text) == ["UNAUTHENTICATED"]
        assert await reader.error_codes(text) == ["FORBIDDEN"]
        assert await staff.error_codes(text) == []
    assert (await staff.query(NODE, id=made))["node"] == {"kind": "NO_PICTURE"}
    assert (await reader.query(NODE, id=made))["node"] is None
