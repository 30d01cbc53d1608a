"""A promotion's life over HTTP: changed, reviewed, paused and ended by staff; on for those it is for, at its hours."""

from typing import Any

import pytest

from persistence import Database
from schema.ids import global_id
from tests.goods import stock_shop
from tests.resolvers.buying import new_buyer
from tests.resolvers.staffing import hire
from tests.resolvers.test_kept_answers import is_kept, keeping
from tests.resolvers.test_marketing import SAVE40, told
from tests.shop import Client, ShopUnderTest, open_shop

pytestmark = pytest.mark.anyio

READ, WRITE, REVIEW = [f"marketing.promotion.{word}" for word in ("read", "write", "review")]
CREATE = """mutation ($input: PromotionCreateInput!) {
  promotionCreate(input: $input) { promotion { id status } userErrors { code field } } }"""
STEP = """mutation ($input: Promotion%sInput!) {
  promotion%s(input: $input) { promotion { id status } userErrors { code field message } } }"""
UPDATE = STEP % ("Update", "Update")
BEHIND = """query ($id: ID!) { promotion(id: $id) { status label behind {
  version countingVersion waitingVersion reviewNote currency uses link rule moneySpent { amount currency }
  store { id }
  plan { names { language text } endsAt channels audience memberIds exclusionGroup priority limitPerMember limitTotal
         hours { opens closes weekdays } budget { amount currency } campaign { path source medium } }
  scope { included { productIds skuIds backCategoryIds brandIds } excluded { skuIds } }
  versions { version label staffName createdAt } } } }"""
LIST = """query ($status: PromotionStatus, $form: PromotionForm, $storeId: ID, $query: String, $first: Int) {
  promotions(status: $status, form: $form, storeId: $storeId, query: $query, first: $first) {
    totalCount edges { node { code } } pageInfo { hasNextPage } } }"""
REVIEWED = """mutation ($input: PromotionReviewSetInput!) {
  promotionReviewSet(input: $input) { reviewed userErrors { code field } } }"""
HOURS = [{"opens": "20:00", "closes": "22:00", "weekdays": [1, 2, 3, 4, 5]}]


async def create(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.query(CREATE, input=SAVE40 | changed))["promotionCreate"]
    return payload


async def made(client: Client, **changed: Any) -> str:
    payload = await create(client, **changed)
    assert payload["userErrors"] == []
    promotion_id: str = payload["promotion"]["id"]
    return promotion_id


async def step(client: Client, name: str, **given: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.query(STEP % (name, name), input=given))[f"promotion{name}"]
    return payload


async def codes(client: Client, **variables: Any) -> list[str]:
    found = (await client.query(LIST, **variables))["promotions"]
    assert found["totalCount"] == len(found["edges"])
    return [each["node"]["code"] for each in found["edges"]]


async def shown(client: Client) -> list[str]:
    """The codes of the promotions on a product's page."""
    found = await client.run("ProductDetail", slug="mug")
    return [each["code"] for each in found["product"]["promotions"]]


