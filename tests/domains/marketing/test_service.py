"""Promotions through the face, on both databases: made, and found for goods by their scopes."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

import pytest
import sqlalchemy as sa

from domains import catalog, marketing, stores
from domains.kernel import Channel, Frame, Refused
from domains.marketing import CreatePromotion, GoodsNamed, PromotionStatus, ScopeTerms
from persistence import Database, Statement, recorded_statements
from tests.domains.marketing.carts import NOW, line
from tests.goods import Goods, cny, stock_shop

pytestmark = pytest.mark.anyio

FRAME = Frame()
TERMS = marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold=cny(20_000), off=cny(3_000)),), every_n=True)
BY_PIECES = marketing.SpendAndSaveTerms(tiers=(marketing.TierTerms(threshold_pieces=2, percent_off_bp=1_000),))


@pytest.fixture
async def goods(database: Database) -> Goods:
    return await stock_shop(database)


async def create(
    database: Database, code: str = "NEW", *, author: stores.Author | None = None, **more: Any
) -> marketing.Promotion:
    values = {"name": {"en": "New", "zh-CN": "新"}, "starts_at": NOW, "rule": TERMS, "scope": ScopeTerms(all=True)}
    command = CreatePromotion(code=code, **(values | more))
    return await database.write(lambda tx: marketing.create_promotion(tx, command, NOW, author))


async def problems(database: Database, **more: Any) -> list[tuple[str, str]]:
    with pytest.raises(Refused) as refused:
        await create(database, **more)
    return [(each.code, ".".join(each.field or ())) for each in refused.value.problems]


async def found_for(database: Database, *lines: marketing.Line, frame: Frame = FRAME) -> list[str]:
    found = await marketing.find_promotions_for(database.read(), lines, frame, NOW)
    return [each.promotion.code for each in found]


def codes(promotions: Sequence[marketing.Promotion]) -> list[str]:
    return [each.code for each in promotions]


async def test_a_promotion_is_made_at_version_one_and_runs_by_its_period(database: Database) -> None:
    made = await create(database, ends_at=NOW + timedelta(days=1))
    assert (made.code, made.version, made.status) == ("NEW", 1, PromotionStatus.RUNNING)
    assert (made.name, made.label) == ("New", "30.00 off every 200.00")


async def test_it_is_read_in_the_readers_language_and_stands_where_the_clock_says(database: Database) -> None:
    made = await create(database, starts_at=NOW + timedelta(days=1))
    frame = Frame(language="zh-CN")
    before, after = [
        (await marketing.get_promotions(database.read(), [made.id], frame, NOW + timedelta(days=days)))[made.id]
        for days in (0, 1)
    ]
    assert (before.name, before.label, before.status) == ("新", "每满200减30", PromotionStatus.SCHEDULED)
    assert after.status is PromotionStatus.RUNNING


async def test_a_code_is_there_once(database: Database) -> None:
    await create(database)
    assert await problems(database) == [("ALREADY_EXISTS", "code")]


async def test_what_a_promotion_names_must_exist(database: Database, goods: Goods) -> None:
    scope = ScopeTerms(
        included=GoodsNamed(category_ids=(goods.category_id, 0), brand_ids=(0,)),
        excluded=GoodsNamed(product_ids=(0,), sku_ids=(goods.skus["MUG"], 0)),
    )
    assert await problems(database, store_id=0, scope=scope, code="") == [
        ("REQUIRED", "code"),
        ("NOT_FOUND", "store_id"),
        ("NOT_FOUND", "scope.back_category_ids.1"),
        ("NOT_FOUND", "scope.brand_ids.0"),
        ("NOT_FOUND", "scope.excluding.product_ids.0"),
        ("NOT_FOUND", "scope.excluding.sku_ids.1"),
    ]


async def test_staff_of_a_store_make_promotions_of_their_own_store_only(database: Database, goods: Goods) -> None:
    other = await database.write(lambda tx: stores.create_store(tx, {"en": "Other"}, NOW))
    staff_id = await database.write(lambda tx: stores.create_staff(tx, "m@example.com", "hash", "M", [], NOW))
    author = stores.Author(stores.Staff(staff_id, "M", goods.store_id, frozenset()))
    assert await problems(database, author=author) == [("NOT_FOUND", "store_id")]
    assert await problems(database, author=author, store_id=other) == [("NOT_FOUND", "store_id")]
    made = await create(database, author=author, store_id=goods.store_id)
    assert made.version == 1


@pytest.mark.parametrize(
    ("named", "is_found"),
    [
        ({"sku_ids": ("MUG",)}, True),
        ({"sku_ids": ("TABLE",)}, False),
        ({"product_ids": ("mug",)}, True),
        ({"product_ids": ("table",)}, False),
        ({"category_ids": ("own",)}, True),
    ],
)
async def test_promotions_are_found_by_their_scope(
    database: Database, goods: Goods, named: dict[str, tuple[str, ...]], is_found: bool
) -> None:
    ids = {**goods.skus, **goods.products, "own": goods.category_id}
    included = GoodsNamed(**{kind: tuple(ids[name] for name in names) for kind, names in named.items()})
    await create(database, scope=ScopeTerms(included=included))
    mug = line(1, 5_000, store=goods.store_id, sku_id=goods.skus["MUG"], product_id=goods.products["mug"])
    in_category = line(2, 1, store=goods.store_id, category_path=(goods.category_id,))
    lines = (mug, in_category) if "category_ids" in named else (mug,)
    assert ("NEW" in await found_for(database, *lines)) is is_found


async def test_a_stores_promotion_is_found_for_its_own_goods_only(database: Database, goods: Goods) -> None:
    await create(database, store_id=goods.store_id)
    await create(database, "BRAND", store_id=goods.store_id, scope=ScopeTerms(included=GoodsNamed(brand_ids=(1,))))
    own = line(1, 1, store=goods.store_id, brand_id=1)
    others = line(2, 1, store=goods.store_id + 1, brand_id=1)
    assert await found_for(database, own) == ["SAVE30", "NEW", "BRAND"]
    assert await found_for(database, others) == ["SAVE30"]


async def test_a_promotion_counts_in_its_channels_and_currency(database: Database) -> None:
    await create(database, channels=(Channel.APP,))
    await create(database, "PIECES", rule=BY_PIECES)
    frames = [FRAME, Frame(channel=Channel.APP), Frame(channel=Channel.APP, currency="USD")]
    assert [await found_for(database, line(1, 1), frame=frame) for frame in frames] == [
        ["PIECES"],
        ["NEW", "PIECES"],
        ["PIECES"],
    ]


async def test_what_has_ended_or_not_begun_is_not_found(database: Database) -> None:
    await create(database, "LATER", starts_at=NOW + timedelta(seconds=1))
    await create(database, "SHORT", starts_at=NOW - timedelta(days=1), ends_at=NOW + timedelta(seconds=1))
    assert await found_for(database, line(1, 1)) == ["SHORT"]
    later = await marketing.get_running_promotions(database.read(), FRAME, NOW + timedelta(seconds=1))
    assert [each.promotion.code for each in later] == ["LATER"]


async def test_terms_come_back_as_they_were_made(database: Database, goods: Goods) -> None:
    excluded = GoodsNamed(sku_ids=(goods.skus["MUG"],))
    await create(database, exclusion_group=" a ", priority=7, scope=ScopeTerms(all=True, excluded=excluded))
    terms = (await marketing.get_running_promotions(database.read(), FRAME, NOW))[-1].terms
    assert terms.rule == marketing.SpendAndSave((marketing.Tier(20_000, 3_000),), every_n=True)
    assert terms.scope == marketing.Scope(excluded=marketing.Goods(sku_ids=frozenset({goods.skus["MUG"]})))
    assert (terms.exclusion_group, terms.priority, terms.bearer) == ("a", 7, marketing.Bearer.PLATFORM)


async def test_products_show_what_runs_for_them_or_for_a_sku_of_theirs(database: Database, goods: Goods) -> None:
    end = NOW + timedelta(days=1)
    await create(database, "SKU", scope=ScopeTerms(included=GoodsNamed(sku_ids=(goods.skus["SHIRT-S"],))), ends_at=end)
    await create(
        database, "ALL-BUT", scope=ScopeTerms(all=True, excluded=GoodsNamed(product_ids=(goods.products["mug"],)))
    )
    await create(database, "BELOW", scope=ScopeTerms(included=GoodsNamed(category_ids=(goods.category_id,))))
    cards = await catalog.get_products(database.read(), list(goods.products.values()), FRAME)
    products = [cards[goods.products[name]] for name in ("mug", "shirt")]
    mug, shirt = await marketing.promotions_of_products(database.read(), products, FRAME, NOW)
    assert codes(mug) == ["SAVE30", "BELOW"]
    assert codes(shirt) == ["SKU", "SAVE30", "ALL-BUT", "BELOW"]


async def test_promotions_of_many_products_take_one_statement(database: Database, goods: Goods) -> None:
    cards = await catalog.get_products(database.read(), list(goods.products.values()), FRAME)
    with recorded_statements() as statements:
        await marketing.promotions_of_products(database.read(), list(cards.values()), FRAME, NOW)
    assert len(statements) == 1


_FILED_LONGER = "update promotion_scopes set until = '9999-01-01 00:00:00+00:00'"
_UNFILED = "delete from promotion_scopes"
_NEXT_VERSION = "update promotions set version = version + 1"


async def breaches(database: Database) -> list[bool]:
    return [bool(await check.find_breaches(database.read())) for check in marketing.CHECKS[:2]]


async def test_promotions_as_they_are_made_pass_their_checks(database: Database) -> None:
    await create(database)
    await create(database, "SHORT", ends_at=NOW + timedelta(days=1), scope=ScopeTerms(all=True))
    assert await breaches(database) == [False, False]


@pytest.mark.parametrize(
    ("damage", "broken"),
    [(_FILED_LONGER, [False, True]), (_UNFILED, [True, False]), (_NEXT_VERSION, [True, False])],
)
async def test_damage_is_found(database: Database, damage: str, broken: list[bool]) -> None:
    await create(database)
    await database.write(lambda tx: tx.run(Statement(sa.text(damage))))
    assert await breaches(database) == broken
