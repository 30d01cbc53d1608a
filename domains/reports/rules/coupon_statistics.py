"""What became of a template's coupons, and what they brought."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from domains.kernel import Money
from domains.marketing import CouponCounts


@dataclass(frozen=True, slots=True)
class Buyers:
    """So many members who have a paid order, and so many of them who have more than one."""

    members: int = 0
    again: int = 0

    @property
    def rate(self) -> float | None:
        return self.again / self.members if self.members else None

    def without(self, others: "Buyers") -> "Buyers":
        """All but some of them."""
        return Buyers(self.members - others.members, self.again - others.again)


@dataclass(frozen=True, slots=True)
class CouponStatistics:
    """Counts of coupons, what was paid for the orders that used one, and who of the buyers bought again."""

    issued: int
    claimed: int
    used: int
    expired: int
    voided: int
    # Of the paid orders that used one, refunds taken off.
    orders: int
    order_total: Money
    repurchase_rate: float | None
    repurchase_rate_without: float | None

    @property
    def average_order(self) -> Money | None:
        """Rounded down; None where there is no order."""
        total = self.order_total
        return Money(total.minor // self.orders, total.currency) if self.orders else None


def statistics_of(
    counts: CouponCounts, paid: Iterable[int], buyers: Buyers, all_buyers: Buyers, currency: str
) -> CouponStatistics:
    """`paid`: for each paid order that used one; `buyers`: those of all who have had one."""
    amounts = list(paid)
    return CouponStatistics(
        counts.issued,
        counts.claimed,
        counts.used,
        counts.expired,
        counts.voided,
        len(amounts),
        Money(sum(amounts), currency),
        buyers.rate,
        all_buyers.without(buyers).rate,
    )


def buyers_among(member_ids: Iterable[int], paid_orders: Mapping[int, int]) -> Buyers:
    """Of these members; `paid_orders`: how many each has that has any."""
    counts = [paid_orders[each] for each in member_ids if each in paid_orders]
    return Buyers(len(counts), sum(count > 1 for count in counts))
