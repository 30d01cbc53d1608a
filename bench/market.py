"""What is asked for on a filled catalogue: promotions that run, carts, a member who buys."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Final

from bench.catalogue import SINCE, Shelves, both, cny
from domains import catalog, identity, logistics, marketing, members
from domains.cart import AddLine, CartKey
from domains.cart import add_lines as add_to_cart
from domains.kernel import Frame
from persistence import Database, Transaction

GOODS: Final = 200
CART_LINES: Final = 20
PROMOTIONS: Final = 10
REGION: Final = "330106"


@dataclass(frozen=True, slots=True)
class Market:
    """What requests are made of: ids as the database has them, and tokens."""

    front_category_id: int
    slugs: tuple[str, ...]
    sku_ids: tuple[int, ...]
    cart_token: str
    small_carts: tuple[str, ...]  # all alike
    access_token: str
    address_id: int
    payable: dict[str, str] = field(default_factory=dict)  # of the two goods that are ordered


async def open_market(database: Database, shelves: Shelves, now: datetime) -> Market:
    """Makes offers, carts and a member who has signed in `now`."""
    keys = await identity.load_keys(database, now)
    await database.write(partial(_make_offers, shelves=shelves))
    return await database.write(partial(_make_market, shelves=shelves, keys=keys, now=now))


async def _make_offers(tx: Transaction, shelves: Shelves) -> None:
    """Delivery, and promotions on everything, on brands and on categories, all running."""
    rule = logistics.SaveDeliveryRule(
        store_id=shelves.store_id,
        kind=logistics.DeliveryKind.EXPRESS,
        label=both("Parcel"),
        fees=(logistics.Fee(cny(1_000), cny(9_900)),),
        promised_days=3,
    )
    await logistics.save_delivery_rule(tx, rule, SINCE)
    scopes = [marketing.ScopeTerms(all=True)]
    scopes += [marketing.ScopeTerms(included=marketing.GoodsNamed(category_ids=(each,))) for each in shelves.root_ids]
    scopes += [marketing.ScopeTerms(included=marketing.GoodsNamed(brand_ids=(each,))) for each in shelves.brand_ids]
    for number, scope in enumerate(scopes[:PROMOTIONS]):
        tier = marketing.TierTerms(threshold=cny(20_000 + 1_000 * number), off=cny(1_000 + 100 * number))
        command = marketing.CreatePromotion(
            code=f"OFFER-{number}",
            name=both(f"Offer {number}"),
            starts_at=SINCE,
            rule=marketing.SpendAndSaveTerms(tiers=(tier,)),
            scope=scope,
        )
        await marketing.create_promotion(tx, command, SINCE)


async def _make_market(tx: Transaction, shelves: Shelves, keys: identity.TokenKeys, now: datetime) -> Market:
    codes = [f"P{number}-M" for number in range(GOODS)]
    found = await catalog.get_sku_ids(tx, shelves.store_id, codes)
    sku_ids = tuple([found[code] for code in codes])
    member_id = await members.create_member(tx, "bench", "no password", "Bench", SINCE)
    home = members.SaveAddress(None, "Ada", "+8613800000001", REGION, "1 West Lake Road", None, "CN")
    address = await members.save_address(tx, member_id, home, SINCE)
    subject = identity.Subject(identity.SubjectKind.MEMBER, member_id)
    session = await identity.start_session(tx, keys, subject, now)
    return Market(
        shelves.front_category_id,
        tuple([f"product-{number}" for number in range(GOODS)]),
        sku_ids,
        await _cart(tx, sku_ids[:CART_LINES], now),
        tuple([await _cart(tx, sku_ids[:3], now) for _ in range(4)]),
        session.access_token,
        address.id,
    )


async def _cart(tx: Transaction, sku_ids: Sequence[int], now: datetime) -> str:
    lines = [AddLine(sku_id=sku_id, quantity=1) for sku_id in sku_ids]
    key = await add_to_cart(tx, CartKey(), lines, Frame(), now)
    assert key.token is not None
    return key.token
