"""How far a promotion may still be used: orders in all and of one member, and money."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PromotionUse:
    """What a promotion takes of its budget for an order that has it, in minor units; nothing where it has none."""

    promotion_id: int
    version: int
    amount: int


@dataclass(frozen=True, slots=True)
class Room:
    """A promotion's limits (None: without), and how far they are used."""

    limit_per_member: int | None = None
    limit_total: int | None = None
    budget: int | None = None
    uses: int = 0
    spent: int = 0
    member_uses: int = 0

    @property
    def uses_left(self) -> int | None:
        """How many more orders of this member may have it; limits may be lowered below what was used."""
        left = [
            most - used
            for most, used in ((self.limit_per_member, self.member_uses), (self.limit_total, self.uses))
            if most is not None
        ]
        return max(min(left), 0) if left else None

    @property
    def budget_left(self) -> int | None:
        """What it may still take off, in minor units."""
        return None if self.budget is None else max(self.budget - self.spent, 0)
