"""Money and how it is divided: integers in a currency's minor unit, never floats."""

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from domains.kernel.models import read_model

# ISO 4217 gives most currencies two digits; these are the exceptions a shop meets.
_DIGITS: Final = {"JPY": 0, "KRW": 0, "VND": 0, "CLP": 0, "ISK": 0, "KWD": 3, "BHD": 3, "OMR": 3, "TND": 3}
MAX_MINOR: Final = 10**15
# All of it, in hundredths of a percent.
WHOLE_BP: Final = 10_000


class MoneyError(ValueError):
    """An amount that cannot be: not a number, too many digits, too large, or of another currency."""


@read_model(order=True)
class Money:
    """An amount in the minor unit of its currency: `Money(1990, "CNY")` is 19.90."""

    minor: int
    currency: str

    @property
    def amount(self) -> str:
        """The amount as exact decimal text with the currency's own number of digits, such as `19.90`."""
        return _decimal_text(self.minor, self.currency)

    def __add__(self, other: "Money") -> "Money":
        return Money(self.minor + self._same(other), self.currency)

    def __sub__(self, other: "Money") -> "Money":
        return Money(self.minor - self._same(other), self.currency)

    def __mul__(self, times: int) -> "Money":
        return Money(self.minor * times, self.currency)

    def _same(self, other: "Money") -> int:
        if other.currency != self.currency:
            raise MoneyError(f"{other.currency} is not {self.currency}")
        return other.minor


def digits_of(currency: str) -> int:
    """How many digits follow the decimal point in this currency."""
    return _DIGITS.get(currency, 2)


def zero(currency: str) -> Money:
    """Nothing, in this currency."""
    return Money(0, currency)


def parse_money(amount: str, currency: str) -> Money:
    """Reads exact decimal text, such as `19.90`. Raises MoneyError."""
    if len(currency) != 3 or not (currency.isascii() and currency.isalpha() and currency.isupper()):
        raise MoneyError(f"{currency!r} is no currency code")
    digits = digits_of(currency)
    sign, unsigned = (-1, amount[1:]) if amount.startswith("-") else (1, amount)
    whole, dot, rest = unsigned.partition(".")
    if not _is_digits(whole) or (dot and not _is_digits(rest)) or len(rest) > digits or len(whole) > 16:
        raise MoneyError(f"{amount!r} is no amount of {currency}")
    minor = int(whole + rest.ljust(digits, "0"))
    if minor > MAX_MINOR:
        raise MoneyError(f"{amount!r} is too large")
    return Money(sign * minor, currency)


def percent_of(minor: int, percent_bp: int) -> int:
    """So many hundredths of a percent of an amount, rounded half up to the minor unit."""
    return (minor * percent_bp + WHOLE_BP // 2) // WHOLE_BP


def allocate(total: int, weights: Sequence[int]) -> list[int]:
    """Divides `total` in proportion to `weights` by largest remainder; the shares sum to `total`.

    Equal remainders are settled by position: the earlier share is the larger. Where all weights are
    zero nothing can be given: `total` must then be zero too. Raises MoneyError.
    """
    whole = sum(weights)
    if min(weights, default=0) < 0 or total < 0:
        raise MoneyError("only what is not negative can be divided")
    if whole == 0:
        if total:
            raise MoneyError("there is nothing to divide it over")
        return [0] * len(weights)
    shares = [total * weight // whole for weight in weights]
    by_remainder = sorted(range(len(weights)), key=lambda at: (-(total * weights[at] % whole), at))
    for at in by_remainder[: total - sum(shares)]:
        shares[at] += 1
    return shares


@lru_cache(maxsize=65_536)  # the prices of a shop are few, and every list shows dozens of them
def _decimal_text(minor: int, currency: str) -> str:
    digits = digits_of(currency)
    if digits == 0:
        return str(minor)
    sign = "-" if minor < 0 else ""
    whole, rest = divmod(abs(minor), 10**digits)
    return f"{sign}{whole}.{rest:0{digits}d}"


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()
