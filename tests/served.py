"""An ASGI app on a real socket of this process, for what cannot be tested without one."""

import asyncio
import contextlib
import socket
from collections.abc import AsyncIterator
from typing import Any, Final

import orjson
import uvicorn
from websockets.asyncio.client import ClientConnection, connect

from execution.websocket import PROTOCOL

PATIENCE_S: Final = 15.0


@contextlib.asynccontextmanager
async def served(app: Any) -> AsyncIterator[str]:
    """Serves the app for as long as the block; its address, host and port."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(app, log_level="warning", ws="websockets-sansio", lifespan="off"))
    task = asyncio.create_task(server.serve([listening]))
    try:
        yield f"127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = True
        await task


@contextlib.asynccontextmanager
async def talk(address: str, *sent: Any, **options: Any) -> AsyncIterator[ClientConnection]:
    """A socket for GraphQL, with these messages sent first: objects as JSON, text and bytes as they are."""
    options.setdefault("subprotocols", [PROTOCOL])
    async with connect(f"ws://{address}/graphql", **options) as connection:
        for message in sent:
            await connection.send(message if isinstance(message, (str, bytes)) else orjson.dumps(message).decode())
        yield connection


async def heard(connection: ClientConnection, count: int) -> list[Any]:
    """The next messages. Raises TimeoutError where they do not come."""
    async with asyncio.timeout(PATIENCE_S):
        return [orjson.loads(await connection.recv()) for _ in range(count)]
