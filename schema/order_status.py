"""Where an order stands: apart from the order itself, for a member's list of orders is filtered by it."""

import strawberry

from domains import orders

OrderStatus = orders.OrderStatus
strawberry.enum(
    OrderStatus,
    name="OrderStatus",
    description="Where an order stands. CLOSED: its time ran out. REFUNDED: every unit of it. The pending ones "
    "besides PENDING_PAYMENT belong to presale and group buying, which there are none of yet.",
)
