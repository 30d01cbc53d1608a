"""What `stoa verify` proves of prices: orders come out again as they were recorded."""

from collections.abc import Sequence
from dataclasses import astuple
from typing import Final

from domains.reports.service.replaying import replay_last
from persistence import Check, Reader, Row

LAST: Final = 2_000


async def _differing(reader: Reader) -> Sequence[Row]:
    return [astuple(each)[1:] for each in await replay_last(reader, LAST)]


CHECKS: Final = (
    Check("The last 2,000 orders, priced again with what they had, have the discounts that they recorded", _differing),
)
