"""The picture that the docs show: for each operation what each way costs, as bars."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from PIL import Image, ImageDraw, ImageFont

_WIDTH: Final = 1100
_LEFT: Final = 230
_RIGHT: Final = 180
_ROW: Final = 26
_GAP: Final = 18
_TOP: Final = 84
_COLOURS: Final = {"a": "#8a8f98", "compiled": "#0b7a75", "graphql-core": "#d9822b"}
_WORDS: Final = {"a": "written by hand", "compiled": "GraphQL, compiled", "graphql-core": "GraphQL, graphql-core"}


def draw(lines: Sequence[Mapping[str, Any]], path: Path) -> None:
    """Draws milliseconds of CPU per request, all on one scale."""
    bars = [[(way, line["cpu_ms"][way]) for way in _COLOURS if way in line["cpu_ms"]] for line in lines]
    height = _TOP + sum(len(each) * _ROW + _GAP for each in bars) + 10
    image = Image.new("RGB", (_WIDTH, height), "white")
    pen = ImageDraw.Draw(image)
    longest = max(value for each in bars for _, value in each)
    scale = (_WIDTH - _LEFT - _RIGHT) / longest
    pen.text((20, 14), "Server CPU per request, in milliseconds", fill="black", font=_font(22))
    _legend(pen)
    top = _TOP
    for line, each in zip(lines, bars, strict=True):
        _group(pen, top, _words(line), each, scale)
        top += len(each) * _ROW + _GAP
    image.save(path, optimize=True)


def _words(line: Mapping[str, Any]) -> str:
    words = f"{line['operation']}, {_NAMES[line['database']]}"
    return words if line["measurable"] else f"{words}\n(not measurable)"


_NAMES: Final = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def _legend(pen: ImageDraw.ImageDraw) -> None:
    left = 20
    for way, words in _WORDS.items():
        pen.rectangle((left, 52, left + 14, 66), fill=_COLOURS[way])
        pen.text((left + 20, 51), words, fill="black", font=_font(14))
        left += 210


def _group(pen: ImageDraw.ImageDraw, top: int, words: str, bars: Sequence[tuple[str, float]], scale: float) -> None:
    pen.text((20, top + 2), words, fill="black", font=_font(14))
    compiled = dict(bars)["compiled"]
    for at, (way, value) in enumerate(bars):
        upper, end = top + at * _ROW, _LEFT + value * scale
        pen.rectangle((_LEFT, upper, end, upper + _ROW - 6), fill=_COLOURS[way])
        beside = f"{value:.2f}" if way == "compiled" else f"{value:.2f}  ({value / compiled:.2f} of compiled)"
        pen.text((end + 6, upper + 1), beside, fill="black", font=_font(13))


def _font(size: int) -> Any:
    return ImageFont.load_default(size)
