"""Tags that rules put on products, and when tags are shown: what can be asked for, and what by-hand changes come to."""

import enum
from collections.abc import Collection, Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from domains.catalog.rules.cards import instant_ms
from domains.catalog.rules.facts import MAX_TAGS
from domains.catalog.rules.fronts import Known, ProductRule, rule_problems
from domains.catalog.rules.listing import AttributeFilter
from domains.catalog.rules.product_commands import UNSAID, Unsaid
from domains.catalog.rules.texts import MAX_NAME, Texts, text_problems
from domains.kernel import Invalid, Money, NotFound, Problem

MAX_RULES: Final = 20
MAX_DAYS: Final = 3_650
MAX_SALES: Final = 1_000_000_000
# Before all that was ever put on sale.
EVER: Final = 0


class TagOrigin(enum.StrEnum):
    """How a product comes by a tag. What was taken OFF by hand no rule puts on again."""

    HAND = "HAND"
    RULE = "RULE"
    OFF = "OFF"


@dataclass(frozen=True, slots=True, kw_only=True)
class TagRule:
    """A product on sale fits where it `fits` as a product of a front category does, was put on sale within so many
    days, and was sold so many times at least."""

    fits: ProductRule
    listed_within_days: int | None = None
    min_sales: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateTag:
    """What is said anew of a tag; `version` is what it was read at.

    It is shown from and until these instants, None for ever. Its rules take the place of those that it had.
    """

    code: str
    version: int
    label: Texts | Unsaid = UNSAID
    image_upload_id: int | Unsaid | None = UNSAID
    starts_at: datetime | Unsaid | None = UNSAID
    ends_at: datetime | Unsaid | None = UNSAID
    rules: tuple[TagRule, ...] | Unsaid = UNSAID
    unread: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class TagDetails:
    """What staff must know of a tag to change it."""

    id: int
    code: str
    version: int
    starts_at: datetime | None
    ends_at: datetime | None
    active: bool
    rules: tuple[TagRule, ...]


def tag_problems(label: Texts, starts_at: datetime | None, ends_at: datetime | None) -> Iterator[Problem]:
    """What is wrong with how a tag is to look, and when."""
    yield from text_problems(label, MAX_NAME, "label")
    if starts_at is not None and ends_at is not None and ends_at <= starts_at:
        yield Invalid(why="It must end after it begins.", why_zh="结束时间必须晚于开始时间。", field=("ends_at",))


def tag_code_problems(codes: Sequence[str], known: Container[str]) -> Iterator[Problem]:
    """What is wrong with the tags that products are to have."""
    if len(codes) > MAX_TAGS:
        yield Invalid(why=f"At most {MAX_TAGS} tags.", why_zh=f"最多 {MAX_TAGS} 个标签。", field=("tag_codes",))
    yield from (NotFound(field=("tag_codes", str(place))) for place, code in enumerate(codes) if code not in known)


def tag_rule_problems(rules: Sequence[TagRule], known: Known) -> Iterator[Problem]:
    """What is wrong with the rules of a tag."""
    if len(rules) > MAX_RULES:
        yield Invalid(why=f"At most {MAX_RULES}.", why_zh=f"最多 {MAX_RULES} 条。", field=("rules",))
    for place, rule in enumerate(rules):
        yield from _rule_problems(rule, known, ("rules", str(place)))


def is_active(starts_at: datetime | None, ends_at: datetime | None, now: datetime) -> bool:
    """Whether a tag is shown: from its start until just before its end."""
    return (starts_at is None or starts_at <= now) and (ends_at is None or now < ends_at)


def listed_after_ms(days: int | None, now: datetime) -> int:
    """When a product must have been put on sale to have been so for no more than so many days."""
    return EVER if days is None else instant_ms(now - timedelta(days=days))


def retagged(had: Mapping[int, TagOrigin], wanted: Collection[int], ruled: Collection[int]) -> dict[int, TagOrigin]:
    """A product's tags once somebody has said by hand which it is to have; `ruled` are tags that have rules.

    What a rule put on stays the rule's. What is not wanted goes; a tag with rules stays off.
    """
    kept = {each: had[each] if had.get(each) is TagOrigin.RULE else TagOrigin.HAND for each in wanted}
    off = {each: TagOrigin.OFF for each, origin in had.items() if each not in kept and _stays_off(each, origin, ruled)}
    return {**kept, **off}


def dumped(rule: TagRule) -> dict[str, Any]:
    """A rule as a JSON value, to be read by `loaded`."""
    fits = rule.fits
    return {
        "back_category_ids": list(fits.back_category_ids),
        "brand_ids": list(fits.brand_ids),
        "attributes": [[each.code, list(each.values)] for each in fits.attributes],
        "price_min": _money(fits.price_min),
        "price_max": _money(fits.price_max),
        "listed_within_days": rule.listed_within_days,
        "min_sales": rule.min_sales,
    }


def loaded(said: Mapping[str, Any]) -> TagRule:
    """The rule that was dumped."""
    low, high = (None if said[name] is None else Money(*said[name]) for name in ("price_min", "price_max"))
    fits = ProductRule(
        back_category_ids=tuple(said["back_category_ids"]),
        brand_ids=tuple(said["brand_ids"]),
        attributes=tuple(AttributeFilter(code, tuple(values)) for code, values in said["attributes"]),
        price_min=low,
        price_max=high,
    )
    return TagRule(fits=fits, listed_within_days=said["listed_within_days"], min_sales=said["min_sales"])


def _rule_problems(rule: TagRule, known: Known, field: tuple[str, ...]) -> Iterator[Problem]:
    yield from rule_problems(rule.fits, known, field)
    for name, value, most in (
        ("listed_within_days", rule.listed_within_days, MAX_DAYS),
        ("min_sales", rule.min_sales, MAX_SALES),
    ):
        if value is not None and not 1 <= value <= most:
            yield Invalid(why=f"From 1 to {most}.", why_zh=f"应为 1 至 {most}。", field=(*field, name))


def _stays_off(tag_id: int, origin: TagOrigin, ruled: Collection[int]) -> bool:
    return origin is TagOrigin.OFF or tag_id in ruled


def _money(amount: Money | None) -> list[Any] | None:
    return None if amount is None else [amount.minor, amount.currency]
