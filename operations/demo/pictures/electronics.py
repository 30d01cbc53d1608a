"""Drawings of phones, laptops and everything that sounds."""

from operations.demo.pictures.canvas import (
    INK,
    Paint,
    circle,
    clipped,
    ellipse,
    group,
    mirror,
    mix,
    rect,
    shadow,
    shape,
    stroke,
)

_GLASS = "#191b26"
_STEEL = "#c9ccd3"
# Ranges of hills from near to far, the sky, the sun.
_DUSK = ("#2c3a64", "#6b5b8e", "#d98f7b", "#f6dcb3", "#fff3dc")
_MORNING = ("#2f5d68", "#5b93a3", "#9cc7cb", "#d7ecec", "#fff7d9")


def phone(paint: Paint, lenses: int = 2, large: bool = False) -> str:
    """A phone's back behind its front; `lenses` on the back, and a larger body where asked."""
    scale = "translate(400 640) scale(1.08) translate(-400 -640)" if large else ""
    back = group([_phone_back(paint, lenses)], "rotate(-9 330 640)")
    front = group([_phone_front(paint)], "rotate(6 490 640)")
    return shadow(405, 655, 300) + group([back, front], scale)


def rugged_phone(paint: Paint) -> str:
    """A phone in armour: thick corners, ribs and a loop."""
    body = rect(262, 150, 276, 500, INK, 46) + rect(274, 162, 252, 476, paint.base, 38)
    corners = "".join(rect(x, y, 70, 70, paint.deep, 26) for x in (254, 476) for y in (142, 588))
    plate = rect(300, 200, 200, 400, paint.dark, 22)
    ribs = "".join(rect(330, y, 140, 10, paint.base, 5) for y in range(470, 571, 25))
    eye = circle(400, 290, 72, INK) + circle(400, 290, 58, "#3a3d4a")
    eye += "".join(_lens(x, y, 20) for x, y in ((376, 268), (424, 268), (376, 314)))
    eye += circle(424, 314, 11, "#fff1c4")
    loop = stroke("M520 190 C610 120 640 220 590 290 C560 335 545 300 548 250", paint.deep, 13)
    return shadow(400, 656, 250) + loop + body + corners + plate + ribs + eye


def laptop(paint: Paint, wide: bool = False, glowing: bool = False, morning: bool = False) -> str:
    """An open laptop, a wider one where asked; `glowing` lights its keyboard."""
    x, width = (150, 500) if wide else (185, 430)
    top, height = (215, 310) if wide else (240, 280)
    colours = _MORNING if morning else _DUSK
    lid = rect(x, top, width, height + 16, paint.dark, 22) + rect(x + 4, top + 4, width - 8, height + 8, _GLASS, 18)
    view = _landscape(x + 16, top + 18, width - 32, height - 28, colours)
    camera = circle(400, top + 11, 3, "#4b4f60")
    deck = shape(f"M{x - 14} 528 H{x + width + 14} L{x + width + 66} 618 H{x - 66} Z", paint.base)
    keys = shape(f"M{x + 8} 538 H{x + width - 8} L{x + width + 20} 580 H{x - 20} Z", paint.deep)
    glow = paint.pale if not glowing else "#ff8a5c"
    rows = "".join(
        stroke(
            f"M{x + 8 - 9 * row} {545 + 10 * row} H{x + width - 8 + 9 * row}",
            glow,
            2.5,
            'stroke-dasharray="17 8" opacity=".75"',
        )
        for row in range(4)
    )
    pad = shape(f"M{330} 587 H{470} L478 610 H322 Z", paint.dark)
    edge = shape(
        f"M{x - 66} 618 H{x + width + 66} Q{x + width + 62} 634 {x + width + 40} 634 "
        f"H{x - 40} Q{x - 62} 634 {x - 66} 618 Z",
        paint.deep,
    )
    lip = shape("M360 618 H440 Q436 626 428 626 H372 Q364 626 360 618 Z", paint.dark)
    return shadow(400, 640, width * 0.72) + lid + view + camera + deck + keys + rows + pad + edge + lip


def headphones(paint: Paint, open_back: bool = False, slim: bool = False) -> str:
    """Headphones that go over the ears; `open_back` shows grilles and a cable, `slim` is lighter."""
    thickness = 34 if slim else 52
    band = stroke("M226 420 C206 110 594 110 574 420", paint.dark, thickness)
    pad = stroke("M262 300 C290 170 510 170 538 300", paint.deep, thickness * 0.5)
    arm = stroke("M226 400 V452", _STEEL, 16)
    cup = group(
        [
            rect(236, 398, 66, 210, mix(paint.deep, INK, 0.4), 33),
            rect(168, 388, 96, 230, paint.base, 48),
            rect(168, 388, 42, 230, paint.light, 21),
            _cup_face(paint, open_back),
        ],
        "rotate(5 220 500)",
    )
    cable = stroke("M206 610 C210 690 330 640 372 668 S470 700 540 664", INK, 9) if open_back else ""
    return shadow(400, 656, 280) + group([cable, band, pad, mirror(arm, cup)], "translate(0 30)")


