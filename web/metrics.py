"""Counters of a running server and the page that Prometheus reads them from."""

import hmac
import re
from collections.abc import Callable
from datetime import datetime
from ipaddress import ip_address
from pathlib import Path
from typing import Any, Final, Protocol

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST
from prometheus_client.metrics import MetricWrapperBase
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from persistence import Database, get_backlog
from web.edge import Exchange

BUCKETS_S: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 15.0)
_DOCUMENTS: Final = Path(__file__).parent / "documents"
_FORWARDED: Final = ("forwarded", "x-forwarded-for", "x-real-ip", "via")


class Named(Protocol):
    """An operation, as far as it is counted."""

    @property
    def name(self) -> str | None: ...


class Metrics:
    """The counters of one app, in a registry of their own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        # Only the names of the clients' own documents are told apart, or anybody could make up labels without end.
        self._names = client_operations()
        self._children: dict[tuple[Any, ...], Any] = {}
        self._requests = self._counter("stoa_requests", "Requests answered.", "route", "method", "status")
        self._durations = Histogram(
            "stoa_request_duration_seconds",
            "From a request to its answer.",
            ["route"],
            buckets=BUCKETS_S,
            registry=self.registry,
        )
        self._operations = self._counter("stoa_operations", "GraphQL operations run.", "operation", "outcome")
        self._operation_s = Histogram(
            "stoa_operation_duration_seconds",
            "A GraphQL operation.",
            ["operation"],
            buckets=BUCKETS_S,
            registry=self.registry,
        )
        self._ways = self._counter("stoa_operation_ways", "The ways that GraphQL operations went.", "way")
        self._documents = self._counter("stoa_documents", "GraphQL documents found.", "kind")
        self._refusals = self._counter("stoa_refusals", "GraphQL requests refused before they ran.", "code")
        self._sockets = self._gauge("stoa_sockets", "Sockets open.")
        self._subscriptions = self._gauge("stoa_subscriptions", "Subscriptions under way.")
        self._waiting = self._gauge("stoa_backlog_waiting", "Events or jobs that wait for their moment.", "kind")
        self._dead = self._gauge("stoa_backlog_dead", "Events or jobs that were given up.", "kind")
        self._overdue = self._gauge("stoa_backlog_overdue_seconds", "How long the oldest has been due.", "kind")
        self._connections = self._gauge("stoa_database_connections", "Connections to the database.", "use")

    def count(self, exchange: Exchange) -> None:
        """Counts an answered request, or a socket that has ended."""
        self._child(self._requests, exchange.route, exchange.method, str(exchange.status)).inc()
        if exchange.method != "WEBSOCKET":
            self._child(self._durations, exchange.route).observe(exchange.duration_s)

    def found_document(self, is_known: bool) -> None:
        self._child(self._documents, "known" if is_known else "cold").inc()

    def refused(self, code: str) -> None:
        self._refusals.labels(code).inc()

    def ran(self, operation: Named, outcome: str, duration_s: float) -> None:
        name = operation.name if operation.name in self._names else "other"
        self._child(self._operations, name, outcome).inc()
        self._child(self._operation_s, name).observe(duration_s)

    def went(self, way: str) -> None:
        self._child(self._ways, way).inc()

    def sockets(self, change: int) -> None:
        self._sockets.inc(change)

    def subscriptions(self, change: int) -> None:
        self._subscriptions.inc(change)

    async def page(self, database: Database, now: datetime) -> bytes:
        """All counters in Prometheus's text format. Asks the database one statement."""
        for kind, backlog in (await get_backlog(database.read())).items():
            overdue_s = (now - backlog.oldest_due_at).total_seconds() if backlog.oldest_due_at else 0
            self._waiting.labels(kind).set(backlog.waiting)
            self._dead.labels(kind).set(backlog.dead)
            self._overdue.labels(kind).set(max(0, overdue_s))
        in_use, held = database.connections()
        self._connections.labels("busy").set(in_use)
        self._connections.labels("held").set(held)
        return generate_latest(self.registry)

    def _child(self, metric: MetricWrapperBase, *labels: str) -> Any:
        """A metric's counter under these labels. The library looks them up under a lock, which takes some µs each."""
        key = (metric, *labels)
        child = self._children.get(key)
        if child is None:
            child = self._children[key] = metric.labels(*labels)
        return child

    def _counter(self, name: str, words: str, *labels: str) -> Counter:
        return Counter(name, words, labels, registry=self.registry)

    def _gauge(self, name: str, words: str, *labels: str) -> Gauge:
        return Gauge(name, words, labels, registry=self.registry)


def routes(metrics: Metrics, database: Database, clock: Callable[[], datetime], who: str) -> list[BaseRoute]:
    """`/metrics`, for whom `who` says: `off` nobody, `local` this machine, else who has this token."""
    if who == "off":
        return []

    async def page(request: Request) -> Response:
        if not _may_read(request, who):
            return PlainTextResponse("Not Found", 404)
        return Response(await metrics.page(database, clock()), headers={"Content-Type": CONTENT_TYPE_LATEST})

    return [Route("/metrics", page)]


def client_operations() -> frozenset[str]:
    """The names of all operations in the clients' documents."""
    texts = [path.read_text("utf-8") for path in _DOCUMENTS.rglob("*.graphql")]
    found: list[Any] = [re.findall(r"^(?:query|mutation|subscription)\s+(\w+)", text, re.MULTILINE) for text in texts]
    return frozenset(name for names in found for name in names)


def _may_read(request: Request, who: str) -> bool:
    if who != "local":
        given = request.headers.get("authorization", "").removeprefix("Bearer ")
        return hmac.compare_digest(given.encode(), who.encode())
    # Whom a proxy on this machine speaks for need not be on it.
    return _is_loopback(request) and not any(name in request.headers for name in _FORWARDED)


def _is_loopback(request: Request) -> bool:
    try:
        return request.client is not None and ip_address(request.client.host).is_loopback
    except ValueError:
        return False
