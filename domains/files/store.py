"""All SQL of files."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, delete, select, update

from domains.files.rules.arriving import ArrivedFile
from domains.files.rules.files import ExpectedFile, File, FileStatus
from domains.files.rules.purposes import UploadPurpose
from domains.files.tables import FileRow, LinkSecretRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of

_FILE: Final = (
    FileRow.id,
    FileRow.key,
    FileRow.name,
    FileRow.media_type,
    FileRow.bytes,
    FileRow.sha256,
    FileRow.width,
    FileRow.height,
    FileRow.sizes,
)
_ADD = Statement(
    insert_into(
        FileRow,
        "owner",
        "purpose",
        "name",
        "key",
        "status",
        "bytes",
        "sha256",
        "created_at",
        "expires_at",
        returning=[FileRow.id],
    )
)
# Whoever changes the row from WAITING is the one whose bytes count.
_BEGIN = Statement(
    update(FileRow)
    .where(FileRow.id == bindparam("file"), FileRow.status == FileStatus.WAITING, FileRow.expires_at > bindparam("now"))
    .values(status=FileStatus.ARRIVING, expires_at=bindparam("until"))
    .returning(FileRow.id, FileRow.purpose, FileRow.key, FileRow.bytes, FileRow.sha256)
)
_REFUSE = Statement(
    update(FileRow)
    .where(FileRow.id == bindparam("file"), FileRow.status == FileStatus.ARRIVING)
    .values(status=FileStatus.REFUSED)
)
_ARRIVE = Statement(
    update(FileRow)
    .where(FileRow.id == bindparam("file"), FileRow.status == FileStatus.ARRIVING)
    .values(
        status=FileStatus.ARRIVED,
        media_type=bindparam("media"),
        bytes=bindparam("length"),
        sha256=bindparam("digest"),
        width=bindparam("wide"),
        height=bindparam("high"),
        sizes=bindparam("sizes"),
        expires_at=bindparam("until"),
    )
)
_FINISH_MADE = Statement(
    update(FileRow)
    .where(FileRow.id == bindparam("file"), FileRow.status == FileStatus.ARRIVING)
    .values(
        status=FileStatus.MADE,
        media_type=bindparam("media"),
        bytes=bindparam("length"),
        sha256=bindparam("digest"),
        expires_at=bindparam("until"),
    )
    .returning(*_FILE)
)
_TAKE = Statement(
    update(FileRow)
    .where(
        one_of(FileRow.id, "files"),
        FileRow.owner == bindparam("whose"),
        FileRow.purpose == bindparam("wanted"),
        FileRow.status == FileStatus.ARRIVED,
        FileRow.expires_at > bindparam("now"),
    )
    .values(status=FileStatus.TAKEN, expires_at=None, shown=bindparam("shown"))
    .returning(*_FILE)
)
_FIND_MADE = Statement(
    select(*_FILE).where(
        FileRow.id == bindparam("file"), FileRow.status == FileStatus.MADE, FileRow.expires_at > bindparam("now")
    )
)
_FIND_SHOWN = Statement(
    select(*_FILE).where(
        FileRow.key == bindparam("stored"),
        FileRow.status == FileStatus.TAKEN,
        FileRow.purpose == bindparam("wanted"),
        FileRow.shown,
    )
)
_ENDED = (
    select(FileRow.id)
    .where(FileRow.expires_at <= bindparam("now"))
    .order_by(FileRow.expires_at, FileRow.id)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
)
_MARK = Statement(
    update(FileRow)
    .where(FileRow.id.in_(_ENDED))
    .values(status=FileStatus.REMOVING)
    .returning(FileRow.id, FileRow.key, FileRow.purpose)
)
_FORGET = Statement(delete(FileRow).where(one_of(FileRow.id, "files"), FileRow.status == FileStatus.REMOVING))

_ADD_SECRET = Statement(insert_into(LinkSecretRow, "id", "secret", unless_exists=["id"]))
_SECRET = Statement(select(LinkSecretRow.secret).where(LinkSecretRow.id == 1))


async def add(tx: Transaction, **columns: Any) -> int:
    """Stores a file that is to come, and returns its id."""
    added = await tx.rows(_ADD, **columns)
    file_id: int = added[0][0]
    return file_id


async def begin(tx: Transaction, file_id: int, now: datetime, until: datetime) -> ExpectedFile | None:
    """Notes that a file begins to arrive; None where it is not awaited."""
    rows = await tx.rows(_BEGIN, file=file_id, now=now, until=until)
    return ExpectedFile(*rows[0]) if rows else None


async def refuse(tx: Transaction, file_id: int) -> None:
    await tx.run(_REFUSE, file=file_id)


async def arrive(tx: Transaction, file_id: int, file: ArrivedFile, until: datetime) -> bool:
    """Notes that a file is stored; false where that came too late."""
    changed = await tx.run(
        _ARRIVE,
        file=file_id,
        media=file.content.format.value,
        length=file.length,
        digest=file.digest,
        wide=file.content.width,
        high=file.content.height,
        sizes={name: len(made) for name, made in file.sizes.items()} or None,
        until=until,
    )
    return bool(changed)


async def finish_made(
    tx: Transaction, file_id: int, media_type: str, length: int, digest: str, until: datetime
) -> File | None:
    """Notes that a file of our own is stored; None where that came too late."""
    rows = await tx.rows(_FINISH_MADE, file=file_id, media=media_type, length=length, digest=digest, until=until)
    return _file(rows[0]) if rows else None


async def take(
    tx: Transaction, file_ids: Collection[int], owner: str, purpose: UploadPurpose, now: datetime, shown: bool
) -> dict[int, File]:
    """Marks files as used, those of them that can be, and returns these by their ids."""
    rows = await tx.rows(_TAKE, files=file_ids, whose=owner, wanted=purpose, now=now, shown=shown)
    return {row[0]: _file(row) for row in rows}


async def find_made(reader: Reader, file_id: int, now: datetime) -> File | None:
    rows = await reader.rows(_FIND_MADE, file=file_id, now=now)
    return _file(rows[0]) if rows else None


async def find_shown(reader: Reader, key: str, purpose: UploadPurpose) -> File | None:
    rows = await reader.rows(_FIND_SHOWN, stored=key, wanted=purpose)
    return _file(rows[0]) if rows else None


async def mark_ended(tx: Transaction, now: datetime, most: int) -> list[Row]:
    """Marks files whose time is over as being removed. Returns the id, key and purpose of each."""
    return list(await tx.rows(_MARK, now=now, most=most))


async def forget(tx: Transaction, file_ids: Collection[int]) -> None:
    """Deletes the rows of files that were being removed."""
    await tx.run(_FORGET, files=file_ids)


async def take_secret(tx: Transaction, proposed: str) -> str:
    """The secret of the links: the one that is there, else the proposed one from now on."""
    await tx.run(_ADD_SECRET, id=1, secret=proposed)
    secret: str = (await tx.rows(_SECRET))[0][0]
    return secret


def _file(row: Row) -> File:
    file = File(*row)
    return file if file.sizes else replace(file, sizes={})