def earbuds(paint: Paint, stems: bool = True, hooks: bool = False) -> str:
    """Two earbuds over their open case; with `stems` or round, with sports `hooks` or without."""
    case = (
        ellipse(400, 480, 176, 60, paint.deep)
        + shape("M224 480 Q224 640 400 640 Q576 640 576 480 Q576 535 400 540 Q224 535 224 480 Z", paint.base)
        + shape("M224 480 Q224 640 400 640 Q300 632 262 556 Q228 520 224 480 Z", paint.light)
        + ellipse(400, 484, 150, 42, mix(paint.deep, INK, 0.45))
        + circle(400, 592, 6, "#8fe0a4")
    )
    lid = shape("M228 474 Q246 330 400 330 Q554 330 572 474 Q500 430 400 430 Q300 430 228 474 Z", paint.dark)
    left = group([_bud(paint, stems, hooks)], "translate(-92 -30) rotate(-8 400 330)")
    right = group([_bud(paint, stems, hooks)], "translate(892 -30) scale(-1 1) rotate(-8 400 330)")
    return shadow(400, 646, 230) + lid + case + left + right


def portable_speaker(paint: Paint) -> str:
    """A round pocket speaker with a strap."""
    strap = stroke("M560 300 C690 250 690 470 575 470", paint.deep, 20)
    body = circle(400, 420, 218, paint.dark) + circle(400, 414, 206, paint.base)
    mesh = _dots(400, 414, 170, paint.deep)
    cone = circle(400, 414, 60, paint.dark) + circle(400, 410, 52, paint.light) + circle(400, 410, 22, paint.pale)
    return shadow(400, 646, 230) + strap + body + mesh + cone


def drum_speaker(paint: Paint) -> str:
    """A standing cylinder covered in cloth, with a ring of light."""
    outline = "M272 240 Q272 190 400 190 Q528 190 528 240 V560 Q524 640 436 640 H364 Q276 640 272 560 Z"
    body = clipped(outline, [rect(272, 190, 256, 450, paint.base), rect(272, 190, 70, 450, paint.light)])
    weave = "".join(stroke(f"M{x} 268 V562", paint.dark, 5, 'stroke-dasharray="1 14"') for x in range(292, 520, 15))
    top = ellipse(400, 236, 128, 46, paint.deep) + ellipse(400, 232, 112, 36, INK)
    ring = ellipse(400, 232, 92, 27, "none", 'stroke="#ffcf7d" stroke-width="6"')
    foot = shape("M276 566 Q290 640 364 640 H436 Q510 640 524 566 Q520 608 400 612 Q280 608 276 566 Z", paint.deep)
    return shadow(400, 646, 200) + body + weave + foot + top + ring


def shelf_speakers(paint: Paint) -> str:
    """A pair of wooden boxes with two cones each."""
    return shadow(255, 650, 150) + shadow(545, 650, 150) + mirror(_shelf_box(paint))


def soundbar(paint: Paint) -> str:
    """A long low bar under a picture."""
    screen = rect(150, 190, 500, 300, _GLASS, 14) + _landscape(160, 200, 480, 280, _DUSK)
    bar = rect(110, 560, 580, 84, paint.dark, 30) + rect(110, 554, 580, 78, paint.base, 30)
    mesh = "".join(stroke(f"M140 {y} H660", paint.light, 3, 'stroke-dasharray="1 9"') for y in range(572, 622, 10))
    light = rect(372, 618, 56, 5, "#ffcf7d", 2.5)
    return shadow(400, 652, 360) + screen + bar + mesh + light


def bedside_radio(paint: Paint) -> str:
    """A small wooden-faced radio that tells the time."""
    body = rect(170, 270, 460, 370, paint.dark, 60) + rect(170, 262, 460, 366, paint.base, 60)
    face = rect(194, 286, 412, 318, paint.pale, 44)
    grille = clipped(
        "M222 316 H388 V574 H222 Z",
        ["".join(rect(x, 316, 9, 258, paint.deep, 4.5) for x in range(226, 388, 18))],
    )
    dial = rect(416, 316, 160, 116, _GLASS, 18)
    time = "".join(_digit(x, 344, on) for x, on in ((434, "bc"), (464, "abgcd"), (512, "abcdef"), (544, "abgcd")))
    knob = circle(496, 516, 54, paint.dark) + circle(496, 510, 50, paint.light) + rect(492, 466, 8, 34, paint.deep, 4)
    feet = rect(216, 628, 60, 16, INK, 6) + rect(524, 628, 60, 16, INK, 6)
    return (
        shadow(400, 650, 280)
        + feet
        + body
        + face
        + grille
        + dial
        + time
        + circle(500, 362, 3, "#ffb46b")
        + circle(500, 382, 3, "#ffb46b")
        + knob
    )


