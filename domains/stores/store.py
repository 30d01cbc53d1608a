"""All SQL of stores and staff."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import and_, bindparam, func, or_, select

from domains.identity import Credentials, Subject, SubjectKind
from domains.stores.rules import Staff, Store
from domains.stores.tables import RolePermissionRow, RoleRow, StaffActionRow, StaffRoleRow, StaffRow, StoreRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_STORES = Statement(select(StoreRow.id, translated(StoreRow.name), StoreRow.zone).where(one_of(StoreRow.id, "ids")))
_FIRST_STORE = Statement(select(func.min(StoreRow.id)))
_ADD_STORE = Statement(insert_into(StoreRow, "name", "zone", "created_at", returning=[StoreRow.id]))

# A role of one store gives nothing to another store's staff, however it came to be linked.
_STAFF = Statement(
    select(StaffRow.id, StaffRow.name, StaffRow.store_id, RolePermissionRow.permission)
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
    found_id, name, store_id, _ = rows[0]
    return Staff(found_id, name, store_id, frozenset(row[3] for row in rows if row[3] is not None))


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


async def give_role(tx: Transaction, staff_id: int, role_id: int) -> None:
    await tx.run(_GIVE_ROLE, staff_id=staff_id, role_id=role_id)


async def add_action(tx: Transaction, **columns: Any) -> None:
    await tx.run(_ADD_ACTION, **columns)


def _id(rows: Sequence[tuple[Any, ...]]) -> int:
    row_id: int = rows[0][0]
    return row_id
