"""Trees of categories in plain files: Google's numbered text, or a table of id, parent and name.

https://support.google.com/merchants/answer/6324436 names Google's: a line for each category, as
`3237 - Animals & Pet Supplies > Live Animals`. What it is of is told by the first line that says anything.
"""

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Final

from domains import catalog
from domains.catalog import CategoryDetails, MoveBackCategory, PlantCategory
from domains.kernel import Refused
from operations.importers.report import ImportReport
from persistence import Database

Say = Callable[[str], None]
_NUMBERED: Final = re.compile(r"(\d{1,18}) - (.+)")
_IDS: Final = ("id", "code")
_PARENTS: Final = ("parent", "parent_id", "parent_code")
_NAMES: Final = {"name": "en", "name_en": "en", "name_zh": "zh-CN", "name_zh-cn": "zh-CN"}
_GROUP: Final = "taxonomy"
_KIND: Final = "back categories"


class NoTree(ValueError):
    """A file that is none of the trees that can be read."""


@dataclass(frozen=True, slots=True)
class Place:
    """A category at a line of the file, by its code, with its parent's."""

    line: int
    code: str
    parent_code: str | None
    name: catalog.Texts


async def import_tree(database: Database, path: Path, now: datetime, say: Say) -> ImportReport:
    """Makes the categories of a file that are missing, and calls and places the others as it does.

    What products would lose by is not moved, and nothing is taken away; both are said. Attributes are not spoken of.
    Run again it changes nothing. Raises OSError, NoTree.
    """
    report = ImportReport()
    say(f"Reading {path.name} …")
    found = list(_read(path, report))
    named = {code for each in found for code in (each.code, each.parent_code) if code is not None}
    known = await catalog.get_back_category_ids(database.read(), named)
    places = _ordered(found, known, path.name, report)
    say(f"{len(places)} categories")
    details = await catalog.get_details(database.read(), known.values())
    there = {code: details[category_id] for code, category_id in known.items()}
    ids = await _plant(database, places, known, path.name, report, now)
    await _rename(database, places, there, report)
    await _move(database, places, there, ids, path.name, report, now)
    return report


def _read(path: Path, report: ImportReport) -> Iterator[Place]:
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise NoTree(f"{path.name} is no text in UTF-8.") from None
    lines = text.splitlines()
    first = next((line for line in lines if line.strip() and not line.startswith("#")), "")
    if _NUMBERED.fullmatch(first.strip()):
        return _numbered(lines, path.name, report)
    return _table(text, "\t" if "\t" in first else ",", path.name, report)


def _numbered(lines: Sequence[str], file: str, report: ImportReport) -> Iterator[Place]:
    """Google's lines, whose parents are named by their ways from the root."""
    codes: dict[str, str] = {}
    for number, line in enumerate(map(str.strip, lines), start=1):
        if not line or line.startswith("#"):
            continue
        found = _NUMBERED.fullmatch(line)
        if found is None:
            report.skip(file, number, "no number with a name")
            continue
        above, _, name = found[2].rpartition(" > ")
        if above and above not in codes:
            report.skip(file, number, f"{above} is none of the categories before it")
        elif found[2] in codes:
            report.skip(file, number, f"{found[2]} is there already")
        else:
            codes[found[2]] = f"google-{found[1]}"
            yield Place(number, codes[found[2]], codes.get(above), {"en": name})


def _table(text: str, delimiter: str, file: str, report: ImportReport) -> Iterator[Place]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        header = [name.strip().casefold() for name in next(reader, [])]
    except csv.Error as error:
        raise NoTree(f"{file} is no tree: its first line is no CSV: {error}.") from None
    own, above = (next((header.index(name) for name in names if name in header), None) for names in (_IDS, _PARENTS))
    names = {place: _NAMES[name] for place, name in enumerate(header) if name in _NAMES}
    if own is None or above is None or not names:
        raise NoTree(f"{file} is no tree: its first line names no id, parent and name, nor is it one of Google's.")
    try:
        for row in reader:
            if any(row):
                cells = [cell.strip() for cell in row] + [""] * (len(header) - len(row))
                texts = {language: cells[place] for place, language in names.items() if cells[place]}
                yield Place(reader.line_num, cells[own], cells[above] or None, texts)
    except csv.Error as error:
        report.skip(file, reader.line_num, f"no CSV, nor what follows: {error}")


