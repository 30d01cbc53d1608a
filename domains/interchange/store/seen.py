"""What a file has said so far, on disk however long it is: gone with the process that reads it."""

import sqlite3
from collections.abc import Sequence
from types import TracebackType
from typing import Final, Self

_TABLE: Final = "CREATE TABLE seen (name TEXT PRIMARY KEY, line INTEGER) WITHOUT ROWID"
_ADD: Final = "INSERT INTO seen VALUES (?, ?) ON CONFLICT DO NOTHING"
_FIND: Final = "SELECT line FROM seen WHERE name = ?"


class Seen:
    """Names with the line that each was first on."""

    def __init__(self) -> None:
        # Without a name SQLite keeps a little in memory and the rest in a nameless file.
        self._connection = sqlite3.connect("", isolation_level=None)
        self._connection.execute("PRAGMA journal_mode=OFF")
        self._connection.execute(_TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._connection.close()

    def add(self, names: Sequence[tuple[str, int]]) -> list[int | None]:
        """Notes names; answers for each the line that it was on before, None where it is new."""
        found: list[int | None] = []
        self._connection.execute("BEGIN")
        for name, line in names:
            new = self._connection.execute(_ADD, (name, line)).rowcount
            found.append(None if new else self._connection.execute(_FIND, (name,)).fetchone()[0])
        self._connection.execute("COMMIT")
        return found
