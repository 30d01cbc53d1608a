"""Shoppers: clients that browse, fill carts, order, pay and change their minds, and keep a journal of all of it."""

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from typing import Any, Final

from adapters.payments.sandbox import SandboxChannel
from domains.kernel import Money
from domains.payments import NotificationKind
from schema.ids import global_id
from tests.concurrency.market import Market
from tests.faults.asking import Asker, Trouble
from tests.resolvers.buying import ADDRESS

SECRET: Final = "a secret of the sandbox"
# What a server must have in its environment for shoppers to pay at it.
PAYABLE: Final = {
    "STOA_MODE": "production",
    "STOA_SANDBOX": "true",
    "STOA_SANDBOX_SECRET": SECRET,
    "STOA_COST_PER_MINUTE": "0",
}
PAUSE_S: Final = 0.05

PLANS: Final = (
    (),
    ("start", "pay"),
    ("cancel",),
    ("start", "pay", "cancel"),
    # The money comes although the order has been called off.
    ("start", "cancel", "pay"),
)


@dataclass(slots=True)
class Purchase:
    """One thing that a shopper set out to buy, and what they were told of it. `plan`: what follows the order."""

    member_id: int
    token: str
    order_input: dict[str, Any]
    quantities: dict[int, int]
    plan: tuple[str, ...]
    order: dict[str, Any] | None = None
    refused: list[str] | None = None
    sends: int = 0
    done: list[str] = field(default_factory=list)
    redirect_url: str | None = None
    # How often the payer was charged for it.
    charges: int = 1

    @property
    def key(self) -> str:
        key: str = self.order_input["idempotencyKey"]
        return key

    @property
    def is_answered(self) -> bool:
        return self.order is not None or self.refused is not None

    @property
    def is_over(self) -> bool:
        return self.refused is not None or (self.order is not None and len(self.done) == len(self.plan))


class Shopper:
    """Does one thing after the other; what got no answer is sent again before anything else is done."""

    def __init__(self, asker: Asker, market: Market, members: Sequence[int], seed: int) -> None:
        """`members`: the places, in the market, of the members that this shopper is by turns."""
        self.asker = asker
        self.purchases: list[Purchase] = []
        self.troubles: Counter[str] = Counter()
        self.steps = 0
        self._market = market
        self._members = members
        self._random = random.Random(seed)
        self._channel = SandboxChannel(SECRET, "http://shop.test")

    async def shop(self, until: asyncio.Event) -> None:
        """Goes on until the event; after a failure a moment passes."""
        while not until.is_set():
            if not await self.step():
                await asyncio.sleep(PAUSE_S)

    async def finish(self) -> None:
        """Sends again what got no answer, until it has one and the plan is carried out."""
        async with asyncio.timeout(60):
            while self.purchases and not self.purchases[-1].is_over:
                if not await self.step():
                    await asyncio.sleep(PAUSE_S)

    async def step(self) -> bool:
        """Does the next thing. Returns whether it was answered; no answer and typed errors are counted."""
        self.steps += 1
        try:
            await self._next()
        except Trouble as trouble:
            self.troubles[trouble.what] += 1
            return False
        return True

    async def _next(self) -> None:
        if not self.purchases or self.purchases[-1].is_over:
            await self._browse_or_choose()
        elif not self.purchases[-1].is_answered:
            await self.order(self.purchases[-1])
        else:
            await self._follow(self.purchases[-1])

    async def _browse_or_choose(self) -> None:
        if self._random.random() < 0.3:
            await self.asker.ask("ProductList", first=8)
        else:
            await self.choose(self._random.choice(PLANS))

    async def choose(self, plan: tuple[str, ...] = ()) -> None:
        """Puts something into the cart and looks at what it would cost; what is sold out is let be. Raises Trouble."""
        at = self._members[len(self.purchases) % len(self._members)]
        token = self._market.tokens[at]
        wanted = self._random.sample(self._market.sku_ids, self._random.randint(1, min(2, len(self._market.sku_ids))))
        lines = [{"skuId": global_id("Sku", sku), "quantity": self._random.randint(1, 3)} for sku in wanted]
        await self.asker.ask("CartAdd", access=token, token=None, lines=lines)
        where = {"address": ADDRESS, "points": self._random.choice([0, 0, 100, 250])}
        shown = await self.asker.ask("CheckoutPreview", access=token, input=where)
        preview = shown["checkoutPreview"]["preview"]
        if preview is None:
            return
        seen = {"expectedPayable": preview["payable"], "expectedDigest": preview["digest"]}
        key = f"{self._random.getrandbits(64):x}"
        order_input = {**where, **seen, "idempotencyKey": key}
        bought = _quantities(preview, self._market)
        self.purchases.append(Purchase(self._market.member_ids[at], token, order_input, bought, plan))

    async def order(self, purchase: Purchase) -> None:
        """Orders what was seen; sent again it has the same key. Raises Trouble."""
        purchase.sends += 1
        answer = await self.asker.ask("OrderPlace", access=purchase.token, input=purchase.order_input)
        payload = answer["orderPlace"]
        purchase.order = payload["order"]
        if purchase.order is None:
            purchase.refused = [error["code"] for error in payload["userErrors"]]

    async def _follow(self, purchase: Purchase) -> None:
        step = purchase.plan[len(purchase.done)]
        await {"start": self.start, "pay": self.pay, "cancel": self.cancel}[step](purchase)
        purchase.done.append(step)

    async def start(self, purchase: Purchase) -> None:
        """Opens a payment. Raises Trouble."""
        assert purchase.order is not None
        answer = await self.asker.ask(
            "PaymentStart",
            access=purchase.token,
            orderId=purchase.order["id"],
            channel="SANDBOX",
            idempotencyKey=purchase.key,
        )
        payload = answer["paymentStart"]
        assert not payload["userErrors"], payload
        purchase.redirect_url = payload["payment"]["redirectUrl"]

    async def pay(self, purchase: Purchase) -> None:
        """Has the channel tell the shop that the money came, until the shop says that it knows. Raises Trouble."""
        body, headers = self.notification(purchase)
        await self.asker.tell(body, headers)

    def notification(
        self,
        purchase: Purchase,
        kind: NotificationKind = NotificationKind.SUCCEEDED,
        *,
        nth: int = 1,
        more: int = 0,
    ) -> tuple[bytes, dict[str, str]]:
        """What the channel says of the payer's `nth` charge for a started payment; of so many minor units `more`."""
        assert purchase.redirect_url is not None
        charge = self._channel.find_charge(purchase.redirect_url.rpartition("/")[2])
        assert charge is not None
        amount = Money(charge.amount.minor + more, charge.amount.currency)
        return self._channel.notification(replace(charge, amount=amount), kind, nth)

    async def cancel(self, purchase: Purchase) -> None:
        """Cancels, which may have been done by a request that got no answer. Raises Trouble."""
        assert purchase.order is not None
        answer = await self.asker.ask(
            "OrderCancel", access=purchase.token, orderId=purchase.order["id"], reason="changed my mind"
        )
        codes = [error["code"] for error in answer["orderCancel"]["userErrors"]]
        if codes:
            number = purchase.order["number"]
            seen = await self.asker.ask("OrderByNumber", access=purchase.token, number=number)
            assert (codes, seen["order"]["status"]) == (["TRANSITION_NOT_ALLOWED"], "CANCELLED"), (codes, seen)


