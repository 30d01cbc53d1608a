"""Use cases of front categories as shoppers browse them."""

from collections.abc import Collection
from datetime import datetime

from domains.catalog.rules.categories import FrontCategory, deepest_path, tree_of
from domains.catalog.store import fronts as store
from domains.kernel import Channel, Frame
from persistence import Reader


async def get_front_tree(
    reader: Reader, channel: Channel, language: str, now: datetime | None = None
) -> tuple[FrontCategory, ...]:
    """The roots of a channel's display tree with all that is below them, in one statement.

    Without those that are out of their period at `now`, and what is below them; where it is None, with all.
    """
    return tree_of(await store.get_front_tree(reader, channel, language, now))


async def get_breadcrumbs(
    reader: Reader, product_ids: Collection[int], frame: Frame, now: datetime | None = None
) -> dict[int, tuple[FrontCategory, ...]]:
    """For each published product the way from a root of the channel's tree to the deepest place that shows it."""
    paths = await store.get_paths_to(reader, product_ids, frame.channel, frame.language, now)
    return {product_id: deepest_path(ways) for product_id, ways in paths.items()}
