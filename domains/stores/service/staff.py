"""Staff accounts, their roles, and how they sign in."""

from collections.abc import Collection, Mapping
from datetime import datetime

from domains import identity
from domains.kernel import AlreadyExists, NotFound, Problem, Refused, Required
from domains.stores import store
from domains.stores.rules import SignInStaff, Staff, StaffAccount, permission_problems, role_problems
from domains.stores.service.audit import record_action
from persistence import Reader, Transaction


async def find_staff(reader: Reader, staff_id: int) -> Staff | None:
    """Somebody of the staff with all permissions of all their roles; None for an account that is closed."""
    return await store.find_staff(reader, staff_id)


async def list_staff(reader: Reader) -> list[StaffAccount]:
    """All accounts in the order in which they were made, closed ones too."""
    return await store.list_staff(reader)


async def create_staff(
    tx: Transaction,
    login: str,
    password_hash: str,
    name: str,
    permissions: Collection[str],
    now: datetime,
    demo: bool = False,
    store_id: int | None = None,
    roles: Collection[str] = (),
) -> int:
    """Makes an account and returns its id; its permissions come with a role of the same name, beside known `roles`.

    Without a store it is the platform's. Raises Refused(Required, Invalid, AlreadyExists).
    """
    _require_sound_account(login, name, permissions, roles)
    staff_id = await store.add_staff(
        tx,
        store_id=store_id,
        login=login.strip(),
        login_key=identity.login_key(login),
        password_hash=password_hash,
        name=name.strip(),
        demo=demo,
        created_at=now,
    )
    if staff_id is None:
        raise Refused(AlreadyExists(field=("login",)))
    role_ids = await store.get_known_role_ids(tx, roles, now)
    if permissions:
        role_ids.append(await create_role(tx, {"en": name.strip()}, permissions, now, store_id))
    for role_id in role_ids:
        await store.give_role(tx, staff_id, role_id)
    return staff_id


async def change_staff_password(tx: Transaction, login: str, password_hash: str, now: datetime) -> None:
    """Gives an account another password and ends its sessions. Raises Refused(NotFound)."""
    staff_id = await _get_id(tx, login)
    await store.set_password(tx, staff_id, password_hash)
    await identity.end_sessions(tx, identity.Subject(identity.SubjectKind.STAFF, staff_id), now)


async def close_staff(tx: Transaction, login: str, now: datetime) -> None:
    """Locks an account: it is nobody from its next request on. Raises Refused(NotFound)."""
    staff_id = await _get_id(tx, login)
    await store.set_closed(tx, staff_id, now)
    await identity.end_sessions(tx, identity.Subject(identity.SubjectKind.STAFF, staff_id), now)


async def reopen_staff(tx: Transaction, login: str) -> None:
    """Unlocks an account. Raises Refused(NotFound)."""
    await store.set_closed(tx, await _get_id(tx, login), None)


async def create_role(
    tx: Transaction, name: Mapping[str, str], permissions: Collection[str], now: datetime, store_id: int | None = None
) -> int:
    """Makes a role and returns its id. Raises Refused(Invalid) for words that are no permissions."""
    problems = permission_problems(permissions)
    if problems:
        raise Refused(*problems)
    return await store.add_role(tx, store_id, name, set(permissions), now)


async def check_staff_credentials(reader: Reader, command: SignInStaff, demo_mode: bool) -> identity.Credentials:
    """Checks login and password, outside any transaction. Raises Refused(CredentialsRejected)."""
    found = None
    if identity.is_login(command.login):
        found = await store.find_credentials(reader, identity.login_key(command.login))
    return await identity.check_credentials(found, command.password, demo_mode)


async def sign_in_staff(
    tx: Transaction,
    keys: identity.TokenKeys,
    checked: identity.Credentials,
    attempt: identity.Attempt,
    now: datetime,
    client_address: str = "",
) -> identity.Session:
    """Begins the session of an account whose credentials were checked, and writes it down in the log of actions."""
    session = await identity.finish_sign_in(tx, keys, checked, attempt, now)
    subject = checked.subject
    await record_action(tx, subject.id, "staff.sign_in", str(subject), None, None, now, client_address)
    return session


async def _get_id(reader: Reader, login: str) -> int:
    staff_id = await store.find_staff_id(reader, identity.login_key(login))
    if staff_id is None:
        raise Refused(NotFound(field=("login",)))
    return staff_id


def _require_sound_account(login: str, name: str, permissions: Collection[str], roles: Collection[str]) -> None:
    problems: list[Problem] = [
        *identity.login_problems(login, "login"),
        *permission_problems(permissions),
        *role_problems(roles),
    ]
    if not name.strip():
        problems.append(Required(field=("name",)))
    if problems:
        raise Refused(*problems)
