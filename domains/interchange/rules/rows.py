"""Rows of CSV files as they are on disk: read one at a time with their lines, and cells that no spreadsheet runs."""

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from domains.interchange.rules.faults import Fault, FileUnreadable

# A cell that begins so is a formula to a spreadsheet (OWASP, "CSV Injection"); so is what hides one behind apostrophes.
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r\n＝＋－＠]")
_HIDDEN: Final = re.compile(r"'+[=+\-@\t\r\n＝＋－＠]")
# A limit on everything: a cell, a line.
MAX_CELL: Final = 250_000
_MAX_LINE_BYTES: Final = 4_000_000
_BOM: Final = b"\xef\xbb\xbf"

csv.field_size_limit(MAX_CELL)


@dataclass(frozen=True, slots=True)
class Row:
    """A row, the line that it begins on (from 1), and where it begins in the file, in bytes."""

    line: int
    offset: int
    cells: Sequence[str]


class Lines:
    """The lines of a file as text, with how many of them and of its bytes were read."""

    def __init__(self, file: BinaryIO, offset: int = 0, line: int = 0) -> None:
        self._file = file
        self.offset = offset
        self.line = line
        file.seek(offset)

    def __iter__(self) -> Iterator[str]:
        while text := self._file.readline(_MAX_LINE_BYTES):
            self.line += 1
            if len(text) == _MAX_LINE_BYTES:
                raise FileUnreadable(_fault(self.line, "The line is too long.", "该行太长。"))
            # No database keeps it in a text.
            if b"\0" in text:
                raise FileUnreadable(_fault(self.line, "The line is no text.", "该行不是文本。"))
            self.offset += len(text)
            try:
                yield text.removeprefix(_BOM).decode() if self.line == 1 else text.decode()
            except UnicodeDecodeError:
                raise FileUnreadable(
                    _fault(self.line, "The line is no text in UTF-8.", "该行不是 UTF-8 文本。")
                ) from None


def read_rows(lines: Lines) -> Iterator[Row]:
    """The rows from where the lines are, but for empty ones. Raises FileUnreadable."""
    reader = csv.reader(lines, strict=True)
    while True:
        line, offset = lines.line + 1, lines.offset
        try:
            cells = next(reader, None)
        except csv.Error as error:
            raise FileUnreadable(_fault(line, f"This is no CSV: {error}.", f"不是有效的 CSV：{error}。")) from None
        if cells is None:
            return
        if any(cells):
            yield Row(line, offset, [_shown(cell) for cell in cells])


def write_row(cells: Sequence[str]) -> str:
    """A row as a line of a file; texts that a spreadsheet would run have an apostrophe before them."""
    return ",".join(_quoted(_kept(cell)) for cell in cells) + "\n"


def _kept(cell: str) -> str:
    return f"'{cell}" if _FORMULA.match(cell) else cell


def _shown(cell: str) -> str:
    return cell[1:] if _HIDDEN.match(cell) else cell


def _quoted(cell: str) -> str:
    # One way to write each cell, whatever library reads it.
    if cell == cell.strip() and not any(each in cell for each in ',"\r\n'):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _fault(line: int, why: str, why_zh: str) -> Fault:
    return Fault(line, None, {"en": why, "zh-CN": why_zh})
