"""All SQL of coupon templates."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BigInteger, and_, bindparam, cast, func, literal, or_, select, update

from domains.kernel import Frame, Window, bounds_of
from domains.marketing.rules.coupon_values import value_from_json
from domains.marketing.rules.coupons import (
    ClaimChannel,
    CouponCounts,
    CouponSource,
    CouponStatus,
    CouponTemplate,
    status_of_template,
)
from domains.marketing.tables import CouponHoldingRow, CouponRow, CouponScopeRow, CouponTemplateRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, translated
from persistence.windows import is_or_any, newest_first, or_any

_T = CouponTemplateRow

# What is told of a template, whoever looks; what the viewer has had of it follows.
SHOWN: Final = (
    _T.id,
    translated(_T.name),
    translated(_T.label),
    _T.form,
    _T.value,
    _T.currency,
    _T.quantity,
    _T.issued,
    _T.per_member,
    _T.store_id,
    _T.stackable,
    _T.returns_on_refund,
    _T.channels,
    _T.claim_starts_at,
    _T.claim_ends_at,
    _T.starts_at,
    _T.ends_at,
    _T.days_from_claim,
    _T.code,
    _T.link_token,
    _T.version,
    _T.created_at,
)
_HELD: Final = func.coalesce(CouponHoldingRow.quantity, 0)
_OWN_HOLDING: Final = and_(
    CouponHoldingRow.template_id == _T.id, CouponHoldingRow.member_id == bindparam("member", type_=BigInteger)
)


def _for_viewers(where: Any, *more: Any, of: Any = _T, on: Any = None) -> dict[bool, Any]:
    """What to ask for members (True), who may have had some, and for everybody else, of whom nothing is looked up."""
    none = select(*SHOWN, literal(0, BigInteger), *more).select_from(of)
    own = select(*SHOWN, _HELD, *more).select_from(of)
    if on is not None:
        none, own = none.join(_T, on), own.join(_T, on)
    own = own.outerjoin(CouponHoldingRow, _OWN_HOLDING)
    return {True: own.where(where), False: none.where(where)}


_GET: Final = {member: Statement(each) for member, each in _for_viewers(one_of(_T.id, "ids")).items()}


async def get_templates(
    reader: Reader, ids: Collection[int], member_id: int | None, language: str, now: datetime
) -> dict[int, CouponTemplate]:
    """The templates of these ids, as a member (None: a guest, or staff) sees them."""
    viewer = {} if member_id is None else {"member": member_id}
    rows = await reader.rows(_GET[member_id is not None], ids=ids, language=language, **viewer)
    return {row[0]: template_of(row, now) for row in rows}


_FOUND_BY_KEY: Final = and_(
    one_of(CouponScopeRow.key, "keys"),
    CouponScopeRow.until > bindparam("now"),
    _T.claim_starts_at <= bindparam("now"),
    or_(_T.currency.is_(None), _T.currency == bindparam("currency")),
)
_ON_PAGES: Final = {
    member: Statement(each)
    for member, each in _for_viewers(
        and_(
            _FOUND_BY_KEY,
            _T.issued < _T.quantity,
            or_(_T.store_id.is_(None), one_of(_T.store_id, "store_ids")),
        ),
        _T.scope,
        CouponScopeRow.key,
        of=CouponScopeRow,
        on=_T.id == CouponScopeRow.template_id,
    ).items()
}


async def find_by_keys(
    reader: Reader,
    keys: Collection[str],
    store_ids: Collection[int],
    member_id: int | None,
    frame: Frame,
    now: datetime,
) -> list[tuple[CouponTemplate, Any, str]]:
    """What can be claimed now and is filed under these keys: each with its scope as JSON, and the key."""
    asked: dict[str, Any] = {"keys": keys, "store_ids": store_ids, "currency": frame.currency, "now": now}
    viewer = {} if member_id is None else {"member": member_id}
    rows = await reader.rows(_ON_PAGES[member_id is not None], **asked, **viewer, language=frame.language)
    return [(template_of(row, now), row[-2], row[-1]) for row in rows]


_IN_CENTRE: Final = {
    member: newest_first(query, _T.id)
    for member, query in _for_viewers(_FOUND_BY_KEY, of=CouponScopeRow, on=_T.id == CouponScopeRow.template_id).items()
}
_OF_STAFF: Final = newest_first(_for_viewers(is_or_any(_T.store_id, "store"))[False], _T.id)


async def list_in_centre(
    reader: Reader, key: str, asked: Window, place: int | None, member_id: int | None, frame: Frame, now: datetime
) -> list[CouponTemplate]:
    """A window of what is filed under the key of the coupon centre, newest first, and one more where there is."""
    viewer = {} if member_id is None else {"member": member_id}
    rows = await reader.rows(
        _IN_CENTRE[member_id is not None][asked.backwards],
        keys=[key],
        currency=frame.currency,
        language=frame.language,
        now=now,
        **viewer,
        **bounds_of(asked, place),
    )
    return [template_of(row, now) for row in rows]


async def list_of_staff(
    reader: Reader, store_id: int | None, asked: Window, place: int | None, language: str, now: datetime
) -> list[CouponTemplate]:
    """A window of all templates, or a store's, newest first, and one more where there is."""
    wanted = or_any(store_id)
    rows = await reader.rows(_OF_STAFF[asked.backwards], store=wanted, language=language, **bounds_of(asked, place))
    return [template_of(row, now) for row in rows]


