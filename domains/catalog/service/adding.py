"""Use cases of making products by hand, with pictures that were sent."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import files, stores
from domains.catalog.rules.changes import ProductAction
from domains.catalog.rules.commands import NewImage
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.product_commands import AddProduct, UploadedImage
from domains.catalog.service.documents import attach
from domains.catalog.service.history import as_made, record
from domains.catalog.service.products import create_products
from domains.catalog.service.taking import take_files
from domains.catalog.store import reviewing
from domains.kernel import NotFound, Problem, Refused
from persistence import Reader, Transaction

# Stands for a picture that cannot be used, so that the others keep their places in what is said of them.
_NO_PICTURE: Final = "/"


async def add_product(tx: Transaction, command: AddProduct, now: datetime, author: stores.Author) -> int:
    """Adds a product as staff ask for it and returns its id; nobody but staff sees it until it is published.

    It is a DRAFT where its store's products are reviewed, else APPROVED. Raises Refused with all problems at once,
    and with the offer `duplicate_of` (an id) where the store has the same.
    """
    store_id = await _store_of(tx, command.store_id, author)
    images, unusable = await take_images(tx, command.images, now, author)
    attached = await attach(tx, command.documents, command.videos, None, now, author)
    product = replace(
        command.product,
        store_id=store_id or 0,
        images=images,
        documents=attached.documents,
        videos=attached.videos,
    )
    is_reviewed = store_id in await reviewing.get_reviewed(tx, [store_id or 0])
    status = ProductStatus.DRAFT if is_reviewed else ProductStatus.APPROVED
    [created] = await create_products(tx, [product], now, status)
    problems: list[Problem] = [*command.unread, *unusable, *attached.problems, *created.problems]
    if store_id is None:
        problems.append(NotFound(field=("store_id",)))
    if problems or created.product_id is None:
        raise Refused(*problems, **_offers(created.duplicate_of))
    await record(tx, [as_made(created.product_id, product, status)], ProductAction.CREATED, now, author)
    return created.product_id


async def take_images(
    tx: Transaction, images: tuple[UploadedImage, ...], now: datetime, author: stores.Author
) -> tuple[tuple[NewImage, ...], tuple[Problem, ...]]:
    """Puts pictures to use that their author sent. Returns them in order, and what is wrong with any of them."""
    fields: dict[tuple[str, ...], int] = {
        ("images", str(place), "upload_id"): image.upload_id for place, image in enumerate(images)
    }
    taken, unusable = await take_files(tx, fields, files.UploadPurpose.IMAGE, now, author)
    urls = [files.picture_path(taken[field]) if field in taken else _NO_PICTURE for field in fields]
    return tuple(NewImage(url=url, alt=image.alt) for url, image in zip(urls, images, strict=True)), unusable


async def _store_of(reader: Reader, asked: int | None, author: stores.Author) -> int | None:
    """The store that a product is to be of; None where there is none that the author may fill."""
    own = author.staff.store_id
    if own is not None:
        return own if asked in (None, own) else None
    if asked is None:
        return await stores.find_default_store(reader)
    return asked if await stores.get_stores(reader, [asked], "en") else None


def _offers(duplicate_of: int | None) -> dict[str, int]:
    return {} if duplicate_of is None else {"duplicate_of": duplicate_of}
