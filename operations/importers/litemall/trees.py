"""The two levels of categories, in the back and at the front of every channel."""

from dataclasses import dataclass
from datetime import datetime

from operations.importers.json_lines import BadRow, Line
from operations.importers.litemall.source import Source, chinese, picture
from operations.importers.making import NewCategory, make_trees
from persistence import Database


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

    def to_make(self) -> NewCategory:
        parent_code = f"litemall-{self.parent_id}" if self.parent_id else None
        return NewCategory(self.code, parent_code, chinese(self.name), self.image_url, self.position)


async def import_categories(database: Database, source: Source, now: datetime) -> dict[int, int]:
    """Makes what is missing in both trees. Returns the ids of the back categories by the source's."""
    categories = _read(source)
    back = await make_trees(database, [each.to_make() for each in categories], source.report, now)
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
