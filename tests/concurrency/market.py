"""A shop with one thing to sell and many who want it, ready for a server to open."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domains import catalog, identity, inventory, logistics, members
from domains.kernel import Frame, Money
from domains.logistics import DeliveryKind, Fee, SaveDeliveryRule
from persistence import Database, Transaction, migrating
from tests.domains.inventory.goods import make_singles


@dataclass(frozen=True, slots=True)
class Market:
    """What is for sale, and the access tokens of those who want it."""

    sku_id: int
    tokens: list[str]


async def open_market(url: str, *, units: int, buyers: int) -> Market:
    """Fills an empty database: one SKU with so many units, delivered everywhere, and so many members signed in."""
    await migrating.migrate(url)
    now = datetime.now(UTC)  # the tokens are for a real server, whose clock is the real one
    database = await Database.open(url, durable=False)
    try:
        [sku_id] = await make_singles(database, 1, now)
        await database.write(lambda tx: _stock(tx, sku_id, units, now))
        keys = await identity.load_keys(database, now)
        return Market(sku_id, await database.write(lambda tx: _sign_in(tx, keys, buyers, now)))
    finally:
        await database.close()


async def _stock(tx: Transaction, sku_id: int, units: int, now: datetime) -> None:
    await inventory.receive(tx, [(sku_id, units)], "PO-1", now, "stock of the market")
    store_id = (await catalog.get_skus_for_sale(tx, [sku_id], Frame()))[sku_id].store_id
    fees = [Fee(Money(800, "CNY"))]
    await logistics.save_delivery_rule(
        tx, SaveDeliveryRule(store_id, DeliveryKind.EXPRESS, {"en": "Express"}, fees), now
    )


async def _sign_in(tx: Transaction, keys: identity.TokenKeys, buyers: int, now: datetime) -> list[str]:
    tokens = []
    for number in range(buyers):
        login = f"buyer{number}@shop.test"
        member_id = await members.create_member(tx, login, "no password", f"Buyer {number}", now)
        subject = identity.Subject(identity.SubjectKind.MEMBER, member_id)
        tokens.append((await identity.start_session(tx, keys, subject, now)).access_token)
    return tokens
