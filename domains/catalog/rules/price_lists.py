"""Price lists: who pays what from which quantity on, and what a list may say."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog.rules.kinds import MAX_QUANTITY
from domains.catalog.rules.texts import MAX_NAME, Texts, is_code, text_problems
from domains.kernel import (
    AlreadyExists,
    Connection,
    Invalid,
    Money,
    MoneyError,
    NotFound,
    Problem,
    count_problems,
    parse_money,
    read_model,
)

MAX_ENTRIES: Final = 1_000
MAX_MEMBERS: Final = 1_000
MAX_PRIORITY: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatePriceList:
    """A list of prices in one currency; without a store it is its author's, or the platform's."""

    code: str
    name: Texts
    currency: str
    priority: int = 0
    # None for now.
    starts_at: datetime | None = None
    ends_at: datetime | None = None
    store_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePriceList:
    """What a list is called, and when it counts, from now on: all of it."""

    id: int
    version: int
    name: Texts
    priority: int
    starts_at: datetime
    ends_at: datetime | None


@dataclass(frozen=True, slots=True)
class EndPriceList:
    id: int
    version: int


@dataclass(frozen=True, slots=True)
class PriceEntry:
    """What a unit costs from so many pieces on; None takes the entry away."""

    sku_id: int
    min_quantity: int
    price: Money | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPriceEntries:
    """Entries to put in, or in place of those for the same SKU and quantity. `unread` could not be read."""

    id: int
    entries: tuple[PriceEntry, ...]
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class SetPriceListMembers:
    """Members whom a list is for from now on, and those whom it is for no longer."""

    id: int
    added: tuple[int, ...] = ()
    removed: tuple[int, ...] = ()


@read_model()
class PriceList:
    """A list of prices for chosen members, from its start until just before its end."""

    id: int
    code: str
    name: str
    currency: str
    priority: int
    starts_at: datetime
    ends_at: datetime | None
    store_id: int | None
    version: int


@read_model()
class ListedPrice:
    """An entry of a list."""

    sku_id: int
    quantity: int
    price: Money


@read_model()
class PriceBreak:
    """What a unit costs a member from so many pieces on, and by which list."""

    quantity: int
    price: Money
    # None where it is the public price again.
    price_list_name: str | None


@dataclass(frozen=True, slots=True)
class PriceLists(Connection[PriceList]):
    """A page of lists."""


@dataclass(frozen=True, slots=True)
class ListedPrices(Connection[ListedPrice]):
    """A page of the entries of a list."""


@read_model()
class ListMember:
    """A member whom a list is for."""

    member_id: int
    nickname: str


@dataclass(frozen=True, slots=True)
class ListMembers(Connection[ListMember]):
    """A page of the members whom a list is for."""


@dataclass(frozen=True, slots=True)
class Entitlement:
    """An entry of a list that a member is entitled to, in the minor unit of its currency."""

    list_id: int
    list_name: str
    priority: int
    min_quantity: int
    amount: int


def entitled_to(entries: Iterable[Entitlement], quantity: int) -> Entitlement | None:
    """What a member pays by lists for so many of one SKU; None where no list says anything of so few.

    In each list the entry with the largest quantity that is reached counts, even where it is the dearer one; of the
    lists the cheapest. Of equal ones that with the higher priority is named, else the older.
    """
    reached: dict[int, Entitlement] = {}
    for entry in entries:
        best = reached.get(entry.list_id)
        if entry.min_quantity <= quantity and (best is None or best.min_quantity < entry.min_quantity):
            reached[entry.list_id] = entry
    return min(reached.values(), key=_cheapest_first, default=None)


def breaks_of(entries: Sequence[Entitlement], public: Money) -> tuple[PriceBreak, ...]:
    """From which quantity on a unit costs what, where that is another price than for one piece less.

    Before the first it is the public price; where a list says more than that, it is the public price again.
    """
    found: list[PriceBreak] = []
    before = public.minor
    for quantity in sorted({entry.min_quantity for entry in entries}):
        best = entitled_to(entries, quantity)
        if best is None:
            continue
        amount = min(best.amount, public.minor)
        if amount != before:
            name = best.list_name if best.amount < public.minor else None
            found.append(PriceBreak(quantity, Money(amount, public.currency), name))
        before = amount
    return tuple(found)


def new_list_problems(command: CreatePriceList, now: datetime) -> Iterator[Problem]:
    """What is wrong with a new list."""
    if not is_code(command.code):
        why = "A code is small letters, digits, hyphens and underscores."
        yield Invalid(why=why, why_zh="编码只能由小写字母、数字、连字符和下划线组成。", field=("code",))
    yield from currency_problems(command.currency)
    yield from look_problems(command.name, command.priority, command.starts_at or now, command.ends_at)
    if command.ends_at is not None and command.ends_at <= now:
        yield Invalid(why="It ends after now.", why_zh="结束时间必须晚于现在。", field=("ends_at",))


def currency_problems(code: str) -> Iterator[Problem]:
    """What is wrong with a currency by its code."""
    try:
        parse_money("0", code)
    except MoneyError:
        yield Invalid(why="It is no currency.", why_zh="不是有效的币种。", field=("currency",))


def look_problems(name: Texts, priority: int, starts_at: datetime, ends_at: datetime | None) -> Iterator[Problem]:
    """What is wrong with how a list is called and when it counts."""
    yield from text_problems(name, MAX_NAME, "name")
    if not -MAX_PRIORITY <= priority <= MAX_PRIORITY:
        yield Invalid(why=f"At most {MAX_PRIORITY}.", why_zh=f"不能超过 {MAX_PRIORITY}。", field=("priority",))
    if ends_at is not None and ends_at < starts_at:
        yield Invalid(why="It ends after it begins.", why_zh="结束时间必须晚于开始时间。", field=("ends_at",))


def entry_problems(entries: Sequence[PriceEntry], currency: str | None) -> Iterator[Problem]:
    """What is wrong with entries of a list in this currency; None where the list is not known."""
    yield from count_problems(len(entries), MAX_ENTRIES, "entries")
    seen: set[tuple[int, int]] = set()
    for place, entry in enumerate(entries):
        field = ("entries", str(place))
        if not 1 <= entry.min_quantity <= MAX_QUANTITY:
            why, why_zh = f"A quantity is from 1 to {MAX_QUANTITY}.", f"数量须在 1 到 {MAX_QUANTITY} 之间。"
            yield Invalid(why=why, why_zh=why_zh, field=(*field, "quantity"))
        if (entry.sku_id, entry.min_quantity) in seen:
            yield AlreadyExists(field=(*field, "quantity"))
        seen.add((entry.sku_id, entry.min_quantity))
        if entry.price is not None and currency is not None and not _is_amount(entry.price, currency):
            why, why_zh = f"It is an amount of {currency}, or nothing.", f"必须是非负的 {currency} 金额。"
            yield Invalid(why=why, why_zh=why_zh, field=(*field, "price"))


def member_problems(command: SetPriceListMembers, is_member: Callable[[int], bool]) -> Iterator[Problem]:
    """What is wrong with the members of a list; those who leave it need not be there any more."""
    yield from count_problems(len(command.added) + len(command.removed), MAX_MEMBERS, "add")
    for place, each in enumerate(command.added):
        if not is_member(each):
            yield NotFound(field=("add", str(place)))
        elif each in command.removed:
            why, why_zh = "Add or remove a member, not both.", "同一会员不能同时添加和移除。"
            yield Invalid(why=why, why_zh=why_zh, field=("add", str(place)))


def _cheapest_first(entry: Entitlement) -> tuple[int, int, int]:
    return entry.amount, -entry.priority, entry.list_id


def _is_amount(price: Money, currency: str) -> bool:
    return price.minor >= 0 and price.currency == currency
