"""The frame of a request: where the shopper is, and in which language and currency they are answered."""

import enum
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

# Display texts exist in these; a text missing in one is answered in the next.
LANGUAGES: Final = ("en", "zh-CN")
DEFAULT_ZONE: Final = ZoneInfo("Asia/Shanghai")


class Channel(enum.StrEnum):
    """Where shoppers meet the shop."""

    PC = "PC"
    MOBILE_WEB = "MOBILE_WEB"
    APP = "APP"
    MINI_PROGRAM = "MINI_PROGRAM"


@dataclass(frozen=True, slots=True)
class Frame:
    """What every answer of a request is framed by."""

    channel: Channel = Channel.PC
    currency: str = "CNY"
    language: str = "en"
    region: str | None = None
    zone: ZoneInfo = field(default=DEFAULT_ZONE)
    # Whether the channel's prices have the tax in them; else it is added to what is bought.
    tax_included: bool = True


def day_of(instant: datetime, zone: ZoneInfo = DEFAULT_ZONE) -> date:
    """The day of an instant in the shop's zone."""
    return instant.astimezone(zone).date()
