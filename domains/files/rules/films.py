"""Films: whether one is whole, by the boxes that it is made of. What moves in it only a player can tell."""

import struct
from collections.abc import Iterator
from typing import BinaryIO, Final

from domains.files.rules.files import UnfitContent

_MOST_BOXES: Final = 10_000
_EBML: Final = b"\x1a\x45\xdf\xa3"
_SEGMENT: Final = b"\x18\x53\x80\x67"
_DOC_TYPE: Final = b"\x42\x82\x84webm"
_MOST_OF_A_HEADER: Final = 1_024


def is_mp4(head: bytes) -> bool:
    """Whether a file begins as ISO base media do; so do some pictures, which have no `moov`."""
    return head[4:8] == b"ftyp"


def is_webm(head: bytes) -> bool:
    """Whether a file begins as Matroska does."""
    return head.startswith(_EBML)


def require_whole_mp4(file: BinaryIO) -> None:
    """Walks the outermost boxes (ISO/IEC 14496-12), which fill the file to its end. Raises UnfitContent."""
    try:
        kinds = set(_boxes(file))
    except struct.error:
        raise UnfitContent("The MP4 is broken.") from None
    if not {b"moov", b"mdat"} <= kinds:
        raise UnfitContent("The MP4 has no film in it.")


def require_whole_webm(file: BinaryIO) -> None:
    """Looks at the header and the segment (RFC 8794, RFC 9559), which fill the file. Raises UnfitContent."""
    end = file.seek(0, 2)
    file.seek(len(_EBML))
    length = _number(file)
    header = file.read(min(length or 0, _MOST_OF_A_HEADER))
    if _DOC_TYPE not in header:
        raise UnfitContent("The film is no WebM.")
    if length is None or length > _MOST_OF_A_HEADER or file.read(len(_SEGMENT)) != _SEGMENT:
        raise UnfitContent("The WebM is broken.")
    length = _number(file)
    # One that a browser recorded does not know how long it is.
    if length is not None and file.tell() + length != end:
        raise UnfitContent("The WebM is broken.")


def _boxes(file: BinaryIO) -> Iterator[bytes]:
    end, place = file.seek(0, 2), 0
    for _ in range(_MOST_BOXES):
        if place == end:
            return
        file.seek(place)
        length, kind = struct.unpack(">I4s", file.read(8))
        if length == 1:
            length = struct.unpack(">Q", file.read(8))[0]
        elif length == 0:
            length = end - place
        if length < 8 or place + length > end:
            raise UnfitContent("The MP4 is broken.")
        place += length
        yield kind
    raise UnfitContent("The MP4 is in too many pieces.")


def _number(file: BinaryIO) -> int | None:
    """A number whose first bits say how many bytes it has; None for an unknown one."""
    first = file.read(1)
    if not first or not first[0]:
        raise UnfitContent("The WebM is broken.")
    more = 8 - first[0].bit_length()
    digits = bytes([first[0] ^ (1 << (7 - more))]) + file.read(more)
    number = int.from_bytes(digits)
    return None if number == (1 << 7 * (more + 1)) - 1 else number
