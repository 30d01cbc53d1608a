"""The demo shop, loaded into both databases."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import func, select

from domains import catalog, cms, identity, interchange, inventory, marketing, members, stores
from domains.kernel import Channel, Frame, Refused, Window
from operations import verify
from operations.demo import MEMBER_LOGIN, PASSWORD, STAFF_LOGIN, goods, load_demo, neighbour
from operations.demo.content import FAMILIES
from operations.demo.content.collections import COLLECTIONS
from operations.demo.pictures import find_picture
from operations.demo.promotions import OFFERS
from persistence import Database, Statement
from tests.goods import TABLES
from tests.postgresql_server import PostgresqlServer

pytestmark = pytest.mark.anyio

Check = Callable[[Database, bool], Awaitable[identity.Credentials]]
NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def demo_url(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A database of each kind for all tests that only read the demo shop."""
    if request.param == "sqlite":
        path = tmp_path_factory.mktemp("demo") / "shop.db"
        shutil.copyfile(request.getfixturevalue("sqlite_template"), path)
        yield f"sqlite:///{path}"
        return
    server: PostgresqlServer = request.getfixturevalue("postgresql_server")
    server.create_database("demo_shop", template=request.getfixturevalue("postgresql_template"))
    yield server.url("demo_shop")
    server.drop_database("demo_shop")


@pytest.fixture(scope="module")
async def demo(demo_url: str) -> AsyncIterator[Database]:
    """A database with the demo shop in it, which tests leave as it is."""
    database = await Database.open(demo_url, durable=False)
    await load_demo(database, NOW, lambda line: None)
    yield database
    await database.close()


async def count_rows(database: Database) -> dict[str, int]:
    counts = {}
    for table in TABLES:
        [(counts[table.name],)] = await database.read().rows(Statement(select(func.count()).select_from(table)))
    return counts


async def test_loading_it_again_changes_nothing(demo: Database) -> None:
    before = await count_rows(demo)
    await load_demo(demo, NOW + timedelta(days=1), lambda line: None)
    assert await count_rows(demo) == before


async def test_it_says_how_far_it_is(database: Database) -> None:
    said: list[str] = []
    await load_demo(database, NOW, said.append)
    assert "   1/14 Phones: 6 products" in said
    assert PASSWORD in said[-1]


async def test_a_load_that_broke_off_is_finished_by_the_next(database: Database) -> None:
    def break_off(line: str) -> None:
        if "Knitwear" in line:
            raise ConnectionAbortedError

    with pytest.raises(ConnectionAbortedError):
        await load_demo(database, NOW, break_off)
    begun = await count_rows(database)
    await load_demo(database, NOW, lambda line: None)
    done = await count_rows(database)
    assert 0 < begun["products"] < done["products"] == sum(len(each.products) for each in FAMILIES) + 1
    assert (begun["stores"], begun["pages"], done["stores"], done["pages"]) == (1, 0, 2, len(Channel))


async def test_all_goods_are_on_sale(demo: Database) -> None:
    number = await catalog.count_products(demo.read(), catalog.Listing(), Frame())
    assert number == sum(len(each.products) for each in FAMILIES) + 1  # which is the second store's


async def test_a_second_store_sells_what_the_first_one_does(demo: Database) -> None:
    [product_id] = (await catalog.get_product_ids(demo.read(), ["quillon-studio-40"])).values()
    [offer] = (await catalog.get_offers(demo.read(), [product_id], 10, Frame()))[product_id]
    assert (offer.store.name, offer.product.slug, offer.product.in_stock) == ("Second Ear", neighbour.SLUG, True)


async def test_a_limit_and_a_rule_are_there_to_look_at(demo: Database) -> None:
    [product_id] = (await catalog.get_product_ids(demo.read(), ["quillon-studio-40"])).values()
    [allowance] = (await catalog.get_allowances(demo.read(), [product_id], None, NOW))[product_id]
    assert catalog.allowance_words(allowance, "en") == "At most 2 a week."
    [rule] = await catalog.list_publishing_rules(demo.read(), stores.Staff(0, "", None, frozenset()))
    assert (rule.kind, rule.days, rule.active) == ("OUT_OF_STOCK", 90, False)


async def test_every_leaf_of_every_channel_shows_its_family(demo: Database) -> None:
    for channel in Channel:
        front_ids = await catalog.get_front_ids(demo.read(), channel, [each.category for each in FAMILIES])
        counts = await catalog.count_in_front_categories(demo.read(), list(front_ids.values()))
        for family in FAMILIES:
            others = family.category == "headphones"  # one of them is the second store's
            assert counts[front_ids[family.category]] == len(family.products) + others


async def test_every_channel_shows_its_collections_by_their_rules(demo: Database) -> None:
    cheap = sum(each.price <= 100 for family in FAMILIES for each in family.products)
    for channel in Channel:
        front_ids = await catalog.get_front_ids(demo.read(), channel, [each.slug for each in COLLECTIONS])
        counts = await catalog.count_in_front_categories(demo.read(), list(front_ids.values()))
        assert counts[front_ids["under-100"]] == cheap > 0
        assert counts.keys() == set(front_ids.values())


async def test_cards_and_stock_agree(demo: Database) -> None:
    products = [product for family in FAMILIES for product in family.products if not product.components]
    ids = await catalog.get_product_ids(demo.read(), [each.slug for each in products])
    cards = await catalog.get_products(demo.read(), list(ids.values()), Frame())
    for product in products:
        stock = sum(goods.stock_of(product, values) for values in goods.variants(product))
        assert cards[ids[product.slug]].in_stock == (stock > 0)


