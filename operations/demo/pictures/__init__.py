"""The demo shop's pictures, drawn as SVG from its content: goods in each colour, details, category icons, banners."""

from collections.abc import Callable
from functools import cache, lru_cache, partial

from operations.demo.content import FAMILIES
from operations.demo.content.banners import BANNERS
from operations.demo.content.catalogue import CATEGORIES
from operations.demo.content.choices import SWATCHES
from operations.demo.content.model import Product
from operations.demo.pictures import scenes

__all__ = ["colour_of", "find_picture", "picture_names"]


@lru_cache(maxsize=512)
def find_picture(name: str) -> bytes | None:
    """The SVG of a picture; None for a name that the demo shop has not.

    Names are a product's slug (in its first colour), `slug-colour`, `slug-detail`, `icon-category` and
    `banner-name`.
    """
    draw = _pictures().get(name)
    return None if draw is None else draw()


def picture_names() -> list[str]:
    """All names that `find_picture` knows."""
    return list(_pictures())


def colour_of(product: Product) -> str:
    """The colour that a product is shown in first."""
    return product.colour or product.options["colour"][0]


@cache
def _pictures() -> dict[str, Callable[[], bytes]]:
    pictures: dict[str, Callable[[], bytes]] = {}
    for family in FAMILIES:
        for product in family.products:
            pictures |= _pictures_of(product)
    for category in CATEGORIES:
        if category.drawing:
            swatch = SWATCHES[category.colour]
            pictures[f"icon-{category.slug}"] = partial(scenes.icon_picture, category.drawing, swatch)
    for banner in BANNERS:
        things = tuple((each.drawing, SWATCHES[each.colour], each.x, each.y, each.scale) for each in banner.things)
        pictures[f"banner-{banner.name}"] = partial(scenes.banner_picture, banner.ground, things)
    return pictures


def _pictures_of(product: Product) -> dict[str, Callable[[], bytes]]:
    first = SWATCHES[colour_of(product)]
    pictures: dict[str, Callable[[], bytes]] = {
        product.slug: partial(scenes.product_picture, product.drawing, first),
        f"{product.slug}-detail": partial(scenes.detail_picture, product.drawing, first),
    }
    for colour in product.options.get("colour", ()):
        draw = partial(scenes.product_picture, product.drawing, SWATCHES[colour])
        pictures[f"{product.slug}-{colour}"] = draw
    return pictures
