"""Drawings of coffee, tea and things to nibble."""

import math

from operations.demo.pictures.canvas import (
    INK,
    Paint,
    circle,
    clipped,
    ellipse,
    group,
    mix,
    rect,
    shadow,
    shape,
    stroke,
)

_CREAM = "#f7efe0"
_BEAN = "#5b3a28"
_LEAF = "#6f8a5c"
# Turning by it fills a disc evenly (H. Vogel, 1979).
_GOLDEN_ANGLE = math.pi * (3 - math.sqrt(5))


def coffee_bag(paint: Paint, emblem: str = "sun") -> str:
    """A bag of coffee with a label whose emblem is `sun`, `hills`, `flower`, `river`, `moon` or `feather`."""
    bag = shape("M262 210 L538 210 L566 600 Q566 646 530 646 H270 Q234 646 234 600 Z", paint.base)
    side = shape("M262 210 H306 L290 646 H270 Q234 646 234 600 Z", paint.light)
    fold = shape("M256 150 H544 V214 Q400 232 256 214 Z", paint.dark) + stroke("M262 176 H538", paint.deep, 4)
    clip = rect(248, 188, 304, 18, "#c9a45c", 9)
    label = rect(296, 300, 208, 256, _CREAM, 16) + _emblem(paint, emblem)
    lines = (
        rect(330, 482, 140, 10, paint.deep, 5)
        + rect(350, 506, 100, 8, paint.base, 4)
        + rect(364, 526, 72, 8, paint.base, 4)
    )
    valve = circle(400, 262, 16, paint.deep) + "".join(circle(400 + dx, 262, 2.5, _CREAM) for dx in (-6, 0, 6))
    return shadow(400, 650, 240) + bag + side + fold + clip + label + lines + valve + _beans()


def tea_tin(paint: Paint, leaf: str = "sprig") -> str:
    """A tin of tea with a cup before it; its emblem is `sprig`, `rock`, `pearls` or `blossom`."""
    tin = rect(250, 236, 250, 404, paint.base, 18) + rect(250, 236, 66, 404, paint.light, 18)
    lid = (
        rect(240, 186, 270, 76, paint.dark, 20)
        + rect(240, 186, 74, 76, paint.base, 20)
        + rect(240, 246, 270, 8, paint.deep)
    )
    label = rect(290, 316, 170, 236, _CREAM, 85) + _tea_emblem(paint, leaf)
    band = rect(250, 600, 250, 12, "#c9a45c")
    cup = ellipse(566, 640, 96, 16, "#d9cdb8") + shape(
        "M484 548 H648 Q640 630 596 636 H536 Q492 630 484 548 Z", "#fbf7f0"
    )
    brew = ellipse(566, 550, 82, 16, "#efe5d3") + ellipse(566, 552, 70, 12, mix(paint.base, "#d59a3f", 0.6))
    steam = stroke("M548 516 q-16 -26 2 -48 q16 -22 0 -46 M590 512 q-16 -26 2 -48", "#ffffff", 7, 'opacity=".75"')
    return shadow(380, 648, 190) + shadow(580, 652, 120) + tin + lid + label + band + cup + brew + steam


def tea_cake(paint: Paint) -> str:
    """A pressed cake of dark tea, half out of its paper."""
    paper = shape("M150 420 Q150 200 400 196 Q650 200 650 420 Q700 560 610 640 H190 Q100 560 150 420 Z", _CREAM)
    creases = "".join(
        stroke(f"M{x} 640 Q{(x + 400) / 2:g} 560 {400 + (x - 400) * 0.5:g} 470", "#d8cbb2", 4)
        for x in (200, 290, 400, 510, 600)
    )
    cake = circle(400, 396, 200, paint.deep) + circle(400, 388, 196, paint.base) + _flecks(paint)
    dip = circle(400, 388, 44, paint.dark) + circle(400, 384, 34, paint.deep)
    seal = rect(520, 500, 84, 84, "#b5402f", 12, 'transform="rotate(8 562 542)"') + stroke(
        "M544 524 h38 m-19 0 v42 m-19 0 h38", _CREAM, 7, 'transform="rotate(8 562 542)"'
    )
    return shadow(400, 650, 300) + paper + creases + cake + dip + seal


