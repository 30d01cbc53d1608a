"""Payments."""

from datetime import datetime

import strawberry

from domains import checkout, payments
from execution.fields import graphql_input, graphql_type
from resolvers import payments as resolvers
from resolvers.context import MEMBER
from schema.ids import Node, local_id
from schema.payloads import UserError, mutation_field, user_errors_field
from schema.scalars import Money

PaymentStatus = payments.PaymentStatus
strawberry.enum(PaymentStatus, name="PaymentStatus", description="Where a payment stands.")
PaymentChannel = payments.PaymentChannel
strawberry.enum(
    PaymentChannel,
    name="PaymentChannel",
    description="Through what money comes. BANK_GATEWAY redirects to a bank; QUICK_PAY is a bound card or agreement "
    "with a one-time code. One that the shop does not have is refused as unavailable; so far it has SANDBOX.",
)


@graphql_type(of=payments.Payment, node=resolvers.payments_by_ids)
class Payment(Node):
    """One charge for one order."""

    status: PaymentStatus
    amount: Money
    channel: PaymentChannel
    redirect_url: str | None = strawberry.field(
        description="Where the payer goes next; null where there is nowhere to go."
    )
    expires_at: datetime | None = strawberry.field(description="Null where it waits for no one.")


@graphql_input
class PaymentStartInput:
    """What to pay, and through which channel."""

    order_id: strawberry.ID = strawberry.field(description="A whole order; its children are paid with it.")
    channel: PaymentChannel
    idempotency_key: str = strawberry.field(description="The same key gives the same payment. 1 to 200 characters.")

    def to_command(self) -> checkout.StartPayment:
        return checkout.StartPayment(local_id("Order", self.order_id), self.channel, self.idempotency_key)


@strawberry.type(description="The payment, open at its channel.")
class PaymentStartPayload:
    payment: Payment | None = None
    user_errors: list[UserError] = user_errors_field()


@strawberry.type
class PaymentsMutation:
    payment_start: PaymentStartPayload = mutation_field(
        resolvers.start,
        PaymentStartInput,
        description="Opens a payment for what an order has to pay; one that is open at the channel is given again.",
        requires=MEMBER,
    )
