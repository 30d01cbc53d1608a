"""`stoa staff` and `stoa keys`: accounts made at the console, their passwords and locks, and keys that are replaced."""

from datetime import UTC, datetime, timedelta

import pytest

from domains import identity, stores
from domains.kernel import Refused
from operations import keys, staff
from operations.settings import Settings
from persistence import Database, migrating

pytestmark = pytest.mark.anyio


def now() -> datetime:
    """What commands take the time to be."""
    return datetime.now(UTC)


EMAIL = "ada@example.com"
PASSWORD = "long enough"


@pytest.fixture
async def settings(database: Database) -> Settings:
    """A shop of each kind of database, in production."""
    await migrating.stamp(database.url)
    return Settings(database_url=database.url, mode="production")


def silent(_text: str) -> None:
    pass


async def create(settings: Settings, *roles: str, email: str = EMAIL) -> None:
    await staff.create(settings, email, "Ada", roles or ["administrator"], PASSWORD, silent)


async def sign_in(database: Database, password: str = PASSWORD) -> identity.Session:
    """Signs in as in production, where no demo account can."""
    checked = await stores.check_staff_credentials(database.read(), stores.SignInStaff(EMAIL, password), False)
    attempt = identity.Attempt(True, (), 60)
    signing = await identity.load_keys(database, now())
    return await database.write(lambda tx: stores.sign_in_staff(tx, signing, checked, attempt, now()))


async def somebody(database: Database) -> stores.Staff | None:
    return await stores.find_staff(database.read(), 1)


async def test_the_first_administrator_signs_in_and_may_do_everything(settings: Settings, database: Database) -> None:
    await create(settings)
    await sign_in(database)
    found = await somebody(database)
    assert found is not None
    assert (found.store_id, found.permissions) == (None, stores.MANAGER)


async def test_several_roles_give_what_each_gives_and_no_more(settings: Settings, database: Database) -> None:
    await create(settings, "warehouse", "technician")
    found = await somebody(database)
    assert found is not None
    assert found.permissions == stores.ROLES["warehouse"].permissions | stores.ROLES["technician"].permissions
    assert "catalog.product.write" not in found.permissions


async def test_two_with_the_same_role_share_it(settings: Settings, database: Database) -> None:
    await create(settings, "orders")
    await create(settings, "orders", email="bob@example.com")
    first, second = await stores.list_staff(database.read())
    assert first.roles == second.roles == ("Orders",)


@pytest.mark.parametrize(
    ("email", "roles", "code"),
    [
        (EMAIL, ["administrator"], "ALREADY_EXISTS"),
        ("ADA@Example.com ", ["orders"], "ALREADY_EXISTS"),
        ("bob", ["orders"], "INVALID"),
        ("bob@", ["orders"], "INVALID"),
        ("bob@example.com", ["orders", "king"], "INVALID"),
    ],
)
async def test_what_cannot_be_an_account_is_refused(
    settings: Settings, database: Database, email: str, roles: list[str], code: str
) -> None:
    await create(settings)
    with pytest.raises(Refused) as refused:
        await staff.create(settings, email, "Bob", roles, PASSWORD, silent)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert len(await stores.list_staff(database.read())) == 1


async def test_a_new_password_replaces_the_old_one_and_ends_every_session(
    settings: Settings, database: Database
) -> None:
    await create(settings)
    session = await sign_in(database)
    await staff.change_password(settings, EMAIL, "even longer", silent)
    with pytest.raises(Refused):
        await sign_in(database)
    await sign_in(database, "even longer")
    signing = await identity.load_keys(database, now())
    refreshed = await database.write(lambda tx: identity.refresh_session(tx, signing, session.refresh_token, now()))
    assert isinstance(refreshed, identity.SessionExpired)


