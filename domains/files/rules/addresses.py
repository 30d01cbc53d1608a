"""Where everybody finds the files that are in use, under the shop's address; what is there never changes."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from domains.files.rules.files import UPLOADS, File, Stored, stored
from domains.files.rules.pictures import sizes_of
from domains.files.rules.purposes import FileFormat

PICTURES: Final = "/media/pictures"
DOCUMENTS: Final = "/media/documents"
VIDEOS: Final = "/media/videos"

_PICTURE: Final = re.compile(
    re.escape(PICTURES) + r"/(?P<name>[0-9a-f]{32})/(?P<width>\d{1,6})x(?P<height>\d{1,6})\.(?P<suffix>[a-z]{3,4})",
    re.ASCII,
)
_FORMATS: Final = {each.suffix: each for each in FileFormat if each.is_picture}


@dataclass(frozen=True, slots=True)
class PictureSource:
    """An address of a picture, and how many pixels wide it is there."""

    url: str
    width: int
    format: FileFormat


@dataclass(frozen=True, slots=True)
class PictureAddress:
    """What an address says of its picture."""

    folder: str
    width: int
    height: int
    format: FileFormat


def picture_path(file: File) -> str:
    """Where a picture is. What was made in sizes says in its address how large it is, and so which there are."""
    return f"{PICTURES}/{_name_of(file)}/{_own_name(file)}" if file.sizes else f"{PICTURES}/{_name_of(file)}"


def read_picture_path(url: str) -> PictureAddress | None:
    """What an address of ours says; None for any other."""
    match = _PICTURE.fullmatch(url)
    format_ = _FORMATS.get(match["suffix"]) if match else None
    if match is None or format_ is None:
        return None
    return PictureAddress(f"{PICTURES}/{match['name']}", int(match["width"]), int(match["height"]), format_)


def picture_sources(url: str) -> list[PictureSource]:
    """Where a picture is found in all its sizes, the smallest first, and last as it is; of others' nothing is known."""
    address = read_picture_path(url)
    if address is None:
        return []
    made = sizes_of(address.format, address.width)
    smaller = [PictureSource(f"{address.folder}/{size.name}", size.width, size.format) for size in made]
    return [*smaller, PictureSource(url, address.width, address.format)]


def thumbnail(url: str, width: int) -> str:
    """The smallest address of a picture that is at least so wide, in WebP where there is one; else its own."""
    wide_enough = [each for each in picture_sources(url) if each.width >= width]
    best = min(wide_enough, key=lambda each: (each.width, each.format is not FileFormat.WEBP), default=None)
    return url if best is None else best.url


def document_path(file: File) -> str:
    """Where a document that is shown to everybody is fetched."""
    return f"{DOCUMENTS}/{_name_of(file)}.{FileFormat(file.media_type).suffix}"


def video_path(file: File) -> str:
    """Where a film that is shown to everybody is played."""
    return f"{VIDEOS}/{_name_of(file)}.{FileFormat(file.media_type).suffix}"


def download_name(file: File) -> str:
    """A name to save a file under: as its sender called it, but ending as what it is."""
    stem, suffix = file.name.rpartition(".")[0] or file.name, FileFormat(file.media_type).suffix
    return f"{stem}.{suffix}"


def key_of(name: str) -> str:
    """The key of the file whose address has this name."""
    return f"{UPLOADS}/{name}"


def size_key(key: str, size_name: str) -> str:
    """Where storage has what was made of a picture."""
    return f"{key}.{size_name}"


def keys_of(key: str, size_names: Iterable[str]) -> list[str]:
    """Where storage has a picture and what was made of it."""
    return [key, *(size_key(key, name) for name in size_names)]


def stored_size(file: File, name: str | None) -> Stored | None:
    """A picture as it is, or that of its sizes that has the name; None where it has none."""
    if name is None or (file.sizes and name == _own_name(file)):
        return stored(file)
    if name not in file.sizes:
        return None
    whole, format_ = stored(file), _FORMATS[name.rpartition(".")[2]]
    return replace(
        whole,
        key=size_key(file.key, name),
        bytes=file.sizes[name],
        media_type=format_.value,
        tag=f"{whole.tag}-{name}",
    )


def _own_name(file: File) -> str:
    return f"{file.width}x{file.height}.{FileFormat(file.media_type).suffix}"


def _name_of(file: File) -> str:
    return file.key.rpartition("/")[2]
