"""SIGTERM under load, to a real server process: what was sent is answered, sockets are told, and it ends well."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
import orjson
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from tests.concurrency.server_process import ServerProcess, running_server

pytestmark = pytest.mark.anyio

CLIENTS = 12
WARM = 200
# Hashing the password takes some time of another thread, so that requests are under way at any moment.
SIGN_IN = {
    "query": 'mutation { memberSignIn(input: {login: "nobody@shop.test", password: "wrong-password"}) '
    "{ userErrors { code } } }"
}
BROWSE = {"query": "{ frontCategories(channel: PC) { id name } }"}


class Load:
    """Clients that ask as fast as they are answered, until nobody listens any more."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.answers: list[int] = []
        self.cut_off: list[Exception] = []
        self.turned_away = 0

    async def run(self) -> None:
        await asyncio.gather(*(self._client(number) for number in range(CLIENTS)))

    async def _client(self, number: int) -> None:
        async with httpx.AsyncClient(base_url=self._url, timeout=15) as http:
            while True:
                try:
                    answer = await http.post("/graphql", json=SIGN_IN if number % 3 == 0 else BROWSE)
                except httpx.ConnectError:
                    self.turned_away += 1
                    return
                except httpx.TransportError as error:
                    self.cut_off.append(error)
                    return
                self.answers.append(answer.status_code)


@asynccontextmanager
async def server(folder: Path, anew: bool = False) -> AsyncIterator[ServerProcess]:
    url = f"sqlite:///{folder}/shop.db"
    async with running_server(url, folder, anew=anew, STOA_DURABLE="false") as started:
        yield started


@asynccontextmanager
async def socket(url: str) -> AsyncIterator[ClientConnection]:
    async with connect(
        f"{url.replace('http', 'ws')}/graphql", subprotocols=["graphql-transport-ws"], ping_interval=None
    ) as opened:
        await opened.send(orjson.dumps({"type": "connection_init"}).decode())
        await opened.recv()
        yield opened


async def test_what_was_sent_is_answered_and_the_process_ends_well(tmp_path: Path) -> None:
    async with server(tmp_path, anew=True) as started, socket(started.url) as opened:
        load = Load(started.url)
        asking = asyncio.create_task(load.run())
        async with asyncio.timeout(60):
            while len(load.answers) < WARM:  # noqa: ASYNC110  (the answers come from another process)
                await asyncio.sleep(0.01)
        started.process.send_signal(signal.SIGTERM)
        answered_before = len(load.answers)
        with pytest.raises(ConnectionClosed) as closed:
            await opened.recv()
        await asyncio.wait_for(asking, 30)
        assert await asyncio.wait_for(started.process.wait(), 15) == 0
    assert closed.value.rcvd is not None
    assert closed.value.rcvd.code == 1012
    assert load.cut_off == []
    assert load.turned_away == CLIENTS
    assert set(load.answers) == {200}
    assert len(load.answers) > answered_before


async def test_a_server_that_ends_is_not_ready(tmp_path: Path) -> None:
    async with server(tmp_path) as started, httpx.AsyncClient(base_url=started.url) as http:
        assert (await http.get("/ready")).status_code == 200
        started.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(0.9):
            while (answer := await http.get("/ready")).status_code == 200:
                pass
        assert (answer.status_code, answer.json()) == (503, {"status": "stopping"})
        await asyncio.wait_for(started.process.wait(), 15)
    assert started.process.returncode == 0
