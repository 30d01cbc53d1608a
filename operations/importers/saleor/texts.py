"""Texts and weights as a Saleor shop writes them."""

import html
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from operations.importers.json_lines import MAX_TEXT, BadRow

_GRAMS: Final = {
    "kg": Decimal(1000),
    "g": Decimal(1),
    "lb": Decimal("453.59237"),
    "oz": Decimal("28.349523125"),
}


def description(value: Any) -> str | None:
    """The HTML of a text made by one of its editors; None where there is nothing to read. Raises BadRow.

    Editor.js keeps HTML in `data.text`, the older Draft.js plain text in `text`. Other blocks are left out.
    """
    if not value:
        return None
    if not isinstance(value, dict) or not isinstance(blocks := value.get("blocks", []), list):
        raise BadRow("description is no text of its editors")
    return "".join(_paragraphs(blocks)) or None


def weight_grams(*weights: Any) -> int | None:
    """The first weight that is one, such as `2.5:kg`, rounded to grams; None where there is none. Raises BadRow."""
    for weight in weights:
        grams = _grams(weight)
        if grams:
            return grams
    return None


def _paragraphs(blocks: list[Any]) -> Iterator[str]:
    for block in blocks:
        match block:
            case {"data": {"text": str(text)}} if text.strip():
                yield f"<p>{text[:MAX_TEXT]}</p>"
            case {"text": str(text)} if text.strip():
                yield f"<p>{html.escape(text[:MAX_TEXT])}</p>"


def _grams(weight: Any) -> int:
    if weight is None:
        return 0
    number, _, unit = weight.partition(":") if isinstance(weight, str) else ("", "", "")
    if unit not in _GRAMS or not number.replace(".", "", 1).isdecimal() or len(number) > 12:
        raise BadRow(f"{weight!r} is no weight")
    return round(Decimal(number) * _GRAMS[unit])
