"""Categories, and collections: places at the front whose goods were picked by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final

from domains import catalog
from domains.kernel import Channel
from operations.importers.json_lines import BadRow, Line
from operations.importers.making import NewCategory, make_trees
from operations.importers.saleor.source import Source, english, flag, key_of, reference
from persistence import Database, Transaction

# Collections stand after all categories.
_AFTER_CATEGORIES: Final = 1_000_000


@dataclass(slots=True)
class Collection:
    """A collection of the source, with the slugs of its goods here."""

    line: Line
    name: str
    slugs: dict[str, None]

    @property
    def code(self) -> str:
        return f"saleor-collection-{key_of(self.line)}"


async def import_categories(database: Database, source: Source, now: datetime) -> dict[int, int]:
    """Makes what is missing in both trees. Returns the ids of the back categories by the source's keys."""
    found: dict[int, tuple[Line, NewCategory]] = {}

    def read(line: Line) -> None:
        if key_of(line) in found:
            raise BadRow("it comes twice")
        found[key_of(line)] = (line, _category(line))

    source.use("product.category", read)
    categories = _parents_first(source, found)
    back = await make_trees(database, list(categories.values()), source.report, now)
    return {key: back[each.code] for key, each in categories.items()}


def category_code(key: int) -> str:
    """What a category is called here, as a back category and as a front category."""
    return f"saleor-{key}"


async def import_collections(
    database: Database, source: Source, slugs: Mapping[int, str], product_ids: Mapping[str, int], now: datetime
) -> None:
    """Makes the collections that are missing, with those of their goods that are there, in every channel."""
    collections = [each for each in _collections(source, slugs, product_ids) if each.slugs]
    codes = [each.code for each in collections]
    for channel in Channel:
        known = await catalog.get_front_ids(database.read(), channel, codes)
        for place, each in enumerate(collections):
            if each.code not in known:
                ids = tuple(product_ids[slug] for slug in each.slugs)
                await database.write(
                    partial(_make_collection, each=each, channel=channel, product_ids=ids, place=place, now=now)
                )
            source.report.count("collections", created=each.code not in known)


def _category(line: Line) -> NewCategory:
    parent = None if line.row.get("parent") is None else category_code(line.number_of("parent"))
    position = 0 if line.row.get("lft") is None else line.number_of("lft")
    return NewCategory(category_code(key_of(line)), parent, english(line.name("name")), None, position)


def _parents_first(source: Source, found: Mapping[int, tuple[Line, NewCategory]]) -> dict[int, NewCategory]:
    """The categories whose parents are all there, in the order in which they can be made."""
    placed: dict[int, NewCategory] = {}
    codes: set[str | None] = {None}
    waiting = dict(found)
    while ready := [key for key, (_, each) in waiting.items() if each.parent_code in codes]:
        placed.update({key: waiting.pop(key)[1] for key in ready})
        codes.update(placed[key].code for key in ready)
    for line, _ in waiting.values():
        source.skip(line, f"its parent {line.row['parent']} is not there")
    return placed


def _collections(source: Source, slugs: Mapping[int, str], product_ids: Mapping[str, int]) -> list[Collection]:
    published: set[int] = set()
    found: dict[int, Collection] = {}

    def read_listing(line: Line) -> None:
        if flag(line, "is_published"):
            published.add(line.number_of("collection"))

    def read(line: Line) -> None:
        name = line.name("name")
        if key_of(line) not in published:
            raise BadRow("it is published in no channel")
        found[key_of(line)] = Collection(line, name, {})

    def read_member(line: Line) -> None:
        collection = found[reference(line, "collection", found.__contains__)]
        slug = slugs.get(line.number_of("product"))
        if slug is None or slug not in product_ids:
            raise BadRow(f"its product {line.row['product']} is not there")
        collection.slugs[slug] = None

    source.use("product.collectionchannellisting", read_listing)
    source.use("product.collection", read)
    source.use("product.collectionproduct", read_member)
    return list(found.values())


async def _make_collection(
    tx: Transaction, each: Collection, channel: Channel, product_ids: tuple[int, ...], place: int, now: datetime
) -> None:
    command = catalog.CreateFrontCategory(
        channel=channel, slug=each.code, name=english(each.name), position=_AFTER_CATEGORIES + place
    )
    front_id = await catalog.create_front_category(tx, command, now)
    await catalog.map_front_category(tx, catalog.MapFrontCategory(front_category_id=front_id, product_ids=product_ids))
