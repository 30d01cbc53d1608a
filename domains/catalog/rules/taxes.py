"""Taxes: which rate holds where and when, and what of a price is tax."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog.rules.texts import MAX_NAME, Texts, is_code, text_problems
from domains.kernel import WHOLE_BP, Invalid, Money, Problem, allocate, count_problems, percent_of, read_model

MAX_PRODUCTS: Final = 1_000
# The start of a region's code; none at all for everywhere.
_REGION: Final = re.compile(r"[A-Z0-9-]{0,6}", re.ASCII)
_PERCENT: Final = re.compile(r"(-?)(\d{1,4})(?:\.(\d{1,2}))?", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateTaxClass:
    """Goods that are to be taxed alike."""

    code: str
    name: Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTaxRate:
    """What a class is taxed in a region and all below it, from a moment on; `percent` as it was written."""

    tax_class_id: int
    region: str
    percent: str
    # None for now.
    starts_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class SetTaxClasses:
    """Products that are of a class from now on; None for none."""

    product_ids: tuple[int, ...]
    tax_class_id: int | None


@read_model()
class TaxRate:
    """A rate from a moment on, until the next one of its region begins."""

    tax_class_id: int
    region: str
    starts_at: datetime
    rate_bp: int

    @property
    def rate(self) -> str:
        return percent_text(self.rate_bp)


@read_model()
class TaxClass:
    """Goods that are taxed alike."""

    id: int
    code: str
    name: str


@read_model()
class Tax:
    """What of an amount is tax; `added` where the amount is without it, and it comes on top."""

    rate_bp: int
    amount: Money
    added: bool = False

    @property
    def rate(self) -> str:
        return percent_text(self.rate_bp)

    @property
    def added_minor(self) -> int:
        """What comes on top of the amount."""
        return self.amount.minor if self.added else 0


def prefixes_of(region: str | None) -> list[str]:
    """The codes of all that a region is in, from everywhere to itself."""
    return [""] if region is None else [region[:length] for length in range(len(region) + 1)]


def rate_in_force(rates: Iterable[TaxRate], region: str | None, now: datetime) -> int:
    """The rate in a region at a moment, of those of one class: of the nearest that the region is in, the latest.

    Where no rate has begun it is 0. A region that is not known is everywhere.
    """
    begun = [each for each in rates if each.starts_at <= now and (region or "").startswith(each.region)]
    nearest = max(begun, key=lambda each: (len(each.region), each.starts_at), default=None)
    return 0 if nearest is None else nearest.rate_bp


def tax_in(amount: int, rate_bp: int) -> int:
    """The tax that an amount already has in it, rounded half up to the minor unit."""
    whole = WHOLE_BP + rate_bp
    return (2 * amount * rate_bp + whole) // (2 * whole)


def tax_of(amount: int, rate_bp: int, *, included: bool) -> int:
    """The tax that an amount has in it, or that comes on top of it; rounded half up to the minor unit."""
    return tax_in(amount, rate_bp) if included else percent_of(amount, rate_bp)


def taxes_of(amounts: Sequence[int], rate_bp: int, *, included: bool) -> list[int]:
    """The tax of each of some amounts at one rate: the tax of their sum, divided by largest remainder."""
    return allocate(tax_of(sum(amounts), rate_bp, included=included), amounts)


def percent_bp(text: str) -> int | None:
    """Hundredths of a percent of a percentage with two decimals at most, such as `13` or `-0.5`; None for no such."""
    found = _PERCENT.fullmatch(text)
    if found is None:
        return None
    sign, whole, decimals = found.groups()
    amount = int(whole) * 100 + int((decimals or "").ljust(2, "0"))
    return -amount if sign else amount


def percent_text(bp: int) -> str:
    """The same the other way round, without needless zeros."""
    whole, rest = divmod(abs(bp), 100)
    decimals = f".{rest:02}".rstrip("0") if rest else ""
    return f"{'-' if bp < 0 else ''}{whole}{decimals}"


def tax_class_problems(command: CreateTaxClass) -> Iterator[Problem]:
    """What is wrong with a new class."""
    if not is_code(command.code):
        why = "A code is small letters, digits, hyphens and underscores."
        yield Invalid(why=why, why_zh="编码只能由小写字母、数字、连字符和下划线组成。", field=("code",))
    yield from text_problems(command.name, MAX_NAME, "name")


def tax_rate_problems(command: SetTaxRate, now: datetime) -> Iterator[Problem]:
    """What is wrong with a rate; one that has begun is not changed, for orders had it."""
    if _REGION.fullmatch(command.region) is None:
        yield Invalid(
            why="It is no beginning of a region's code.", why_zh="不是有效的地区编码前缀。", field=("region",)
        )
    rate = percent_bp(command.percent)
    if rate is None or not 0 <= rate <= WHOLE_BP:
        why, why_zh = (
            "A rate is a percentage from 0 to 100 with two decimals at most.",
            "税率为 0 到 100，最多两位小数。",
        )
        yield Invalid(why=why, why_zh=why_zh, field=("rate",))
    if command.starts_at is not None and command.starts_at < now:
        why, why_zh = "A rate begins now or later: what was taxed before stays.", "税率只能从现在或以后开始生效。"
        yield Invalid(why=why, why_zh=why_zh, field=("starts_at",))


def taxed_problems(command: SetTaxClasses) -> Iterator[Problem]:
    """What is wrong with so many products at once."""
    yield from count_problems(len(command.product_ids), MAX_PRODUCTS, "product_ids")
