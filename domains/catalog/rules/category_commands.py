"""What can be asked of back categories that are there."""

from dataclasses import dataclass

from domains.catalog.rules.commands import BindAttribute
from domains.catalog.rules.texts import Texts


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateBackCategory:
    """What is None stays. `brand_ids` take the place of those that the category names itself; none allows all.

    `expected_products` is how many have a brand that is not allowed any more, as whoever asks has seen it.
    """

    id: int
    version: int
    name: Texts | None = None
    position: int | None = None
    disabled: bool | None = None
    brand_ids: tuple[int, ...] | None = None
    expected_products: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBindings:
    """All that a category says of attributes, in order, in place of what it said.

    `expected_products` is how many products this touches, as whoever asks has seen it.
    """

    id: int
    version: int
    attributes: tuple[BindAttribute, ...]
    expected_products: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBackCategory:
    """Puts a category with all below it under another parent; without one it becomes a root. As for `SetBindings`."""

    id: int
    version: int
    parent_id: int | None
    position: int | None = None
    expected_products: int = 0
