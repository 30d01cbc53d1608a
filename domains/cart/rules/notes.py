"""What a cart itself notes of its lines: that a price has dropped since the line was put in."""

from collections.abc import Mapping
from dataclasses import replace

from domains.kernel import Money
from domains.quote import LineNote, LineNoteCode, Quote, QuotedLine


def with_price_drops(quote: Quote, before: Mapping[int, int], language: str) -> Quote:
    """The quote with a note on each line whose unit price is below the one `before`, by line id in minor units.

    What it cost before is what it cost everybody, so that nothing is noted of prices by a list.
    """
    return replace(quote, lines=tuple(_noted(line, before.get(line.line_id), language) for line in quote.lines))


def _noted(line: QuotedLine, before: int | None, language: str) -> QuotedLine:
    if before is None or line.price_list is not None or line.unit_price.minor >= before:
        return line
    dropped = Money(before - line.unit_price.minor, line.unit_price.currency).amount
    message = f"比加入时降价 {dropped}" if language == "zh-CN" else f"{dropped} less than when you added it."
    return replace(line, notes=(LineNote(LineNoteCode.PRICE_DROPPED, message), *line.notes))
