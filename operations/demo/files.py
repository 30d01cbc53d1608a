"""The demo shop's files: a first one of products, tried with what is wrong in it, and the goods written out."""

import hashlib
from collections.abc import AsyncIterator
from datetime import datetime
from typing import BinaryIO, Final

from domains import files, interchange, stores
from domains.kernel import Window
from persistence import Database, Transaction

NAME: Final = "teas-from-the-market.csv"
# As a person's first file is: one product is sound; of the others a price has a comma, a weight, a tax class and a
# category are none.
SHEET: Final = """\
Handle,Title,Vendor,Product Category,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,\
Variant Price,Variant Requires Shipping,Variant Tax Code,Model (product.metafields.custom.model),\
Origin (product.metafields.custom.origin),Kind (product.metafields.custom.tea_kind)
silver-dawn,Silver Dawn,mistfold,tea,Tea,TRUE,Net weight,50 g,SD-50,80,96.00,TRUE,food,Silver Dawn,fujian,white
silver-dawn,,,,,,,100 g,SD-100,135,182.00,TRUE,food,,,
smoky-pine,Smoky Pine,mistfold,tea,Tea,TRUE,Net weight,50 g,SP-50,light,"78,00",TRUE,food,Smoky Pine,fujian,black
jasmine-snow,Jasmine Snow,mistfold,tea,Tea,TRUE,Net weight,50 g,JS-50,80,118.00,TRUE,drinks,Jasmine Snow,fujian,green
travel-cup,Travel cup,mistfold,Teaware,Tea,TRUE,,,TC-1,310,68.00,TRUE,standard,,,
"""


async def fill_files(database: Database, login: str, shop_url: str, now: datetime) -> None:
    """Has the staff member with this login try the file, and ask for the goods of the first store as a file; once.

    That one is written by the first worker, into the storage from where it can be fetched for a day.
    """
    author = await _find(database, login)
    if author is None or (await interchange.list_imports(database.read(), Window(1), author.staff)).edges:
        return
    manner, desk = interchange.Manner(shop_url=shop_url), _Desk()
    upload_id = await _send(database, desk, author, now)
    trying = interchange.StartImport(upload_id=upload_id, dry_run=True)
    import_id = await database.write(lambda tx: interchange.start_import(tx, trying, manner, now, author))
    await interchange.run_import(desk, database, {"import_id": import_id}, now)
    await database.write(lambda tx: interchange.start_export(tx, interchange.StartExport(), manner, now, author))


async def _find(database: Database, login: str) -> stores.Author | None:
    ids = [each.id for each in await stores.list_staff(database.read()) if each.login == login]
    staff = await stores.find_staff(database.read(), ids[0]) if ids else None
    return None if staff is None else stores.Author(staff)


async def _send(database: Database, desk: "_Desk", author: stores.Author, now: datetime) -> int:
    """The upload of the file, sent as staff send theirs."""
    content = SHEET.encode()
    links = await files.load_links(database, "")
    digest = hashlib.sha256(content).hexdigest()
    sent = files.CreateUpload(files.UploadPurpose.TABLE, NAME, len(content), digest)
    owner = interchange.owner_of(author)
    upload = await database.write(lambda tx: files.create_upload(tx, links, sent, owner, now))

    async def begin(tx: Transaction) -> files.ExpectedFile | None:
        return await files.begin_upload(tx, upload.id, now)

    expected = await database.write(begin)
    if expected is not None:
        async with files.receive(expected, _pieces(content)) as arrived:
            await files.keep(desk, expected, arrived)
            await database.write(lambda tx: files.finish_upload(tx, upload.id, arrived, now))
    return upload.id


class _Desk:
    """Storage for as long as the file is read: nobody asks for it again."""

    def __init__(self) -> None:
        self._kept: dict[str, bytes] = {}

    async def put(self, key: str, file: BinaryIO) -> None:
        self._kept[key] = file.read()

    async def open(self, key: str, part: tuple[int, int] | None = None) -> AsyncIterator[bytes]:
        start, end = part or (0, len(self._kept[key]))
        return _pieces(self._kept[key][start:end])

    async def remove(self, keys: list[str]) -> None:
        for key in keys:
            self._kept.pop(key, None)


async def _pieces(content: bytes) -> AsyncIterator[bytes]:
    yield content
