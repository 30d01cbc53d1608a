"""All SQL of delivery."""

from collections.abc import Collection
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, select, update

from domains.kernel import Money
from domains.logistics.rules import Coverage, DeliveryRule, SaveDeliveryRule
from domains.logistics.tables import DeliveryFeeRow, DeliveryRuleRow
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_RULES = Statement(
    select(
        DeliveryRuleRow.id,
        DeliveryRuleRow.store_id,
        DeliveryRuleRow.kind,
        translated(DeliveryRuleRow.label),
        DeliveryRuleRow.promised_days,
        DeliveryRuleRow.served,
        DeliveryRuleRow.excluded,
        DeliveryFeeRow.fee_minor,
        DeliveryFeeRow.free_from_minor,
    )
    .join(DeliveryFeeRow, DeliveryFeeRow.rule_id == DeliveryRuleRow.id)
    .where(one_of(DeliveryRuleRow.store_id, "store_ids"), DeliveryFeeRow.currency == bindparam("currency"))
    .order_by(DeliveryRuleRow.place, DeliveryRuleRow.id)
)


async def list_rules(
    reader: Reader, store_ids: Collection[int], currency: str, language: str
) -> list[tuple[DeliveryRule, Coverage]]:
    """The stores' rules that have a fee in this currency, in the order in which shops show them."""
    rows = await reader.rows(_RULES, store_ids=store_ids, currency=currency, language=language)
    return [_rule(currency, *row) for row in rows]


def _rule(
    currency: str,
    rule_id: int,
    store_id: int,
    kind: Any,
    label: str,
    promised_days: int | None,
    served: list[str],
    excluded: list[str],
    fee: int,
    free_from: int | None,
) -> tuple[DeliveryRule, Coverage]:
    free = None if free_from is None else Money(free_from, currency)
    rule = DeliveryRule(str(rule_id), store_id, kind, label, Money(fee, currency), free, promised_days)
    return rule, Coverage(tuple(served), tuple(excluded))


_COLUMNS: Final = ("store_id", "kind", "label", "promised_days", "served", "excluded", "place", "saved_at")
_ADD = Statement(insert_into(DeliveryRuleRow, *_COLUMNS, returning=[DeliveryRuleRow.id]))
_CHANGE = Statement(
    update(DeliveryRuleRow)
    .where(DeliveryRuleRow.id == bindparam("rule_id"), DeliveryRuleRow.store_id == bindparam("of_store"))
    .values({name: bindparam(name) for name in _COLUMNS})
)
_DROP_FEES = Statement(delete(DeliveryFeeRow).where(DeliveryFeeRow.rule_id == bindparam("rule_id")))
_ADD_FEES = Statement(insert_into(DeliveryFeeRow, "rule_id", "currency", "fee_minor", "free_from_minor"))


async def add_rule(tx: Transaction, command: SaveDeliveryRule, now: datetime) -> int:
    """Stores a new rule without its fees; returns its id."""
    rule_id: int = (await tx.rows(_ADD, **_values(command, now)))[0][0]
    return rule_id


async def change_rule(tx: Transaction, rule_id: int, command: SaveDeliveryRule, now: datetime) -> bool:
    """Replaces a rule but for its fees. Returns whether the store has it."""
    return await tx.run(_CHANGE, rule_id=rule_id, of_store=command.store_id, **_values(command, now)) == 1


async def replace_fees(tx: Transaction, rule_id: int, command: SaveDeliveryRule) -> None:
    """Makes the command's fees those of the rule."""
    await tx.run(_DROP_FEES, rule_id=rule_id)
    fees = [
        {
            "rule_id": rule_id,
            "currency": each.fee.currency,
            "fee_minor": each.fee.minor,
            "free_from_minor": None if each.free_from is None else each.free_from.minor,
        }
        for each in command.fees
    ]
    await tx.run_many(_ADD_FEES, fees)


def _values(command: SaveDeliveryRule, now: datetime) -> dict[str, Any]:
    return {
        "store_id": command.store_id,
        "kind": command.kind,
        "label": dict(command.label),
        "promised_days": command.promised_days,
        "served": list(command.coverage.served),
        "excluded": list(command.coverage.excluded),
        "place": command.place,
        "saved_at": now,
    }
