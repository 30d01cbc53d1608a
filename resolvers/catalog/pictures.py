"""Pictures and the sizes that they are to be had in: read off their addresses, without a query."""

from collections.abc import Sequence

from domains import catalog, files
from resolvers.context import Context


async def sources_of(
    images: Sequence[catalog.Image],
    _context: Context,
    format: files.FileFormat | None,  # noqa: A002  (the argument's name in GraphQL)
) -> list[list[files.PictureSource]]:
    """All their sizes, or those of a format."""
    found = [files.picture_sources(each.url) for each in images]
    return [[source for source in each if format in (None, source.format)] for each in found]


async def thumbnails_of(images: Sequence[catalog.Image], _context: Context, width: int) -> list[str]:
    """The smallest of their sizes that are wide enough, else themselves."""
    return [files.thumbnail(each.url, width) for each in images]
