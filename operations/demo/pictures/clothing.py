"""Drawings of things to wear, laid flat."""

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
    shape,
    stroke,
)

_BODY = (
    "M300 190 Q400 262 500 190 L560 214 Q548 300 550 380 Q550 540 560 640 "
    "Q400 664 240 640 Q250 540 250 380 Q252 300 240 214 Z"
)
_VEST = "M304 186 Q400 246 496 186 L548 210 Q520 300 560 384 V640 Q400 664 240 640 V384 Q280 300 252 210 Z"
_SHORT_SLEEVE = "M252 208 Q180 232 112 386 L206 436 L262 356 Z"
_LONG_SLEEVE = "M254 206 Q186 230 168 330 L122 606 L196 622 L264 380 Z"
_CORD = "#f7f3ea"


def tee(paint: Paint, long: bool = False, pocket: bool = False, stripes: bool = False, boxy: bool = False) -> str:
    """A T-shirt with the named details."""
    widen = "translate(400 0) scale(1.07 1) translate(-400 0)" if boxy else ""
    sleeve = _LONG_SLEEVE if long else _SHORT_SLEEVE
    bands = _stripes(paint) if stripes else ""
    parts = [mirror(shape(sleeve, paint.dark)), clipped(_BODY, [shape(_BODY, paint.base), bands, _fold(paint)])]
    hem = stroke("M242 624 Q400 648 558 624", paint.dark, 4, 'stroke-dasharray="9 7"')
    collar = _collar(paint, 16)
    patch = (
        shape("M440 330 H510 V402 L475 420 L440 402 Z", paint.light) + stroke("M440 344 H510", paint.dark, 4)
        if pocket
        else ""
    )
    return _lying() + group([*parts, collar, hem, patch], widen)


def jumper(paint: Paint, neck: str = "crew", cables: bool = False) -> str:
    """A knitted jumper; the neck is `crew` or `roll`, with `cables` down the front or plain."""
    sleeves = mirror(shape(_LONG_SLEEVE, paint.dark), stroke("M124 592 L198 608", paint.deep, 22))
    knit = _cables(paint) if cables else _ribs(paint, 268, 540, 30, 0.35)
    body = clipped(_BODY, [shape(_BODY, paint.base), knit, _fold(paint)])
    hem = shape("M240 604 Q400 628 560 604 V642 Q400 668 240 642 Z", paint.dark) + _hem_ribs(paint)
    collar = (
        rect(318, 122, 164, 96, paint.dark, 34)
        + rect(318, 112, 164, 62, paint.light, 28)
        + _ribs(paint, 336, 470, 17, 0.4, 120, 208)
        if neck == "roll"
        else _collar(paint, 26)
    )
    return _lying() + sleeves + body + hem + collar


def cardigan(paint: Paint) -> str:
    """A cardigan with a deep neck and five buttons."""
    sleeves = mirror(shape(_LONG_SLEEVE, paint.dark), stroke("M124 592 L198 608", paint.deep, 22))
    outline = "M300 186 L400 400 L500 186 L560 214 V640 Q400 664 240 640 V214 Z"
    inside = shape("M300 186 Q400 230 500 186 L400 400 Z", paint.deep)
    body = clipped(outline, [shape(outline, paint.base), _ribs(paint, 262, 560, 24, 0.3), _fold(paint)])
    edge = stroke("M304 188 L400 396 V650", paint.dark, 24) + stroke("M496 188 L400 396", paint.dark, 24)
    buttons = "".join(circle(400, y, 9, paint.pale) for y in range(420, 641, 52))
    pockets = mirror(stroke("M276 520 H356", paint.dark, 12))
    return _lying() + sleeves + inside + body + edge + buttons + pockets


def hoodie(paint: Paint) -> str:
    """A hoodie with a pouch and cords."""
    sleeves = mirror(shape(_LONG_SLEEVE, paint.dark), stroke("M124 592 L198 608", paint.deep, 24))
    hood = shape("M286 204 Q276 92 400 88 Q524 92 514 204 Q470 262 400 268 Q330 262 286 204 Z", paint.dark)
    hood += shape("M322 204 Q322 134 400 130 Q478 134 478 204 Q440 244 400 248 Q360 244 322 204 Z", paint.deep)
    body = clipped(_BODY, [shape(_BODY, paint.base), _fold(paint)])
    rim = stroke("M292 196 Q330 262 400 268 Q470 262 508 196", paint.light, 16)
    pouch = shape("M320 470 H480 L520 590 H280 Z", paint.dark) + shape("M324 470 H476 L512 580 H288 Z", paint.base)
    pouch += stroke("M320 470 L282 584 M480 470 L518 584", paint.dark, 6)
    cords = (
        stroke("M372 268 V360 M428 268 V346", paint.pale, 7) + circle(372, 366, 7, _CORD) + circle(428, 352, 7, _CORD)
    )
    hem = shape("M240 610 Q400 634 560 610 V642 Q400 666 240 642 Z", paint.dark)
    return _lying() + sleeves + hood + body + rim + pouch + hem + cords


