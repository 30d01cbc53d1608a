"""What cards keep ready, worked out from the truth: for those who write them, and for those who check them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from domains.catalog.rules.kinds import TagKind
from domains.catalog.rules.texts import Texts
from domains.kernel import LANGUAGES

# The shelf that every published product is on.
WHOLE_SHOP: Final = 0


@dataclass(frozen=True, slots=True)
class PricedSku:
    """A SKU's prices in one currency, in minor units."""

    list_minor: int
    market_minor: int | None
    promotion_minor: int | None

    @property
    def price_minor(self) -> int:
        """The lower of list and promotion price."""
        return self.list_minor if self.promotion_minor is None else min(self.list_minor, self.promotion_minor)


@dataclass(frozen=True, slots=True)
class CardPrice:
    """From what to what a product costs; the reference price is that of its cheapest SKU."""

    min_minor: int
    max_minor: int
    market_minor: int | None


def card_price(skus: Sequence[PricedSku]) -> CardPrice:
    """The price of a product's SKUs, in their order; of equally cheap ones the first counts. There is one at least."""
    cheapest = min(skus, key=lambda sku: sku.price_minor)
    return CardPrice(cheapest.price_minor, max(sku.price_minor for sku in skus), cheapest.market_minor)


def in_language(texts: Mapping[str, str], language: str) -> str:
    """A display text in a language, else in the next that it has, as SQL has it too."""
    for each in (language, *LANGUAGES):
        if each in texts:
            return texts[each]
    return ""


def tags_by_language(tags: Sequence[tuple[str, Texts, TagKind, str | None]]) -> dict[str, Any]:
    """`{language: [[code, label, kind], …]}`, with the address of its picture where a tag has one."""
    return _by_language(
        lambda language: [
            [code, in_language(label, language), kind, *([] if image_url is None else [image_url])]
            for code, label, kind, image_url in tags
        ]
    )


def images_by_language(images: Sequence[tuple[str, Texts | None]]) -> dict[str, Any]:
    """`{language: [[url, alt], …]}`."""
    return _by_language(lambda language: [[url, in_language(alt, language) if alt else None] for url, alt in images])


def specs_by_language(specs: Iterable[tuple[Texts, Texts]]) -> dict[str, Any]:
    """`{language: [[attribute, value], …]}`."""
    known = list(specs)
    return _by_language(lambda language: [[in_language(n, language), in_language(v, language)] for n, v in known])


def rating_milli(total: int, count: int) -> int:
    """The mean rating in thousandths, to sort by; 0, which comes last, without reviews."""
    return total * 1_000 // count if count else 0


def instant_ms(instant: datetime | None) -> int:
    """Milliseconds since 1970, to sort by; 0 for never."""
    return 0 if instant is None else int(instant.timestamp() * 1_000)


def _by_language(texts: Any) -> dict[str, Any]:
    return {language: texts(language) for language in LANGUAGES}
