"""Tags: how they look, when they are shown, the rules that put them on products, and putting them on by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from domains import catalog, kernel
from resolvers.catalog.products import Batch, ItemResult
from resolvers.context import Context

AnyTag = catalog.Tag | catalog.LibraryTag


@dataclass(frozen=True, slots=True)
class TagBatch:
    """Products and the tags that they are to have."""

    batch: Batch
    tag_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ShownRule:
    """A rule as staff read it."""

    category_ids: tuple[int, ...]
    brands: tuple[int, ...]
    attributes: tuple[catalog.AttributeFilter, ...]
    price_min: kernel.Money | None
    price_max: kernel.Money | None
    listed_within_days: int | None
    min_sales: int | None


async def set_tags(context: Context, asked: TagBatch) -> list[ItemResult]:
    command, author = catalog.SetTags(ids=asked.batch.ids, tag_codes=asked.tag_codes), context.author
    results = await context.database.write(lambda tx: catalog.set_tags(tx, command, context.now, author))
    return [ItemResult(sent, result) for sent, result in zip(asked.batch.sent, results, strict=True)]


async def tags(context: Context, kind: catalog.TagKind | None) -> list[catalog.LibraryTag]:
    """All tags, or those of a kind, by their age."""
    found = await catalog.list_tags(context.read(), context.frame.language)
    return [each for each in found if kind in (None, each.kind)]


async def create_tag(context: Context, command: catalog.CreateTag) -> catalog.LibraryTag:
    author = context.author
    made = await context.database.write(lambda tx: catalog.create_tag(tx, command, context.now, author))
    return (await catalog.get_tags(context.read(), [made], context.frame.language))[made]


async def update_tag(context: Context, command: catalog.UpdateTag) -> catalog.LibraryTag:
    author = context.author
    tag_id = await context.database.write(lambda tx: catalog.update_tag(tx, command, context.now, author))
    return (await catalog.get_tags(context.read(), [tag_id], context.frame.language))[tag_id]


# --- of tags, for staff ---


async def versions_of(found: Sequence[AnyTag], context: Context) -> list[int]:
    return [each.version for each in await _details(found, context)]


async def starts_of(found: Sequence[AnyTag], context: Context) -> list[datetime | None]:
    return [each.starts_at for each in await _details(found, context)]


async def ends_of(found: Sequence[AnyTag], context: Context) -> list[datetime | None]:
    return [each.ends_at for each in await _details(found, context)]


async def active_of(found: Sequence[AnyTag], context: Context) -> list[bool]:
    return [each.active for each in await _details(found, context)]


async def finished_of(found: Sequence[AnyTag], context: Context) -> list[bool]:
    """Whether no job is to show products as the tag is now."""
    details = await _details(found, context)
    unfinished = await catalog.get_unfinished_tags(context.read())
    return [each.id not in unfinished for each in details]


async def rules_of(found: Sequence[AnyTag], context: Context) -> list[list[ShownRule]]:
    return [[_shown(rule) for rule in each.rules] for each in await _details(found, context)]


async def _details(found: Sequence[AnyTag], context: Context) -> list[catalog.TagDetails]:
    details = await catalog.get_tag_details(context.read(), {each.code for each in found})
    return [details[each.code] for each in found]


def _shown(rule: catalog.TagRule) -> ShownRule:
    fits = rule.fits
    return ShownRule(
        fits.back_category_ids,
        fits.brand_ids,
        fits.attributes,
        fits.price_min,
        fits.price_max,
        rule.listed_within_days,
        rule.min_sales,
    )
