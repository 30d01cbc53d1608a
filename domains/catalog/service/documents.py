"""Use cases of the documents and films of products: sent ones are put to use, the product's own are kept."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

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
    found = _file(asked, own, sent, files.document_path, "documents", place)
    return NewDocument(kind=asked.kind, title=asked.title, **found)


def _video(asked: WantedVideo, place: str, own: Mapping[str, NewVideo], sent: _Sent) -> NewVideo:
    found = _file(asked, own, sent, files.video_path, "videos", place)
    poster = sent.files.get(("videos", place, "poster_upload_id"))
    kept = own.get(asked.url or "") if asked.upload_id is None else None
    kept_url = None if kept is None else kept.poster_url
    poster_url = kept_url if poster is None else files.picture_path(poster)
    return NewVideo(title=asked.title, poster_url=poster_url, **found)


def _file(
    asked: WantedDocument | WantedVideo,
    own: Mapping[str, NewDocument | NewVideo],
    sent: _Sent,
    path_of: Callable[[files.File], str],
    *field: str,
) -> dict[str, Any]:
    """Where a document or film is, and what: the one that was sent, else the product's own."""
    if asked.upload_id is not None:
        file = sent.files.get((*field, "upload_id"))
        if file is not None:
            return {"url": path_of(file), "media_type": file.media_type, "bytes": file.bytes}
    elif (known := own.get(asked.url or "")) is not None:
        return {"url": known.url, "media_type": known.media_type, "bytes": known.bytes}
    else:
        sent.missing(asked.url, *field)
    return {"url": _NO_FILE, "media_type": "", "bytes": 0}
