"""The two trees: back categories, which products belong to, and front categories, which shoppers browse."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from domains.catalog.rules.images import Image
from domains.kernel import read_model


@read_model()
class BackCategory:
    id: int
    name: str
    is_leaf: bool


@read_model()
class FrontCategory:
    """A place in a channel's display tree. `children` is None where they were not read with it."""

    id: int
    name: str
    slug: str
    image: Image | None
    children: tuple["FrontCategory", ...] | None = None


def tree_of(rows: Iterable[tuple[int | None, FrontCategory]]) -> tuple[FrontCategory, ...]:
    """Puts (parent, category) pairs together, each category with no children yet. Siblings keep the order of the rows.

    Returns the roots.
    """
    below: defaultdict[int | None, list[FrontCategory]] = defaultdict(list)
    for parent_id, category in rows:
        below[parent_id].append(category)

    def grown(category: FrontCategory) -> FrontCategory:
        children = below.get(category.id)
        if children is None:
            return category  # most are leaves, and good as they are
        return FrontCategory(
            category.id, category.name, category.slug, category.image, tuple([grown(each) for each in children])
        )

    return tuple([grown(each) for each in below[None]])


def deepest_path(paths: Iterable[Sequence[FrontCategory]]) -> tuple[FrontCategory, ...]:
    """Of several ways from a root to a product the longest, which says most; of equal ones the oldest."""
    best: Sequence[FrontCategory] = min(paths, key=lambda path: (-len(path), path[-1].id), default=())
    return tuple(best)