def fleece(paint: Paint) -> str:
    """A fleece with a stand-up collar and a quarter zip."""
    sleeves = mirror(shape(_LONG_SLEEVE, paint.base), stroke("M124 596 L196 612", paint.deep, 12))
    yoke = shape("M300 190 Q400 262 500 190 L560 214 V330 Q400 352 240 330 V214 Z", paint.deep)
    body = clipped(_BODY, [shape(_BODY, paint.base), yoke, _fluff(paint)])
    collar = shape("M322 206 L330 132 Q400 112 470 132 L478 206 Q400 250 322 206 Z", paint.deep)
    collar += shape("M340 140 Q400 122 460 140 Q400 160 340 140 Z", mix(paint.deep, INK, 0.4))
    zip_line = stroke("M400 150 V350", _CORD, 6) + rect(393, 342, 14, 30, "#e0a84f", 6)
    return _lying() + sleeves + body + collar + zip_line


def shell(paint: Paint) -> str:
    """A rain jacket with a hood, a storm flap and taped seams."""
    sleeves = mirror(
        shape(_LONG_SLEEVE, paint.dark), rect(146, 574, 40, 14, paint.pale, 6, 'transform="rotate(9 146 574)"')
    )
    hood = shape("M296 206 Q284 84 400 78 Q516 84 504 206 Q400 276 296 206 Z", paint.base)
    hood += shape("M330 204 Q326 122 400 116 Q474 122 470 204 Q400 250 330 204 Z", paint.deep)
    body = clipped(
        _BODY,
        [shape(_BODY, paint.base), shape("M240 200 H560 V338 Q400 352 240 338 Z", paint.light), _fold(paint)],
    )
    flap = rect(382, 226, 36, 420, paint.dark, 8) + "".join(circle(400, y, 6, paint.pale) for y in range(262, 640, 66))
    pockets = mirror(stroke("M286 470 L312 566", paint.deep, 9))
    return _lying() + sleeves + hood + body + flap + pockets


def puffer(paint: Paint, sleeveless: bool = False) -> str:
    """A quilted down jacket; `sleeveless` makes it a gilet."""
    sleeves = "" if sleeveless else mirror(shape(_LONG_SLEEVE, paint.dark), _quilt_sleeve(paint))
    bands = "".join(
        shape(f"M236 {y} Q400 {y + 26} 564 {y} V{y + 50} Q400 {y + 76} 236 {y + 50} Z", paint.base)
        + stroke(f"M250 {y + 16} Q400 {y + 40} 550 {y + 16}", paint.light, 14, 'opacity=".6"')
        for y in range(170, 640, 56)
    )
    outline = _VEST if sleeveless else _BODY
    body = clipped(outline, [shape(outline, paint.dark), bands])
    collar = shape("M310 204 L318 124 Q400 102 482 124 L490 204 Q400 246 310 204 Z", paint.dark)
    collar += "".join(stroke(f"M318 {y} Q400 {y + 22} 482 {y}", paint.light, 8) for y in (150, 180))
    zip_line = stroke("M400 130 V650", _CORD, 7) + rect(392, 150, 16, 34, "#e0a84f", 6)
    return _lying() + sleeves + body + collar + zip_line


def chore_coat(paint: Paint) -> str:
    """A workman's coat with three patch pockets."""
    sleeves = mirror(
        shape(_LONG_SLEEVE, paint.dark), stroke("M128 590 L196 604", paint.deep, 5, 'stroke-dasharray="8 6"')
    )
    body = clipped(_BODY, [shape(_BODY, paint.base), _fold(paint)])
    collar = shape("M330 176 L400 262 L336 306 L288 196 Z", paint.light) + shape(
        "M470 176 L400 262 L464 306 L512 196 Z", paint.light
    )
    neck = shape("M330 178 Q400 210 470 178 L400 262 Z", paint.deep)
    front = stroke("M400 262 V650", paint.dark, 6) + "".join(circle(414, y, 8, paint.deep) for y in range(310, 640, 74))
    pockets = "".join(
        _patch_pocket(paint, *place) for place in ((272, 478, 96, 112), (436, 478, 96, 112), (446, 330, 76, 84))
    )
    return _lying() + sleeves + body + neck + collar + front + pockets