async def test_a_set_can_be_had_as_often_as_its_scarcest_part(demo: Database) -> None:
    store_id = await stores.find_default_store(demo.read())
    assert store_id is not None
    ids = await catalog.get_sku_ids(demo.read(), store_id, ["SUPPER-CLUB-SET-WALNUT", "PERCH-STOOL-WALNUT"])
    available = await inventory.get_availability(demo.read(), ids.values())
    # Five tables, and 26 stools for four a table.
    assert (available[ids["SUPPER-CLUB-SET-WALNUT"]], available[ids["PERCH-STOOL-WALNUT"]]) == (5, 26)


async def test_every_picture_of_the_goods_can_be_drawn(demo: Database) -> None:
    ids = await catalog.get_product_ids(demo.read(), [each.slug for family in FAMILIES for each in family.products])
    pages = await catalog.get_pages(demo.read(), list(ids.values()), Frame())
    assert pages
    for page in pages.values():
        assert page.main_image is not None
        for image in (page.main_image, *page.images):
            assert find_picture(image.url.removeprefix("/media/demo/").removesuffix(".svg"))


async def test_promotions_run(demo: Database) -> None:
    running = await marketing.get_running_promotions(demo.read(), Frame(), NOW)
    assert {each.promotion.code for each in running} == {offer.code for offer in OFFERS if not offer.paused}
    assert {each.promotion.form for each in running} == {
        marketing.PromotionForm.SPEND_AND_SAVE,
        marketing.PromotionForm.ITEM_DISCOUNT,
        marketing.PromotionForm.BUNDLE_PRICE,
        marketing.PromotionForm.MULTI_BUY,
        marketing.PromotionForm.SPEND_AND_GET,
        marketing.PromotionForm.GIFT_WITH_ITEM,
    }


async def test_the_demo_member_has_coupons(demo: Database) -> None:
    ada = await check_member(demo, True)
    reader, whose = demo.read(), marketing.CouponOwner.MEMBER
    listed = await marketing.list_coupons(reader, whose, [ada.subject.id], None, Window(10), Frame(), NOW)
    assert {edge.node.source for edge in listed[ada.subject.id].edges} == {
        marketing.CouponSource.PAGE,
        marketing.CouponSource.GIVEN,
    }
    centre = await marketing.list_coupon_centre(demo.read(), Window(10), None, Frame(), NOW)
    assert {edge.node.form for edge in centre.edges} == {
        marketing.CouponForm.AMOUNT_OFF,
        marketing.CouponForm.PERCENT_OFF,
        marketing.CouponForm.FREIGHT_OFF,
    }


async def test_its_staff_find_a_file_that_was_tried_and_what_is_wrong_in_it(demo: Database) -> None:
    credentials = await check_staff(demo, True)
    staff = await stores.find_staff(demo.read(), credentials.subject.id)
    assert staff is not None
    [edge] = (await interchange.list_imports(demo.read(), Window(10), staff)).edges
    tried = edge.node
    assert (tried.status, tried.dry_run, tried.created, tried.refused) == (interchange.RunStatus.DONE, True, 1, 3)
    faults = (await interchange.list_faults(demo.read(), [tried.id], Window(10), "en"))[tried.id]
    assert [(each.node.line, each.node.column) for each in faults.edges] == [
        (4, "Variant Price"),
        (4, "Variant Grams"),
        (5, "Variant Tax Code"),
        (6, "Product Category"),
    ]


async def test_no_block_of_a_home_page_is_hidden(demo: Database) -> None:
    for channel in Channel:
        page = await cms.find_page(demo.read(), "home", channel, Frame(language="zh-CN"), NOW)
        assert page is not None
        assert [each.id for slot in page.slots for each in slot.components if each.hidden] == []


async def check_staff(database: Database, demo_mode: bool) -> identity.Credentials:
    command = stores.SignInStaff(STAFF_LOGIN, PASSWORD)
    return await stores.check_staff_credentials(database.read(), command, demo_mode)


async def check_member(database: Database, demo_mode: bool) -> identity.Credentials:
    return await members.check_credentials(database.read(), members.SignIn(MEMBER_LOGIN, PASSWORD), demo_mode)


@pytest.mark.parametrize("check", [check_staff, check_member])
async def test_its_accounts_are_known_in_demo_mode(demo: Database, check: Check) -> None:
    assert (await check(demo, True)).demo


@pytest.mark.parametrize("check", [check_staff, check_member])
async def test_its_accounts_are_refused_outside_demo_mode(demo: Database, check: Check) -> None:
    with pytest.raises(Refused, match="CREDENTIALS_REJECTED"):
        await check(demo, False)


async def test_its_member_has_an_address(demo: Database) -> None:
    subject = (await check_member(demo, True)).subject
    addresses = await members.get_addresses(demo.read(), [subject.id])
    assert [(each.region, each.is_default) for each in addresses[subject.id]] == [("330106", True)]


async def test_its_categories_tighten_hide_and_leave_out_what_they_inherit(demo: Database) -> None:
    ids = await catalog.get_back_category_ids(demo.read(), ["audio", "headphones", "speakers", "laptops"])
    found = await catalog.get_templates(demo.read(), ids.values(), "en")
    lines = {
        code: {each.code: each for group in found[category_id] for each in group.attributes}
        for code, category_id in ids.items()
    }
    assert [code for code, each in lines.items() if "noise_cancelling" in each] == ["audio", "headphones"]
    required = {code: lines[code]["noise_cancelling"].required for code in ("audio", "headphones")}
    assert required == {"audio": False, "headphones": True}
    assert [each.value for each in lines["laptops"]["storage"].allowed_values] == ["256_gb", "512_gb", "1_tb"]


async def test_everything_that_the_domains_claim_holds(demo: Database) -> None:
    said: list[str] = []
    assert await verify.verify_database(demo, said.append), "\n".join(said)
