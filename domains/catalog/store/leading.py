"""Which member of a rule leads: the one whose shelves lists walk."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, select, update

from domains.catalog.tables import FrontRuleRow, FrontSourceRow
from persistence import Reader, Statement, Transaction

_RULES = Statement(
    select(FrontSourceRow.rule_id, FrontSourceRow.member, FrontSourceRow.shelf_id, FrontSourceRow.leads)
    .join(FrontRuleRow, FrontRuleRow.id == FrontSourceRow.rule_id)
    .where(FrontRuleRow.member_count > 1)
    .order_by(FrontSourceRow.rule_id, FrontSourceRow.member)
)
_LEAD = Statement(
    update(FrontSourceRow)
    .where(FrontSourceRow.rule_id == bindparam("rule"))
    .values(leads=FrontSourceRow.member == bindparam("leading"))
)


@dataclass(frozen=True, slots=True)
class Led:
    """The shelves of a rule's members, and which of these leads."""

    members: tuple[tuple[int, ...], ...]
    leading: int


async def get_rules(reader: Reader) -> dict[int, Led]:
    """All rules that have a choice: those of more than one member."""
    shelves: defaultdict[int, defaultdict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    leading: dict[int, int] = {}
    for rule_id, member, shelf_id, leads in await reader.rows(_RULES):
        shelves[rule_id][member].append(shelf_id)
        if leads:
            leading[rule_id] = member
    return {
        rule_id: Led(tuple(tuple(each) for each in members.values()), leading[rule_id])
        for rule_id, members in shelves.items()
    }


async def set_leading(tx: Transaction, member_by_rule: Mapping[int, int]) -> None:
    """Has another member of these rules lead."""
    rows = [{"rule": rule_id, "leading": member} for rule_id, member in sorted(member_by_rule.items())]
    if rows:
        await tx.run_many(_LEAD, rows)
