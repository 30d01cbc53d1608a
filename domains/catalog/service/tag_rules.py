"""Use cases of tags: how they look, when they are shown, and the rules that put them on products."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Final

from domains import files, stores
from domains.catalog.rules.commands import CreateTag
from domains.catalog.rules.library import code_problems
from domains.catalog.rules.product_commands import UNSAID
from domains.catalog.rules.tag_rules import UpdateTag, dumped, is_active, tag_problems, tag_rule_problems
from domains.catalog.service.front_writing import get_known, resolve_rules
from domains.catalog.service.library import record
from domains.catalog.service.platform import require_platform
from domains.catalog.service.tag_showing import show
from domains.catalog.service.taking import take_files
from domains.catalog.store import card_writing, library, library_writing
from domains.catalog.store import tag_rules as store
from domains.catalog.store.library_writing import TAGS, Entry
from domains.kernel import AlreadyExists, NotFound, Outdated, Problem, Refused
from persistence import Database, Transaction, schedule
from persistence.jobs import schedule_at_each

TURN_TAGS_JOB: Final = "catalog.turn_tags"
FOLLOW_TAG_RULES_JOB: Final = "catalog.follow_tag_rules"
# So many products are done with at a time.
_AT_ONCE: Final = 500
_SHOWN: Final = ("label", "image_url", "active")


async def create_tag(tx: Transaction, command: CreateTag, now: datetime, author: stores.Author | None = None) -> int:
    """Adds a tag and returns its id. Raises Refused."""
    require_platform(author)
    problems = [*code_problems(command.code, "code"), *tag_problems(command.label, command.starts_at, command.ends_at)]
    if problems:
        raise Refused(*problems)
    active = is_active(command.starts_at, command.ends_at, now)
    tag_id = await library.add_tag(tx, command, active)
    if tag_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    await _plan(tx, command.starts_at, command.ends_at, now)
    after = {"code": command.code, "label": command.label, "kind": command.kind}
    await record(tx, author, f"tag:{tag_id}", None, after, now)
    return tag_id


async def update_tag(tx: Transaction, command: UpdateTag, now: datetime, author: stores.Author | None = None) -> int:
    """Says anew how a tag looks, when it is shown and by which rules products have it. Returns its id.

    Products show its look at once where they are few, else soon after; rules are followed by a job, for they may be
    about the whole shop. Raises Refused.
    """
    require_platform(author, "code")
    entry = await _held(tx, command.code)
    image_url, unusable = await _image(tx, command, entry, now, author)
    values = {**entry.values, **_said(command), "image_url": image_url}
    rules = () if command.rules is UNSAID else command.rules
    known = await get_known(tx, tuple(rule.fits for rule in rules))
    stale = [Outdated(current=entry.version, field=("version",))] if entry.version != command.version else []
    problems: list[Problem] = [*command.unread, *stale, *unusable, *tag_rule_problems(rules, known)]
    problems += tag_problems(values["label"], values["starts_at"], values["ends_at"])
    if problems:
        raise Refused(*problems)
    values["active"] = is_active(values["starts_at"], values["ends_at"], now)
    before = await store.get_details(tx, [command.code])
    if not await library_writing.change(tx, TAGS, entry, values):
        raise Refused(Outdated(current=entry.version, field=("version",)))
    await _plan(tx, values["starts_at"], values["ends_at"], now)
    if command.rules is not UNSAID:
        resolved = await resolve_rules(tx, tuple(rule.fits for rule in rules), known)
        await store.replace_rules(tx, entry.id, list(zip(rules, resolved, strict=True)), now)
        await follow_later(tx, now)
    if any(values[name] != entry.values[name] for name in _SHOWN):
        await show(tx, entry.id, now)
    had = [dumped(rule) for rule in before[command.code].rules]
    told = {**entry.values, "rules": had}, {**values, "rules": [dumped(rule) for rule in rules]}
    await record(tx, author, f"tag:{entry.id}", *_different(*told, with_rules=command.rules is not UNSAID), now)
    return entry.id


async def follow_later(tx: Transaction, now: datetime) -> None:
    """Has a job look which products of the whole shop rules put tags on."""
    await schedule(tx, FOLLOW_TAG_RULES_JOB, {"anew": True}, now, now)


async def follow_if_ruled(tx: Transaction, now: datetime) -> None:
    """The same where any tag has rules: for what changes the shelves of many products at once."""
    if await store.has_rules(tx):
        await follow_later(tx, now)


async def turn_tags(database: Database, _payload: Mapping[str, Any], now: datetime) -> None:
    """Has tags be shown whose time has come, and no others; each once, whoever else is at it."""
    for tag_id in await store.get_turning(database.read(), now):
        await database.write(lambda tx, each=tag_id: _turn(tx, each, now))  # type: ignore[misc]


async def follow_tag_rules(database: Database, payload: Mapping[str, Any], now: datetime) -> None:
    """Has all products on sale have the tags that rules give them, some hundreds in each transaction.

    Every night it is done where rules ask how long a product has been on sale.
    """
    timed = await database.write(lambda tx: store.move_on(tx, now))
    if not timed and not payload.get("anew"):
        return
    after = 0
    while ids := await store.get_sold_after(database.read(), after, _AT_ONCE):
        await database.write(lambda tx, some=ids: _follow(tx, some))  # type: ignore[misc]
        after = ids[-1]


async def _follow(tx: Transaction, product_ids: list[int]) -> None:
    await card_writing.hold_cards(tx, product_ids)
    await card_writing.follow_rules(tx, product_ids)


async def _turn(tx: Transaction, tag_id: int, now: datetime) -> None:
    entry = await library_writing.hold(tx, TAGS, tag_id)
    if entry is not None:
        shown = is_active(entry.values["starts_at"], entry.values["ends_at"], now)
        if await store.turn(tx, tag_id, shown):
            await show(tx, tag_id, now)


async def _plan(tx: Transaction, starts_at: datetime | None, ends_at: datetime | None, now: datetime) -> None:
    moments = {each for each in (starts_at, ends_at) if each is not None and each > now}
    await schedule_at_each(tx, TURN_TAGS_JOB, {}, moments, now)


async def _held(tx: Transaction, code: str) -> Entry:
    tag_id = (await library.get_tag_ids(tx, [code])).get(code)
    entry = None if tag_id is None else await library_writing.hold(tx, TAGS, tag_id)
    if entry is None:
        raise Refused(NotFound(field=("code",)))
    return entry


async def _image(
    tx: Transaction, command: UpdateTag, entry: Entry, now: datetime, author: stores.Author | None
) -> tuple[str | None, tuple[Problem, ...]]:
    """The picture that a tag is to have, and what is wrong with the one that was sent."""
    if command.image_upload_id is UNSAID or author is None:
        return entry.values["image_url"], ()
    if command.image_upload_id is None:
        return None, ()
    field = ("image_upload_id",)
    taken, problems = await take_files(tx, {field: command.image_upload_id}, files.UploadPurpose.IMAGE, now, author)
    return (files.picture_path(taken[field]) if field in taken else None), problems


def _said(command: UpdateTag) -> dict[str, Any]:
    names = ("label", "starts_at", "ends_at")
    return {name: value for name in names if (value := getattr(command, name)) is not UNSAID}


def _different(
    before: Mapping[str, Any], after: Mapping[str, Any], with_rules: bool
) -> tuple[dict[str, Any], dict[str, Any]]:
    names = [name for name in after if before[name] != after[name] and (with_rules or name != "rules")]
    return {name: before[name] for name in names}, {name: after[name] for name in names}
