"""Drawings of furniture."""

from operations.demo.pictures.canvas import INK, Paint, circle, ellipse, group, mirror, rect, shadow, shape, stroke
from operations.demo.pictures.lamps import standing_desk_lamp

_BRASS = "#c9a45c"


def round_table(paint: Paint) -> str:
    """A round table on one turned foot, with a jug of branches."""
    foot = stroke("M400 400 V580", paint.dark, 34) + shape(
        "M270 640 Q330 560 400 560 Q470 560 530 640 L500 644 Q400 590 300 644 Z", paint.deep
    )
    top = ellipse(400, 402, 280, 62, paint.dark) + ellipse(400, 388, 280, 62, paint.base) + _grain(paint, 388, 220)
    return shadow(400, 646, 260) + foot + top + _jug(400, 380)


def long_table(paint: Paint) -> str:
    """A dining table for six, with a bowl of fruit."""
    legs = mirror(
        shape("M150 420 H190 L172 648 H150 Z", paint.dark), shape("M232 420 H256 L246 620 H230 Z", paint.deep)
    )
    top = shape("M150 366 H650 L716 420 H84 Z", paint.base) + rect(84, 420, 632, 26, paint.dark, 6) + _planks(paint)
    bowl = shape("M330 356 H470 Q462 404 400 404 Q338 404 330 356 Z", "#e8ddca") + ellipse(400, 356, 70, 12, "#d3c5ac")
    fruit = circle(372, 344, 24, "#d9803f") + circle(412, 336, 26, "#c9574a") + circle(442, 348, 20, "#d9a441")
    return shadow(400, 650, 340) + legs + top + fruit + bowl


def desk(paint: Paint) -> str:
    """A desk with one drawer, a book and a pencil pot."""
    legs = stroke("M170 430 L150 640 M630 430 L650 640", paint.dark, 22) + stroke(
        "M230 440 L222 606 M570 440 L578 606", paint.deep, 14
    )
    top = rect(110, 386, 580, 28, paint.base, 8) + rect(140, 414, 520, 62, paint.dark, 6)
    drawer = rect(420, 422, 210, 46, paint.light, 5) + circle(525, 445, 7, _BRASS)
    books = (
        rect(180, 358, 130, 28, "#c8643c", 4)
        + rect(190, 334, 112, 24, "#4f6f8f", 4)
        + rect(186, 312, 104, 22, "#e3d5b8", 4)
    )
    pot = rect(560, 322, 54, 64, "#7d9a84", 8) + stroke(
        "M574 322 L566 270 M588 322 L594 258 M600 322 L616 276", "#d9a441", 8
    )
    return shadow(400, 646, 320) + legs + top + drawer + books + pot


def side_table(paint: Paint) -> str:
    """A steel side table with a tray rim, a cup and a book."""
    legs = mirror(stroke("M300 352 L262 640", paint.dark, 16)) + stroke("M400 352 V628", paint.deep, 14)
    top = (
        ellipse(400, 352, 190, 46, paint.dark)
        + ellipse(400, 338, 190, 46, paint.base)
        + ellipse(400, 344, 170, 36, paint.light)
    )
    book = shape("M300 326 L392 312 L424 338 L330 354 Z", "#f1e7d5") + stroke("M330 354 L424 338", "#b9ab90", 6)
    cup = (
        rect(440, 288, 60, 50, "#fbf7f0", 14)
        + stroke("M500 302 q26 8 0 24", "#fbf7f0", 9)
        + ellipse(470, 290, 30, 7, "#7a5236")
    )
    return shadow(400, 646, 200) + legs + top + book + cup


def coffee_table(paint: Paint) -> str:
    """A low table with a shelf for magazines."""
    back = mirror(stroke("M250 440 L240 610", paint.deep, 16))
    shelf = shape("M190 540 H610 L640 566 H160 Z", paint.light) + rect(160, 566, 480, 10, paint.dark, 4)
    papers = rect(300, 522, 150, 14, "#c8643c", 4) + rect(310, 510, 150, 13, "#4f6f8f", 4)
    front = mirror(stroke("M160 470 L140 646", paint.dark, 24))
    top = shape("M190 404 Q400 392 610 404 L690 456 Q400 470 110 456 Z", paint.base)
    top += shape("M110 456 Q400 470 690 456 Q692 482 680 484 Q400 496 120 484 Q108 482 110 456 Z", paint.dark)
    return (
        shadow(400, 652, 340)
        + back
        + shelf
        + papers
        + front
        + top
        + group([_jug(0, 0)], "translate(480 424) scale(.6)")
    )


