"""Members over HTTP: registering, signing in, refreshing, the address book, and what nobody else sees of it."""

from typing import Any

import pytest
from joserfc.jwk import OKPKey
from sqlalchemy import func, select, table

from domains import identity, members, stores
from persistence import Statement, Transaction
from schema.ids import global_id
from tests.goods import stock_shop
from tests.shop import Client, ShopUnderTest, document, open_shop

pytestmark = pytest.mark.anyio

ACCOUNT = {"login": "ada@example.com", "password": "long enough"}
HOME = {
    "recipient": "Ada",
    "phone": "+8613800000001",
    "region": "330106",
    "line": "1 West Lake Road",
    "country": "CN",
}
ME = "{ me { id nickname avatar { url } level { code } addresses { id line postcode country isDefault } } }"
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }"
SIGN_IN_TWELVE_TIMES = (
    "mutation ($input: MemberSignInInput!) {"
    + " ".join(f"try{turn}: memberSignIn(input: $input) {{ userErrors {{ code }} }}" for turn in range(12))
    + "}"
)
COUNT_ATTEMPTS = Statement(select(func.count()).select_from(table("attempts")))


async def register(shop: ShopUnderTest, login: str = ACCOUNT["login"]) -> Client:
    """A client signed in as a new member."""
    answer = await shop.client().run("Register", input=ACCOUNT | {"login": login})
    assert answer["memberRegister"]["userErrors"] == []
    return shop.client(answer["memberRegister"]["session"]["accessToken"])


async def sign_in(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("SignIn", input=ACCOUNT | changed))["memberSignIn"]
    return payload


async def refresh(client: Client, token: str) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("Refresh", token=token))["sessionRefresh"]
    return payload


async def save(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("AddressSave", input=HOME | changed))["addressSave"]
    return payload


async def addresses(client: Client) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await client.query(ME))["me"]["addresses"]
    return found


def told(payload: dict[str, Any]) -> list[tuple[str, list[str] | None]]:
    return [(error["code"], error["field"]) for error in payload["userErrors"]]


async def test_registering_answers_the_member_and_a_session_that_works(shop: ShopUnderTest, client: Client) -> None:
    answer = (await client.run("Register", input=ACCOUNT | {"nickname": "Ada"}))["memberRegister"]
    assert answer["userErrors"] == []
    assert (answer["member"]["nickname"], answer["member"]["level"]) == ("Ada", None)
    assert answer["session"]["expiresAt"] == "2026-11-11T04:15:00Z"
    signed_in = shop.client(answer["session"]["accessToken"])
    assert (await signed_in.query(ME))["me"] == {
        "id": answer["member"]["id"],
        "nickname": "Ada",
        "avatar": None,
        "level": None,
        "addresses": [],
    }


@pytest.mark.parametrize(
    ("given", "problems"),
    [
        ({}, [("REQUIRED", ["input", "login"]), ("REQUIRED", ["input", "password"])]),
        ({"login": "a", "password": "short"}, [("INVALID", ["input", "login"]), ("INVALID", ["input", "password"])]),
        (ACCOUNT | {"nickname": "x" * 41}, [("INVALID", ["input", "nickname"])]),
        (ACCOUNT | {"invitationCode": "x" * 65}, [("INVALID", ["input", "invitationCode"])]),
        ({"phone": "+8613800000001"}, [("INVALID", ["input", "code"])]),
        ({"phone": "+8613800000001", "code": "123456"}, [("INVALID", ["input", "code"])]),
    ],
)
async def test_registering_says_all_that_is_wrong(
    client: Client, given: dict[str, Any], problems: list[tuple[str, list[str]]]
) -> None:
    answer = (await client.run("Register", input=given))["memberRegister"]
    assert told(answer) == problems
    assert (answer["member"], answer["session"]) == (None, None)


