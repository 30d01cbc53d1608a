"""What can be asked of the sandbox, and what is wrong with it."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from domains.kernel import Channel, Invalid, Problem, Required
from domains.marketing import CreatePromotion
from domains.reports.rules.sandbox import MOST_ORDERS

LAST: Final = timedelta(days=30)
ONE_OF_THEM: Final = Invalid(
    why="Name a promotion or say what one would be, not both.", why_zh="请指定一个活动或填写草稿，二者只能选其一。"
)
NO_PERIOD: Final = Invalid(why="A period ends after it begins.", why_zh="结束时间须晚于开始时间。")
NO_NUMBER: Final = Invalid(
    why=f"So many orders can be looked at: 1 to {MOST_ORDERS}.", why_zh=f"可查看的订单数为 1 到 {MOST_ORDERS}。"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TryPromotion:
    """A promotion, kept (by its id) or not yet made, on a cart or on the newest paid orders of a period and channel."""

    promotion_id: int | None = None
    draft: CreatePromotion | None = None
    cart_token: str | None = None
    # The request's, unless said.
    channel: Channel | None = None
    # The last 30 days, unless said.
    since: datetime | None = None
    until: datetime | None = None
    orders: int = 200

    def period(self, now: datetime) -> tuple[datetime, datetime]:
        """From when on, and until when."""
        until = self.until or now
        return self.since or until - LAST, until


def trying_problems(command: TryPromotion, now: datetime) -> list[Problem]:
    """All that is wrong with what is asked for in itself."""
    problems: list[Problem] = []
    if command.promotion_id is None and command.draft is None:
        problems.append(Required(field=("promotion_id",)))
    if command.promotion_id is not None and command.draft is not None:
        problems.append(ONE_OF_THEM.at("draft"))
    since, until = command.period(now)
    if since >= until:
        problems.append(NO_PERIOD.at("until"))
    if not 1 <= command.orders <= MOST_ORDERS:
        problems.append(NO_NUMBER.at("orders"))
    return problems