def snack_pouch(paint: Paint, content: str = "walnut") -> str:
    """A stand-up pouch with a window; inside are `walnut`, `almond`, `mango`, `apricot`, `chocolate` or `mixed`."""
    pouch = shape("M250 172 H550 L574 586 Q580 646 520 646 H280 Q220 646 226 586 Z", paint.base)
    side = shape("M250 172 H300 L284 646 H280 Q220 646 226 586 Z", paint.light)
    seal = rect(246, 150, 308, 46, paint.dark, 8) + "".join(
        stroke(f"M{x} 156 V190", paint.base, 3) for x in range(262, 550, 18)
    )
    stamp = (
        ellipse(400, 290, 112, 54, _CREAM)
        + rect(336, 276, 128, 11, paint.deep, 5.5)
        + rect(360, 298, 80, 9, paint.base, 4.5)
    )
    window = "M276 400 Q400 352 524 400 V520 Q524 590 400 590 Q276 590 276 520 Z"
    goods = [shape(window, mix(paint.deep, INK, 0.35)), *(_morsel(content, *place) for place in _HEAP)]
    spill = "".join(_morsel(content, x, y, turn) for x, y, turn in ((150, 636, 20), (206, 646, 70), (640, 640, -30)))
    return shadow(400, 654, 300) + pouch + side + seal + stamp + clipped(window, goods) + spill


def gift_box(paint: Paint) -> str:
    """An open box of seven small bags."""
    lid = shape("M150 250 L560 190 L650 300 L240 370 Z", paint.dark) + shape(
        "M170 252 L556 198 L630 296 L246 358 Z", paint.base
    )
    box = rect(150, 400, 500, 240, paint.base, 14) + rect(150, 400, 500, 36, paint.dark, 12)
    colours = ("#c8643c", "#d9a441", "#7d9a84", "#4f6f8f", "#b5707d", "#8a6a43", "#e3d5b8")
    bags = "".join(
        rect(172 + 66 * at, 342, 58, 90, colour, 8) + rect(172 + 66 * at, 342, 58, 14, mix(colour, INK, 0.25), 6)
        for at, colour in enumerate(colours)
    )
    label = rect(270, 478, 260, 116, _CREAM, 14) + "".join(
        circle(304 + 32 * at, 536, 11, colour) for at, colour in enumerate(colours)
    )
    return shadow(400, 650, 320) + lid + bags + box + label


