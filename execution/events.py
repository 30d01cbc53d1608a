"""GraphQL over server-sent events: the results of one operation as a stream (graphql-sse, distinct connections)."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

import orjson

from execution.ending import Ending
from execution.engine import REFUSALS, Admitted, Caller, Engine, results_of

EVENT_STREAM: Final = "text/event-stream"
SILENCE_S: Final = 15.0
_COMPLETE: Final = b"event: complete\ndata:\n\n"


async def stream(
    engine: Engine, admitted: Admitted, caller: Caller, silence_s: float = SILENCE_S
) -> AsyncIterator[bytes]:
    """The bytes of the stream: a `next` event for each result, then `complete`; a comment where it is silent long.

    Where its caller may stay no longer, the last result is the error that says so.
    """
    bodies = _bodies(engine, admitted)
    waiting = asyncio.ensure_future(anext(bodies))
    ended = asyncio.ensure_future(engine.ended(caller))
    try:
        while not ended.done():
            done, _ = await asyncio.wait({waiting, ended}, timeout=silence_s, return_when=asyncio.FIRST_COMPLETED)
            if waiting in done:
                yield _next(waiting.result())
                waiting = asyncio.ensure_future(anext(bodies))
            elif not done:
                yield b":\n\n"
        yield _next(_farewell(ended.result()))
        yield _COMPLETE
    except StopAsyncIteration:
        yield _COMPLETE
    finally:
        for each in (waiting, ended):
            each.cancel()
        await asyncio.gather(waiting, ended, return_exceptions=True)
        await bodies.aclose()


async def _bodies(engine: Engine, admitted: Admitted) -> Any:
    try:
        if admitted.operation.is_subscription:
            async for body in results_of(engine, admitted, await engine.subscribe(admitted)):
                yield body
        else:
            yield (await engine.execute(admitted)).body
    except REFUSALS as error:
        yield engine.refusal(error).body


def _farewell(ending: Ending) -> dict[str, Any]:
    return {"errors": [{"message": ending.message, "extensions": {"code": ending.code}}]}


def _next(body: dict[str, Any]) -> bytes:
    return b"event: next\ndata: " + orjson.dumps(body) + b"\n\n"
