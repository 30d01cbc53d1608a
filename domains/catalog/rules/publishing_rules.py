"""What takes products off sale by itself, and puts them back."""

import enum
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from domains.catalog.rules.cards import instant_ms
from domains.catalog.rules.kinds import AttributeValueType
from domains.kernel import DEFAULT_ZONE, Invalid, NotFound, Problem, Required, day_of, read_model

# Of the platform, and of each store, so that none uses up what others need.
MAX_RULES: Final = 100
MAX_STORE_RULES: Final = 20
MAX_DAYS: Final = 3_650
SHOWN: Final = 10


class PublishingRuleKind(enum.StrEnum):
    """What must be so of a product: out of stock for so many days, a date of it is over, it has no picture."""

    OUT_OF_STOCK = "OUT_OF_STOCK"
    EXPIRED = "EXPIRED"
    NO_PICTURE = "NO_PICTURE"


@read_model()
class PublishingRule:
    """Takes products of a store (None: of all) off sale; `attribute_code` names the date that counts."""

    id: int
    store_id: int | None
    kind: PublishingRuleKind
    days: int | None
    attribute_code: str | None
    publishes_again: bool
    active: bool
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CreatePublishingRule:
    """A rule for a store. Without one it is for that of its author, and one of the platform's staff for all."""

    kind: PublishingRuleKind
    store_id: int | None = None
    days: int | None = None
    attribute_code: str | None = None
    publishes_again: bool = True
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdatePublishingRule:
    """What is None stays; what a rule is about does not change."""

    id: int
    version: int
    days: int | None = None
    publishes_again: bool | None = None
    active: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePublishingRule:
    id: int
    version: int


@dataclass(frozen=True, slots=True)
class RulePreview:
    """What a rule would do now: how many products it would take off and put back, and the oldest ten of each."""

    takes_off: int = 0
    puts_back: int = 0
    first_off: tuple[int, ...] = ()
    first_back: tuple[int, ...] = ()


def rule_problems(command: CreatePublishingRule, attribute: AttributeValueType | None, count: int) -> list[Problem]:
    """What is wrong with a new rule; `attribute` is what the one that it names is.

    `count` is how many rules the same store has, or the platform where the command names no store.
    """
    problems = [*days_problems(command.kind, command.days), *_attribute_problems(command, attribute)]
    most = MAX_RULES if command.store_id is None else MAX_STORE_RULES
    if count >= most:
        problems.append(Invalid(why=f"At most {most} rules.", why_zh=f"最多 {most} 条规则。"))
    return problems


def days_problems(kind: PublishingRuleKind, days: int | None) -> list[Problem]:
    """What is wrong with how long it must be so."""
    if kind is not PublishingRuleKind.OUT_OF_STOCK:
        why, why_zh = "Only OUT_OF_STOCK takes days.", "仅 OUT_OF_STOCK 规则可填写天数。"
        return [] if days is None else [Invalid(why=why, why_zh=why_zh, field=("days",))]
    if days is None:
        return [Required(field=("days",))]
    if not 1 <= days <= MAX_DAYS:
        return [Invalid(why=f"From 1 to {MAX_DAYS} days.", why_zh=f"天数须在 1 到 {MAX_DAYS} 之间。", field=("days",))]
    return []


def days_begin_ms(rule: PublishingRule, now: datetime) -> int:
    """The instant, in milliseconds, before which stock must have run out for a rule to speak of a product.

    Days are those of the shop's calendar: what runs out at any moment of Monday is out for 2 days from Wednesday on.
    """
    if rule.days is None:
        return 0
    day = day_of(now) - timedelta(days=rule.days - 1)
    return instant_ms(datetime.combine(day, time(), DEFAULT_ZONE))


def rule_words(rule: PublishingRule) -> str:
    """What the history of a product says of a rule that took it off sale."""
    match rule.kind:
        case PublishingRuleKind.OUT_OF_STOCK:
            return f"Out of stock for {rule.days} days"
        case PublishingRuleKind.EXPIRED:
            return f"{rule.attribute_code} is over"
        case PublishingRuleKind.NO_PICTURE:
            return "No picture"


def author_of(rule_id: int) -> str:
    """How a rule is called where somebody of the staff would have their name."""
    return f"Rule {rule_id}"


def _attribute_problems(command: CreatePublishingRule, attribute: AttributeValueType | None) -> list[Problem]:
    field = ("attribute_code",)
    if command.kind is not PublishingRuleKind.EXPIRED:
        why, why_zh = "Only EXPIRED is about an attribute.", "仅 EXPIRED 规则可指定属性。"
        return [] if command.attribute_code is None else [Invalid(why=why, why_zh=why_zh, field=field)]
    if command.attribute_code is None:
        return [Required(field=field)]
    if attribute is None:
        return [NotFound(field=field)]
    if attribute is not AttributeValueType.DATE:
        return [Invalid(why="It is no date.", why_zh="该属性不是日期类型。", field=field)]
    return []
