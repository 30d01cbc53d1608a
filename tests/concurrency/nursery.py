"""Processes that begin with the shop imported: the tests that start them are of servers, not of imports.

`python -m operations.cli serve` imports the whole shop and builds its schema before it does anything, which takes
seconds, and the tests start such processes a few hundred times. So each process of pytest has a nursery: a process
that imported all of that once, has no thread and no loop, and forks whenever it is asked for a process. What is born
there is as if it had been started: in a session of its own, with its own arguments, environment and folder, and it
ends as Python does. It dies with the nursery, and the nursery with whoever asked for it.
"""

import asyncio
import atexit
import ctypes
import gc
import os
import pkgutil
import runpy
import select
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import IO, Any, Final
from weakref import finalize

import orjson

ROOT: Final = Path(__file__).parents[2]
# Modules to import, and functions to call whose answer is kept. Not `operations.cli`: that is what is run.
SHOP: Final = (
    "server",
    "operations.documents",
    "operations.exchanging",
    "operations.explaining",
    "operations.preparing",
    "operations.serving",
    "operations.staff",
    "operations.verify",
    "execution.explain",
    "uvicorn.protocols.http.httptools_impl",
    "uvicorn.protocols.websockets.websockets_sansio_impl",
    "cyclopts",
    "schema:build_schema",
)
_KNOCK: Final = b"."
_PAUSE_S: Final = 0.01
_DIE_WITH_PARENT: Final = 1  # PR_SET_PDEATHSIG of prctl(2), on Linux
# What a process starts with; tests that run in the background have their SIGINT ignored.
_HANDLERS: Final[dict[int, Any]] = {
    signal.SIGCHLD: signal.SIG_DFL,
    signal.SIGTERM: signal.SIG_DFL,
    signal.SIGINT: signal.default_int_handler,
}


class Born:
    """A process that was born in a nursery, to be treated as one of asyncio's or of subprocess's."""

    def __init__(self, line: socket.socket) -> None:
        self._line = line
        with line.makefile("r") as words:
            first = words.readline()
        if not first:
            raise RuntimeError("the nursery has ended: what it had to say went to the errors' stream")
        self.pid = int(first)
        self._returncode: int | None = None
        line.setblocking(False)
        finalize(self, line.close)

    @property
    def returncode(self) -> int | None:
        """The exit code, negative for the signal that ended it; None while it lives."""
        if self._returncode is None:
            with suppress(BlockingIOError):
                self._returncode = self._last_word()
        return self._returncode

    def send_signal(self, how: int) -> None:
        """Sends a signal, unless it has ended."""
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, how)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def wait(self) -> int:
        """Waits for its end. Returns the exit code."""
        while (code := self.returncode) is None:  # noqa: ASYNC110  (another process ends)
            await asyncio.sleep(_PAUSE_S)
        return code

    def wait_for(self, limit_s: float) -> int:
        """The same outside of any loop. Raises TimeoutError."""
        if self.returncode is None and not select.select([self._line], [], [], limit_s)[0]:
            raise TimeoutError
        code = self.returncode
        assert code is not None
        return code

    def _last_word(self) -> int:
        with suppress(ConnectionResetError):
            if word := self._line.recv(16):
                return int(word)
        return -signal.SIGKILL  # the nursery itself has ended, and all that were born in it with it


class Nursery:
    """A process that forks."""

    def __init__(self, *at_hand: str) -> None:
        """`at_hand` are modules that it imports, and functions, as `module:name`, that it calls."""
        self._ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "tests.concurrency.nursery", str(theirs.fileno()), *at_hand],
                pass_fds=[theirs.fileno()],
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                start_new_session=True,  # Ctrl-C reaches the tests alone
            )

    def bear(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        stdin: IO[bytes],
        stdout: IO[bytes],
        stderr: IO[bytes],
        folder: Path = ROOT,
    ) -> Born:
        """Begins `python -m` with this module and its arguments."""
        ours, theirs = socket.socketpair()
        with theirs:
            files = [theirs.fileno(), stdin.fileno(), stdout.fileno(), stderr.fileno()]
            socket.send_fds(self._ours, [_KNOCK], files)
        ours.sendall(orjson.dumps([list(command), dict(environment), str(folder)]) + b"\n")
        return Born(ours)

    def close(self) -> None:
        """Ends it, and whatever was born in it."""
        self._ours.close()
        self._process.wait()


