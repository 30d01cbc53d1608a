"""The wide pictures of the demo shop: a ground colour, and what stands on it."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Thing:
    """A drawing in a colour of the shop, at a place of a sheet of 1600 × 640, so many times its usual size."""

    drawing: str
    colour: str
    x: int
    y: int
    scale: float


@dataclass(frozen=True, slots=True)
class Banner:
    name: str
    ground: str
    things: tuple[Thing, ...]


BANNERS: Final = (
    Banner(
        "first-cold-day",
        "#e6c7a6",
        (
            Thing("jumper_cabled", "cream", 690, 40, 0.7),
            Thing("shell", "forest", 980, 20, 0.78),
            Thing("shoe_high_top", "rust", 1260, 220, 0.46),
        ),
    ),
    Banner(
        "table-for-four",
        "#c9cfb8",
        (Thing("set_dining", "walnut", 700, 40, 0.86), Thing("lamp_floor", "rust", 1180, 50, 0.72)),
    ),
    Banner(
        "quiet-please",
        "#bccbd8",
        (
            Thing("laptop", "silver", 700, 100, 0.72),
            Thing("headphones", "rust", 1010, 50, 0.7),
            Thing("earbuds_round", "white", 1330, 320, 0.36),
        ),
    ),
    Banner(
        "slow-morning",
        "#ecd3a4",
        (
            Thing("coffee_sun", "rust", 700, 60, 0.72),
            Thing("tea_sprig", "forest", 1000, 50, 0.74),
            Thing("pouch_mango", "mustard", 1230, 230, 0.44),
        ),
    ),
)
