"""Drawings of shoes."""

from operations.demo.pictures.canvas import (
    INK,
    Paint,
    circle,
    clipped,
    group,
    is_light,
    mix,
    rect,
    shadow,
    shape,
    stroke,
)

_SOLE = "#f7f3ea"
_SOLE_HEIGHTS = {"court": 52, "slip_on": 52, "high_top": 52, "trail": 66, "runner": 74, "racer": 84}


def shoe(paint: Paint, kind: str = "court") -> str:
    """A shoe from its side: `court`, `runner`, `trail`, `slip_on`, `high_top` or `racer`."""
    side = group([_shoe_side(paint, kind)], f"translate(-37 {48 - 1.06 * _SOLE_HEIGHTS[kind]:g}) scale(1.06)")
    return shadow(400, 642, 340) + side


def _shoe_side(paint: Paint, kind: str) -> str:
    collar = 262 if kind == "high_top" else 380
    upper = (
        f"M136 560 Q126 470 150 {collar + 20} Q196 {collar - 24} 300 {collar} "
        "Q330 410 402 436 Q520 470 610 490 Q680 508 676 566 Z"
    )
    lining = shape(
        f"M150 {collar + 20} Q196 {collar - 24} 300 {collar} Q250 {collar + 44} 158 {collar + 46} Z", paint.deep
    )
    inside = [
        shape(upper, paint.base),
        _shoe_pattern(paint, kind),
        shape("M560 470 Q690 500 690 580 H540 Q600 540 560 470 Z", paint.dark),
    ]
    heel = shape(f"M130 566 Q122 480 148 {collar + 60} L196 {collar + 70} Q180 500 196 566 Z", paint.dark)
    laces = "" if kind == "slip_on" else _laces(paint, collar)
    return clipped(upper, inside) + heel + lining + laces + _sole(paint, kind)


def _shoe_pattern(paint: Paint, kind: str) -> str:
    stripe = _SOLE if not is_light(paint.base) else mix(paint.deep, "#c8643c", 0.55)
    patterns = {
        "court": "".join(circle(x, 520 + dy, 4, paint.deep) for x in range(470, 560, 22) for dy in (-14, 6)),
        "runner": stroke("M230 560 Q330 500 350 400 M280 566 Q390 500 400 430", stripe, 20),
        "trail": stroke("M200 560 L300 430 L380 560 L460 460 L540 566", stripe, 14),
        "slip_on": "".join(
            stroke(f"M140 {y} Q400 {y - 30} 690 {y + 20}", paint.light, 4, 'stroke-dasharray="5 7"')
            for y in range(400, 560, 18)
        ),
        "high_top": circle(226, 350, 42, _SOLE) + circle(226, 350, 28, paint.dark),
        "racer": shape("M180 570 Q360 520 480 450 Q420 560 300 570 Z", stripe)
        + shape("M330 572 Q470 530 560 480 Q530 566 450 574 Z", stripe),
    }
    return patterns[kind]


def _laces(paint: Paint, collar: int) -> str:
    tongue = shape(
        f"M262 {collar - 6} Q300 {collar - 36} 338 {collar - 14} L420 424 L392 446 Q320 420 296 {collar + 6} Z",
        paint.light,
    )
    colour = _SOLE if not is_light(paint.base) else paint.deep
    steps = range(4)
    rise = (424 - collar) / 5
    return tongue + "".join(
        stroke(f"M{300 + 26 * at:g} {collar + 22 + rise * at:g} l38 -18", colour, 9) for at in steps
    )


def _sole(paint: Paint, kind: str) -> str:
    thick, top = _SOLE_HEIGHTS[kind], 560
    low = top + thick
    outline = f"M122 {top} H684 Q704 {top} 700 {top + 26} Q692 {low} 640 {low - 6} H160 Q120 {low - 4} 122 {top} Z"
    sole = shape(outline, _SOLE) + stroke(f"M126 {top + 20} H696", mix(_SOLE, "#8d8474", 0.35), 4)
    lugs = "".join(rect(x, top + thick - 12, 34, 18, INK, 4) for x in range(160, 640, 50)) if kind == "trail" else ""
    foam = (
        stroke(
            f"M150 {top + thick - 20} Q300 {top + 30} 440 {top + thick - 22} "
            f"Q560 {top + thick - 10} 664 {top + thick - 30}",
            paint.light,
            10,
        )
        if kind in ("runner", "racer")
        else ""
    )
    return lugs + sole + foam
