"""Routes for those who watch over the server: is it alive, is it ready."""

import asyncio
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from persistence import Database

PATIENCE_S: Final = 2.0


def routes(database: Database, stopping: asyncio.Event) -> list[BaseRoute]:
    """`/health`: the process answers. `/ready`: its database does too; 503 where it does not, or the server ends."""

    async def ready(_request: Request) -> Response:
        if stopping.is_set():
            return JSONResponse({"status": "stopping"}, 503)
        try:
            async with asyncio.timeout(PATIENCE_S):
                await database.ping()
        except Exception as error:
            return JSONResponse({"status": "unavailable", "why": type(error).__name__}, 503)
        return JSONResponse({"status": "ready"})

    return [Route("/health", _alive), Route("/ready", ready)]


async def _alive(_request: Request) -> Response:
    return JSONResponse({"status": "alive"})
