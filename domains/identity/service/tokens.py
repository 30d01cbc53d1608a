"""Access tokens: short-lived JWTs that are checked without the database."""

import hashlib
from collections import OrderedDict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import Key, KeySet, OKPKey

from domains.identity.rules.sessions import Subject

ISSUER: Final = "stoa"
AUDIENCE: Final = "stoa-api"
# EdDSA over Ed25519 by its fully specified name (RFC 9864); no other algorithm is accepted.
ALGORITHM: Final = "Ed25519"
MAX_TOKEN: Final = 2_000
MAX_REMEMBERED: Final = 10_000

_CHECKED: Final = ("iss", "aud", "sub", "exp")


class TokenKeys:
    """The shop's signing keys, and the tokens that they verified lately. One object serves a whole process."""

    def __init__(self, private_keys: Sequence[Mapping[str, Any]]) -> None:
        """`private_keys` are JWKs: the last signs, all of them verify."""
        self._verified: OrderedDict[bytes, tuple[Subject, float]] = OrderedDict()
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

    def read(self, token: str, now: datetime) -> tuple[Subject, float]:
        """Whom a token speaks for, and until when (seconds since 1970). Raises JoseError, ValueError."""
        claims = jwt.decode(token, self._all, [ALGORITHM]).claims
        expected = jwt.JWTClaimsRegistry(
            now=int(now.timestamp()),
            iss={"essential": True, "value": ISSUER},
            aud={"essential": True, "value": AUDIENCE},
            sub={"essential": True},
            exp={"essential": True},
        )
        # Not the moment of issue: it may be ahead of us by what the clocks of two servers differ.
        expected.validate({name: claims.get(name) for name in _CHECKED})
        return Subject.parse(claims["sub"]), float(claims["exp"])

    def recall(self, digest: bytes, now: datetime) -> Subject | None:
        """Whom a token spoke for that was verified before and has not expired since."""
        known = self._verified.get(digest)
        return known[0] if known and known[1] > now.timestamp() else None

    def remember(self, digest: bytes, subject: Subject, expires: float) -> None:
        self._verified[digest] = (subject, expires)
        if len(self._verified) > MAX_REMEMBERED:
            self._verified.popitem(last=False)


def verify_access(keys: TokenKeys, token: str, now: datetime) -> Subject | None:
    """Whom an access token speaks for; None for whatever is not a valid token of this shop."""
    if len(token) > MAX_TOKEN:
        return None
    digest = hashlib.sha256(token.encode(errors="surrogatepass")).digest()
    subject = keys.recall(digest, now)
    if subject is not None:
        return subject
    try:
        subject, expires = keys.read(token, now)
    except (JoseError, ValueError, TypeError):
        return None
    keys.remember(digest, subject, expires)
    return subject
