"""Signing in with a password, in three steps: count the try, check the credentials, begin the session."""

from datetime import datetime

from domains.identity.problems import CredentialsRejected
from domains.identity.rules.logins import login_key
from domains.identity.rules.sessions import (
    REGISTRATION_PERIOD_S,
    REGISTRATIONS_PER_ADDRESS,
    SIGN_IN_PERIOD_S,
    SIGN_INS_PER_ACCOUNT,
    SIGN_INS_PER_ADDRESS,
    Attempt,
    Credentials,
    Session,
    SubjectKind,
    address_group,
)
from domains.identity.service.attempts import count_attempt, take_back_attempt
from domains.identity.service.passwords import check_password
from domains.identity.service.sessions import start_session
from domains.identity.service.tokens import TokenKeys
from domains.kernel import Refused
from persistence import Transaction


async def count_sign_in(tx: Transaction, kind: SubjectKind, login: str, client_address: str, now: datetime) -> Attempt:
    """Counts a try to sign in: 10 for an account, 50 from an address, in 15 minutes.

    An empty address (nobody knows it) counts for the account alone.
    """
    limits = {f"{kind}:{login_key(login)}": SIGN_INS_PER_ACCOUNT}
    if client_address:
        limits[f"address:{address_group(client_address)}"] = SIGN_INS_PER_ADDRESS
    return await count_attempt(tx, "sign_in", limits, SIGN_IN_PERIOD_S, now)


async def count_registration(tx: Transaction, client_address: str, now: datetime) -> Attempt:
    """Counts a try to register: 100 from an address in an hour, whatever comes of them.

    Nothing is counted for an address that nobody knows.
    """
    limits = {f"address:{address_group(client_address)}": REGISTRATIONS_PER_ADDRESS} if client_address else {}
    return await count_attempt(tx, "register", limits, REGISTRATION_PERIOD_S, now)


async def check_credentials(found: Credentials | None, password: str, demo_mode: bool) -> Credentials:
    """Checks a password against the account that was found, if any, in the same time and with the same refusal.

    Hashes outside any transaction. Raises Refused(CredentialsRejected).
    """
    is_right = await check_password(found.password_hash if found else None, password)
    if not is_right or found is None or (found.demo and not demo_mode):
        raise Refused(CredentialsRejected())
    return found


async def finish_sign_in(
    tx: Transaction, keys: TokenKeys, checked: Credentials, attempt: Attempt, now: datetime
) -> Session:
    """Begins the session of an account whose credentials were checked; its try counts no longer."""
    await take_back_attempt(tx, attempt)
    return await start_session(tx, keys, checked.subject, now, demo=checked.demo)
