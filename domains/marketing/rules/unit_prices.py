"""Step 1: the unit price of a line."""

from typing import Final

from domains.marketing.rules.snapshot import Line, UnitPrice, UnitPriceReason

# Of equal prices the plainest is named: list, promotion, member level, contract.
_PLAINEST_FIRST: Final = tuple(reversed(UnitPriceReason))


def unit_price(line: Line) -> UnitPrice:
    """The line's own price, else the lowest that the buyer is entitled to."""
    if line.own_price is not None:
        return line.own_price.price
    return min(line.prices, key=lambda price: (price.amount, _PLAINEST_FIRST.index(price.reason)))
