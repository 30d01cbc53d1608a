"""A member who buys over HTTP with the clients' own documents."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from domains import identity, members
from domains.identity import Subject, SubjectKind
from persistence import Transaction
from schema.ids import global_id
from tests.goods import SINCE, Goods, stock_shop
from tests.shop import Client, ShopUnderTest

ADDRESS = {
    "recipient": "Ada",
    "phone": "+8613800000001",
    "region": "330106",
    "line": "1 West Lake Road",
    "country": "CN",
}
_HOME = members.SaveAddress(None, "Ada", "+8613800000001", "330106", "1 West Lake Road", None, "CN")


@dataclass(frozen=True, slots=True)
class Buyer:
    """A signed-in member of a shop with goods."""

    shop: ShopUnderTest
    goods: Goods
    client: Client
    member_id: int
    address_id: str

    async def signed_in_again(self) -> "Buyer":
        """The same member with a new session."""
        token = await self.shop.database.write(lambda tx: _token(self.shop, tx, self.member_id))
        return replace(self, client=self.shop.client(token))

    def sku(self, code: str) -> str:
        return global_id("Sku", self.goods.skus[code])

    async def fill(self, **quantities: int) -> None:
        """Puts SKUs into the cart, by code."""
        lines = [{"skuId": self.sku(code), "quantity": count} for code, count in quantities.items()]
        payload = (await self.client.run("CartAdd", token=None, lines=lines))["cartLinesAdd"]
        assert payload["userErrors"] == []

    async def look(self, **wanted: Any) -> dict[str, Any]:
        """The payload of a preview of the cart, or of what is wanted instead."""
        answer = await self.client.run("CheckoutPreview", input={"addressId": self.address_id} | wanted)
        payload: dict[str, Any] = answer["checkoutPreview"]
        return payload

    async def order_input(self, key: str = "key", **wanted: Any) -> dict[str, Any]:
        """What is sent to order what a look at it shows."""
        preview = (await self.look(**wanted))["preview"]
        seen = {"expectedPayable": preview["payable"], "expectedDigest": preview["digest"]}
        return {"addressId": self.address_id, "idempotencyKey": key} | seen | wanted

    async def place(self, order: Mapping[str, Any]) -> dict[str, Any]:
        payload: dict[str, Any] = (await self.client.run("OrderPlace", input=dict(order)))["orderPlace"]
        return payload

    async def buy(self, key: str = "key", **quantities: int) -> dict[str, Any]:
        """Fills the cart and orders it."""
        await self.fill(**quantities)
        payload = await self.place(await self.order_input(key))
        assert payload["userErrors"] == []
        order: dict[str, Any] = payload["order"]
        return order

    async def start_payment(self, order_id: str, key: str = "pay", channel: str = "SANDBOX") -> dict[str, Any]:
        variables = {"orderId": order_id, "channel": channel, "idempotencyKey": key}
        payload: dict[str, Any] = (await self.client.run("PaymentStart", **variables))["paymentStart"]
        return payload

    async def click(self, redirect_url: str, outcome: str) -> int:
        """Clicks a button of the sandbox page; returns the status of the answer."""
        async with self.client.http() as http:
            return (await http.post(f"{redirect_url}/{outcome}")).status_code

    async def pay(self, order_id: str, key: str = "pay") -> None:
        payment = (await self.start_payment(order_id, key))["payment"]
        assert await self.click(payment["redirectUrl"], "pay") == 303

    async def cancel(self, order_id: str, reason: str = "changed my mind") -> dict[str, Any]:
        payload: dict[str, Any] = (await self.client.run("OrderCancel", orderId=order_id, reason=reason))["orderCancel"]
        return payload

    async def see(self, number: str) -> dict[str, Any]:
        order: dict[str, Any] = (await self.client.run("OrderByNumber", number=number))["order"]
        return order


async def new_buyer(shop: ShopUnderTest, goods: Goods | None = None, login: str = "ada") -> Buyer:
    """A member with a saved address; the shop gets its goods with the first one."""
    stocked = goods or await stock_shop(shop.database)

    async def make(tx: Transaction) -> tuple[str, int, int]:
        member_id = await members.create_member(tx, login, "no password", login.title(), SINCE)
        saved = await members.save_address(tx, member_id, _HOME, SINCE)
        return await _token(shop, tx, member_id), member_id, saved.id

    token, member_id, address_id = await shop.database.write(make)
    return Buyer(shop, stocked, shop.client(token), member_id, global_id("Address", address_id))


async def _token(shop: ShopUnderTest, tx: Transaction, member_id: int) -> str:
    subject = Subject(SubjectKind.MEMBER, member_id)
    return (await identity.start_session(tx, shop.shop.keys, subject, shop.clock())).access_token


def told(payload: Mapping[str, Any]) -> list[tuple[str, list[str] | None]]:
    """The user errors of a payload: codes and fields."""
    return [(error["code"], error["field"]) for error in payload["userErrors"]]
