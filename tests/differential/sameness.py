"""What is equal on two databases although ids, tokens and numbers differ: these are named in order of appearance."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import select

from persistence import Base, Database, Statement
from tests.goods import TABLES

# Opaque words of answers, by the field that they stand in.
_OPAQUE: Final = {
    "id", "lineId", "token", "accessToken", "refreshToken", "number", "digest", "redirectUrl",
}  # fmt: skip
# Two lists may have one cursor by chance, and on one database only; what comes after it is compared.
_CURSORS: Final = {"cursor", "startCursor", "endCursor"}
# Columns whose texts are made by chance, or are hashes of what is; the rows' own numbers are in them, or are they.
_CHANCE: Final = {
    "number", "reference", "channel_reference", "redirect_url", "token", "token_hash", "password_hash", "input_hash",
    "fingerprint", "serial", "private_key", "secret", "order_number",
}  # fmt: skip
# What is named by a column (or a field of JSON) that has no foreign key to say so.
_NAMED: Final = {
    "order_id": "orders", "parent_id": "orders", "child_ids": "orders", "member_id": "members",
    "sku_id": "skus", "sku_ids": "skus",
    "product_id": "products", "product_ids": "products", "store_id": "stores", "payment_id": "payments",
    "refund_id": "payment_refunds", "cart_id": "carts", "promotion_id": "promotions", "actor_id": "members",
    "event_id": "outbox_events", "coupon_id": "coupons", "template_id": "coupon_templates",
}  # fmt: skip
# How documents name an order by its id.
_BY_ORDER: Final = re.compile(r"\border/(\d+)$")
# Derived from other tables by statements that write many rows at once, in whatever order; nothing names these rows.
_UNORDERED: Final = {"shelves", "shelf_prices"}


class Names:
    """Gives each opaque word a name: its kind, and the how-manieth of its kind it is."""

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._counts: dict[str, int] = {}

    def of(self, word: str, kind: str) -> str:
        if word not in self._known:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            self._known[word] = f"<{kind} {self._counts[kind]}>"
        return self._known[word]

    def within(self, text: str) -> str:
        """A text with every known word in it replaced by its name."""
        for word in sorted(self._known, key=len, reverse=True):
            text = text.replace(word, self._known[word])
        return text

    def answer(self, value: Any, field: str = "") -> Any:
        """An answer with names for its opaque words."""
        if isinstance(value, Mapping):
            return {name: self.answer(each, name) for name, each in value.items() if name != "cost"}
        if isinstance(value, list):
            return [self.answer(each, field) for each in value]
        if isinstance(value, str) and field in _CURSORS:
            return f"<{field}>"
        if isinstance(value, str) and field in _OPAQUE:
            return self.of(value, field)
        return self.within(value) if isinstance(value, str) and field in ("message", "document") else value


def differences(one: Any, other: Any, path: str = "") -> Iterator[str]:
    """Where two answers, or the rows of two databases, differ, and how."""
    if isinstance(one, Mapping) and isinstance(other, Mapping) and one.keys() == other.keys():
        for name in one:
            yield from differences(one[name], other[name], f"{path}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for at, (left, right) in enumerate(zip(one, other, strict=True)):
            yield from differences(left, right, f"{path}[{at}]")
    elif one != other:
        yield f"{path}: {one!r} on one, {other!r} on the other"


async def rows_of(database: Database) -> dict[str, list[Any]]:
    """The rows of all tables, with names for ids and for what was made by chance; in order of id where there is one."""
    found = {table.name: await _rows(database, table) for table in TABLES}
    ranks = _ranks(found)
    words = Names()
    for table in TABLES:
        for row in found[table.name]:
            for column in _CHANCE & row.keys():
                if isinstance(row[column], str):
                    words.of(row[column], column)
    named = {name: [_named(name, row, ranks, words) for row in rows] for name, rows in found.items()}
    for name in _UNORDERED:
        named[name] = sorted(({**row, "id": None} for row in named[name]), key=repr)
    return named


async def _rows(database: Database, table: sa.Table) -> list[dict[str, Any]]:
    found = await database.read().rows(Statement(select(table).order_by(*table.primary_key.columns)))
    return [dict(zip(table.columns.keys(), row, strict=True)) for row in found]


def _ranks(found: Mapping[str, list[dict[str, Any]]]) -> dict[str, dict[int, int]]:
    """The how-manieth each id is among those of its table that are there, or were and are still named."""
    ids: dict[str, set[int]] = {}
    for name, rows in found.items():
        for row in rows:
            for column, value in row.items():
                for table, each in _ids_in(name, column, value):
                    ids.setdefault(table, set()).add(each)
    return {table: {each: rank for rank, each in enumerate(sorted(all_of), 1)} for table, all_of in ids.items()}


def _ids_in(table: str, column: str, value: Any) -> list[tuple[str, int]]:
    if isinstance(value, Mapping):
        return [found for name, each in value.items() for found in _ids_in("", name, each)]
    kind = _kind(table, column)
    values = value if isinstance(value, list) else [value]
    return [(kind, each) for each in values if isinstance(each, int)] if kind else []


def _kind(table: str, column: str) -> str | None:
    """The table that a column's numbers are ids of."""
    if table:
        stored = Base.metadata.tables[table].columns[column]
        if column == "id":
            return table
        for key in stored.foreign_keys:
            return key.column.table.name
    return _NAMED.get(column)


def _named(table: str, row: Mapping[str, Any], ranks: Mapping[str, Mapping[int, int]], words: Names) -> dict[str, Any]:
    return {column: _name(table, column, value, row, ranks, words) for column, value in row.items()}


def _name(
    table: str,
    column: str,
    value: Any,
    row: Mapping[str, Any],
    ranks: Mapping[str, Mapping[int, int]],
    words: Names,
) -> Any:
    if isinstance(value, Mapping) and column not in _CHANCE:
        return {name: _name("", name, each, value, ranks, words) for name, each in value.items()}
    kind = _kind(table, column) or _kind_of_subject(column, row)
    if kind is not None and not isinstance(value, str):
        values = [ranks[kind].get(each, each) for each in (value if isinstance(value, list) else [value]) if each]
        return (kind, values)
    if column in _CHANCE:
        return None if value is None else words.of(str(value), column)
    if column == "caller":
        who, _, member = str(value).partition(":")
        return who, ranks["members"].get(int(member)) if member else None
    if column == "document" and isinstance(value, str):
        return _BY_ORDER.sub(lambda found: f"order/<{ranks['orders'].get(int(found[1]))}>", words.within(value))
    return words.within(value) if isinstance(value, str) else value


def _kind_of_subject(column: str, row: Mapping[str, Any]) -> str | None:
    if column == "subject_id":
        return {"member": "members", "staff": "staff"}[row["subject_kind"]]
    if column == "result_id":
        return {"orderPlace": "orders", "paymentStart": "payments", "pointsGrant": None}[row["operation"]]
    return None
