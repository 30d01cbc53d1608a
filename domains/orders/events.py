"""What has happened to orders. `order_id` is always the parent's; `product_ids` and `quantities` go together."""

from dataclasses import dataclass
from typing import ClassVar

from domains.kernel import Event


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPlaced(Event):
    """It waits for its payment, unless nothing is due."""

    name: ClassVar[str] = "orders.order_placed"

    order_id: int
    member_id: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPaid(Event):
    """All of it was paid."""

    name: ClassVar[str] = "orders.order_paid"

    order_id: int
    member_id: int
    amount_minor: int
    currency: str
    product_ids: list[int]
    quantities: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderCancelled(Event):
    """It, or those of its children, were called off; what had been paid goes back."""

    name: ClassVar[str] = "orders.order_cancelled"

    order_id: int
    child_ids: list[int]
    member_id: int
    was_paid: bool
    product_ids: list[int]
    quantities: list[int]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderClosed(Event):
    """It was not paid in time."""

    name: ClassVar[str] = "orders.order_closed"

    order_id: int
    member_id: int
