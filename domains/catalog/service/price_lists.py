"""Use cases of price lists: what they say, for whom, and what a member pays by them."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from domains import members, stores
from domains.catalog.rules.price_lists import (
    CreatePriceList,
    EndPriceList,
    Entitlement,
    ListedPrices,
    ListMember,
    ListMembers,
    PriceBreak,
    PriceList,
    PriceLists,
    SetPriceEntries,
    SetPriceListMembers,
    UpdatePriceList,
    breaks_of,
    entitled_to,
    entry_problems,
    look_problems,
    member_problems,
    new_list_problems,
)
from domains.catalog.service.platform import find_owner, require_platform, store_of
from domains.catalog.store import price_lists as store
from domains.kernel import (
    BEYOND_IDS,
    AlreadyExists,
    BadRequest,
    Money,
    NotFound,
    Outdated,
    Problem,
    Refused,
    Window,
    edges_of,
    id_at,
)
from persistence import Reader, Transaction

_ACTION: Final = "catalog.price.write"


async def create_price_list(
    tx: Transaction, command: CreatePriceList, now: datetime, author: stores.Author | None = None
) -> int:
    """Makes a list that says nothing yet, for nobody, and returns its id. Raises Refused."""
    store_id, unfit = await find_owner(tx, command.store_id, author)
    problems = [*new_list_problems(command, now), *unfit]
    if problems:
        raise Refused(*problems)
    list_id = await store.add_price_list(tx, command, store_id, now)
    if list_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    after = {
        **{name: getattr(command, name) for name in ("code", "name", "currency", "ends_at")},
        "store_id": store_id,
        "starts_at": command.starts_at or now,
    }
    await _record(tx, author, list_id, None, after, now)
    return list_id


async def update_price_list(
    tx: Transaction, command: UpdatePriceList, now: datetime, author: stores.Author | None = None
) -> None:
    """Says anew what a list is called and when it counts. Raises Refused."""
    held = await _held(tx, command.id, author)
    problems = _outdated(held, command.version)
    problems += look_problems(command.name, command.priority, command.starts_at, command.ends_at)
    if problems:
        raise Refused(*problems)
    values = {
        "name": command.name,
        "priority": command.priority,
        "starts_at": command.starts_at,
        "ends_at": command.ends_at,
    }
    await _change(tx, held, command.version, values, now, author)


async def end_price_list(
    tx: Transaction, command: EndPriceList, now: datetime, author: stores.Author | None = None
) -> None:
    """Ends a list now; one that has not begun never will, and one that is over stays as it is. Raises Refused."""
    held = await _held(tx, command.id, author)
    if problems := _outdated(held, command.version):
        raise Refused(*problems)
    if held["ends_at"] is not None and held["ends_at"] <= now:
        return
    values = {name: held[name] for name in ("name", "priority", "starts_at")}
    await _change(tx, held, command.version, values | {"ends_at": max(now, held["starts_at"])}, now, author)


async def set_price_entries(
    tx: Transaction, command: SetPriceEntries, now: datetime, author: stores.Author | None = None
) -> None:
    """Says what a list says of SKUs and quantities from now on; what is not named stays. All or nothing.

    A store's list has its own SKUs alone. Raises Refused with all problems at once.
    """
    held = await store.hold(tx, command.id, store_of(author))
    problems: list[Problem] = [*command.unread] if held else [NotFound(field=("id",)), *command.unread]
    problems += entry_problems(command.entries, held["currency"] if held else None)
    # Nobody is told of SKUs that are not theirs, whichever list they name.
    store_id = held["store_id"] if held else store_of(author)
    own = await store.get_own_sku_ids(tx, {each.sku_id for each in command.entries}, store_id)
    for place, entry in enumerate(command.entries):
        if entry.sku_id not in own:
            problems.append(NotFound(field=("entries", str(place), "sku_id")))
    if problems:
        raise Refused(*problems)
    before = await store.get_stored(tx, command.id, command.entries) if author is not None else {}
    await store.put_entries(tx, command.id, command.entries)
    after = {(each.sku_id, each.min_quantity): each.price.minor if each.price else None for each in command.entries}
    changed = [key for key, minor in sorted(after.items()) if before.get(key) != minor]
    if changed:
        told = [{f"{sku} {n}": kept.get((sku, n)) for sku, n in changed} for kept in (before, after)]
        await _record(tx, author, command.id, told[0], told[1], now)


async def set_price_list_members(
    tx: Transaction, command: SetPriceListMembers, now: datetime, author: stores.Author | None = None
) -> None:
    """Says whom a list is for, and for whom no longer; the others stay. Raises Refused.

    The platform's staff alone: who may name members by their ids learns who is one.
    """
    require_platform(author, "id")
    held = await store.hold(tx, command.id, None)
    known = await members.get_members(tx, set(command.added))
    problems: list[Problem] = [] if held else [NotFound(field=("id",))]
    problems += member_problems(command, known.__contains__)
    if problems:
        raise Refused(*problems)
    await store.put_members(tx, command.id, command.added, command.removed)
    after = {"added": sorted(set(command.added)), "removed": sorted(set(command.removed))}
    await _record(tx, author, command.id, None, after, now)


async def get_price_lists(
    reader: Reader, ids: Collection[int], staff: stores.Staff, language: str
) -> dict[int, PriceList]:
    """These lists; the staff of a store see its own alone."""
    return await store.get_price_lists(reader, ids, staff.store_id, language)


async def list_price_lists(reader: Reader, asked: Window, staff: stores.Staff, language: str) -> PriceLists:
    """Lists, newest first; the staff of a store see its own alone. Raises BadRequest."""
    found = await store.list_price_lists(reader, staff.store_id, asked, id_at(asked), language)
    return PriceLists(*edges_of(found, asked, lambda each: (each.id,)))


async def list_price_entries(
    reader: Reader, price_lists: Sequence[PriceList], asked: Window
) -> dict[int, ListedPrices]:
    """What each list says, by SKU and quantity; in one statement. Raises BadRequest."""
    found = await store.list_entries(reader, price_lists, asked, _place(asked))
    return {
        each.id: ListedPrices(
            *edges_of(found.get(each.id, ()), asked, lambda entry: (entry.sku_id, entry.quantity)),
        )
        for each in price_lists
    }


async def list_price_list_members(
    reader: Reader, price_lists: Sequence[PriceList], asked: Window, staff: stores.Staff
) -> dict[int, ListMembers]:
    """Whom each list is for, by id; in two statements. The staff of a store are told of none. Raises BadRequest."""
    if staff.store_id is not None:
        return {}
    ids = await store.list_members(reader, {each.id for each in price_lists}, asked, id_at(asked))
    known = await members.get_members(reader, {member_id for some in ids.values() for member_id in some})
    found = {key: [ListMember(each, known[each].nickname) for each in some] for key, some in ids.items()}
    return {
        each.id: ListMembers(*edges_of(found.get(each.id, ()), asked, lambda member: (member.member_id,)))
        for each in price_lists
    }


async def get_entitled(
    reader: Reader,
    member_id: int,
    quantities: Mapping[int, int],
    currency: str,
    language: str,
    now: datetime,
) -> dict[int, Entitlement]:
    """What a member pays by lists for so many of each SKU; those of which none says anything do not appear."""
    found = await store.get_entitlements(reader, member_id, quantities.keys(), currency, language, now)
    best = {sku_id: entitled_to(entries, quantities[sku_id]) for sku_id, entries in found.items()}
    return {sku_id: each for sku_id, each in best.items() if each is not None}


async def get_price_breaks(
    reader: Reader,
    member_id: int,
    prices: Mapping[int, Money],
    currency: str,
    language: str,
    now: datetime,
) -> dict[int, tuple[PriceBreak, ...]]:
    """From which quantities on SKUs cost a member what; `prices` are what they cost everybody."""
    found = await store.get_entitlements(reader, member_id, prices.keys(), currency, language, now)
    return {sku_id: breaks_of(entries, prices[sku_id]) for sku_id, entries in found.items()}


async def _held(tx: Transaction, price_list_id: int, author: stores.Author | None) -> dict[str, Any]:
    held = await store.hold(tx, price_list_id, store_of(author))
    if held is None:
        raise Refused(NotFound(field=("id",)))
    return held


def _outdated(held: Mapping[str, Any], version: int) -> list[Problem]:
    return [] if held["version"] == version else [Outdated(current=held["version"], field=("version",))]


async def _change(
    tx: Transaction,
    held: Mapping[str, Any],
    version: int,
    values: Mapping[str, Any],
    now: datetime,
    author: stores.Author | None,
) -> None:
    if not await store.change(tx, held["id"], version, values):
        raise Refused(Outdated(current=held["version"], field=("version",)))
    changed = [name for name, value in values.items() if held[name] != value]
    before, after = ({name: state[name] for name in changed} for state in (held, values))
    await _record(tx, author, held["id"], before, after, now)


def _place(asked: Window) -> tuple[int, int] | None:
    match asked.cursor:
        case None:
            return None
        case (int(sku_id), int(quantity)) if max(abs(sku_id), abs(quantity)) < BEYOND_IDS:
            return sku_id, quantity
    raise BadRequest("This is no cursor of this list.")


async def _record(
    tx: Transaction, author: stores.Author | None, price_list_id: int, before: Any, after: Any, now: datetime
) -> None:
    await stores.record_change(tx, author, _ACTION, f"price_list:{price_list_id}", before, after, now)
