"""What a statement runs on: a reader, or a transaction that also writes; and the record of what ran."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, AbstractContextManager, contextmanager
from contextvars import ContextVar
from typing import Any, Protocol

from persistence.statements import Row, Statement


class Reader(Protocol):
    """Runs reads. The driver pool, a snapshot and an open transaction are readers."""

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        """All rows of a statement, as tuples in the order of its columns."""
        ...


class Transaction(Reader, Protocol):
    """An open write transaction. Whoever opened it ends it: nobody else commits or rolls back."""

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


def record(text: str) -> None:
    """Notes a statement where somebody is collecting them."""
    texts = _record.get()
    if texts is not None:
        texts.append(text)
