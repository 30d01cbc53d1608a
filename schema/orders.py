"""Orders as they were bought, and where they stand."""

from datetime import datetime
from enum import Enum

import strawberry

from domains import checkout, orders
from execution.fields import argument, batch_field, graphql_input, graphql_type, root_field, subscription_field
from resolvers import orders as resolvers
from resolvers.context import MEMBER
from schema.cart import UnitPriceReason
from schema.cart_pricing import AppliedDiscount
from schema.catalog import SkuSpec, Tax
from schema.connections import PageInfo
from schema.ids import Node, id_argument, local_id
from schema.marketing import Promotion
from schema.order_status import OrderStatus
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import Money
from schema.stores import Store

OrderAction = orders.OrderAction
strawberry.enum(
    OrderAction, name="OrderAction", description="What a member may do with an order; so far PAY and CANCEL."
)


@strawberry.enum(description="Where a parcel is, the same for every carrier.")
class ShipmentStatus(Enum):
    CREATED = "CREATED"
    PICKED_UP = "PICKED_UP"
    IN_TRANSIT = "IN_TRANSIT"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    DELIVERED = "DELIVERED"
    FAILED = "FAILED"
    RETURNED = "RETURNED"


@graphql_type()
class Carrier:
    """Who brings a parcel."""

    code: str
    name: str


@graphql_type()
class ShipmentEvent:
    """A step of a parcel on its way."""

    at: datetime
    status: ShipmentStatus
    description: str


@graphql_type()
class Shipment(Node):
    """One parcel. Nothing is dispatched yet, so none exists."""

    carrier: Carrier
    tracking_number: str | None = strawberry.field(description="Null until the carrier gives one.")
    events: list[ShipmentEvent]


@graphql_type(of=orders.OrderLine, node=resolvers.lines_by_ids)
class OrderLine(Node):
    """So many of a SKU as it was bought: later edits of the product never change it."""

    name: str
    sku_code: str
    specs: list[SkuSpec]
    quantity: int
    unit_price: Money
    unit_price_reason: UnitPriceReason
    total: Money = strawberry.field(description="Unit price × quantity.")
    paid_total: Money = strawberry.field(description="What is left of it after its shares of the discounts.")
    tax: Tax = strawberry.field(description="In what was paid for it, at the rate of that day.")
    refundable_quantity: int = strawberry.field(description="Units that were paid for and have not been refunded.")
    is_gift: bool = strawberry.field(
        description="Whether it came with what was bought: for nothing, or for its unit price."
    )
    gift_of: Promotion | None = batch_field(
        resolvers.gift_promotions_of, description="The promotion that gave it; null for what none gave."
    )


@graphql_type(of=orders.OrderAddress)
class OrderAddress:
    """Where an order goes, as the address was then."""

    recipient: str
    phone: str
    region: str = strawberry.field(description="Region code.")
    line: str


@graphql_type(of=orders.OrderTransition)
class OrderTransition:
    """A change of an order's status."""

    at: datetime
    status: OrderStatus = strawberry.field(description="The status that it came into.")
    actor: str = strawberry.field(description="Who did it, as the viewer may see it.")
    reason: str | None


@graphql_type(of=orders.Order, node=resolvers.orders_by_ids)
class Order(Node):
    """As it was bought: later edits of products never change it."""

    number: str = strawberry.field(
        description="What people read out: unique and unguessable. A child's is its parent's with its place behind."
    )
    status: OrderStatus
    placed_at: datetime
    expires_at: datetime | None = strawberry.field(description="When it closes unless paid; null once nothing is due.")
    store: Store | None = batch_field(
        resolvers.stores_of, description="Null on a parent whose children belong to several stores."
    )
    lines: list[OrderLine] = batch_field(resolvers.lines_of, description="A parent's are those of all its children.")
    goods_total: Money
    discount_total: Money
    freight: Money
    points_used: int = strawberry.field(
        description="Points that pay a part of the goods, as one of the discounts. They go back with what is cancelled."
    )
    added_tax: Money = strawberry.field(
        description="The tax that came on top, where the channel's prices were without it; else nothing."
    )
    payable: Money
    tax_total: Money = batch_field(
        resolvers.tax_totals_of, description="In the prices of the goods or on top of them, at the rates of that day."
    )
    paid: Money
    refunded: Money = strawberry.field(description="Granted back; the channel carries it out soon after.")
    discounts: list[AppliedDiscount] = batch_field(
        resolvers.discounts_of, description="In the order in which they were taken off; on a child its part of each."
    )
    address: OrderAddress | None = batch_field(resolvers.addresses_of, description="Null where nothing is delivered.")
    children: list["Order"] = batch_field(
        resolvers.children_of,
        description="What is shipped, tracked and refunded apart; they sum to the parent. Empty on a child.",
    )
    shipments: list[Shipment] = batch_field(
        resolvers.shipments_of, description="Its parcels. Nothing is dispatched yet, so always empty."
    )
    allowed_actions: list[OrderAction] = strawberry.field(description="What the viewer may do with it now.")
    timeline: list[OrderTransition] = batch_field(resolvers.timelines_of, description="In order of time.")


@strawberry.type(description="An order with its place in the list.")
class OrderEdge:
    cursor: str
    node: Order


@graphql_type(of=orders.MemberOrders)
class OrderConnection:
    """A page of a member's orders, newest first."""

    total_count: int = batch_field(resolvers.total_counts_of, description="Stops at 1001: more than a thousand.")
    edges: list[OrderEdge]
    page_info: PageInfo


@graphql_type(of=orders.GiftBack)
class GiftBack:
    """A gift of what stays that is not earned any more, and goes back too."""

    line: OrderLine = batch_field(resolvers.lines_of_gifts)
    quantity: int


@graphql_type(of=orders.CancelPreview)
class OrderCancelPreview:
    """What cancelling an order, or a child of it, would come to now."""

    refund: Money = strawberry.field(description="What goes back, after what is withheld.")
    withheld: Money = strawberry.field(
        description="Of discounts that the goods that stay would not have had, where the shop takes those back. Below "
        "zero: what was withheld before and comes back."
    )
    carried: Money = strawberry.field(description="What is withheld of the next refund, for this one is too small.")
    gifts: list[GiftBack]


@graphql_input
class OrderCancelInput:
    """An order to call off, and why."""

    order_id: strawberry.ID = strawberry.field(description="A whole order, or a child of one that is paid.")
    reason: str = strawberry.field(description="1 to 500 characters.")

    def to_command(self) -> checkout.CancelOrder:
        return checkout.CancelOrder(local_id("Order", self.order_id), self.reason)


@strawberry.type(description="The order as it is after that.")
class OrderCancelPayload:
    order: Order | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class OrdersQuery:
    order: Order | None = root_field(
        resolvers.order, description="The viewer's own, by its number.", number=argument(str)
    )
    order_cancel_preview: OrderCancelPreview | None = root_field(
        resolvers.cancel_preview,
        description="What cancelling would come to; null where it is not the viewer's, or cannot be cancelled now.",
        requires=MEMBER,
        order_id=id_argument("Order"),
    )


@strawberry.type
class OrdersMutation:
    order_cancel: OrderCancelPayload = mutation_field(
        resolvers.cancel,
        OrderCancelInput,
        description="Cancels an order that is not on its way yet; what had been paid goes back.",
        requires=MEMBER,
    )


@strawberry.type
class OrdersSubscription:
    order_changed: Order = subscription_field(
        resolvers.follow,
        description="Each change of an order that the viewer may see.",
        requires=MEMBER,
        order_id=id_argument("Order"),
    )
