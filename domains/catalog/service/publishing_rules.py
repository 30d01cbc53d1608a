"""Use cases of rules that take products off sale by themselves, and put them back: making them, and following them."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.publishing_rules import (
    CreatePublishingRule,
    PublishingRule,
    RemovePublishingRule,
    RulePreview,
    UpdatePublishingRule,
    author_of,
    days_begin_ms,
    days_problems,
    rule_problems,
    rule_words,
)
from domains.catalog.service.platform import find_owner, store_of
from domains.catalog.service.refusing import require_sound
from domains.catalog.store import card_writing, history, library
from domains.catalog.store import publishing as listing
from domains.catalog.store import publishing_rules as store
from domains.kernel import NotFound, Outdated, Refused, day_of
from persistence import Database, Reader, Transaction

TAKE_OFF_JOB: Final = "catalog.take_off_by_rules"
PUT_BACK_JOB: Final = "catalog.put_back_by_rules"
# So many products are done with in one transaction.
_AT_ONCE: Final = 500
_ACTION: Final = "catalog.product.publish"


async def create_publishing_rule(
    tx: Transaction, command: CreatePublishingRule, now: datetime, author: stores.Author | None = None
) -> int:
    """Adds a rule and returns its id; it is followed from the next time on. Raises Refused."""
    code = command.attribute_code
    named = {} if code is None else await library.get_attribute_ids(tx, [code])
    attribute_id, kind = named.get(code or "", (None, None))
    store_id, unfit = await find_owner(tx, command.store_id, author)
    command = replace(command, store_id=store_id)
    count = 0 if unfit else await store.hold_rules(tx, store_id)
    require_sound([*rule_problems(command, kind, count), *unfit])
    rule_id = await store.add_rule(tx, command, attribute_id, now)
    await stores.record_change(tx, author, _ACTION, _subject(rule_id), None, asdict(command), now)
    return rule_id


async def update_publishing_rule(
    tx: Transaction, command: UpdatePublishingRule, now: datetime, author: stores.Author | None = None
) -> None:
    """Changes a rule; what it has taken off sale stays off until it says otherwise. Raises Refused."""
    rule = await _own_rule(tx, command.id, author)
    days = rule.days if command.days is None else command.days
    if rule.version != command.version:
        raise Refused(Outdated(current=rule.version, field=("version",)))
    require_sound(days_problems(rule.kind, days))
    before = {name: getattr(rule, name) for name in ("days", "publishes_again", "active")}
    after = {**before, **{name: getattr(command, name) for name in before if getattr(command, name) is not None}}
    if not await store.change_rule(tx, rule.id, command.version, after):
        raise Refused(Outdated(current=rule.version, field=("version",)))
    await stores.record_change(tx, author, _ACTION, _subject(rule.id), before, after, now)


async def remove_publishing_rule(
    tx: Transaction, command: RemovePublishingRule, now: datetime, author: stores.Author | None = None
) -> None:
    """Removes a rule; what it took off sale stays off. Raises Refused."""
    rule = await _own_rule(tx, command.id, author)
    if rule.version != command.version or not await store.remove_rule(tx, rule.id, command.version):
        raise Refused(Outdated(current=rule.version, field=("version",)))
    await stores.record_change(tx, author, _ACTION, _subject(rule.id), asdict(rule), None, now)


async def list_publishing_rules(
    reader: Reader, staff: stores.Staff, store_id: int | None = None
) -> list[PublishingRule]:
    """The platform's rules and a store's, the oldest first: those that speak of its products.

    The staff of a store are told of their own, whichever they ask for.
    """
    return await store.get_rules_for(reader, staff.store_id or store_id)


async def get_publishing_rules(reader: Reader, ids: Collection[int], staff: stores.Staff) -> dict[int, PublishingRule]:
    """Those of these rules that somebody may see."""
    return {each.id: each for each in await store.get_rules(reader, ids) if _is_seen(each, staff)}


async def preview_rules(
    reader: Reader, rules: Sequence[PublishingRule], now: datetime, staff: stores.Staff
) -> dict[int, RulePreview]:
    """What each of these rules would do now with the products that somebody works on, active or not."""
    ids = {each.id for each in rules}
    off = await store.get_first(reader, _given(rules, now), False, ids, staff.store_id)
    active = [each for each in await store.get_rules(reader) if each.active or each.id in ids]
    back = await store.get_first(reader, _given(active, now), True, ids, staff.store_id)
    nothing: tuple[int, list[int]] = (0, [])
    found = {each: (off.get(each, nothing), back.get(each, nothing)) for each in ids}
    return {each: RulePreview(taken[0], put[0], tuple(taken[1]), tuple(put[1])) for each, (taken, put) in found.items()}


async def take_off_by_rules(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Takes all products off sale that active rules speak of; each once, whoever else is at it."""
    await _follow(database, False, now)


async def put_back_by_rules(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Puts those back on sale that a rule took off and none speaks of any more, unless somebody has decided since."""
    await _follow(database, True, now)


async def _follow(database: Database, back: bool, now: datetime) -> None:
    after = 0
    while True:
        after = await database.write(lambda tx, after=after: _follow_some(tx, back, after, now))  # type: ignore[misc]
        if not after:
            return


async def _follow_some(tx: Transaction, back: bool, after: int, now: datetime) -> int:
    """Follows the rules with some products behind one. Returns the last of them; 0 where there was none."""
    rules = {each.id: each for each in await store.get_rules(tx) if each.active}
    given = _given(list(rules.values()), now)
    ids = await store.get_some(tx, given, back, after, _AT_ONCE) if rules else []
    if not ids:
        return 0
    await card_writing.hold_cards(tx, ids)
    # Once more, for whoever held them may have changed what a rule speaks of.
    spoken_of = await store.get_rules_of(tx, given, back, ids)
    changed = await (listing.publish if back else listing.unpublish)(tx, spoken_of.keys(), now)
    await card_writing.write_shelves(tx, changed)
    taken_off = {each: spoken_of[each] for each in changed}
    if not back:
        await store.remember(tx, taken_off, now)
    await _tell(tx, taken_off, rules, back, now)
    return ids[-1]


async def _tell(
    tx: Transaction, changed: Mapping[int, int], rules: Mapping[int, PublishingRule], back: bool, now: datetime
) -> None:
    by_rule: defaultdict[int, list[int]] = defaultdict(list)
    for product_id, rule_id in sorted(changed.items()):
        by_rule[rule_id].append(product_id)
    action = ProductAction.PUBLISHED if back else ProductAction.UNPUBLISHED
    for rule_id, ids in by_rule.items():
        told = [Change(each, {"published": not back}, {"published": back}) for each in ids]
        reason = None if back else rule_words(rules[rule_id])
        await history.add_entries(tx, told, action, now, (None, author_of(rule_id)), reason)


def _is_seen(rule: PublishingRule, staff: stores.Staff) -> bool:
    return staff.store_id is None or rule.store_id in (None, staff.store_id)


async def _own_rule(tx: Transaction, rule_id: int, author: stores.Author | None) -> PublishingRule:
    """A rule that the author may change: one of their store, of the platform's staff any. Raises Refused(NotFound)."""
    own = store_of(author)
    for rule in await store.get_rules(tx, [rule_id]):
        if own is None or rule.store_id == own:
            return rule
    raise Refused(NotFound(field=("id",)))


def _given(rules: Sequence[PublishingRule], now: datetime) -> store.Given:
    return [(each.id, days_begin_ms(each, now)) for each in rules], day_of(now).isoformat()


def _subject(rule_id: int) -> str:
    return f"publishing_rule:{rule_id}"