async def test_a_login_can_be_registered_once(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    answer = (await client.run("Register", input=ACCOUNT | {"login": "ADA@Example.com"}))["memberRegister"]
    assert told(answer) == [("ALREADY_EXISTS", ["input", "login"])]


async def test_problems_are_told_in_the_readers_language(shop: ShopUnderTest) -> None:
    reader = shop.client(**{"Accept-Language": "zh-CN"})
    answer = (await reader.run("Register", input={"login": "ada"}))["memberRegister"]
    assert answer["userErrors"][0]["message"] == "此项必填。"


async def test_signing_in_answers_the_member_and_a_session_that_works(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    answer = await sign_in(client, login=" ADA@example.com")
    assert (answer["userErrors"], answer["member"]["nickname"]) == ([], "ada")
    me = (await shop.client(answer["session"]["accessToken"]).query(ME))["me"]
    assert me["id"] == answer["member"]["id"]


@pytest.mark.parametrize(("operation", "field"), [("Register", "memberRegister"), ("SignIn", "memberSignIn")])
async def test_a_guests_cart_becomes_the_members(
    shop: ShopUnderTest, client: Client, operation: str, field: str
) -> None:
    goods = await stock_shop(shop.database)
    lines = [{"skuId": global_id("Sku", goods.skus["MUG"]), "quantity": 2}]
    token = (await client.run("CartAdd", lines=lines))["cartLinesAdd"]["cart"]["token"]
    if operation == "SignIn":
        await register(shop)
    answer = (await client.run(operation, input=ACCOUNT | {"cartToken": token}))[field]
    assert answer["userErrors"] == []
    own = (await shop.client(answer["session"]["accessToken"]).run("CartShow"))["cart"]
    assert (own["quantity"], own["token"]) == (2, None)
    assert (await client.run("CartShow", token=token))["cart"] is None


@pytest.mark.parametrize("cart_token", ["unknown", "", "x" * 5_000])
async def test_the_token_of_no_cart_hinders_nobody(shop: ShopUnderTest, client: Client, cart_token: str) -> None:
    await register(shop)
    assert told(await sign_in(client, cartToken=cart_token)) == []


@pytest.mark.parametrize("wrong", [{"password": "wrong"}, {"login": "nobody@example.com"}, {"login": ""}])
async def test_unknown_logins_and_wrong_passwords_are_answered_alike(
    shop: ShopUnderTest, client: Client, wrong: dict[str, str]
) -> None:
    await register(shop)
    assert await sign_in(client, **wrong) == {
        "session": None,
        "member": None,
        "userErrors": [
            {"code": "CREDENTIALS_REJECTED", "message": "The login or the password is wrong.", "field": None}
        ],
    }


async def test_after_ten_wrong_passwords_the_right_one_is_refused_too(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    codes = [told(await sign_in(client, password="wrong")) for _ in range(10)]
    assert codes == [[("CREDENTIALS_REJECTED", None)]] * 10
    assert told(await sign_in(client)) == [("TOO_MANY_ATTEMPTS", None)]
    shop.clock.pass_by(minutes=15)
    assert told(await sign_in(client)) == []


async def test_as_many_refused_tries_as_many_rows(shop: ShopUnderTest, client: Client) -> None:
    for _ in range(12):
        await sign_in(client, password="wrong")
    # One row for the account and one for the address.
    assert (await shop.database.read().rows(COUNT_ATTEMPTS))[0][0] == 24


async def test_aliases_in_one_request_do_not_get_around_the_limit(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    answer = await client.query(SIGN_IN_TWELVE_TIMES, input=ACCOUNT | {"password": "wrong"})
    codes = [payload["userErrors"][0]["code"] for payload in answer.values()]
    assert codes == ["CREDENTIALS_REJECTED"] * 10 + ["TOO_MANY_ATTEMPTS"] * 2


async def test_one_address_has_fifty_tries_whatever_the_account(shop: ShopUnderTest, client: Client) -> None:
    async def count(login: str) -> identity.Attempt:
        kind, now = identity.SubjectKind.MEMBER, shop.clock()
        return await shop.database.write(lambda tx: identity.count_sign_in(tx, kind, login, "127.0.0.1", now))

    for turn in range(49):
        await count(f"member{turn}")
    answers = [told(await sign_in(client, login=f"other{turn}")) for turn in range(2)]
    assert answers == [[("CREDENTIALS_REJECTED", None)], [("TOO_MANY_ATTEMPTS", None)]]


async def test_a_demo_member_signs_in_in_demo_mode_only(shop: ShopUnderTest) -> None:
    stored = await identity.hash_password(ACCOUNT["password"])
    login, now = ACCOUNT["login"], shop.clock()
    await shop.database.write(lambda tx: members.create_member(tx, login, stored, "Ada", now, demo=True))
    assert told(await sign_in(shop.client())) == []
    live = await open_shop(shop.database, demo=False)
    assert told(await sign_in(live.client())) == [("CREDENTIALS_REJECTED", None)]


async def test_refreshing_answers_a_session_that_works(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    session = (await sign_in(client))["session"]
    shop.clock.pass_by(minutes=20)
    assert await shop.client(session["accessToken"]).error_codes(ME) == ["UNAUTHENTICATED"]
    renewed = await refresh(client, session["refreshToken"])
    assert renewed["userErrors"] == []
    assert (await shop.client(renewed["session"]["accessToken"]).query(ME))["me"]["nickname"] == "ada"


async def test_a_refresh_token_that_is_shown_twice_ends_the_session(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    first = (await sign_in(client))["session"]["refreshToken"]
    second = (await refresh(client, first))["session"]["refreshToken"]
    assert told(await refresh(client, first)) == [("SESSION_EXPIRED", ["input", "refreshToken"])]
    assert told(await refresh(client, second)) == [("SESSION_EXPIRED", ["input", "refreshToken"])]


async def test_who_signed_out_is_refused_at_once_with_either_token(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    session = (await sign_in(client))["session"]
    signed_in = shop.client(session["accessToken"])
    assert (await signed_in.query(ME))["me"]["nickname"] == "ada"
    assert (await signed_in.run("SignOut"))["signOut"] == {"userErrors": []}
    assert await signed_in.error_codes(ME) == ["UNAUTHENTICATED"]
    assert told(await refresh(client, session["refreshToken"])) == [("SESSION_EXPIRED", ["input", "refreshToken"])]


async def test_signing_out_ends_no_other_session(shop: ShopUnderTest, client: Client) -> None:
    here = await register(shop)
    there = shop.client((await sign_in(client))["session"]["accessToken"])
    await here.run("SignOut")
    assert (await there.query(ME))["me"]["nickname"] == "ada"


async def test_the_token_from_before_a_refresh_ends_with_its_session(shop: ShopUnderTest, client: Client) -> None:
    await register(shop)
    session = (await sign_in(client))["session"]
    older = shop.client(session["accessToken"])
    renewed = (await refresh(client, session["refreshToken"]))["session"]
    await shop.client(renewed["accessToken"]).run("SignOut")
    assert await older.error_codes(ME) == ["UNAUTHENTICATED"]


async def test_the_staff_sign_out_the_same_way(shop: ShopUnderTest) -> None:
    async def work(tx: Transaction) -> str:
        staff_id = await stores.create_staff(tx, "grace@example.com", "-", "Grace", [], shop.clock())
        subject = identity.Subject(identity.SubjectKind.STAFF, staff_id)
        return (await identity.start_session(tx, shop.shop.keys, subject, shop.clock())).access_token

    grace = shop.client(await shop.database.write(work))
    assert (await grace.run("SignOut"))["signOut"] == {"userErrors": []}
    assert await grace.error_codes(ME) == ["UNAUTHENTICATED"]


async def test_a_guest_has_nothing_to_sign_out_of(client: Client) -> None:
    assert await client.error_codes(document("SignOut")) == ["UNAUTHENTICATED"]


async def test_a_guest_is_nobody(client: Client) -> None:
    assert (await client.query(ME))["me"] is None


@pytest.mark.parametrize(
    "authorization", ["Bearer", "Bearer ", "Bearer garbage", "Basic YTpi", "garbage", "Bearer a.b.c", "Bearer null"]
)
async def test_a_bad_token_is_refused_and_not_taken_for_a_guest(shop: ShopUnderTest, authorization: str) -> None:
    assert await shop.client(Authorization=authorization).error_codes(ME) == ["UNAUTHENTICATED"]


async def test_the_token_of_another_shop_is_refused(shop: ShopUnderTest) -> None:
    theirs = identity.TokenKeys([OKPKey.generate_key("Ed25519", private=True, auto_kid=True).as_dict(private=True)])
    token = theirs.sign({"sub": "member:1", "sid": "1", "exp": int(shop.clock().timestamp()) + 900})
    assert await shop.client(token).error_codes(ME) == ["UNAUTHENTICATED"]


async def test_saving_an_address_answers_it(shop: ShopUnderTest) -> None:
    ada = await register(shop)
    answer = await save(ada, line=" 1 West Lake Road ", postcode="310012")
    assert (answer["userErrors"], answer["address"]["isDefault"]) == ([], True)
    assert await addresses(ada) == [
        {
            "id": answer["address"]["id"],
            "line": "1 West Lake Road",
            "postcode": "310012",
            "country": "CN",
            "isDefault": True,
        }
    ]


async def test_saving_an_address_by_its_id_changes_it(shop: ShopUnderTest) -> None:
    ada = await register(shop)
    await save(ada)
    second = (await save(ada))["address"]["id"]
    assert (await save(ada, id=second, line="2 West Lake Road", isDefault=True))["address"]["id"] == second
    found = [(each["line"], each["isDefault"]) for each in await addresses(ada)]
    assert found == [("2 West Lake Road", True), ("1 West Lake Road", False)]


async def test_saving_an_address_says_all_that_is_wrong(shop: ShopUnderTest) -> None:
    ada = await register(shop)
    answer = await save(ada, recipient="", phone="12", region="1", line=" ", postcode="x")
    assert told(answer) == [
        ("REQUIRED", ["input", "recipient"]),
        ("INVALID", ["input", "phone"]),
        ("INVALID", ["input", "region"]),
        ("REQUIRED", ["input", "line"]),
        ("INVALID", ["input", "postcode"]),
    ]
    assert answer["address"] is None


async def test_a_full_address_book_takes_no_more(shop: ShopUnderTest) -> None:
    ada = await register(shop)
    for _ in range(50):
        assert told(await save(ada)) == []
    assert told(await save(ada)) == [("INVALID", None)]


async def test_a_guest_saves_no_address(client: Client) -> None:
    assert await client.error_codes(document("AddressSave"), input=HOME) == ["UNAUTHENTICATED"]


async def test_anothers_address_is_as_absent_as_any_other(shop: ShopUnderTest) -> None:
    ada, grace = await register(shop), await register(shop, "grace@example.com")
    theirs = (await save(ada))["address"]["id"]
    for wanted in (theirs, global_id("Address", 999), global_id("Member", 1), "garbage", ""):
        answer = await save(grace, id=wanted, line="stolen")
        assert told(answer) == [("NOT_FOUND", ["input", "id"])]
    assert [each["line"] for each in await addresses(ada)] == ["1 West Lake Road"]
    assert await addresses(grace) == []


async def test_members_and_addresses_are_found_by_id_by_their_owner_alone(shop: ShopUnderTest, client: Client) -> None:
    ada, grace = await register(shop), await register(shop, "grace@example.com")
    own = [(await ada.query(ME))["me"]["id"], (await save(ada))["address"]["id"]]
    found = await ada.query(NODES, ids=own)
    assert [(each["__typename"], each["id"]) for each in found["nodes"]] == [("Member", own[0]), ("Address", own[1])]
    for other in (grace, client):
        assert (await other.query(NODES, ids=own))["nodes"] == [None, None]
