"""Documents and films of products: what they are, how they are asked for, and what may be said of them."""

import enum
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from domains.catalog.rules.images import Image, is_picture_url
from domains.catalog.rules.texts import MAX_NAME, Texts, text_problems
from domains.kernel import Invalid, Problem, read_model

MAX_DOCUMENTS: Final = 20
MAX_VIDEOS: Final = 3


class DocumentKind(enum.StrEnum):
    """What a document is."""

    MANUAL = "MANUAL"
    GUIDE = "GUIDE"
    SPECIFICATION = "SPECIFICATION"
    CERTIFICATE = "CERTIFICATE"


@read_model()
class ProductDocument:
    """A document of a product, its title in the reader's language."""

    kind: DocumentKind
    title: str
    url: str
    media_type: str
    bytes: int


@read_model()
class ProductVideo:
    """A film of a product, and the picture that stands for it until it plays."""

    url: str
    media_type: str
    bytes: int
    title: str | None
    poster: Image | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDocument:
    """A document that is there already, at an address."""

    url: str
    kind: DocumentKind
    title: Texts
    media_type: str
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class NewVideo:
    """A film that is there already, at an address."""

    url: str
    media_type: str
    bytes: int
    title: Texts | None = None
    poster_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedDocument:
    """A document that was sent, else the one that the product has at `url`."""

    kind: DocumentKind
    title: Texts
    upload_id: int | None = None
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedVideo:
    """A film that was sent, else the one that the product has at `url`, which keeps its poster unless one was sent."""

    upload_id: int | None = None
    url: str | None = None
    title: Texts | None = None
    poster_upload_id: int | None = None


def document_problems(documents: Sequence[NewDocument], videos: Sequence[NewVideo]) -> Iterator[Problem]:
    """What is wrong with the documents and films of a product."""
    yield from _too_many("documents", len(documents), MAX_DOCUMENTS)
    yield from _too_many("videos", len(videos), MAX_VIDEOS)
    for place, document in enumerate(documents):
        yield from text_problems(document.title, MAX_NAME, "documents", str(place), "title")
        yield from _address_problems(document.url, "documents", str(place), "url")
    for place, video in enumerate(videos):
        if video.title is not None:
            yield from text_problems(video.title, MAX_NAME, "videos", str(place), "title")
        yield from _address_problems(video.url, "videos", str(place), "url")


def _address_problems(url: str, *field: str) -> Iterator[Problem]:
    if not is_picture_url(url):
        yield Invalid(why="It must be an https address.", why_zh="必须是 https 地址。", field=field)


def _too_many(name: str, count: int, most: int) -> Iterator[Problem]:
    if count > most:
        yield Invalid(why=f"At most {most}.", why_zh=f"最多 {most} 个。", field=(name,))
