"""Accounts: how somebody becomes a member, and is known again."""

from collections.abc import Collection
from datetime import datetime

from domains import identity
from domains.identity import Subject, SubjectKind
from domains.kernel import AlreadyExists, Refused
from domains.members.rules.accounts import (
    Member,
    Register,
    Registration,
    SignedIn,
    SignIn,
    nickname_of,
    registration_problems,
)
from domains.members.store import accounts as store
from persistence import Reader, Transaction


async def check_registration(reader: Reader, command: Register) -> Registration:
    """Finds everything that is wrong with a request to register, else hashes its password, outside any transaction.

    Raises Refused(Required, Invalid, PhoneNotConfirmed, AlreadyExists).
    """
    problems = registration_problems(command)
    login, password = command.login or "", command.password or ""
    if identity.is_login(login) and await store.find_credentials(reader, identity.login_key(login)):
        problems.append(AlreadyExists(field=("login",)))
    if problems:
        raise Refused(*problems)
    return Registration(
        login.strip(),
        await identity.hash_password(password),
        nickname_of(command.nickname, login),
        (command.invitation_code or "").strip() or None,
    )


async def register(tx: Transaction, keys: identity.TokenKeys, checked: Registration, now: datetime) -> SignedIn:
    """Makes a member and begins their session. Raises Refused(AlreadyExists) where somebody was faster."""
    member_id = await create_member(
        tx, checked.login, checked.password_hash, checked.nickname, now, invitation_code=checked.invitation_code
    )
    session = await identity.start_session(tx, keys, Subject(SubjectKind.MEMBER, member_id), now)
    return SignedIn(session, Member(member_id, checked.nickname, None))


async def create_member(
    tx: Transaction,
    login: str,
    password_hash: str,
    nickname: str,
    now: datetime,
    *,
    demo: bool = False,
    invitation_code: str | None = None,
) -> int:
    """Makes an account of parts that were checked, and returns its id. Raises Refused(AlreadyExists)."""
    member_id = await store.add_member(
        tx,
        login=login,
        login_key=identity.login_key(login),
        password_hash=password_hash,
        nickname=nickname,
        invitation_code=invitation_code,
        demo=demo,
        created_at=now,
    )
    if member_id is None:
        raise Refused(AlreadyExists(field=("login",)))
    return member_id


async def check_credentials(reader: Reader, command: SignIn, demo_mode: bool) -> identity.Credentials:
    """Checks login and password, outside any transaction. Raises Refused(CredentialsRejected)."""
    found = None
    if identity.is_login(command.login):
        found = await store.find_credentials(reader, identity.login_key(command.login))
    return await identity.check_credentials(found, command.password, demo_mode)


async def sign_in(
    tx: Transaction,
    keys: identity.TokenKeys,
    checked: identity.Credentials,
    attempt: identity.Attempt,
    now: datetime,
) -> SignedIn:
    """Begins the session of a member whose credentials were checked."""
    session = await identity.finish_sign_in(tx, keys, checked, attempt, now)
    found = await store.get_members(tx, [checked.subject.id])
    return SignedIn(session, found[checked.subject.id])


async def get_members(reader: Reader, ids: Collection[int]) -> dict[int, Member]:
    """The members of these ids; ids of none are left out."""
    return await store.get_members(reader, ids)
