"""What orders come to together, by what gave them something off: for reports, in minor units."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from domains.marketing import Bearer


class Period(NamedTuple):
    """From an instant on, until just before another."""

    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class PromotionTotals:
    """Of the paid orders that a promotion gave something, in one period.

    `paid` is what was paid for them, delivery included and refunds taken off; what was called off counts nowhere.
    """

    orders: int = 0
    paid: int = 0
    cost_by_bearer: Mapping[Bearer, int] = field(default_factory=dict)
    gifts: int = 0
    # Of the gifts whose cost is known, less what was paid for them.
    gift_cost: int = 0

    @property
    def cost(self) -> int:
        return sum(self.cost_by_bearer.values())
