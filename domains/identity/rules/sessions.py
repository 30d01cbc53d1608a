"""Sessions, whom they belong to, and how often somebody may try to begin one."""

import enum
import hashlib
from dataclasses import dataclass
from datetime import datetime
from ipaddress import IPv6Address, ip_address
from typing import Final

from domains.identity.problems import TooManyAttempts
from domains.kernel import Refused

ACCESS_S: Final = 15 * 60
REFRESH_S: Final = 30 * 24 * 60 * 60

SIGN_IN_PERIOD_S: Final = 15 * 60
SIGN_INS_PER_ACCOUNT: Final = 10
SIGN_INS_PER_ADDRESS: Final = 50
REGISTRATION_PERIOD_S: Final = 60 * 60
REGISTRATIONS_PER_ADDRESS: Final = 100


class SubjectKind(enum.StrEnum):
    MEMBER = "member"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a session belongs to."""

    kind: SubjectKind
    id: int

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"

    @classmethod
    def parse(cls, text: str) -> "Subject":
        """Reads `member:12`. Raises ValueError."""
        kind, _, subject_id = text.partition(":")
        return cls(SubjectKind(kind), int(subject_id))


@dataclass(frozen=True, slots=True)
class Session:
    """What a client needs to be known again. `expires_at` is when the access token ends."""

    access_token: str
    refresh_token: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Access:
    """What a valid access token says: for whom it speaks, by which session, until when."""

    subject: Subject
    session_id: int
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class Credentials:
    """What an account knows its owner by; no hash where it has no password. Demo accounts work in demo mode only."""

    subject: Subject
    password_hash: str | None
    demo: bool


@dataclass(frozen=True, slots=True)
class Attempt:
    """A try that was counted: whether it may go on, and the rows that count it."""

    is_allowed: bool
    row_ids: tuple[int, ...]
    period_s: int

    def require_allowed(self) -> None:
        """Raises Refused(TooManyAttempts)."""
        if not self.is_allowed:
            raise Refused(TooManyAttempts(wait_minutes=-(-self.period_s // 60)))


def secret_hash(secret: str) -> str:
    """What is stored of a secret or private text: its SHA-256 in hexadecimal digits."""
    return hashlib.sha256(secret.encode(errors="surrogatepass")).hexdigest()


def address_group(client_address: str) -> str:
    """Those addresses that count as one client: an IPv4 address, the /64 network of an IPv6 one."""
    try:
        address = ip_address(client_address)
    except ValueError:
        return client_address
    if not isinstance(address, IPv6Address):
        return str(address)
    return str(address.ipv4_mapped or f"{IPv6Address(int(address) >> 64 << 64)}/64")
