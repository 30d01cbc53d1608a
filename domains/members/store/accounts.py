"""All SQL of accounts and address books."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, func, select, update

from domains.identity import Credentials, Subject, SubjectKind
from domains.members.rules.accounts import Member
from domains.members.rules.addresses import Address, SaveAddress
from domains.members.tables import AddressRow, MemberRow
from persistence import Reader, Statement, Transaction, insert_into, one_of

_MEMBERS = Statement(select(MemberRow.id, MemberRow.nickname, MemberRow.avatar_url).where(one_of(MemberRow.id, "ids")))
_CREDENTIALS = Statement(
    select(MemberRow.id, MemberRow.password_hash, MemberRow.demo).where(MemberRow.login_key == bindparam("key"))
)
_ADD_MEMBER = Statement(
    insert_into(
        MemberRow,
        "login",
        "login_key",
        "password_hash",
        "nickname",
        "invitation_code",
        "demo",
        "created_at",
        returning=[MemberRow.id],
        unless_exists=["login_key"],
    )
)
_HOLD_MEMBER = Statement(select(MemberRow.id).where(MemberRow.id == bindparam("member")).with_for_update())

_ADDRESS_COLUMNS = (
    AddressRow.id,
    AddressRow.recipient,
    AddressRow.phone,
    AddressRow.region,
    AddressRow.line,
    AddressRow.postcode,
    AddressRow.country,
    AddressRow.is_default,
)
_ADDRESSES = Statement(
    select(AddressRow.member_id, *_ADDRESS_COLUMNS)
    .where(one_of(AddressRow.member_id, "members"))
    .order_by(AddressRow.member_id, AddressRow.is_default.desc(), AddressRow.id)
)
_MINE = (AddressRow.id == bindparam("address"), AddressRow.member_id == bindparam("member"))
_ADDRESS = Statement(select(*_ADDRESS_COLUMNS).where(*_MINE))
_COUNT = Statement(select(func.count()).select_from(AddressRow).where(AddressRow.member_id == bindparam("member")))
_NO_DEFAULT = Statement(
    update(AddressRow)
    .where(AddressRow.member_id == bindparam("member"), AddressRow.is_default)
    .values(is_default=False)
)
_NEW_DEFAULT = Statement(update(AddressRow).where(*_MINE).values(is_default=True))
_WRITTEN = ("recipient", "phone", "region", "line", "postcode", "country")
_ADD_ADDRESS = Statement(
    insert_into(AddressRow, "member_id", *_WRITTEN, "is_default", "created_at", "changed_at", returning=[AddressRow.id])
)
_CHANGE_ADDRESS = Statement(
    update(AddressRow)
    .where(*_MINE)
    .values({name: bindparam(name) for name in _WRITTEN})
    .values(changed_at=bindparam("now"))
)


async def get_members(reader: Reader, ids: Collection[int]) -> dict[int, Member]:
    return {row[0]: Member(*row) for row in await reader.rows(_MEMBERS, ids=ids)}


async def find_credentials(reader: Reader, login_key: str) -> Credentials | None:
    rows = await reader.rows(_CREDENTIALS, key=login_key)
    return Credentials(Subject(SubjectKind.MEMBER, rows[0][0]), rows[0][1], rows[0][2]) if rows else None


async def add_member(tx: Transaction, **columns: Any) -> int | None:
    """Stores an account and returns its id; None where the login is taken."""
    rows = await tx.rows(_ADD_MEMBER, **columns)
    return rows[0][0] if rows else None


async def hold_member(tx: Transaction, member_id: int) -> bool:
    """Makes others who hold the same member wait for the end of this transaction. Returns whether there is one."""
    return bool(await tx.rows(_HOLD_MEMBER, member=member_id))


async def get_addresses(reader: Reader, member_ids: Collection[int]) -> dict[int, list[Address]]:
    """The members' addresses, the default first, then in the order they were saved."""
    found: dict[int, list[Address]] = {}
    for member_id, *columns in await reader.rows(_ADDRESSES, members=member_ids):
        found.setdefault(member_id, []).append(Address(*columns))
    return found


async def find_address(reader: Reader, member_id: int, address_id: int) -> Address | None:
    rows = await reader.rows(_ADDRESS, member=member_id, address=address_id)
    return Address(*rows[0]) if rows else None


async def count_addresses(reader: Reader, member_id: int) -> int:
    count: int = (await reader.rows(_COUNT, member=member_id))[0][0]
    return count


async def add_address(tx: Transaction, member_id: int, address: SaveAddress, now: datetime) -> int:
    """Stores a new address, not the default, and returns its id."""
    added = await tx.rows(
        _ADD_ADDRESS, member_id=member_id, is_default=False, created_at=now, changed_at=now, **_written(address)
    )
    address_id: int = added[0][0]
    return address_id


async def change_address(tx: Transaction, member_id: int, address_id: int, address: SaveAddress, now: datetime) -> bool:
    """Rewrites an address. Returns whether the member has it."""
    return await tx.run(_CHANGE_ADDRESS, member=member_id, address=address_id, now=now, **_written(address)) == 1


async def make_default(tx: Transaction, member_id: int, address_id: int) -> None:
    """Makes an address the member's only default one."""
    await tx.run(_NO_DEFAULT, member=member_id)
    await tx.run(_NEW_DEFAULT, member=member_id, address=address_id)


def _written(address: SaveAddress) -> dict[str, str | None]:
    return {name: getattr(address, name) for name in _WRITTEN}
