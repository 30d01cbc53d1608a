"""Price lists: what they say, for whom, and what a member pays by them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from sqlalchemy import BigInteger, and_, bindparam, delete, exists, func, or_, select, tuple_, update

from domains.catalog.rules.price_lists import (
    CreatePriceList,
    Entitlement,
    ListedPrice,
    PriceEntry,
    PriceList,
)
from domains.catalog.tables import PriceListEntryRow, PriceListMemberRow, PriceListRow, SkuRow
from domains.kernel import BEYOND_IDS, Money, Window, bounds_of
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated, upsert
from persistence.bulk import rows_of
from persistence.windows import is_or_any, newest_first, or_any

_Row, _Entry, _Member = PriceListRow, PriceListEntryRow, PriceListMemberRow

_COLUMNS: Final[tuple[Any, ...]] = (
    _Row.id,
    _Row.code,
    translated(_Row.name),
    _Row.currency,
    _Row.priority,
    _Row.starts_at,
    _Row.ends_at,
    _Row.store_id,
    _Row.version,
)
_SEEN = select(*_COLUMNS).where(is_or_any(_Row.store_id, "store"))
_BY_ID = Statement(_SEEN.where(one_of(_Row.id, "ids")))
_LISTS: Final = newest_first(_SEEN, _Row.id)


def _pages(list_id: Any, shown: Sequence[Any], key: Sequence[Any], place: Any) -> dict[bool, Statement]:
    """So many rows of each of some lists behind a place in the order of a key, or (backwards) before it."""
    statements = {}
    for backwards in (False, True):
        order = [each.desc() for each in key] if backwards else key
        behind = tuple_(*key) < place if backwards else tuple_(*key) > place
        turn = func.row_number().over(partition_by=list_id, order_by=order).label("turn")
        ranked = select(list_id, *shown, turn).where(one_of(list_id, "lists"), behind).subquery("ranked")
        statements[backwards] = Statement(
            select(*[column for column in ranked.c if column.key != "turn"])
            .where(ranked.c.turn <= bindparam("most"))
            .order_by(ranked.c.price_list_id, ranked.c.turn)
        )
    return statements


_ENTRY_KEY: Final = (_Entry.sku_id, _Entry.min_quantity)
_ENTRIES: Final = _pages(
    _Entry.price_list_id,
    (*_ENTRY_KEY, _Entry.amount_minor),
    _ENTRY_KEY,
    tuple_(bindparam("sku", type_=BigInteger), bindparam("quantity", type_=BigInteger)),
)
_MEMBERS: Final = _pages(
    _Member.price_list_id, (_Member.member_id,), (_Member.member_id,), tuple_(bindparam("place", type_=BigInteger))
)
_COUNTS = Statement(
    select(_Member.price_list_id, func.count())
    .where(one_of(_Member.price_list_id, "ids"))
    .group_by(_Member.price_list_id)
)
_ENTITLED = Statement(
    select(
        _Entry.sku_id,
        _Row.id,
        translated(_Row.name),
        _Row.priority,
        _Entry.min_quantity,
        _Entry.amount_minor,
    )
    .select_from(_Member)
    .join(_Row, _Row.id == _Member.price_list_id)
    .join(_Entry, _Entry.price_list_id == _Row.id)
    .where(
        _Member.member_id == bindparam("member"),
        _Row.currency == bindparam("currency"),
        _Row.starts_at <= bindparam("now"),
        or_(_Row.ends_at.is_(None), _Row.ends_at > bindparam("now")),
        one_of(_Entry.sku_id, "ids"),
    )
)

_ADD = Statement(
    insert_into(
        _Row,
        *("code", "name", "currency", "priority", "starts_at", "ends_at", "store_id", "version", "created_at"),
        unless_exists=["code"],
        returning=[_Row.id],
    )
)
_OWN = and_(_Row.id == bindparam("list"), is_or_any(_Row.store_id, "store"))
_HELD: Final = ("id", "code", "name", "currency", "priority", "starts_at", "ends_at", "store_id", "version")
_HOLD = Statement(select(*(getattr(_Row, name) for name in _HELD)).where(_OWN).with_for_update())
_CHANGE = Statement(
    update(_Row)
    .where(_Row.id == bindparam("list"), _Row.version == bindparam("read_at"))
    .values(
        {
            **{name: bindparam(name) for name in ("name", "priority", "starts_at", "ends_at")},
            "version": _Row.version + 1,
        }
    )
)
_SKUS = Statement(select(SkuRow.id).where(one_of(SkuRow.id, "ids"), is_or_any(SkuRow.store_id, "store")))
_PUT = Statement(
    upsert(
        _Entry,
        *("price_list_id", "sku_id", "min_quantity", "amount_minor"),
        key=["price_list_id", "sku_id", "min_quantity"],
    )
)
_named = rows_of(_Entry, "sku_id", "min_quantity", name="named").subquery("named")
_IS_NAMED = and_(_named.c.sku_id == _Entry.sku_id, _named.c.min_quantity == _Entry.min_quantity)
_TAKE = Statement(
    delete(_Entry).where(
        _Entry.price_list_id == bindparam("list"),
        exists(select(_named.c.sku_id).where(_IS_NAMED)),
    )
)
_STORED = Statement(
    select(_Entry.sku_id, _Entry.min_quantity, _Entry.amount_minor)
    .join(_named, _IS_NAMED)
    .where(_Entry.price_list_id == bindparam("list"))
)
_JOIN = Statement(insert_into(_Member, "member_id", "price_list_id", unless_exists=["member_id", "price_list_id"]))
_LEAVE = Statement(delete(_Member).where(_Member.price_list_id == bindparam("list"), one_of(_Member.member_id, "ids")))


# --- reads ---


async def get_price_lists(
    reader: Reader, ids: Collection[int], store_id: int | None, language: str
) -> dict[int, PriceList]:
    """These lists; a store's alone where one is given."""
    rows = await reader.rows(_BY_ID, ids=ids, store=or_any(store_id), language=language)
    return {row[0]: PriceList(*row) for row in rows}


