"""What a statement runs on: a reader, or a transaction that also writes; and the record of what ran."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from persistence.statements import Compiled, Row, Statement


class Reader(Protocol):
    """Runs reads. The driver pool, a snapshot and an open transaction are readers."""

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        """All rows of a statement, as tuples in the order of its columns."""
        ...


class Transaction(Reader, Protocol):
    """An open write transaction. Whoever opened it ends it: nobody else commits or rolls back."""

    written: set[str]
    """The names of the tables written so far, but for late statements."""

    async def run(self, statement: Statement, **parameters: Any) -> int:
        """Runs a write and returns the number of rows that it touched."""
        ...

    async def run_many(self, statement: Statement, parameters: Sequence[Mapping[str, Any]]) -> None:
        """Runs a write once for each set of parameters."""
        ...

    async def notify(self, topic: str) -> None:
        """Wakes those who follow a topic, in every process, once this transaction has committed."""
        ...

    def savepoint(self) -> AbstractAsyncContextManager[None]:
        """Undoes what is done inside it when an exception leaves it."""
        ...


Around = Callable[[str], AbstractContextManager[Any]]
"""Makes what is entered while a statement runs, given its text."""

_record: ContextVar[list[str] | None] = ContextVar("statement_record", default=None)


@contextmanager
def recorded_statements() -> Iterator[list[str]]:
    """Collects the texts of all statements that run inside it, in order, without BEGIN and COMMIT."""
    record: list[str] = []
    token = _record.set(record)
    try:
        yield record
    finally:
        _record.reset(token)


@dataclass(slots=True)
class Seen:
    """The names of the tables that were read, and whether anything was written; `until`: what was made of them turns
    by itself then.
    """

    names: set[str] = field(default_factory=set)
    has_written: bool = False
    until: datetime | None = None


_seen: ContextVar[Seen | None] = ContextVar("seen", default=None)


@contextmanager
def watched() -> Iterator[Seen]:
    """Collects what is read inside it, in the tasks that are begun inside it too."""
    seen = Seen()
    token = _seen.set(seen)
    try:
        yield seen
    finally:
        _seen.reset(token)


def turns_at(instant: datetime) -> None:
    """Notes, where somebody is watching, that what was read is something else from an instant on, as hours have it."""
    seen = _seen.get()
    if seen is not None:
        seen.until = instant if seen.until is None else min(seen.until, instant)


def record(compiled: Compiled) -> None:
    """Notes a statement that runs, where somebody is collecting or watching."""
    texts = _record.get()
    if texts is not None:
        texts.append(compiled.text)
    seen = _seen.get()
    if seen is not None:
        seen.names |= compiled.tables
        seen.has_written |= compiled.is_write
