"""Pages over HTTP."""

from collections.abc import Sequence
from typing import Any

import pytest

from domains import catalog, cms
from domains.kernel import Channel
from operations.demo import load_demo
from persistence import recorded_statements
from schema.cms import COMPONENT_TYPES as GRAPHQL_TYPES
from schema.ids import global_id
from tests.domains.marketing.coupon_world import World
from tests.resolvers.buying import new_buyer
from tests.shop import OPENING, Client, ShopUnderTest

pytestmark = pytest.mark.anyio

BUDGET = 10
PAGE = """query ($slug: String!, $channel: Channel!) { page(slug: $slug, channel: $channel) {
  id title version slots { name components {
    __typename id style hidden
    ... on TextComponent { text }
    ... on CouponListComponent { couponTemplates { id } }
    ... on FlashSaleComponent { title session { id } }
    ... on GroupBuyComponent { title groupBuys { id } }
    ... on ProductListComponent { title products { slug priceRange { min { amount currency } } brand { name } } }
  } } } }"""


async def publish(
    shop: ShopUnderTest, *blocks: cms.Block, channel: Channel = Channel.PC, publishes: bool = True
) -> int:
    """Makes the page `home` of these blocks."""

    async def work(tx: Any) -> int:
        command = cms.CreatePage("home", {"en": "Home", "zh-CN": "首页"}, channel, cms.PageKind.HOME)
        draft = await cms.create_page(tx, command, OPENING)
        page_id = draft.page.id
        await cms.save_draft(tx, cms.SaveDraft(page_id, 1, (cms.BlockSlot("main", blocks),)), OPENING)
        if publishes:
            await cms.publish(tx, cms.PublishPage(page_id, 2), OPENING)
        return page_id

    return await shop.database.write(work)


async def components(client: Client) -> Sequence[dict[str, Any]]:
    answer = await client.query(PAGE, slug="home", channel="PC")
    found: Sequence[dict[str, Any]] = answer["page"]["slots"][0]["components"]
    return found


def text(name: str, words: Any) -> cms.Block:
    return cms.Block(name, "text", "plain", {"text": words})


async def test_a_published_page_is_answered(shop: ShopUnderTest, client: Client) -> None:
    page_id = await publish(shop, text("hello", "Hello"))
    assert await client.query(PAGE, slug="home", channel="PC") == {
        "page": {
            "id": global_id("Page", page_id),
            "title": "Home",
            "version": 2,
            "slots": [
                {
                    "name": "main",
                    "components": [
                        {
                            "__typename": "TextComponent",
                            "id": "hello",
                            "style": "plain",
                            "hidden": False,
                            "text": "Hello",
                        }
                    ],
                }
            ],
        }
    }


async def test_a_page_that_is_not_published_is_null(shop: ShopUnderTest, client: Client) -> None:
    await publish(shop, text("hello", "Hello"), publishes=False)
    assert await client.query(PAGE, slug="home", channel="PC") == {"page": None}


@pytest.mark.parametrize(("slug", "channel"), [("nowhere", "PC"), ("home", "APP"), ("", "PC")])
async def test_a_page_that_the_channel_has_not_is_null(
    shop: ShopUnderTest, client: Client, slug: str, channel: str
) -> None:
    await publish(shop, text("hello", "Hello"))
    assert await client.query(PAGE, slug=slug, channel=channel) == {"page": None}


async def test_a_page_speaks_the_readers_language(shop: ShopUnderTest) -> None:
    await publish(shop, text("hello", {"en": "Hello", "zh-CN": "你好"}))
    answer = await shop.client(**{"Accept-Language": "zh-CN"}).query(PAGE, slug="home", channel="PC")
    assert answer["page"]["title"] == "首页"
    assert answer["page"]["slots"][0]["components"][0]["text"] == "你好"


