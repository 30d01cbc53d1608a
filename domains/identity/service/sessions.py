"""Sessions: begun, kept alive by rotating refresh tokens, ended when a used one is shown again."""

from datetime import datetime, timedelta

from domains.identity import store
from domains.identity.problems import SessionExpired
from domains.identity.rules.sessions import ACCESS_S, REFRESH_S, Session, Subject, secret_hash
from domains.identity.service.tokens import TokenKeys
from domains.kernel import random_token
from persistence import Transaction


async def start_session(
    tx: Transaction, keys: TokenKeys, subject: Subject, now: datetime, demo: bool = False
) -> Session:
    """Begins a session. The access token lasts ACCESS_S; the refresh token, of which only a hash is kept, REFRESH_S."""
    session_id = await store.add_session(tx, subject, demo, now, _refreshable_until(now))
    return await _give_tokens(tx, keys, subject, session_id, now)


async def refresh_session(
    tx: Transaction, keys: TokenKeys, refresh_token: str, now: datetime, demo_mode: bool = False
) -> Session | SessionExpired:
    """Exchanges a refresh token for new tokens; it works once. Sessions of demo accounts live in demo mode only.

    A refusal is a result, not an exception, because it must be remembered: a token shown a second time
    has been stolen or lost, and ends its whole session.
    """
    token_hash = secret_hash(refresh_token)
    session_id = await store.use_token(tx, token_hash, now)
    if session_id is None:
        await store.end_session_of_used_token(tx, token_hash, now)
        return SessionExpired(field=("refresh_token",))
    subject = await store.extend_session(tx, session_id, demo_mode, now, _refreshable_until(now))
    if subject is None:
        return SessionExpired(field=("refresh_token",))
    return await _give_tokens(tx, keys, subject, session_id, now)


async def _give_tokens(tx: Transaction, keys: TokenKeys, subject: Subject, session_id: int, now: datetime) -> Session:
    refresh_token = random_token()
    await store.add_token(tx, session_id, secret_hash(refresh_token), now, _refreshable_until(now))
    # JWTs count whole seconds; the client is told the same moment.
    expires_at = (now + timedelta(seconds=ACCESS_S)).replace(microsecond=0)
    access_token = keys.sign(
        {
            "sub": str(subject),
            "sid": str(session_id),
            "iat": int(now.timestamp()),
            "exp": int(expires_at.timestamp()),
            "jti": random_token(),
        }
    )
    return Session(access_token, refresh_token, expires_at)


def _refreshable_until(now: datetime) -> datetime:
    return now + timedelta(seconds=REFRESH_S)
