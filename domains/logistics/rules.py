"""How goods get to a region and what that costs: pure data and arithmetic.

Freight is the shop's mode, an amount per order and store, free from a goods amount on. What goods weigh has no
part in it; an item's mode by templates is another function beside `freight`.
"""

import enum
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from domains.kernel import DEFAULT_ZONE, LANGUAGES, Invalid, Money, MoneyError, Problem, Refused, Required, zero

REGION_DIGITS: Final = 6
MAX_PROMISED_DAYS: Final = 365

# The first two digits of a code are a province's (GB/T 2260, in runs by area); what begins otherwise is no region.
_PROVINCE_RUNS: Final = ((11, 15), (21, 23), (31, 37), (41, 46), (50, 54), (61, 65), (71, 71), (81, 82))
_PROVINCES: Final = frozenset(str(code) for first, last in _PROVINCE_RUNS for code in range(first, last + 1))


class DeliveryKind(enum.StrEnum):
    """How goods change hands. NONE is for virtual goods and services, which go nowhere."""

    EXPRESS = "EXPRESS"
    SAME_DAY = "SAME_DAY"
    PICK_UP = "PICK_UP"
    NONE = "NONE"


# To the door: what a shopper means by delivery.
_BROUGHT: Final = frozenset({DeliveryKind.EXPRESS, DeliveryKind.SAME_DAY})


@dataclass(frozen=True, slots=True)
class DeliveryRule:
    """A way of delivery as one shopper is offered it: in their language and currency."""

    id: str
    store_id: int
    kind: DeliveryKind
    label: str
    fee: Money
    free_from: Money | None
    promised_days: int | None


@dataclass(frozen=True, slots=True)
class Coverage:
    """Where a rule delivers: prefixes of region codes, `""` for everywhere, but for the excluded ones."""

    served: tuple[str, ...]
    excluded: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DeliveryOption:
    """A way of delivery, with its fee for the goods that are to be delivered."""

    id: str
    kind: DeliveryKind
    label: str
    fee: Money
    promised_by: datetime | None


@dataclass(frozen=True, slots=True)
class StoreDeliveryOptions:
    """What a store offers for an address: nothing where it does not deliver there."""

    store_id: int
    options: tuple[DeliveryOption, ...]


@dataclass(frozen=True, slots=True)
class Fee:
    """What a way of delivery costs, and the goods amount from which it is free; None for never."""

    fee: Money
    free_from: Money | None = None


@dataclass(frozen=True, slots=True)
class SaveDeliveryRule:
    """A way of delivery to make, or (with its id) to change; `fees` has one for each currency it is offered in."""

    store_id: int
    kind: DeliveryKind
    label: Mapping[str, str]
    fees: Sequence[Fee]
    promised_days: int | None = None
    coverage: Coverage = field(default=Coverage(("",)))
    place: int = 0
    id: int | None = None


def is_region(code: str | None) -> bool:
    """Whether a text is a region code: six digits that begin with a province's."""
    return code is not None and len(code) == REGION_DIGITS and _is_digits(code) and code[:2] in _PROVINCES


def is_served(kind: DeliveryKind, coverage: Coverage, region: str | None) -> bool:
    """Whether a rule applies to a region. What goes nowhere needs none; all else needs one that is known."""
    if kind is DeliveryKind.NONE:
        return True
    if region is None or not is_region(region):
        return False
    return region.startswith(coverage.served) and not region.startswith(coverage.excluded)


def freight(rule: DeliveryRule, goods: Money) -> Money:
    """What delivery costs for a store's goods: their amount after coupons and before points. Raises MoneyError."""
    missing = missing_for_free_delivery(rule, goods)
    return rule.fee if missing is None or missing.minor > 0 else zero(rule.fee.currency)


def missing_for_free_delivery(rule: DeliveryRule, goods: Money) -> Money | None:
    """The goods amount that is missing for free delivery: zero where it is free, None where it never is.

    Raises MoneyError for goods in another currency than the rule's.
    """
    if goods.currency != rule.fee.currency:
        raise MoneyError(f"{goods.currency} is not {rule.fee.currency}")
    if rule.fee.minor == 0:
        return zero(goods.currency)
    if rule.free_from is None:
        return None
    return Money(max(rule.free_from.minor - goods.minor, 0), goods.currency)


