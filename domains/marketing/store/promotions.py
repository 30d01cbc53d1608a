"""Reads of promotions as shoppers see them, and those that act on goods."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BigInteger, and_, bindparam, exists, or_, select

from domains.kernel import Channel, Frame
from domains.marketing.rules.access import is_on, missed_because
from domains.marketing.rules.audiences import Audience, Shopper
from domains.marketing.rules.hours import next_turn
from domains.marketing.rules.json_forms import rule_from_json, scope_from_json
from domains.marketing.rules.limits import Room
from domains.marketing.rules.plans import hours_from_json
from domains.marketing.rules.promotions import RunningPromotion, bearer_of
from domains.marketing.rules.standing import Promotion, PromotionInForce, PromotionStatus, status_at
from domains.marketing.tables import (
    BuyerRow,
    PromotionCountRow,
    PromotionMemberCountRow,
    PromotionMemberRow,
    PromotionRow,
    PromotionScopeRow,
    PromotionVersionRow,
)
from persistence import Reader, Row, Statement, one_of, translated, turns_at

_SHOWN: Final = (
    PromotionRow.id,
    PromotionRow.code,
    PromotionRow.form,
    translated(PromotionRow.name),
    translated(PromotionVersionRow.label),
    PromotionRow.status,
    PromotionRow.starts_at,
    PromotionRow.ends_at,
    PromotionRow.version,
    PromotionRow.store_id,
    or_(
        PromotionRow.limit_per_member.is_not(None),
        PromotionRow.limit_total.is_not(None),
        PromotionRow.budget.is_not(None),
    ),
    PromotionRow.budget.is_not(None),
)
_TERMS: Final = (
    PromotionRow.channels,
    PromotionRow.hours,
    PromotionRow.audience,
    PromotionRow.priority,
    PromotionRow.exclusion_group,
    PromotionVersionRow.rule,
    PromotionVersionRow.scope,
)
_NEWEST: Final = (PromotionVersionRow.promotion_id == PromotionRow.id) & (
    PromotionVersionRow.version == PromotionRow.version
)
# The period, and the currency where the rule has one. The channel is looked at afterwards.
_IN_FORCE: Final = (
    (PromotionRow.status == PromotionStatus.SCHEDULED)
    & (PromotionRow.starts_at <= bindparam("now"))
    & or_(PromotionRow.ends_at.is_(None), PromotionRow.ends_at > bindparam("now"))
    & or_(PromotionRow.currency.is_(None), PromotionRow.currency == bindparam("currency"))
)

_GET = Statement(select(*_SHOWN).join(PromotionVersionRow, _NEWEST).where(one_of(PromotionRow.id, "ids")))


async def get_promotions(reader: Reader, ids: Collection[int], language: str, now: datetime) -> dict[int, Promotion]:
    """The promotions of these ids, whatever their status."""
    rows = await reader.rows(_GET, ids=ids, language=language)
    return {row[0]: _promotion(row, now) for row in rows}


_LIST_IN_FORCE = Statement(
    select(*_SHOWN, *_TERMS).join(PromotionVersionRow, _NEWEST).where(_IN_FORCE).order_by(PromotionRow.id)
)


async def list_in_force(reader: Reader, frame: Frame, now: datetime) -> list[PromotionInForce]:
    """All that run in the frame's channel and currency, by id, whoever they are for and at whatever hours."""
    rows = await reader.rows(_LIST_IN_FORCE, currency=frame.currency, language=frame.language, now=now)
    return [_in_force(row, now, Room()) for row in rows if _is_in_channel(row, frame.channel)]


_MEMBER: Final = bindparam("member", type_=BigInteger)
# What the shopper may still have of it. Guests are 0, which is nobody's id.
_SHOPPER: Final[tuple[Any, ...]] = (
    PromotionRow.limit_per_member,
    PromotionRow.limit_total,
    PromotionRow.budget,
    PromotionCountRow.uses,
    PromotionCountRow.spent,
    PromotionMemberCountRow.uses,
    exists(select(BuyerRow.member_id).where(BuyerRow.member_id == _MEMBER)),
    exists(
        select(PromotionMemberRow.member_id).where(
            PromotionMemberRow.promotion_id == PromotionRow.id, PromotionMemberRow.member_id == _MEMBER
        )
    ),
)


def _found(*more: Any) -> Any:
    return (
        select(*_SHOWN, *_TERMS, *more, PromotionScopeRow.key)
        .select_from(PromotionScopeRow)
        .join(PromotionRow, PromotionRow.id == PromotionScopeRow.promotion_id)
        .join(PromotionVersionRow, _NEWEST)
        .where(
            one_of(PromotionScopeRow.key, "keys"),
            PromotionScopeRow.until > bindparam("now"),
            _IN_FORCE,
            or_(PromotionRow.store_id.is_(None), one_of(PromotionRow.store_id, "store_ids")),
        )
        .order_by(PromotionRow.id)
    )


_FOR_GUESTS = Statement(_found())
_FOR_BUYERS = Statement(
    _found(*_SHOPPER)
    .outerjoin(PromotionCountRow, PromotionCountRow.promotion_id == PromotionRow.id)
    .outerjoin(
        PromotionMemberCountRow,
        and_(
            PromotionMemberCountRow.promotion_id == PromotionRow.id,
            PromotionMemberCountRow.member_id == _MEMBER,
        ),
    )
)


