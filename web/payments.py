"""The route by which payment channels tell the shop what became of a payment."""

import asyncio
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from domains import checkout
from domains.payments import ChannelUnavailable, NotificationRejected, PaymentChannelAdapter
from persistence import Database, DatabaseUnavailable

MAX_BODY_BYTES: Final = 65_536
DEADLINE_S: Final = 10.0

_log = structlog.get_logger(__name__)


def routes(
    database: Database, channels: Mapping[str, PaymentChannelAdapter], clock: Callable[[], datetime]
) -> list[BaseRoute]:
    """`/payments/<channel>/notifications`, the channel's name in small letters with hyphens."""
    taker = _Taker(database, channels, clock)
    return [Route("/payments/{channel}/notifications", taker.take, methods=["POST"])]


class _Taker:
    """Takes notifications: rejects what is not the channel's, and answers success to all the rest."""

    def __init__(
        self, database: Database, channels: Mapping[str, PaymentChannelAdapter], clock: Callable[[], datetime]
    ) -> None:
        self._database = database
        self._channels = channels
        self._clock = clock

    async def take(self, request: Request) -> Response:
        """The channel's success answer, once what it said is committed."""
        name: str = request.path_params["channel"]
        adapter = self._channels.get(name.upper().replace("-", "_"))
        if adapter is None:
            return PlainTextResponse("Not Found", 404)
        body = await _body(request)
        if body is None:
            return PlainTextResponse("Too Large", 413)
        try:
            notification = await adapter.parse_notification(body, dict(request.headers))
        except NotificationRejected as error:
            _log.warning("notification_rejected", channel=name, reason=str(error))
            return PlainTextResponse("Unauthorized", 401)
        except ChannelUnavailable as error:
            _log.warning("notification_not_checked", channel=name, reason=str(error))
            return PlainTextResponse("Service Unavailable", 503)
        now = self._clock()
        try:
            async with asyncio.timeout(DEADLINE_S):
                effect = await self._database.write(lambda tx: checkout.settle_payment(tx, notification, now))
        except (DatabaseUnavailable, TimeoutError):
            return PlainTextResponse("Service Unavailable", 503)  # the channel tells us again
        _log.info("notification_taken", channel=name, reference=notification.reference, effect=effect.value)
        return PlainTextResponse(adapter.success_answer)


async def _body(request: Request) -> bytes | None:
    """The raw body, over which it is signed; None where it is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            return None
    return bytes(body)
