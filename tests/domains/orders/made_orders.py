"""Orders as tests want them: goods without a catalogue behind them."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from domains import orders
from domains.catalog import Spec
from domains.kernel import Channel
from domains.logistics import DeliveryKind
from domains.marketing import Bearer, DiscountKind, UnitPriceReason
from domains.orders import (
    Actor,
    ActorKind,
    Goods,
    NewChild,
    NewDiscount,
    NewLine,
    NewOrder,
    NewPortion,
    NewShare,
    Order,
    PlacedOrder,
    Recipient,
    SystemReason,
    create_orders,
)
from persistence import Database

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
DAY = date(2026, 11, 11)
MEMBER = 7
BUYER = Actor(ActorKind.MEMBER, MEMBER)


def line(key: int, sku_id: int, unit_price: int, quantity: int, *portions: tuple[int, int]) -> NewLine:
    """A line; without portions (quantity, amount) it pays its whole price."""
    goods = Goods(
        sku_id=sku_id,
        product_id=sku_id * 10,
        name=f"Thing {sku_id}",
        sku_code=f"SKU-{sku_id}",
        specs=(Spec("Colour", "red"),),
        back_category_path=(1, 2),
        category_names=("Home", "Chairs"),
        brand_id=3,
        brand_name="Ada",
        image_url=None,
        product_type="PHYSICAL",
        weight_grams=500,
        list_price=unit_price,
        cost=unit_price // 2,
        tax_rate_bp=1300,
    )
    made = tuple(NewPortion(*each) for each in portions) or (NewPortion(quantity, unit_price * quantity),)
    return NewLine(
        key=key,
        goods=goods,
        quantity=quantity,
        unit_price=unit_price,
        unit_price_reason=UnitPriceReason.LIST,
        portions=made,
        tax=sum(each.amount for each in made) * 1300 // 11_300,
    )


def child(store_id: int, *lines: NewLine, freight: int = 0) -> NewChild:
    return NewChild(
        store_id=store_id,
        delivery_kind=DeliveryKind.EXPRESS,
        delivery_rule_id="1",
        delivery_label="Express",
        promised_by=NOW + timedelta(days=2),
        freight=freight,
        note=None,
        lines=lines,
    )


def discount(label: str, *shares: tuple[int, int]) -> NewDiscount:
    """A promotion's discount, with its shares as (key of the line, amount)."""
    return NewDiscount(
        kind=DiscountKind.PROMOTION,
        label=label,
        amount=sum(amount for _, amount in shares),
        promotion_id=11,
        promotion_version=1,
        coupon_id=None,
        shares=tuple(NewShare(key, amount, Bearer.STORE) for key, amount in shares),
    )


def order(*children: NewChild, discounts: Sequence[NewDiscount] = (), member_id: int = MEMBER) -> NewOrder:
    return NewOrder(
        member_id=member_id,
        channel=Channel.PC,
        currency="CNY",
        children=children,
        discounts=tuple(discounts),
        recipient=Recipient("Ada", "+8613800000001", "330106", "1 West Lake Road", None, "CN"),
        invoice=None,
        expires_at=NOW + timedelta(minutes=30),
    )


def two_stores() -> NewOrder:
    """300.00 of goods from two stores, 30.00 off that the lines share, 10.00 of freight."""
    return order(
        child(1, line(1, 101, 10_000, 2, (2, 18_000)), freight=1_000),
        child(2, line(2, 102, 10_000, 1, (1, 9_000))),
        discounts=[discount("30 off 300", (1, 2_000), (2, 1_000))],
    )


async def placed(database: Database, new: NewOrder) -> PlacedOrder:
    return await database.write(lambda tx: create_orders(tx, new, DAY, NOW))


async def found(database: Database, order_id: int) -> Order:
    order = await orders.find_order(database.read(), order_id, MEMBER)
    assert order is not None
    return order


async def children(database: Database, order_id: int) -> list[Order]:
    return (await orders.children_of(database.read(), [await found(database, order_id)]))[0]


async def pay(database: Database, order_id: int) -> bool:
    return await database.write(lambda tx: orders.mark_paid(tx, order_id, SystemReason.PAYMENT_CAME_IN, NOW))


async def close(database: Database, order_id: int) -> bool:
    order = await found(database, order_id)
    return await database.write(lambda tx: orders.close_unpaid(tx, order, NOW))


async def cancel(database: Database, order: Order) -> orders.Cancelled:
    return await database.write(lambda tx: orders.cancel(tx, order, BUYER, "changed my mind", NOW))


async def breaches(database: Database) -> list[str]:
    return [check.claim for check in orders.CHECKS if await check.find_breaches(database.read())]
