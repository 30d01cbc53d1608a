"""What a running server says of itself to those who watch it: logs, and traces where somebody collects them."""

import logging
import os
import re
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Final, Protocol, TextIO

import structlog
from opentelemetry import propagate, trace
from opentelemetry.context import Context
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import SpanProcessor, TracerProvider
from structlog.types import EventDict, Processor

_SECRET_NAMES: Final = re.compile(r"password|token|secret|authorization|cookie|variables", re.IGNORECASE)
# A JWT, whatever it stands in; what stands behind Bearer; the password in a database's URL.
_SECRETS: Final = (
    (re.compile(r"eyJ[\w-]{8,}\.[\w-]+\.[\w-]*"), "[removed]"),
    (re.compile(r"(?i)\bbearer\s+\S+"), "Bearer [removed]"),
    (re.compile(r"(://[^:/@\s]*):[^@/\s]+@"), r"\1:[removed]@"),
)


def configure_logs(level: str, stream: TextIO | None = None) -> None:
    """Sends all logs, uvicorn's too, to a stream (the errors'): as lines of JSON, or to be read on a terminal.

    `level` is a name of logging's, such as `info`. No line has a token, a password or a request's variables.
    """
    out = stream or sys.stderr
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
    ]
    renderer: Processor = (
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
        if out.isatty()
        else structlog.processors.JSONRenderer(ensure_ascii=False)
    )
    formatter = structlog.stdlib.ProcessorFormatter(
        foreign_pre_chain=shared,
        processors=[
            structlog.stdlib.ProcessorFormatter.remove_processors_meta,
            structlog.processors.format_exc_info,  # a traceback without the values of variables, which may be anybody's
            without_secrets,
            renderer,
        ],
    )
    handler = logging.StreamHandler(out)
    handler.setFormatter(formatter)
    _install(handler, level.upper())
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            *shared,
            structlog.stdlib.ProcessorFormatter.wrap_for_formatter,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def without_secrets(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """A log's fields without those named as secrets, and without what looks like one in the others."""
    return {name: "[removed]" if _SECRET_NAMES.search(name) else _cleaned(value) for name, value in event.items()}


class Operation(Protocol):
    """A GraphQL operation, as far as a span tells of it."""

    @property
    def name(self) -> str | None: ...

    @property
    def kind(self) -> str: ...


class Tracing:
    """Spans of requests, operations and statements."""

    def __init__(self, processor: SpanProcessor) -> None:
        """`processor` takes the spans that have ended."""
        self._provider = TracerProvider(resource=Resource.create({"service.name": "stoa"}))
        self._provider.add_span_processor(processor)
        self._tracer = self._provider.get_tracer("stoa")

    def request(self, scope: Any) -> AbstractContextManager[trace.Span]:
        """The span of a request or a socket; the child of the one that a `traceparent` header names."""
        carrier = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        method = scope.get("method", "WEBSOCKET")
        attributes = {"http.request.method": method, "url.path": scope["path"]}
        return self._span(method, trace.SpanKind.SERVER, attributes, propagate.extract(carrier))

    def operation(self, operation: Operation) -> AbstractContextManager[trace.Span]:
        """The span of a GraphQL operation."""
        attributes = {"graphql.operation.type": operation.kind, "graphql.operation.name": operation.name or ""}
        return self._span(f"{operation.kind} {operation.name or ''}".rstrip(), trace.SpanKind.INTERNAL, attributes)

    def statement(self, text: str) -> AbstractContextManager[trace.Span]:
        """The span of a statement. Its text is constant: no values stand in it."""
        return self._span(text.split(maxsplit=1)[0], trace.SpanKind.CLIENT, {"db.query.text": text})

    @contextmanager
    def _span(
        self, name: str, kind: trace.SpanKind, attributes: Mapping[str, str], context: Context | None = None
    ) -> Iterator[trace.Span]:
        with self._tracer.start_as_current_span(
            name, context, kind, attributes, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield span
            except BaseException as error:
                # Its kind alone: an error's words may tell values.
                span.set_status(trace.StatusCode.ERROR, type(error).__name__)
                raise

    def close(self) -> None:
        """Sends what has not been sent."""
        self._provider.shutdown()


def open_tracing(endpoint: str | None) -> Tracing | None:
    """Tracing to an OTLP collector; None where nobody named one, here or in the standard variables."""
    standard = ("OTEL_EXPORTER_OTLP_ENDPOINT", "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT")
    if endpoint is None and not any(os.environ.get(name) for name in standard):
        return None
    # A server without tracing need not know how its spans would be sent.
    from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
    from opentelemetry.sdk.trace.export import BatchSpanProcessor

    address = None if endpoint is None else f"{endpoint.rstrip('/')}/v1/traces"
    return Tracing(BatchSpanProcessor(OTLPSpanExporter(endpoint=address)))


def _install(handler: logging.Handler, level: str) -> None:
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for name in ("uvicorn", "uvicorn.error", "uvicorn.access", "uvicorn.asgi"):
        logger = logging.getLogger(name)
        logger.handlers.clear()
        logger.propagate = name != "uvicorn.access"  # ours says more, of fewer
        logger.setLevel(logging.NOTSET)
    # On its way in, a socket's line would show its query.
    for name in ("uvicorn.error", "websockets", "asyncio", "aiosqlite", "httpx", "httpcore", "urllib3"):
        logging.getLogger(name).setLevel(max(logging.WARNING, logging.getLevelName(level)))


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        for pattern, instead in _SECRETS:
            value = pattern.sub(instead, value)
    return value
