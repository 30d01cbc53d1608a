"""What is wrong with a file, by line and column, and what of it was left out."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from domains.kernel import LANGUAGES, Problem

Words = dict[str, str]

# So many faults of a file are kept; all are counted.
MOST_KEPT: Final = 10_000


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong at a line (counted from 1) and, where it is a cell's, in a column; what is wrong, in words."""

    line: int
    column: str | None
    words: Words
    # Whether the product was left out for it; else something of it is only said.
    refused: bool = True

    @classmethod
    def of(cls, line: int, column: str | None, problem: Problem) -> "Fault":
        return cls(line, column, {language: problem.message(language) for language in LANGUAGES})


class FileUnreadable(Exception):
    """A file that cannot be read on from a fault."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(fault.words["en"])
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Note:
    """What of a column was left out, and why: in how many rows, and the first of them."""

    column: str
    why: Words
    rows: int
    first_line: int


@dataclass(slots=True)
class Tally:
    """What became of the rows of a file so far. All in it grows with the file's columns, not with its length."""

    rows: int = 0
    counts: Counter[str] = field(default_factory=Counter)
    notes: dict[str, dict[str, Any]] = field(default_factory=dict)

    def note(self, column: str, line: int, why: Words) -> None:
        """Notes that a cell was left out."""
        key = f"{column}\n{why['en']}"
        known = self.notes.setdefault(key, {"column": column, "why": why, "rows": 0, "first_line": line})
        known["rows"] += 1

    def restore(self, other: "Tally") -> None:
        """Goes on from another one, which stays as it is."""
        copied = Tally.loaded(other.dumped())
        self.rows, self.counts, self.notes = copied.rows, copied.counts, copied.notes

    def listed(self) -> Iterator[Note]:
        for each in self.notes.values():
            yield Note(**each)

    def dumped(self) -> dict[str, Any]:
        """As JSON, to be read by `loaded`."""
        notes = {key: {**note} for key, note in self.notes.items()}
        return {"rows": self.rows, "counts": dict(self.counts), "notes": notes}

    @classmethod
    def loaded(cls, said: Mapping[str, Any]) -> "Tally":
        return cls(said["rows"], Counter(said["counts"]), {key: {**note} for key, note in said["notes"].items()})
