"""What is known when a product is checked, and what a checked product becomes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from domains.catalog.rules.commands import CreateProduct, CreateSku
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, CategoryContent
from domains.catalog.rules.texts import Texts

MAX_SKUS: Final = 500
MAX_IMAGES: Final = 10
MAX_COMPONENTS: Final = 50
MAX_TAGS: Final = 50


@dataclass(frozen=True, slots=True)
class Slot:
    """An attribute as the template of a category has it."""

    attribute_id: int
    code: str
    value_type: AttributeValueType
    role: AttributeRole
    required: bool
    allowed: frozenset[int] | None = None  # the ids of the choices that are left; None for all


@dataclass(frozen=True, slots=True)
class Category:
    """A category that products are to be put in, and its effective template, in order. `brand_ids`: None for all."""

    holds: CategoryContent | None
    slots: tuple[Slot, ...]
    brand_ids: frozenset[int] | None = None
    disabled: bool = False

    def slots_by_code(self) -> Mapping[str, Slot]:
        return {slot.code: slot for slot in self.slots}


@dataclass(frozen=True, slots=True)
class SingleSku:
    """A SKU that a bundle names as its component."""

    store_id: int
    is_bundle: bool


@dataclass(slots=True, kw_only=True)
class Facts:
    """What the database knows of what commands name. Taken names grow while commands of one batch are checked."""

    categories: Mapping[int, Category]
    values: Mapping[tuple[int, str], int]  # (attribute, value in the library) -> its id
    brand_ids: frozenset[int]
    tag_ids: Mapping[str, int]
    components: Mapping[int, SingleSku]
    taken_slugs: set[str]
    taken_codes: set[tuple[int, str]]  # (store, SKU code)

    def choice(self, slot: Slot, value: str) -> int | None:
        """The id of a choice that the slot leaves; None for any other value."""
        value_id = self.values.get((slot.attribute_id, value))
        return value_id if slot.allowed is None or value_id in slot.allowed else None


@dataclass(frozen=True, slots=True)
class DraftValue:
    """A value of a product's attribute; one of the three is set."""

    attribute_id: int
    position: int
    value_id: int | None = None
    text: Texts | None = None
    plain: str | None = None


@dataclass(frozen=True, slots=True)
class DraftSku:
    """A SKU whose specs are resolved: (attribute, library value) in the order of the product's options."""

    command: CreateSku
    specs: tuple[tuple[int, int], ...]

    @property
    def spec_key(self) -> str:
        """The combination as text: equal for equal combinations, whatever order they are given in."""
        return ",".join(f"{attribute_id}:{value_id}" for attribute_id, value_id in sorted(self.specs))


@dataclass(frozen=True, slots=True)
class ProductDraft:
    """A product that may be written."""

    command: CreateProduct
    slug: str
    spu_key: str | None
    offer_key: str | None
    values: tuple[DraftValue, ...]
    facets: frozenset[tuple[str, str]]
    skus: tuple[DraftSku, ...]