async def list_price_lists(
    reader: Reader, store_id: int | None, asked: Window, place: int | None, language: str
) -> list[PriceList]:
    """A window of lists, newest first, and one more where there is; backwards oldest first."""
    wanted = bounds_of(asked, place)
    rows = await reader.rows(_LISTS[asked.backwards], store=or_any(store_id), language=language, **wanted)
    return [PriceList(*row) for row in rows]


async def list_entries(
    reader: Reader, price_lists: Iterable[PriceList], asked: Window, place: tuple[int, int] | None
) -> dict[int, list[ListedPrice]]:
    """A window of each list's entries by SKU and quantity, and one more where there is; backwards the other way."""
    currencies = {each.id: each.currency for each in price_lists}
    start = place or ((BEYOND_IDS, 0) if asked.backwards else (0, 0))
    found: defaultdict[int, list[ListedPrice]] = defaultdict(list)
    rows = await reader.rows(
        _ENTRIES[asked.backwards], lists=currencies.keys(), sku=start[0], quantity=start[1], most=asked.size + 1
    )
    for list_id, sku_id, quantity, amount in rows:
        found[list_id].append(ListedPrice(sku_id, quantity, Money(amount, currencies[list_id])))
    return dict(found)


async def list_members(
    reader: Reader, list_ids: Collection[int], asked: Window, place: int | None
) -> dict[int, list[int]]:
    """A window of the members whom each list is for, by id, and one more where there is; backwards the other way."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    bounds = bounds_of(asked, place, oldest_first=True)
    for list_id, member_id in await reader.rows(_MEMBERS[asked.backwards], lists=list_ids, **bounds):
        found[list_id].append(member_id)
    return dict(found)


async def count_members(reader: Reader, ids: Collection[int]) -> dict[int, int]:
    """How many members each list is for; those that are for nobody do not appear."""
    return dict(await reader.rows(_COUNTS, ids=ids))


async def get_entitlements(
    reader: Reader, member_id: int, sku_ids: Collection[int], currency: str, language: str, now: datetime
) -> dict[int, list[Entitlement]]:
    """What the lists in force say of these SKUs to a member, in one statement."""
    rows = await reader.rows(_ENTITLED, member=member_id, ids=sku_ids, currency=currency, language=language, now=now)
    found: defaultdict[int, list[Entitlement]] = defaultdict(list)
    for sku_id, *entry in rows:
        found[sku_id].append(Entitlement(*entry))
    return dict(found)


async def get_own_sku_ids(reader: Reader, sku_ids: Collection[int], store_id: int | None) -> set[int]:
    """Those of the SKUs that there are; a store's alone where one is given."""
    return {row[0] for row in await reader.rows(_SKUS, ids=sku_ids, store=or_any(store_id))}


async def get_stored(reader: Reader, price_list_id: int, entries: Iterable[PriceEntry]) -> dict[tuple[int, int], int]:
    """What a list says now for the SKUs and quantities of entries."""
    rows = await reader.rows(_STORED, list=price_list_id, named=_keys(entries))
    return {(row[0], row[1]): row[2] for row in rows}


# --- writes ---


async def add_price_list(tx: Transaction, command: CreatePriceList, store_id: int | None, now: datetime) -> int | None:
    """Adds a list; None where there is one with its code."""
    rows = await tx.rows(
        _ADD,
        code=command.code,
        name=command.name,
        currency=command.currency,
        priority=command.priority,
        starts_at=command.starts_at or now,
        ends_at=command.ends_at,
        store_id=store_id,
        version=1,
        created_at=now,
    )
    return rows[0][0] if rows else None


async def hold(tx: Transaction, price_list_id: int, store_id: int | None) -> dict[str, Any] | None:
    """How a list stands, once nobody else can change it; a store's alone where one is given."""
    rows = await tx.rows(_HOLD, list=price_list_id, store=or_any(store_id))
    return dict(zip(_HELD, rows[0], strict=True)) if rows else None


async def change(tx: Transaction, price_list_id: int, version: int, values: Mapping[str, Any]) -> bool:
    """Changes a list that stands at a version, and says whether it did."""
    return await tx.run(_CHANGE, list=price_list_id, read_at=version, **values) == 1


async def put_entries(tx: Transaction, price_list_id: int, entries: Sequence[PriceEntry]) -> None:
    """Puts entries in, or takes away those without a price."""
    put = sorted((each.sku_id, each.min_quantity, each.price.minor) for each in entries if each.price is not None)
    names = ("sku_id", "min_quantity", "amount_minor")
    rows = [{"price_list_id": price_list_id, **dict(zip(names, each, strict=True))} for each in put]
    if rows:
        await tx.run_many(_PUT, rows)
    if gone := [each for each in entries if each.price is None]:
        await tx.run(_TAKE, list=price_list_id, named=_keys(gone))


async def put_members(tx: Transaction, price_list_id: int, added: Collection[int], removed: Collection[int]) -> None:
    """Says whom a list is for from now on, and for whom no longer."""
    if added:
        await tx.run_many(_JOIN, [{"member_id": each, "price_list_id": price_list_id} for each in sorted(set(added))])
    if removed:
        await tx.run(_LEAVE, list=price_list_id, ids=removed)


def _keys(entries: Iterable[PriceEntry]) -> list[dict[str, int]]:
    return [{"sku_id": each.sku_id, "min_quantity": each.min_quantity} for each in entries]