def _count(condition: Any) -> Any:
    return cast(func.count(CouponRow.id).filter(condition), BigInteger)


_COUNTS = Statement(
    select(
        _T.id,
        _T.issued,
        _count(CouponRow.source != CouponSource.GIVEN),
        _count(CouponRow.status == CouponStatus.USED),
        _count(
            or_(
                CouponRow.status == CouponStatus.EXPIRED,
                and_(CouponRow.status == CouponStatus.UNUSED, CouponRow.expires_at <= bindparam("now")),
            )
        ),
        _count(CouponRow.status == CouponStatus.VOIDED),
    )
    .outerjoin(CouponRow, CouponRow.template_id == _T.id)
    .where(one_of(_T.id, "ids"))
    .group_by(_T.id, _T.issued)
)


async def count_coupons(reader: Reader, ids: Collection[int], now: datetime) -> dict[int, CouponCounts]:
    """What became of each template's coupons, in one statement."""
    return {row[0]: CouponCounts(*row[1:]) for row in await reader.rows(_COUNTS, ids=ids, now=now)}


# --- writes ---

_COLUMNS: Final = (
    "name",
    "label",
    "store_id",
    "form",
    "value",
    "scope",
    "currency",
    "quantity",
    "issued",
    "per_member",
    "stackable",
    "returns_on_refund",
    "channels",
    "claim_starts_at",
    "claim_ends_at",
    "starts_at",
    "ends_at",
    "days_from_claim",
    "code",
    "link_token",
    "version",
    "created_at",
)
_ADD = Statement(insert_into(_T, *_COLUMNS, returning=[_T.id], unless_exists=["code"]))
_ADD_SCOPES = Statement(insert_into(CouponScopeRow, "template_id", "key", "until"))
_CHANGED: Final = ("name", "quantity", "claim_ends_at")
_CHANGE = Statement(
    update(_T)
    .where(_T.id == bindparam("template"), _T.version == bindparam("read_at"))
    .values({**{name: bindparam(name) for name in _CHANGED}, "version": _T.version + 1})
)
_NAMES = Statement(select(_T.name).where(_T.id == bindparam("template")))
_MOVE_SCOPES = Statement(
    update(CouponScopeRow).where(CouponScopeRow.template_id == bindparam("template")).values(until=bindparam("until"))
)


async def add_template(tx: Transaction, **values: Any) -> int | None:
    """Stores a template that nothing has been issued from; returns its id, or None where its code is taken."""
    rows = await tx.rows(_ADD, issued=0, version=1, **values)
    return rows[0][0] if rows else None


async def add_scopes(tx: Transaction, template_id: int, keys: Iterable[str], until: datetime) -> None:
    """Files a template under these keys."""
    rows = [{"template_id": template_id, "key": key, "until": until} for key in sorted(keys)]
    if rows:
        await tx.run_many(_ADD_SCOPES, rows)


async def find_names(reader: Reader, template_id: int) -> dict[str, str]:
    """What a template is called in all languages."""
    return dict((await reader.rows(_NAMES, template=template_id))[0][0])


async def change_template(tx: Transaction, template_id: int, version: int, until: datetime, **values: Any) -> bool:
    """Changes a template that stands at a version, files it until its new end, and says whether it did."""
    if not await tx.run(_CHANGE, template=template_id, read_at=version, **values):
        return False
    await tx.run(_MOVE_SCOPES, template=template_id, until=until)
    return True


def template_of(row: Row, now: datetime) -> CouponTemplate:
    """The template in a row that begins with SHOWN and what the viewer has had of it."""
    id_, name, label, form, kept, currency, quantity, issued, per_member, store_id, stackable, returns, *times = row
    channels, claim_starts_at, claim_ends_at, starts_at, ends_at, days, code, link_token, version, at, held = times[:11]
    value = value_from_json(form, kept)
    return CouponTemplate(
        id=id_,
        name=name,
        label=label,
        form=form,
        amount_off=value.amount_off(currency),
        threshold=value.threshold_money(currency),
        quantity=quantity,
        issued=issued,
        per_member=per_member,
        store_id=store_id,
        stackable=stackable,
        returns_on_refund=returns,
        channels=tuple(map(ClaimChannel, channels)),
        status=status_of_template(claim_starts_at, claim_ends_at, now),
        claim_starts_at=claim_starts_at,
        claim_ends_at=claim_ends_at,
        starts_at=starts_at,
        ends_at=ends_at,
        days_from_claim=days,
        code=code,
        link_token=link_token,
        version=version,
        created_at=at,
        held=held,
    )