async def test_all_that_is_said_of_a_promotion_is_read_again(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    staff = await hire(shop, READ, WRITE)
    member = global_id("Member", 1)
    budget = {"amount": "500.00", "currency": "CNY"}
    promotion = await made(
        staff,
        hours=HOURS,
        audience={"memberIds": [member]},
        limits={"perMember": 2, "total": 10, "budget": budget},
        campaign={"path": "/sale", "source": "mail", "medium": "email"},
        exclusionGroup="big",
        channels=["APP"],
    )
    said = {"id": promotion, "version": 1, "priority": 7, "channels": [], "limits": {"total": 5, "budget": budget}}
    assert told(await step(staff, "Update", **said)) == []
    found = (await staff.query(BEHIND, id=promotion))["promotion"]["behind"]
    assert (found["version"], found["countingVersion"], found["waitingVersion"], found["uses"]) == (2, 2, None, 0)
    assert [each["staffName"] for each in found["versions"]] == ["Grace", "Grace"]
    assert found["plan"] == {
        "names": [{"language": "en", "text": "Forty off"}, {"language": "zh-CN", "text": "减四十"}],
        "endsAt": SAVE40["endsAt"],
        "channels": [],
        "audience": "CHOSEN",
        "memberIds": [member],
        "exclusionGroup": "big",
        "priority": 7,
        "limitPerMember": None,
        "limitTotal": 5,
        "hours": HOURS,
        "budget": budget,
        "campaign": {"path": "/sale", "source": "mail", "medium": "email"},
    }
    assert found["link"] == "/sale?utm_source=mail&utm_medium=email&utm_campaign=SAVE40"
    assert (found["scope"]["included"], found["moneySpent"]) == (None, {"amount": "0.00", "currency": "CNY"})
    assert buyer.client is not None


async def test_a_promotion_is_reviewed_run_paused_and_ended(shop: ShopUnderTest) -> None:
    ada, bob = [await hire(shop, READ, WRITE, REVIEW) for _ in "ab"]
    reviewed = {"input": {"storeId": None, "reviewed": True}}
    assert (await ada.query(REVIEWED, **reviewed))["promotionReviewSet"] == {"reviewed": True, "userErrors": []}
    promotion = await made(ada)
    assert (await step(ada, "Submit", id=promotion))["promotion"]["status"] == "PENDING_REVIEW"
    assert told(await step(ada, "Approve", id=promotion, version=1)) == [("INVALID", ["input", "id"])]
    assert (await step(bob, "Reject", id=promotion, reason="Too dear."))["promotion"]["status"] == "REJECTED"
    assert (await ada.query(BEHIND, id=promotion))["promotion"]["behind"]["reviewNote"] == "Too dear."
    await step(ada, "Submit", id=promotion)
    assert told(await step(bob, "Approve", id=promotion, version=2)) == [("CONFLICT", ["input", "version"])]
    assert (await step(bob, "Approve", id=promotion, version=1))["promotion"]["status"] == "RUNNING"
    assert told(await step(ada, "Update", id=promotion, version=1, priority=3)) == []
    assert (await ada.query(BEHIND, id=promotion))["promotion"]["behind"]["waitingVersion"] == 2
    assert (await step(ada, "Pause", id=promotion))["promotion"]["status"] == "PAUSED"
    assert (await step(ada, "Resume", id=promotion))["promotion"]["status"] == "RUNNING"
    assert (await step(ada, "End", id=promotion))["promotion"]["status"] == "ENDED"
    (refused,) = (await step(ada, "Resume", id=promotion))["userErrors"]
    assert (refused["code"], refused["message"]) == (
        "TRANSITION_NOT_ALLOWED",
        "It is ENDED, which does not allow this.",
    )


async def test_what_is_wrong_with_a_change_is_told_at_once(shop: ShopUnderTest) -> None:
    staff = await hire(shop, READ, WRITE)
    promotion = await made(staff)
    wrong = await step(
        staff,
        "Update",
        id=promotion,
        version=5,
        hours=[{"opens": "8:00", "closes": "25:00", "weekdays": [8]}],
        limits={"perMember": 0, "total": 0, "budget": {"amount": "1.00", "currency": "USD"}},
        audience={"memberIds": ["nonsense"]},
        rule={"multiBuy": {"n": 3, "payFor": 2}},
        campaign={"path": "sale", "source": "", "medium": "a b"},
    )
    assert [(code, ".".join(field or ())) for code, field in told(wrong)] == [
        ("CONFLICT", "input.version"),
        *[("INVALID", f"input.hours.0.{name}") for name in ("opens", "closes", "weekdays")],
        ("INVALID", "input.limits.perMember"),
        ("INVALID", "input.limits.total"),
        *[("INVALID", f"input.campaign.{name}") for name in ("path", "source", "medium")],
        ("INVALID", "input.rule"),
        ("NOT_FOUND", "input.audience.memberIds.0"),
    ]
    for audience in ({}, {"everyone": True, "members": True}):
        refused = await step(staff, "Update", id=promotion, version=1, audience=audience)
        assert told(refused) == [("INVALID", ["input", "audience", "everyone"])]


async def test_staff_find_promotions_by_where_they_stand_their_form_store_and_words(
    shop: ShopUnderTest, database: Database
) -> None:
    goods = await stock_shop(database)
    staff = await hire(shop, READ, WRITE)
    await made(staff, draft=True)
    await made(staff, code="SOON", startsAt="2026-11-11T08:00:00Z", storeId=global_id("Store", goods.store_id))
    await made(
        staff, code="ITEMS", rule={"itemDiscount": {"percentOffBp": 100}}, name=[{"language": "en", "text": "x_y"}]
    )
    assert await codes(staff) == ["ITEMS", "SOON", "SAVE40", "SAVE30"]
    assert await codes(staff, status="DRAFT") == ["SAVE40"]
    assert await codes(staff, status="SCHEDULED") == ["SOON"]
    assert await codes(staff, status="RUNNING", form="ITEM_DISCOUNT") == ["ITEMS"]
    assert await codes(staff, storeId=global_id("Store", goods.store_id)) == ["SOON"]
    assert await codes(staff, query="FORTY") == ["SOON", "SAVE40"]
    assert await codes(staff, query="x_y") == ["ITEMS"]
    assert await codes(staff, query="_") == ["ITEMS"]
    shop.clock.pass_by(days=2)
    assert await codes(await hire(shop, READ), status="ENDED") == ["ITEMS", "SOON"]
    own = await hire(shop, READ, store_id=goods.store_id)
    assert await codes(own) == ["SOON"]
    assert await codes(own, storeId=global_id("Store", 99)) == []


async def test_drafts_are_seen_by_the_staff_whose_they_are_alone(shop: ShopUnderTest, client: Client) -> None:
    goods = await stock_shop(shop.database)
    promotion = await made(await hire(shop, READ, WRITE), draft=True)
    node = "query ($id: ID!) { node(id: $id) { ... on Promotion { code } } }"
    others = [client, await hire(shop, "orders.read"), await hire(shop, READ, store_id=goods.store_id)]
    assert [(await each.query(node, id=promotion))["node"] for each in others] == [None] * 3
    assert (await (await hire(shop, READ)).query(node, id=promotion))["node"] == {"code": "SAVE40"}
    assert await others[1].error_codes(BEHIND, id=promotion) == ["FORBIDDEN"]
    assert (await others[2].query(BEHIND, id=promotion))["promotion"] is None
    steps = [(each, "marketing.promotion.review") for each in ("Approve", "Reject")]
    steps += [(each, WRITE) for each in ("Update", "Submit", "Pause", "Resume", "End")]
    for name, permission in steps:
        more = {"version": 1} if name in ("Approve", "Update") else {"reason": "no"} if name == "Reject" else {}
        without = await hire(shop, *{READ, WRITE, REVIEW} - {permission})
        given = {"id": promotion, **more}
        assert await without.error_codes(STEP % (name, name), input=given) == ["FORBIDDEN"]


async def test_a_members_promotion_is_shown_and_counts_for_members_and_guests_are_told(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await made(await hire(shop, READ, WRITE), audience={"members": True})
    guest = shop.client()
    assert (await shown(guest), await shown(buyer.client)) == (["SAVE30"], ["SAVE40", "SAVE30"])
    line = {"skuId": global_id("Sku", buyer.goods.skus["STOOL"]), "quantity": 1}
    pricing = [
        (await each.run("CartAdd", token=None, lines=[line]))["cartLinesAdd"]["cart"]["pricing"]
        for each in (guest, buyer.client)
    ]
    assert [each["payable"]["amount"] for each in pricing] == ["170.00", "130.00"]
    assert ("SAVE40", "NOT_IN_AUDIENCE") in [
        (each["promotion"]["code"], each["reason"]) for each in pricing[0]["excluded"]
    ]


async def test_what_guests_are_shown_again_turns_with_the_hours(database: Database) -> None:
    """It is 12:00 in Shanghai as the shop opens."""
    await stock_shop(database)
    shop = await open_shop(database, settings=keeping())
    await made(await hire(shop, READ, WRITE), hours=[{"opens": "12:00", "closes": "12:01"}])
    guest = shop.client()
    shop.clock.pass_by(seconds=59.5)
    assert await shown(guest) == ["SAVE40", "SAVE30"]
    assert await is_kept(guest, "ProductDetail", slug="mug")
    shop.clock.pass_by(seconds=0.5)
    assert await shown(guest) == ["SAVE30"]


async def test_what_members_are_shown_is_never_shown_to_guests(database: Database) -> None:
    shop = await open_shop(database, settings=keeping())
    buyer = await new_buyer(shop)
    await made(await hire(shop, READ, WRITE), audience={"members": True})
    for _ in range(2):
        assert await shown(buyer.client) == ["SAVE40", "SAVE30"]
        assert await shown(shop.client()) == ["SAVE30"]


async def test_a_new_members_promotion_ends_for_them_with_their_first_paid_order(shop: ShopUnderTest) -> None:
    buyer = await new_buyer(shop)
    await made(await hire(shop, READ, WRITE), audience={"newMembers": True})
    assert await shown(buyer.client) == ["SAVE40", "SAVE30"]
    await buyer.pay((await buyer.buy(STOOL=1))["id"])
    await shop.work()
    assert await shown(buyer.client) == ["SAVE30"]
