"""The log of requests: a share of the ordinary ones, and all that were slow or failed by our fault."""

import random
from collections.abc import Callable
from typing import Final

import structlog

SLOW_S: Final = 1.0
SHARE: Final = 0.01

_log = structlog.get_logger(__name__)


class AccessLog:
    """Writes a line for a request or leaves it. The path is written without its query, which may hold variables."""

    def __init__(
        self, share: float = SHARE, slow_s: float = SLOW_S, *, choose: Callable[[], float] = random.random
    ) -> None:
        """`share` of ordinary requests, from 0 to 1. `choose` draws a number from 0 up to 1."""
        self._share = share
        self._slow_s = slow_s
        self._choose = choose

    def write(self, method: str, path: str, status: int, duration_s: float) -> None:
        """Who asked for what by which document comes with the line from the request's context."""
        is_notable = status >= 500 or (duration_s >= self._slow_s and status != 101)
        if is_notable or self._choose() < self._share:
            _log.info("request", method=method, path=path, status=status, duration_ms=round(duration_s * 1000, 1))