def _phone_back(paint: Paint, lenses: int) -> str:
    island = rect(258, 208, 96, 40 + 52 * lenses, paint.dark, 34)
    eyes = "".join(_lens(306, 254 + 62 * at, 25) for at in range(lenses))
    flash = circle(306, 254 + 62 * lenses - 10, 9, "#fff1c4") if lenses < 3 else circle(362, 240, 9, "#fff1c4")
    return rect(228, 180, 226, 460, paint.deep, 40) + rect(234, 180, 220, 460, paint.base, 38) + island + eyes + flash


def _phone_front(paint: Paint) -> str:
    frame = rect(380, 190, 226, 456, paint.dark, 40) + rect(386, 196, 214, 444, _GLASS, 35)
    screen = clipped(
        "M396 232 Q396 206 422 206 H564 Q590 206 590 232 V604 Q590 630 564 630 H422 Q396 630 396 604 Z",
        [_landscape(396, 206, 194, 424, _DUSK)],
    )
    return frame + screen + circle(493, 226, 8, _GLASS) + rect(455, 612, 76, 6, "#ffffff", 3, 'opacity=".8"')


def _lens(x: float, y: float, radius: float) -> str:
    return (
        circle(x, y, radius, _GLASS)
        + circle(x, y, radius * 0.6, "#30364f")
        + circle(x - radius * 0.22, y - radius * 0.25, radius * 0.2, "#9fb2dd")
    )


def _landscape(x: float, y: float, width: float, height: float, colours: tuple[str, str, str, str, str]) -> str:
    """A calm picture for a screen: sky, sun and three ranges of hills."""
    near, mid, far, sky, sun = colours
    bottom = y + height
    parts = [
        rect(x, y, width, height, sky),
        circle(x + width * 0.68, y + height * 0.3, min(width, height) * 0.17, sun),
        _hill(x, width, bottom, height * 0.55, far, 0.3),
        _hill(x, width, bottom, height * 0.4, mid, 0.7),
        _hill(x, width, bottom, height * 0.24, near, 0.4),
    ]
    outline = f"M{x:g} {y:g} H{x + width:g} V{bottom:g} H{x:g} Z"
    return clipped(outline, parts)


def _hill(x: float, width: float, bottom: float, high: float, fill: str, peak: float) -> str:
    top = bottom - high
    return shape(
        f"M{x:g} {bottom:g} V{top + high * 0.5:g} "
        f"Q{x + width * peak / 2:g} {top + high * 0.35:g} {x + width * peak:g} {top:g} "
        f"T{x + width:g} {top + high * 0.3:g} V{bottom:g} Z",
        fill,
    )


def _cup_face(paint: Paint, open_back: bool) -> str:
    if not open_back:
        return rect(190, 470, 12, 66, paint.dark, 6)
    return "".join(rect(182, y, 58, 7, paint.deep, 3.5) for y in range(430, 580, 16))


def _bud(paint: Paint, stems: bool, hooks: bool) -> str:
    hook = stroke("M372 300 C330 190 470 170 462 270 C458 330 452 380 440 410", paint.deep, 15) if hooks else ""
    stem = rect(372, 318, 34, 150, paint.base, 17) + rect(372, 318, 13, 150, paint.light, 6.5) if stems else ""
    tip = ellipse(446, 330, 26, 32, mix(paint.deep, INK, 0.2), 'transform="rotate(18 446 330)"')
    head = (
        ellipse(400, 318, 58, 52, paint.base) + ellipse(386, 304, 30, 24, paint.light) + circle(372, 330, 7, paint.deep)
    )
    return hook + stem + tip + head


def _dots(x: float, y: float, radius: float, fill: str) -> str:
    step = 24
    places = range(-int(radius), int(radius) + 1, step)
    return "".join(
        circle(x + dx, y + dy, 5, fill) for dx in places for dy in places if 70**2 < dx * dx + dy * dy < radius * radius
    )


def _shelf_box(paint: Paint) -> str:
    return (
        rect(150, 230, 210, 416, paint.dark, 14)
        + rect(150, 226, 200, 412, paint.base, 12)
        + "".join(stroke(f"M{x} 240 q8 190 -2 384", paint.dark, 2.5, 'opacity=".5"') for x in (172, 210, 298, 330))
        + circle(250, 316, 46, INK)
        + circle(250, 316, 36, "#3d3f4c")
        + circle(250, 316, 15, _STEEL)
        + circle(250, 486, 88, INK)
        + circle(250, 486, 74, "#3d3f4c")
        + circle(250, 486, 48, "#2d2f3a")
        + circle(250, 486, 22, _STEEL)
    )


def _digit(x: float, y: float, segments: str) -> str:
    """One figure of a clock, by the letters of its seven segments."""
    bars = {
        "a": (0, 0, 20, 5),
        "b": (16, 2, 5, 24),
        "c": (16, 30, 5, 24),
        "d": (0, 50, 20, 5),
        "e": (-1, 30, 5, 24),
        "f": (-1, 2, 5, 24),
        "g": (0, 25, 20, 5),
    }
    return "".join(
        rect(x + bars[name][0], y + bars[name][1], bars[name][2], bars[name][3], "#ffb46b", 2) for name in segments
    )
