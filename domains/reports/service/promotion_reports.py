"""What promotions brought and cost."""

from collections.abc import Collection
from datetime import datetime

from domains import orders
from domains.kernel import Frame
from domains.reports.rules.promotion_reports import Asked, PromotionReport, report_of
from persistence import Reader


async def promotion_reports(
    reader: Reader, promotion_ids: Collection[int], asked: Asked, frame: Frame, now: datetime
) -> dict[int, PromotionReport]:
    """The reports of these promotions over orders in the frame's currency, in three statements.

    Raises BadRequest where the period ends before it begins, or is divided into too many.
    """
    periods = asked.periods(now, frame.zone)
    totals = await orders.promotion_totals(reader, promotion_ids, periods, frame.currency)
    return {each: report_of(each, periods, totals, frame.currency) for each in promotion_ids}
