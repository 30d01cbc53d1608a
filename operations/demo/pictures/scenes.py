"""Whole pictures: a thing on its sheet, a closer look at it, banners and category icons."""

from typing import Final

from operations.demo.pictures.canvas import SIZE, Paint, circle, ellipse, group, is_light, mix, rect, sheet
from operations.demo.pictures.drawings import DRAWINGS, Drawing

_BANNER_WIDTH: Final = 1600
_BANNER_HEIGHT: Final = 640


def product_picture(kind: str, colour: str) -> bytes:
    """The thing in its colour on a quiet background that lets it stand out."""
    drawing = DRAWINGS[kind]
    tint = _ground(drawing, colour)
    ground = rect(0, 0, SIZE, SIZE, tint) + circle(
        400, 372, 330, mix(tint, "#ffffff", 0.12 if is_light(colour) else 0.34)
    )
    floor = rect(0, 600, SIZE, 200, mix(tint, "#5b4d49", 0.09)) if drawing.floor else ""
    return sheet([ground, floor, drawing.draw(Paint(colour))])


def detail_picture(kind: str, colour: str) -> bytes:
    """A closer look at the same thing, on a ground of its own colour."""
    drawing = DRAWINGS[kind]
    x, y = drawing.focus
    ground = rect(0, 0, SIZE, SIZE, mix(_ground(drawing, colour), colour, 0.25))
    closer = group([drawing.draw(Paint(colour))], f"translate(400 400) scale(1.8) translate({-x} {-y})")
    return sheet([ground, closer])


def banner_picture(colour: str, things: tuple[tuple[str, str, float, float, float], ...]) -> bytes:
    """A wide picture with room for words on its left; `things` are kind, colour, place (x, y) and scale."""
    ground = rect(0, 0, _BANNER_WIDTH, _BANNER_HEIGHT, colour)
    waves = ellipse(1180, 700, 720, 420, mix(colour, "#ffffff", 0.22)) + ellipse(
        1420, 760, 520, 360, mix(colour, "#ffffff", 0.34)
    )
    dots = circle(690, 110, 26, mix(colour, "#ffffff", 0.4)) + circle(770, 190, 11, mix(colour, "#ffffff", 0.5))
    placed = [
        group([DRAWINGS[kind].draw(Paint(own))], f"translate({x:g} {y:g}) scale({scale:g})")
        for kind, own, x, y, scale in things
    ]
    return sheet([ground, waves, dots, *placed], _BANNER_WIDTH, _BANNER_HEIGHT)


def icon_picture(kind: str, colour: str) -> bytes:
    """A category's sign: one thing in a circle."""
    drawing = DRAWINGS[kind]
    disc = circle(400, 400, 400, mix(_ground(drawing, colour), colour, 0.12))
    return sheet([disc, group([drawing.draw(Paint(colour))], "translate(68 56) scale(.83)")])


def _ground(drawing: Drawing, colour: str) -> str:
    return drawing.mood.deeper if is_light(colour) else mix(drawing.mood.usual, colour, 0.12)
