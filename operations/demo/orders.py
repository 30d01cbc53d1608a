"""What a few shoppers bought of the demo shop in its last weeks, so that reports have something to tell."""

from datetime import datetime, timedelta
from random import Random
from typing import Final

from domains import cart, catalog, checkout, members, orders, payments
from domains.kernel import Channel, Frame
from operations.demo.content import FAMILIES
from operations.demo.filling import unless_there
from operations.demo.goods import sku_code, variants
from persistence import Transaction

ORDERS: Final = 24
# They cannot sign in: no password has this hash.
_NO_PASSWORD: Final = "-"  # noqa: S105
_SHOPPERS: Final = (("mary@stoa.test", "Mary"), ("joan@stoa.test", "Joan"), ("katherine@stoa.test", "Katherine"))
_REGION: Final = "330106"
_EVERY: Final = timedelta(hours=28)
_CHANNELS: Final = (Channel.PC, Channel.PC, Channel.APP)


async def fill_orders(tx: Transaction, store_id: int, now: datetime) -> None:
    """Has shoppers buy what the dice say, unless they are there already: an order every 28 hours, paid at once."""
    opened = now - (ORDERS + 1) * _EVERY
    shoppers = [await unless_there(_open_account(tx, login, name, opened)) for login, name in _SHOPPERS]
    if None in shoppers:
        return
    skus = list((await catalog.get_sku_ids(tx, store_id, _codes())).values())
    dice = Random("stoa")
    for number in range(ORDERS):
        member_id, address_id = dice.choice([each for each in shoppers if each is not None])
        wanted = dice.sample(skus, dice.choice((1, 2, 2, 3)))
        items = tuple(cart.AddLine(sku_id=each, quantity=dice.choice((1, 1, 1, 2))) for each in wanted)
        look = checkout.Checkout(address_id=address_id, items=items)
        await _buy(tx, look, member_id, Frame(channel=dice.choice(_CHANNELS)), opened + (number + 1) * _EVERY)


async def _open_account(tx: Transaction, login: str, name: str, now: datetime) -> tuple[int, int]:
    """The ids of a member and of their address."""
    member_id = await members.create_member(tx, login, _NO_PASSWORD, name, now, demo=True)
    address = members.SaveAddress(None, name, "+8613800000002", _REGION, "2 West Lake Road", "310012", "CN", True)
    return member_id, (await members.save_address(tx, member_id, address, now)).id


async def _buy(tx: Transaction, look: checkout.Checkout, member_id: int, frame: Frame, now: datetime) -> None:
    seen = await checkout.preview(tx, look, member_id, frame, now)
    command = checkout.PlaceOrder(
        checkout=look, idempotency_key=f"demo-{now.isoformat()}", expected_payable=seen.payable
    )
    order_id = await checkout.place(tx, command, member_id, frame, now)
    order = await orders.find_order(tx, order_id, member_id)
    if order is None or not order.payable.minor:
        return
    start = checkout.StartPayment(order_id, payments.PaymentChannel.SANDBOX, f"demo-{order_id}")
    payment = await checkout.start_payment(tx, start, member_id, now)
    paid = payments.Notification(
        channel=payment.channel,
        kind=payments.NotificationKind.SUCCEEDED,
        reference=payment.reference,
        order_number=payment.order_number,
        channel_reference=f"demo-{payment.id}",
        amount=payment.amount,
    )
    await checkout.settle_payment(tx, paid, now)


def _codes() -> list[str]:
    """Of the first variant of each product, but for bundles and what has its stock spelled out."""
    return [
        sku_code(product, variants(product)[0])
        for family in FAMILIES
        for product in family.products
        if not product.components and not product.stock
    ]
