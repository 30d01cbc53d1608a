"""Use cases of the documents and films of products: sent ones are put to use, the product's own are kept."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains import files, stores
from domains.catalog.rules.commands import CreateProduct
from domains.catalog.rules.documents import NewDocument, NewVideo, WantedDocument, WantedVideo
from domains.catalog.service.taking import Field, take_files
from domains.kernel import NotFound, Problem, Required
from persistence import Transaction

# Stands for what cannot be used, so that the others keep their places in what is said of them.
_NO_FILE: Final = "/"


@dataclass(frozen=True, slots=True)
class Attached:
    """Documents and films as a product may have them, and all that is wrong with any."""

    documents: tuple[NewDocument, ...]
    videos: tuple[NewVideo, ...]
    problems: tuple[Problem, ...]


async def attach(
    tx: Transaction,
    documents: Sequence[WantedDocument],
    videos: Sequence[WantedVideo],
    had: CreateProduct | None,
    now: datetime,
    author: stores.Author,
) -> Attached:
    """Puts to use what was sent, and keeps what the product had at the addresses that are named."""
    sent = _Sent()
    for place, document in enumerate(documents):
        sent.want(files.UploadPurpose.DOCUMENT, document.upload_id, "documents", str(place), "upload_id")
    for place, video in enumerate(videos):
        sent.want(files.UploadPurpose.VIDEO, video.upload_id, "videos", str(place), "upload_id")
        sent.want(files.UploadPurpose.IMAGE, video.poster_upload_id, "videos", str(place), "poster_upload_id")
    await sent.take(tx, now, author)
    own_documents = {} if had is None else {each.url: each for each in had.documents}
    own_videos = {} if had is None else {each.url: each for each in had.videos}
    return Attached(
        tuple(_document(each, str(place), own_documents, sent) for place, each in enumerate(documents)),
        tuple(_video(each, str(place), own_videos, sent) for place, each in enumerate(videos)),
        tuple(sent.problems),
    )


class _Sent:
    """Files that were sent, by the fields that name them."""

    def __init__(self) -> None:
        self.files: dict[Field, files.File] = {}
        self.problems: list[Problem] = []
        self._wanted: dict[files.UploadPurpose, dict[Field, int]] = {}

    def want(self, purpose: files.UploadPurpose, upload_id: int | None, *field: str) -> None:
        if upload_id is not None:
            self._wanted.setdefault(purpose, {})[field] = upload_id

    async def take(self, tx: Transaction, now: datetime, author: stores.Author) -> None:
        for purpose, wanted in self._wanted.items():
            taken, problems = await take_files(tx, wanted, purpose, now, author)
            self.files |= taken
            self.problems += problems

    def missing(self, url: str | None, *field: str) -> None:
        """Neither sent nor there."""
        problem = Required(field=(*field, "upload_id")) if url is None else NotFound(field=(*field, "url"))
        self.problems.append(problem)


def _document(asked: WantedDocument, place: str, own: Mapping[str, NewDocument], sent: _Sent) -> NewDocument:
    url, media_type, length = _NO_FILE, "", 0
    if asked.upload_id is not None:
        file = sent.files.get(("documents", place, "upload_id"))
        if file is not None:
            url, media_type, length = files.document_path(file), file.media_type, file.bytes
    elif asked.url is not None and (known := own.get(asked.url)) is not None:
        url, media_type, length = known.url, known.media_type, known.bytes
    else:
        sent.missing(asked.url, "documents", place)
    return NewDocument(url=url, kind=asked.kind, title=asked.title, media_type=media_type, bytes=length)


def _video(asked: WantedVideo, place: str, own: Mapping[str, NewVideo], sent: _Sent) -> NewVideo:
    poster = sent.files.get(("videos", place, "poster_upload_id"))
    poster_url = None if poster is None else files.picture_path(poster)
    if asked.upload_id is not None:
        file = sent.files.get(("videos", place, "upload_id"))
        path, media_type, length = (
            ("/", "", 0) if file is None else (files.video_path(file), file.media_type, file.bytes)
        )
        return NewVideo(url=path, media_type=media_type, bytes=length, title=asked.title, poster_url=poster_url)
    known = own.get(asked.url or "")
    if known is None:
        sent.missing(asked.url, "videos", place)
        return NewVideo(url=_NO_FILE, media_type="", bytes=0, title=asked.title)
    return NewVideo(
        url=known.url,
        media_type=known.media_type,
        bytes=known.bytes,
        title=asked.title,
        poster_url=poster_url or known.poster_url,
    )
