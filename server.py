"""The server: wires settings, database, schema and routes together, and decides nothing."""

import asyncio
import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import cache, partial
from operator import attrgetter

from starlette.applications import Starlette
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp

from adapters.payments.sandbox import SandboxChannel
from adapters.storage.objects import open_storage
from domains import files, identity, members, orders
from domains.kernel import BadRequest, Channel, MoneyError
from domains.payments import PaymentChannel, load_secret
from execution.budgets import Budgets
from execution.cutting import cut, files_of
from execution.documents import Documents
from execution.engine import Engine
from execution.errors import ErrorFormat
from execution.http import GraphQLEndpoint
from execution.keeping import KeptAnswers
from execution.watching import nothing_around
from execution.websocket import GraphQLSocket
from operations.background import in_background, worker_of
from operations.demo import find_paper, find_picture
from operations.settings import Settings
from operations.stopping import stopping
from operations.telemetry import Tracing, configure_logs, open_tracing
from persistence import Database, DatabaseUnavailable, Worker
from persistence.documents import RegisteredDocuments
from resolvers.context import Shop, guest
from resolvers.request import FRAME_HEADERS, context_of
from resolvers.staying import until_ended
from schema import build_schema
from web import (
    attachments,
    downloads,
    graphiql,
    health,
    media,
    metrics,
    payments,
    pictures,
    sandbox,
    storefront,
    uploads,
)
from web.surroundings import Surroundings


async def open_shop(settings: Settings, tracing: Tracing | None = None) -> Shop:
    """Opens the database, which is migrated already, and all that lives as long as the server."""
    database = await Database.open(
        settings.database_url,
        connections=settings.database_connections,
        durable=settings.durable,
        plans_once=True,
        around=None if tracing is None else tracing.statement,
    )
    keys = await identity.load_keys(database, now_utc())
    secret = settings.sandbox_secret or await load_secret(database, PaymentChannel.SANDBOX)
    channels = {"SANDBOX": SandboxChannel(secret, settings.shop_url)} if settings.has_sandbox else {}
    storage = open_storage(settings.storage_url)
    links = await files.load_links(database, settings.shop_url)
    returns = orders.ReturnPolicy(settings.clawback, orders.GiftsOnReturn(settings.gifts_on_return))
    points = members.PointsRate(
        settings.points_per_minor, settings.points_share_percent * 100, settings.points_currency
    )
    return Shop(
        database=database,
        keys=keys,
        clock=now_utc,
        payment_channels=channels,
        public_url=settings.shop_url,
        demo=settings.demo,
        storage=storage,
        links=links,
        returns=returns,
        points=points,
        untaxed_channels=frozenset(map(Channel, settings.untaxed_channels)),
    )


def routes_of(
    shop: Shop, settings: Settings, surroundings: Surroundings, documents: Documents | None = None
) -> list[BaseRoute]:
    """Every address that the server answers; the storefront's come last, for they take what is left.

    `documents` are those that several shops in one process keep together.
    """
    schema, tracing = build_schema()._schema, surroundings.tracing
    engine = Engine(
        schema,
        partial(context_of, shop),
        ErrorFormat([BadRequest, MoneyError, DatabaseUnavailable]),
        documents=documents or _documents_of(shop, settings),
        budget=Budgets(settings.cost_per_minute) if settings.cost_per_minute else None,
        caller_of=attrgetter("caller"),
        guest=guest,
        ended=partial(until_ended, shop),
        watcher=surroundings.metrics,
        around=nothing_around if tracing is None else tracing.operation,
        stopping=surroundings.stopping,
        explorable=shop.demo,
        answers=KeptAnswers(shop.database.changes, shop.clock) if settings.keep_answers else None,
    )
    # Where nobody may type a document there is nothing to play with.
    has_playground = shop.demo and not settings.trusted_documents_only
    graphql = GraphQLEndpoint(engine, playground="/graphiql" if has_playground else None, framed_by=FRAME_HEADERS)
    return [
        Route("/graphql", graphql.answer, methods=["GET", "POST"]),
        WebSocketRoute("/graphql", GraphQLSocket(engine, origins=settings.origins).serve),
        *(graphiql.routes() if has_playground else ()),
        *health.routes(shop.database, surroundings.stopping),
        *metrics.routes(surroundings.metrics, shop.database, shop.clock, settings.metrics_readers),
        *media.routes(find_picture, find_paper),
        *pictures.routes(shop.database, shop.storage),
        *attachments.routes(shop.database, shop.storage),
        *payments.routes(shop.database, shop.payment_channels, shop.clock),
        *sandbox.routes(shop.payment_channels),
        *uploads.routes(shop.database, shop.storage, shop.links, shop.clock),
        *downloads.routes(shop.database, shop.storage, shop.links, shop.clock),
        *storefront.routes(),
    ]


def app() -> ASGIApp:
    """The app of the shop that the environment describes; for uvicorn, as a factory."""
    settings = Settings()
    configure_logs(settings.log_level)
    tracing = open_tracing(settings.otlp_endpoint)
    surroundings = Surroundings(settings.origins, settings.trusted_proxies, settings.log_requests, tracing)

    @asynccontextmanager
    async def lifespan(starlette: Starlette) -> AsyncIterator[None]:
        shop = await open_shop(settings, tracing)
        try:
            starlette.router.routes.extend(routes_of(shop, settings, surroundings))
            # What is here by now stays. To look through all of it for garbage would stop everybody for 0.2 s or more.
            gc.freeze()
            worker = _worker_of(shop) if settings.worker == "inside" else None
            async with in_background(shop.database, shop.keys, shop.clock, worker):
                with stopping(surroundings.stopping):
                    yield
        finally:
            await shop.database.close()
            if tracing is not None:
                tracing.close()

    return surroundings.around(Starlette(lifespan=lifespan))


async def work(stop: asyncio.Event) -> None:
    """Works for the shop that the environment describes, apart from any server, until `stop` is set."""
    shop = await open_shop(Settings())
    try:
        await _worker_of(shop).run(stop)
    finally:
        await shop.database.close()


def now_utc() -> datetime:
    """The clock of the shop."""
    return datetime.now(UTC)


def _documents_of(shop: Shop, settings: Settings) -> Documents:
    return Documents(
        build_schema()._schema,
        explorable=shop.demo,
        trusted_only=settings.trusted_documents_only,
        registered=RegisteredDocuments(shop.database.read()),
        own=_documents_of_pages(),
    )


@cache
def _documents_of_pages() -> tuple[str, ...]:
    return tuple(each.text for each in cut(files_of(storefront.DOCUMENTS)))


def _worker_of(shop: Shop) -> Worker:
    return worker_of(shop.database, shop.payment_channels, shop.storage, shop.clock)
