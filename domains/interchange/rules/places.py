"""Back categories by what files call them: their way from the root, or their code."""

from collections.abc import Iterable
from typing import Final

_BETWEEN: Final = " > "
_PREFIX: Final = "gid://shopify/TaxonomyCategory/"


class CategoryPaths:
    """The whole tree, by its ways and codes."""

    def __init__(self, tree: Iterable[tuple[int, int | None, str | None, str]]) -> None:
        """Of (id, parent's id, code, name), in any order."""
        rows = {row[0]: row for row in tree}
        self._codes = {code: category_id for category_id, _, code, _ in rows.values() if code is not None}
        self._code_of = {category_id: code for code, category_id in self._codes.items()}
        self._paths: dict[int, str] = {}
        self._found: dict[str, tuple[int, ...]] = {}
        for category_id in sorted(rows):
            names: list[str] = []
            above: int | None = category_id
            while above is not None:
                _, parent_id, _, name = rows[above]
                names.append(name)
                above = parent_id
            path = _BETWEEN.join(reversed(names))
            self._paths[category_id] = path
            self._found[path] = (*self._found.get(path, ()), category_id)

    def find(self, text: str) -> tuple[int, ...]:
        """The categories that a text may mean."""
        code = self._codes.get(text.removeprefix(_PREFIX))
        return (code,) if code is not None else self._found.get(text, ())

    def text_of(self, category_id: int) -> str:
        """A category's way; its code where others have the same way."""
        path = self._paths[category_id]
        return path if len(self._found[path]) == 1 else self._code_of.get(category_id, path)
