"""The rows of a Saleor shop: one JSON file of Django fixtures, `{"model", "pk", "fields"}` each."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import orjson

from domains.catalog import Texts
from operations.importers.json_lines import BadRow, Line
from operations.importers.report import ImportReport

FILE: Final = "populatedb_data.json"

# Under these names a row's own model and key stand among its fields.
_MODEL: Final = "model"
_KEY: Final = "pk"


class Source:
    """The rows by their models, and the report of what became of them. Rows count from 1."""

    def __init__(self, folder: Path, report: ImportReport) -> None:
        """Raises OSError for a file that is missing, ValueError for one that is no list of rows."""
        self.report = report
        self._rows: defaultdict[str, list[Line]] = defaultdict(list)
        self._used: set[str] = set()
        for number, row in enumerate(_rows_in(folder / FILE), start=1):
            self._keep(number, row)

    def use(self, model: str, read: Callable[[Line], None]) -> None:
        """Hands every row of a model to `read`, and reports those that it raises BadRow for."""
        self._used.add(model)
        for line in self._rows[model]:
            try:
                read(line)
            except BadRow as error:
                self.skip(line, str(error))

    def skip(self, line: Line, why: str) -> None:
        """Reports a row that is left out."""
        name = f"{line.row[_MODEL]} {line.row[_KEY]}: " if _MODEL in line.row else ""
        self.report.skip(FILE, line.number, name + why)

    def skip_others(self, reasons: Mapping[str, str]) -> None:
        """Reports the rows of all models that nobody has used, with the model's reason where there is one."""
        for model, lines in self._rows.items():
            for line in lines if model not in self._used else ():
                self.skip(line, reasons.get(model, "nothing here holds such rows"))

    def _keep(self, number: int, row: Any) -> None:
        match row:
            case {"model": str(model), "pk": int(key), "fields": dict(fields)}:
                self._rows[model].append(Line(number, 0, fields | {_MODEL: model, _KEY: key}))
            case _:
                self.skip(Line(number, 0, {}), "no row of a fixture")


def key_of(line: Line) -> int:
    """What other rows name a row by."""
    return line.number_of(_KEY)


def reference(line: Line, name: str, known: Callable[[int], bool]) -> int:
    """The key of another row, which must be known. Raises BadRow."""
    key = line.number_of(name)
    if not known(key):
        raise BadRow(f"its {name} {key} is not there")
    return key


def flag(line: Line, name: str) -> bool:
    """A yes or no of a row. Raises BadRow."""
    value = line.row.get(name)
    if not isinstance(value, bool):
        raise BadRow(f"{name} is no yes or no")
    return value


def english(text: str) -> Texts:
    """A display text of the source, which is English."""
    return {"en": text}


def _rows_in(path: Path) -> Iterator[Any]:
    if not path.is_file():
        raise FileNotFoundError(f"{path} is missing")
    try:
        rows = orjson.loads(path.read_bytes())
    except orjson.JSONDecodeError as error:
        raise ValueError(f"{path} is no JSON: {error}") from None
    if not isinstance(rows, list):
        raise ValueError(f"{path} is no list of rows")
    yield from rows
