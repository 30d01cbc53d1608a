"""How amounts, numbers and percentages are written, in each language."""

from domains.kernel import WHOLE_BP, Money


def amount(minor: int, currency: str) -> str:
    """With the currency's own digits: 200.00."""
    return Money(minor, currency).amount


def short(minor: int, currency: str) -> str:
    """An amount without idle zeros: 200, 6.5."""
    written = amount(minor, currency)
    return written.rstrip("0").rstrip(".") if "." in written else written


def money_zh(minor: int, currency: str) -> str:
    """200元; other currencies by their code."""
    return f"{short(minor, currency)}元" if currency == "CNY" else f"{short(minor, currency)} {currency}"


def pieces(count: int) -> str:
    """The word after a number."""
    return "piece" if count == 1 else "pieces"


def percent(hundredths: int) -> str:
    """15%."""
    return f"{_trimmed(hundredths, 2)}%"


def fold(off: int) -> str:
    """Chinese shops say what is left: 15 % off is 8.5折."""
    return f"{_trimmed(WHOLE_BP - off, 3)}折"


def _trimmed(value: int, digits: int) -> str:
    """A number of so many decimal places without idle zeros."""
    whole, rest = divmod(value, 10**digits)
    return f"{whole}.{rest:0{digits}d}".rstrip("0").rstrip(".")
