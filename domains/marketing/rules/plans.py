"""The plan of a promotion: when, where, for whom, how often and before which others it acts."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from domains.catalog import Translation
from domains.kernel import Channel, Money
from domains.marketing.rules.audiences import Audience
from domains.marketing.rules.hours import Hours


@dataclass(frozen=True, slots=True)
class Campaign:
    """Where those who follow a promotion's link arrive, and what the link is told apart by."""

    path: str
    source: str
    medium: str

    def link(self, code: str) -> str:
        """The path with what says where its followers come from."""
        tracking = urlencode({"utm_source": self.source, "utm_medium": self.medium, "utm_campaign": code})
        return f"{self.path}{'&' if '?' in self.path else '?'}{tracking}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """All that is said of a promotion beside its goods and its rule. No channels are all, no hours are always."""

    name: Mapping[str, str]
    starts_at: datetime
    ends_at: datetime | None = None
    channels: tuple[Channel, ...] = ()
    hours: tuple[Hours, ...] = ()
    audience: Audience = Audience.EVERYONE
    # Whom it is for where the audience is CHOSEN.
    member_ids: tuple[int, ...] = ()
    exclusion_group: str | None = None
    priority: int = 0
    # How many orders may have it: of one member, and in all.
    limit_per_member: int | None = None
    limit_total: int | None = None
    # What it may take off in all.
    budget: Money | None = None
    campaign: Campaign | None = None

    @property
    def names(self) -> tuple[Translation, ...]:
        """What it is called, by language."""
        return tuple(Translation(language, text) for language, text in sorted(self.name.items()))

    @property
    def most_per_member(self) -> int | None:
        """Its limit for one member. For new members it is 1 unless said: several orders may wait for payment."""
        if self.limit_per_member is None and self.audience is Audience.NEW_MEMBERS:
            return 1
        return self.limit_per_member


def plan_of(said: Plan) -> Plan:
    """The plan alone of something that is said with one, without blanks around its words."""
    plan = Plan(**{each.name: getattr(said, each.name) for each in fields(Plan)})
    group = None if plan.exclusion_group is None else plan.exclusion_group.strip()
    name = {language: text.strip() for language, text in plan.name.items()}
    return replace(plan, name=name, exclusion_group=group)


def plan_to_json(plan: Plan) -> dict[str, Any]:
    """A plan as a JSON value."""
    return {
        "name": dict(plan.name),
        "starts_at": plan.starts_at.isoformat(),
        "ends_at": None if plan.ends_at is None else plan.ends_at.isoformat(),
        "channels": [each.value for each in plan.channels],
        "hours": hours_to_json(plan.hours),
        "audience": plan.audience.value,
        "member_ids": list(plan.member_ids),
        "exclusion_group": plan.exclusion_group,
        "priority": plan.priority,
        "limit_per_member": plan.limit_per_member,
        "limit_total": plan.limit_total,
        "budget": None if plan.budget is None else [plan.budget.minor, plan.budget.currency],
        "campaign": campaign_to_json(plan.campaign),
    }


def plan_from_json(value: Mapping[str, Any]) -> Plan:
    """The plan that `plan_to_json` wrote."""
    return Plan(
        **{name: value[name] for name in ("name", "exclusion_group", "priority", "limit_per_member", "limit_total")},
        starts_at=datetime.fromisoformat(value["starts_at"]),
        ends_at=None if value["ends_at"] is None else datetime.fromisoformat(value["ends_at"]),
        channels=tuple(Channel(each) for each in value["channels"]),
        hours=hours_from_json(value["hours"]),
        audience=Audience(value["audience"]),
        member_ids=tuple(value["member_ids"]),
        budget=None if value["budget"] is None else Money(*value["budget"]),
        campaign=campaign_from_json(value["campaign"]),
    )


def hours_to_json(hours: tuple[Hours, ...]) -> list[list[Any]]:
    """Hours as a JSON value."""
    return [[each.opens_minute, each.closes_minute, list(each.weekdays)] for each in hours]


def hours_from_json(value: list[list[Any]]) -> tuple[Hours, ...]:
    """The hours that `hours_to_json` wrote."""
    return tuple(Hours(opens, closes, tuple(weekdays)) for opens, closes, weekdays in value)


def campaign_to_json(campaign: Campaign | None) -> list[str] | None:
    """A campaign as a JSON value."""
    return None if campaign is None else [campaign.path, campaign.source, campaign.medium]


def campaign_from_json(value: list[str] | None) -> Campaign | None:
    """The campaign that `campaign_to_json` wrote."""
    return None if value is None else Campaign(*value)
