"""Files and how they stand, and what a request for a place to send one to must be."""

import enum
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from domains.files.rules.purposes import PURPOSES, UploadPurpose
from domains.kernel import Invalid, Problem, Required

# How long an address waits for its file, a file may take to come, and one that came waits to be used.
SEND_WITHIN: Final = timedelta(minutes=15)
ARRIVE_WITHIN: Final = timedelta(hours=1)
USE_WITHIN: Final = timedelta(hours=6)

LONGEST_NAME: Final = 200
# Where storage has what was sent.
UPLOADS: Final = "uploads"
_SHA256: Final = re.compile(r"[0-9a-f]{64}", re.ASCII)
# So many digits of a digest tell any two files apart.
_TAG: Final = 20


class FileStatus(enum.StrEnum):
    """Where a file stands. Only what ARRIVED is TAKEN; all but that end at their moment."""

    WAITING = "WAITING"
    ARRIVING = "ARRIVING"
    REFUSED = "REFUSED"
    ARRIVED = "ARRIVED"
    TAKEN = "TAKEN"
    MADE = "MADE"
    REMOVING = "REMOVING"


class FileRefused(Exception):
    """A file that does not come as it should; its text says why, to whoever sends it."""


class FileTooLong(FileRefused):
    """More bytes came than were announced."""


class FileDiffers(FileRefused):
    """Fewer or other bytes came than were announced."""


class UnfitContent(FileRefused):
    """A file that is none of the formats it may have, or a broken one."""


@dataclass(frozen=True, slots=True)
class CreateUpload:
    """A file that somebody wants to send, as they describe it."""

    purpose: UploadPurpose
    filename: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Upload:
    """A place to send one file to, once."""

    id: int
    url: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class ExpectedFile:
    """A file on its way, as it was announced, and the key under which storage will have it."""

    id: int
    purpose: UploadPurpose
    key: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class File:
    """A file in storage. Pictures have a width and a height, in pixels, and `sizes`: how many bytes the smaller
    ones have that were made of them, by name."""

    id: int
    key: str
    name: str
    media_type: str
    bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    sizes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stored:
    """Bytes in storage that can be served; the tag is shared with no others."""

    file_id: int
    key: str
    bytes: int
    media_type: str
    tag: str


def stored(file: File) -> Stored:
    """A file as it is served."""
    return Stored(file.id, file.key, file.bytes, file.media_type, file.sha256[:_TAG])


@dataclass(frozen=True, slots=True)
class MakeFile:
    """A file that the shop makes itself, for one owner to fetch until a moment."""

    owner: str
    name: str
    media_type: str
    until: datetime


def upload_problems(command: CreateUpload) -> list[Problem]:
    """What is wrong with the description of a file."""
    problems: list[Problem] = []
    if not plain_name(command.filename):
        problems.append(Required(field=("filename",)))
    most = PURPOSES[command.purpose].max_bytes
    if not 1 <= command.bytes <= most:
        problems.append(
            Invalid(
                field=("bytes",),
                why=f"Such a file has 1 to {most} bytes.",
                why_zh=f"此类文件的大小应为 1 至 {most} 字节。",
            )
        )
    if not _SHA256.fullmatch(command.sha256.lower()):
        problems.append(
            Invalid(
                field=("sha256",),
                why="A SHA-256 has 64 hexadecimal digits.",
                why_zh="SHA-256 应为 64 位十六进制数字。",
            )
        )
    return problems


def plain_name(filename: str) -> str:
    """A name to show: no folders, nothing that cannot be seen, and not too long. Empty where nothing is left."""
    last = re.split(r"[/\\]", filename)[-1]
    seen = "".join(each for each in last if unicodedata.category(each)[0] != "C")
    return seen.strip(" .")[-LONGEST_NAME:]
