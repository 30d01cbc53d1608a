"""All SQL of stores and staff."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, func, or_, select, update

from domains.identity import Credentials, Subject, SubjectKind
from domains.stores.rules import ROLES, Staff, StaffAccount, Store
from domains.stores.tables import RolePermissionRow, RoleRow, StaffActionRow, StaffRoleRow, StaffRow, StoreRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_STORES = Statement(select(StoreRow.id, translated(StoreRow.name), StoreRow.zone).where(one_of(StoreRow.id, "ids")))
_FIRST_STORE = Statement(select(func.min(StoreRow.id)))
_ADD_STORE = Statement(insert_into(StoreRow, "name", "zone", "created_at", returning=[StoreRow.id]))

# A role of one store gives nothing to another store's staff, however it came to be linked.
_STAFF = Statement(
    select(StaffRow.id, StaffRow.name, StaffRow.store_id, RolePermissionRow.permission, RoleRow.code)
    .outerjoin(StaffRoleRow, StaffRoleRow.staff_id == StaffRow.id)
    .outerjoin(
        RoleRow,
        and_(
            RoleRow.id == StaffRoleRow.role_id, or_(RoleRow.store_id.is_(None), RoleRow.store_id == StaffRow.store_id)
        ),
    )
    .outerjoin(RolePermissionRow, RolePermissionRow.role_id == RoleRow.id)
    .where(StaffRow.id == bindparam("id"), StaffRow.closed_at.is_(None))
)
_CREDENTIALS = Statement(
    select(StaffRow.id, StaffRow.password_hash, StaffRow.demo).where(
        StaffRow.login_key == bindparam("key"), StaffRow.closed_at.is_(None)
    )
)
_ADD_STAFF = Statement(
    insert_into(
        StaffRow,
        "store_id",
        "login",
        "login_key",
        "password_hash",
        "name",
        "demo",
        "created_at",
        returning=[StaffRow.id],
        unless_exists=["login_key"],
    )
)
_LIST_STAFF = Statement(
    select(
        StaffRow.id,
        StaffRow.login,
        StaffRow.name,
        StaffRow.store_id,
        StaffRow.demo,
        StaffRow.closed_at,
        translated(RoleRow.name),
    )
    .outerjoin(StaffRoleRow, StaffRoleRow.staff_id == StaffRow.id)
    .outerjoin(RoleRow, RoleRow.id == StaffRoleRow.role_id)
    .order_by(StaffRow.id, RoleRow.id)
)
_FIND_ID = Statement(select(StaffRow.id).where(StaffRow.login_key == bindparam("key")))
_SET_PASSWORD = Statement(
    update(StaffRow).where(StaffRow.id == bindparam("staff")).values(password_hash=bindparam("hash"))
)
_SET_CLOSED = Statement(update(StaffRow).where(StaffRow.id == bindparam("staff")).values(closed_at=bindparam("closed")))
_ADD_KNOWN_ROLE = Statement(insert_into(RoleRow, "code", "name", "created_at", unless_exists=["code"]))
_ROLE_IDS = Statement(select(RoleRow.id).where(one_of(RoleRow.code, "codes")).order_by(RoleRow.id))
_ADD_ROLE = Statement(insert_into(RoleRow, "store_id", "name", "created_at", returning=[RoleRow.id]))
_ADD_PERMISSION = Statement(insert_into(RolePermissionRow, "role_id", "permission"))
_GIVE_ROLE = Statement(insert_into(StaffRoleRow, "staff_id", "role_id", unless_exists=["staff_id", "role_id"]))
_ADD_ACTION = Statement(
    insert_into(StaffActionRow, "at", "staff_id", "action", "subject", "before", "after", "client_address")
)


async def get_stores(reader: Reader, ids: Collection[int], language: str) -> dict[int, Store]:
    found = await reader.rows(_STORES, ids=ids, language=language)
    return {store_id: Store(store_id, name, ZoneInfo(zone)) for store_id, name, zone in found}


async def find_first_store(reader: Reader) -> int | None:
    found: int | None = (await reader.rows(_FIRST_STORE))[0][0]
    return found


async def add_store(tx: Transaction, name: Mapping[str, str], zone: str, now: datetime) -> int:
    return _id(await tx.rows(_ADD_STORE, name=name, zone=zone, created_at=now))


async def find_staff(reader: Reader, staff_id: int) -> Staff | None:
    """Somebody with all permissions of all their roles; None for an account that is closed."""
    rows = await reader.rows(_STAFF, id=staff_id)
    if not rows:
        return None
    found_id, name, store_id, *_ = rows[0]
    known = frozenset[str]().union(*(ROLES[row[4]].permissions for row in rows if row[4] in ROLES))
    return Staff(found_id, name, store_id, known | {row[3] for row in rows if row[3] is not None})


async def find_credentials(reader: Reader, login_key: str) -> Credentials | None:
    rows = await reader.rows(_CREDENTIALS, key=login_key)
    return Credentials(Subject(SubjectKind.STAFF, rows[0][0]), rows[0][1], rows[0][2]) if rows else None


async def add_staff(tx: Transaction, **columns: Any) -> int | None:
    """Stores an account and returns its id; None where the login is taken."""
    rows = await tx.rows(_ADD_STAFF, **columns)
    return rows[0][0] if rows else None


async def add_role(
    tx: Transaction, store_id: int | None, name: Mapping[str, str], permissions: Collection[str], now: datetime
) -> int:
    role_id = _id(await tx.rows(_ADD_ROLE, store_id=store_id, name=name, created_at=now))
    await tx.run_many(_ADD_PERMISSION, [{"role_id": role_id, "permission": word} for word in sorted(permissions)])
    return role_id


async def list_staff(reader: Reader) -> list[StaffAccount]:
    """All accounts in the order in which they were made, closed ones too."""
    accounts: dict[int, StaffAccount] = {}
    for *columns, role in await reader.rows(_LIST_STAFF, language="en"):
        known = accounts.get(columns[0]) or StaffAccount(*columns)
        accounts[known.id] = known if role is None else replace(known, roles=(*known.roles, role))
    return list(accounts.values())


async def find_staff_id(reader: Reader, login_key: str) -> int | None:
    """The id of an account, open or closed."""
    rows = await reader.rows(_FIND_ID, key=login_key)
    return rows[0][0] if rows else None


async def set_password(tx: Transaction, staff_id: int, password_hash: str) -> None:
    await tx.run(_SET_PASSWORD, staff=staff_id, hash=password_hash)


async def set_closed(tx: Transaction, staff_id: int, closed_at: datetime | None) -> None:
    await tx.run(_SET_CLOSED, staff=staff_id, closed=closed_at)


async def get_known_role_ids(tx: Transaction, codes: Collection[str], now: datetime) -> list[int]:
    """The ids of the roles that the code knows by these names; those that are not stored yet are."""
    for code in sorted(codes):
        await tx.run(_ADD_KNOWN_ROLE, code=code, name=ROLES[code].name, created_at=now)
    return [row[0] for row in await tx.rows(_ROLE_IDS, codes=codes)]


async def give_role(tx: Transaction, staff_id: int, role_id: int) -> None:
    await tx.run(_GIVE_ROLE, staff_id=staff_id, role_id=role_id)


async def add_action(tx: Transaction, **columns: Any) -> None:
    await tx.run(_ADD_ACTION, **columns)


async def add_actions(tx: Transaction, rows: Sequence[Mapping[str, Any]]) -> None:
    await tx.run_many(_ADD_ACTION, rows)


def _id(rows: Sequence[tuple[Any, ...]]) -> int:
    row_id: int = rows[0][0]
    return row_id