@cache
def nursery_of_the_shop() -> Nursery:
    """The one nursery of this process, opened when the first asks for it."""
    opened = Nursery(*SHOP)
    atexit.register(opened.close)
    return opened


@dataclass(frozen=True, slots=True)
class _Birth:
    """What comes with a request, and belongs to the child."""

    line: socket.socket
    files: list[int]


def _import(names: Sequence[str]) -> None:
    gc.disable()  # nothing of this is ever garbage
    for name in names:
        found = pkgutil.resolve_name(name)
        if callable(found):
            found()
    gc.freeze()  # and no child copies all of it by looking for garbage there
    gc.enable()


def _nurse(asked: socket.socket) -> _Birth:
    """Forks at each request and tells of each end. Returns in each child; ends the process when nobody can ask."""
    woken, waking = socket.socketpair()
    waking.setblocking(False)
    signal.set_wakeup_fd(waking.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    lines: dict[int, socket.socket] = {}
    while True:
        ready = select.select([asked, woken], [], [])[0]
        if woken in ready:
            woken.recv(4096)
            _tell_of_ends(lines)
        if asked not in ready:
            continue
        knock, files, _, _ = socket.recv_fds(asked, len(_KNOCK), 4)
        if not knock:
            _leave(lines)
        birth = _Birth(socket.socket(fileno=files[0]), files[1:])
        process_id = os.fork()
        if process_id == 0:
            for each in (asked, woken, waking, *lines.values()):
                each.close()
            return birth
        for file in birth.files:
            os.close(file)
        birth.line.sendall(b"%d\n" % process_id)
        lines[process_id] = birth.line


def _tell_of_ends(lines: dict[int, socket.socket]) -> None:
    for process_id in list(lines):
        ended, status = os.waitpid(process_id, os.WNOHANG)
        if ended:
            with lines.pop(process_id) as line, suppress(OSError):
                line.sendall(b"%d" % os.waitstatus_to_exitcode(status))


def _leave(lines: Mapping[int, socket.socket]) -> None:
    for process_id in lines:
        os.kill(process_id, signal.SIGKILL)
    sys.exit()


def _settle(birth: _Birth, nursery_id: int) -> str:
    """Makes the child what a new process is. Returns the module to run."""
    signal.set_wakeup_fd(-1)
    for each, handler in _HANDLERS.items():
        signal.signal(each, handler)
    os.setsid()
    _die_with(nursery_id)
    with birth.line, birth.line.makefile("rb") as words:
        (module, *arguments), environment, folder = orjson.loads(words.readline())
    for number, file in enumerate(birth.files):
        os.dup2(file, number)
        os.close(file)
    sys.stdin, sys.stdout, sys.stderr = open(0), open(1, "w", buffering=1), open(2, "w", buffering=1)  # noqa: SIM115
    os.chdir(folder)
    sys.path[0] = folder
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = [module, *arguments]
    return str(module)


def _die_with(nursery_id: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_DIE_WITH_PARENT, signal.SIGKILL)
    if os.getppid() != nursery_id:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    _import(sys.argv[2:])
    _NURSERY_ID = os.getpid()
    _MODULE = _settle(_nurse(socket.socket(fileno=int(sys.argv[1]))), _NURSERY_ID)
    # From here on a child ends as Python does: with an exit code, a traceback, or by a signal.
    runpy.run_module(_MODULE, run_name="__main__", alter_sys=True)
