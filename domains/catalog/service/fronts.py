"""Use cases of front categories: the display trees and what they show."""

from collections.abc import Collection
from datetime import datetime

from domains.catalog.rules.categories import FrontCategory, deepest_path, tree_of
from domains.catalog.rules.commands import CreateFrontCategory, MapFrontCategory
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.texts import MAX_NAME, is_slug, text_problems
from domains.catalog.store import fronts as store
from domains.catalog.store.categories import get_category_content
from domains.catalog.store.publishing import get_statuses
from domains.kernel import AlreadyExists, Channel, Frame, Invalid, NotFound, Problem, Refused
from persistence import Reader, Transaction


async def create_front_category(tx: Transaction, command: CreateFrontCategory, now: datetime) -> int:
    """Adds a place to a channel's tree and returns its id; it shows nothing before it is mapped. Raises Refused."""
    problems = _own_problems(command)
    if command.parent_id is not None and await store.find_channel(tx, command.parent_id) is not command.channel:
        problems.append(NotFound(field=("parent_id",)))
    if problems:
        raise Refused(*problems)
    front_category_id = await store.add_front_category(tx, command, now)
    if front_category_id is None:
        raise Refused(AlreadyExists(field=("slug",)))
    return front_category_id


async def map_front_category(tx: Transaction, command: MapFrontCategory) -> None:
    """Says what a front category shows, in place of what it showed; lists show it at once. Raises Refused."""
    problems: list[Problem] = []
    if await store.find_channel(tx, command.front_category_id) is None:
        problems.append(NotFound(field=("front_category_id",)))
    categories = await get_category_content(tx, command.back_category_ids)
    products = await get_statuses(tx, (*command.product_ids, *command.exclude_product_ids))
    problems += _unknown("back_category_ids", command.back_category_ids, categories)
    problems += _unknown("product_ids", command.product_ids, products)
    problems += _unknown("exclude_product_ids", command.exclude_product_ids, products)
    if problems:
        raise Refused(*problems)
    await store.replace_mapping(tx, command)


async def get_front_tree(reader: Reader, channel: Channel, language: str) -> tuple[FrontCategory, ...]:
    """The roots of a channel's display tree with all that is below them, in one statement."""
    return tree_of(await store.get_front_tree(reader, channel, language))


async def get_breadcrumbs(
    reader: Reader, product_ids: Collection[int], frame: Frame
) -> dict[int, tuple[FrontCategory, ...]]:
    """For each published product the way from a root of the channel's tree to the deepest place that shows it."""
    paths = await store.get_paths_to(reader, product_ids, frame.channel, frame.language)
    return {product_id: deepest_path(ways) for product_id, ways in paths.items()}


def _own_problems(command: CreateFrontCategory) -> list[Problem]:
    problems = text_problems(command.name, MAX_NAME, "name")
    if not is_slug(command.slug):
        problems.append(
            Invalid(
                why="A slug is words of small letters and digits, joined by hyphens.",
                why_zh="slug 只能由小写字母、数字和连字符组成。",
                field=("slug",),
            )
        )
    if command.image_url is not None and not is_picture_url(command.image_url):
        problems.append(Invalid(why="It must be an https address.", why_zh="必须是 https 地址。", field=("image_url",)))
    if command.image_alt is not None:
        problems += text_problems(command.image_alt, MAX_NAME, "image_alt")
    return problems


def _unknown(field: str, ids: tuple[int, ...], known: Collection[int]) -> list[Problem]:
    return [NotFound(field=(field, str(index))) for index, each in enumerate(ids) if each not in known]
