"""All SQL of promotions."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, or_, select

from domains.kernel import Channel, Frame
from domains.marketing.rules.json_forms import rule_from_json, rule_to_json, scope_from_json, scope_to_json
from domains.marketing.rules.promotions import Bearer, Rule, RunningPromotion, Scope
from domains.marketing.rules.standing import Promotion, PromotionInForce, PromotionStatus, status_at
from domains.marketing.tables import PromotionRow, PromotionScopeRow, PromotionVersionRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, translated

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
)
_TERMS: Final = (
    PromotionRow.channels,
    PromotionRow.store_id,
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
    """All that run in the frame's channel and currency, by id."""
    rows = await reader.rows(_LIST_IN_FORCE, currency=frame.currency, language=frame.language, now=now)
    return [_in_force(row, now) for row in rows if _is_in_channel(row, frame.channel)]


_FIND_BY_KEYS = Statement(
    select(*_SHOWN, *_TERMS, PromotionScopeRow.key)
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


async def find_by_keys(
    reader: Reader, keys: Collection[str], store_ids: Collection[int], frame: Frame, now: datetime
) -> dict[str, list[PromotionInForce]]:
    """What runs in the frame, by the keys it is filed under, each by id: the platform's and these stores'."""
    asked = {"keys": keys, "store_ids": store_ids, "currency": frame.currency, "language": frame.language, "now": now}
    known: dict[int, PromotionInForce] = {}
    found: dict[str, list[PromotionInForce]] = {}
    for row in await reader.rows(_FIND_BY_KEYS, **asked):
        if _is_in_channel(row, frame.channel):
            if row[0] not in known:
                known[row[0]] = _in_force(row, now)
            found.setdefault(row[-1], []).append(known[row[0]])
    return found


_COLUMNS: Final = (
    "code",
    "form",
    "name",
    "status",
    "store_id",
    "starts_at",
    "ends_at",
    "channels",
    "currency",
    "exclusion_group",
    "priority",
    "version",
    "created_at",
)
_ADD = Statement(insert_into(PromotionRow, *_COLUMNS, returning=[PromotionRow.id], unless_exists=["code"]))
_ADD_VERSION = Statement(
    insert_into(PromotionVersionRow, "promotion_id", "version", "label", "rule", "scope", "created_at")
)
_ADD_SCOPES = Statement(insert_into(PromotionScopeRow, "promotion_id", "key", "until"))
_CODE = Statement(select(PromotionRow.id).where(PromotionRow.code == bindparam("code")))


async def is_code_taken(reader: Reader, code: str) -> bool:
    """Whether a promotion has this code."""
    return bool(await reader.rows(_CODE, code=code))


async def add_promotion(tx: Transaction, **values: Any) -> int | None:
    """Stores a promotion without a version; returns its id, or None where the code is taken."""
    rows = await tx.rows(_ADD, **values)
    return rows[0][0] if rows else None


async def add_version(
    tx: Transaction,
    promotion_id: int,
    version: int,
    label: dict[str, str],
    rule: Rule,
    scope: Scope,
    now: datetime,
) -> None:
    """Stores what a promotion gives from now on."""
    await tx.run(
        _ADD_VERSION,
        promotion_id=promotion_id,
        version=version,
        label=label,
        rule=rule_to_json(rule),
        scope=scope_to_json(scope),
        created_at=now,
    )


async def add_scopes(tx: Transaction, promotion_id: int, keys: Iterable[str], until: datetime) -> None:
    """Files a promotion under these keys."""
    await tx.run_many(_ADD_SCOPES, [{"promotion_id": promotion_id, "key": key, "until": until} for key in sorted(keys)])


def _promotion(row: Row, now: datetime) -> Promotion:
    promotion_id, code, form, name, label, stored, starts_at, ends_at, version = row
    status = status_at(stored, starts_at, ends_at, now)
    return Promotion(promotion_id, code, form, name, label, status, starts_at, ends_at, version)


def _in_force(row: Row, now: datetime) -> PromotionInForce:
    promotion = _promotion(row[: len(_SHOWN)], now)
    _, store_id, priority, exclusion_group, rule, scope = row[len(_SHOWN) : len(_SHOWN) + len(_TERMS)]
    terms = RunningPromotion(
        id=promotion.id,
        version=promotion.version,
        rule=rule_from_json(promotion.form, rule),
        scope=scope_from_json(scope),
        store_id=store_id,
        priority=priority,
        exclusion_group=exclusion_group,
        ends_at=promotion.ends_at,
        bearer=Bearer.PLATFORM if store_id is None else Bearer.STORE,
    )
    return PromotionInForce(promotion, terms)


def _is_in_channel(row: Row, channel: Channel) -> bool:
    channels = row[len(_SHOWN)]
    return not channels or channel in channels
