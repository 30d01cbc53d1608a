"""Whether a coupon template can be made or changed as it is asked for: everything that is wrong, with its field."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Final

from domains.kernel import Invalid, Money, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.coupon_commands import (
    CouponTerms,
    CreateCouponTemplate,
    FixedDates,
    FixedPriceTerms,
    FreightTerms,
    GiftsTerms,
    PercentTerms,
    UpdateCouponTemplate,
)
from domains.marketing.rules.coupon_values import CouponForm, CouponValue
from domains.marketing.rules.coupons import ClaimChannel, CouponTemplate
from domains.marketing.rules.gift_terms import GiftWithItemTerms
from domains.marketing.rules.plan_soundness import name_problems
from domains.marketing.rules.promotions import GiftGoods
from domains.marketing.rules.soundness import scope_problems
from domains.marketing.rules.terms.gifts import gift_with_item_problems
from domains.marketing.rules.terms.values import one_currency, percent_problems, pieces_problems, positive

MAX_QUANTITY: Final = 100_000_000
MAX_PER_MEMBER: Final = 1_000
MAX_DAYS: Final = 3_650
MAX_REASON: Final = 500
MAX_AT_ONCE: Final = 1_000
_CODE: Final = re.compile(r"[A-Z0-9]{4,32}")

NO_QUANTITY: Final = Invalid(why="It is from 1 to 100000000.", why_zh="须在 1 到 100000000 之间。")
NO_PER_MEMBER: Final = Invalid(
    why="It is from 1 to 1000, and at most the quantity.", why_zh="须在 1 到 1000 之间，且不超过总量。"
)
NO_DAYS: Final = Invalid(why="It is from 1 to 3650 days.", why_zh="须在 1 到 3650 天之间。")
NOT_IN_TIME: Final = Invalid(
    why="It must end after it starts, later than now, and no later than the coupons.",
    why_zh="结束时间须晚于开始时间和当前时间，且不晚于券的有效期。",
)
NO_COUPON_CODE: Final = Invalid(why="A code is 4 to 32 letters and digits.", why_zh="券码须为 4 到 32 位字母或数字。")
CODE_WITHOUT_CHANNEL: Final = Invalid(
    why="A code is for a template that is claimed by code.", why_zh="仅支持按券码领取的模板可设置券码。"
)
ONLY_MORE: Final = Invalid(why="The quantity only rises.", why_zh="总量只能增加。")
TOO_MANY_AT_ONCE: Final = Invalid(why="It is from 1 to 1000 at once.", why_zh="一次须为 1 到 1000 个。")
TWICE: Final = Invalid(why="It is named twice.", why_zh="重复填写。")


def template_problems(command: CreateCouponTemplate, now: datetime) -> list[Problem]:
    """All that is wrong with a new template in itself, whatever is in the database."""
    return [
        *name_problems(command.name),
        *_value_problems(command.value),
        *_threshold_problems(command),
        *scope_problems(command.scope),
        *_count_problems(command),
        *_time_problems(command, now),
        *_code_problems(command),
    ]


def update_problems(command: UpdateCouponTemplate, template: CouponTemplate, now: datetime) -> list[Problem]:
    """All that is wrong with a change of a template."""
    found = [] if command.name is None else list(name_problems(command.name))
    if command.quantity is not None and not template.quantity <= command.quantity <= MAX_QUANTITY:
        found.append(ONLY_MORE.at("quantity"))
    if command.claim_ends_at is not None:
        last = template.ends_at
        too_late = last is not None and command.claim_ends_at > last
        if too_late or command.claim_ends_at <= max(now, template.claim_starts_at):
            found.append(NOT_IN_TIME.at("claim_ends_at"))
    return found


def value_of(command: CreateCouponTemplate) -> CouponValue:
    """What the coupons of a sound command give."""
    threshold = 0 if command.threshold is None else command.threshold.minor
    match command.value:
        case Money(minor=minor):
            return CouponValue(CouponForm.AMOUNT_OFF, minor, threshold)
        case PercentTerms(percent_off_bp=off, cap=cap):
            return CouponValue(CouponForm.PERCENT_OFF, off, threshold, None if cap is None else cap.minor)
        case FixedPriceTerms(price=price, most_units=most):
            return CouponValue(CouponForm.FIXED_PRICE, price.minor, threshold, most)
        case FreightTerms(off=off):
            return CouponValue(CouponForm.FREIGHT_OFF, None if off is None else off.minor, threshold)
        case GiftsTerms(gifts=named, choose=choose):
            gifts = tuple(GiftGoods(each.sku_id, each.quantity) for each in named)
            return CouponValue(CouponForm.GIFTS, choose, threshold, gifts=gifts)


def currency_of_coupon(command: CreateCouponTemplate) -> str | None:
    """The currency of all its amounts; None where it has none."""
    return next((money.currency for money in _amounts(command)), None)


def at_gifts(problem: Problem) -> Problem:
    """A problem of gifts with items, blamed on a coupon's."""
    return problem.at("value", "gifts", *(problem.field or ())[2:])


