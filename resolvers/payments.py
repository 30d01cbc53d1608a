"""Payments of the viewer's own orders."""

from collections.abc import Sequence

from domains import checkout, payments
from domains.kernel import Refused
from domains.payments import PaymentChannelUnavailable, PaymentStatus
from resolvers.context import Context
from resolvers.orders import orders_by_ids


async def start(context: Context, command: checkout.StartPayment) -> payments.Payment:
    """Commits the intent, asks the channel, commits how that ended: no transaction waits for a channel."""
    adapter = context.shop.payment_channels.get(command.channel)
    if adapter is None:
        raise Refused(PaymentChannelUnavailable(field=("channel",)))
    payment = await context.database.write(
        lambda tx: checkout.start_payment(tx, command, context.member_id, context.now)
    )
    if payment.status is not PaymentStatus.PENDING or payment.redirect_url is not None:
        return payment
    outcome = await payments.open_at_channel(adapter, payment)
    opened = await context.database.write(lambda tx: payments.record_attempt(tx, payment.id, outcome, context.now))
    if isinstance(outcome, payments.ChannelUnavailable):
        raise Refused(PaymentChannelUnavailable(field=("channel",)))
    return opened


async def payments_by_ids(ids: Sequence[int], context: Context) -> list[payments.Payment | None]:
    """Those of the payments that are for the viewer's own orders."""
    found = await payments.get_payments(context.read(), set(ids))
    order_ids = list({each.order_id for each in found.values()})
    own = {order.id for order in await orders_by_ids(order_ids, context) if order is not None}
    return [each if each is not None and each.order_id in own else None for each in map(found.get, ids)]
