"""Proposed prices: one that waits for each SKU and currency, and those that were decided on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, bindparam, null, or_, select, update
from sqlalchemy.dialects.postgresql import insert

from domains.catalog.rules.kinds import ProposalStatus, RepricingBase
from domains.catalog.rules.repricing import PriceProposal, Reckoned, RepricingRule
from domains.catalog.tables import PriceProposalRow, SkuRow
from domains.kernel import Money, Window, bounds_of
from persistence import Reader, Row, Statement, Transaction, one_of
from persistence.bulk import rows_of
from persistence.windows import is_or_any, newest_first, or_any

_Row = PriceProposalRow
_SEEN = (
    select(
        *(_Row.id, _Row.rule_id, _Row.sku_id, _Row.status, _Row.currency, _Row.old_minor, _Row.new_minor, _Row.why),
        *(_Row.created_at, _Row.decided_at, _Row.staff_name, _Row.reason),
    )
    .join(SkuRow, SkuRow.id == _Row.sku_id)
    .where(is_or_any(SkuRow.store_id, "store"))
)
_BY_ID = Statement(_SEEN.where(one_of(_Row.id, "ids")))
_LISTED = _SEEN.where(one_of(_Row.status, "statuses"), is_or_any(_Row.rule_id, "rule"))
_PAGES: Final = newest_first(_LISTED, _Row.id)
_WAITS = _Row.status == ProposalStatus.WAITING
_REPLACE = Statement(
    update(_Row)
    .where(
        _WAITS,
        or_(
            _Row.rule_id == bindparam("rule"),
            and_(one_of(_Row.waiting_sku_id, "ids"), _Row.currency == bindparam("currency")),
        ),
    )
    .values(status=ProposalStatus.REPLACED, waiting_sku_id=null(), decided_at=bindparam("now"))
)
_NEW: Final = (
    *("rule_id", "sku_id", "waiting_sku_id", "currency", "old_minor", "new_minor", "why", "status", "created_at"),
)
_ADD = Statement(
    insert(_Row)
    .from_select(list(_NEW), rows_of(_Row, *_NEW))
    .on_conflict_do_nothing(index_elements=["waiting_sku_id", "currency"])
    .returning(_Row.id)
)
_DECIDE = Statement(
    update(_Row)
    .where(_WAITS, one_of(_Row.id, "ids"))
    .values(
        status=bindparam("decision", type_=_Row.status.type),
        waiting_sku_id=null(),
        decided_at=bindparam("now"),
        staff_id=bindparam("staff"),
        staff_name=bindparam("name"),
        reason=bindparam("why_not"),
    )
    .returning(_Row.id)
)


async def get_proposals(reader: Reader, ids: Collection[int], store_id: int | None) -> dict[int, PriceProposal]:
    """These proposals; for a store's SKUs alone where one is given."""
    return {row[0]: _proposal(row) for row in await reader.rows(_BY_ID, ids=ids, store=or_any(store_id))}


async def list_proposals(
    reader: Reader,
    statuses: Collection[ProposalStatus],
    rule_id: int | None,
    store_id: int | None,
    asked: Window,
    place: int | None,
) -> list[PriceProposal]:
    """A window of proposals, newest first, and one more where there is; backwards oldest first."""
    rows = await reader.rows(
        _PAGES[asked.backwards],
        statuses=statuses,
        rule=or_any(rule_id),
        store=or_any(store_id),
        **bounds_of(asked, place),
    )
    return [_proposal(row) for row in rows]


async def propose(tx: Transaction, rule: RepricingRule, found: Sequence[Reckoned], now: datetime) -> int:
    """Lets proposals wait in place of the rule's own and of any for the same SKUs; says how many now do."""
    await tx.run(_REPLACE, rule=rule.id, ids=[each.sku_id for each in found], currency=rule.currency, now=now)
    rows = [_new(rule, each, now) for each in found]
    return len(await tx.rows(_ADD, rows=rows)) if rows else 0


async def decide(
    tx: Transaction,
    ids: Collection[int],
    status: ProposalStatus,
    staff: tuple[int, str] | None,
    reason: str | None,
    now: datetime,
) -> set[int]:
    """Decides on those that still wait, each once, whoever else is at it; says which these were."""
    staff_id, name = staff or (None, None)
    rows = await tx.rows(_DECIDE, ids=ids, decision=status, staff=staff_id, name=name, why_not=reason, now=now)
    return {row[0] for row in rows}


def _new(rule: RepricingRule, each: Reckoned, now: datetime) -> dict[str, Any]:
    why = {"base": each.base, "amount": each.from_amount, "competitor": each.competitor, "is_floor": each.is_floor}
    return {
        "rule_id": rule.id,
        "sku_id": each.sku_id,
        "waiting_sku_id": each.sku_id,
        "currency": rule.currency,
        "old_minor": each.old,
        "new_minor": each.new,
        "why": why,
        "status": ProposalStatus.WAITING,
        "created_at": now,
    }


def _proposal(row: Row) -> PriceProposal:
    proposal_id, rule_id, sku_id, status, currency, old, new, why, *decided = row
    return PriceProposal(
        proposal_id,
        rule_id,
        sku_id,
        status,
        Money(old, currency),
        Money(new, currency),
        RepricingBase(why["base"]),
        Money(why["amount"], currency),
        why["competitor"],
        why["is_floor"],
        *decided,
    )
