"""One long script of mutations and queries, made as it goes from a seed and from what it was answered so far."""

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final

from domains import identity, inventory
from schema.ids import global_id
from tests.goods import Goods
from tests.resolvers.buying import ADDRESS
from tests.shop import Client, ShopUnderTest, document

USUAL: Final = ["MUG", "SHIRT-M", "SHIRT-S", "STOOL", "SET"]
PASSWORD: Final = "a long enough password"
ADDRESSES: Final = "{ me { id nickname addresses { id recipient phone region line isDefault } } }"
SKU: Final = "query($sku: ID!) { node(id: $sku) { ... on Sku { id code inStock product { slug salesCount } } } }"
STOCK: Final = """
query ($sku: ID!, $first: Int) {
  stock(skuId: $sku) {
    salesLayer { channel sellable locked sold activity presale }
    movements(first: $first) { edges { cursor node { id at operation delta document layer } } }
  }
}
"""
SORTS: Final = ("SALES", "NEWEST", "PRICE_ASC", "PRICE_DESC", None)
Answer = dict[str, Any]


@dataclass(slots=True)
class Person:
    """A guest, or a member once they are signed in."""

    client: Client
    login: str | None = None
    cart_token: str | None = None
    refresh: str | None = None
    orders: list[dict[str, Any]] = field(default_factory=list)
    placed: list[dict[str, Any]] = field(default_factory=list)


