"""Why a socket or a stream ends before its client ends it."""

import asyncio
from dataclasses import dataclass
from typing import Any, Final


@dataclass(frozen=True, slots=True)
class Ending:
    """The code that a socket is closed with, the code of the error that a stream ends with, and words for both."""

    close_code: int
    code: str
    message: str


NOT_WELCOME: Final = Ending(4403, "UNAUTHENTICATED", "The session has ended.")
SERVICE_RESTART: Final = Ending(1012, "SERVICE_RESTART", "The server ends; come back at once.")


async def never(_caller: Any) -> Ending:
    """For callers who may stay."""
    await asyncio.Event().wait()
    raise AssertionError("unreachable")
