"""Numbers and tokens that leave the house: readable or random, never guessable."""

import secrets
from datetime import date
from typing import Final

_RANDOM_DIGITS: Final = 9


def order_number(on: date) -> str:
    """A readable, unguessable order number: the day, nine random digits and a check digit (Luhn)."""
    body = f"{on:%y%m%d}{secrets.randbelow(10**_RANDOM_DIGITS):0{_RANDOM_DIGITS}d}"
    return body + str(check_digit(body))


def check_digit(digits: str) -> int:
    """The digit that makes `digits` valid when it is added at the end (Luhn, ISO/IEC 7812-1 annex B)."""
    doubled = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (2 if place % 2 == 0 else 1)
        doubled += value // 10 + value % 10
    return -doubled % 10


def is_checked(number: str) -> bool:
    """Whether a number ends in its check digit: a slip of the pen is found before the database is asked."""
    return number.isascii() and number.isdigit() and len(number) > 1 and check_digit(number[:-1]) == int(number[-1])


def random_token() -> str:
    """A secret of 192 random bits, safe in a URL."""
    return secrets.token_urlsafe(24)
