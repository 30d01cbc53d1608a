"""Stock as staff see it, and what a shopper is told when there is too little."""

from datetime import datetime

import strawberry

from domains import inventory
from execution.fields import argument, batch_field, graphql_type, root_field
from resolvers import inventory as resolvers
from schema.catalog import Sku
from schema.connections import PAGE, PageInfo
from schema.frame import Channel
from schema.ids import Node, id_argument
from schema.payloads import UserError, problem_type

StockOperation = inventory.StockOperation
strawberry.enum(StockOperation, name="StockOperation", description="What can happen to stock.")
StockLayer = inventory.StockLayer
strawberry.enum(
    StockLayer,
    name="StockLayer",
    description="Who counts: the shop (what it may promise), the network of warehouses, a warehouse's shelves.",
)


@problem_type(inventory.InsufficientStock, description="The goods cannot be had in that quantity.")
class InsufficientStock(UserError):
    available: int = strawberry.field(description="The most that can be had now.")


@graphql_type(of=inventory.SalesStock)
class SalesStock:
    """What the shop may promise of a SKU, and what became of it."""

    channel: Channel | None = strawberry.field(description="Null where all channels share it.")
    sellable: int = strawberry.field(description="What can be bought now.")
    locked: int = strawberry.field(description="Held by orders that are not paid yet.")
    sold: int
    activity: int = strawberry.field(description="Set aside for promotions.")
    presale: int = strawberry.field(description="Promised ahead of stock.")


@graphql_type(of=inventory.StockMovement, node=resolvers.movements_by_ids)
class StockMovement(Node):
    """An entry of the append-only ledger."""

    at: datetime
    operation: StockOperation
    delta: int = strawberry.field(
        description="Of a deduction what is no longer held, of all else what more (or, negative, less) can be sold."
    )
    document: str = strawberry.field(description="The paper behind it, such as an order's number.")
    layer: StockLayer


@strawberry.type(description="An entry with its place in the list.")
class StockMovementEdge:
    cursor: str
    node: StockMovement


@strawberry.type(description="A window on a SKU's ledger, newest first.")
class StockMovementConnection:
    edges: list[StockMovementEdge]
    page_info: PageInfo


@graphql_type(of=inventory.SkuStock)
class SkuStock:
    """One SKU's quantities."""

    sku: Sku = batch_field(resolvers.skus_of_stock)
    sales_layer: list[SalesStock] = strawberry.field(description="What the shop may promise.")
    movements: StockMovementConnection = batch_field(resolvers.movements_of, **PAGE)


@strawberry.type
class InventoryQuery:
    stock: SkuStock | None = root_field(
        resolvers.stock,
        requires=resolvers.READ,
        description="Null for a SKU that never had stock.",
        sku_id=id_argument("Sku"),
        as_of=argument(datetime | None, description="For stock as it was at a past moment; null for now."),
    )
