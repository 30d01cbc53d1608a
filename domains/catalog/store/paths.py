"""The materialised paths of both trees: a row for a category itself (distance 0) and for each one above it."""

from typing import Any

from sqlalchemy import insert, literal_column, select, union_all
from sqlalchemy.orm import aliased

from persistence import Statement, one_of


def adding_paths(category: Any, path: Any) -> Statement:
    """Adds the paths of the categories `ids`, all of which have theirs above already."""
    above, new = aliased(path), one_of(category.id, "ids")
    return Statement(
        insert(path).from_select(
            ["category_id", "ancestor_id", "distance"],
            union_all(
                select(category.id, category.id, literal_column("0")).where(new),
                select(category.id, above.ancestor_id, above.distance + 1)
                .join(above, above.category_id == category.parent_id)
                .where(new),
            ),
        )
    )
