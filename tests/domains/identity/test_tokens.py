"""Access tokens: what is believed, and everything that is not."""

import base64
import hmac
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st
from joserfc import jws, jwt
from joserfc.jwk import ECKey, OKPKey

from domains.identity import Access, Subject, SubjectKind, TokenKeys, find_access
from domains.identity.service import tokens

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
ADA = Subject(SubjectKind.MEMBER, 12)

OURS = OKPKey.generate_key("Ed25519", private=True, auto_kid=True)
OLDER = OKPKey.generate_key("Ed25519", private=True, auto_kid=True)
THEIRS = OKPKey.generate_key("Ed25519", private=True, auto_kid=True)


def keys() -> TokenKeys:
    return TokenKeys([OLDER.as_dict(private=True), OURS.as_dict(private=True)])


def claims(**changed: Any) -> dict[str, Any]:
    issued = int(NOW.timestamp())
    whole = {"iss": "stoa", "aud": "stoa-api", "sub": "member:12", "sid": "1", "iat": issued, "exp": issued + 900}
    return {name: value for name, value in (whole | changed).items() if value is not None}


def signed(header: dict[str, Any] | None = None, key: OKPKey = OURS, **changed: Any) -> str:
    return jwt.encode({"alg": "Ed25519", "kid": key.kid, **(header or {})}, claims(**changed), key, ["Ed25519"])


def speaks_for(keys: TokenKeys, token: str, now: datetime) -> Subject | None:
    access = find_access(keys, token, now)
    return None if access is None else access.subject


def part(value: Any) -> str:
    return base64.urlsafe_b64encode(orjson.dumps(value)).decode().rstrip("=")


def unsigned(algorithm: str) -> str:
    return f"{part({'alg': algorithm, 'typ': 'JWT', 'kid': OURS.kid})}.{part(claims())}."


def signed_with_the_public_key_as_a_secret() -> str:
    body = f"{part({'alg': 'HS256', 'typ': 'JWT', 'kid': OURS.kid})}.{part(claims())}"
    signature = hmac.digest(OURS.as_pem(private=False), body.encode(), "sha256")
    return f"{body}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"


def signed_under_the_older_name_of_the_algorithm() -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return jwt.encode({"alg": "EdDSA", "kid": OURS.kid}, claims(), OURS, ["EdDSA"])


def with_other_claims() -> str:
    header, _, signature = signed().split(".")
    return f"{header}.{part(claims(sub='staff:1'))}.{signature}"


def with_a_key_of_its_own() -> str:
    header = {"alg": "Ed25519", "jwk": THEIRS.as_dict(private=False)}
    return jwt.encode(header, claims(), THEIRS, ["Ed25519"])


def of_another_curve() -> str:
    return jwt.encode({"alg": "ES256", "kid": OURS.kid}, claims(), ECKey.generate_key("P-256"), ["ES256"])


def that_is_no_object() -> str:
    return jws.serialize_compact({"alg": "Ed25519", "kid": OURS.kid}, b"[1]", OURS, ["Ed25519"])


HOSTILE: dict[str, Callable[[], str]] = {
    "empty": lambda: "",
    "garbage": lambda: "garbage",
    "dots": lambda: "..",
    "four parts": lambda: signed() + ".x",
    "five parts, as encrypted tokens have": lambda: ".".join([signed(), "a", "b"]),
    "no base64": lambda: "!!!.???.***",
    "not ascii": lambda: "令牌.令牌.令牌",
    "half a surrogate pair": lambda: "\ud800",
    "NUL": lambda: "\x00",
    "very long": lambda: "a" * 100_000,
    "very long but signed": lambda: signed(padding="x" * 3_000),
    "alg none": lambda: unsigned("none"),
    "alg None": lambda: unsigned("None"),
    "alg of ours, no signature": lambda: unsigned("Ed25519"),
    "HS256 over our public key": signed_with_the_public_key_as_a_secret,
    "EdDSA, the algorithm's older name": signed_under_the_older_name_of_the_algorithm,
    "another curve": of_another_curve,
    "another key": lambda: signed(key=THEIRS),
    "another key under our key's id": lambda: signed({"kid": OURS.kid}, key=THEIRS),
    "another key, no key id": lambda: jwt.encode({"alg": "Ed25519"}, claims(), THEIRS, ["Ed25519"]),
    "brings its own key": with_a_key_of_its_own,
    "claims changed after signing": with_other_claims,
    "signature cut off": lambda: signed()[:-4],
    "an extension that must be understood": lambda: f"{part({'alg': 'Ed25519', 'crit': ['x'], 'x': 1})}.e30.AA",
    "payload is no object": that_is_no_object,
    "another issuer": lambda: signed(iss="elsewhere"),
    "no issuer": lambda: signed(iss=None),
    "another audience": lambda: signed(aud="elsewhere"),
    "no audience": lambda: signed(aud=None),
    "expired a second ago": lambda: signed(exp=int(NOW.timestamp()) - 1),
    "expires now": lambda: signed(exp=int(NOW.timestamp())),
    "never expires": lambda: signed(exp=None),
    "expiry as text": lambda: signed(exp="9999999999"),
    "expiry true": lambda: signed(exp=True),
    "no subject": lambda: signed(sub=None),
    "a subject of no kind": lambda: signed(sub="admin:1"),
    "a subject without id": lambda: signed(sub="member:"),
    "a subject that is a number": lambda: signed(sub=12),
    "no session": lambda: signed(sid=None),
    "a session that is no number": lambda: signed(sid="seven"),
}


