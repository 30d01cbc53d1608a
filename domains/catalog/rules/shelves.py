"""Shelves: sorted lists of published products, one for everything that a rule can name. Their numbers say which."""

import enum
from typing import Final

from domains.catalog.rules.cards import WHOLE_SHOP

# More than there will ever be ids of one kind; four kinds of them fit into 64 bits, and far into 2**53.
SPAN: Final = 2**40


class ShelfKind(enum.IntEnum):
    """What a shelf is for; its number is the kind's times SPAN, plus the id."""

    CATEGORY = 0  # of back categories, with all below them; the whole shop is the category 0
    BRAND = 1
    TAG = 2
    FACET = 3

    def shelf(self, row_id: int) -> int:
        """The number of a shelf of this kind."""
        return self * SPAN + row_id


def kind_of(shelf_id: int) -> ShelfKind:
    """What a shelf is for."""
    return ShelfKind(shelf_id // SPAN)


__all__ = ["SPAN", "WHOLE_SHOP", "ShelfKind", "kind_of"]
