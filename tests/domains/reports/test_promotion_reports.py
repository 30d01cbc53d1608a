"""What promotions brought and cost: periods by the shop's zone, and totals of real orders on both databases."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domains import marketing, orders, reports
from domains.kernel import BadRequest, Frame
from domains.marketing import Bearer
from domains.reports import Asked, ReportStep
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import NOW, Shopper
from tests.domains.reports.busy_shop import busy_shop, pay
from tests.goods import cny

pytestmark = pytest.mark.anyio

FRAME = Frame()
ZONE = ZoneInfo("Asia/Shanghai")
TOMORROW = NOW + timedelta(days=1)


def starts(asked: Asked) -> list[str]:
    return [each.since.astimezone(ZONE).strftime("%m-%d %H:%M") for each in asked.periods(NOW, ZONE)]


def test_periods_begin_at_midnight_in_the_shops_zone() -> None:
    asked = Asked(since=NOW - timedelta(days=2), until=NOW, step=ReportStep.DAY)
    assert starts(asked) == ["11-09 12:00", "11-10 00:00", "11-11 00:00"]
    assert asked.periods(NOW, ZONE)[-1].until == NOW
    at_midnight = datetime(2026, 11, 9, 16, tzinfo=UTC)
    assert starts(Asked(since=at_midnight, until=NOW, step=ReportStep.DAY)) == ["11-10 00:00", "11-11 00:00"]


def test_weeks_begin_on_monday_and_months_on_their_first() -> None:
    since = NOW - timedelta(days=15)
    assert starts(Asked(since=since, until=NOW, step=ReportStep.WEEK)) == ["10-27 12:00", "11-02 00:00", "11-09 00:00"]
    assert starts(Asked(since=since, until=NOW, step=ReportStep.MONTH)) == ["10-27 12:00", "11-01 00:00"]
    december = datetime(2026, 12, 31, tzinfo=UTC)
    over = Asked(since=december, until=december + timedelta(days=5), step=ReportStep.MONTH)
    assert starts(over) == ["12-31 08:00", "01-01 00:00"]


def test_a_day_of_25_hours_is_one_period() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    since = datetime(2026, 10, 24, 22, tzinfo=UTC)
    days = Asked(since=since, until=since + timedelta(days=2), step=ReportStep.DAY).periods(NOW, berlin)
    assert [each.until - each.since for each in days] == [timedelta(hours=25), timedelta(hours=23)]


@pytest.mark.parametrize(
    "asked",
    [Asked(since=NOW, until=NOW), Asked(since=NOW - timedelta(days=401), until=NOW, step=ReportStep.DAY)],
    ids=["it ends before it begins", "too many days"],
)
def test_a_period_that_cannot_be_told_of_is_a_bad_request(asked: Asked) -> None:
    with pytest.raises(BadRequest):
        asked.periods(NOW, ZONE)


async def test_a_report_adds_up_what_paid_orders_had(database: Database) -> None:
    ada = await busy_shop(database)
    placed = [await _place(ada, number, **wanted) for number, wanted in enumerate(_WANTED)]
    await pay(database, placed[:3])
    ids = await _ids(database)
    found = await reports.promotion_reports(database.read(), ids.values(), Asked(), FRAME, TOMORROW)
    bought = await orders.get_bought(database.read(), placed[:3])
    for code, promotion_id in ids.items():
        had = [(order, each) for order in bought for each in order.discounts if each.promotion_id == promotion_id]
        report = found[promotion_id]
        assert report.cost == cny(sum(each.amount for _, each in had)), code
        if code not in ("MUGS", "TREAT"):
            assert report.amount == cny(sum(_paid(order) for order, _ in had)), code
            assert report.orders == len(had), code
    save = found[ids["EVERY"]]
    assert [(each.bearer, each.amount) for each in save.borne_by] == [(Bearer.PLATFORM, save.cost)]
    assert save.return_on_cost == pytest.approx(save.amount.minor / save.cost.minor)
    mugs = found[ids["MUGS"]]
    assert (mugs.orders, mugs.gifts, mugs.cost, mugs.return_on_cost) == (1, 1, cny(0), None)
    with recorded_statements() as statements:
        await reports.promotion_reports(database.read(), ids.values(), Asked(step=ReportStep.DAY), FRAME, TOMORROW)
    assert len(statements) == 3


async def test_what_is_called_off_or_of_another_period_counts_nowhere(database: Database) -> None:
    ada = await busy_shop(database)
    first, second = [await _place(ada, number, TABLE=1) for number in range(2)]
    await pay(database, [first])
    await ada.cancel(await ada.pay(await ada.see(second)))
    ids = await _ids(database)
    asked = Asked(since=NOW - timedelta(days=1), until=TOMORROW, step=ReportStep.DAY)
    found = (await reports.promotion_reports(database.read(), [ids["EVERY"]], asked, FRAME, TOMORROW))[ids["EVERY"]]
    assert (found.orders, found.cost) == (1, cny(9_999))
    assert [each.orders for each in found.periods] == [0, 1, 0]
    before = Asked(since=NOW - timedelta(days=2), until=NOW)
    found = (await reports.promotion_reports(database.read(), [ids["EVERY"]], before, FRAME, TOMORROW))[ids["EVERY"]]
    assert (found.orders, found.amount, found.borne_by) == (0, cny(0), ())


_WANTED: Sequence[dict[str, int]] = ({"TABLE": 2}, {"SHIRT-S": 3, "MUG": 2}, {"STOOL": 2, "CHAIR": 2}, {"TABLE": 1})


async def _place(ada: Shopper, number: int, **wanted: int) -> int:
    return await ada.place(await ada.order(ada.items(**wanted), key=f"order {number}"))


async def _ids(database: Database) -> dict[str, int]:
    running = await marketing.get_running_promotions(database.read(), FRAME, NOW)
    return {each.promotion.code: each.promotion.id for each in running}


def _paid(order: orders.BoughtOrder) -> int:
    return sum(line.discounted_total for line in order.lines) + sum(order.freight.values())