def trench(paint: Paint) -> str:
    """A double-breasted coat with a belt."""
    sleeves = mirror(shape(_LONG_SLEEVE, paint.dark), stroke("M132 566 L202 580", paint.deep, 12))
    outline = "M300 190 Q400 240 500 190 L556 214 L550 470 L590 700 H210 L250 470 L244 214 Z"
    body = clipped(
        outline,
        [shape(outline, paint.base), shape("M400 240 L446 700 H592 L548 470 L556 190 Z", paint.light, 'opacity=".55"')],
    )
    neck = shape("M336 178 Q400 204 464 178 L400 300 Z", paint.deep)
    lapels = shape("M330 170 L400 316 L308 330 L270 240 L296 188 Z", paint.dark) + shape(
        "M470 170 L400 316 L492 330 L530 240 L504 188 Z", paint.dark
    )
    buttons = "".join(circle(x, y, 9, paint.deep) for x in (356, 444) for y in (362, 422, 540, 600))
    belt = rect(246, 456, 308, 36, paint.deep, 6) + rect(
        372, 448, 56, 52, "none", 8, f'stroke="{paint.pale}" stroke-width="8"'
    )
    return _lying() + sleeves + body + neck + lapels + buttons + belt


def _collar(paint: Paint, width: int) -> str:
    behind = shape("M312 184 Q400 168 488 184 Q400 214 312 184 Z", paint.deep)
    inset, rise = width * 0.55, 186 - width * 0.4
    edge = f"L{500 - inset:g} {rise:g} Q400 {240 - width * 0.5:g} {300 + inset:g} {rise:g} Z"
    return behind + shape(f"M296 191 Q400 {262 + width / 2:g} 504 191 {edge}", paint.dark)


def _lying() -> str:
    return ellipse(412, 420, 330, 300, "url(#shadow)", 'opacity=".55"')


def _fold(paint: Paint) -> str:
    return shape("M500 190 L560 214 V650 Q520 656 470 656 Q530 480 500 190 Z", paint.dark, 'opacity=".35"') + stroke(
        "M300 470 Q320 560 306 640", paint.dark, 5, 'opacity=".35"'
    )


def _stripes(paint: Paint) -> str:
    other = mix(paint.base, "#ffffff", 0.86)
    return shape(_BODY, other) + "".join(
        stroke(f"M230 {y} Q400 {y + 24} 570 {y}", paint.base, 15) for y in range(286, 640, 44)
    )


def _ribs(paint: Paint, left: int, right: int, step: int, strength: float, top: int = 200, bottom: int = 640) -> str:
    return "".join(
        stroke(f"M{x} {top} V{bottom}", paint.dark, 4, f'opacity="{strength}"') for x in range(left, right + 1, step)
    )


def _cables(paint: Paint) -> str:
    def cable(x: int) -> str:
        twists = "".join(
            stroke(
                f"M{x - 20} {y} Q{x + 26} {y + 22} {x - 20} {y + 46} "
                f"M{x + 20} {y} Q{x - 26} {y + 22} {x + 20} {y + 46}",
                paint.light,
                8,
            )
            for y in range(250, 610, 46)
        )
        return twists + stroke(f"M{x - 34} 230 V620 M{x + 34} 230 V620", paint.dark, 4)

    return "".join(cable(x) for x in (300, 400, 500))


def _hem_ribs(paint: Paint) -> str:
    return "".join(stroke(f"M{x} 616 V648", paint.deep, 3, 'opacity=".6"') for x in range(256, 550, 16))


def _fluff(paint: Paint) -> str:
    return "".join(
        stroke(f"M{x} {y} q6 -9 12 0", paint.pale, 3, 'opacity=".6"')
        for row, y in enumerate(range(370, 640, 28))
        for x in range(256 + 14 * (row % 2), 550, 34)
    )


def _quilt_sleeve(paint: Paint) -> str:
    return "".join(stroke(f"M{176 - 8 * at} {330 + 54 * at} q40 22 {84 - 3 * at} 14", paint.deep, 7) for at in range(5))


def _patch_pocket(paint: Paint, x: int, y: int, width: int, height: int) -> str:
    return rect(x, y, width, height, paint.light, 10) + rect(
        x + 6,
        y + 6,
        width - 12,
        height - 12,
        "none",
        7,
        f'stroke="{paint.dark}" stroke-width="3" stroke-dasharray="7 5"',
    )
