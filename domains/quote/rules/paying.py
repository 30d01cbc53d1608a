"""What a buyer's points could pay of an order."""

from dataclasses import dataclass, replace

from domains.kernel import Money
from domains.marketing import Points, Snapshot, price


@dataclass(frozen=True, slots=True)
class PointsChances:
    """A buyer's points, the most of them that an order takes, and what those are worth."""

    balance: int
    usable: int
    worth: Money


@dataclass(frozen=True, slots=True)
class PointsSeen:
    """The points that a price was made with."""

    points: Points
    snapshot: Snapshot
    currency: str

    def chances(self) -> PointsChances:
        """What they could do; priced once more, as if the buyer used them all."""
        usable = self._usable()
        return PointsChances(self.points.balance, usable, Money(usable // self.points.points_per_minor, self.currency))

    def _usable(self) -> int:
        if self.points.balance <= 0:
            return 0
        choices = replace(self.snapshot.choices, points=self.points.balance)
        return price(replace(self.snapshot, choices=choices)).points_used
