"""What would fill the gap that a hint speaks of."""

from collections.abc import Collection, Iterable, Mapping
from typing import Final

from domains.catalog import ProductCard, ProductsWanted
from domains.marketing import Goods, Scope
from domains.quote.rules.quotes import AddOnHint

# Only the nearest gaps are worth filling.
MAX_HINTS: Final = 5
MAX_SUGGESTIONS: Final = 12


def scope_of(hint: AddOnHint) -> Scope:
    """The goods that count towards it; all of them where it is about delivery."""
    return Scope() if hint.terms is None else hint.terms.scope


def wanted_for(hint: AddOnHint) -> ProductsWanted | None:
    """One piece of what fills the gap; None where the scope names single products or SKUs only."""
    goods = scope_of(hint).included
    if goods is not None and not goods.category_ids and not goods.brand_ids:
        return None
    goods = goods or Goods()
    return ProductsWanted(
        price_from=0 if hint.missing is None else hint.missing.minor,
        back_category_ids=tuple(sorted(goods.category_ids)),
        brand_ids=tuple(sorted(goods.brand_ids)),
        store_id=hint.store_id,
    )


def fitting_for(
    hint: AddOnHint, cards: Iterable[ProductCard], paths: Mapping[int, Collection[int]], first: int
) -> list[ProductCard]:
    """The cheapest of these products that fill the gap and that the scope does not exclude.

    `paths` are the categories from the root to each product's own, by its id.
    """
    excluded = scope_of(hint).excluded
    fitting = {
        card.id: card
        for card in cards
        if _fills(hint, card)
        and card.id not in excluded.product_ids
        and card.brand_id not in excluded.brand_ids
        and excluded.category_ids.isdisjoint(paths.get(card.back_category_id, ()))
    }
    return sorted(fitting.values(), key=lambda card: (_price(card), card.id))[: max(min(first, MAX_SUGGESTIONS), 0)]


def _fills(hint: AddOnHint, card: ProductCard) -> bool:
    if not (card.published and card.in_stock) or card.price_range is None:
        return False
    if hint.store_id not in (None, card.store_id):
        return False
    return hint.missing is None or (
        card.price_range.min.currency == hint.missing.currency and card.price_range.min.minor >= hint.missing.minor
    )


def _price(card: ProductCard) -> int:
    return 0 if card.price_range is None else card.price_range.min.minor
