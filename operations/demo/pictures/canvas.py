"""The pens of the demo pictures: colours and SVG elements as text, and the sheet they are drawn on."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

SIZE: Final = 800
INK: Final = "#2b2a33"
PAPER: Final = "#fbf7f0"


@dataclass(frozen=True, slots=True)
class Paint:
    """A colour with what flat shading needs of it: two lighter tones and two darker ones."""

    base: str

    @property
    def pale(self) -> str:
        return mix(self.base, "#ffffff", 0.55)

    @property
    def light(self) -> str:
        return mix(self.base, "#ffffff", 0.22)

    @property
    def dark(self) -> str:
        return mix(self.base, "#1d1a2b", 0.12 if is_light(self.base) else 0.2)

    @property
    def deep(self) -> str:
        return mix(self.base, "#1d1a2b", 0.34 if is_light(self.base) else 0.45)


def mix(colour: str, other: str, share: float) -> str:
    """The colour (`#rrggbb`) with so large a share of the other one in it."""
    mixed = (round(a + (b - a) * share) for a, b in zip(_channels(colour), _channels(other), strict=True))
    return "#" + "".join(f"{channel:02x}" for channel in mixed)


def is_light(colour: str) -> bool:
    """Whether dark lines show better on it than light ones (luma of ITU-R BT.601)."""
    red, green, blue = _channels(colour)
    return (299 * red + 587 * green + 114 * blue) / 1000 > 170


def rect(x: float, y: float, width: float, height: float, fill: str, radius: float = 0, more: str = "") -> str:
    rounded = f' rx="{radius:g}"' if radius else ""
    return (
        f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"{rounded} fill="{fill}"{more and " " + more}/>'
    )


def circle(x: float, y: float, radius: float, fill: str, more: str = "") -> str:
    return f'<circle cx="{x:g}" cy="{y:g}" r="{radius:g}" fill="{fill}"{more and " " + more}/>'


def ellipse(x: float, y: float, wide: float, high: float, fill: str, more: str = "") -> str:
    return f'<ellipse cx="{x:g}" cy="{y:g}" rx="{wide:g}" ry="{high:g}" fill="{fill}"{more and " " + more}/>'


def shape(path: str, fill: str, more: str = "") -> str:
    """A filled path."""
    return f'<path d="{path}" fill="{fill}"{more and " " + more}/>'


def stroke(path: str, colour: str, width: float, more: str = "") -> str:
    """A line with round ends along a path."""
    return (
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:g}" '
        f'stroke-linecap="round" stroke-linejoin="round"{more and " " + more}/>'
    )


def group(parts: Iterable[str], transform: str = "", more: str = "") -> str:
    moved = f' transform="{transform}"' if transform else ""
    return f"<g{moved}{more and ' ' + more}>{''.join(parts)}</g>"


def mirror(*parts: str) -> str:
    """The parts, and the same again on the other side of the sheet's upright middle line."""
    return group(parts) + group(parts, f"translate({SIZE} 0) scale(-1 1)")


def shadow(x: float, y: float, wide: float, high: float = 0) -> str:
    """What a thing throws on the floor below it."""
    return ellipse(x, y, wide, high or wide * 0.09, "url(#shadow)")


def clipped(outline: str, parts: Iterable[str]) -> str:
    """The parts, cut off at an outline (a path)."""
    name = f"clip-{zlib.crc32(outline.encode()):x}"
    return f'<clipPath id="{name}"><path d="{outline}"/></clipPath>' + group(parts, more=f'clip-path="url(#{name})"')


def sheet(parts: Iterable[str], width: int = SIZE, height: int = SIZE) -> bytes:
    """A whole SVG file."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        '<defs><radialGradient id="shadow"><stop offset="0" stop-color="#2b2438" stop-opacity=".34"/>'
        '<stop offset=".6" stop-color="#2b2438" stop-opacity=".16"/>'
        '<stop offset="1" stop-color="#2b2438" stop-opacity="0"/></radialGradient></defs>'
        f"{''.join(parts)}</svg>"
    ).encode()


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
