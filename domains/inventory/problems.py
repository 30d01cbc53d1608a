"""What can be wrong with a demand for stock."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class InsufficientStock(Problem):
    """The goods cannot be had in that quantity; `available` is the most that can be had now."""

    code = "INSUFFICIENT_STOCK"
    words = {"en": "Only {available} can be had now.", "zh-CN": "库存不足，目前最多可购 {available} 件。"}

    available: int
