"""Promotions that are older than their plans act as they did, can be changed, and know who has bought before."""

from datetime import UTC, datetime
from typing import Final

import pytest
import sqlalchemy as sa
from alembic import command

from domains import marketing, stores
from domains.kernel import Channel, Frame
from persistence import Database, migrating
from tests.architecture.test_migrations import empty_url
from tests.domains.catalog.world import rows_of
from tests.domains.marketing.carts import line

pytestmark = pytest.mark.anyio
__all__ = ["empty_url"]  # the fixture that the tests here ask for

NOW: Final = datetime(2026, 6, 1, tzinfo=UTC)
STAFF: Final = stores.Staff(1, "Grace", None, frozenset())
_AT: Final = "'2026-01-01T00:00:00.000000+00:00'"
_ORDER: Final = "number, member_id, status, channel, currency, goods_total, discount_total, freight"
_OLD: Final = (
    f"""INSERT INTO promotions (id, code, form, name, status, store_id, starts_at, ends_at, channels, currency,
           exclusion_group, priority, version, created_at)
        VALUES (7, 'OLD', 'SPEND_AND_SAVE', '{{"en": "Old"}}', 'SCHEDULED', NULL, {_AT}, NULL, '["PC"]', 'CNY', 'big',
                4, 3, {_AT})""",
    f"""INSERT INTO promotion_versions (promotion_id, version, label, rule, scope, created_at)
        VALUES (7, 3, '{{"en": "30.00 off 200.00"}}', '{{"tiers": [[20000, 3000]], "every_n": false, "cap": null,
               "measure": "MONEY", "saving": "AMOUNT"}}', '{{"included": null, "excluded": {{"category_ids": [],
               "brand_ids": [], "product_ids": [], "sku_ids": []}}}}', {_AT})""",
    "INSERT INTO promotion_scopes (promotion_id, key, until) VALUES (7, 'ALL', '9999-12-31T00:00:00.000000+00:00')",
    *(
        f"""INSERT INTO orders ({_ORDER}, payable, paid, refunded, placed_at, expires_at)
            VALUES ('{number}', {member}, '{status}', 'PC', 'CNY', {total}, 0, 0, {total}, {paid}, 0, {_AT}, {_AT})"""
        for number, member, status, total, paid in (
            ("A", 1, "COMPLETED", 100, 100),
            ("B", 1, "CANCELLED", 100, 100),
            ("C", 2, "PENDING_PAYMENT", 100, 0),
            ("D", 3, "CLOSED", 100, 0),
            ("E", 4, "PAID", 0, 0),
        )
    ),
)


async def test_a_promotion_from_before_plans_acts_as_it_did_and_can_be_changed(empty_url: str) -> None:
    await migrating._on_connection(empty_url, _open_old_shop)
    await migrating.migrate(empty_url)
    database = await Database.open(empty_url, durable=False)
    try:
        goods = (line(1, 1, store=1),)
        (found,) = await marketing.find_promotions_for(database.read(), goods, Frame(), NOW)
        assert (found.terms.version, found.terms.priority, found.terms.uses_left) == (3, 4, None)
        behind = (await marketing.get_behind_promotions(database.read(), [7], STAFF))[7]
        assert (behind.version, behind.plan.channels, behind.plan.exclusion_group) == (3, (Channel.PC,), "big")
        change = marketing.UpdatePromotion(id=7, version=3, plan={"channels": (), "limit_total": 1})
        await database.write(lambda tx: marketing.update_promotion(tx, change, NOW))
        (found,) = await marketing.find_promotions_for(database.read(), goods, Frame(channel=Channel.APP), NOW)
        assert (found.terms.version, found.terms.uses_left, found.promotion.name) == (4, 1, "Old")
        assert [each.claim for each in marketing.CHECKS if await each.find_breaches(database.read())] == []
        assert await rows_of(database, "SELECT member_id FROM buyers ORDER BY member_id") == [(1,), (4,)]
    finally:
        await database.close()


def _open_old_shop(connection: sa.Connection) -> None:
    command.upgrade(migrating._config(connection), "0015")
    for statement in _OLD:
        connection.exec_driver_sql(statement)
