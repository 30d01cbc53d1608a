"""Units of lines, and how a discount is spread over them, to the last minor unit."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Portion(NamedTuple):
    """So many units of one line with the same amount each."""

    quantity: int
    amount: int


class Run(NamedTuple):
    """Equal units of one line that stand together. `in_set`: a set promotion has used them."""

    quantity: int
    amount: int
    in_set: bool = False


# The units of one line in order: unit 1 is in the first run.
Units = tuple[Run, ...]


class Pick(NamedTuple):
    """The first `quantity` units of the run at a position of a line."""

    place: int
    position: int
    quantity: int


def amount_of(units: Iterable[tuple[int, ...]]) -> int:
    """What units amount to together."""
    return sum([each[0] * each[1] for each in units])


def dearest_first(units: Iterable[Run]) -> tuple[Portion, ...]:
    """The same units with equal ones together, the dearest first."""
    quantities: dict[int, int] = {}
    for quantity, amount, _ in units:
        quantities[amount] = quantities.get(amount, 0) + quantity
    return tuple(Portion(quantities[amount], amount) for amount in sorted(quantities, reverse=True))


def spread(discount: int, lines: Sequence[Units]) -> list[Units]:
    """Takes a discount off lines, in proportion to the amounts of their units, by largest remainder.

    The discount is at most what the lines amount to. Equal remainders are settled by the order of the lines
    given, then by unit number. No unit falls below zero, and the lines lose exactly the discount.
    """
    whole = sum(map(amount_of, lines))
    if not discount:
        return list(lines)
    cuts = [[divmod(discount * run.amount, whole) for run in units] for units in lines]
    left_over = discount - sum(
        run.quantity * share
        for units, cut in zip(lines, cuts, strict=True)
        for run, (share, _) in zip(units, cut, strict=True)
    )
    extras: dict[tuple[int, int], int] = {}
    places = [(-cut[1], line, place) for line, units in enumerate(cuts) for place, cut in enumerate(units) if cut[1]]
    for _, line, place in sorted(places):
        if not left_over:
            break
        extras[line, place] = min(left_over, lines[line][place].quantity)
        left_over -= extras[line, place]
    return [_reduced(units, line, cuts[line], extras) for line, units in enumerate(lines)]


def spread_over(
    discount: int, picks: Sequence[Pick], lines: Mapping[int, Units], in_set: bool = False
) -> dict[int, Units]:
    """Takes a discount off the picked units alone, whose order settles equal remainders; answers the changed lines.

    No run is picked from twice. `in_set` marks the picked units as used by a set.
    """
    runs = [(Run(pick.quantity, *lines[pick.place][pick.position][1:]),) for pick in picks]
    return put_back(picks, spread(discount, runs), lines, in_set)


def put_back(
    picks: Sequence[Pick], reduced: Sequence[Units], lines: Mapping[int, Units], in_set: bool = False
) -> dict[int, Units]:
    """The lines with what became of the picked units in their places."""
    becoming = {(pick.place, pick.position): units for pick, units in zip(picks, reduced, strict=True)}
    return {
        place: _joined(
            run
            for position, whole in enumerate(lines[place])
            for run in _replaced(whole, becoming.get((place, position), ()), in_set)
        )
        for place in dict.fromkeys(pick.place for pick in picks)
    }


def _replaced(whole: Run, reduced: Units, in_set: bool) -> list[Run]:
    rest = whole.quantity - sum(run.quantity for run in reduced)
    marked = [Run(run.quantity, run.amount, run.in_set or in_set) for run in reduced]
    return [*marked, whole._replace(quantity=rest)] if rest else marked


def _joined(runs: Iterable[Run]) -> Units:
    """Neighbours that are equal as one, so that equal units look equal however they came about."""
    joined: list[Run] = []
    for run in runs:
        if joined and joined[-1][1:] == run[1:]:
            joined[-1] = run._replace(quantity=joined[-1].quantity + run.quantity)
        else:
            joined.append(run)
    return tuple(joined)


def _reduced(units: Units, line: int, cut: Sequence[tuple[int, int]], extras: Mapping[tuple[int, int], int]) -> Units:
    reduced = []
    for place, ((quantity, amount, in_set), (share, _)) in enumerate(zip(units, cut, strict=True)):
        extra = extras.get((line, place), 0)
        if extra:
            reduced.append(Run(extra, amount - share - 1, in_set))
        if quantity > extra:
            reduced.append(Run(quantity - extra, amount - share, in_set))
    return tuple(reduced)
