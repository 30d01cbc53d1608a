"""Coupons over HTTP: made and given by staff, claimed and used by shoppers."""

from typing import Any

import pytest

from operations.settings import Settings
from persistence import Database, recorded_statements
from schema.ids import global_id
from tests.resolvers.buying import Buyer, new_buyer, told
from tests.resolvers.staffing import hire
from tests.shop import URL, Client, ShopUnderTest, open_shop

pytestmark = pytest.mark.anyio

READ, WRITE = "marketing.coupon.read", "marketing.coupon.write"
UPDATE = "mutation ($input: CouponTemplateUpdateInput!) { couponTemplateUpdate(input: $input) { couponTemplate { name quantity version } userErrors { code field } } }"  # noqa: E501
END = "mutation ($input: CouponTemplateEndInput!) { couponTemplateEnd(input: $input) { couponTemplate { status } userErrors { code field } } }"  # noqa: E501
GIVE = "mutation ($input: CouponsGiveInput!) { couponsGive(input: $input) { results { memberId coupon { id source holder } userErrors { code field } } userErrors { code field } } }"  # noqa: E501
VOID = "mutation ($input: CouponsVoidInput!) { couponsVoid(input: $input) { coupons { id status } userErrors { code field } } }"  # noqa: E501
CODES = "mutation ($input: CouponCodesCreateInput!) { couponCodesCreate(input: $input) { couponTemplate { issued codes { edges { node { code redeemedAt } } } } userErrors { code field } } }"  # noqa: E501
BY_CODE = "mutation ($input: CouponClaimByCodeInput!) { couponClaimByCode(input: $input) { coupon { id source } userErrors { code field } } }"  # noqa: E501
CLAIM = "mutation ($input: CouponClaimInput!) { couponClaim(input: $input) { coupon { id } userErrors { code field ... on CouponLimitReached { limit } ... on CouponExpired { endedAt } } } }"  # noqa: E501
TEMPLATE = "query ($id: ID!) { couponTemplate(id: $id) { name label claimable claimedByMe threshold { amount } } }"
TEMPLATES = "{ couponTemplates { edges { node { id } } } }"
SECRETS = "query ($id: ID!) { couponTemplate(id: $id) { code linkToken coupons { totalCount edges { node { status holder } } } } }"  # noqa: E501
CENTRE = "{ couponCentre { edges { node { id claimable claimedByMe } } } }"
MINE = "query ($status: [CouponStatus!]) { me { coupons(status: $status) { totalCount edges { node { id status template { name claimedByMe } } } } } }"  # noqa: E501
NODE = "query ($id: ID!) { node(id: $id) { id } }"
BOUGHT = "query ($number: String!) { order(number: $number) { discounts { label coupon { id status } } } }"
OFFERED = "query ($slug: String!) { product(slug: $slug) { claimableCouponTemplates { id label } } }"


def template(**more: Any) -> dict[str, Any]:
    """What the clients' own document makes: twenty off from 100.00."""
    return {
        "name": [{"language": "en", "text": "Twenty off"}, {"language": "zh-CN", "text": "减二十"}],
        "value": {"amountOff": {"amount": "20.00", "currency": "CNY"}},
        "threshold": {"amount": "100.00", "currency": "CNY"},
        "scope": {"all": True},
        "quantity": 100,
        "perMember": 1,
        "validity": {"daysFromClaim": 7},
        "issuer": "PLATFORM",
        "stackable": False,
    } | more


async def make(staff: Client, **more: Any) -> str:
    payload = (await staff.run("CouponTemplateCreate", input=template(**more)))["couponTemplateCreate"]
    assert payload["userErrors"] == []
    made: str = payload["couponTemplate"]["id"]
    return made


async def claim(client: Client, template_id: str) -> str:
    payload = (await client.run("CouponClaim", templateId=template_id))["couponClaim"]
    assert payload["userErrors"] == []
    claimed: str = payload["coupon"]["id"]
    return claimed


@pytest.fixture
async def grace(shop: ShopUnderTest) -> Client:
    """Somebody of the platform's staff who makes coupons."""
    return await hire(shop, READ, WRITE)


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