async def find_for_guests(
    reader: Reader, keys: Collection[str], store_ids: Collection[int], frame: Frame, now: datetime
) -> dict[str, list[PromotionInForce]]:
    """What runs in the frame for any guest, by the keys it is filed under, each by id: the platform's and these
    stores'.

    Read from tables alone that answers to guests may be kept with, so limits are not looked at.
    """
    return _by_key(await reader.rows(_FOR_GUESTS, **_asked(keys, store_ids, frame, now)), None, frame, now)


async def find_for_buyer(
    reader: Reader,
    keys: Collection[str],
    store_ids: Collection[int],
    member_id: int | None,
    frame: Frame,
    now: datetime,
) -> dict[str, list[PromotionInForce]]:
    """The same for one shopper (None: a guest), with what is left of limits, and with what it helps them to know that
    they miss.
    """
    asked = {**_asked(keys, store_ids, frame, now), "member": member_id or 0}
    return _by_key(await reader.rows(_FOR_BUYERS, **asked), member_id, frame, now)


_MEETING = Statement(
    select(*_SHOWN, *_TERMS)
    .join(PromotionVersionRow, _NEWEST)
    .where(
        PromotionRow.id != bindparam("promotion", type_=BigInteger),
        PromotionRow.status.in_([PromotionStatus.SCHEDULED, PromotionStatus.PAUSED]),
        or_(PromotionRow.ends_at.is_(None), PromotionRow.ends_at > bindparam("from")),
        PromotionRow.starts_at < bindparam("until"),
        exists(
            select(PromotionScopeRow.key).where(
                PromotionScopeRow.promotion_id == PromotionRow.id, one_of(PromotionScopeRow.key, "keys")
            )
        ),
    )
    .order_by(PromotionRow.id)
    .limit(bindparam("most", type_=BigInteger))
)


async def list_meeting(
    reader: Reader,
    promotion_id: int,
    keys: Collection[str],
    period: tuple[datetime, datetime],
    language: str,
    now: datetime,
    most: int,
) -> list[tuple[PromotionInForce, tuple[str, ...]]]:
    """Other promotions, running, to come or paused, that are filed under any of the keys and meet a period; each with
    its channels, by id, at most so many.
    """
    start, until = period
    asked = {"promotion": promotion_id, "keys": keys, "from": start, "until": until, "language": language}
    rows = await reader.rows(_MEETING, **asked, most=most)
    return [(_in_force(row, now, Room()), tuple(row[len(_SHOWN)])) for row in rows]


def _asked(keys: Collection[str], store_ids: Collection[int], frame: Frame, now: datetime) -> dict[str, Any]:
    return {"keys": keys, "store_ids": store_ids, "currency": frame.currency, "language": frame.language, "now": now}


def _by_key(
    rows: Collection[Row], member_id: int | None, frame: Frame, now: datetime
) -> dict[str, list[PromotionInForce]]:
    known: dict[int, PromotionInForce | None] = {}
    found: dict[str, list[PromotionInForce]] = {}
    for row in rows:
        if row[0] not in known:
            known[row[0]] = _for_shopper(row, member_id, frame, now) if _is_in_channel(row, frame.channel) else None
        each = known[row[0]]
        if each is not None:
            found.setdefault(row[-1], []).append(each)
    return found


def _for_shopper(row: Row, member_id: int | None, frame: Frame, now: datetime) -> PromotionInForce | None:
    """The promotion of a row where it is on for a shopper, or where it helps them to know why not."""
    room, shopper = _room_and_shopper(row[len(_SHOWN) + len(_TERMS) : -1], member_id)
    hours, audience = hours_from_json(row[len(_SHOWN) + 1]), Audience(row[len(_SHOWN) + 2])
    turn = next_turn(hours, now, frame.zone) if hours else None
    if turn is not None:
        turns_at(turn)
    if is_on(audience, hours, shopper, now, frame.zone):
        return _in_force(row, now, room)
    missed = missed_because(audience, hours, shopper, now, frame.zone)
    return None if missed is None else replace(_in_force(row, now, room), missed=missed)


def _room_and_shopper(of_shopper: Row, member_id: int | None) -> tuple[Room, Shopper]:
    if not of_shopper:
        return Room(), Shopper()
    per_member, total, budget, uses, spent, member_uses, has_bought, is_chosen = of_shopper
    room = Room(per_member, total, budget, uses or 0, spent or 0, member_uses or 0)
    return room, Shopper(member_id, is_new=not has_bought, is_chosen=bool(is_chosen))


def _promotion(row: Row, now: datetime) -> Promotion:
    promotion_id, code, form, name, label, stored, starts_at, ends_at, version, store_id, *limited = row
    status = status_at(stored, starts_at, ends_at, now)
    shown = (promotion_id, code, form, name, label, status, starts_at, ends_at, version, store_id)
    return Promotion(*shown, *map(bool, limited))


def _in_force(row: Row, now: datetime, room: Room) -> PromotionInForce:
    promotion = _promotion(row[: len(_SHOWN)], now)
    priority, exclusion_group, rule, scope = row[len(_SHOWN) + 3 : len(_SHOWN) + len(_TERMS)]
    terms = RunningPromotion(
        id=promotion.id,
        version=promotion.version,
        rule=rule_from_json(promotion.form, rule),
        scope=scope_from_json(scope),
        store_id=promotion.store_id,
        priority=priority,
        exclusion_group=exclusion_group,
        ends_at=promotion.ends_at,
        bearer=bearer_of(promotion.store_id),
        uses_left=room.uses_left,
        budget_left=room.budget_left,
    )
    return PromotionInForce(promotion, terms)


def _is_in_channel(row: Row, channel: Channel) -> bool:
    channels = row[len(_SHOWN)]
    return not channels or channel in channels
