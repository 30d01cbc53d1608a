"""Access tokens: short-lived JWTs that are checked without the database."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import Key, KeySet, OKPKey

from domains.identity.rules.sessions import ACCESS_S, Access, Subject

ISSUER: Final = "stoa"
AUDIENCE: Final = "stoa-api"
# EdDSA over Ed25519 by its fully specified name (RFC 9864); no other algorithm is accepted.
ALGORITHM: Final = "Ed25519"
MAX_TOKEN: Final = 2_000
MAX_REMEMBERED: Final = 10_000
# For so long after a session ended there may be tokens of it that have not expired; clocks differ.
ENDED_MATTERS: Final = timedelta(seconds=ACCESS_S) + timedelta(minutes=5)

_CHECKED: Final = ("iss", "aud", "sub", "sid", "exp")


class TokenKeys:
    """The shop's signing keys, the tokens that they verified lately, and the sessions that ended before their tokens.

    One object serves a whole process.
    """

    def __init__(self, private_keys: Sequence[Mapping[str, Any]]) -> None:
        """`private_keys` are JWKs: the last signs, all of them verify."""
        self._verified: OrderedDict[bytes, Access] = OrderedDict()
        self._ended: dict[int, datetime] = {}
        self._given: list[Mapping[str, Any]] = []
        self.replace(private_keys)

    def replace(self, private_keys: Sequence[Mapping[str, Any]]) -> None:
        """Signs and verifies with these from now on; nothing is believed that another key verified."""
        if list(private_keys) == self._given:
            return
        self._given = list(private_keys)
        keys: list[Key] = [OKPKey.import_key(dict(key)) for key in private_keys]
        self._signing = keys[-1]
        self._all = KeySet(keys)
        self._verified.clear()

    def sign(self, claims: Mapping[str, Any]) -> str:
        """A token with these claims, issued by this shop and meant for it."""
        header = {"alg": ALGORITHM, "kid": self._signing.kid}
        return jwt.encode(header, {"iss": ISSUER, "aud": AUDIENCE, **claims}, self._signing, [ALGORITHM])

    def read(self, token: str, now: datetime) -> Access:
        """What a token says. Raises JoseError, ValueError, TypeError."""
        claims = jwt.decode(token, self._all, [ALGORITHM]).claims
        expected = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            iss={"essential": True, "value": ISSUER},
            aud={"essential": True, "value": AUDIENCE},
            sub={"essential": True},
            sid={"essential": True},
            exp={"essential": True},
        )
        # Not the moment of issue: it may be ahead of us by what the clocks of two servers differ.
        expected.validate({name: claims.get(name) for name in _CHECKED})
        return Access(Subject.parse(claims["sub"]), int(claims["sid"]), datetime.fromtimestamp(claims["exp"], UTC))

    def recall(self, digest: bytes, now: datetime) -> Access | None:
        """What a token said that was verified before and has not expired since."""
        known = self._verified.get(digest)
        return known if known and known.expires_at > now else None

    def remember(self, digest: bytes, access: Access) -> None:
        self._verified[digest] = access
        if len(self._verified) > MAX_REMEMBERED:
            self._verified.popitem(last=False)

    def refuse(self, ended: Mapping[int, datetime], now: datetime) -> None:
        """Believes no token of these sessions any more; `ended` says when each was ended.

        Those that were ended so long ago that their tokens have expired are forgotten.
        """
        self._ended = {
            session_id: at for session_id, at in {**self._ended, **ended}.items() if at + ENDED_MATTERS > now
        }

    def is_ended(self, session_id: int) -> bool:
        """Whether this process knows that a session was ended."""
        return session_id in self._ended


def find_access(keys: TokenKeys, token: str, now: datetime) -> Access | None:
    """What an access token says; None for whatever is not a valid token of this shop, or of a session that ended."""
    access = verify_access(keys, token, now)
    return None if access is None or keys.is_ended(access.session_id) else access


def verify_access(keys: TokenKeys, token: str, now: datetime) -> Access | None:
    """What an access token says that we signed and that has not expired, though its session may have ended."""
    if len(token) > MAX_TOKEN:
        return None
    digest = hashlib.sha256(token.encode(errors="surrogatepass")).digest()
    access = keys.recall(digest, now)
    if access is None:
        try:
            access = keys.read(token, now)
        except (JoseError, ValueError, TypeError):
            return None
        keys.remember(digest, access)
    return access
