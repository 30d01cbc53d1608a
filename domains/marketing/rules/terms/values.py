"""What is wrong with single values of terms: amounts, percentages, numbers of pieces."""

from collections.abc import Iterable, Iterator
from typing import Final

from domains.kernel import Money, Problem
from domains.marketing import problems

MAX_PIECES: Final = 1_000_000


def one_currency(amounts: Iterable[Money], *path: str) -> Iterator[Problem]:
    """Amounts of a rule are in one currency."""
    if len({money.currency for money in amounts}) > 1:
        yield problems.ONE_CURRENCY.at(*path)


def positive(money: Money | None, *path: str | int) -> Iterator[Problem]:
    """An amount that is given is more than zero."""
    if money is not None and money.minor <= 0:
        yield problems.NOT_POSITIVE.at(*path, "amount")


def pieces_problems(pieces: int | None, *path: str | int, least: int = 1) -> Iterator[Problem]:
    """A number of pieces that is given is at least so many."""
    if pieces is not None and not least <= pieces <= MAX_PIECES:
        yield problems.NOT_POSITIVE.at(*path) if least == 1 else problems.TOO_FEW_PIECES.at(*path)


def percent_problems(percent_bp: int | None, *path: str | int, most: int = 9_999) -> Iterator[Problem]:
    """A percentage that is given is more than nothing and no more than allowed."""
    if percent_bp is not None and not 1 <= percent_bp <= most:
        yield problems.NO_PERCENT.at(*path)


def one_of_them(values: Iterable[object], *path: str | int) -> Iterator[Problem]:
    """Of several ways to save exactly one is given."""
    if sum(value is not None for value in values) != 1:
        yield problems.ONE_WAY.at(*path)
