"""A member in the test shop, and what they do there: fill a cart, look, place, pay, cancel."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import text

from domains import cart, catalog, checkout, inventory, logistics, members, orders, payments, stores
from domains.checkout import Checkout, PlaceOrder, Preview
from domains.kernel import Frame, Refused
from domains.payments import NotificationKind, PaymentChannel, RefundAnswer
from persistence import Database, Statement, Transaction, run_next
from tests.goods import SINCE, Goods, cny, stock_shop

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
CLOSING = NOW + timedelta(minutes=31)
FRAME = Frame()
HOME = members.SaveAddress(None, "Ada", "+8613800000001", "330106", "1 West Lake Road", None, "CN")
HONG_KONG = members.SaveAddress(None, "Ada", "+85291234567", "810000", "1 Peak Road", None, "HK")


@dataclass(frozen=True, slots=True)
class Shopper:
    """A member with an address, in a shop with goods."""

    database: Database
    goods: Goods
    id: int
    address_id: int
    frame: Frame = FRAME

    @property
    def key(self) -> cart.CartKey:
        return cart.CartKey(member_id=self.id)

    def checkout(self, **changes: Any) -> Checkout:
        """The cart's goods to the saved address, but for the changes."""
        return replace(Checkout(address_id=self.address_id), **changes)

    def items(self, **quantities: int) -> Checkout:
        """These goods at once, past the cart."""
        lines = (cart.AddLine(sku_id=self.goods.skus[code], quantity=count) for code, count in quantities.items())
        return self.checkout(items=tuple(lines))

    async def fill(self, **quantities: int) -> None:
        """Puts SKUs into the cart, by code."""
        lines = [cart.AddLine(sku_id=self.goods.skus[code], quantity=count) for code, count in quantities.items()]
        await self.database.write(lambda tx: cart.add_lines(tx, self.key, lines, self.frame, NOW))

    async def look(self, wanted: Checkout | None = None, now: datetime = NOW) -> Preview:
        async with self.database.snapshot() as reader:
            return await checkout.preview(reader, wanted or self.checkout(), self.id, self.frame, now)

    async def order(self, wanted: Checkout | None = None, key: str = "key", **changes: Any) -> PlaceOrder:
        """An order for what a look at it shows."""
        seen = await self.look(wanted)
        order = PlaceOrder(
            checkout=wanted or self.checkout(),
            idempotency_key=key,
            expected_payable=seen.payable,
            expected_digest=seen.digest,
        )
        return replace(order, **changes)

    async def place(self, command: PlaceOrder, now: datetime = NOW) -> int:
        return await self.database.write(lambda tx: checkout.place(tx, command, self.id, self.frame, now))

    async def buy(self, key: str = "key", **quantities: int) -> orders.Order:
        """Fills the cart and places an order for it."""
        await self.fill(**quantities)
        return await self.see(await self.place(await self.order(key=key)))

    async def see(self, order_id: int) -> orders.Order:
        found = await orders.find_order(self.database.read(), order_id, self.id)
        assert found is not None
        return found

    async def start_payment(self, order: orders.Order, key: str = "pay", now: datetime = NOW) -> payments.Payment:
        command = checkout.StartPayment(order.id, PaymentChannel.SANDBOX, key)
        return await self.database.write(lambda tx: checkout.start_payment(tx, command, self.id, now))

    async def pay(self, order: orders.Order) -> orders.Order:
        """Pays an order as its channel tells it."""
        await settle(self.database, success(await self.start_payment(order)))
        return await self.see(order.id)

    async def cancel(self, order: orders.Order, reason: str = "changed my mind") -> orders.Order:
        command = checkout.CancelOrder(order.id, reason)
        await self.database.write(lambda tx: checkout.cancel(tx, command, self.id, NOW))
        return await self.see(order.id)

    async def stock(self, code: str) -> tuple[int, int, int]:
        """Sellable, locked and sold."""
        sku_id = self.goods.skus[code]
        found = (await inventory.get_stock(self.database.read(), [sku_id]))[sku_id]
        return found.sellable, found.locked, found.sold


async def new_shopper(database: Database) -> Shopper:
    """A member with a saved address in a freshly stocked shop."""
    return await another_shopper(database, await stock_shop(database), "ada")


async def another_shopper(database: Database, goods: Goods, login: str) -> Shopper:
    async def make(tx: Transaction) -> tuple[int, int]:
        member_id = await members.create_member(tx, login, "no password", login.title(), SINCE)
        return member_id, (await members.save_address(tx, member_id, HOME, SINCE)).id

    return Shopper(database, goods, *await database.write(make))


