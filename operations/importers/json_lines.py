"""Files of one JSON object a line, read a line at a time."""

from array import array
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

import orjson

from domains.catalog import is_printable
from domains.kernel import Money, MoneyError, parse_money
from operations.importers.report import ImportReport

MAX_NAME: Final = 100
MAX_TEXT: Final = 2_000
MAX_NUMBER: Final = 2**53

T = TypeVar("T")


class BadRow(Exception):
    """A row that cannot be used; its text says why."""


@dataclass(frozen=True, slots=True)
class Line:
    """A row with its place in the file."""

    number: int
    offset: int
    row: dict[str, Any]

    def text(self, name: str, longest: int = MAX_TEXT) -> str:
        """A text of the row, without space around it. Raises BadRow for one too long or that cannot be shown."""
        value = self.row.get(name)
        if not isinstance(value, str):
            raise BadRow(f"{name} is no text")
        if len(value) > longest:
            raise BadRow(f"{name} is longer than {longest} characters")
        if not is_printable(value):
            raise BadRow(f"{name} has characters that cannot be shown")
        return value.strip()

    def name(self, name: str) -> str:
        """A text of the row that something is called by: not empty, and short. Raises BadRow."""
        text = self.text(name, MAX_NAME)
        if not text:
            raise BadRow(f"{name} is empty")
        return text

    def number_of(self, name: str) -> int:
        """A whole number of the row, not below zero. Raises BadRow."""
        value = self.row.get(name)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= MAX_NUMBER:
            raise BadRow(f"{name} is no whole number")
        return value

    def money(self, name: str, currency: str) -> Money:
        """An amount of the row, which is a text. Raises BadRow."""
        try:
            return parse_money(self.text(name), currency)
        except MoneyError as error:
            raise BadRow(f"{name}: {error}") from None


class JsonLines:
    """A file of rows. Each row that cannot be used is reported once, by whoever uses it."""

    def __init__(self, path: Path, report: ImportReport) -> None:
        self.path = path
        self._report = report

    def rows(self) -> Iterator[Line]:
        """The rows; those that are no JSON or are deleted are reported instead."""
        for line, why in self._lines():
            if why is None:
                yield line
            else:
                self.skip(line, why)

    def use(self, read: Callable[[Line], None]) -> None:
        """Hands every row to `read`, and reports those that it raises BadRow for."""
        for line in self.rows():
            try:
                read(line)
            except BadRow as error:
                self.skip(line, str(error))

    def batches(self, read: Callable[[Line], T], most: int) -> Iterator[list[T]]:
        """What `read` makes of every row, so many at a time; the rows that it raises BadRow for are reported."""
        batch: list[T] = []
        for line in self.rows():
            try:
                batch.append(read(line))
            except BadRow as error:
                self.skip(line, str(error))
            if len(batch) == most:
                yield batch
                batch = []
        if batch:
            yield batch

    def peek(self) -> Iterator[Line]:
        """The rows that are not deleted, without a word about the others."""
        return (line for line, why in self._lines() if why is None)

    def at(self, number: int, offset: int) -> Line:
        """The row at a place where one was read before."""
        with self.path.open("rb") as file:
            file.seek(offset)
            return Line(number, offset, orjson.loads(file.readline()))

    def skip(self, line: Line, why: str) -> None:
        self._report.skip(self.path.name, line.number, why)

    def _lines(self) -> Iterator[tuple[Line, str | None]]:
        offset = 0
        with self.path.open("rb") as file:
            for number, text in enumerate(file, start=1):
                yield _line(number, offset, text)
                offset += len(text)


class RowsByOwner:
    """Where the rows of each owner are in a file; the rows themselves stay there until they are wanted."""

    def __init__(self, file: JsonLines) -> None:
        self.file = file
        self._places: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))

    def add(self, owner: int, line: Line) -> None:
        self._places[owner].extend((line.number, line.offset))

    def of(self, owner: int) -> list[Line]:
        """The rows of an owner, in the order of the file."""
        places = self._places.get(owner, array("q"))
        return [self.file.at(places[n], places[n + 1]) for n in range(0, len(places), 2)]


def _line(number: int, offset: int, text: bytes) -> tuple[Line, str | None]:
    try:
        row = orjson.loads(text)
    except orjson.JSONDecodeError as error:
        return Line(number, offset, {}), f"no JSON: {error}"
    if not isinstance(row, dict):
        return Line(number, offset, {}), "no JSON object"
    return Line(number, offset, row), "deleted in the source" if row.get("deleted") else None
