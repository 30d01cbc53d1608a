"""The shop's app with the routes written by hand beside its own, in a process of its own: `python -m bench.serving`."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import orjson
import uvicorn
from graphql import GraphQLSchema, parse, validate
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp

from bench import written_buying, written_catalogue
from bench.written import written_route
from execution.budgets import Budgets
from operations import cli  # noqa: F401  (with it the process looks for garbage as seldom as the shop's)
from operations.settings import Settings
from resolvers.context import Shop
from schema import build_schema
from server import open_shop
from server import routes_of as shop_routes_of
from web.surroundings import Surroundings

OPERATIONS = written_catalogue.OPERATIONS | written_buying.OPERATIONS


def app() -> ASGIApp:
    """The app that the environment describes; for uvicorn, as a factory. No worker and no timers run beside it."""
    settings = Settings()
    surroundings = Surroundings(settings.origins, settings.trusted_proxies, settings.log_requests)

    @asynccontextmanager
    async def lifespan(starlette: Starlette) -> AsyncIterator[None]:
        shop = await open_shop(settings)
        try:
            starlette.router.routes.extend(all_routes(shop, settings, surroundings))
            yield
        finally:
            await shop.database.close()

    return surroundings.around(Starlette(lifespan=lifespan))


def all_routes(shop: Shop, settings: Settings, surroundings: Surroundings) -> list[BaseRoute]:
    """The shop's routes with those of the bench behind the first, so that none is looked for longer than GraphQL's."""
    graphql, *others = shop_routes_of(shop, settings, surroundings)
    written = written_route(OPERATIONS, shop, Budgets(settings.cost_per_minute), surroundings.metrics)
    return [graphql, written, *_probes(), *others]


def _probes() -> list[Route]:
    return [
        Route("/bench/process", _process),
        Route("/bench/static", _static),
        Route("/bench/static/{bytes:int}", _static_of),
        Route("/bench/validate", _validate, methods=["POST"]),
    ]


async def _process(request: Request) -> Response:
    """The CPU seconds of all threads of this process so far, and the memory that it holds, in KiB."""
    return Response(orjson.dumps({"cpu_s": time.process_time(), "memory_kib": _memory_kib()}))


async def _static(request: Request) -> Response:
    """What an answer costs that is there already: the floor under everything."""
    return Response(b"{}", media_type="application/json")


async def _static_of(request: Request) -> Response:
    """The same of so many bytes."""
    return Response(_bytes(request.path_params["bytes"]), media_type="application/json")


@cache
def _bytes(count: int) -> bytes:
    return b" " * count


async def _validate(request: Request) -> Response:
    """graphql-core's own reading of a document: parsed and validated, and forgotten."""
    errors = validate(_schema(), parse(orjson.loads(await request.body())["query"]))
    assert not errors
    return await _static(request)


@cache
def _schema() -> GraphQLSchema:
    return build_schema()._schema


def _memory_kib() -> int:
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:"))


def main() -> None:
    """Serves until it is told to end, as the shop's own command does."""
    settings = Settings()
    uvicorn.run(
        "bench.serving:app",
        factory=True,
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_level="warning",
        proxy_headers=False,
        ws="websockets-sansio",
    )


if __name__ == "__main__":
    main()
