"""A real server process for tests: started by the command, ended by a signal, its words kept for whoever asks."""

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import httpx

ROOT: Final = Path(__file__).parents[2]
COMMAND: Final = (sys.executable, "-m", "operations.cli")
SERVE: Final = (*COMMAND, "serve")
START_LIMIT_S: Final = 120.0
STOP_LIMIT_S: Final = 20.0
_PAUSE_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class ServerProcess:
    """A server that answers at `url`."""

    url: str
    process: asyncio.subprocess.Process
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
    database_url: str, folder: Path, *, command: Sequence[str] = SERVE, port: int | None = None, **settings: str
) -> AsyncIterator[ServerProcess]:
    """Serves the shop in a database until the block ends; other `settings` are named as in the environment.

    Its words go to `server.log` in `folder`. The process is never left behind.
    """
    port = port or free_port()
    log = folder / "server.log"
    process = await _start(command, log, {"STOA_DATABASE_URL": database_url, "STOA_PORT": str(port), **settings})
    server = ServerProcess(f"http://127.0.0.1:{port}", process, log)
    try:
        await _until_healthy(server)
        yield server
    finally:
        await server.end()


async def run_command(*arguments: str, database_url: str) -> int:
    """Runs a subcommand, such as `verify`, on a database. Returns its exit code."""
    environment = _environment({"STOA_DATABASE_URL": database_url})
    process = await asyncio.create_subprocess_exec(*COMMAND, *arguments, cwd=ROOT, env=environment)
    return await process.wait()


async def _start(command: Sequence[str], log: Path, settings: Mapping[str, str]) -> asyncio.subprocess.Process:
    with log.open("ab") as words:
        return await asyncio.create_subprocess_exec(
            *command,
            cwd=ROOT,
            env=_environment(settings),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=words,
            stderr=words,
            start_new_session=True,  # Ctrl-C reaches the tests alone; they end the server
        )


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("STOA_")}
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
