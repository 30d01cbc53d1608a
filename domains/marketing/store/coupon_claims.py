"""How coupons come into members' hands: counted first for the member, then for the template, never beyond either."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, or_, select, union_all, update
from sqlalchemy.dialects.postgresql import insert

from domains.kernel import Window, bounds_of
from domains.marketing.rules.coupon_commands import FixedDates
from domains.marketing.rules.coupons import ClaimChannel, CouponCode, CouponSource, CouponStatus
from domains.marketing.tables import (
    CouponBatchRow,
    CouponCodeRow,
    CouponHoldingRow,
    CouponMovementRow,
    CouponRow,
    CouponTemplateRow,
)
from persistence import Reader, Statement, Transaction, insert_into
from persistence.bulk import rows_of
from persistence.windows import of_each

_T = CouponTemplateRow


@dataclass(frozen=True, slots=True)
class Claimable:
    """A template as claiming sees it."""

    id: int
    store_id: int | None
    quantity: int
    issued: int
    per_member: int
    channels: tuple[ClaimChannel, ...]
    claim_starts_at: datetime
    claim_ends_at: datetime | None
    validity: FixedDates | int
    code: str | None
    link_token: str | None


_CLAIMABLE = select(
    *(_T.id, _T.store_id, _T.quantity, _T.issued, _T.per_member, _T.channels, _T.claim_starts_at, _T.claim_ends_at),
    *(_T.starts_at, _T.ends_at, _T.days_from_claim, _T.code, _T.link_token),
)
_BY_ID = Statement(_CLAIMABLE.where(_T.id == bindparam("template")))
_BY_CODE = Statement(
    _CLAIMABLE.add_columns(CouponCodeRow.id)
    .outerjoin(CouponCodeRow, and_(CouponCodeRow.template_id == _T.id, CouponCodeRow.code == bindparam("code")))
    .where(
        _T.id.in_(
            union_all(
                select(CouponCodeRow.template_id).where(CouponCodeRow.code == bindparam("code")),
                select(_T.id).where(_T.code == bindparam("code")),
            )
        )
    )
    .order_by(CouponCodeRow.id.is_(None))
    .limit(1)
)


async def find_claimable(reader: Reader, template_id: int) -> Claimable | None:
    """A template by its id."""
    rows = await reader.rows(_BY_ID, template=template_id)
    return _claimable(rows[0]) if rows else None


async def find_by_code(reader: Reader, code: str) -> tuple[Claimable, int | None] | None:
    """The template that a code is for, with the id of the code where it makes one coupon only."""
    rows = await reader.rows(_BY_CODE, code=code)
    return (_claimable(rows[0][:-1]), rows[0][-1]) if rows else None


_held = insert(CouponHoldingRow).from_select(
    ["template_id", "member_id", "quantity"], rows_of(CouponHoldingRow, "template_id", "member_id", "quantity")
)
# Of several claims at once each sees what those before it have counted.
_HOLD_ONE_MORE = Statement(
    _held.on_conflict_do_update(
        index_elements=["template_id", "member_id"],
        set_={"quantity": CouponHoldingRow.quantity + 1},
        where=CouponHoldingRow.quantity < bindparam("most"),
    ).returning(CouponHoldingRow.member_id, CouponHoldingRow.quantity)
)
_ISSUE = Statement(
    update(_T)
    .where(
        _T.id == bindparam("template"),
        _T.issued + bindparam("more") <= _T.quantity,
        or_(_T.claim_ends_at.is_(None), _T.claim_ends_at > bindparam("now")),
    )
    .values(issued=_T.issued + bindparam("more")),
    # Pages may say for a while that there are some left; who claims is told.
    late=True,
)


async def hold_one_more(
    tx: Transaction, template_id: int, member_ids: Collection[int], per_member: int
) -> dict[int, int]:
    """Counts one more coupon for each member who may have one, and returns the how-manieth it is."""
    rows = [{"template_id": template_id, "member_id": each, "quantity": 1} for each in sorted(set(member_ids))]
    return {row[0]: row[1] for row in await tx.rows(_HOLD_ONE_MORE, rows=rows, most=per_member)}


async def issue(tx: Transaction, template_id: int, more: int, now: datetime) -> bool:
    """Counts so many as issued, and says whether there were so many and claiming had not ended."""
    return await tx.run(_ISSUE, template=template_id, more=more, now=now) == 1


_COUPON_COLUMNS: Final = (
    "template_id",
    "member_id",
    "ordinal",
    "status",
    "source",
    "batch_id",
    "claimed_at",
    "starts_at",
    "expires_at",
)
_ADD_COUPONS = Statement(
    insert(CouponRow)
    .from_select(list(_COUPON_COLUMNS), rows_of(CouponRow, *_COUPON_COLUMNS))
    .returning(CouponRow.member_id, CouponRow.id)
)
_MOVEMENT_COLUMNS: Final = ("coupon_id", "from_status", "status", "document", "reason", "at")
_ADD_MOVEMENTS = Statement(
    insert(CouponMovementRow).from_select(list(_MOVEMENT_COLUMNS), rows_of(CouponMovementRow, *_MOVEMENT_COLUMNS))
)


async def add_coupons(
    tx: Transaction,
    template_id: int,
    ordinals: Mapping[int, int],
    source: CouponSource,
    document: str,
    period: tuple[datetime, datetime],
    now: datetime,
    batch_id: int | None = None,
) -> dict[int, int]:
    """Adds a coupon for each member, as their how-manieth, with its first movement; returns their ids by member."""
    shared = {"template_id": template_id, "status": CouponStatus.UNUSED, "source": source, "batch_id": batch_id}
    times = {"claimed_at": now, "starts_at": period[0], "expires_at": period[1]}
    rows = [{"member_id": member, "ordinal": place, **shared, **times} for member, place in sorted(ordinals.items())]
    ids: dict[int, int] = dict(await tx.rows(_ADD_COUPONS, rows=rows))
    await log(tx, [(coupon_id, None, CouponStatus.UNUSED) for coupon_id in sorted(ids.values())], document, now)
    return ids


async def log(
    tx: Transaction,
    changes: Sequence[tuple[int, CouponStatus | None, CouponStatus]],
    document: str,
    now: datetime,
    reason: str | None = None,
) -> None:
    """Writes down changes of coupons: which, from what to what."""
    told = {"document": document, "reason": reason, "at": now}
    rows = [{"coupon_id": id_, "from_status": was, "status": to, **told} for id_, was, to in changes]
    await tx.run(_ADD_MOVEMENTS, rows=rows)


_ADD_BATCH = Statement(
    insert_into(CouponBatchRow, "template_id", "quantity", "created_at", returning=[CouponBatchRow.id])
)
_OF_BATCH = Statement(
    select(CouponRow.member_id, CouponRow.id).where(CouponRow.batch_id == bindparam("batch")).order_by(CouponRow.id)
)
_ADD_CODES = Statement(insert_into(CouponCodeRow, "template_id", "batch_id", "code"))
_REDEEM = Statement(
    update(CouponCodeRow)
    .where(CouponCodeRow.id == bindparam("code_id"), CouponCodeRow.redeemed_at.is_(None))
    .values(redeemed_at=bindparam("now"))
)
_MADE_OF = Statement(
    update(CouponCodeRow).where(CouponCodeRow.id == bindparam("code_id")).values(coupon_id=bindparam("coupon"))
)


async def add_batch(tx: Transaction, template_id: int, quantity: int, now: datetime) -> int:
    """Stores that so many are made at once, and returns the batch's id."""
    return int((await tx.rows(_ADD_BATCH, template_id=template_id, quantity=quantity, created_at=now))[0][0])


