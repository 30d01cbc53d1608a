"""Who watches what is run: counters, spans. Everything here is for looking on; nothing depends on it."""

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import Any, Final, Protocol

from execution.documents import Operation


class Watcher(Protocol):
    """Is told what happens at the edge. None of it may raise or wait."""

    def found_document(self, is_known: bool) -> None:
        """A request brought or named a document: one read before, or one that had to be read now."""
        ...

    def refused(self, code: str) -> None:
        """A request was refused before anything had run."""
        ...

    def ran(self, operation: Operation, outcome: str, duration_s: float) -> None:
        """An operation has run. `outcome` is `ok`, `user_error`, or the code of its first error."""
        ...

    def went(self, way: str) -> None:
        """An operation went one of the ways of execution/compiled.py: to be seen when answers leave the fast one."""
        ...

    def sockets(self, change: int) -> None:
        """A socket was opened (1) or closed (-1)."""
        ...

    def subscriptions(self, change: int) -> None:
        """A subscription began (1) or ended (-1)."""
        ...


class Nobody:
    """Watches nothing."""

    def found_document(self, is_known: bool) -> None: ...

    def refused(self, code: str) -> None: ...

    def ran(self, operation: Operation, outcome: str, duration_s: float) -> None: ...

    def went(self, way: str) -> None: ...

    def sockets(self, change: int) -> None: ...

    def subscriptions(self, change: int) -> None: ...


Around = Callable[[Operation], AbstractContextManager[Any]]
"""What is entered while an operation runs, such as a span."""

_NOTHING: Final = nullcontext()


def nothing_around(_operation: Operation) -> AbstractContextManager[Any]:
    """Enters nothing."""
    return _NOTHING
