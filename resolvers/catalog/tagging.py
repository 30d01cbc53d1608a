"""Tags that staff put on products."""

from dataclasses import dataclass

from domains import catalog
from resolvers.catalog.products import Batch, ItemResult
from resolvers.context import Context


@dataclass(frozen=True, slots=True)
class TagBatch:
    """Products and the tags that they are to have."""

    batch: Batch
    tag_codes: tuple[str, ...]


async def set_tags(context: Context, asked: TagBatch) -> list[ItemResult]:
    command, author = catalog.SetTags(ids=asked.batch.ids, tag_codes=asked.tag_codes), context.author
    results = await context.database.write(lambda tx: catalog.set_tags(tx, command, context.now, author))
    return [ItemResult(sent, result) for sent, result in zip(asked.batch.sent, results, strict=True)]
