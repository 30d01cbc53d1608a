"""Using files that were sent, and fetching those that were made."""

import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final, TypeVar

from domains.files import store
from domains.files.problems import UploadNotUsable
from domains.files.rules.addresses import key_of
from domains.files.rules.files import File
from domains.files.rules.links import Links, LinkUse
from domains.files.rules.purposes import UploadPurpose
from domains.kernel import Refused
from persistence import Database, Reader, Transaction

FETCH_WITHIN: Final = timedelta(minutes=15)

Field = TypeVar("Field", bound=tuple[str, ...])


async def take(
    tx: Transaction,
    upload_id: int,
    owner: str,
    purpose: UploadPurpose,
    now: datetime,
    field: tuple[str, ...] = ("upload_id",),
    shown: bool | None = None,
) -> File:
    """Puts a file that its owner sent to use, once; it stays for good. Raises Refused(UploadNotUsable).

    What is `shown` everybody finds who has its address: pictures, and others only where that is said.
    """
    return (await take_each(tx, {field: upload_id}, owner, purpose, now, shown))[field]


async def take_each(
    tx: Transaction,
    upload_ids: Mapping[Field, int],
    owner: str,
    purpose: UploadPurpose,
    now: datetime,
    shown: bool | None = None,
) -> dict[Field, File]:
    """Does so for many files, all or none, by the input field that names each.

    Raises Refused(UploadNotUsable) with all that cannot be used; a file named twice can be used once.
    """
    is_shown = purpose is UploadPurpose.IMAGE if shown is None else shown
    taken = await store.take(tx, set(upload_ids.values()), owner, purpose, now, is_shown)
    files = {field: taken.pop(upload_id, None) for field, upload_id in upload_ids.items()}
    problems = [UploadNotUsable(field=field) for field, file in files.items() if file is None]
    if problems:
        raise Refused(*problems)
    return {field: file for field, file in files.items() if file is not None}


async def find_made_file(reader: Reader, file_id: int, now: datetime) -> File | None:
    """A file that the shop made for somebody to fetch, until its time is over."""
    return await store.find_made(reader, file_id, now)


async def find_shown(reader: Reader, name: str, purpose: UploadPurpose) -> File | None:
    """The file in use and shown to everybody whose address has this name; None for any other."""
    # All names are of such characters, and not every other can be asked of a database.
    is_name = name.isascii() and name.isalnum()
    return await store.find_shown(reader, key_of(name), purpose) if is_name else None


def download_url(links: Links, file: File, now: datetime) -> str:
    """An address where whoever has it can fetch a file that the shop made, for a while."""
    return links.url(LinkUse.DOWNLOAD, file.id, now + FETCH_WITHIN)


async def load_links(database: Database, shop_url: str) -> Links:
    """What makes and reads the shop's links: the same for every process."""
    proposed = secrets.token_urlsafe(32)
    return Links(await database.write(lambda tx: store.take_secret(tx, proposed)), shop_url)