def dining_set(paint: Paint) -> str:
    """A round table with four stools around it."""
    behind = group([_stool(paint)], "translate(-10 -4) scale(.62)") + group(
        [_stool(paint)], "translate(314 -4) scale(.62)"
    )
    before = group([_stool(paint)], "translate(-110 186) scale(.7)") + group(
        [_stool(paint)], "translate(350 186) scale(.7)"
    )
    table = group([round_table(paint)], "translate(20 -40) scale(.95)")
    return shadow(400, 640, 360) + behind + table + shadow(170, 650, 100) + shadow(630, 650, 100) + before


def study_set(paint: Paint) -> str:
    """A desk with its chair and lamp."""
    lamp = group([standing_desk_lamp(Paint("#d9a441"))], "translate(60 78) scale(.48)")
    chair = group([task_chair(Paint("#7d9a84"))], "translate(150 178) scale(.7)")
    return group([desk(paint)], "translate(0 -30)") + lamp + chair


def stool(paint: Paint) -> str:
    """A three-legged stool with a carved seat."""
    return shadow(400, 648, 200) + _stool(paint)


def spindle_chair(paint: Paint) -> str:
    """A chair with a back of spindles."""
    spindles = "".join(
        stroke(f"M{x} 176 L{400 + (x - 400) * 0.82:g} 420", paint.dark, 11) for x in (310, 355, 400, 445, 490)
    )
    back = stroke("M258 430 L246 168", paint.base, 20) + stroke("M542 430 L554 168", paint.base, 20)
    rail = stroke("M240 166 Q400 128 560 166", paint.base, 34)
    return shadow(400, 650, 230) + _chair_legs(paint) + spindles + back + rail + _seat(paint)


def hoop_chair(paint: Paint) -> str:
    """A chair whose back and arms are one bent hoop, with a woven seat."""
    hoop = stroke("M222 330 C250 210 550 210 578 330", paint.base, 30)
    posts = stroke("M238 320 L256 440 M562 320 L544 440", paint.dark, 16)
    splat = shape("M388 244 H412 L424 330 L446 420 H424 L400 350 L376 420 H354 L376 330 Z", paint.dark)
    cord = "".join(stroke(f"M{262 + 9 * at} {430 + 5 * at} H{538 - 9 * at + 18}", "#cdb58a", 5) for at in range(9))
    seat = shape("M250 424 H550 L590 482 H210 Z", "#e3d0a8") + cord + stroke("M210 484 H590", paint.base, 18)
    return shadow(400, 650, 230) + _chair_legs(paint) + splat + posts + seat + hoop


def armchair(paint: Paint) -> str:
    """A deep reading chair with a high back and a cushion."""
    legs = mirror(shape("M236 596 H272 L262 650 H246 Z", "#7a5236"))
    back = shape("M236 470 Q220 160 330 148 Q400 138 470 148 Q580 160 564 470 Z", paint.base)
    tufts = "".join(
        circle(x, y, 6, paint.deep) for x, y in ((340, 230), (400, 230), (460, 230), (370, 290), (430, 290))
    )
    wings = mirror(shape("M246 400 Q210 220 270 176 Q290 260 300 430 Z", paint.dark))
    base = rect(206, 498, 388, 110, paint.dark, 26)
    arms = mirror(rect(176, 388, 92, 220, paint.base, 42), rect(190, 398, 26, 196, paint.light, 13))
    cushion = rect(258, 432, 284, 88, paint.light, 34) + stroke("M276 500 H524", paint.dark, 5)
    pillow = rect(330, 336, 140, 116, "#f1e7d5", 22, 'transform="rotate(-7 400 390)"')
    return shadow(400, 652, 270) + legs + back + tufts + wings + base + cushion + pillow + arms


