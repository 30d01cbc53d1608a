"""Products as the rows of a file have them: cells read, nothing looked up yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from domains import catalog
from domains.interchange.rules.columns import Metafield
from domains.interchange.rules.faults import Fault

CURRENCY: Final = "CNY"


@dataclass(frozen=True, slots=True)
class Manner:
    """How a file speaks: its texts' language, its amounts' currency, and the shop's own address, before paths of it."""

    language: str = "en"
    currency: str = CURRENCY
    shop_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSku:
    """A variant, at the line that has it; `options` are its values in the order of the product's options."""

    line: int
    code: str
    options: tuple[str, ...]
    price: catalog.SkuPrice | None
    barcode: str | None
    weight_grams: int | None
    quantity: int
    image_url: str | None
    ships: bool
    tax_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetImage:
    line: int
    url: str
    alt: str


@dataclass(slots=True, kw_only=True)
class SheetProduct:
    """A product with all that was wrong with its cells. It ends before the byte `end` of its file."""

    line: int
    end: int
    rows: int
    handle: str
    title: str = ""
    body: str = ""
    vendor: str = ""
    category: str = ""
    tags: tuple[str, ...] = ()
    published: bool = True
    draft: bool = False
    options: tuple[str, ...] = ()
    option_columns: tuple[str, ...] = ()  # those of their values
    skus: list[SheetSku] = field(default_factory=list)
    images: list[SheetImage] = field(default_factory=list)
    facts: Mapping[Metafield, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    @property
    def tax_code(self) -> str:
        """The code of its tax class, which all its variants say; empty for none."""
        return self.skus[0].tax_code if self.skus else ""
