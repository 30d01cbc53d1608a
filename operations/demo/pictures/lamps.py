"""Drawings of lamps."""

from operations.demo.pictures.canvas import INK, Paint, circle, clipped, ellipse, mix, rect, shadow, shape, stroke

_BRASS = "#c9a45c"
_GLOW = "#ffe6ad"


def desk_lamp(paint: Paint) -> str:
    """A lamp with a jointed arm."""
    return shadow(400, 648, 200) + standing_desk_lamp(paint)


def floor_lamp(paint: Paint) -> str:
    """A tall bowed lamp that hangs its shade over a chair."""
    bow = stroke("M250 640 C250 200 300 130 430 132 C520 134 550 170 552 222", paint.base, 16)
    foot = ellipse(250, 640, 96, 20, paint.deep) + ellipse(250, 632, 96, 20, paint.base)
    light = shape("M474 318 H630 L720 560 H384 Z", _GLOW, 'opacity=".38"')
    shade = shape("M552 208 Q642 220 650 318 H454 Q462 220 552 208 Z", paint.base) + shape(
        "M552 208 Q500 230 492 318 H454 Q462 220 552 208 Z", paint.light
    )
    bulb = ellipse(552, 320, 98, 14, _GLOW)
    return shadow(270, 648, 170) + light + bow + foot + shade + bulb


def bell_pendant(paint: Paint) -> str:
    """A metal bell on a cord."""
    cord = stroke("M400 0 V210", INK, 7)
    cap = rect(370, 196, 60, 46, _BRASS, 12)
    light = shape("M220 500 H580 L720 800 H80 Z", _GLOW, 'opacity=".35"')
    bell = shape("M372 236 H428 Q440 320 520 372 Q600 424 604 500 H196 Q200 424 280 372 Q360 320 372 236 Z", paint.base)
    side = shape(
        "M372 236 H392 Q388 330 320 392 Q262 440 258 500 H196 Q200 424 280 372 Q360 320 372 236 Z", paint.light
    )
    rim = ellipse(400, 500, 204, 34, paint.dark) + ellipse(400, 502, 180, 26, _GLOW) + circle(400, 506, 40, "#fff6dc")
    return light + cord + cap + bell + side + rim


def mushroom_lamp(paint: Paint) -> str:
    """A table lamp like a mushroom, of one material."""
    halo = circle(400, 400, 260, _GLOW, 'opacity=".4"')
    stem = shape("M340 380 Q352 520 300 610 Q290 640 330 640 H470 Q510 640 500 610 Q448 520 460 380 Z", paint.pale)
    stem += shape("M340 380 Q352 520 300 610 Q290 640 330 640 H372 Q350 560 380 380 Z", "#ffffff", 'opacity=".5"')
    under = ellipse(400, 396, 222, 44, mix(_GLOW, paint.base, 0.25))
    cap = shape("M178 396 Q190 196 400 190 Q610 196 622 396 Q400 340 178 396 Z", paint.base)
    cap += shape("M178 396 Q190 196 400 190 Q270 230 250 372 Q210 382 178 396 Z", paint.light)
    return halo + shadow(400, 646, 200) + under + stem + cap


def moon_lamp(paint: Paint) -> str:
    """A round jar of light with a handle."""
    halo = circle(400, 430, 300, _GLOW, 'opacity=".45"')
    handle = stroke("M276 330 C270 120 530 120 524 330", _BRASS, 13)
    jar = (
        circle(400, 440, 200, mix(paint.base, _GLOW, 0.45))
        + circle(400, 440, 150, mix(_GLOW, "#ffffff", 0.4))
        + circle(400, 440, 90, "#fffaf0")
    )
    lid = rect(318, 236, 164, 36, _BRASS, 14)
    foot = rect(306, 612, 188, 32, mix(_BRASS, INK, 0.25), 14)
    return halo + shadow(400, 646, 200) + handle + foot + jar + lid


def paper_lamp(paint: Paint) -> str:
    """A paper cloud on a cord: ribs of bamboo around a light."""
    outline = "M400 190 Q640 190 650 400 Q640 610 400 610 Q160 610 150 400 Q160 190 400 190 Z"
    ribs = "".join(
        stroke(f"M140 {y} Q400 {y + (y - 400) * 0.35:g} 660 {y}", mix(paint.base, "#a58a5c", 0.5), 4)
        for y in range(214, 600, 32)
    )
    glow = circle(400, 410, 150, _GLOW, 'opacity=".75"') + circle(400, 410, 80, "#fff8e6")
    body = clipped(outline, [shape(outline, mix(paint.base, _GLOW, 0.2)), glow, ribs])
    return (
        stroke("M400 0 V190", INK, 6)
        + body
        + rect(366, 178, 68, 22, "#8a6a43", 8)
        + rect(366, 600, 68, 18, "#8a6a43", 8)
    )


def standing_desk_lamp(paint: Paint) -> str:
    light = shape("M444 330 L574 262 L720 560 H440 Z", _GLOW, 'opacity=".4"')
    arm = stroke("M330 620 L270 410 L470 210", paint.dark, 18)
    foot = ellipse(330, 634, 130, 26, paint.deep) + ellipse(330, 622, 130, 26, paint.base)
    joints = circle(270, 410, 20, _BRASS) + circle(470, 210, 18, _BRASS) + circle(330, 608, 18, _BRASS)
    bulb = circle(522, 300, 38, "#fff3d0")
    shade = shape("M440 200 Q500 150 548 190 Q584 226 590 262 L440 340 Q404 270 440 200 Z", paint.base)
    shade += shape("M440 200 Q500 150 548 190 Q480 210 462 328 L440 340 Q404 270 440 200 Z", paint.light)
    return light + arm + foot + joints + bulb + shade
