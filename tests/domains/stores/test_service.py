"""Stores, staff and their permissions, and the log of what they did, on both databases."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import insert, select, update

from domains import identity, stores
from domains.identity import Subject, SubjectKind
from domains.kernel import Refused
from domains.stores.rules import PERMISSIONS
from domains.stores.tables import StaffActionRow, StaffRoleRow, StaffRow
from persistence import Database, Statement

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ACTIONS = Statement(
    select(
        StaffActionRow.at,
        StaffActionRow.staff_id,
        StaffActionRow.action,
        StaffActionRow.subject,
        StaffActionRow.before,
        StaffActionRow.after,
        StaffActionRow.client_address,
    )
)
CLOSE = Statement(update(StaffRow).values(closed_at=NOW))
LINK = Statement(insert(StaffRoleRow))


async def create(
    database: Database,
    login: str = "admin@stoa.test",
    permissions: tuple[str, ...] = ("orders.read", "inventory.adjust"),
    name: str = "Grace",
    demo: bool = False,
    store_id: int | None = None,
) -> int:
    stored = await identity.hash_password("stoa-demo")
    return await database.write(
        lambda tx: stores.create_staff(tx, login, stored, name, permissions, NOW, demo, store_id)
    )


async def check(database: Database, login: str, password: str, demo_mode: bool = False) -> identity.Credentials:
    return await stores.check_staff_credentials(database.read(), stores.SignInStaff(login, password), demo_mode)


async def create_store(database: Database, english: str = "Stoa", chinese: str = "柱廊") -> int:
    return await database.write(lambda tx: stores.create_store(tx, {"en": english, "zh-CN": chinese}, NOW))


async def test_a_store_is_named_in_the_readers_language(database: Database) -> None:
    store_id = await create_store(database)
    for language, name in (("en", "Stoa"), ("zh-CN", "柱廊")):
        assert (await stores.get_stores(database.read(), [store_id, 999], language))[store_id].name == name


async def test_a_store_keeps_its_zone(database: Database) -> None:
    zone = ZoneInfo("Europe/Athens")
    store_id = await database.write(lambda tx: stores.create_store(tx, {"en": "Stoa"}, NOW, zone))
    assert (await stores.get_stores(database.read(), [store_id], "en"))[store_id].zone == zone


async def test_a_store_needs_a_name(database: Database) -> None:
    with pytest.raises(Refused) as refused:
        await create_store(database, " ", "")
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [("REQUIRED", ("name",))]


async def test_the_default_store_is_the_first(database: Database) -> None:
    assert await stores.find_default_store(database.read()) is None
    first = await create_store(database)
    await create_store(database, "Another")
    assert await stores.find_default_store(database.read()) == first


async def test_staff_have_the_permissions_they_were_given(database: Database) -> None:
    staff_id = await create(database)
    staff = await stores.find_staff(database.read(), staff_id)
    assert staff == stores.Staff(staff_id, "Grace", None, frozenset({"orders.read", "inventory.adjust"}))


async def test_staff_without_permissions_are_staff_all_the_same(database: Database) -> None:
    staff = await stores.find_staff(database.read(), await create(database, permissions=()))
    assert staff is not None
    assert staff.permissions == frozenset()


async def test_staff_have_the_permissions_of_all_their_roles(database: Database) -> None:
    staff_id = await create(database, permissions=("orders.read",))
    role_id = await database.write(
        lambda tx: stores.create_role(tx, {"en": "Clerk"}, ["inventory.read", "orders.read"], NOW)
    )
    await database.write(lambda tx: tx.run(LINK, staff_id=staff_id, role_id=role_id))
    staff = await stores.find_staff(database.read(), staff_id)
    assert staff is not None
    assert staff.permissions == {"orders.read", "inventory.read"}


async def test_the_role_of_another_store_gives_nothing(database: Database) -> None:
    own, other = await create_store(database), await create_store(database, "Other")
    staff_id = await create(database, permissions=("orders.read",), store_id=own)
    role_id = await database.write(lambda tx: stores.create_role(tx, {"en": "Boss"}, stores.MANAGER, NOW, other))
    await database.write(lambda tx: tx.run(LINK, staff_id=staff_id, role_id=role_id))
    staff = await stores.find_staff(database.read(), staff_id)
    assert staff is not None
    assert (staff.store_id, staff.permissions) == (own, {"orders.read"})


async def test_a_closed_account_is_nobody(database: Database) -> None:
    staff_id = await create(database)
    await database.write(lambda tx: tx.run(CLOSE))
    assert await stores.find_staff(database.read(), staff_id) is None
    with pytest.raises(Refused):
        await check(database, "admin@stoa.test", "stoa-demo")


async def test_a_login_is_taken_in_whatever_case(database: Database) -> None:
    await create(database)
    with pytest.raises(Refused) as refused:
        await create(database, "ADMIN@Stoa.Test")
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [("ALREADY_EXISTS", ("login",))]


async def test_everything_wrong_with_an_account_is_said_at_once(database: Database) -> None:
    with pytest.raises(Refused) as refused:
        await create(database, "1", ("orders.read", "orders.steal"), name=" ")
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [
        ("INVALID", ("login",)),
        ("INVALID", ("permissions", "1")),
        ("REQUIRED", ("name",)),
    ]


async def test_every_permission_is_described() -> None:
    assert set(PERMISSIONS) == stores.MANAGER
    for word, description in PERMISSIONS.items():
        assert word == word.lower()
        assert word.count(".") >= 1
        assert description.endswith(".")


async def test_staff_are_known_by_login_and_password(database: Database) -> None:
    staff_id = await create(database)
    checked = await check(database, " Admin@stoa.test", "stoa-demo")
    assert checked.subject == Subject(SubjectKind.STAFF, staff_id)


@pytest.mark.parametrize(
    ("login", "password"),
    [("admin@stoa.test", "wrong"), ("nobody@stoa.test", "stoa-demo"), ("\x00", "stoa-demo"), ("\ud800", "stoa-demo")],
)
async def test_wrong_credentials_are_refused_alike(database: Database, login: str, password: str) -> None:
    await create(database)
    with pytest.raises(Refused) as refused:
        await check(database, login, password)
    assert refused.value.problems == (identity.CredentialsRejected(),)


async def test_a_demo_account_is_refused_outside_demo_mode(database: Database) -> None:
    await create(database, demo=True)
    await check(database, "admin@stoa.test", "stoa-demo", demo_mode=True)
    with pytest.raises(Refused) as refused:
        await check(database, "admin@stoa.test", "stoa-demo")
    assert refused.value.problems == (identity.CredentialsRejected(),)


async def test_signing_in_is_written_down(database: Database) -> None:
    staff_id = await create(database)
    keys = await identity.load_keys(database, NOW)
    checked = await check(database, "admin@stoa.test", "stoa-demo")
    attempt = identity.Attempt(True, (), 900)
    session = await database.write(lambda tx: stores.sign_in_staff(tx, keys, checked, attempt, NOW, "203.0.113.7"))
    access = identity.find_access(keys, session.access_token, NOW)
    assert access is not None
    assert access.subject == Subject(SubjectKind.STAFF, staff_id)
    rows = await database.read().rows(ACTIONS)
    assert list(map(tuple, rows)) == [(NOW, staff_id, "staff.sign_in", f"staff:{staff_id}", None, None, "203.0.113.7")]


async def test_an_action_is_kept_with_what_was_before_and_after(database: Database) -> None:
    staff_id = await create(database)
    await database.write(
        lambda tx: stores.record_action(
            tx, staff_id, "inventory.adjust", "sku:7", {"sellable": 3}, {"sellable": 5}, NOW
        )
    )
    rows = await database.read().rows(ACTIONS)
    assert list(map(tuple, rows)) == [
        (NOW, staff_id, "inventory.adjust", "sku:7", {"sellable": 3}, {"sellable": 5}, "")
    ]
