"""Proposals of other list prices: what a rule makes of what is known, and what staff may ask of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domains.catalog.rules.kinds import ProposalStatus, RepricingBase
from domains.catalog.rules.price_lists import currency_problems
from domains.catalog.rules.taxes import percent_bp, percent_text
from domains.catalog.rules.texts import MAX_NAME, is_shown_name
from domains.kernel import (
    MAX_MINOR,
    WHOLE_BP,
    AlreadyExists,
    Connection,
    Invalid,
    Money,
    Problem,
    Required,
    count_problems,
    excess_problems,
    percent_of,
    read_model,
)

MAX_SCOPE: Final = 1_000
MAX_AT_ONCE: Final = 1_000
# So many SKUs are reckoned with in one transaction.
MAX_SKUS: Final = 5_000
# What a competitor asked longer ago is not known any more.
SEEN_FOR: Final = timedelta(days=30)
_MOST_PERCENT_BP: Final = 100_000


@dataclass(frozen=True, slots=True, kw_only=True)
class RepricingScope:
    """Goods that fit every member that is not empty; categories count with all below them."""

    back_category_ids: tuple[int, ...] = ()
    brand_ids: tuple[int, ...] = ()
    tag_codes: tuple[str, ...] = ()
    sku_ids: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RepricingTerms:
    """From what a list price is reckoned, and the least that it may be; percentages as they were written.

    `change` is how much above the base it is, below where negative; `floor` is of the cost, None for no such limit.
    """

    name: str
    base: RepricingBase
    change: str
    floor: str | None
    currency: str
    scope: RepricingScope


@dataclass(frozen=True, slots=True)
class CreateRepricingRule:
    """A rule for a store's goods; without a store for its author's, or all stores'."""

    terms: RepricingTerms
    store_id: int | None = None


@dataclass(frozen=True, slots=True)
class UpdateRepricingRule:
    """A rule as it is from now on, in all its parts."""

    id: int
    version: int
    terms: RepricingTerms


@dataclass(frozen=True, slots=True)
class CompetitorPrice:
    """What somebody else asks for the same as a SKU; a price of None takes it away."""

    sku_id: int
    competitor: str
    currency: str
    price: Money | None


@dataclass(frozen=True, slots=True)
class SetCompetitorPrices:
    """Prices in place of those that were seen before. `unread` could not be read."""

    prices: tuple[CompetitorPrice, ...]
    unread: tuple[Problem, ...] = ()


@read_model()
class RepricingRule:
    """A rule that proposes list prices."""

    id: int
    name: str
    base: RepricingBase
    change_bp: int
    floor_bp: int | None
    currency: str
    scope: RepricingScope
    store_id: int | None
    version: int

    @property
    def change(self) -> str:
        return percent_text(self.change_bp)

    @property
    def floor(self) -> str | None:
        return None if self.floor_bp is None else percent_text(self.floor_bp)


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a SKU's prices, in minor units."""

    sku_id: int
    listed: int
    cost: int | None
    competitor: str | None = None
    competitor_price: int | None = None


@dataclass(frozen=True, slots=True)
class Reckoned:
    """Another list price for a SKU, and from what it was reckoned; `is_floor` where the rule would go lower."""

    sku_id: int
    old: int
    new: int
    base: RepricingBase
    from_amount: int
    competitor: str | None
    is_floor: bool


@read_model()
class PriceProposal:
    """Another list price that a rule proposes."""

    id: int
    rule_id: int
    sku_id: int
    status: ProposalStatus
    old_price: Money
    new_price: Money
    base: RepricingBase
    base_price: Money
    competitor: str | None
    is_floor: bool
    created_at: datetime
    decided_at: datetime | None
    staff_name: str | None
    reason: str | None


@dataclass(frozen=True, slots=True)
class PriceProposals(Connection[PriceProposal]):
    """A page of proposals."""


@dataclass(frozen=True, slots=True)
class ProposalResult:
    """What became of one proposal of a batch; `found` is None where there is none with that id."""

    id: int
    found: int | None
    problems: tuple[Problem, ...] = ()


