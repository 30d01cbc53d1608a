"""What became of the rows of an import."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class SkippedRow:
    """A row that was left out; lines count from 1."""

    file: str
    line: int
    why: str


@dataclass(slots=True)
class ImportReport:
    """How many of each kind were made or were there already, and which rows were left out."""

    created: Counter[str] = field(default_factory=Counter)
    unchanged: Counter[str] = field(default_factory=Counter)
    skipped: list[SkippedRow] = field(default_factory=list)

    def count(self, kind: str, *, created: bool) -> None:
        """Counts one of a kind, such as `products`."""
        (self.created if created else self.unchanged)[kind] += 1

    def skip(self, file: str, line: int, why: str) -> None:
        self.skipped.append(SkippedRow(file, line, why))

    def lines(self) -> Iterator[str]:
        """The report as text: a line for each kind, then one for each row that was left out."""
        for kind in dict.fromkeys([*self.created, *self.unchanged]):
            yield f"{kind}: {self.created[kind]} created, {self.unchanged[kind]} there already"
        yield f"{len(self.skipped)} rows skipped"
        for each in self.skipped:
            yield f"  {each.file}:{each.line} {each.why}"