async def test_a_coupon_from_the_product_page_to_the_order(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    made = await make(grace)
    own = await make(grace, scope={"skuIds": [ada.sku("SHIRT-S")]}, quantity=1)
    guest = shop.client()
    [offered, other] = (await guest.query(OFFERED, slug="shirt"))["product"]["claimableCouponTemplates"]
    assert (offered, other["id"]) == ({"id": made, "label": "20.00 off 100.00"}, own)
    assert [each["id"] for each in (await guest.query(OFFERED, slug="mug"))["product"]["claimableCouponTemplates"]] == [
        made
    ]
    coupon = await claim(ada.client, made)
    assert [
        each["id"] for each in (await ada.client.query(OFFERED, slug="shirt"))["product"]["claimableCouponTemplates"]
    ] == [own]
    seen = (await ada.client.query(TEMPLATE, id=made))["couponTemplate"]
    assert seen == {
        "name": "Twenty off",
        "label": "20.00 off 100.00",
        "claimable": False,
        "claimedByMe": True,
        "threshold": {"amount": "100.00"},
    }
    await ada.fill(**{"SHIRT-S": 1})
    preview = (await ada.look())["preview"]
    assert [each["coupon"]["id"] for each in preview["coupons"]["usable"]] == [coupon]
    [discount] = preview["cart"]["pricing"]["discounts"]
    assert (discount["coupon"]["id"], discount["label"], discount["kind"]) == (coupon, "20.00 off 100.00", "COUPON")
    order = (await ada.place(await ada.order_input()))["order"]
    bought = (await ada.client.query(BOUGHT, number=order["number"]))["order"]["discounts"]
    assert bought == [{"label": "20.00 off 100.00", "coupon": {"id": coupon, "status": "LOCKED"}}]
    locked = (await ada.client.query(MINE, status=["LOCKED"]))["me"]["coupons"]
    assert locked == {
        "totalCount": 1,
        "edges": [
            {"node": {"id": coupon, "status": "LOCKED", "template": {"name": "Twenty off", "claimedByMe": True}}}
        ],
    }
    await ada.pay(order["id"])
    assert (await ada.client.query(MINE, status=["UNUSED"]))["me"]["coupons"]["totalCount"] == 0
    assert (await ada.client.query(MINE, status=["USED"]))["me"]["coupons"]["totalCount"] == 1


async def test_a_cart_tries_the_coupons_that_are_set(ada: Buyer, grace: Client) -> None:
    best = await claim(ada.client, await make(grace))
    less = await claim(ada.client, await make(grace, value={"percentOff": {"percentOffBp": 500}}, threshold=None))
    await ada.fill(**{"SHIRT-S": 1})

    async def choose(ids: list[str]) -> list[str]:
        payload = (await ada.client.run("CartCouponsSet", token=None, couponIds=ids))["cartCouponsSet"]
        assert payload["userErrors"] == []
        return [each["coupon"]["id"] for each in payload["cart"]["pricing"]["discounts"]]

    assert await choose([less]) == [less]
    assert await choose([]) == []
    assert await choose([best]) == [best]
    refused = await ada.client.run("CartCouponsSet", token=None, couponIds=[global_id("Coupon", 99)])
    assert told(refused["cartCouponsSet"]) == [("COUPON_NOT_USABLE", ["input", "couponIds", "0"])]
    payload = await ada.look(couponIds=[global_id("Coupon", 99), best])
    assert told(payload) == [("COUPON_NOT_USABLE", ["input", "couponIds", "0"])]


async def test_why_a_coupon_cannot_be_claimed(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    made, one = await make(grace), await make(grace, quantity=1)
    await claim(ada.client, made)
    bob = await new_buyer(shop, ada.goods, "bob")
    await claim(bob.client, one)
    again = (await ada.client.query(CLAIM, input={"templateId": made}))["couponClaim"]["userErrors"]
    assert again == [{"code": "COUPON_LIMIT_REACHED", "field": ["input", "templateId"], "limit": 1}]
    gone = (await ada.client.query(CLAIM, input={"templateId": one}))["couponClaim"]["userErrors"]
    assert gone == [{"code": "COUPON_SOLD_OUT", "field": ["input", "templateId"]}]
    ended = (await grace.query(END, input={"id": made, "version": 1}))["couponTemplateEnd"]
    assert ended == {"couponTemplate": {"status": "ENDED"}, "userErrors": []}
    late = (await bob.client.query(CLAIM, input={"templateId": made}))["couponClaim"]["userErrors"]
    assert late == [{"code": "COUPON_EXPIRED", "field": ["input", "templateId"], "endedAt": "2026-11-11T04:00:00Z"}]
    unknown = (await bob.client.query(CLAIM, input={"templateId": "x"}))["couponClaim"]["userErrors"]
    assert unknown == [{"code": "NOT_FOUND", "field": ["input", "templateId"]}]
    assert await shop.client().error_codes(CLAIM, input={"templateId": made}) == ["UNAUTHENTICATED"]


async def test_staff_give_void_and_make_codes(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    made = await make(grace, channels=["CODE"], quantity=5)
    member = global_id("Member", ada.member_id)
    given = {"templateId": made, "memberIds": [member, "x"], "idempotencyKey": "k"}
    [one, other] = (await grace.query(GIVE, input=given))["couponsGive"]["results"]
    assert (one["memberId"], one["coupon"]["source"], one["coupon"]["holder"]) == (member, "GIVEN", "Ada")
    assert other["userErrors"] == [{"code": "NOT_FOUND", "field": ["input", "memberIds", "1"]}]
    assert (await grace.query(GIVE, input=given))["couponsGive"]["results"] == [one, other]
    listed = (await grace.query(SECRETS, id=made))["couponTemplate"]["coupons"]
    assert listed == {"totalCount": 1, "edges": [{"node": {"status": "UNUSED", "holder": "Ada"}}]}
    void = {"couponIds": [one["coupon"]["id"]], "reason": "by mistake"}
    voided = (await grace.query(VOID, input=void))["couponsVoid"]["coupons"]
    assert voided == [{"id": one["coupon"]["id"], "status": "VOIDED"}]
    again = (await grace.query(VOID, input=void))["couponsVoid"]
    assert told(again) == [("TRANSITION_NOT_ALLOWED", ["input", "couponIds", "0"])]
    asked = {"templateId": made, "quantity": 2, "idempotencyKey": "codes"}
    filled = (await grace.query(CODES, input=asked))["couponCodesCreate"]["couponTemplate"]
    assert (filled["issued"], len(filled["codes"]["edges"])) == (3, 2)
    code = filled["codes"]["edges"][0]["node"]["code"]
    bob = await new_buyer(shop, ada.goods, "bob")
    claimed = (await bob.client.query(BY_CODE, input={"code": code.lower()}))["couponClaimByCode"]
    assert claimed["coupon"]["source"] == "CODE"
    used = (await bob.client.query(BY_CODE, input={"code": code}))["couponClaimByCode"]
    assert told(used) == [("COUPON_NOT_USABLE", ["input", "code"])]


async def test_a_template_is_changed_at_the_version_that_was_read(grace: Client) -> None:
    made = await make(grace)
    change = {"id": made, "version": 1, "quantity": 200}
    assert (await grace.query(UPDATE, input=change))["couponTemplateUpdate"]["couponTemplate"] == {
        "name": "Twenty off",
        "quantity": 200,
        "version": 2,
    }
    late = (await grace.query(UPDATE, input={"id": made, "version": 1, "quantity": 1}))["couponTemplateUpdate"]
    assert told(late) == [("CONFLICT", ["input", "version"]), ("INVALID", ["input", "quantity"])]
    wrong = template(quantity=0, value={"fixedPrice": {"price": {"amount": "0", "currency": "CNY"}}}, name=[])
    refused = (await grace.run("CouponTemplateCreate", input=wrong))["couponTemplateCreate"]
    assert told(refused) == [
        ("REQUIRED", ["input", "name"]),
        ("INVALID", ["input", "value", "fixedPrice", "price", "amount"]),
        ("INVALID", ["input", "quantity"]),
    ]


async def test_a_stores_staff_see_and_change_its_own_alone(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    clerk = await hire(shop, READ, WRITE, store_id=ada.goods.store_id)
    platforms = await make(grace, channels=["LINK"])
    own = await make(clerk, issuer="STORE", channels=["LINK"])
    assert [edge["node"]["id"] for edge in (await clerk.query(TEMPLATES))["couponTemplates"]["edges"]] == [own]
    assert len((await grace.query(TEMPLATES))["couponTemplates"]["edges"]) == 2
    assert (await clerk.query(SECRETS, id=platforms))["couponTemplate"] is None
    assert (await clerk.query(SECRETS, id=own))["couponTemplate"]["linkToken"]
    refused = (await clerk.query(END, input={"id": platforms, "version": 1}))["couponTemplateEnd"]
    assert told(refused) == [("NOT_FOUND", ["input", "id"])]
    given = {"templateId": platforms, "memberIds": [global_id("Member", ada.member_id)], "idempotencyKey": "k"}
    assert told((await clerk.query(GIVE, input=given))["couponsGive"]) == [("NOT_FOUND", ["input", "templateId"])]
    made = (await clerk.run("CouponTemplateCreate", input=template()))["couponTemplateCreate"]
    assert told(made) == [("NOT_FOUND", ["input", "issuer"])]
    [theirs] = (await grace.query(GIVE, input=given))["couponsGive"]["results"]
    void = {"couponIds": [theirs["coupon"]["id"]], "reason": "no"}
    assert told((await clerk.query(VOID, input=void))["couponsVoid"]) == [("NOT_FOUND", ["input", "couponIds", "0"])]
    for operation, variables in ((TEMPLATES, {}), (END, {"input": {"id": own, "version": 1}})):
        assert await ada.client.error_codes(operation, **variables) == ["UNAUTHENTICATED"]
        nobody = await hire(shop, "orders.read")
        assert await nobody.error_codes(operation, **variables) == ["FORBIDDEN"]


async def test_what_is_not_on_pages_is_seen_by_who_has_it_alone(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    hidden = await make(grace, channels=[])
    guest = shop.client()
    assert (await guest.query(TEMPLATE, id=hidden))["couponTemplate"] is None
    given = {"templateId": hidden, "memberIds": [global_id("Member", ada.member_id)], "idempotencyKey": "k"}
    [one] = (await grace.query(GIVE, input=given))["couponsGive"]["results"]
    assert (await ada.client.query(TEMPLATE, id=hidden))["couponTemplate"]["claimedByMe"] is True
    bob = await new_buyer(shop, ada.goods, "bob")
    coupon = one["coupon"]["id"]
    assert (await ada.client.query(NODE, id=coupon))["node"] == {"id": coupon}
    assert (await bob.client.query(NODE, id=coupon))["node"] is None
    assert (await guest.query(NODE, id=hidden))["node"] is None


async def test_the_coupon_centre_has_what_is_open(shop: ShopUnderTest, ada: Buyer, grace: Client) -> None:
    open_now = await make(grace)
    await make(grace, claimStartsAt="2026-11-12T00:00:00Z")
    await make(grace, channels=["PRODUCT_PAGE"])
    await claim(ada.client, open_now)

    async def listed(client: Client) -> list[Any]:
        return [edge["node"] for edge in (await client.query(CENTRE))["couponCentre"]["edges"]]

    assert await listed(ada.client) == [{"id": open_now, "claimable": False, "claimedByMe": True}]
    assert await listed(shop.client()) == [{"id": open_now, "claimable": True, "claimedByMe": False}]


async def test_guests_pages_are_kept_through_claims_and_know_of_new_templates(database: Database) -> None:
    shop = await open_shop(database, settings=Settings(public_url=URL, cost_per_minute=0))
    ada, grace, guest = await new_buyer(shop), await hire(shop, WRITE), shop.client()

    async def offered() -> tuple[int, bool]:
        """How many are offered, and whether the database was asked."""
        with recorded_statements() as statements:
            found = (await guest.query(OFFERED, slug="mug"))["product"]["claimableCouponTemplates"]
        return len(found), bool(statements)

    made = await make(grace)
    assert await offered() == (1, True)
    assert await offered() == (1, False)
    await claim(ada.client, made)
    assert await offered() == (1, False)
    await make(grace, claimEndsAt="2026-11-11T04:00:05Z")
    assert await offered() == (2, True)
    shop.clock.pass_by(seconds=5)
    assert await offered() == (1, True)
