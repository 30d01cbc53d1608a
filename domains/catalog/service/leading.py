"""Choosing anew which member of a rule leads, as shelves fill: what is shown stays the same, only cheaper to read."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains.catalog.rules.fronts import leading_member
from domains.catalog.store import leading as store
from domains.catalog.store.front_writing import get_shelf_sizes
from persistence import Database, Transaction

CHOOSE_LEADS_JOB: Final = "catalog.choose_leads"


async def choose_leads(database: Database, _payload: Mapping[str, Any], _now: datetime) -> None:
    """Has the member with the fewest products lead in every rule, as shelves are filled now."""
    await database.write(_choose_leads)


async def _choose_leads(tx: Transaction) -> None:
    rules = await store.get_rules(tx)
    sizes = await get_shelf_sizes(tx, {shelf for rule in rules.values() for each in rule.members for shelf in each})
    chosen = {rule_id: leading_member(rule.members, sizes) for rule_id, rule in rules.items()}
    changed = {each: member for each, member in chosen.items() if member != rules[each].leading}
    await store.set_leading(tx, changed)
