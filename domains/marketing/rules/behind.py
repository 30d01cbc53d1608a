"""Promotions as staff see them: all that is said, version by version, and what was used of them."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domains.kernel import Connection, Money
from domains.marketing.rules.draft import Draft
from domains.marketing.rules.json_forms import rule_to_json
from domains.marketing.rules.plans import Plan
from domains.marketing.rules.promotions import PromotionForm, Scope
from domains.marketing.rules.standing import Promotion, PromotionStatus


@dataclass(frozen=True, slots=True)
class BehindPromotion:
    """What staff see behind a promotion: the version that waits for approval, else the one that counts."""

    promotion_id: int
    code: str
    store_id: int | None
    # What a change of it must name: the last that was given.
    version: int
    counting_version: int
    waiting_version: int | None
    review_note: str | None
    plan: Plan
    draft: Draft
    uses: int
    spent: int

    @property
    def scope(self) -> Scope:
        return self.draft.scope

    @property
    def rule(self) -> dict[str, Any]:
        """The rule as it is kept."""
        return rule_to_json(self.draft.rule)

    @property
    def currency(self) -> str | None:
        return self.draft.currency

    @property
    def link(self) -> str | None:
        """Where its link leads, with what tells its followers apart."""
        return None if self.plan.campaign is None else self.plan.campaign.link(self.code)

    @property
    def money_spent(self) -> Money | None:
        """What it takes off the orders that have it, where that is counted."""
        budget = self.plan.budget
        return None if budget is None else Money(self.spent, budget.currency)


@dataclass(frozen=True, slots=True)
class PromotionVersion:
    """What a promotion said from a moment on, once it counted."""

    version: int
    label: str
    created_at: datetime
    staff_name: str | None


@dataclass(frozen=True, slots=True)
class PromotionListing:
    """Which promotions staff ask for; None: any."""

    status: PromotionStatus | None = None
    form: PromotionForm | None = None
    store_id: int | None = None
    query: str | None = None


@dataclass(frozen=True, slots=True)
class StaffPromotions(Connection[Promotion]):
    """A window on promotions, newest first, with what counting them needs."""

    listing: PromotionListing
