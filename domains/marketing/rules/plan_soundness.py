"""What is wrong with a plan in itself, each with its field."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final

from domains.kernel import LANGUAGES, Problem, Required
from domains.marketing import problems
from domains.marketing.rules.audiences import Audience
from domains.marketing.rules.hours import DAY_MINUTES
from domains.marketing.rules.plans import Campaign, Plan

MAX_NAME: Final = 200
MAX_PRIORITY: Final = 1_000_000
MAX_HOURS: Final = 20
MAX_MEMBERS: Final = 1_000
MAX_USES: Final = 1_000_000_000
_WEEKDAYS: Final = frozenset(range(1, 8))
_PATH: Final = re.compile(r"/(?!/)[\x21-\x7e]{0,199}")
_TRACKED: Final = re.compile(r"[A-Za-z0-9._-]{1,64}")


def plan_problems(plan: Plan, now: datetime, currency: str | None) -> list[Problem]:
    """All that is wrong with a plan whose rule is in this currency (None: its rule has no amounts)."""
    found: list[Problem] = [*name_problems(plan.name)]
    if plan.ends_at is not None and plan.ends_at <= max(plan.starts_at, now):
        found.append(problems.ENDS_TOO_SOON.at("ends_at"))
    found += [*_hours_problems(plan), *_audience_problems(plan)]
    if plan.exclusion_group is not None and not 1 <= len(plan.exclusion_group.strip()) <= 64:
        found.append(problems.NO_GROUP.at("exclusion_group"))
    if abs(plan.priority) > MAX_PRIORITY:
        found.append(problems.NO_PRIORITY.at("priority"))
    found += _limit_problems(plan, currency)
    return found if plan.campaign is None else [*found, *_campaign_problems(plan.campaign)]


def name_problems(name: Mapping[str, str]) -> Iterator[Problem]:
    """What is wrong with a name in several languages."""
    if not name:
        yield Required(field=("name",))
    for place, (language, text) in enumerate(name.items()):
        if language not in LANGUAGES or not text.strip() or len(text) > MAX_NAME:
            yield problems.NO_TEXT.at("name", place)


def _hours_problems(plan: Plan) -> Iterator[Problem]:
    if len(plan.hours) > MAX_HOURS:
        yield problems.TOO_MANY_HOURS.at("hours")
    for place, hours in enumerate(plan.hours[:MAX_HOURS]):
        if not 0 <= hours.opens_minute < DAY_MINUTES:
            yield problems.NO_TIME.at("hours", place, "opens")
        if not 1 <= hours.closes_minute <= DAY_MINUTES:
            yield problems.NO_TIME.at("hours", place, "closes")
        if not _WEEKDAYS.issuperset(hours.weekdays):
            yield problems.NO_WEEKDAY.at("hours", place, "weekdays")


def _audience_problems(plan: Plan) -> Iterator[Problem]:
    if plan.audience is Audience.CHOSEN and not plan.member_ids:
        yield Required(field=("audience", "member_ids"))
    if len(plan.member_ids) > MAX_MEMBERS:
        yield problems.TOO_MANY_MEMBERS.at("audience", "member_ids")


def _limit_problems(plan: Plan, currency: str | None) -> Iterator[Problem]:
    for name, most in (("per_member", plan.limit_per_member), ("total", plan.limit_total)):
        if most is not None and not 1 <= most <= MAX_USES:
            yield problems.NOT_POSITIVE.at("limits", name)
    if plan.budget is not None and plan.budget.minor <= 0:
        yield problems.NOT_POSITIVE.at("limits", "budget", "amount")
    if plan.budget is not None and currency not in (None, plan.budget.currency):
        yield problems.ONE_CURRENCY.at("limits", "budget", "currency")


def _campaign_problems(campaign: Campaign) -> Iterator[Problem]:
    if not _PATH.fullmatch(campaign.path):
        yield problems.NO_PATH.at("campaign", "path")
    for name in ("source", "medium"):
        if not _TRACKED.fullmatch(getattr(campaign, name)):
            yield problems.NO_TRACKING.at("campaign", name)
