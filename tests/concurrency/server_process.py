"""A real server process for tests: begun as by the command, ended by a signal, its words kept for whoever asks."""

import asyncio
import os
import signal
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Final, Protocol

import httpx

from tests.concurrency.nursery import ROOT, nursery_of_the_shop

# What is run is a module and its arguments.
SERVE: Final = ("operations.cli", "serve")
START_LIMIT_S: Final = 120.0
STOP_LIMIT_S: Final = 20.0
_PAUSE_S: Final = 0.05


class Process(Protocol):
    """A process of asyncio's, or one born in the nursery."""

    @property
    def pid(self) -> int: ...

    @property
    def returncode(self) -> int | None: ...

    def send_signal(self, how: int, /) -> None: ...

    def kill(self) -> None: ...

    async def wait(self) -> int: ...


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A server that answers at `url`."""

    url: str
    process: Process
    log: Path

    def said(self) -> str:
        """What it has written to its output and its errors."""
        return self.log.read_text(errors="replace")

    async def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Sends a signal and waits for the end. Raises AssertionError where it takes too long; it is killed then."""
        if self.process.returncode is None:
            self.process.send_signal(how)
        try:
            await asyncio.wait_for(self.process.wait(), STOP_LIMIT_S)
        except TimeoutError:
            self.process.kill()
            await self.process.wait()
            raise AssertionError(f"{how.name} did not end the server in {STOP_LIMIT_S:.0f} s:\n{self.said()}") from None


@asynccontextmanager
async def running_server(
    database_url: str,
    folder: Path,
    *,
    command: Sequence[str] = SERVE,
    port: int | None = None,
    anew: bool = False,
    **settings: str,
) -> AsyncIterator[ServerProcess]:
    """Serves the shop in a database until the block ends; other `settings` are named as in the environment.

    Its words go to `server.log` in `folder`. The process is never left behind. It comes from the nursery, unless it
    is to be started `anew`, as by whoever types the command.
    """
    port = port or free_port()
    log = folder / "server.log"
    environment = environment_with({"STOA_DATABASE_URL": database_url, "STOA_PORT": str(port), **settings})
    with log.open("ab") as words:
        process = await (_start_anew if anew else begin)(command, environment, words)
    server = ServerProcess(f"http://127.0.0.1:{port}", process, log)
    try:
        await _until_healthy(server)
        yield server
    finally:
        await server.end()


async def run_command(*arguments: str, database_url: str) -> int:
    """Runs a subcommand, such as `verify`, on a database. Returns its exit code."""
    environment = environment_with({"STOA_DATABASE_URL": database_url})
    with tempfile.TemporaryFile() as words:
        code = await (await begin(("operations.cli", *arguments), environment, words)).wait()
        words.seek(0)
        sys.stdout.write(words.read().decode())  # shown where the test fails
    return code


async def begin(command: Sequence[str], environment: Mapping[str, str], words: IO[bytes]) -> Process:
    """A process that runs a module with its arguments; what it says goes to `words`."""
    with open(os.devnull, "rb") as nothing:  # noqa: ASYNC230  (opened at once)
        return nursery_of_the_shop().bear(command, environment, nothing, words, words)


async def _start_anew(command: Sequence[str], environment: Mapping[str, str], words: IO[bytes]) -> Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        *command,
        cwd=ROOT,
        env=environment,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=words,
        stderr=words,
        start_new_session=True,  # Ctrl-C reaches the tests alone; they end the server
    )


def environment_with(settings: Mapping[str, str]) -> dict[str, str]:
    """The environment of the tests, but for settings of the shop, which are these."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("STOA_", "KITCHEN_"))}
    # All clients of a test come from one address, which would soon have spent what one guest may.
    return {**inherited, "STOA_COST_PER_MINUTE": "0", **settings, "PYTHONUNBUFFERED": "1"}


async def _until_healthy(server: ServerProcess) -> None:
    async with httpx.AsyncClient(base_url=server.url) as http, asyncio.timeout(START_LIMIT_S):
        while not await _is_healthy(http):
            assert server.process.returncode is None, f"the server ended while it started:\n{server.said()}"
            await asyncio.sleep(_PAUSE_S)


async def _is_healthy(http: httpx.AsyncClient) -> bool:
    try:
        return (await http.get("/health")).status_code == httpx.codes.OK
    except httpx.TransportError:
        return False


def free_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