async def test_a_closed_account_is_nobody_until_it_is_opened_again(settings: Settings, database: Database) -> None:
    await create(settings)
    session = await sign_in(database)
    await staff.close(settings, EMAIL, silent)
    assert await somebody(database) is None
    signing = await identity.load_keys(database, now())
    refreshed = await database.write(lambda tx: identity.refresh_session(tx, signing, session.refresh_token, now()))
    assert isinstance(refreshed, identity.SessionExpired)
    await staff.reopen(settings, EMAIL, silent)
    await sign_in(database)


@pytest.mark.parametrize("name", ["change_password", "close", "reopen"])
async def test_what_is_done_to_nobody_is_refused(settings: Settings, name: str) -> None:
    given = [PASSWORD] if name == "change_password" else []
    with pytest.raises(Refused):
        await getattr(staff, name)(settings, "nobody@example.com", *given, silent)


async def test_the_list_shows_roles_and_what_is_special(settings: Settings) -> None:
    lines: list[str] = []
    await staff.show(settings, lines.append)
    await create(settings, "orders", "marketing")
    await create(settings, "technician", email="bob@example.com")
    await staff.close(settings, "bob@example.com", silent)
    await staff.show(settings, lines.append)
    assert lines == [
        "There is nobody yet: `stoa staff create` makes the first account.",
        "ada@example.com · Ada · the platform · Marketing, Orders",
        "bob@example.com · Ada · the platform · Technician · closed",
    ]


def test_the_roles_are_listed_with_what_they_may_do() -> None:
    lines: list[str] = []
    staff.show_roles(lines.append)
    assert "administrator — Administrator, 管理员" in lines
    assert [line for line in lines if line.startswith("    platform.job.retry ")]


def test_every_role_gives_something_that_there_is() -> None:
    for role in stores.ROLES.values():
        assert role.permissions
        assert role.permissions <= set(stores.PERMISSIONS)


async def test_after_a_rotation_old_tokens_are_believed_and_new_ones_are_signed_anew(
    settings: Settings, database: Database
) -> None:
    await create(settings)
    server = await identity.load_keys(database, now())
    before = (await sign_in(database)).access_token
    await keys.rotate(settings, False, silent)
    later = datetime.now(UTC) + timedelta(minutes=3)
    await identity.reload_keys(database, server, later)
    assert identity.find_access(server, before, later) is not None
    [old, _] = await key_ids(database)
    assert old == key_id(before)
    assert key_id(server.sign({})) != old


async def test_a_new_key_signs_nothing_before_every_process_can_know_it(settings: Settings, database: Database) -> None:
    server = await identity.load_keys(database, now())
    first = key_id(server.sign({}))
    await keys.rotate(settings, False, silent)
    soon = datetime.now(UTC) + timedelta(seconds=identity.KEY_NOTICE_S - identity.KEYS_READ_S)
    await identity.reload_keys(database, server, soon)
    assert key_id(server.sign({})) == first


async def test_a_key_goes_once_its_last_token_has_expired(settings: Settings, database: Database) -> None:
    await identity.load_keys(database, now())
    await keys.rotate(settings, False, silent)
    for minutes, left in ((21, 2), (23, 1)):
        await identity.prune(database, {}, datetime.now(UTC) + timedelta(minutes=minutes))
        assert len(await key_ids(database)) == left


async def test_dropping_the_older_keys_ends_their_tokens(settings: Settings, database: Database) -> None:
    await create(settings)
    server = await identity.load_keys(database, now())
    before = (await sign_in(database)).access_token
    assert identity.find_access(server, before, now()) is not None
    await keys.rotate(settings, True, silent)
    await identity.reload_keys(database, server, now())
    assert identity.find_access(server, before, now()) is None


async def key_ids(database: Database) -> list[str]:
    from joserfc.jwk import OKPKey
    from sqlalchemy import text

    from persistence import Json, Statement

    wanted = Statement(text("SELECT private_key FROM signing_keys ORDER BY generation").columns(private_key=Json()))
    return [OKPKey.import_key(row[0]).kid or "" for row in await database.read().rows(wanted)]


def key_id(token: str) -> str:
    from joserfc import jws

    return str(jws.extract_compact(token.encode()).headers()["kid"])