def reckon(rule: RepricingRule, known: Known) -> Reckoned | None:
    """The list price that a rule makes of what is known: rounded half up, its floor up, so that it is never below.

    None where the base is not known, or the cost that the floor is of; where it is the price of today; and where it
    would be nothing, or more than a price can be.
    """
    base = {
        RepricingBase.LIST_PRICE: known.listed,
        RepricingBase.COST: known.cost,
        RepricingBase.COMPETITOR: known.competitor_price,
    }[rule.base]
    if base is None or (rule.floor_bp is not None and known.cost is None):
        return None
    wanted = percent_of(base, WHOLE_BP + rule.change_bp)
    floor = 0 if rule.floor_bp is None else _rounded_up(known.cost or 0, rule.floor_bp)
    new = max(wanted, floor)
    if new in (0, known.listed) or new > MAX_MINOR:
        return None
    competitor = known.competitor if rule.base is RepricingBase.COMPETITOR else None
    return Reckoned(known.sku_id, known.listed, new, rule.base, base, competitor, is_floor=floor > wanted)


def terms_problems(terms: RepricingTerms) -> Iterator[Problem]:
    """What is wrong with a rule, but for what of its scope there is not."""
    if not terms.name.strip():
        yield Required(field=("name",))
    elif not is_shown_name(terms.name):
        yield _no_name("name")
    if (change := percent_bp(terms.change)) is None or not -WHOLE_BP < change <= _MOST_PERCENT_BP:
        yield _no_percentage("change")
    if terms.floor is not None and ((floor := percent_bp(terms.floor)) is None or not 0 <= floor <= _MOST_PERCENT_BP):
        yield _no_percentage("floor")
    yield from currency_problems(terms.currency)
    yield from _scope_problems(terms.scope)


def seen_problems(prices: Sequence[CompetitorPrice]) -> Iterator[Problem]:
    """What is wrong with competitors' prices."""
    yield from count_problems(len(prices), MAX_AT_ONCE, "prices")
    seen: set[tuple[int, str, str]] = set()
    for place, each in enumerate(prices):
        field = ("prices", str(place))
        if not is_shown_name(each.competitor):
            yield _no_name(*field, "competitor")
        if each.price is not None and (each.price.minor < 0 or each.price.currency != each.currency):
            why, why_zh = f"It is an amount of {each.currency}, not below zero.", f"必须是非负的 {each.currency} 金额。"
            yield Invalid(why=why, why_zh=why_zh, field=(*field, "price"))
        key = (each.sku_id, each.competitor.strip(), each.currency)
        if key in seen:
            yield AlreadyExists(field=(*field, "competitor"))
        seen.add(key)


def batch_problems(ids: Sequence[int]) -> Iterator[Problem]:
    """What is wrong with so many proposals at once."""
    yield from count_problems(len(ids), MAX_AT_ONCE, "ids")
    if len(ids) <= MAX_AT_ONCE and len(set(ids)) < len(ids):
        yield Invalid(why="Name each one once.", why_zh="不能重复。", field=("ids",))


def _scope_problems(scope: RepricingScope) -> Iterator[Problem]:
    members: dict[str, Sequence[object]] = {
        "back_category_ids": scope.back_category_ids,
        "brand_ids": scope.brand_ids,
        "tag_codes": scope.tag_codes,
        "sku_ids": scope.sku_ids,
    }
    if not any(members.values()):
        yield Required(field=("scope",))
    for name, wanted in members.items():
        yield from excess_problems(len(wanted), MAX_SCOPE, "scope", name)


def _no_name(*field: str) -> Problem:
    why = f"A name of 1 to {MAX_NAME} characters that can be shown."
    return Invalid(why=why, why_zh=f"名称须为 1 到 {MAX_NAME} 个可显示字符。", field=field)


def _rounded_up(minor: int, percent: int) -> int:
    return -(-minor * percent // WHOLE_BP)


def _no_percentage(name: str) -> Problem:
    why, why_zh = "It is no percentage with two decimals at most, or too large.", "不是有效的百分比（最多两位小数）。"
    return Invalid(why=why, why_zh=why_zh, field=(name,))
