"""Serving the shop in one process or in several that share a socket, and working for it in a process of its own."""

import asyncio
import contextlib
import pickle
import pkgutil
import signal
import socket
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import wait
from typing import Final

import uvicorn
from uvicorn.config import STARTUP_FAILURE
from uvicorn.supervisors import Multiprocess
from uvicorn.supervisors.multiprocess import Process

from operations.settings import Settings
from persistence import migrating

Say = Callable[[str], None]

_BACKLOG: Final = 2048
_ANSWER_S: Final = 1.0
# A process that says nothing for so long counts as hung; one that starts on a busy machine may need a while.
_SILENCE_S: Final = 60


class CannotServe(Exception):
    """What keeps the shop closed, in words."""


def bind(host: str, port: int) -> socket.socket:
    """A socket at this address, on which nobody listens yet. Raises CannotServe."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    bound = socket.socket(family)
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((host, port))
    except OSError as error:
        bound.close()
        raise CannotServe(f"The shop cannot be opened at {host}:{port}: {error.strerror or error}.") from None
    return bound


def serve(settings: Settings, bound: socket.socket, processes: int, say: Say) -> None:
    """Serves until SIGINT or SIGTERM; requests under way and the job at hand are finished. Raises CannotServe.

    Of several processes one that dies is replaced, and the others go on meanwhile.
    """
    try:
        bound.listen(_BACKLOG)  # from here on whoever comes waits, rather than being turned away
    except OSError as error:
        raise CannotServe(f"The shop cannot be opened at {settings.host}:{settings.port}: {error.strerror}.") from None
    config = uvicorn.Config(
        "server:app",
        factory=True,
        host=settings.host,
        port=settings.port,
        workers=processes,
        access_log=False,
        log_config=None,  # server.app sends all logs one way
        proxy_headers=False,  # by a setting of ours, for uvicorn would trust this machine
        ws="websockets-sansio",
        ws_max_size=200_000,
        timeout_graceful_shutdown=10,
        timeout_worker_healthcheck=_SILENCE_S,
    )

    def opened() -> None:
        say(f"Stoa is open at {settings.shop_url} — GraphQL at {settings.shop_url}/graphql. Ctrl-C ends it.")

    # uvicorn raises the signal that ended it once more; by then all is done, and that is no failure.
    signal.signal(signal.SIGTERM, lambda *_: None)
    with contextlib.suppress(KeyboardInterrupt):
        if processes == 1:
            _Server(config, opened).run([bound])
        else:
            _Processes(config, bound, opened).run()


async def work(settings: Settings, say: Say) -> None:
    """Works for the shop until SIGINT or SIGTERM; the job at hand is finished. Raises CannotServe, DatabaseUnavailable.

    A second signal ends it at once.
    """
    if not await migrating.is_current(settings.database_url):
        raise CannotServe("The database has not the shape that this version needs: run `stoa migrate` first.")
    loop, stop = asyncio.get_running_loop(), asyncio.Event()

    def end() -> None:
        stop.set()
        for each in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(each)

    for each in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(each, end)
    work_until = pkgutil.resolve_name("server:work")  # by its name, for nothing imports the server
    say("The worker is at work. Ctrl-C ends it.")
    await work_until(stop)


def answer_of(process: Process, timeout: float) -> bool | None:
    """What a process answers when it is asked: whether it serves; None where it is silent for so long, or has ended.

    uvicorn's own question waits in full for one that is killed just after it was asked, and for that long notices
    no other's end either.
    """
    with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
        process.parent_conn.send(b"ping")
        if process.parent_conn in wait([process.parent_conn, process.process.sentinel], timeout):
            return bool(process.parent_conn.recv())
    return None


class _Server(uvicorn.Server):
    """Tells once it is open."""

    def __init__(self, config: uvicorn.Config, opened: Callable[[], None]) -> None:
        super().__init__(config)
        self._opened = opened

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._opened()

    def run(self, sockets: list[socket.socket] | None = None) -> None:
        super().run(sockets)
        if not self.started:
            raise CannotServe("The shop could not be opened.")


class _Processes(Multiprocess):
    """Tells once the first process is open, and raises CannotServe where a process cannot start at all."""

    def __init__(self, config: uvicorn.Config, bound: socket.socket, opened: Callable[[], None]) -> None:
        super().__init__(config, [bound])
        self._opened = opened
        self._is_open = False

    def keep_subprocess_alive(self) -> None:
        for process in self.processes:
            process._healthcheck = partial(answer_of, process)  # type: ignore[method-assign]
        super().keep_subprocess_alive()
        if not self._is_open and any(process.is_ready(_ANSWER_S) for process in self.processes):
            self._is_open = True
            self._opened()

    def run(self) -> None:
        super().run()
        if any(process.exitcode == STARTUP_FAILURE for process in self.processes):
            raise CannotServe("The shop could not be opened.")
