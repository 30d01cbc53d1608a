"""Front categories of the demo shop that show products by rules: what is cheap, loved, new."""

from dataclasses import dataclass
from typing import Final

from operations.demo.content.model import Texts, both


@dataclass(frozen=True, slots=True)
class Collection:
    """A front category by a rule: products of these categories and brands, with these tags and attribute values, up to
    a price in yuan; what is empty does not matter."""

    slug: str
    name: Texts
    categories: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    attributes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    price_max: int | None = None


IDEAS: Final = Collection("ideas", both("Ideas", "灵感"))
"""The root that has the others below it, and shows what they show."""

COLLECTIONS: Final = (
    Collection("under-100", both("Under ¥100", "百元以下"), price_max=100),
    Collection("loved-at-home", both("Loved at home", "居家热卖"), categories=("home",), tags=("hot",)),
    Collection("new-from-fennmoor", both("New from Fennmoor", "芬野新品"), brands=("fennmoor",), tags=("new",)),
    Collection(
        "in-green",
        both("In green", "绿意"),
        categories=("clothing", "home"),
        attributes=(("colour", ("sage", "forest")),),
    ),
)