async def get_given(reader: Reader, batch_id: int) -> dict[int, int]:
    """The coupons of a batch by member."""
    return dict(await reader.rows(_OF_BATCH, batch=batch_id))


async def add_codes(tx: Transaction, template_id: int, batch_id: int, codes: Sequence[str]) -> None:
    """Stores codes that nobody has typed in yet."""
    await tx.run_many(_ADD_CODES, [{"template_id": template_id, "batch_id": batch_id, "code": each} for each in codes])


async def redeem(tx: Transaction, code_id: int, now: datetime) -> bool:
    """Uses a code up, and says whether nobody has before."""
    return await tx.run(_REDEEM, code_id=code_id, now=now) == 1


async def name_coupon_of(tx: Transaction, code_id: int, coupon_id: int) -> None:
    """Writes down which coupon a code made."""
    await tx.run(_MADE_OF, code_id=code_id, coupon=coupon_id)


_CODES: Final = of_each(
    select(CouponCodeRow.template_id, CouponCodeRow.id, CouponCodeRow.code, CouponCodeRow.redeemed_at),
    CouponCodeRow.id,
    CouponCodeRow.template_id,
    oldest_first=True,
)


async def list_codes(
    reader: Reader, template_ids: Collection[int], asked: Window, place: int | None
) -> dict[int, list[CouponCode]]:
    """A window of each template's codes in the order in which they were made, and one more where there is; backwards
    the other way.
    """
    found: dict[int, list[CouponCode]] = {template_id: [] for template_id in template_ids}
    bounds = bounds_of(asked, place, oldest_first=True)
    for template_id, *code in await reader.rows(_CODES[asked.backwards], owners=[(each,) for each in found], **bounds):
        found[template_id].append(CouponCode(*code))
    return found


def _claimable(row: Sequence[Any]) -> Claimable:
    id_, store_id, quantity, issued, per_member, channels, starts_at, ends_at, first, last, days, code, token = row
    return Claimable(
        id=id_,
        store_id=store_id,
        quantity=quantity,
        issued=issued,
        per_member=per_member,
        channels=tuple(map(ClaimChannel, channels)),
        claim_starts_at=starts_at,
        claim_ends_at=ends_at,
        validity=days if first is None else FixedDates(first, last),
        code=code,
        link_token=token,
    )
