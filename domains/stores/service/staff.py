"""Staff accounts, their roles, and how they sign in."""

from collections.abc import Collection, Mapping
from datetime import datetime

from domains import identity
from domains.kernel import AlreadyExists, Problem, Refused, Required
from domains.stores import store
from domains.stores.rules import SignInStaff, Staff, permission_problems
from domains.stores.service.audit import record_action
from persistence import Reader, Transaction


async def find_staff(reader: Reader, staff_id: int) -> Staff | None:
    """Somebody of the staff with all permissions of all their roles; None for an account that is closed."""
    return await store.find_staff(reader, staff_id)


async def create_staff(
    tx: Transaction,
    login: str,
    password_hash: str,
    name: str,
    permissions: Collection[str],
    now: datetime,
    demo: bool = False,
    store_id: int | None = None,
) -> int:
    """Makes an account and returns its id; its permissions come with a role of the same name.

    Without a store it is the platform's. Raises Refused(Required, Invalid, AlreadyExists).
    """
    _require_sound_account(login, name, permissions)
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
    role_id = await create_role(tx, {"en": name.strip()}, permissions, now, store_id)
    await store.give_role(tx, staff_id, role_id)
    return staff_id


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


def _require_sound_account(login: str, name: str, permissions: Collection[str]) -> None:
    problems: list[Problem] = [*identity.login_problems(login, "login"), *permission_problems(permissions)]
    if not name.strip():
        problems.append(Required(field=("name",)))
    if problems:
        raise Refused(*problems)
