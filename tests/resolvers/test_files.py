"""Places to send files to, over HTTP."""

import hashlib
from typing import Any

import pytest

from domains import files
from domains.files import UploadPurpose
from domains.kernel import Refused
from schema.ids import local_id
from tests.pictures import picture
from tests.resolvers.staffing import hire
from tests.shop import URL, Client, ShopUnderTest, document

pytestmark = pytest.mark.anyio

PNG = picture("PNG")
INPUT = {
    "purpose": "IMAGE",
    "filename": "gold.png",
    "bytes": len(PNG),
    "sha256": hashlib.sha256(PNG).hexdigest(),
}


async def signed_in_member(shop: ShopUnderTest, login: str = "ada@example.com") -> Client:
    answer = await shop.client().run("Register", input={"login": login, "password": "long enough"})
    return shop.client(answer["memberRegister"]["session"]["accessToken"])


async def create(client: Client, **changed: Any) -> dict[str, Any]:
    payload: dict[str, Any] = (await client.run("UploadCreate", input=INPUT | changed))["uploadCreate"]
    return payload


async def codes(client: Client, **changed: Any) -> list[str]:
    return await client.error_codes(document("UploadCreate"), input=INPUT | changed)


async def test_a_member_sends_a_picture_to_the_address_they_get(shop: ShopUnderTest) -> None:
    ada = await signed_in_member(shop)
    upload = (await create(ada))["upload"]
    assert upload["expiresAt"] == "2026-11-11T04:15:00Z"
    async with ada.http() as http:
        assert (await http.put(upload["url"].removeprefix(URL), content=PNG)).status_code == 204
    upload_id, now = local_id("Upload", upload["id"]), shop.clock()
    with pytest.raises(Refused):
        await shop.database.write(lambda tx: files.take(tx, upload_id, "staff:1", UploadPurpose.IMAGE, now))
    await shop.database.write(lambda tx: files.take(tx, upload_id, "member:1", UploadPurpose.IMAGE, now))


async def test_staff_send_what_their_permissions_allow(shop: ShopUnderTest) -> None:
    grace = await hire(shop, "cms.page.write")
    assert (await create(grace))["userErrors"] == []
    assert await codes(grace, purpose="TABLE") == ["FORBIDDEN"]


async def test_guests_send_nothing(client: Client) -> None:
    for purpose in UploadPurpose:
        assert await codes(client, purpose=purpose) == ["UNAUTHENTICATED"]


async def test_members_send_no_tables(shop: ShopUnderTest) -> None:
    assert await codes(await signed_in_member(shop), purpose="TABLE") == ["FORBIDDEN"]


async def test_staff_without_a_permission_of_the_purpose_send_nothing(shop: ShopUnderTest) -> None:
    assert await codes(await hire(shop, "orders.read")) == ["FORBIDDEN"]


async def test_all_that_is_wrong_is_answered_at_once(shop: ShopUnderTest) -> None:
    payload = await create(await signed_in_member(shop), filename="/", bytes=0, sha256="x")
    assert payload["upload"] is None
    assert [(each["code"], each["field"]) for each in payload["userErrors"]] == [
        ("REQUIRED", ["input", "filename"]),
        ("INVALID", ["input", "bytes"]),
        ("INVALID", ["input", "sha256"]),
    ]


async def test_sixty_files_an_hour_are_enough_for_a_member(shop: ShopUnderTest) -> None:
    ada = await signed_in_member(shop)
    for _ in range(59):
        assert (await create(ada))["userErrors"] == []
    assert [each["code"] for each in (await create(ada, bytes=0))["userErrors"]] == ["INVALID"]
    assert [each["code"] for each in (await create(ada))["userErrors"]] == ["TOO_MANY_ATTEMPTS"]
    shop.clock.pass_by(minutes=61)
    later = await signed_in_member(shop, "bob@example.com")
    assert (await create(later))["userErrors"] == []
