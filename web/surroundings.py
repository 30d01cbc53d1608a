"""What stands around the shop's answers: who watches, who may ask from where, when it ends."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from starlette.applications import Starlette
from starlette.types import ASGIApp

from web.access_log import AccessLog
from web.edge import Edge, behind_proxies, from_origins
from web.metrics import Metrics


@dataclass(frozen=True, slots=True)
class Surroundings:
    """`origins`: whose pages may ask; `proxies`: who is believed; `log_requests`: the share of requests logged."""

    origins: tuple[str, ...]
    proxies: tuple[str, ...]
    log_requests: float
    tracing: Any = None
    metrics: Metrics = field(default_factory=Metrics)
    stopping: asyncio.Event = field(default_factory=asyncio.Event)

    def around(self, app: Starlette) -> ASGIApp:
        """The app as the world sees it."""
        spans = {} if self.tracing is None else {"around": self.tracing.request}
        edge = Edge(
            from_origins(app, self.origins),
            routes=app.router.routes,
            log=AccessLog(self.log_requests),
            count=self.metrics.count,
            stopping=self.stopping,
            **spans,
        )
        return behind_proxies(edge, self.proxies)
