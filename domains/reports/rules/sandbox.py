"""A promotion tried on what was bought: to what it would apply, what it would cost, and what it would push aside."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from domains.kernel import Channel, Money
from domains.marketing import Choices, Priced, Snapshot, Tried, gift_sku_ids, price
from domains.orders import BoughtOrder

# On so many generated carts, which have more offers than most orders, it takes 5 s of CPU; an answer has 15.
MOST_ORDERS: Final = 1_000
MOST_SHOWN: Final = 20
# There are always enough of its gifts.
_PLENTY: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Basket:
    """What somebody bought, or has in a cart: all that its price depends on but the promotion that is tried."""

    snapshot: Snapshot
    # None: a guest.
    member_id: int | None
    # Whether they had paid no order yet.
    is_new: bool
    channel: Channel
    at: datetime
    # Of one unit, by line, where it is known.
    costs: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class BelowCost:
    """A SKU that would go for less than it costs; `price` is the lowest that one unit comes to."""

    sku_id: int
    price: Money
    cost: Money
    orders: int

    @property
    def gap(self) -> int:
        return self.price.minor - self.cost.minor


@dataclass(frozen=True, slots=True)
class Displaced:
    """A promotion that would not apply any more, to so many orders, and what it took off them."""

    promotion_id: int
    orders: int
    amount: Money


@dataclass(frozen=True, slots=True)
class SandboxReport:
    """What a promotion would have done. What is paid before and after is with delivery, of all orders looked at."""

    orders: int
    applied: int
    cost: Money
    gifts: int
    payable_before: Money
    payable_after: Money
    # Of the worst, MOST_SHOWN at most.
    displaced: tuple[Displaced, ...]
    below_cost: tuple[BelowCost, ...]
    below_cost_count: int
    # Orders that have too many combinations to look at all of them.
    approximate: int

    @property
    def take_up(self) -> float | None:
        return self.applied / self.orders if self.orders else None

    @property
    def average_cost(self) -> Money | None:
        """Of an order that would have it, rounded down."""
        return Money(self.cost.minor // self.applied, self.cost.currency) if self.applied else None


@dataclass(slots=True)
class _Found:
    """What has been found so far, in minor units; `before` and `after` are what is paid, delivery included."""

    orders: int = 0
    applied: int = 0
    cost: int = 0
    gifts: int = 0
    before: int = 0
    after: int = 0
    approximate: int = 0
    displaced: dict[int, Displaced] = field(default_factory=dict)
    below_cost: dict[int, BelowCost] = field(default_factory=dict)


class Sandbox:
    """Tries one promotion on basket after basket, in the order in which they were bought: its limits are used up."""

    def __init__(self, tried: Tried, currency: str, zone: ZoneInfo) -> None:
        self._tried = tried
        self._currency = currency
        self._zone = zone
        self._gifts = dict.fromkeys(gift_sku_ids(tried.terms.rule), _PLENTY)
        self._uses: dict[int | None, int] = {}
        self._found = _Found()

    def report(self) -> SandboxReport:
        """What was found in all baskets that were looked at."""
        found = self._found
        displaced = sorted(found.displaced.values(), key=lambda each: (-each.orders, each.promotion_id))
        below_cost = sorted(found.below_cost.values(), key=lambda each: (each.gap, each.sku_id))
        return SandboxReport(
            orders=found.orders,
            applied=found.applied,
            cost=self._money(found.cost),
            gifts=found.gifts,
            payable_before=self._money(found.before),
            payable_after=self._money(found.after),
            displaced=tuple(displaced[:MOST_SHOWN]),
            below_cost=tuple(below_cost[:MOST_SHOWN]),
            below_cost_count=len(below_cost),
            approximate=found.approximate,
        )

    def look_at(self, basket: Basket) -> None:
        """Prices a basket without the promotion and with it, and adds up what differs."""
        others = [each for each in basket.snapshot.promotions if each.id != self._tried.terms.id]
        before = price(basket.snapshot)
        after = before
        if self._may_act(basket):
            tried = replace(self._tried.terms, uses_left=None, budget_left=self._budget_left())
            stock = {**basket.snapshot.gift_stock, **self._gifts}
            after = price(replace(basket.snapshot, promotions=(*others, tried), gift_stock=stock))
        self._add(basket, before, after)

    def _may_act(self, basket: Basket) -> bool:
        plan = self._tried.plan
        uses, total = self._uses.get(basket.member_id, 0), self._found.applied
        return (
            (plan.most_per_member is None or uses < plan.most_per_member)
            and (plan.limit_total is None or total < plan.limit_total)
            and self._budget_left() != 0
            and self._tried.would_act(basket.member_id, basket.is_new, basket.channel, basket.at, self._zone)
        )

    def _budget_left(self) -> int | None:
        budget = self._tried.terms.budget_left
        return None if budget is None else max(budget - self._found.cost, 0)

    def _add(self, basket: Basket, before: Priced, after: Priced) -> None:
        found, own = self._found, self._tried.terms.id
        mine = [each.amount for each in after.discounts if each.promotion_id == own]
        gifts = [each.quantity for each in after.gifts if each.promotion_id == own]
        found.orders += 1
        found.before += before.payable
        found.after += after.payable
        found.approximate += after.approximate
        if not (mine or gifts):
            return
        found.applied += 1
        found.cost += sum(mine)
        found.gifts += sum(gifts)
        self._uses[basket.member_id] = self._uses.get(basket.member_id, 0) + 1
        self._add_displaced(before, after)
        self._add_below_cost(basket, after)

    def _add_displaced(self, before: Priced, after: Priced) -> None:
        was, now = _taken_by(before), _taken_by(after)
        for promotion_id in was.keys() - now.keys() - {self._tried.terms.id}:
            known = self._found.displaced.get(promotion_id, Displaced(promotion_id, 0, self._money(0)))
            amount = self._money(known.amount.minor + was[promotion_id])
            self._found.displaced[promotion_id] = Displaced(promotion_id, known.orders + 1, amount)

    def _add_below_cost(self, basket: Basket, after: Priced) -> None:
        skus = {line.id: line.sku_id for line in basket.snapshot.lines}
        for line in after.lines:
            cost = basket.costs.get(line.line_id)
            mine = any(share.promotion_id == self._tried.terms.id for share in line.shares)
            lowest = line.portions[-1].amount if line.portions else line.unit_price
            if cost is not None and mine and lowest < cost:
                one = BelowCost(skus[line.line_id], self._money(lowest), self._money(cost), 1)
                known = self._found.below_cost.get(one.sku_id)
                worst = one if known is None or one.gap < known.gap else known
                self._found.below_cost[one.sku_id] = replace(worst, orders=1 if known is None else known.orders + 1)

    def _money(self, minor: int) -> Money:
        return Money(minor, self._currency)


def basket_of(order: BoughtOrder, had: Snapshot, is_new: bool) -> Basket:
    """A placed order as it was, `had` with what it had: what it had may now be left out. Points are set aside."""
    costs = {line.id: line.cost for line in order.lines if line.cost is not None}
    snapshot = replace(had, points=None, choices=Choices())
    return Basket(snapshot, order.member_id, is_new, order.channel, order.placed_at, costs)


def _taken_by(priced: Priced) -> dict[int, int]:
    """What each promotion takes off; nothing where it gives gifts."""
    taken = {each.promotion_id: 0 for each in priced.gifts if each.promotion_id is not None}
    return taken | {each.promotion_id: each.amount for each in priced.discounts if each.promotion_id is not None}
