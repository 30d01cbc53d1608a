"""Opening the demo shop: its accounts, goods, offers and home pages, in an order that never changes."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from domains import catalog, cms, identity, logistics, marketing, members, stores
from domains.kernel import Channel, Frame
from domains.reactions import REACTIONS
from operations.demo.content import FAMILIES
from operations.demo.content.catalogue import CATEGORIES
from operations.demo.content.model import both
from operations.demo.coupons import fill_coupons
from operations.demo.files import fill_files
from operations.demo.filling import fill_categories, fill_family, fill_library, unless_there
from operations.demo.home_page import TITLE, home_page
from operations.demo.neighbour import open_neighbour
from operations.demo.orders import fill_orders
from operations.demo.points import fill_points
from operations.demo.prices import fill_prices
from operations.demo.promotions import OFFERS, delivery_rules, promotion_of, sku_codes
from persistence import Database, Transaction, deliver_all

Report = Callable[[str], None]

STAFF_LOGIN: Final = "admin@stoa.test"
MEMBER_LOGIN: Final = "ada@stoa.test"
PASSWORD: Final = "stoa-demo"  # noqa: S105  (known to everybody, and refused outside demo mode)
HOME: Final = "home"
_ROLE: Final = "administrator"
_STORE: Final = both("Stoa Select", "柱廊优选")
_SMALL_SCREENS: Final = (Channel.MOBILE_WEB, Channel.APP, Channel.MINI_PROGRAM)
_HANGZHOU: Final = "330106"


async def load_demo(database: Database, now: datetime, report: Report, shop_url: str = "") -> None:
    """Fills a shop with the demo goods and says how far it is; what is there already is left as it is."""
    report("Opening the demo shop …")
    store_id = await database.write(lambda tx: _open_store(tx, now))
    member_id = await _open_accounts(database, now)
    await database.write(lambda tx: fill_library(tx, now))
    await database.write(lambda tx: fill_categories(tx, now))
    await _fill_shelves(database, store_id, now, report)
    await database.write(lambda tx: open_neighbour(tx, now))
    await database.write(lambda tx: _make_offers(tx, store_id, now))
    await database.write(lambda tx: fill_prices(tx, store_id, member_id, now))
    await database.write(lambda tx: fill_coupons(tx, store_id, member_id, now))
    await database.write(lambda tx: fill_points(tx, member_id, now))
    await database.write(lambda tx: fill_orders(tx, store_id, now))
    for channel in Channel:
        await _publish_home(database, channel, now)
    await fill_files(database, STAFF_LOGIN, shop_url, now)
    await deliver_all(database, REACTIONS, now)
    report(f"The demo shop is open. Staff: {STAFF_LOGIN}, member: {MEMBER_LOGIN}, password of both: {PASSWORD}")


async def _open_store(tx: Transaction, now: datetime) -> int:
    found = await stores.find_default_store(tx)
    store_id = await stores.create_store(tx, _STORE, now) if found is None else found
    rules = await logistics.get_delivery_rules(tx, [store_id], _HANGZHOU, Frame())
    if not rules[store_id]:
        for rule in delivery_rules(store_id):
            await logistics.save_delivery_rule(tx, rule, now)
    return store_id


async def _open_accounts(database: Database, now: datetime) -> int | None:
    """The id of the demo member where they are new."""
    password_hash = await identity.hash_password(PASSWORD)

    async def staff(tx: Transaction) -> None:
        await unless_there(
            stores.create_staff(tx, STAFF_LOGIN, password_hash, "Grace", (), now, demo=True, roles=[_ROLE])
        )

    async def member(tx: Transaction) -> int:
        member_id = await members.create_member(tx, MEMBER_LOGIN, password_hash, "Ada", now, demo=True)
        await members.save_address(tx, member_id, _ADDRESS, now)
        return member_id

    await database.write(staff)
    return await database.write(lambda tx: unless_there(member(tx)))


_ADDRESS: Final = members.SaveAddress(
    id=None,
    recipient="Ada Lovelace",
    phone="+8613800000001",
    region=_HANGZHOU,
    line="1 West Lake Road",
    postcode="310012",
    country="CN",
    is_default=True,
)


async def _fill_shelves(database: Database, store_id: int, now: datetime, report: Report) -> None:
    names = {each.slug: each.name["en"] for each in CATEGORIES}
    for place, family in enumerate(FAMILIES, 1):
        made = await database.write(lambda tx, family=family: fill_family(tx, family, store_id, now))  # type: ignore[misc]
        report(f"  {place:2}/{len(FAMILIES)} {names[family.category]}: {made} products")


async def _make_offers(tx: Transaction, store_id: int, now: datetime) -> None:
    category_ids = await catalog.get_back_category_ids(tx, [each.slug for each in CATEGORIES])
    sku_ids = await catalog.get_sku_ids(tx, store_id, sku_codes(OFFERS))
    for offer in OFFERS:
        command = promotion_of(offer, category_ids, sku_ids, store_id)
        made = await unless_there(marketing.create_promotion(tx, command, now))
        if made is not None and offer.paused:
            pause = marketing.StepPromotion(id=made.id, step=marketing.PromotionStep.PAUSE)
            await marketing.step_promotion(tx, pause, now)


async def _publish_home(database: Database, channel: Channel, now: datetime) -> None:
    async def work(tx: Transaction) -> None:
        if await cms.find_page_id(tx, HOME, channel) is not None:
            return
        categories = await catalog.get_front_ids(tx, channel, [each.slug for each in CATEGORIES])
        products = await catalog.get_product_ids(tx, [each.slug for family in FAMILIES for each in family.products])
        draft = await cms.create_page(tx, cms.CreatePage(HOME, TITLE, channel, cms.PageKind.HOME), now)
        slots = home_page(categories, products, compact=channel in _SMALL_SCREENS)
        saved = await cms.save_draft(tx, cms.SaveDraft(draft.page.id, draft.page.draft_version, slots), now)
        await cms.publish(tx, cms.PublishPage(saved.page.id, saved.page.draft_version), now)

    await database.write(work)
