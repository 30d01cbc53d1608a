"""What a file is, by its bytes alone: neither its name nor what its sender calls it counts."""

import codecs
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO, Final

from PIL import Image, ImageSequence, UnidentifiedImageError

from domains.files.rules.files import UnfitContent
from domains.files.rules.films import is_mp4, is_webm, require_whole_mp4, require_whole_webm
from domains.files.rules.purposes import FileFormat

# A picture of few bytes may unfold to any size: these stop it before its pixels are made.
MAX_PIXELS: Final = 50_000_000
# To draw one that moves anew takes twice as long a pixel (measured: 0.2 s a million) and holds all its frames: with so
# many pixels in all of them together it takes no longer, and no more memory, than the largest that stands still.
MAX_PIXELS_OF_ALL_FRAMES: Final = MAX_PIXELS // 2
# However small, each takes a moment of its own; half a minute has fewer.
MAX_FRAMES: Final = 1_000

_TOO_LARGE: Final = f"The picture has more than {MAX_PIXELS} pixels."
_MOVES_TOO_MUCH: Final = (
    f"A picture that moves has at most {MAX_FRAMES} frames, of {MAX_PIXELS_OF_ALL_FRAMES} pixels together. "
    "Make it smaller or shorter."
)
_CHUNK_BYTES: Final = 1 << 16
_PDF_TAIL_BYTES: Final = 1_024
# A text has no control characters but those that end its lines and part its cells.
_NO_TEXT: Final = frozenset(map(chr, range(32))) - {"\t", "\n", "\r"} | {"\x7f"}


@dataclass(frozen=True, slots=True)
class Content:
    """What a file turned out to be. Pictures have a width and a height, in pixels."""

    format: FileFormat
    width: int | None = None
    height: int | None = None


def recognise(file: BinaryIO, allowed: Collection[FileFormat]) -> Content:
    """Looks through the whole file; pictures are decoded, frame by frame, as far as they may go. Raises UnfitContent.

    It takes time and, for a picture, up to 200 MB of memory (to draw it anew takes more): not to be called on the
    event loop.
    """
    file.seek(0)
    found = _format_of(file.read(16))
    if found not in allowed:
        names = ", ".join(sorted(each.name for each in allowed))
        raise UnfitContent(f"The file is none of {names}.")
    file.seek(0)
    if found.is_picture:
        return _picture(file, found)
    _REQUIRED[found](file)
    return Content(found)


def _format_of(head: bytes) -> FileFormat:
    # A table begins in no way of its own: whatever is left must be text throughout.
    return next((found for found, begins in _BEGINNINGS if begins(head)), FileFormat.CSV)


def _picture(file: BinaryIO, expected: FileFormat) -> Content:
    # Over a broken picture Pillow fails with nearly any exception.
    try:
        with Image.open(file, formats=[expected.name]) as picture:
            return _decoded(picture, expected)
    except UnfitContent:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnfitContent(_TOO_LARGE) from None
    except UnidentifiedImageError:
        raise UnfitContent(f"The file is no {expected.name}.") from None
    except Exception:
        raise UnfitContent(f"The {expected.name} is broken.") from None


def _decoded(picture: Image.Image, expected: FileFormat) -> Content:
    width, height = picture.size
    if width * height > MAX_PIXELS:
        raise UnfitContent(_TOO_LARGE)
    pixels = 0
    # One at a time: a frame may be larger than those before it, and none behind the last that may be is read.
    for count, frame in enumerate(ImageSequence.Iterator(picture), start=1):
        pixels += frame.width * frame.height
        if count > 1 and (count > MAX_FRAMES or pixels > MAX_PIXELS_OF_ALL_FRAMES):
            raise UnfitContent(_MOVES_TOO_MUCH)
        frame.load()
        if expected is FileFormat.JPEG:
            break  # what else some phones put in the file of a photo is no frame of it, and never drawn
    return Content(expected, width, height)


def _require_whole_pdf(file: BinaryIO) -> None:
    end = file.seek(0, 2)
    file.seek(max(0, end - _PDF_TAIL_BYTES))
    if b"%%EOF" not in file.read():
        raise UnfitContent("The PDF is broken.")


def _require_text(file: BinaryIO) -> None:
    try:
        for piece in _decoded_text(file):
            if not _NO_TEXT.isdisjoint(piece):
                raise UnfitContent("The table has characters that no text has.")
    except UnicodeDecodeError:
        raise UnfitContent("The table is no text in UTF-8.") from None


def _decoded_text(file: BinaryIO) -> Iterator[str]:
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    while chunk := file.read(_CHUNK_BYTES):
        yield decoder.decode(chunk)
    yield decoder.decode(b"", final=True)


_REQUIRED: Final[Mapping[FileFormat, Callable[[BinaryIO], None]]] = {
    FileFormat.PDF: _require_whole_pdf,
    FileFormat.CSV: _require_text,
    FileFormat.MP4: require_whole_mp4,
    FileFormat.WEBM: require_whole_webm,
}
_BEGINNINGS: Final[Sequence[tuple[FileFormat, Callable[[bytes], bool]]]] = (
    (FileFormat.PNG, lambda head: head.startswith(b"\x89PNG\r\n\x1a\n")),
    (FileFormat.JPEG, lambda head: head.startswith(b"\xff\xd8\xff")),
    (FileFormat.GIF, lambda head: head.startswith((b"GIF87a", b"GIF89a"))),
    (FileFormat.WEBP, lambda head: head.startswith(b"RIFF") and head[8:12] == b"WEBP"),
    (FileFormat.PDF, lambda head: head.startswith(b"%PDF-")),
    (FileFormat.MP4, is_mp4),
    (FileFormat.WEBM, is_webm),
)
