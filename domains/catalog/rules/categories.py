"""The two trees: back categories, which products belong to, and front categories, which shoppers browse."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.catalog.rules.images import Image
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.rules.texts import Texts
from domains.kernel import read_model

# So many brands a category names itself.
MAX_BRANDS: Final = 1_000


@read_model()
class BackCategory:
    id: int
    name: str
    is_leaf: bool


@dataclass(frozen=True, slots=True)
class Holding:
    """What a back category has in it. Where it, or one above it, is disabled, it takes nothing new."""

    holds: CategoryContent | None
    disabled: bool


@dataclass(frozen=True, slots=True)
class CategoryDetails:
    """What staff see of a back category, its name in all languages."""

    id: int
    parent_id: int | None
    name: Texts
    position: int
    disabled: bool
    version: int
    holds: CategoryContent | None


@read_model()
class FrontCategory:
    """A place in a channel's display tree. `children` is None where they were not read with it."""

    id: int
    name: str
    slug: str
    image: Image | None
    children: tuple["FrontCategory", ...] | None = None
    link: str | None = None


@read_model()
class FrontDetails:
    """What staff see of a front category: where it stands, when shoppers see it, how often it was changed."""

    id: int
    position: int
    visible_from: datetime | None
    visible_until: datetime | None
    version: int


def tree_of(rows: Iterable[tuple[int | None, FrontCategory]]) -> tuple[FrontCategory, ...]:
    """Puts (parent, category) pairs together, each category with no children yet. Siblings keep the order of the rows.

    Returns the roots.
    """
    below: defaultdict[int | None, list[FrontCategory]] = defaultdict(list)
    for parent_id, category in rows:
        below[parent_id].append(category)

    def grown(categories: Iterable[FrontCategory]) -> tuple[FrontCategory, ...]:
        # Most are leaves, and good as they are. `replace` takes ten times as long.
        return tuple(
            [
                FrontCategory(each.id, each.name, each.slug, each.image, grown(below[each.id]), each.link)
                if each.id in below
                else each
                for each in categories
            ]
        )

    return grown(below[None])


def deepest_path(paths: Iterable[Sequence[FrontCategory]]) -> tuple[FrontCategory, ...]:
    """Of several ways from a root to a product the longest, which says most; of equal ones the oldest."""
    best: Sequence[FrontCategory] = min(paths, key=lambda path: (-len(path), path[-1].id), default=())
    return tuple(best)