async def test_blocks_of_later_systems_are_hidden_without_content(shop: ShopUnderTest, client: Client) -> None:
    titled = {"title": "Soon"}
    await publish(
        shop,
        cms.Block("coupons", "coupon_list", "plain", {}),
        cms.Block("flash", "flash_sale", "plain", titled),
        cms.Block("groups", "group_buy", "plain", titled),
    )
    kept = {"style": "plain", "hidden": True}
    assert await components(client) == [
        {"__typename": "CouponListComponent", "id": "coupons", **kept, "couponTemplates": None},
        {"__typename": "FlashSaleComponent", "id": "flash", **kept, "title": None, "session": None},
        {"__typename": "GroupBuyComponent", "id": "groups", **kept, "title": None, "groupBuys": None},
    ]


async def test_coupons_of_the_centre_are_shown_to_each_as_they_may_claim_them(shop: ShopUnderTest) -> None:
    await publish(shop, cms.Block("coupons", "coupon_list", "plain", {"limit": 1}))
    world = World(shop.database)
    for name in ("Older", "Newer"):
        template = await world.template(name={"en": name})
    ada = await new_buyer(shop)
    await world.claim(template, ada.member_id, shop.clock())

    async def shown(client: Client) -> Any:
        [block] = (await client.run("Home", channel="PC"))["page"]["slots"][0]["components"]
        return [(each["name"], each["claimable"], each["claimedByMe"]) for each in block["couponTemplates"]]

    assert await shown(shop.client()) == [("Newer", True, False)]
    assert await shown(ada.client) == [("Newer", False, True)]


async def test_a_list_without_goods_is_hidden_and_the_page_stands(shop: ShopUnderTest, client: Client) -> None:
    source = {"productIds": [404], "frontCategoryId": 404}
    await publish(shop, cms.Block("goods", "product_list", "grid", {"source": source}), text("hello", "Hello"))
    goods, hello = await components(client)
    assert (goods["hidden"], goods["products"]) == (True, None)
    assert hello["text"] == "Hello"


async def test_the_demo_shops_home_page_is_answered_within_its_budget(shop: ShopUnderTest, client: Client) -> None:
    await load_demo(shop.database, OPENING, lambda line: None)
    with recorded_statements() as statements:
        answer = await client.run("Home", channel="MOBILE_WEB")
    blocks = [each for slot in answer["page"]["slots"] for each in slot["components"]]
    assert [each["id"] for each in blocks if each["hidden"]] == []
    assert len([each for each in blocks if each.get("products")]) == 4
    assert 0 < len(statements) <= BUDGET


async def test_the_budget_does_not_grow_with_the_page(shop: ShopUnderTest, client: Client) -> None:
    await load_demo(shop.database, OPENING, lambda line: None)
    slugs = ["phones", "laptops", "tea", "coffee", "chairs", "tables"]
    front_ids = await catalog.get_front_ids(shop.database.read(), Channel.APP, slugs)
    sources = [{"frontCategoryId": front_ids[slug]} for slug in slugs] * 10
    blocks = [cms.Block(f"goods-{at}", "product_list", "grid", {"source": source}) for at, source in enumerate(sources)]
    found = await cms.find_page_id(shop.database.read(), "home", Channel.APP)
    assert found is not None
    await shop.database.write(
        lambda tx: cms.save_draft(tx, cms.SaveDraft(found, 2, (cms.BlockSlot("main", tuple(blocks)),)), OPENING)
    )
    await shop.database.write(lambda tx: cms.publish(tx, cms.PublishPage(found, 3), OPENING))
    with recorded_statements() as statements:
        answer = await client.query(PAGE, slug="home", channel="APP")
    assert all(each["products"] for each in answer["page"]["slots"][0]["components"])
    assert 0 < len(statements) <= BUDGET


def test_every_component_type_has_its_type_in_the_schema() -> None:
    assert {each.view.__name__ for each in cms.COMPONENT_TYPES} == {each.__name__ for each in GRAPHQL_TYPES}
