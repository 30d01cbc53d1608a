"""What a store delivers where, and for how much."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domains.kernel import Frame, Money, NotFound, Refused
from domains.logistics import rules, store
from domains.logistics.rules import DeliveryRule, SaveDeliveryRule
from persistence import Reader, Transaction


async def get_delivery_rules(
    reader: Reader, store_ids: Collection[int], region: str | None, frame: Frame
) -> dict[int, list[DeliveryRule]]:
    """The rules by which each store delivers to a region, the one it proposes first; none where it does not.

    Without a region, or with a code that is none, only what goes nowhere (NONE) is left.
    """
    found: dict[int, list[DeliveryRule]] = {store_id: [] for store_id in store_ids}
    for rule, coverage in await store.list_rules(reader, store_ids, frame.currency, frame.language):
        if rules.is_served(rule.kind, coverage, region):
            found[rule.store_id].append(rule)
    return found


async def estimate_freight(
    reader: Reader, goods: Sequence[tuple[int, Money]], region: str | None, frame: Frame
) -> list[Money | None]:
    """The freight of one piece alone for each (store, price), in the same order.

    None where the store does not deliver it to the region, where the region is not known, and where the price
    is not in the frame's currency.
    """
    if not rules.is_region(region):
        return [None] * len(goods)
    found = await get_delivery_rules(reader, {store_id for store_id, _ in goods}, region, frame)
    return [
        rules.estimate(found[store_id], price) if price.currency == frame.currency else None
        for store_id, price in goods
    ]


async def save_delivery_rule(tx: Transaction, command: SaveDeliveryRule, now: datetime) -> int:
    """Makes a rule, or changes the store's rule of that id; returns its id. Raises Required, Invalid, NotFound."""
    rules.require_valid(command)
    if command.id is None:
        rule_id = await store.add_rule(tx, command, now)
    else:
        rule_id = command.id
        if not await store.change_rule(tx, rule_id, command, now):
            raise Refused(NotFound(field=("id",)))
    await store.replace_fees(tx, rule_id, command)
    return rule_id
