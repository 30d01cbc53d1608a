"""The same script of mutations and queries gives the same answers and the same rows on SQLite and on PostgreSQL."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import text

from domains import stores
from domains.kernel import Channel
from persistence import Database, Statement, migrating
from tests.concurrency.racing import broken_claims
from tests.differential.offers import SavingScript, make_offers
from tests.differential.sameness import Names, differences, rows_of
from tests.faults.conftest import Scale
from tests.goods import SINCE, stock_shop
from tests.postgresql_server import PostgresqlServer
from tests.shop import ShopUnderTest, open_shop

pytestmark = pytest.mark.anyio


@pytest.fixture
async def shops(
    postgresql_server: PostgresqlServer, postgresql_template: str, tmp_path: Path
) -> AsyncIterator[list[ShopUnderTest]]:
    """A shop on each kind of database."""
    name = f"test_{uuid4().hex[:12]}"
    postgresql_server.create_database(name, template=postgresql_template)
    urls = [f"sqlite:///{tmp_path / 'shop.db'}", postgresql_server.url(name)]
    await migrating.create_tables(urls[0])
    databases = [await Database.open(url, durable=False) for url in urls]
    yield [await open_shop(database) for database in databases]
    for database in databases:
        await database.close()
    postgresql_server.drop_database(name)


async def test_the_same_script_gives_the_same_answers_and_the_same_rows(
    shops: list[ShopUnderTest], seed: int, scale: Scale, evidence: Callable[..., None]
) -> None:
    scripts = [await _begin(shop, seed) for shop in shops]
    words = [Names() for _ in shops]
    steps = scale(200, 4_000)
    done: Counter[str] = Counter()
    for step in range(steps):
        one, other = [await script.step() for script in scripts]
        assert one[0] == other[0]
        assert list(differences(words[0].answer(one[1]), words[1].answer(other[1]))) == [], f"step {step}: {one[0]}"
        assert "INTERNAL_ERROR" not in str(one[1]), f"step {step}: {one}"
        done[one[0].strip("_")] += 1
    on_one, on_other = [await rows_of(shop.database) for shop in shops]
    rows = sum(map(len, on_one.values()))
    evidence(steps=steps, rows=rows, **used(on_one), done=dict(done))
    assert list(differences(on_one, on_other)) == []
    assert [await broken_claims(shop.database) for shop in shops] == [[], []]


@pytest.mark.parametrize(
    "planted",
    [
        "UPDATE sales_stock SET sellable = sellable + 1",
        "UPDATE product_cards SET sales_count = 1",
        "DELETE FROM stock_movements",
        "UPDATE skus SET code = code || 'x'",
    ],
)
async def test_a_difference_in_the_rows_is_seen(shops: list[ShopUnderTest], planted: str) -> None:
    for shop in shops:
        script = await _begin(shop, 7)
        for _ in range(12):
            await script.step()
    assert await rows_of(shops[0].database) == await rows_of(shops[1].database)
    await shops[1].database.write(lambda tx: tx.run(Statement(text(planted))))
    assert await rows_of(shops[0].database) != await rows_of(shops[1].database)


async def test_a_difference_in_an_answer_is_seen(shops: list[ShopUnderTest]) -> None:
    scripts = [await _begin(shop, 7) for shop in shops]
    await shops[1].database.write(lambda tx: tx.run(Statement(text("UPDATE product_cards SET slug = slug || 'x'"))))
    words = [Names() for _ in shops]
    for _ in range(100):
        one, other = [await script.step() for script in scripts]
        found = list(differences(words[0].answer(one[1]), words[1].answer(other[1])))
        if found:
            break
    assert found


def used(rows: Mapping[str, list[Any]]) -> dict[str, int]:
    """What came of it: how many orders there are, and how many had coupons, points or gifts, or gave something back."""
    orders = [each for each in rows["orders"] if not names(each["parent_id"])]
    return {
        "orders": len(orders),
        "with_added_tax": len([each for each in orders if each["added_tax"]]),
        "with_points": sum(1 for each in orders if each["points_used"]),
        "with_coupons": len([each for each in rows["order_discounts"] if names(each["coupon_id"])]),
        "gifts": len([each for each in rows["order_lines"] if names(each["gift_promotion_id"])]),
        "refunds": len(rows["order_refunds"]),
    }


def names(value: Any) -> bool:
    """Whether a column of ids says one: its kind comes with it where that is known."""
    return bool(value[1]) if isinstance(value, tuple) else value is not None


async def _begin(shop: ShopUnderTest, seed: int) -> SavingScript:
    goods = await stock_shop(shop.database)
    staff_id = await shop.database.write(
        lambda tx: stores.create_staff(tx, "staff", "-", "Grace", ["inventory.read"], SINCE)
    )
    shop = ShopUnderTest(replace(shop.shop, untaxed_channels=frozenset({Channel.APP})), shop.clock)
    return SavingScript(shop, await make_offers(shop.database, goods), staff_id, seed)
