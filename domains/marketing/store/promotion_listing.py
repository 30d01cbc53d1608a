"""Reads of promotions for staff: which there are, and what is behind each."""

from collections import defaultdict
from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import Select, String, and_, bindparam, case, func, literal, or_, select

from domains.kernel import Window, bounds_of
from domains.marketing.rules.behind import BehindPromotion, PromotionListing, PromotionVersion
from domains.marketing.rules.draft import Draft
from domains.marketing.rules.json_forms import rule_from_json, scope_from_json
from domains.marketing.rules.plans import plan_from_json
from domains.marketing.rules.standing import PromotionStatus as S
from domains.marketing.store.promotion_writing import is_counting_or_waiting
from domains.marketing.tables import PromotionCountRow, PromotionRow, PromotionVersionRow
from persistence import Reader, Row, Statement, one_of, translated
from persistence.windows import is_or_any, newest_first, or_any

_Row, _Version, _Count = PromotionRow, PromotionVersionRow, PromotionCountRow

# Stands for any store: 0 is what an id of something else becomes.
_MAX_VERSIONS: Final = 50

_now = bindparam("now", type_=_Row.starts_at.type)
_PLANNED: Final = _Row.status.in_([S.SCHEDULED, S.PAUSED])
# Where it stands now, as `status_at` has it.
_STANDS: Final = case(
    (and_(_PLANNED, _Row.ends_at <= _now), literal(S.ENDED.value)),
    (and_(_Row.status == S.SCHEDULED, _Row.starts_at <= _now), literal(S.RUNNING.value)),
    else_=_Row.status,
)
_text = bindparam("text", type_=String)
_pattern = bindparam("pattern", type_=String)
_status = bindparam("status", type_=String)
_form = bindparam("form", type_=String)


def _wanted(query: Select[Any]) -> Select[Any]:
    return query.where(
        or_(_status == "", _status == _STANDS),
        or_(_form == "", _Row.form == _form),
        is_or_any(_Row.store_id, "store"),
        or_(
            _text == "",
            func.lower(translated(_Row.name)).like(_pattern, escape="\\"),
            func.lower(_Row.code).like(_pattern, escape="\\"),
        ),
    )


_PAGES: Final = newest_first(_wanted(select(_Row.id)), _Row.id)
_COUNT = Statement(_wanted(select(func.count()).select_from(_Row)))


async def list_ids(
    reader: Reader, listing: PromotionListing, asked: Window, place: int | None, language: str, now: datetime
) -> list[int]:
    """The ids of a window, one more than its size where there are more: newest first, backwards oldest first."""
    wanted = _parameters(listing, language, now)
    rows = await reader.rows(_PAGES[asked.backwards], **wanted, **bounds_of(asked, place))
    return [row[0] for row in rows]


async def count(reader: Reader, listing: PromotionListing, language: str, now: datetime) -> int:
    """How many promotions there are in all, exactly."""
    found: int = (await reader.rows(_COUNT, **_parameters(listing, language, now)))[0][0]
    return found


_BEHIND = Statement(
    select(
        *(_Row.id, _Row.code, _Row.form, _Row.store_id, _Row.newest_version, _Row.version, _Row.waiting_version),
        *(_Row.review_note, _Version.plan, _Version.rule, _Version.scope, _Version.currency, _Version.label),
        *(_Count.uses, _Count.spent),
    )
    .join(_Version, is_counting_or_waiting())
    .outerjoin(_Count, _Count.promotion_id == _Row.id)
    .where(one_of(_Row.id, "ids"), is_or_any(_Row.store_id, "store"))
)


async def get_behind(reader: Reader, ids: Collection[int], store_id: int | None) -> dict[int, BehindPromotion]:
    """What is behind promotions; of one store's alone, or (None) of any."""
    rows = await reader.rows(_BEHIND, ids=ids, store=or_any(store_id))
    return {row[0]: _behind(row) for row in rows}


_ranked = (
    select(
        *(_Version.promotion_id, _Version.version, translated(_Version.label).label("label")),
        *(_Version.created_at, _Version.staff_name),
        func.row_number().over(partition_by=_Version.promotion_id, order_by=_Version.version.desc()).label("turn"),
    )
    .where(one_of(_Version.promotion_id, "ids"))
    .subquery("ranked")
)
_VERSIONS = Statement(
    select(*[column for column in _ranked.c if column.key != "turn"])
    .where(_ranked.c.turn <= _MAX_VERSIONS)
    .order_by(_ranked.c.promotion_id, _ranked.c.turn)
)


async def get_versions(reader: Reader, ids: Collection[int], language: str) -> dict[int, list[PromotionVersion]]:
    """What promotions have said, the newest first, 50 at most of each."""
    found: defaultdict[int, list[PromotionVersion]] = defaultdict(list)
    for row in await reader.rows(_VERSIONS, ids=ids, language=language):
        found[row[0]].append(PromotionVersion(*row[1:]))
    return dict(found)


def _behind(row: Row) -> BehindPromotion:
    promotion_id, code, form, store_id, newest, version, waiting, note, plan, rule, scope, currency, label = row[:-2]
    draft = Draft(form, rule_from_json(form, rule), scope_from_json(scope), currency, label)
    uses, spent = row[-2:]
    return BehindPromotion(
        *(promotion_id, code, store_id, newest, version, waiting, note, plan_from_json(plan), draft),
        uses or 0,
        spent or 0,
    )


def _parameters(listing: PromotionListing, language: str, now: datetime) -> dict[str, Any]:
    text = (listing.query or "").strip()
    escaped = text.lower().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return {
        "status": "" if listing.status is None else listing.status.value,
        "form": "" if listing.form is None else listing.form.value,
        "store": or_any(listing.store_id),
        "text": text,
        "pattern": f"%{escaped}%",
        "language": language,
        "now": now,
    }