def task_chair(paint: Paint) -> str:
    """A desk chair on five castors."""
    post = stroke("M400 500 V590", INK, 20)
    star = stroke(
        "M400 586 L250 632 M400 586 L550 632 M400 586 V638 M400 590 L318 650 M400 590 L482 650", "#4a4c58", 14
    )
    wheels = "".join(circle(x, 640, 15, INK) for x in (250, 318, 400, 482, 550))
    back = shape("M286 170 Q400 140 514 170 Q540 300 508 404 Q400 428 292 404 Q260 300 286 170 Z", paint.base)
    mesh = "".join(stroke(f"M292 {y} Q400 {y + 18} 508 {y}", paint.light, 6) for y in range(200, 390, 26))
    spine = rect(386, 390, 28, 80, INK, 8)
    seat = shape("M256 454 Q400 436 544 454 Q576 500 536 512 Q400 524 264 512 Q224 500 256 454 Z", paint.dark)
    arms = mirror(stroke("M262 486 H226 V376", "#4a4c58", 14), rect(196, 362, 70, 18, INK, 9))
    return shadow(400, 656, 240) + star + wheels + post + spine + back + mesh + arms + seat


def bench(paint: Paint) -> str:
    """A hallway bench with a cushion and a basket below."""
    legs = mirror(stroke("M150 430 L132 646", paint.dark, 24), stroke("M214 430 L208 610", paint.deep, 16))
    basket = shape("M430 490 H590 L574 560 H446 Z", "#c9a97a") + stroke("M438 512 H582 M443 534 H577", "#a5835a", 5)
    shelf = rect(146, 560, 508, 16, paint.deep, 6)
    top = rect(96, 408, 608, 34, paint.base, 12) + stroke("M130 424 H670", paint.dark, 3, 'opacity=".5"')
    cushion = rect(120, 366, 300, 46, "#c8643c", 20) + stroke("M140 398 H400", "#a54e2d", 4)
    return shadow(400, 652, 330) + legs + shelf + basket + top + cushion


def _stool(paint: Paint) -> str:
    legs = stroke("M310 330 L252 640 M490 330 L548 640", paint.dark, 22) + stroke("M400 340 V612", paint.deep, 18)
    rung = stroke("M282 500 H518", paint.deep, 12)
    seat = (
        ellipse(400, 326, 170, 44, paint.dark)
        + ellipse(400, 310, 170, 44, paint.base)
        + ellipse(400, 306, 120, 26, paint.light)
    )
    return legs + rung + seat


def _chair_legs(paint: Paint) -> str:
    behind = stroke("M286 470 L268 620 M514 470 L532 620", paint.deep, 16)
    return (
        behind + stroke("M240 484 L212 646 M560 484 L588 646", paint.dark, 22) + stroke("M232 566 H568", paint.deep, 12)
    )


def _seat(paint: Paint) -> str:
    return shape(
        "M248 420 H552 Q590 430 594 470 Q594 492 560 492 H240 Q206 492 206 470 Q210 430 248 420 Z", paint.base
    ) + shape("M206 470 Q206 498 240 500 H560 Q594 498 594 470 Q580 486 400 486 Q220 486 206 470 Z", paint.dark)


def _grain(paint: Paint, y: float, wide: float) -> str:
    return "".join(
        ellipse(400, y, wide * share, 44 * share, "none", f'stroke="{paint.dark}" stroke-width="2.5" opacity=".45"')
        for share in (1, 0.7, 0.4)
    )


def _planks(paint: Paint) -> str:
    return stroke("M134 380 H668 M106 404 H694", paint.dark, 2.5, 'opacity=".5"')


def _jug(x: float, y: float) -> str:
    """A jug with branches, standing on (x, y)."""
    branches = stroke(
        "M0 -80 C-20 -150 -60 -170 -72 -220 M0 -80 C10 -160 30 -190 26 -250 M4 -80 C40 -140 70 -150 92 -190",
        "#6f7f5f",
        6,
    )
    leaves = "".join(
        ellipse(dx, dy, 22, 11, "#8fa37b", f'transform="rotate({turn} {dx} {dy})"')
        for dx, dy, turn in (
            (-72, -222, 60),
            (-50, -186, 20),
            (26, -250, 90),
            (44, -200, -30),
            (92, -192, -50),
            (0, -190, 100),
            (62, -160, 10),
        )
    )
    jug = shape("M-40 -92 H40 Q34 -70 44 -40 Q52 0 26 4 H-26 Q-52 0 -44 -40 Q-34 -70 -40 -92 Z", "#f4ede0") + ellipse(
        0, -92, 40, 9, "#cfc3ae"
    )
    return group([branches, leaves, jug], f"translate({x:g} {y:g})")
