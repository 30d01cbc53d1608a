"""The checkout: looking at what an order would be, and placing it."""

from dataclasses import dataclass

from domains import checkout, orders
from resolvers.context import Context
from resolvers.orders import orders_by_ids


@dataclass(frozen=True, slots=True)
class Placed:
    """A placed order; a preview is only beside one that was refused."""

    order: orders.Order | None
    preview: None = None


async def preview(context: Context, command: checkout.Checkout) -> checkout.Preview:
    """Read from one snapshot, so that its prices, stock and fees agree."""
    async with context.database.snapshot() as reader:
        return await checkout.preview(
            reader, command, context.viewer.member_id, context.frame, context.now, context.shop.points
        )


async def place(context: Context, command: checkout.PlaceOrder) -> Placed:
    order_id = await context.database.write(
        lambda tx: checkout.place(
            tx, command, context.viewer.member_id, context.frame, context.now, context.shop.points
        )
    )
    return Placed((await orders_by_ids([order_id], context))[0])
