"""GraphQL over server-sent events: the results of one operation as a stream (graphql-sse, distinct connections)."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any, Final

import orjson

from execution.documents import Document, Operation
from execution.engine import REFUSALS, Caller, Engine, results_of
from execution.parameters import Parameters

EVENT_STREAM: Final = "text/event-stream"
SILENCE_S: Final = 15.0


async def stream(
    engine: Engine,
    document: Document,
    operation: Operation,
    parameters: Parameters,
    caller: Caller,
    silence_s: float = SILENCE_S,
) -> AsyncIterator[bytes]:
    """The bytes of the stream: a `next` event for each result, then `complete`; a comment where it is silent long."""
    bodies = _bodies(engine, document, operation, parameters, caller)
    waiting = asyncio.ensure_future(anext(bodies))
    try:
        while True:
            if not (await asyncio.wait({waiting}, timeout=silence_s))[0]:
                yield b":\n\n"
                continue
            yield b"event: next\ndata: " + orjson.dumps(waiting.result()) + b"\n\n"
            waiting = asyncio.ensure_future(anext(bodies))
    except StopAsyncIteration:
        yield b"event: complete\ndata:\n\n"
    finally:
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        await bodies.aclose()


async def _bodies(
    engine: Engine, document: Document, operation: Operation, parameters: Parameters, caller: Caller
) -> Any:
    try:
        if operation.is_subscription:
            started = await engine.subscribe(document, operation, parameters, caller)
            async for body in results_of(engine, started):
                yield body
        else:
            yield (await engine.execute(document, operation, parameters, caller)).body
    except REFUSALS as error:
        yield engine.refusal(error).body
