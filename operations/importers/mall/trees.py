"""The two levels of categories."""

from operations.importers.json_lines import BadRow, Line
from operations.importers.making import NewCategory
from operations.importers.mall.source import Source, chinese, code_of, picture, text_of


def read_categories(source: Source) -> list[NewCategory]:
    """The categories, parents before children; those that cannot be used are reported."""
    roots: dict[str, NewCategory] = {}
    below: list[tuple[Line, NewCategory]] = []

    def read(line: Line) -> None:
        category = _category(line)
        if category.parent_code is not None:
            below.append((line, category))
        elif category.code in roots:
            raise BadRow("this category comes twice")
        else:
            roots[category.code] = category

    source.categories.use(read)
    found = dict(roots)
    for line, category in below:
        if category.parent_code not in roots:
            source.categories.skip(line, f"its parent {category.parent_code} is not there")
        elif category.code in found:
            source.categories.skip(line, "this category comes twice")
        else:
            found[category.code] = category
    return list(found.values())


def _category(line: Line) -> NewCategory:
    parent = line.number_of("parent_id")
    return NewCategory(
        code_of(line.number_of("id")),
        code_of(parent) if parent else None,
        chinese(line.name("name")),
        picture(text_of(line, "icon")),
        line.number_of("sort"),
    )
