"""Points: what they are worth, who may be given some, and which lot they are taken from and go back to."""

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.kernel import Connection, Invalid, Problem, Required, count_problems, read_model

MAX_MEMBERS: Final = 1_000
MAX_POINTS: Final = 1_000_000
MAX_NOTE: Final = 200
MAX_KEY: Final = 200


class PointsReason(enum.StrEnum):
    """Why a member's points became more or fewer."""

    GRANTED = "GRANTED"
    SPENT = "SPENT"
    RETURNED = "RETURNED"
    EXPIRED = "EXPIRED"


@dataclass(frozen=True, slots=True)
class PointsRate:
    """What points are worth at a checkout: so many are one minor unit of the currency, and they pay at most a share of
    the goods (hundredths of a percent) that are left after coupons.
    """

    points_per_minor: int = 1
    most_bp: int = 5_000
    currency: str = "CNY"


USUAL_RATE: Final = PointsRate()


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantPoints:
    """So many points for each of some members; without `expires_at` they stay."""

    member_ids: tuple[int, ...]
    points: int
    idempotency_key: str
    note: str | None = None
    expires_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Lot:
    """What is left of points that came together."""

    id: int
    remaining: int


@dataclass(frozen=True, slots=True)
class ExpiringPoints:
    amount: int
    at: datetime


@read_model()
class MemberPoints:
    """What a member can spend now, and what of it goes next."""

    member_id: int
    balance: int
    expiring_soon: ExpiringPoints | None


@read_model()
class PointsEntry:
    """A change of a member's points; `balance` is what they had after it."""

    id: int
    at: datetime
    delta: int
    kind: PointsReason
    note: str | None
    balance: int


class PointsHistory(Connection[PointsEntry]):
    """A window on what became of a member's points, newest first."""


def taken(lots: Sequence[Lot], points: int) -> dict[int, int] | None:
    """What is taken of each lot, in their order; None where there are not so many."""
    found: dict[int, int] = {}
    for lot in lots:
        part = min(lot.remaining, points)
        if part:
            found[lot.id] = part
        points -= part
    return None if points else found


def grant_problems(command: GrantPoints, now: datetime) -> Iterator[Problem]:
    """What is wrong with a grant, but for members that there are not."""
    yield from count_problems(len(command.member_ids), MAX_MEMBERS, "member_ids")
    if len(set(command.member_ids)) < len(command.member_ids) <= MAX_MEMBERS:
        yield Invalid(why="Name each one once.", why_zh="不能重复。", field=("member_ids",))
    if not 1 <= command.points <= MAX_POINTS:
        yield Invalid(
            why=f"From 1 to {MAX_POINTS} points.", why_zh=f"积分须在 1 到 {MAX_POINTS} 之间。", field=("points",)
        )
    if not command.idempotency_key.strip():
        yield Required(field=("idempotency_key",))
    elif len(command.idempotency_key) > MAX_KEY:
        yield Invalid(
            why=f"At most {MAX_KEY} characters.", why_zh=f"最多 {MAX_KEY} 个字符。", field=("idempotency_key",)
        )
    if command.note is not None and not (command.note.strip() and len(command.note) <= MAX_NOTE):
        yield Invalid(why=f"It has 1 to {MAX_NOTE} characters.", why_zh=f"1 到 {MAX_NOTE} 个字符。", field=("note",))
    if command.expires_at is not None and command.expires_at <= now:
        yield Invalid(why="It is later than now.", why_zh="须晚于当前时间。", field=("expires_at",))
