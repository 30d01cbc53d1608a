"""The words that the demo shop is told in: what a category, an attribute, a family of products and a product are."""

from collections.abc import Mapping
from dataclasses import dataclass, field

Texts = dict[str, str]


def both(en: str, zh: str) -> Texts:
    """A text in the two languages of the demo shop."""
    return {"en": en, "zh-CN": zh}


@dataclass(frozen=True, slots=True)
class Choice:
    """A value that an attribute offers; `swatch` is a CSS colour."""

    code: str
    label: Texts
    swatch: str | None = None


@dataclass(frozen=True, slots=True)
class Attribute:
    """An entry of the attribute library; `kind` is a value type of the catalogue."""

    code: str
    name: Texts
    kind: str
    unit: str | None = None
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Binding:
    """How a category uses an attribute: under which heading, in which role, with which of its choices (or all).

    `mode` is a binding mode of the catalogue.
    """

    attribute: str
    group: str
    role: str = "DESCRIPTIVE"
    required: bool = False
    filterable: bool = False
    mode: str = "ADD"
    allowed: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Brand:
    code: str
    name: Texts


@dataclass(frozen=True, slots=True)
class Category:
    """A place in both trees; only leaves have an icon (`drawing`, `colour` by its code) and hold products."""

    slug: str
    name: Texts
    parent: str | None = None
    drawing: str = ""
    colour: str = ""
    bindings: tuple[Binding, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Product:
    """A product of a family. Prices are whole yuan, weights grams.

    `options` are the values of each SALES attribute in order; every combination is a SKU, but for those in
    `missing`. A value's `surcharge` is added to the price; `stock` says the stock of SKUs by their last values
    (such as `sand/256`), all others get their own plausible number. `components` make it a bundle: of
    SKUs that are spelled as `perch-stool/oak`.
    """

    slug: str
    brand: str | None
    model: str
    name: Texts
    selling_point: Texts
    story: Texts
    drawing: str
    price: int
    market_price: int | None = None
    weight: int
    colour: str = ""
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    surcharge: Mapping[str, int] = field(default_factory=dict)
    facts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    missing: frozenset[str] = frozenset()
    stock: Mapping[str, int] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    limit: int | None = None
    components: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The products of one leaf category, with the facts and the closing words that they share."""

    category: str
    note: Texts
    facts: Mapping[str, str | tuple[str, ...]] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    products: tuple[Product, ...]
