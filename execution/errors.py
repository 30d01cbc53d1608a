"""GraphQL errors: coded, and masked where they are faults of the house."""

import secrets
from collections.abc import Sequence
from typing import Any

import structlog
from graphql import GraphQLError

_log = structlog.get_logger(__name__)


class CodedError(Exception):
    """An error that its receiver may read: a broken request, a missing right, a limit. `code` goes to `extensions`."""

    def __init__(self, code: str, message: str, status: int = 200, *, retry_after_s: int | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.status = status
        self.retry_after_s = retry_after_s


class NotCompiled(Exception):
    """An operation that is left to graphql-core. The text says because of what."""


class ErrorFormat:
    """Turns errors into what clients get. Only exceptions of the classes `readable` show text and code."""

    def __init__(self, readable: Sequence[type[Exception]] = ()) -> None:
        self._readable: tuple[type[Exception], ...] = (CodedError, *readable)

    def __call__(self, error: GraphQLError) -> dict[str, Any]:
        """The error as GraphQL's response has it, with a code; a fault is logged under the id that it shows."""
        cause = error.original_error
        formatted: dict[str, Any] = dict(error.formatted)
        extensions = dict(formatted.get("extensions") or {})
        if cause is None or isinstance(cause, GraphQLError):
            extensions.setdefault("code", "BAD_REQUEST")
        elif isinstance(cause, self._readable):
            extensions["code"] = getattr(cause, "code", "BAD_REQUEST")
        else:
            fault = secrets.token_hex(6)
            _log.error("fault", fault=fault, path=error.path, exc_info=cause)
            formatted["message"] = "Something went wrong on our side."
            extensions = {"code": "INTERNAL_ERROR", "id": fault}
        formatted["extensions"] = extensions
        return formatted