async def open_second_store(database: Database, goods: Goods) -> Goods:
    """A second store with a CHAIR at 30.00 by express and a VOUCHER at 20.00 that goes nowhere; ten of each."""

    async def make(tx: Transaction) -> dict[str, int]:
        store_id = await stores.create_store(tx, {"en": "Second store"}, SINCE)
        chair = catalog.CreateSku(code="CHAIR", prices=(catalog.SkuPrice(list_price=cny(3_000)),))
        voucher = catalog.CreateSku(code="VOUCHER", prices=(catalog.SkuPrice(list_price=cny(2_000)),))
        made = [
            await catalog.create_product(tx, _product(store_id, goods.category_id, "chair", chair), SINCE),
            await catalog.create_product(
                tx,
                replace(_product(store_id, goods.category_id, "voucher", voucher), type=catalog.ProductType.VIRTUAL),
                SINCE,
            ),
        ]
        await catalog.publish_products(tx, made, SINCE)
        skus = await catalog.get_sku_ids(tx, store_id, ["CHAIR", "VOUCHER"])
        await inventory.receive(tx, [(sku_id, 10) for sku_id in skus.values()], "receipt/2", SINCE, "receipt/2")
        await logistics.save_delivery_rule(
            tx,
            logistics.SaveDeliveryRule(
                store_id=store_id,
                kind=logistics.DeliveryKind.EXPRESS,
                label={"en": "Express"},
                fees=(logistics.Fee(cny(500)),),
            ),
            SINCE,
        )
        return skus

    return replace(goods, skus=goods.skus | await database.write(make))


def _product(store_id: int, category_id: int, slug: str, sku: catalog.CreateSku) -> catalog.CreateProduct:
    return catalog.CreateProduct(
        store_id=store_id, back_category_id=category_id, slug=slug, name={"en": slug.title()}, skus=(sku,)
    )


def success(payment: payments.Payment, charge: str = "C") -> payments.Notification:
    """What the channel says when a payment was paid."""
    return payments.Notification(
        channel=payment.channel,
        kind=NotificationKind.SUCCEEDED,
        reference=payment.reference,
        order_number=payment.order_number,
        channel_reference=f"{charge}-{payment.id}",
        amount=payment.amount,
    )


async def settle(database: Database, notification: payments.Notification) -> payments.Effect:
    return await database.write(lambda tx: checkout.settle_payment(tx, notification, NOW))


@dataclass(slots=True)
class Channel:
    """A payment channel whose answers a test decides, and which keeps what it was asked."""

    knows: dict[str, payments.Notification] = field(default_factory=dict)
    can_close: bool = True
    answer: RefundAnswer = RefundAnswer.SUCCEEDED
    is_down: bool = False
    closed: list[str] = field(default_factory=list)
    refunded: list[tuple[str, int]] = field(default_factory=list)
    success_answer: str = "ok"

    async def initiate(self, charge: payments.Charge) -> payments.Opened:
        self._require_up()
        return payments.Opened(f"/pay/{charge.reference}")

    async def query(self, reference: str) -> payments.Notification | None:
        self._require_up()
        return self.knows.get(reference)

    async def close(self, reference: str) -> bool:
        self._require_up()
        self.closed.append(reference)
        return self.can_close

    async def refund(self, request: payments.RefundRequest) -> RefundAnswer:
        self._require_up()
        self.refunded.append((request.payment_reference, request.amount.minor))
        return self.answer

    async def parse_notification(self, body: bytes, headers: Mapping[str, str]) -> payments.Notification:
        raise payments.NotificationRejected("tests settle without HTTP")

    def _require_up(self) -> None:
        if self.is_down:
            raise payments.ChannelUnavailable("down")


async def work(database: Database, channel: Channel, now: datetime = NOW) -> None:
    """Runs the jobs that are due, with one channel for all payments."""
    await work_with(database, {"SANDBOX": channel}, now)


async def work_with(database: Database, channels: Mapping[str, Channel], now: datetime) -> None:
    """Runs the jobs that are due."""
    while await run_next(database, checkout.jobs(channels), now):
        pass


async def refunds_of(database: Database, order_id: int) -> list[tuple[int, str, str]]:
    """Amount, reason and status of the refunds for an order, oldest first."""
    statement = Statement(
        text(
            "SELECT r.amount, r.reason, r.status FROM payment_refunds r JOIN payments p ON p.id = r.payment_id "
            f"WHERE p.order_id = {order_id} ORDER BY r.id"
        )
    )
    return [(row[0], row[1], row[2]) for row in await database.read().rows(statement)]


async def breaches(database: Database) -> list[str]:
    """The claims of orders, payments and stock that do not hold."""
    checks = [*orders.CHECKS, *payments.CHECKS, *inventory.CHECKS]
    return [check.claim for check in checks if await check.find_breaches(database.read())]


def told(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, tuple[str, ...] | None]]:
    return [(problem.code, problem.field) for problem in refused.value.problems]


async def set_price(database: Database, sku_id: int, minor: int) -> None:
    price = catalog.SkuPrice(list_price=cny(minor))
    await database.write(lambda tx: catalog.set_prices(tx, [catalog.SetPrice(sku_id=sku_id, price=price)], NOW))


async def close(database: Database, order: orders.Order) -> bool:
    return await database.write(lambda tx: checkout.close_unpaid(tx, order.id, CLOSING))


def codes(outcome: Any) -> list[str]:
    return [problem.code for problem in outcome.problems] if isinstance(outcome, Refused) else []
