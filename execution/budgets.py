"""How much each caller may ask for in a period, in units of static cost: what is over it is refused before it runs."""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil
from typing import Final, Protocol

from execution.errors import CodedError

COST_PER_PERIOD: Final = 50_000
PERIOD_S: Final = 60.0
MAX_CALLERS: Final = 50_000


class Budget(Protocol):
    """What callers have left."""

    def spend(self, caller: str, cost: int) -> int:
        """Takes the cost off a caller's budget and returns what is left. Raises CodedError, and takes nothing then."""
        ...


@dataclass(slots=True)
class _Window:
    ends_at: float
    left: int


class Budgets:
    """The budgets of this process's callers: a fixed window for each, which begins with their first request.

    Remembers MAX_CALLERS at most. Where more come, whose window began first is forgotten: such a flood gives
    some of its senders a new budget early, and takes no more memory.
    """

    def __init__(
        self,
        per_period: int = COST_PER_PERIOD,
        period_s: float = PERIOD_S,
        *,
        clock: Callable[[], float] = time.monotonic,
        max_callers: int = MAX_CALLERS,
    ) -> None:
        self._per_period = per_period
        self._period_s = period_s
        self._clock = clock
        self._max_callers = max_callers
        self._windows: OrderedDict[str, _Window] = OrderedDict()  # in the order in which they end

    def spend(self, caller: str, cost: int) -> int:
        now = self._clock()
        window = self._windows.get(caller)
        if window is None or window.ends_at <= now:
            window = self._open(caller, now)
        if cost > window.left:
            raise self._refusal(window.ends_at - now)
        window.left -= cost
        return window.left

    @property
    def remembered(self) -> int:
        """How many callers are remembered."""
        return len(self._windows)

    def _open(self, caller: str, now: float) -> _Window:
        self._windows.pop(caller, None)
        # Two go for each that comes, so what has ended is gone soon and nobody waits for a sweep.
        for _ in range(2):
            oldest = next(iter(self._windows.values()), None)
            if oldest is None or (oldest.ends_at > now and len(self._windows) < self._max_callers):
                break
            self._windows.popitem(last=False)
        window = self._windows[caller] = _Window(now + self._period_s, self._per_period)
        return window

    def _refusal(self, wait_s: float) -> CodedError:
        message = f"Requests may cost {self._per_period} in {self._period_s:g} s; wait a little."
        return CodedError("RATE_LIMITED", message, 429, retry_after_s=max(1, ceil(wait_s)))


class Unlimited:
    """No budget: everybody has always got it all left."""

    def spend(self, caller: str, cost: int) -> int:
        return COST_PER_PERIOD