_HEAP = tuple((290 + 46 * (at % 6) + 20 * (at // 6 % 2), 412 + 38 * (at // 6), at * 47 % 180) for at in range(30))


def _emblem(paint: Paint, emblem: str) -> str:
    marks = {
        "sun": circle(400, 400, 38, paint.base)
        + "".join(
            stroke("M400 348 V334", paint.base, 8, f'transform="rotate({turn} 400 400)"') for turn in range(0, 360, 45)
        ),
        "hills": shape("M318 440 L366 356 L404 414 L434 374 L482 440 Z", paint.base) + circle(446, 346, 18, "#d9a441"),
        "flower": "".join(
            ellipse(400, 366, 18, 32, paint.base, f'transform="rotate({turn} 400 400)"') for turn in range(0, 360, 60)
        )
        + circle(400, 400, 15, "#d9a441"),
        "river": "".join(stroke(f"M330 {y} q35 -26 70 0 t70 0", paint.base, 10) for y in (366, 400, 434)),
        "moon": circle(400, 396, 50, paint.base)
        + circle(420, 382, 42, _CREAM)
        + circle(446, 424, 5, paint.base)
        + circle(356, 344, 5, paint.base),
        "feather": shape("M350 448 Q344 360 446 342 Q456 420 366 440 Z", paint.base)
        + stroke("M344 456 Q386 400 432 358", _CREAM, 5),
    }
    return marks[emblem]


def _tea_emblem(paint: Paint, leaf: str) -> str:
    sprig = (
        stroke("M375 490 V400", _LEAF, 6)
        + ellipse(352, 420, 14, 36, _LEAF, 'transform="rotate(-38 352 420)"')
        + ellipse(398, 420, 14, 36, _LEAF, 'transform="rotate(38 398 420)"')
        + ellipse(375, 388, 12, 32, mix(_LEAF, "#ffffff", 0.25))
    )
    marks = {
        "sprig": sprig,
        "rock": shape("M318 480 L352 392 L376 430 L404 372 L436 480 Z", paint.deep) + stroke("M330 500 H424", _LEAF, 8),
        "pearls": "".join(
            circle(x, y, 20, mix(_LEAF, INK, 0.15)) + circle(x - 6, y - 6, 6, mix(_LEAF, "#ffffff", 0.4))
            for x, y in ((350, 450), (398, 456), (374, 410))
        ),
        "blossom": "".join(
            ellipse(
                375,
                398,
                15,
                28,
                "#ffffff",
                f'stroke="{paint.dark}" stroke-width="4" transform="rotate({turn} 375 430)"',
            )
            for turn in range(0, 360, 72)
        )
        + circle(375, 430, 12, "#d9a441"),
    }
    return marks[leaf]


def _beans() -> str:
    places = ((150, 628, -20), (192, 646, 40), (622, 636, 15), (664, 622, -50), (590, 650, 80))
    return "".join(_bean(x, y, turn) for x, y, turn in places)


def _bean(x: float, y: float, turn: float) -> str:
    return group(
        [ellipse(0, 0, 25, 17, _BEAN), stroke("M-20 0 q20 -9 40 0", "#2f1d13", 4)], f"translate({x} {y}) rotate({turn})"
    )


def _flecks(paint: Paint) -> str:
    tones = (paint.dark, paint.light, paint.deep)
    spots = []
    for at in range(6, 110):
        angle, away = at * _GOLDEN_ANGLE, 176 * math.sqrt(at / 110)
        place = (
            f"translate({400 + away * math.cos(angle):.1f} {388 + away * math.sin(angle):.1f}) rotate({at * 67 % 180})"
        )
        spots.append(ellipse(0, 0, 15, 4.5, tones[at % 3], f'transform="{place}"'))
    return "".join(spots)


def _morsel(content: str, x: float, y: float, turn: float) -> str:
    if content == "mixed":
        content = ("walnut", "almond", "apricot", "almond", "cranberry")[int(x + turn) % 5]
    drawings = {
        "walnut": circle(0, 0, 27, "#b98a57")
        + stroke("M0 -24 q-9 12 0 24 q9 12 0 24 M-20 -8 q8 6 4 16 M20 -8 q-8 6 -4 16", "#8f6539", 4),
        "almond": shape("M-30 0 Q-6 -24 30 0 Q-6 24 -30 0 Z", "#b3703c")
        + stroke("M-18 0 Q2 -8 20 0 M-14 6 Q2 2 16 5", "#8a5227", 3),
        "mango": rect(-36, -12, 72, 24, "#eea63a", 12) + stroke("M-24 -2 H22", "#f6c774", 5),
        "apricot": circle(0, 0, 27, "#e08a3c")
        + stroke("M-14 -10 Q0 4 -6 20", "#b8642a", 4)
        + circle(9, -9, 6, "#eeb072"),
        "chocolate": ellipse(0, 0, 30, 22, "#4a2c20")
        + ellipse(-8, -7, 11, 6, "#74503f")
        + circle(10, -4, 2.5, "#f7efe0")
        + circle(2, 8, 2.5, "#f7efe0"),
        "cranberry": ellipse(0, 0, 20, 15, "#a8323e") + ellipse(-5, -5, 7, 4, "#cf6a70"),
    }
    return group([drawings[content]], f"translate({x} {y}) rotate({turn})")
