"""The server: wires settings, database, schema and routes together, and decides nothing."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import partial

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route, WebSocketRoute

from adapters.payments.sandbox import SandboxChannel
from domains import identity
from domains.kernel import BadRequest, MoneyError
from domains.payments import PaymentChannel, load_secret
from domains.reactions import REACTIONS, jobs
from execution.documents import Documents
from execution.engine import Engine
from execution.errors import ErrorFormat
from execution.http import GraphQLEndpoint
from execution.websocket import GraphQLSocket
from operations.demo import find_picture
from operations.settings import Settings
from persistence import Database, Worker
from resolvers.context import Shop
from resolvers.request import context_of
from schema import build_schema
from web import graphiql, health, media, payments, sandbox, storefront


async def open_shop(settings: Settings) -> Shop:
    """Opens the database, which is migrated already, and all that lives as long as the server."""
    database = await Database.open(
        settings.database_url, connections=settings.database_connections, durable=settings.durable
    )
    keys = await identity.load_keys(database, now_utc())
    secret = settings.sandbox_secret or await load_secret(database, PaymentChannel.SANDBOX)
    channels = {"SANDBOX": SandboxChannel(secret, settings.shop_url)} if settings.has_sandbox else {}
    return Shop(database, keys, now_utc, channels, settings.shop_url, settings.demo)


def routes_of(shop: Shop) -> list[BaseRoute]:
    """Every address that the server answers; the storefront's come last, for they take what is left."""
    schema = build_schema()._schema
    documents = Documents(schema, explorable=shop.demo)
    readable = ErrorFormat([BadRequest, MoneyError])
    engine = Engine(schema, partial(context_of, shop), readable, documents=documents)
    graphql = GraphQLEndpoint(engine, playground="/graphiql" if shop.demo else None)
    return [
        Route("/graphql", graphql.answer, methods=["GET", "POST"]),
        WebSocketRoute("/graphql", GraphQLSocket(engine, origins=(shop.public_url,)).serve),
        *(graphiql.routes() if shop.demo else ()),
        *health.routes(shop.database),
        *media.routes(find_picture),
        *payments.routes(shop.database, shop.payment_channels, shop.clock),
        *sandbox.routes(shop.payment_channels),
        *storefront.routes(),
    ]


def app() -> Starlette:
    """The app of the shop that the environment describes; for uvicorn, as a factory."""
    settings = Settings()

    @asynccontextmanager
    async def lifespan(starlette: Starlette) -> AsyncIterator[None]:
        shop = await open_shop(settings)
        try:
            starlette.router.routes.extend(routes_of(shop))
            async with _working(shop):
                yield
        finally:
            await shop.database.close()

    return Starlette(lifespan=lifespan)


def now_utc() -> datetime:
    """The clock of the shop."""
    return datetime.now(UTC)


@asynccontextmanager
async def _working(shop: Shop) -> AsyncIterator[None]:
    stop = asyncio.Event()
    worker = Worker(shop.database, REACTIONS, jobs(shop.payment_channels), shop.clock)
    task = asyncio.create_task(worker.run(stop))
    try:
        yield
    finally:
        stop.set()
        await task
