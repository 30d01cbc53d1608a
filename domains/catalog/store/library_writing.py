"""Changes of the library's entries that are there, and of the cards that show their words."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import bindparam, select, update

from domains.catalog.rules.kinds import AttributeValueType
from domains.catalog.rules.library_commands import ChangedValue
from domains.catalog.rules.texts import Texts
from domains.catalog.store.card_writing import hold_cards
from domains.catalog.store.truth import sku_cards
from domains.catalog.tables import (
    AttributeGroupRow,
    AttributeRow,
    AttributeValueRow,
    BrandRow,
    SkuCardRow,
    SkuRow,
    SkuSpecRow,
    TagRow,
)
from persistence import Base, Statement, Transaction, one_of, upsert

_CHUNK: Final = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it is before it is changed."""

    id: int
    version: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Choice:
    """A choice as it is before it is changed."""

    id: int
    value: str
    label: Texts
    swatch: str | None
    image_url: str | None
    position: int


class Table:
    """The statements that hold and change entries of a table."""

    def __init__(self, table: type[Base], *columns: str) -> None:
        stored = table.__table__.c
        self.columns = columns
        # Whoever describes something by the entry waits, and then finds it as it is after the change.
        self.hold = Statement(
            select(stored.id, stored.version, *(stored[each] for each in columns))
            .where(stored.id == bindparam("id"))
            .with_for_update()
        )
        self.change = Statement(
            update(table)
            .where(stored.id == bindparam("id"), stored.version == bindparam("known"))
            .values({each: bindparam(each) for each in columns} | {"version": stored.version + 1})
        )


BRANDS: Final = Table(BrandRow, "name", "logo_url")
ATTRIBUTES: Final = Table(AttributeRow, "name", "unit")
GROUPS: Final = Table(AttributeGroupRow, "name", "position")
TAGS: Final = Table(TagRow, "label", "image_url", "starts_at", "ends_at", "active")

_KIND = Statement(select(AttributeRow.value_type).where(AttributeRow.id == bindparam("id")))
_CHOICES = Statement(
    select(
        AttributeValueRow.id,
        AttributeValueRow.value,
        AttributeValueRow.label,
        AttributeValueRow.swatch,
        AttributeValueRow.image_url,
        AttributeValueRow.position,
    ).where(AttributeValueRow.attribute_id == bindparam("attribute"), one_of(AttributeValueRow.value, "values"))
)
_SET_CHOICE = Statement(
    update(AttributeValueRow)
    .where(AttributeValueRow.id == bindparam("id"))
    .values({each: bindparam(each) for each in ("label", "swatch", "image_url", "position")})
)
_SPANNED = Statement(
    select(SkuRow.product_id)
    .join(SkuSpecRow, SkuSpecRow.sku_id == SkuRow.id)
    .where(SkuSpecRow.attribute_id == bindparam("attribute"), SkuRow.product_id > bindparam("after"))
    .distinct()
    .order_by(SkuRow.product_id)
    .limit(_CHUNK)
)
_SET_SPECS = Statement(
    upsert(SkuCardRow, "sku_id", "product_id", "specs", "in_stock", key=["sku_id"], keep=["in_stock"])
)


async def hold(tx: Transaction, table: Table, entry_id: int) -> Entry | None:
    """An entry, kept as it is for others until the transaction ends; None where there is none."""
    for row_id, version, *values in await tx.rows(table.hold, id=entry_id):
        return Entry(row_id, version, dict(zip(table.columns, values, strict=True)))
    return None


async def change(tx: Transaction, table: Table, entry: Entry, values: Mapping[str, Any]) -> bool:
    """Changes these of an entry's values, and puts up its version; False where somebody was first."""
    return await tx.run(table.change, id=entry.id, known=entry.version, **{**entry.values, **values}) == 1


async def find_kind(tx: Transaction, attribute_id: int) -> AttributeValueType | None:
    """What the values of an attribute are; None where there is none."""
    rows = await tx.rows(_KIND, id=attribute_id)
    return rows[0][0] if rows else None


async def get_choices(tx: Transaction, attribute_id: int, values: Collection[str]) -> dict[str, Choice]:
    """Those of the values that an attribute offers."""
    return {row[1]: Choice(*row) for row in await tx.rows(_CHOICES, attribute=attribute_id, values=values)}


async def change_choices(tx: Transaction, changes: Sequence[tuple[Choice, ChangedValue]]) -> None:
    """Gives choices another look or place."""
    names = ("label", "swatch", "image_url", "position")
    await tx.run_many(
        _SET_CHOICE,
        [{"id": known.id, **{name: _given(wanted, known, name) for name in names}} for known, wanted in changes],
    )


async def write_words(tx: Transaction, attribute_id: int) -> None:
    """Has the cards of all SKUs that an attribute spans say what it and its choices are called now.

    The statements grow with the products, five hundred at a time.
    """
    after = 0
    while ids := [row[0] for row in await tx.rows(_SPANNED, attribute=attribute_id, after=after)]:
        await hold_cards(tx, ids)
        await tx.run_many(_SET_SPECS, [{**card, "in_stock": False} for card in await sku_cards(tx, ids)])
        after = ids[-1]


def _given(wanted: ChangedValue, known: Choice, name: str) -> Any:
    value = getattr(wanted, name)
    return getattr(known, name) if value is None else value