def _ordered(places: Sequence[Place], known: Collection[str], file: str, report: ImportReport) -> list[Place]:
    """Parents, where they are not known, before their children; those that cannot be used are reported."""
    usable: dict[str, Place] = {}
    for each in places:
        why = _why_not(each, usable)
        if why is None:
            usable[each.code] = each
        else:
            report.skip(file, each.line, why)
    found: dict[str, Place] = {}
    for each in usable.values():
        path: list[Place] = []
        above: Place | None = each
        while above is not None and above.code not in found and above not in path:
            path.append(above)
            above = None if above.parent_code is None else usable.get(above.parent_code)
        for step in reversed(path):
            is_rooted = step.parent_code is None or step.parent_code in found
            if is_rooted or (step.parent_code in known and step.parent_code not in usable):
                found[step.code] = step
    for code, each in usable.items():
        if code not in found:
            report.skip(file, each.line, f"its parent {each.parent_code} is not there, or below it")
    return list(found.values())


def _why_not(place: Place, before: Mapping[str, Place]) -> str | None:
    if not catalog.is_code(place.code):
        return "id is no code: small letters, digits, hyphens and underscores"
    if place.code in before:
        return "id is there already"
    if not place.name or not all(catalog.is_printable(text) and len(text) <= 200 for text in place.name.values()):
        return "name is empty, too long, or cannot be shown"
    return None


async def _plant(
    database: Database,
    places: Sequence[Place],
    known: Mapping[str, int],
    file: str,
    report: ImportReport,
    now: datetime,
) -> dict[str, int]:
    """Makes what is missing, but what would come below categories that hold products. Returns all ids by code."""
    left = list(places)
    while True:
        counts = Counter[str | None]()
        wanted = []
        for each in left:
            wanted.append(
                PlantCategory(
                    code=each.code,
                    name=each.name,
                    parent_code=each.parent_code,
                    position=counts[each.parent_code],
                    attribute_codes=None,
                )
            )
            counts[each.parent_code] += 1
        try:
            ids = await database.write(partial(catalog.plant_categories, wanted=wanted, group=_GROUP, now=now))
            break
        except Refused as refused:
            left = _without(left, refused, file, report)
    for each in left:
        report.count(_KIND, created=each.code not in known)
    return ids


def _without(places: Sequence[Place], refused: Refused, file: str, report: ImportReport) -> list[Place]:
    """Those that nothing was said against, nor against what is above them."""
    why = {int((problem.field or ("", "-1"))[1]): problem.message("en") for problem in refused.problems}
    if not why.keys() <= set(range(len(places))):
        raise refused
    gone: set[str] = set()
    for place, each in enumerate(places):
        if place in why or each.parent_code in gone:
            gone.add(each.code)
            report.skip(file, each.line, why.get(place, "what is above it was left out"))
    return [each for each in places if each.code not in gone]


async def _rename(
    database: Database, places: Sequence[Place], there: Mapping[str, CategoryDetails], report: ImportReport
) -> None:
    names = {
        there[each.code].id: each.name
        for each in places
        if each.code in there and not each.name.items() <= there[each.code].name.items()
    }
    if names:
        await database.write(partial(catalog.rename_categories, names=names))
        report.created["names changed"] += len(names)


async def _move(
    database: Database,
    places: Sequence[Place],
    there: Mapping[str, CategoryDetails],
    ids: Mapping[str, int],
    file: str,
    report: ImportReport,
    now: datetime,
) -> None:
    """Puts what stands elsewhere in the file under another parent, one at a time: each has its own consequences."""
    for each in places:
        known, above = there.get(each.code), each.parent_code
        if known is None or each.code not in ids:
            continue
        # What the file hangs something below need not be in it.
        parent_id = None if above is None else ids[above] if above in ids else there[above].id
        if known.parent_id == parent_id:
            continue
        version = (await catalog.get_details(database.read(), [known.id]))[known.id].version
        command = MoveBackCategory(id=known.id, version=version, parent_id=parent_id)
        try:
            await database.write(partial(catalog.move_back_category, command=command, now=now))
            report.created["categories moved"] += 1
        except Refused as refused:
            why = "; ".join(problem.message("en") for problem in refused.problems)
            report.skip(file, each.line, f"it stays where it is: {why}")
