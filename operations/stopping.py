"""How a server ends when it is told to: what is under way is answered first, and nobody is cut off."""

import asyncio
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any, Final

LAST_CALL_S: Final = 1.0

Handler = Callable[[int, FrameType | None], Any] | int | None


@contextmanager
def stopping(told: asyncio.Event, last_call_s: float = LAST_CALL_S) -> Iterator[None]:
    """At SIGTERM, until the block ends: sets the event and accepts no more connections; then ends the server.

    In between, those who are connected are answered on, and each connection ends with its answer. One that is
    idle when a server simply lets go of it could have a request on its way, which would be lost.
    A second SIGTERM ends the server at once.
    """
    loop = asyncio.get_running_loop()
    before = signal.getsignal(signal.SIGTERM)

    def hear(number: int, frame: FrameType | None) -> None:
        if told.is_set():
            _pass_on(before, number, frame)
        else:
            loop.call_soon_threadsafe(last_call, number, frame)

    def last_call(number: int, frame: FrameType | None) -> None:
        told.set()
        _refuse_new(before)
        loop.call_later(last_call_s, _pass_on, before, number, frame)

    signal.signal(signal.SIGTERM, hear)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _refuse_new(handler: Handler) -> None:
    """Closes what uvicorn listens on: the handler of its signals is a method of its server."""
    for listening in getattr(getattr(handler, "__self__", None), "servers", ()):
        listening.close()


def _pass_on(handler: Handler, number: int, frame: FrameType | None) -> None:
    if callable(handler):
        handler(number, frame)
    else:
        signal.signal(number, handler or signal.SIG_DFL)
        signal.raise_signal(number)
