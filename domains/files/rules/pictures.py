"""Pictures as the shop keeps them: made anew of their pixels alone, and smaller ones for who needs no more.

What comes of a picture follows from its format and width, so that its address is enough to know all its sizes.
"""

import io
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, BinaryIO, Final

from PIL import Image, ImageCms, ImageOps

from domains.files.rules.contents import Content
from domains.files.rules.files import UnfitContent
from domains.files.rules.purposes import FileFormat

# What lists, cards, pages and large screens ask for, in pixels. Nothing is ever made wider than it came.
WIDTHS: Final = (160, 400, 800, 1600)
# The WebP that is as wide as the picture itself.
FULL: Final = "full.webp"

# The format of smaller ones for browsers without WebP: a small GIF would lose its colours.
_BESIDE: Final = {FileFormat.GIF: FileFormat.PNG}
_SAVED: Final[Mapping[FileFormat, Mapping[str, Any]]] = {
    FileFormat.JPEG: {"quality": 85, "optimize": True, "progressive": True},
    FileFormat.WEBP: {"quality": 80, "method": 4},
    FileFormat.PNG: {},
    FileFormat.GIF: {},
}
# To write one of more pixels so, the JPEG encoder stops the whole process for as long as it works (measured: 0.6 s for
# 12 million); it writes the plain one in pieces, between which others have their turn.
_MOST_AT_ONCE: Final = 2_000_000
_PLAIN: Final[Mapping[str, Any]] = {"quality": 85}
# What an encoder would write of what it was not asked to: nothing.
_NO_METADATA: Final = {"exif": b"", "icc_profile": None, "xmp": b"", "comment": b""}
_SIXTEEN_BITS: Final = 256


@dataclass(frozen=True, slots=True)
class Size:
    """A picture that is made of another: its name, width and format."""

    name: str
    width: int
    format: FileFormat


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture made anew. `file` has its bytes, `sizes` those of what was made of it, by name."""

    file: BinaryIO
    content: Content
    sizes: Mapping[str, bytes]


def sizes_of(format_: FileFormat, width: int) -> list[Size]:
    """What is made of a picture that does not move, the smallest first."""
    beside = _BESIDE.get(format_, format_)
    formats = [FileFormat.WEBP] if beside is FileFormat.WEBP else [FileFormat.WEBP, beside]
    sizes = [Size(f"{each}.{kind.suffix}", each, kind) for each in WIDTHS if each < width for kind in formats]
    has_full = width <= WIDTHS[-1] and format_ is not FileFormat.WEBP
    return [*sizes, Size(FULL, width, FileFormat.WEBP)] if has_full else sizes


def all_names() -> list[str]:
    """The names of all that is made of any picture."""
    formats = (FileFormat.WEBP, FileFormat.JPEG, FileFormat.PNG)
    return [FULL, *(f"{width}.{each.suffix}" for width in WIDTHS for each in formats)]


def made_anew(file: BinaryIO, content: Content, into: BinaryIO, *, in_sizes: bool = True) -> Picture:
    """Draws a picture, which was looked at before, a second time, into another file, with all its sizes or with none.

    Only pixels are left: turned as its camera said, in sRGB, without places, names or anything that hid behind them.
    It takes seconds and, for the largest, 0.8 GB of memory: not to be called on the event loop. Raises UnfitContent.
    """
    # As when it was looked at: over what is broken Pillow fails with nearly any exception.
    try:
        return _made_anew(file, content, into, in_sizes)
    except Exception:
        raise UnfitContent(f"The {content.format.name} is broken.") from None


def _made_anew(file: BinaryIO, content: Content, into: BinaryIO, in_sizes: bool) -> Picture:
    file.seek(0)
    with Image.open(file, formats=[content.format.name]) as sent:
        if content.format is not FileFormat.JPEG and getattr(sent, "is_animated", False):
            # A still of a picture that moves would be another picture.
            sent.save(into, content.format.name, save_all=True, **_NO_METADATA)
            return Picture(into, content, {})
        drawn = _pixels_of(sent, content.format)
    _save(drawn, into, content.format)
    made = Content(content.format, *drawn.size)
    return Picture(into, made, dict(_smaller(drawn, content.format)) if in_sizes else {})


def _pixels_of(sent: Image.Image, format_: FileFormat) -> Image.Image:
    # What a camera said beside is written anew once the pixels are turned; what cannot be is dropped here anyway.
    with suppress(Exception):
        ImageOps.exif_transpose(sent, in_place=True)
    drawn = _in_srgb(sent)
    if format_ is FileFormat.JPEG and drawn.mode not in ("L", "RGB"):
        drawn = drawn.convert("RGB")
    if format_ is FileFormat.WEBP and drawn.mode not in ("RGB", "RGBA"):
        drawn = drawn.convert("RGBA")
    # What an encoder finds here it writes.
    drawn.info = {name: value for name, value in drawn.info.items() if name == "transparency"}
    return drawn


def _in_srgb(sent: Image.Image) -> Image.Image:
    profile = sent.info.get("icc_profile")
    if not profile or sent.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return sent
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        mode = "RGBA" if sent.mode == "RGBA" else "RGB"
        drawn = ImageCms.profileToProfile(sent, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return sent  # a profile that says nothing is as good as none
    return sent if drawn is None else drawn


def _smaller(drawn: Image.Image, format_: FileFormat) -> Iterator[tuple[str, bytes]]:
    """The widest first, each of the one before: of a large picture that is several times as fast."""
    shown = _in_colour(drawn)
    for size in sorted(sizes_of(format_, drawn.width), key=lambda size: -size.width):
        if size.width < shown.width:
            height = max(1, round(drawn.height * size.width / drawn.width))
            shown = shown.resize((size.width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)
        made = io.BytesIO()
        _save(shown, made, size.format)
        yield size.name, made.getvalue()


def _in_colour(drawn: Image.Image) -> Image.Image:
    """Palettes and the like in full, so that they can be made smaller."""
    if drawn.mode.startswith("I"):
        return drawn.convert("I").point(lambda value: value * (1 / _SIXTEEN_BITS)).convert("RGB")
    if drawn.mode in ("RGB", "RGBA"):
        return drawn
    return drawn.convert("RGBA" if drawn.has_transparency_data else "RGB")


def _save(drawn: Image.Image, into: BinaryIO, format_: FileFormat) -> None:
    is_plain = format_ is FileFormat.JPEG and drawn.width * drawn.height > _MOST_AT_ONCE
    drawn.save(into, format_.name, **(_PLAIN if is_plain else _SAVED[format_]))