def plain_code(text: str) -> str:
    """A code as it is kept, however somebody typed it."""
    return re.sub(r"[\s-]", "", text).upper()


def batch_problems(count: int, *field: str) -> Iterator[Problem]:
    """What is wrong with so many at once."""
    if not 1 <= count <= MAX_AT_ONCE:
        yield TOO_MANY_AT_ONCE.at(*field)


def _value_problems(value: CouponTerms) -> Iterator[Problem]:
    match value:
        case Money():
            yield from positive(value, "value", "amount_off")
        case PercentTerms(percent_off_bp=off, cap=cap):
            yield from percent_problems(off, "value", "percent_off", "percent_off_bp")
            yield from positive(cap, "value", "percent_off", "cap")
        case FixedPriceTerms(price=price, most_units=most):
            yield from positive(price, "value", "fixed_price", "price")
            yield from pieces_problems(most, "value", "fixed_price", "most_units")
        case FreightTerms(off=off):
            yield from positive(off, "value", "freight", "off")
        case GiftsTerms():
            yield from _gift_problems(value)


def _gift_problems(value: GiftsTerms) -> Iterator[Problem]:
    for problem in gift_with_item_problems(GiftWithItemTerms(gifts=value.gifts)):
        yield at_gifts(problem)
    if value.gifts and not 1 <= value.choose <= len(value.gifts):
        yield problems.CHOOSE_OF_THEM.at("value", "gifts", "choose")


def _threshold_problems(command: CreateCouponTemplate) -> Iterator[Problem]:
    yield from one_currency(_amounts(command), "threshold")
    yield from positive(command.threshold, "threshold")
    both = isinstance(command.value, Money) and command.threshold is not None
    if both and command.threshold.minor > 0 and command.value.minor >= command.threshold.minor:  # type: ignore[union-attr]
        yield problems.MORE_THAN_THRESHOLD.at("value", "amount_off")


def _count_problems(command: CreateCouponTemplate) -> Iterator[Problem]:
    if not 1 <= command.quantity <= MAX_QUANTITY:
        yield NO_QUANTITY.at("quantity")
    elif not 1 <= command.per_member <= min(MAX_PER_MEMBER, command.quantity):
        yield NO_PER_MEMBER.at("per_member")


def _time_problems(command: CreateCouponTemplate, now: datetime) -> Iterator[Problem]:
    starts_at, validity = command.claim_starts_at or now, command.validity
    dates = validity if isinstance(validity, FixedDates) else None
    if dates is not None and dates.ends_at <= max(dates.starts_at, starts_at, now):
        yield problems.ENDS_TOO_SOON.at("validity", "dates", "ends_at")
    if isinstance(validity, int) and not 1 <= validity <= MAX_DAYS:
        yield NO_DAYS.at("validity", "days_from_claim")
    ends_at = command.claim_ends_at
    if ends_at is not None and (ends_at <= max(starts_at, now) or (dates is not None and ends_at > dates.ends_at)):
        yield NOT_IN_TIME.at("claim_ends_at")


def _code_problems(command: CreateCouponTemplate) -> Iterator[Problem]:
    if command.code is None:
        return
    if not command.code.strip():
        yield Required(field=("code",))
    elif not _CODE.fullmatch(plain_code(command.code)):
        yield NO_COUPON_CODE.at("code")
    elif ClaimChannel.CODE not in command.channels:
        yield CODE_WITHOUT_CHANNEL.at("code")


def _amounts(command: CreateCouponTemplate) -> list[Money]:
    value = command.value
    match value:
        case Money():
            given = [value]
        case PercentTerms(cap=cap):
            given = [] if cap is None else [cap]
        case FixedPriceTerms(price=price):
            given = [price]
        case FreightTerms(off=off):
            given = [] if off is None else [off]
        case GiftsTerms():
            given = []
    return given if command.threshold is None else [*given, command.threshold]


def period_of(validity: FixedDates | int, now: datetime) -> tuple[datetime, datetime]:
    """From when until when a coupon counts that is claimed now."""
    if isinstance(validity, FixedDates):
        return validity.starts_at, validity.ends_at
    return now, now + timedelta(days=validity)
