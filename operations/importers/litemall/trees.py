"""The two levels of categories, in the back and at the front of every channel."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from domains import catalog
from domains.kernel import Channel
from operations.importers.json_lines import BadRow, Line
from operations.importers.litemall.source import Source, chinese, picture
from persistence import Database, Transaction


@dataclass(frozen=True, slots=True)
class Category:
    """A category of the source."""

    id: int
    parent_id: int
    name: str
    image_url: str | None
    position: int

    @property
    def code(self) -> str:
        """What it is called here, as a back category and as a front category."""
        return f"litemall-{self.id}"


async def import_categories(database: Database, source: Source, now: datetime) -> dict[int, int]:
    """Makes what is missing in both trees. Returns the ids of the back categories by the source's."""
    categories = _read(source)
    codes = [each.code for each in categories]
    known = await catalog.get_back_category_ids(database.read(), codes)
    back = await database.write(lambda tx: _make_back(tx, categories, known, now))
    for each in categories:
        source.report.count("back categories", created=each.code not in known)
    for channel in Channel:
        fronts = await catalog.get_front_ids(database.read(), channel, codes)
        make = partial(_make_front, categories=categories, channel=channel, known=fronts, back=back, now=now)
        await database.write(make)
        for each in categories:
            source.report.count("front categories", created=each.code not in fronts)
    return {each.id: back[each.code] for each in categories}


def _read(source: Source) -> list[Category]:
    """The categories, parents before children."""
    roots: dict[int, Category] = {}
    children: list[tuple[Line, Category]] = []

    def read(line: Line) -> None:
        category = _category(line)
        if category.parent_id:
            children.append((line, category))
        elif category.id in roots:
            raise BadRow(f"category {category.id} comes twice")
        else:
            roots[category.id] = category

    source.categories.use(read)
    below: dict[int, Category] = {}
    for line, category in children:
        if category.parent_id not in roots:
            source.categories.skip(line, f"its parent {category.parent_id} is not there")
        elif category.id in below or category.id in roots:
            source.categories.skip(line, f"category {category.id} comes twice")
        else:
            below[category.id] = category
    return [*roots.values(), *below.values()]


def _category(line: Line) -> Category:
    return Category(
        line.number_of("id"),
        line.number_of("pid"),
        line.name("name"),
        picture(line.text("pic_url")),
        line.number_of("sort_order"),
    )


async def _make_back(
    tx: Transaction, categories: Collection[Category], known: Mapping[str, int], now: datetime
) -> dict[str, int]:
    ids = dict(known)
    for each in categories:
        if each.code not in ids:
            command = catalog.CreateBackCategory(
                name=chinese(each.name),
                code=each.code,
                parent_id=ids[f"litemall-{each.parent_id}"] if each.parent_id else None,
                position=each.position,
            )
            ids[each.code] = await catalog.create_back_category(tx, command, now)
    return ids


async def _make_front(
    tx: Transaction,
    categories: Collection[Category],
    channel: Channel,
    known: Mapping[str, int],
    back: Mapping[str, int],
    now: datetime,
) -> None:
    ids = dict(known)
    for each in categories:
        if each.code in ids:
            continue
        command = catalog.CreateFrontCategory(
            channel=channel,
            slug=each.code,
            name=chinese(each.name),
            parent_id=ids[f"litemall-{each.parent_id}"] if each.parent_id else None,
            image_url=each.image_url,
            position=each.position,
        )
        ids[each.code] = await catalog.create_front_category(tx, command, now)
        mapping = catalog.MapFrontCategory(front_category_id=ids[each.code], back_category_ids=(back[each.code],))
        await catalog.map_front_category(tx, mapping)
