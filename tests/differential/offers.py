"""What the script's shop takes off: coupons, points, gifts and promotions with few uses, at two stores."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from domains import catalog, marketing, members
from domains.kernel import Channel, Refused
from domains.marketing import CreateCouponTemplate, FreightTerms, PercentTerms, ScopeTerms
from persistence import Database, Transaction
from schema.ids import global_id, local_id
from tests.differential.script import Answer, Person, Script, payload
from tests.domains.checkout.shopping import open_second_store
from tests.gifts import from_spend, give, only, with_item
from tests.goods import SINCE, Goods, cny
from tests.shop import ShopUnderTest

ME: Final = "{ me { id points { balance history(first: 3) { edges { node { delta balance reason } } } } } }"


@dataclass(frozen=True, slots=True)
class Offers:
    """What can be claimed, and the list of prices that members come onto."""

    goods: Goods
    template_ids: tuple[int, ...]
    price_list_id: int


async def make_offers(database: Database, goods: Goods) -> Offers:
    """Some that run out and some that do not, in a shop with a second store, where some goods are taxed."""
    goods = await open_second_store(database, goods)
    wanted: list[dict[str, Any]] = [
        {"value": cny(2_000), "threshold": cny(10_000), "quantity": 40, "per_member": 3},
        {"value": PercentTerms(percent_off_bp=1_500), "quantity": 500, "per_member": 20, "stackable": True},
        {"value": FreightTerms(), "quantity": 500, "per_member": 20, "returns_on_refund": False},
    ]
    template_ids = [await _template(database, number, **each) for number, each in enumerate(wanted)]
    await _tax(database, [goods.products[each] for each in ("mug", "stool", "set")])
    await give(database, from_spend(goods, 30_000, MUG=0, HIDDEN=1_000), "THRESHOLD", limit_total=60)
    await give(database, with_item(goods, "CHAIR"), "WITH_IT", scope=only(goods, "STOOL"), limit_per_member=4)
    saving = marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(5_000), off=cny(700)),))
    await give(database, saving, "BUDGET", scope=only(goods, "MUG", "CHAIR"), budget=cny(20_000))
    two = marketing.SetGroupTerms(sku_ids=(goods.skus["SHIRT-S"], goods.skus["SHIRT-M"]), quantity=2)
    sets = marketing.BundlePriceTerms(groups=(two,), percent_off_bp=1_111, most_sets=2)
    await give(database, sets, "SETS")
    thirds = marketing.MultiBuyTerms(n=3, pay_for=2)
    await give(database, thirds, "THIRDS", scope=only(goods, "MUG"), priority=5, exclusion_group="mugs")
    price_list_id = await database.write(lambda tx: _limits_and_list(tx, goods))
    return Offers(goods, tuple(template_ids), price_list_id)


async def _tax(database: Database, product_ids: list[int]) -> None:
    async def make(tx: Transaction) -> None:
        class_id = await catalog.create_tax_class(
            tx, catalog.CreateTaxClass(code="std", name={"en": "Std"}), SINCE, None
        )
        rate = catalog.SetTaxRate(tax_class_id=class_id, region="", percent="13", starts_at=SINCE)
        await catalog.set_tax_rate(tx, rate, SINCE, None)
        await catalog.set_tax_classes(tx, catalog.SetTaxClasses(tuple(product_ids), class_id), SINCE, None)

    await database.write(make)


async def _limits_and_list(tx: Transaction, goods: Goods) -> int:
    """At most three stools a day and two of one size of shirts an order; mugs cheaper for some, from four more so."""
    stool, shirt = goods.products["stool"], goods.products["shirt"]
    day = catalog.PurchaseLimit(stool, None, catalog.LimitPeriod.DAY, 3)
    order = catalog.PurchaseLimit(shirt, goods.skus["SHIRT-S"], catalog.LimitPeriod.ORDER, 2)
    for limit in (day, order):
        version = (await catalog.get_versions(tx, [limit.product_id]))[limit.product_id]
        command = catalog.SetPurchaseLimits(product_id=limit.product_id, version=version, limits=(limit,))
        await catalog.set_purchase_limits(tx, command, SINCE)
    new = catalog.CreatePriceList(code="trade", name={"en": "Trade"}, currency="CNY", starts_at=SINCE)
    list_id = await catalog.create_price_list(tx, new, SINCE)
    prices = [("MUG", 1, 4_800), ("MUG", 4, 4_333), ("CHAIR", 1, 2_950)]
    entries = tuple(catalog.PriceEntry(goods.skus[code], least, cny(minor)) for code, least, minor in prices)
    await catalog.set_price_entries(tx, catalog.SetPriceEntries(id=list_id, entries=entries), SINCE)
    return list_id


async def _template(database: Database, number: int, **more: Any) -> int:
    name = {"en": f"Coupon {number}", "zh-CN": f"优惠券{number}"}
    values = {"name": name, "scope": ScopeTerms(all=True), "validity": 30, "code": f"CODE-{number}"} | more
    values["channels"] = (*marketing.ON_PAGES, marketing.ClaimChannel.CODE)
    command = CreateCouponTemplate(**values)
    return await database.write(lambda tx: marketing.create_coupon_template(tx, command, SINCE, None))


class SavingScript(Script):
    """The script with shoppers who claim coupons, are given points, and choose what to use and to take."""

    def __init__(self, shop: ShopUnderTest, offers: Offers, staff_id: int, seed: int) -> None:
        super().__init__(shop, offers.goods, staff_id, seed)
        self._offers = offers
        self._steps += [
            (8, self._claim),
            (2, self._type_in),
            (3, self._choose_coupons),
            (3, self._coupons),
            (5, self._points_come),
            (3, self._points),
            (5, self._cancel_a_part),
            (2, self._list_members),
        ]

    def _headers(self) -> dict[str, str]:
        """Some come by a channel whose prices are without tax."""
        channel = self._random.choice([Channel.PC, Channel.APP])
        return {**super()._headers(), "Stoa-Channel": channel.value}

    async def _claim(self) -> Answer:
        template_id = global_id("CouponTemplate", self._random.choice(self._offers.template_ids))
        return await self._send(self._member(), "CouponClaim", templateId=template_id)

    async def _type_in(self) -> Answer:
        return await self._send(self._member(), "CouponClaimByCode", code=f"code-{self._random.randint(0, 3)}")

    async def _choose_coupons(self) -> Answer:
        person = self._member()
        return await self._send(person, "CartCouponsSet", token=None, couponIds=await self._some_coupons(person))

    async def _coupons(self) -> Answer:
        status = self._random.choice([None, ["UNUSED"], ["USED", "LOCKED"], ["EXPIRED"]])
        return await self._send(self._member(), "MyCoupons", status=status, first=self._random.randint(1, 4))

    async def _points_come(self) -> Answer:
        """Points of a day's or a month's length for somebody, now and then with a key that was there before."""
        person, now = self._member(), self._shop.clock()
        key, points = f"points {self._random.randint(0, 300)}", self._random.randint(1, 3_000)
        ends_at = now + timedelta(days=self._random.choice([1, 30]))
        me = payload(await person.client.send(ME, {}), "me")
        if not me:
            return {}
        command = members.GrantPoints(
            member_ids=(local_id("Member", me["id"]),), points=points, idempotency_key=key, expires_at=ends_at
        )
        try:
            given = await self._shop.database.write(lambda tx: members.grant_points(tx, command, now))
        except Refused as refused:
            return {"refused": [each.code for each in refused.problems]}
        return {"given": given}

    async def _list_members(self) -> Answer:
        """Somebody comes onto the list of prices, or leaves it."""
        me, now = payload(await self._member().client.send(ME, {}), "me"), self._shop.clock()
        ids = (local_id("Member", me["id"]),) if me else ()
        added, removed = (ids, ()) if self._random.random() < 0.7 else ((), ids)
        command = catalog.SetPriceListMembers(self._offers.price_list_id, added, removed)
        if ids:
            await self._shop.database.write(lambda tx: catalog.set_price_list_members(tx, command, now))
        return {"listed": len(added)}

    async def _points(self) -> Answer:
        return await self._member().client.send(ME, {})

    async def _cancel_a_part(self) -> Answer:
        """Looks at what calling off a child would bring, and does it as a rule."""
        person = self._member()
        if not person.orders:
            return {}
        order = self._random.choice(person.orders[-4:])
        child = self._random.choice(order["children"] or [order])
        shown = await self._send(person, "OrderCancelPreview", orderId=child["id"])
        if self._random.random() < 0.2:
            return shown
        return {"shown": shown, "done": await self._send(person, "OrderCancel", orderId=child["id"], reason="not this")}

    async def _wishes(self, person: Person, where: dict[str, Any]) -> dict[str, Any]:
        wishes: dict[str, Any] = {}
        if self._random.random() < 0.3:
            wishes["points"] = self._random.choice([1, 100, 1_000, 5_000])
        if self._random.random() < 0.3:
            wishes["couponIds"] = await self._some_coupons(person)
        if self._random.random() < 0.4:
            shown = payload(await self._send(person, "GiftOffers", input=where), "checkoutPreview")
            offers = ((shown.get("preview") or {}).get("cart") or {}).get("pricing", {}).get("giftOffers", [])
            wishes["giftChoices"] = [
                {"promotionId": offer["promotion"]["id"], "skuIds": [self._random.choice(offer["gifts"])["sku"]["id"]]}
                for offer in offers
            ]
        return wishes

    async def _some_coupons(self, person: Person) -> list[str]:
        """Up to two of somebody's coupons, used ones among them."""
        coupons = payload(await self._send(person, "MyCoupons", first=6), "me").get("coupons", {}).get("edges", [])
        ids = [edge["node"]["id"] for edge in coupons]
        return self._random.sample(ids, min(len(ids), self._random.randint(0, 2)))