@pytest.mark.parametrize("make", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_tokens_speak_for_nobody(make: Callable[[], str]) -> None:
    assert speaks_for(keys(), make(), NOW) is None


@given(st.text(max_size=60))
def test_no_text_makes_verification_fail_otherwise(text: str) -> None:
    assert speaks_for(keys(), text, NOW) is None


@given(st.lists(st.binary(max_size=40), min_size=3, max_size=3))
def test_no_three_parts_make_verification_fail_otherwise(parts: list[bytes]) -> None:
    token = ".".join(base64.urlsafe_b64encode(each).decode().rstrip("=") for each in parts)
    assert speaks_for(keys(), token, NOW) is None


def test_a_token_says_for_whom_by_which_session_and_until_when() -> None:
    assert find_access(keys(), signed(sid="7"), NOW) == Access(ADA, 7, NOW + timedelta(seconds=900))


def test_no_token_of_a_session_that_ended_is_believed_remembered_or_not() -> None:
    ours, seen = keys(), signed(sid="7")
    assert find_access(ours, seen, NOW) is not None
    ours.refuse({7: NOW}, NOW)
    for token in (seen, signed(sid="7", iat=1)):
        assert find_access(ours, token, NOW) is None


def test_the_tokens_of_other_sessions_are_believed_all_the_same() -> None:
    ours = keys()
    ours.refuse({7: NOW}, NOW)
    assert speaks_for(ours, signed(sid="8"), NOW) == ADA


def test_an_ended_session_is_refused_until_its_last_token_has_expired_and_then_forgotten() -> None:
    ours = keys()
    ours.refuse({7: NOW}, NOW)
    ours.refuse({}, NOW + timedelta(minutes=15))
    assert ours.is_ended(7)
    ours.refuse({}, NOW + timedelta(minutes=20))
    assert not ours.is_ended(7)


def test_new_keys_do_not_make_an_ended_session_believed_again() -> None:
    ours = keys()
    ours.refuse({7: NOW}, NOW)
    ours.replace([OURS.as_dict(private=True)])
    assert find_access(ours, signed(sid="7"), NOW) is None


def test_a_token_of_ours_speaks_for_its_subject() -> None:
    assert speaks_for(keys(), signed(), NOW) == ADA


def test_a_token_of_an_older_key_of_ours_is_believed() -> None:
    assert speaks_for(keys(), signed(key=OLDER), NOW) == ADA


def test_the_newest_key_signs() -> None:
    token = keys().sign(claims())
    assert jwt.decode(token, OURS, ["Ed25519"]).header["kid"] == OURS.kid


def test_a_token_from_a_server_whose_clock_is_ahead_is_believed() -> None:
    assert speaks_for(keys(), signed(iat=int(NOW.timestamp()) + 5), NOW) == ADA


def test_a_verified_token_is_remembered_and_ends_all_the_same() -> None:
    ours, token = keys(), signed()
    assert speaks_for(ours, token, NOW) == ADA
    assert speaks_for(ours, token, NOW + timedelta(seconds=899)) == ADA
    assert speaks_for(ours, token, NOW + timedelta(seconds=900)) is None


def test_a_remembered_token_is_not_verified_again(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, token = keys(), signed()
    speaks_for(ours, token, NOW)
    monkeypatch.setattr(TokenKeys, "read", None)
    assert speaks_for(ours, token, NOW) == ADA


def test_only_so_many_tokens_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens, "MAX_REMEMBERED", 3)
    ours = keys()
    for session in range(5):
        speaks_for(ours, signed(sid=str(session)), NOW)
    assert len(ours._verified) == 3
