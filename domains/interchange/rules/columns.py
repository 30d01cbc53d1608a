"""The columns of Shopify's product files: what each is called, in the older and the newer form, and what is kept.

https://help.shopify.com/en/manual/products/import-export/using-csv
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from domains.interchange.rules.faults import Fault, FileUnreadable, Words

OPTIONS: Final = ("1", "2", "3")
# A limit on everything: each row is looked through column by column, and faults and notes have their names.
MOST_COLUMNS: Final = 1_000
LONGEST_NAME: Final = 500
# In the order in which they are written; those of metafields come before the last five.
KEPT: Final = (
    *("Handle", "Title", "Body (HTML)", "Vendor", "Product Category", "Type", "Tags", "Published"),
    *(f"Option{number} {part}" for number in OPTIONS for part in ("Name", "Value")),
    *("Variant SKU", "Variant Grams", "Variant Inventory Tracker", "Variant Inventory Qty"),
    *("Variant Inventory Policy", "Variant Fulfillment Service", "Variant Price", "Variant Compare At Price"),
    *("Variant Requires Shipping", "Variant Taxable", "Variant Barcode", "Image Src", "Image Position"),
    *("Image Alt Text", "Gift Card", "SEO Title", "SEO Description"),
)
LAST: Final = ("Variant Image", "Variant Weight Unit", "Variant Tax Code", "Cost per item", "Status")
_NEWER: Final = {
    "url handle": "Handle",
    "description": "Body (HTML)",
    "published on online store": "Published",
    "sku": "Variant SKU",
    "barcode": "Variant Barcode",
    "price": "Variant Price",
    "compare-at price": "Variant Compare At Price",
    "charge tax": "Variant Taxable",
    "tax code": "Variant Tax Code",
    "inventory tracker": "Variant Inventory Tracker",
    "inventory quantity": "Variant Inventory Qty",
    "continue selling when out of stock": "Variant Inventory Policy",
    "weight value (grams)": "Variant Grams",
    "weight unit for display": "Variant Weight Unit",
    "requires shipping": "Variant Requires Shipping",
    "fulfillment service": "Variant Fulfillment Service",
    "product image url": "Image Src",
    "variant image url": "Variant Image",
}
_KNOWN: Final = {name.casefold(): name for name in (*KEPT, *LAST)} | _NEWER
_METAFIELD: Final = re.compile(r"(.*?) ?\(product\.metafields\.([^.()]+)\.([^()]+)\)")
_NO_PLACE: Final[Words] = {
    "en": "There is no place for it in this shop.",
    "zh-CN": "本店没有对应的字段。",
}
# What they may say without anything being lost; of all others anything is.
_LOST: Final = {
    "Type": frozenset[str](),
    "SEO Title": frozenset[str](),
    "SEO Description": frozenset[str](),
    "Variant Inventory Tracker": frozenset({"shopify"}),
    "Variant Inventory Policy": frozenset({"deny", "false"}),
    "Variant Fulfillment Service": frozenset({"manual"}),
    "Variant Taxable": frozenset({"true"}),
    "Variant Weight Unit": frozenset({"g"}),
}


@dataclass(frozen=True, slots=True)
class Metafield:
    """A column of a product's metafield, and the codes that the attribute may have which keeps it."""

    column: str
    codes: tuple[str, ...]


class Header:
    """The columns of a file: where each is."""

    def __init__(self, names: Sequence[str]) -> None:
        """Raises FileUnreadable for what is no such file."""
        self.names = tuple(name.strip() for name in names)
        self.places: dict[str, int] = {}
        self.metafields: dict[int, Metafield] = {}
        self._unknown: dict[int, str] = {}
        if len(names) > MOST_COLUMNS:
            raise FileUnreadable(
                _fault(None, f"The file has more than {MOST_COLUMNS} columns.", f"列数超过 {MOST_COLUMNS}。")
            )
        for place, name in enumerate(self.names):
            known = _KNOWN.get(name.casefold())
            if len(name) > LONGEST_NAME:
                why = f"The name of a column has more than {LONGEST_NAME} characters."
                raise FileUnreadable(_fault(name[:LONGEST_NAME], why, f"列名超过 {LONGEST_NAME} 个字符。"))
            if known is not None and known in self.places:
                raise FileUnreadable(_fault(name, "The column is there twice.", "该列重复。"))
            if known is not None:
                self.places[known] = place
            elif (found := _METAFIELD.fullmatch(name)) is not None:
                self.metafields[place] = Metafield(name, _codes(found[3]))
            else:
                self._unknown[place] = name
        for needed in ("Handle", "Title"):
            if needed not in self.places:
                raise FileUnreadable(
                    _fault(needed, "The column is missing: this is no product file of Shopify.", "缺少该列。")
                )

    def called(self, column: str) -> str:
        """What this file calls a column; its own name where the file has none."""
        place = self.places.get(column)
        return column if place is None else self.names[place]

    def lost(self, cells: Sequence[str]) -> Iterable[tuple[str, Words]]:
        """The columns in which a row says something that is not kept, each with the reason."""
        for place, cell in enumerate(cells):
            if place in self._unknown and cell.strip():
                yield self._unknown[place], _NO_PLACE
        for column, kept in _LOST.items():
            place = self.places.get(column, len(cells))
            if place < len(cells) and cells[place].strip() and cells[place].strip().casefold() not in kept:
                yield self.names[place], _NO_PLACE


def header_of(described: Iterable[tuple[str, str]]) -> dict[str, str]:
    """The columns of a file that is written, each with what rows name it by: an attribute's, of (code, name), its code.

    All others go by their own names.
    """
    attributes = {f"{name} (product.metafields.custom.{code})": code for code, name in described}
    return {each: each for each in KEPT} | attributes | {each: each for each in LAST}


def _codes(key: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((key, key.replace("-", "_"), key.replace("_", "-"))))


def _fault(column: str | None, why: str, why_zh: str) -> Fault:
    return Fault(1, column, {"en": why, "zh-CN": why_zh})
