"""How a discount is spread over units, to the last minor unit."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Portion(NamedTuple):
    """So many units of one line with the same amount each."""

    quantity: int
    amount: int


# The units of one line in order, as runs of equal ones: unit 1 is in the first portion.
Units = tuple[Portion, ...]


def amount_of(units: Iterable[Portion]) -> int:
    """What units amount to together."""
    return sum(quantity * amount for quantity, amount in units)


def dearest_first(units: Iterable[Portion]) -> tuple[Portion, ...]:
    """The same units with equal ones together, the dearest first."""
    quantities: dict[int, int] = {}
    for quantity, amount in units:
        quantities[amount] = quantities.get(amount, 0) + quantity
    return tuple(Portion(quantities[amount], amount) for amount in sorted(quantities, reverse=True))


def spread(discount: int, lines: Sequence[Units]) -> list[Units]:
    """Takes a discount off lines, in proportion to the amounts of their units, by largest remainder.

    The discount is at most what the lines amount to. Equal remainders are settled by the order of the lines
    given, then by unit number. No unit falls below zero, and the lines lose exactly the discount.
    """
    whole = sum(map(amount_of, lines))
    cuts = [[divmod(discount * amount, whole) for _, amount in units] for units in lines]
    left_over = discount - sum(
        quantity * share
        for units, cut in zip(lines, cuts, strict=True)
        for (quantity, _), (share, _) in zip(units, cut, strict=True)
    )
    extras: dict[tuple[int, int], int] = {}
    places = [(-cut[1], line, place) for line, units in enumerate(cuts) for place, cut in enumerate(units) if cut[1]]
    for _, line, place in sorted(places):
        if not left_over:
            break
        extras[line, place] = min(left_over, lines[line][place].quantity)
        left_over -= extras[line, place]
    return [_reduced(units, line, cuts[line], extras) for line, units in enumerate(lines)]


def _reduced(units: Units, line: int, cut: Sequence[tuple[int, int]], extras: Mapping[tuple[int, int], int]) -> Units:
    reduced = []
    for place, ((quantity, amount), (share, _)) in enumerate(zip(units, cut, strict=True)):
        extra = extras.get((line, place), 0)
        if extra:
            reduced.append(Portion(extra, amount - share - 1))
        if quantity > extra:
            reduced.append(Portion(quantity - extra, amount - share))
    return tuple(reduced)
