"""A shop with one thing or a few to sell and many who want them, ready for a server to open."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from domains import catalog, identity, inventory, logistics, marketing, members
from domains.kernel import Frame, Money
from domains.logistics import DeliveryKind, Fee, SaveDeliveryRule
from persistence import Database, Transaction, migrating
from tests.domains.inventory.goods import make_singles

_COUPONS: Final = 3


@dataclass(frozen=True, slots=True)
class Market:
    """What is for sale, and the access tokens of those who want it."""

    sku_ids: list[int]
    tokens: list[str]
    member_ids: list[int]

    @property
    def sku_id(self) -> int:
        """The one thing, or the first of a few."""
        return self.sku_ids[0]


async def open_market(url: str, *, units: int, buyers: int, skus: int = 1) -> Market:
    """Fills an empty database: SKUs with so many units each, delivered everywhere, and so many members signed in.

    Each has 5,000 points, and three coupons, which orders take by themselves.
    """
    await migrating.migrate(url)
    now = datetime.now(UTC)  # the tokens are for a real server, whose clock is the real one
    database = await Database.open(url, durable=False)
    try:
        sku_ids = await make_singles(database, skus, now)
        await database.write(lambda tx: _stock(tx, sku_ids, units, now))
        keys = await identity.load_keys(database, now)
        signed_in = await database.write(lambda tx: _sign_in(tx, keys, buyers, now))
        if signed_in:
            await database.write(lambda tx: _give(tx, tuple(signed_in), now))
        return Market(sku_ids, list(signed_in.values()), list(signed_in))
    finally:
        await database.close()


async def _stock(tx: Transaction, sku_ids: list[int], units: int, now: datetime) -> None:
    await inventory.receive(tx, [(sku_id, units) for sku_id in sku_ids], "PO-1", now, "stock of the market")
    store_id = (await catalog.get_skus_for_sale(tx, sku_ids, Frame()))[sku_ids[0]].store_id
    fees = [Fee(Money(800, "CNY"))]
    await logistics.save_delivery_rule(
        tx, SaveDeliveryRule(store_id, DeliveryKind.EXPRESS, {"en": "Express"}, fees), now
    )


async def _sign_in(tx: Transaction, keys: identity.TokenKeys, buyers: int, now: datetime) -> dict[int, str]:
    """The access tokens of new members, by the members' ids."""
    tokens = {}
    for number in range(buyers):
        login = f"buyer{number}@shop.test"
        member_id = await members.create_member(tx, login, "no password", f"Buyer {number}", now)
        subject = identity.Subject(identity.SubjectKind.MEMBER, member_id)
        tokens[member_id] = (await identity.start_session(tx, keys, subject, now)).access_token
    return tokens


async def _give(tx: Transaction, member_ids: tuple[int, ...], now: datetime) -> None:
    points = members.GrantPoints(member_ids=member_ids, points=5_000, idempotency_key="points of the market")
    await members.grant_points(tx, points, now)
    coupons = marketing.CreateCouponTemplate(
        name={"en": "A bit off"},
        value=Money(150, "CNY"),
        scope=marketing.ScopeTerms(all=True),
        quantity=_COUPONS * len(member_ids),
        per_member=_COUPONS,
        validity=30,
    )
    template_id = await marketing.create_coupon_template(tx, coupons, now, None)
    for number in range(_COUPONS):
        given = marketing.GiveCoupons(
            template_id=template_id, member_ids=member_ids, idempotency_key=f"coupon {number} of the market"
        )
        await marketing.give_coupons(tx, given, now)