def estimate(rules: Sequence[DeliveryRule], price: Money) -> Money | None:
    """The freight of a thing at this price by the cheapest way to the door; None where there is none."""
    fees = [freight(rule, price) for rule in rules if rule.kind in _BROUGHT]
    return min(fees, key=lambda fee: fee.minor, default=None)


def promised_by(rule: DeliveryRule, now: datetime, zone: ZoneInfo = DEFAULT_ZONE) -> datetime | None:
    """The end of the last promised day in the shop's zone; None where nothing is promised."""
    if rule.promised_days is None:
        return None
    day = now.astimezone(zone).date() + timedelta(days=rule.promised_days)
    return datetime.combine(day, time(23, 59, 59), zone)


def offer(rule: DeliveryRule, goods: Money, now: datetime, zone: ZoneInfo = DEFAULT_ZONE) -> DeliveryOption:
    """What a rule offers for a store's goods. Raises MoneyError."""
    return DeliveryOption(rule.id, rule.kind, rule.label, freight(rule, goods), promised_by(rule, now, zone))


def require_valid(command: SaveDeliveryRule) -> None:
    """Raises Refused with all that is wrong: Required, Invalid."""
    problems = [*_problems_of_label(command.label), *_problems_of_fees(command.fees)]
    problems += _problems_of_prefixes(command.coverage.served, "served")
    problems += _problems_of_prefixes(command.coverage.excluded, "excluded")
    if command.kind is not DeliveryKind.NONE and not command.coverage.served:
        problems.append(Required(field=("coverage", "served")))
    if command.promised_days is not None and not 0 <= command.promised_days <= MAX_PROMISED_DAYS:
        problems.append(_NO_DAYS.at("promised_days"))
    if problems:
        raise Refused(*problems)


def _problems_of_label(label: Mapping[str, str]) -> list[Problem]:
    if not any(label.get(language, "").strip() for language in LANGUAGES):
        return [Required(field=("label",))]
    return []


def _problems_of_fees(fees: Sequence[Fee]) -> list[Problem]:
    if not fees:
        return [Required(field=("fees",))]
    problems: list[Problem] = []
    seen: set[str] = set()
    for at, each in enumerate(fees):
        free_from = each.free_from or each.fee
        if min(each.fee.minor, free_from.minor) < 0:
            problems.append(_NEGATIVE.at("fees", at))
        if free_from.currency != each.fee.currency or each.fee.currency in seen:
            problems.append(_CURRENCIES.at("fees", at))
        seen.add(each.fee.currency)
    return problems


def _problems_of_prefixes(prefixes: Sequence[str], name: str) -> list[Problem]:
    return [_NO_PREFIX.at("coverage", name, at) for at, each in enumerate(prefixes) if not _is_prefix(each)]


def _is_prefix(text: str) -> bool:
    return text == "" or (len(text) <= REGION_DIGITS and _is_digits(text) and text[:2] in _PROVINCES)


def _is_digits(text: str) -> bool:
    return text.isascii() and text.isdigit()


_NO_DAYS: Final = Invalid(
    why=f"Days are promised from 0 to {MAX_PROMISED_DAYS}.", why_zh=f"承诺天数须在 0 到 {MAX_PROMISED_DAYS} 之间。"
)
_NEGATIVE: Final = Invalid(why="An amount cannot be negative.", why_zh="金额不能为负数。")
_CURRENCIES: Final = Invalid(
    why="Give one fee for each currency, both of its amounts in it.",
    why_zh="每种币种只能有一条运费，且金额币种须一致。",
)
_NO_PREFIX: Final = Invalid(
    why="A region is named by the first digits of its code, at least the province's two.",
    why_zh="地区须以行政区划代码的前若干位表示，至少包含省级两位。",
)
