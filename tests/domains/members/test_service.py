"""Registering, signing in and keeping addresses, on both databases."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select, update

from domains import identity, members
from domains.identity import Subject, SubjectKind
from domains.kernel import Problem, Refused
from domains.members import Register, SaveAddress
from domains.members.tables import AddressRow, MemberRow
from persistence import Database, Statement

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
HOME = SaveAddress(None, "Ada", "+8613800000001", "330106", "1 West Lake Road", None, "CN", None)
COUNT_MEMBERS = Statement(select(func.count()).select_from(MemberRow))
INVITED_BY = Statement(select(MemberRow.invitation_code))
NO_DEFAULTS = Statement(update(AddressRow).values(is_default=False))


async def register(database: Database, command: Register) -> members.SignedIn:
    keys = await identity.load_keys(database, NOW)
    checked = await members.check_registration(database.read(), command)
    return await database.write(lambda tx: members.register(tx, keys, checked, NOW))


async def refusals(database: Database, command: Register) -> list[Problem]:
    with pytest.raises(Refused) as refused:
        await register(database, command)
    return list(refused.value.problems)


async def create(database: Database, login: str = "ada@example.com", demo: bool = False) -> int:
    return await database.write(lambda tx: members.create_member(tx, login, "no hash", "Ada", NOW, demo=demo))


async def save(database: Database, member_id: int, command: SaveAddress = HOME) -> members.Address:
    return await database.write(lambda tx: members.save_address(tx, member_id, command, NOW))


async def addresses_of(database: Database, member_id: int) -> list[members.Address]:
    return (await members.get_addresses(database.read(), [member_id])).get(member_id, [])


async def test_who_registers_is_a_member_and_signed_in(database: Database) -> None:
    signed_in = await register(database, Register("ada@example.com", "long enough"))
    found = await members.get_members(database.read(), [signed_in.member.id, 999])
    assert found == {signed_in.member.id: members.Member(signed_in.member.id, "ada", None)}
    keys = await identity.load_keys(database, NOW)
    access = identity.find_access(keys, signed_in.session.access_token, NOW)
    assert access is not None
    assert access.subject == Subject(SubjectKind.MEMBER, signed_in.member.id)


async def test_an_invitation_code_is_kept(database: Database) -> None:
    await register(database, Register("ada@example.com", "long enough", invitation_code=" GRACE "))
    assert [tuple(row) for row in await database.read().rows(INVITED_BY)] == [("GRACE",)]


async def test_a_login_that_is_taken_is_said_together_with_all_else(database: Database) -> None:
    await register(database, Register("ada@example.com", "long enough"))
    problems = await refusals(database, Register("ADA@example.com", "short", nickname="x" * 41))
    assert [(problem.code, problem.field) for problem in problems] == [
        ("INVALID", ("password",)),
        ("INVALID", ("nickname",)),
        ("ALREADY_EXISTS", ("login",)),
    ]


async def test_of_many_who_want_one_login_at_once_one_gets_it(database: Database) -> None:
    keys = await identity.load_keys(database, NOW)
    wanted = [Register(login, "long enough") for login in ("ada", "ADA", "Ada", "aDa", "ａｄａ")]
    checked = [await members.check_registration(database.read(), command) for command in wanted]

    async def race(registration: members.Registration) -> members.SignedIn:
        return await database.write(lambda tx: members.register(tx, keys, registration, NOW))

    answers = await asyncio.gather(*[race(each) for each in checked], return_exceptions=True)
    assert sum(isinstance(answer, members.SignedIn) for answer in answers) == 1
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    assert [each.problems[0].code for each in refused] == ["ALREADY_EXISTS"] * 4
    assert (await database.read().rows(COUNT_MEMBERS))[0][0] == 1


async def test_a_member_is_known_by_login_and_password(database: Database) -> None:
    signed_in = await register(database, Register("ada@example.com", "long enough"))
    command = members.SignIn(" ADA@example.com", "long enough")
    checked = await members.check_credentials(database.read(), command, demo_mode=False)
    keys = await identity.load_keys(database, NOW)
    again = await database.write(lambda tx: members.sign_in(tx, keys, checked, identity.Attempt(True, (), 900), NOW))
    assert again.member == signed_in.member
    assert again.session != signed_in.session


@pytest.mark.parametrize("login", ["ada@example.com", "nobody@example.com", "", "\x00", "\ud800", "x" * 10_000])
async def test_wrong_credentials_are_refused_alike(database: Database, login: str) -> None:
    await register(database, Register("ada@example.com", "long enough"))
    with pytest.raises(Refused) as refused:
        await members.check_credentials(database.read(), members.SignIn(login, "wrong"), demo_mode=False)
    assert refused.value.problems == (identity.CredentialsRejected(),)


async def test_a_demo_member_is_refused_outside_demo_mode(database: Database) -> None:
    stored = await identity.hash_password("stoa-demo")
    await database.write(lambda tx: members.create_member(tx, "ada@stoa.test", stored, "Ada", NOW, demo=True))
    command = members.SignIn("ada@stoa.test", "stoa-demo")
    assert (await members.check_credentials(database.read(), command, demo_mode=True)).demo
    with pytest.raises(Refused):
        await members.check_credentials(database.read(), command, demo_mode=False)


async def test_the_first_address_is_the_default(database: Database) -> None:
    member_id = await create(database)
    assert (await save(database, member_id, replace(HOME, is_default=False))).is_default
    assert not (await save(database, member_id)).is_default


async def test_another_default_takes_the_place_of_the_first(database: Database) -> None:
    member_id = await create(database)
    first = await save(database, member_id)
    second = await save(database, member_id, replace(HOME, is_default=True))
    found = await addresses_of(database, member_id)
    assert [(each.id, each.is_default) for each in found] == [(second.id, True), (first.id, False)]


async def test_saving_an_address_by_its_id_changes_it(database: Database) -> None:
    member_id = await create(database)
    first, second = await save(database, member_id), await save(database, member_id)
    changed = await save(
        database, member_id, replace(HOME, id=second.id, line=" 2 West Lake Road ", postcode="310012", is_default=True)
    )
    assert changed == replace(second, line="2 West Lake Road", postcode="310012", is_default=True)
    assert await addresses_of(database, member_id) == [changed, replace(first, is_default=False)]


@pytest.mark.parametrize("is_default", [None, False])
async def test_the_default_stays_until_another_is_made_it(database: Database, is_default: bool | None) -> None:
    member_id = await create(database)
    first = await save(database, member_id)
    await save(database, member_id)
    assert (await save(database, member_id, replace(HOME, id=first.id, is_default=is_default))).is_default


async def test_exactly_one_default_is_left_by_many_who_save_at_once(database: Database) -> None:
    member_id = await create(database)
    await asyncio.gather(*[save(database, member_id, replace(HOME, is_default=True)) for _ in range(12)])
    found = await addresses_of(database, member_id)
    assert [each.is_default for each in found] == [True] + [False] * 11


async def test_an_address_book_holds_fifty(database: Database) -> None:
    member_id = await create(database)
    answers = await asyncio.gather(*[save(database, member_id) for _ in range(54)], return_exceptions=True)
    refused = [answer for answer in answers if isinstance(answer, Refused)]
    assert [each.problems[0].code for each in refused] == ["INVALID"] * 4
    found = await addresses_of(database, member_id)
    assert len(found) == 50
    await save(database, member_id, replace(HOME, id=found[0].id))


async def test_anothers_address_is_not_there(database: Database) -> None:
    ada, grace = await create(database), await create(database, "grace@example.com")
    address = await save(database, ada)
    assert await members.find_address(database.read(), grace, address.id) is None
    assert await members.find_address(database.read(), ada, address.id) == address
    assert await addresses_of(database, grace) == []


@pytest.mark.parametrize("is_default", [None, True])
async def test_anothers_address_cannot_be_changed(database: Database, is_default: bool | None) -> None:
    ada, grace = await create(database), await create(database, "grace@example.com")
    address = await save(database, ada)
    own = await save(database, grace)
    with pytest.raises(Refused) as refused:
        await save(database, grace, replace(HOME, id=address.id, line="stolen", is_default=is_default))
    assert [(problem.code, problem.field) for problem in refused.value.problems] == [("NOT_FOUND", ("id",))]
    assert await addresses_of(database, ada) == [address]
    assert await addresses_of(database, grace) == [own]


async def test_an_unsound_address_is_not_saved(database: Database) -> None:
    member_id = await create(database)
    with pytest.raises(Refused):
        await save(database, member_id, replace(HOME, region="", country="XX"))
    assert await addresses_of(database, member_id) == []


async def test_addresses_of_many_members_are_kept_apart(database: Database) -> None:
    ada, grace = await create(database), await create(database, "grace@example.com")
    address = await save(database, ada)
    other = await save(database, grace, replace(HOME, recipient="Grace"))
    assert await members.get_addresses(database.read(), [ada, grace, 999]) == {ada: [address], grace: [other]}


async def test_the_check_finds_a_member_without_a_default(database: Database) -> None:
    member_id = await create(database)
    await save(database, member_id)
    check = members.CHECKS[0]
    assert list(await check.find_breaches(database.read())) == []
    await database.write(lambda tx: tx.run(NO_DEFAULTS))
    assert [tuple(row) for row in await check.find_breaches(database.read())] == [(member_id, 1, 0)]
