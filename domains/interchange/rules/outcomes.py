"""What becomes of the products of a batch."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from domains.interchange.rules.faults import Fault, Tally, Words
from domains.interchange.rules.sheets import SheetProduct


@dataclass(slots=True)
class Batch:
    """What became of some products: they end before the byte `end`, and the tally is of all up to there."""

    end: int
    tally: Tally
    faults: list[Fault]


@dataclass(slots=True)
class Outcome:
    """What becomes of a batch while it is brought in. A note is of a column, at a line, with why it is left out."""

    counts: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    notes: list[tuple[str, int, Words]] = field(default_factory=list)

    def refuse(self, faults: Sequence[Fault]) -> None:
        """Notes that a product is left out for its faults."""
        self.counts["refused"] += 1
        self.faults += faults

    def compared(self, sheet: SheetProduct, columns: Sequence[str]) -> None:
        """Notes that a product is there already, with something else in these columns."""
        self.counts["different" if columns else "unchanged"] += 1
        if columns:
            self.faults.append(_different(sheet, columns))

    def batch(self, sheets: Sequence[SheetProduct], before: Tally) -> Batch:
        """All of it, with the tally of what was before."""
        tally = Tally.loaded(before.dumped())
        tally.counts += self.counts
        for column, line, why in self.notes:
            tally.note(column, line, why)
        return Batch(sheets[-1].end, tally, sorted(self.faults, key=lambda fault: fault.line))


def _different(sheet: SheetProduct, columns: Sequence[str]) -> Fault:
    names = ", ".join(columns)
    words = {
        "en": f"It is there already with another {names}, and stays as it is.",
        "zh-CN": f"商品已存在且 {names} 不同，保持不变。",
    }
    return Fault(sheet.line, None, words, refused=False)