def _quantities(preview: dict[str, Any], market: Market) -> dict[int, int]:
    by_id = {global_id("Sku", sku): sku for sku in market.sku_ids}
    lines = [line for group in preview["cart"]["groups"] for line in group["lines"]]
    return {by_id[line["sku"]["id"]]: line["quantity"] for line in lines}


class Crowd:
    """Shoppers who are all out at once."""

    def __init__(self, shoppers: Sequence[Shopper]) -> None:
        self.shoppers = shoppers

    @property
    def purchases(self) -> list[Purchase]:
        return [purchase for shopper in self.shoppers for purchase in shopper.purchases]

    @property
    def troubles(self) -> Counter[str]:
        """What went wrong, and how often: codes of errors, and names of what kept an answer from coming."""
        return sum((shopper.troubles for shopper in self.shoppers), Counter())

    @property
    def answered(self) -> int:
        """How many requests had an answer that was no error."""
        return sum(shopper.steps for shopper in self.shoppers) - self.troubles.total()

    @asynccontextmanager
    async def out(self, *, finish: bool = True) -> AsyncIterator[None]:
        """All shop until the block ends; then each finishes what is begun, unless the shop is closed."""
        home = asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for shopper in self.shoppers:
                group.create_task(shopper.shop(home))
            try:
                yield
            finally:
                home.set()
        if finish:
            await self.finish()

    async def choose(self, plans: Sequence[tuple[str, ...]], chance: random.Random) -> list[Purchase]:
        """Everybody stands at the checkout with something new."""
        async with asyncio.TaskGroup() as group:
            for shopper in self.shoppers:
                group.create_task(_choose(shopper, chance.choice(plans)))
        return [shopper.purchases[-1] for shopper in self.shoppers]

    async def finish(self) -> None:
        """Everybody sends again what got no answer."""
        async with asyncio.TaskGroup() as group:
            for shopper in self.shoppers:
                group.create_task(shopper.finish())

    def go_to(self, url: str) -> int:
        """Sends everybody to another server. Returns its port."""
        for shopper in self.shoppers:
            shopper.asker.go_to(url)
        return int(url.rpartition(":")[2])

    async def until_answered(self, count: int) -> None:
        """Waits for so many more answers."""
        enough = self.answered + count
        async with asyncio.timeout(60):
            while self.answered < enough:  # noqa: ASYNC110
                await asyncio.sleep(PAUSE_S)

    async def until_told(self, what: str, count: int) -> None:
        """Waits until so many more requests have ended with this trouble."""
        enough = self.troubles[what] + count
        async with asyncio.timeout(60):
            while self.troubles[what] < enough:  # noqa: ASYNC110
                await asyncio.sleep(PAUSE_S)


async def _choose(shopper: Shopper, plan: tuple[str, ...]) -> None:
    """However often the answer does not come in time: so many at once may be too many for a slow machine."""
    async with asyncio.timeout(60):
        while True:
            try:
                return await shopper.choose(plan)
            except Trouble as trouble:
                shopper.troubles[trouble.what] += 1


@asynccontextmanager
async def crowd(market: Market, urls: Sequence[str], *, size: int, seed: int) -> AsyncIterator[Crowd]:
    """So many shoppers, shared out among servers, each of whom is several members by turns."""
    members = len(market.tokens) // size
    askers = [Asker(urls[at % len(urls)]) for at in range(size)]
    places = [range(at * members, (at + 1) * members) for at in range(size)]
    try:
        yield Crowd([Shopper(askers[at], market, places[at], seed + at) for at in range(size)])
    finally:
        for asker in askers:
            await asker.close()