class Script:
    """Two that begin with the same seed on shops that answer alike do the same, step by step."""

    def __init__(self, shop: ShopUnderTest, goods: Goods, staff_id: int, seed: int) -> None:
        """`staff_id`: somebody who may read the stock."""
        self._shop = shop
        self._staff_id = staff_id
        self._goods = goods
        self._random = random.Random(seed)
        self._people = [Person(shop.client())]
        self._steps: list[tuple[int, Callable[[], Awaitable[Answer]]]] = [
            (4, self._register),
            (3, self._sign_in),
            (2, self._refresh),
            (20, self._add),
            (8, self._change),
            (5, self._remove),
            (6, self._show_cart),
            (16, self._order),
            (4, self._order_again),
            (12, self._pay),
            (7, self._cancel),
            (6, self._save_address),
            (4, self._addresses),
            (8, self._list),
            (4, self._detail),
            (6, self._orders),
            (4, self._stock_comes),
            (3, self._stock_seen),
            (8, self._time),
            (12, self._work),
        ]

    async def step(self) -> tuple[str, Answer]:
        """Does the next thing. Returns its name and what was answered."""
        weights = [weight for weight, _ in self._steps]
        do = self._random.choices([do for _, do in self._steps], weights)[0]
        return do.__name__, await do()

    def _somebody(self) -> Person:
        return self._random.choice(self._people[-6:])

    def _member(self) -> Person:
        members = [person for person in self._people if person.login]
        return self._random.choice(members[-6:]) if members else self._people[0]

    def _sku(self) -> str:
        """What is for sale, as a rule."""
        codes = sorted(self._goods.skus) if self._random.random() < 0.2 else USUAL
        return global_id("Sku", self._goods.skus[self._random.choice(codes)])

    async def _send(self, person: Person, operation: str, **variables: Any) -> Answer:
        answer = await person.client.send(document(operation), variables)
        if person.refresh and "UNAUTHENTICATED" in [error["extensions"]["code"] for error in answer.get("errors", ())]:
            await self._renew(person)
            if self._random.random() < 0.9:
                return await person.client.send(document(operation), variables)
        return answer

    async def _register(self) -> Answer:
        guest = self._somebody() if self._random.random() < 0.5 else Person(self._shop.client())
        number = len(self._people) if self._random.random() < 0.8 else 1
        wanted = {"login": f"member{number}@shop.test", "password": PASSWORD, "nickname": self._nickname()}
        answer = await self._send(guest, "Register", input={**wanted, "cartToken": guest.cart_token})
        return self._signed_in(answer, "memberRegister", wanted["login"])

    async def _sign_in(self) -> Answer:
        password = PASSWORD if self._random.random() < 0.7 else "quite another password"
        login = self._member().login or "nobody@shop.test"
        answer = await self._send(Person(self._shop.client()), "SignIn", input={"login": login, "password": password})
        return self._signed_in(answer, "memberSignIn", login)

    def _signed_in(self, answer: Answer, field_name: str, login: str | None) -> Answer:
        session = (answer.get("data") or {}).get(field_name, {}).get("session")
        if session is not None:
            client = self._shop.client(session["accessToken"], **self._headers())
            self._people.append(Person(client, login, refresh=session["refreshToken"]))
        return answer

    async def _refresh(self) -> Answer:
        return await self._renew(self._member())

    async def _renew(self, person: Person) -> Answer:
        # Whoever sends a token that has ended is refused whatever they ask.
        answer = await self._shop.client().send(document("Refresh"), {"token": person.refresh or "none"})
        session = (answer.get("data") or {}).get("sessionRefresh", {}).get("session")
        if session is not None:
            person.refresh, person.client.token = session["refreshToken"], session["accessToken"]
        return answer

    async def _add(self) -> Answer:
        person = self._somebody()
        lines = [{"skuId": self._sku(), "quantity": self._quantity()} for _ in range(self._random.randint(1, 3))]
        answer = await self._send(person, "CartAdd", token=person.cart_token, lines=lines)
        cart = payload(answer, "cartLinesAdd").get("cart")
        if cart is not None and person.login is None:
            person.cart_token = cart["token"]
        return answer

    async def _change(self) -> Answer:
        person, line = await self._line()
        changed = {"lineId": line, "quantity": self._quantity(), "selected": self._random.random() < 0.8}
        return await self._send(person, "CartUpdate", token=person.cart_token, lines=[changed])

    async def _remove(self) -> Answer:
        person, line = await self._line()
        return await self._send(person, "CartRemove", token=person.cart_token, lineIds=[line])

    async def _show_cart(self) -> Answer:
        person = self._somebody()
        return await self._send(person, "CartShow", token=person.cart_token)

    async def _order(self) -> Answer:
        person = self._member()
        if self._random.random() < 0.7:
            line = {"skuId": self._sku(), "quantity": self._random.randint(1, 2)}
            await self._send(person, "CartAdd", token=None, lines=[line])
        region = "330106" if self._random.random() < 0.9 else "810000"
        address: dict[str, Any] = {"address": {**ADDRESS, "region": region}}
        address |= await self._wishes(person, address)
        shown = await self._send(person, "CheckoutPreview", input=address)
        preview = payload(shown, "checkoutPreview").get("preview")
        if preview is None:
            return shown
        key = f"key {self._random.randint(0, 400)}"
        payable = preview["payable"] if self._random.random() < 0.9 else {**preview["payable"], "amount": "0.01"}
        order = {**address, "expectedPayable": payable, "expectedDigest": preview["digest"], "idempotencyKey": key}
        return {"preview": shown, "placed": await self._place(person, order)}

    async def _wishes(self, person: Person, where: dict[str, Any]) -> dict[str, Any]:
        """What somebody wants of the checkout beside the goods and `where` they go."""
        return {}

    async def _order_again(self) -> Answer:
        person = self._member()
        if not person.placed:
            return {}
        return await self._place(person, self._random.choice(person.placed))

    async def _place(self, person: Person, order: dict[str, Any]) -> Answer:
        answer = await self._send(person, "OrderPlace", input=order)
        placed = payload(answer, "orderPlace").get("order")
        if placed is not None:
            person.placed.append(order)
            person.orders.append(placed)
        return answer

    async def _pay(self) -> Answer:
        person = self._member()
        if not person.orders:
            return {}
        order, key = self._random.choice(person.orders[-4:]), f"pay {self._random.randint(0, 400)}"
        answer = await self._send(person, "PaymentStart", orderId=order["id"], channel="SANDBOX", idempotencyKey=key)
        payment = payload(answer, "paymentStart").get("payment")
        if payment is None:
            return answer
        async with person.client.http() as http:
            outcomes = self._random.choices(["pay", "fail", "pay-twice", "nonsense"], [8, 2, 2, 1], k=2)
            pages = [await http.post(f"{payment['redirectUrl']}/{outcome}") for outcome in outcomes]
        return {"started": answer, "clicked": [page.status_code for page in pages]}

    async def _cancel(self) -> Answer:
        person = self._member()
        if not person.orders:
            return {}
        order, reason = self._random.choice(person.orders[-4:]), self._random.choice(["too dear", ""])
        return await self._send(person, "OrderCancel", orderId=order["id"], reason=reason)

    async def _save_address(self) -> Answer:
        person = self._member()
        wanted = {**ADDRESS, "recipient": self._nickname(), "isDefault": self._random.choice([True, None])}
        if self._random.random() < 0.2:
            wanted["region"] = "000000"
        return await self._send(person, "AddressSave", input=wanted)

    async def _addresses(self) -> Answer:
        return await self._member().client.send(ADDRESSES, {})

    async def _list(self) -> Answer:
        wanted = {"first": self._random.randint(1, 5), "sort": self._random.choice(SORTS)}
        filters = {"inStock": self._random.choice([True, None])}
        first = await self._send(self._somebody(), "ProductList", filter=filters, **wanted)
        after = payload(first, "products").get("pageInfo", {}).get("endCursor")
        return {"first": first, "next": await self._send(self._somebody(), "ProductList", **wanted, after=after)}

    async def _detail(self) -> Answer:
        return await self._somebody().client.send(SKU, {"sku": self._sku()})

    async def _orders(self) -> Answer:
        person = self._member()
        if person.orders and self._random.random() < 0.5:
            return await self._send(person, "OrderByNumber", number=self._random.choice(person.orders)["number"])
        return await self._send(person, "MyOrders", first=self._random.randint(1, 4))

    async def _stock_comes(self) -> Answer:
        sku = self._goods.skus[self._random.choice(["MUG", "SHIRT-S", "LAMP", "TABLE", "STOOL"])]
        pieces, document = self._random.randint(1, 40), f"receipt {self._random.randint(2, 60)}"
        now = self._shop.clock()
        await self._shop.database.write(lambda tx: inventory.receive(tx, [(sku, pieces)], document, now, document))
        return {"came": pieces}

    async def _stock_seen(self) -> Answer:
        """Somebody of the staff looks at the stock and its last movements."""
        subject, now = identity.Subject(identity.SubjectKind.STAFF, self._staff_id), self._shop.clock()
        keys = self._shop.shop.keys
        session = await self._shop.database.write(lambda tx: identity.start_session(tx, keys, subject, now))
        staff = self._shop.client(session.access_token)
        return await staff.send(STOCK, {"sku": self._sku(), "first": self._random.randint(1, 5)})

    async def _time(self) -> Answer:
        self._shop.clock.pass_by(minutes=self._random.choice([1, 5, 14, 31]))
        return {}

    async def _work(self) -> Answer:
        await self._shop.work()
        return {}

    async def _line(self) -> tuple[Person, str]:
        """Somebody and a line of their cart, or of nobody's."""
        person = self._somebody()
        shown = await self._send(person, "CartShow", token=person.cart_token)
        cart = payload(shown, "cart")
        lines = [line["id"] for group in cart.get("groups", []) for line in group["lines"]]
        return person, self._random.choice([*lines, *lines, *lines, global_id("CartLine", 99_999_999)])

    def _quantity(self) -> int:
        return self._random.choices([self._random.randint(1, 3), self._random.randint(4, 12), 0], [8, 2, 1])[0]

    def _nickname(self) -> str:
        return self._random.choice(["Ada", "Grace", "李雷", "Ünal", "a b", "x" * 41])

    def _headers(self) -> dict[str, str]:
        return {"Accept-Language": self._random.choice(["en", "zh-CN"])}


def payload(answer: Answer, name: str) -> dict[str, Any]:
    """What a root field was answered with; nothing where it was not."""
    return (answer.get("data") or {}).get(name) or {}
