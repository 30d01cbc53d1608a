"""Writing promotions: what is said of them, version by version, and where they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, delete, func, select, update
from sqlalchemy.sql.expression import ColumnElement

from domains import stores
from domains.marketing.rules.draft import Draft
from domains.marketing.rules.json_forms import rule_from_json, rule_to_json, scope_from_json, scope_to_json
from domains.marketing.rules.plans import Plan, hours_to_json, plan_from_json, plan_to_json
from domains.marketing.rules.promotions import PromotionForm
from domains.marketing.rules.scopes import FOREVER
from domains.marketing.rules.standing import PromotionStatus
from domains.marketing.tables import (
    PromotionCountRow,
    PromotionMemberRow,
    PromotionRow,
    PromotionScopeRow,
    PromotionVersionRow,
    ReviewedOwnerRow,
)
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of

_Row, _Version = PromotionRow, PromotionVersionRow
_PLATFORM: Final = 0


@dataclass(frozen=True, slots=True)
class Held:
    """A promotion that is held, with what a change is laid over: the version that waits, else the one that counts."""

    id: int
    code: str
    form: PromotionForm
    store_id: int | None
    status: PromotionStatus
    starts_at: datetime
    ends_at: datetime | None
    version: int
    newest_version: int
    waiting_version: int | None
    reviewed_version: int
    plan: Plan
    draft: Draft


_COLUMNS: Final[tuple[Any, ...]] = (
    _Row.id,
    _Row.code,
    _Row.form,
    _Row.store_id,
    _Row.status,
    _Row.starts_at,
    _Row.ends_at,
    _Row.version,
    _Row.newest_version,
    _Row.waiting_version,
    _Row.reviewed_version,
)
_SAID: Final[tuple[Any, ...]] = (_Version.plan, _Version.rule, _Version.scope, _Version.currency, _Version.label)


def is_counting_or_waiting() -> ColumnElement[bool]:
    """Whether a version is the one of a promotion that waits, or (where none does) the one that counts."""
    return and_(
        _Version.promotion_id == _Row.id,
        _Version.version == func.coalesce(_Row.waiting_version, _Row.version),
    )


_HOLD = Statement(
    select(*_COLUMNS, *_SAID)
    .join(_Version, is_counting_or_waiting())
    .where(_Row.id == bindparam("promotion"))
    .with_for_update(of=_Row)
)


async def hold(tx: Transaction, promotion_id: int) -> Held | None:
    """A promotion, kept as it is until the transaction ends."""
    rows = await tx.rows(_HOLD, promotion=promotion_id)
    return held_of(rows[0]) if rows else None


def held_of(row: Row) -> Held:
    """What columns of a promotion and of what was said of it are."""
    stored, (plan, rule, scope, currency, label) = row[: len(_COLUMNS)], row[len(_COLUMNS) :]
    form: PromotionForm = stored[2]
    draft = Draft(form, rule_from_json(form, rule), scope_from_json(scope), currency, label)
    return Held(*(*stored, plan_from_json(plan), draft))


_PLANNED: Final = (
    *("name", "starts_at", "ends_at", "channels", "hours", "audience", "limit_per_member", "limit_total", "budget"),
    *("currency", "exclusion_group", "priority"),
)
_ADD = Statement(
    insert_into(
        _Row,
        *("code", "form", "status", "store_id", "version", "newest_version", "reviewed_version", "created_at"),
        *_PLANNED,
        returning=[_Row.id],
        unless_exists=["code"],
    )
)
_CODE = Statement(select(_Row.id).where(_Row.code == bindparam("code")))
_PROJECT = Statement(
    update(_Row)
    .where(_Row.id == bindparam("promotion"))
    .values({name: bindparam(name, type_=getattr(_Row, name).type) for name in (*_PLANNED, "version")})
)


async def is_code_taken(reader: Reader, code: str) -> bool:
    """Whether a promotion has this code."""
    return bool(await reader.rows(_CODE, code=code))


async def add_promotion(tx: Transaction, plan: Plan, draft: Draft, **values: Any) -> int | None:
    """Stores a promotion without a version; returns its id, or None where the code is taken."""
    rows = await tx.rows(_ADD, form=draft.form, version=1, newest_version=1, **values, **_columns_of(plan, draft))
    return rows[0][0] if rows else None


_ADD_VERSION = Statement(
    insert_into(
        _Version,
        *(
            "promotion_id",
            "version",
            "label",
            "rule",
            "scope",
            "currency",
            "plan",
            "staff_id",
            "staff_name",
            "created_at",
        ),
    )
)


async def add_version(
    tx: Transaction,
    promotion_id: int,
    version: int,
    plan: Plan,
    draft: Draft,
    author: stores.Author | None,
    now: datetime,
) -> None:
    """Stores what somebody of the staff (None: the shop itself) says of a promotion."""
    await tx.run(
        _ADD_VERSION,
        promotion_id=promotion_id,
        version=version,
        label=draft.label,
        rule=rule_to_json(draft.rule),
        scope=scope_to_json(draft.scope),
        currency=draft.currency,
        plan=plan_to_json(plan),
        staff_id=None if author is None else author.staff.id,
        staff_name=None if author is None else author.staff.name,
        created_at=now,
    )


_CLEAR_SCOPES = Statement(delete(PromotionScopeRow).where(PromotionScopeRow.promotion_id == bindparam("promotion")))
_ADD_SCOPES = Statement(insert_into(PromotionScopeRow, "promotion_id", "key", "until"))
_CLEAR_MEMBERS = Statement(delete(PromotionMemberRow).where(PromotionMemberRow.promotion_id == bindparam("promotion")))
_ADD_MEMBERS = Statement(insert_into(PromotionMemberRow, "promotion_id", "member_id"))
_BEGIN_COUNT = Statement(
    insert_into(PromotionCountRow, "promotion_id", "uses", "spent", unless_exists=["promotion_id"])
)


async def project(tx: Transaction, promotion_id: int, version: int, plan: Plan, draft: Draft) -> None:
    """Makes a version the one that counts; its files and members are set apart."""
    await tx.run(_PROJECT, promotion=promotion_id, version=version, **_columns_of(plan, draft))


async def put_files(tx: Transaction, promotion_id: int, plan: Plan, keys: Iterable[str], *, is_new: bool) -> None:
    """Files a promotion under these keys, names its members, and begins to count where it has limits."""
    if not is_new:
        await tx.run(_CLEAR_SCOPES, promotion=promotion_id)
        await tx.run(_CLEAR_MEMBERS, promotion=promotion_id)
    until = plan.ends_at or FOREVER
    await tx.run_many(_ADD_SCOPES, [{"promotion_id": promotion_id, "key": key, "until": until} for key in sorted(keys)])
    if plan.member_ids:
        members = sorted(set(plan.member_ids))
        await tx.run_many(_ADD_MEMBERS, [{"promotion_id": promotion_id, "member_id": each} for each in members])
    if (plan.most_per_member, plan.limit_total, plan.budget) != (None, None, None):
        await tx.run(_BEGIN_COUNT, promotion_id=promotion_id, uses=0, spent=0)


_SAY = Statement(
    update(_Row)
    .where(_Row.id == bindparam("promotion"), _Row.newest_version == bindparam("read_at"))
    .values(newest_version=_Row.newest_version + 1, waiting_version=bindparam("waiting"))
)
_REVIEWED = Statement(
    update(_Row)
    .where(_Row.id == bindparam("promotion"), _Row.newest_version == bindparam("read_at"))
    .values(reviewed_version=_Row.newest_version, waiting_version=None, review_note=bindparam("note"))
)
_MOVE = Statement(
    update(_Row)
    .where(_Row.id == bindparam("promotion"), _Row.status == bindparam("source", type_=_Row.status.type))
    .values(status=bindparam("target", type_=_Row.status.type))
)
_REJECT = Statement(update(_Row).where(_Row.id == bindparam("promotion")).values(review_note=bindparam("note")))
_END = Statement(
    update(_Row).where(_Row.id == bindparam("promotion")).values(ends_at=bindparam("at"), waiting_version=None)
)
_END_FILES = Statement(
    update(PromotionScopeRow)
    .where(PromotionScopeRow.promotion_id == bindparam("promotion"))
    .values(until=bindparam("at"))
)


async def say(tx: Transaction, promotion_id: int, read_at: int, *, waits: bool) -> bool:
    """Takes the number of the next version, which waits or does not. False where it is not at `read_at` any more."""
    waiting = read_at + 1 if waits else None
    return bool(await tx.run(_SAY, promotion=promotion_id, read_at=read_at, waiting=waiting))


async def decide(tx: Transaction, promotion_id: int, read_at: int, note: str | None) -> bool:
    """Writes down that all that was said was decided on, with a word of why not. False where there is more by now."""
    return bool(await tx.run(_REVIEWED, promotion=promotion_id, read_at=read_at, note=note))


async def note(tx: Transaction, promotion_id: int, words: str | None) -> None:
    """Writes down why a promotion was rejected."""
    await tx.run(_REJECT, promotion=promotion_id, note=words)


async def move(tx: Transaction, promotion_id: int, source: PromotionStatus, target: PromotionStatus) -> bool:
    """Moves a promotion from one status to another. False where somebody else was first."""
    return bool(await tx.run(_MOVE, promotion=promotion_id, source=source, target=target))


async def end(tx: Transaction, promotion_id: int, at: datetime | None) -> None:
    """Says when a promotion ends (None: never, for it does not begin); what waited is dropped."""
    await tx.run(_END, promotion=promotion_id, at=at)
    await tx.run(_END_FILES, promotion=promotion_id, at=at or FOREVER)


_AUTHORS = Statement(
    select(_Version.version)
    .where(
        _Version.promotion_id == bindparam("promotion"),
        _Version.version > bindparam("after"),
        _Version.staff_id == bindparam("staff"),
    )
    .limit(1)
)


async def has_said(reader: Reader, promotion_id: int, staff_id: int, after: int) -> bool:
    """Whether somebody of the staff said a version of it after this one."""
    return bool(await reader.rows(_AUTHORS, promotion=promotion_id, staff=staff_id, after=after))


_REVIEWED_OWNERS = Statement(select(ReviewedOwnerRow.store_id).where(one_of(ReviewedOwnerRow.store_id, "ids")))
_ADD_OWNER = Statement(insert_into(ReviewedOwnerRow, "store_id", "since", unless_exists=["store_id"]))
_REMOVE_OWNER = Statement(delete(ReviewedOwnerRow).where(ReviewedOwnerRow.store_id == bindparam("store")))


async def is_reviewed(reader: Reader, store_id: int | None) -> bool:
    """Whether a store's promotions (None: the platform's) are reviewed."""
    return bool(await reader.rows(_REVIEWED_OWNERS, ids=[store_id or _PLATFORM]))


async def set_reviewed(tx: Transaction, store_id: int | None, reviewed: bool, now: datetime) -> bool:
    """Says whether they are from now on. Returns whether that is a change."""
    owner = store_id or _PLATFORM
    if reviewed:
        return bool(await tx.run(_ADD_OWNER, store_id=owner, since=now))
    return bool(await tx.run(_REMOVE_OWNER, store=owner))


def _columns_of(plan: Plan, draft: Draft) -> Mapping[str, Any]:
    """What a promotion's row says of a version."""
    return {
        "name": dict(plan.name),
        "starts_at": plan.starts_at,
        "ends_at": plan.ends_at,
        "channels": [channel.value for channel in plan.channels],
        "hours": hours_to_json(plan.hours),
        "audience": plan.audience,
        "limit_per_member": plan.most_per_member,
        "limit_total": plan.limit_total,
        "budget": None if plan.budget is None else plan.budget.minor,
        "currency": draft.currency or (None if plan.budget is None else plan.budget.currency),
        "exclusion_group": plan.exclusion_group,
        "priority": plan.priority,
    }
