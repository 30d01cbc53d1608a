"""Putting to use what staff have sent: pictures, documents and films, by the input field that names each."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any, TypeVar

from domains import files, identity, stores
from domains.kernel import Problem, Refused
from persistence import Transaction

Field = tuple[str, ...]
T = TypeVar("T")


async def take_files(
    tx: Transaction,
    upload_ids: Mapping[Field, int],
    purpose: files.UploadPurpose,
    now: datetime,
    author: stores.Author,
) -> tuple[dict[Field, files.File], tuple[Problem, ...]]:
    """Puts files to use that their author sent, for everybody to see: all, or none and what is wrong with any."""
    if not upload_ids:
        return {}, ()
    owner = str(identity.Subject(identity.SubjectKind.STAFF, author.staff.id))
    try:
        return dict(await files.take_each(tx, upload_ids, owner, purpose, now, shown=True)), ()
    except Refused as refused:
        return {}, refused.problems


async def with_pictures(
    tx: Transaction,
    asked: Sequence[T],
    names: tuple[str, str],
    fields: Sequence[Field],
    now: datetime,
    author: stores.Author | None,
) -> tuple[list[T], tuple[Problem, ...]]:
    """Commands, or parts of them, with the addresses of the pictures that were sent for them.

    `names` are the member for the upload's id and that for the address; `fields` say which input each is.
    """
    upload, url = names
    wanted = {
        (*field, upload): upload_id
        for each, field in zip(asked, fields, strict=True)
        if (upload_id := getattr(each, upload)) is not None
    }
    if not wanted:
        return list(asked), ()
    if author is None:
        return list(asked), tuple(files.UploadNotUsable(field=field) for field in wanted)
    taken, problems = await take_files(tx, wanted, files.UploadPurpose.IMAGE, now, author)
    changes: list[dict[str, Any]] = [
        {url: files.picture_path(taken[*field, upload])} if (*field, upload) in taken else {} for field in fields
    ]
    return [replace(each, **change) for each, change in zip(asked, changes, strict=True)], problems  # type: ignore[type-var]
