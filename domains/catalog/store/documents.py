"""The documents and films of products, read and written many at a time."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import Any, Final

from sqlalchemy import select

from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.documents import NewDocument, NewVideo, ProductDocument, ProductVideo
from domains.catalog.rules.images import Image
from domains.catalog.store.truth import grouped
from domains.catalog.tables import ProductAttachmentRow as Row
from persistence import Reader, Statement, Transaction, insert_into, one_of, translated

_COLUMNS: Final = ("kind", "title", "url", "media_type", "bytes", "poster_url")
_IN_ORDER: Final = (Row.product_id, Row.position)
_ALL = Statement(
    select(Row.product_id, Row.kind, Row.title, Row.url, Row.media_type, Row.bytes, Row.poster_url)
    .where(one_of(Row.product_id, "ids"))
    .order_by(*_IN_ORDER)
)
_DOCUMENTS = Statement(
    select(Row.product_id, Row.kind, translated(Row.title), Row.url, Row.media_type, Row.bytes)
    .where(one_of(Row.product_id, "ids"), Row.kind.is_not(None))
    .order_by(*_IN_ORDER)
)
_VIDEOS = Statement(
    select(Row.product_id, Row.url, Row.media_type, Row.bytes, translated(Row.title), Row.poster_url)
    .where(one_of(Row.product_id, "ids"), Row.kind.is_(None))
    .order_by(*_IN_ORDER)
)
_ADD = Statement(insert_into(Row, "product_id", "position", *_COLUMNS))

Attachments = tuple[tuple[NewDocument, ...], tuple[NewVideo, ...]]


async def get_documents(
    reader: Reader, product_ids: Collection[int], language: str
) -> dict[int, list[ProductDocument]]:
    """The documents of products in their order; products without any do not appear, here and below."""
    found: defaultdict[int, list[ProductDocument]] = defaultdict(list)
    for product_id, *row in await reader.rows(_DOCUMENTS, ids=product_ids, language=language):
        found[product_id].append(ProductDocument(*row))
    return found


async def get_videos(reader: Reader, product_ids: Collection[int], language: str) -> dict[int, list[ProductVideo]]:
    """The films of products in their order."""
    found: defaultdict[int, list[ProductVideo]] = defaultdict(list)
    rows = await reader.rows(_VIDEOS, ids=product_ids, language=language)
    for product_id, url, media_type, length, title, poster_url in rows:
        poster = None if poster_url is None else Image(poster_url, title)
        found[product_id].append(ProductVideo(url, media_type, length, title, poster))
    return found


async def get_attachments(reader: Reader, product_ids: Collection[int]) -> dict[int, Attachments]:
    """Documents and films as the commands would say them that made them."""
    rows = grouped(await reader.rows(_ALL, ids=product_ids))
    return {product_id: _said(each) for product_id, each in rows.items()}


async def add_attachments(tx: Transaction, products: Iterable[tuple[int, CreateProduct]]) -> None:
    """Adds the documents and films of products that have none yet, by their ids."""
    rows = [row for product_id, command in products for row in _rows(product_id, command)]
    if rows:
        await tx.run_many(_ADD, rows)


def _rows(product_id: int, command: CreateProduct) -> Iterator[dict[str, Any]]:
    for position, each in enumerate((*command.documents, *command.videos)):
        values = {name: getattr(each, name, None) for name in _COLUMNS}
        yield {"product_id": product_id, "position": position, **values}


def _said(rows: list[Any]) -> Attachments:
    documents = [
        NewDocument(kind=kind, title=title, url=url, media_type=media_type, bytes=length)
        for kind, title, url, media_type, length, _ in rows
        if kind is not None
    ]
    videos = [
        NewVideo(url=url, media_type=media_type, bytes=length, title=title, poster_url=poster_url)
        for kind, title, url, media_type, length, poster_url in rows
        if kind is None
    ]
    return tuple(documents), tuple(videos)
