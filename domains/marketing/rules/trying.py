"""A promotion that is tried on what was bought, before shoppers have it."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domains.kernel import Channel
from domains.marketing.rules.access import is_on
from domains.marketing.rules.audiences import Shopper
from domains.marketing.rules.plans import Plan
from domains.marketing.rules.promotions import RunningPromotion


@dataclass(frozen=True, slots=True)
class Tried:
    """Its terms, with its whole budget, and its plan; `currency` is None where it has no amounts."""

    terms: RunningPromotion
    plan: Plan
    currency: str | None

    def would_act(self, member_id: int | None, is_new: bool, channel: Channel, at: datetime, zone: ZoneInfo) -> bool:
        """Whether it would have been on for somebody (None: a guest), there and then, had it been running.

        Its period is not looked at.
        """
        shopper = Shopper(member_id, is_new, member_id in self.plan.member_ids)
        in_channel = not self.plan.channels or channel in self.plan.channels
        return in_channel and is_on(self.plan.audience, self.plan.hours, shopper, at, zone)
