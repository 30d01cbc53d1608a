"""Which lines of a cart an offer acts on, found by what its scope names instead of by trying each line."""

from collections.abc import Collection, Iterator, Sequence

from domains.marketing.rules.offers import Offer
from domains.marketing.rules.promotions import BundlePrice, Goods
from domains.marketing.rules.snapshot import CouponInHand, Line, places_where


class Reach:
    """The selected lines of a cart by the stores, categories, brands, products and SKUs that scopes name."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self._lines = lines
        # By SKU id, then line id.
        self._all = places_where(lines, lambda line: line.selected)
        self._stores = {None, *(lines[place].store_id for place in self._all)}
        self._by_category: dict[int, list[int]] = {}
        self._by_brand: dict[int, list[int]] = {}
        self._by_product: dict[int, list[int]] = {}
        self._by_sku: dict[int, list[int]] = {}
        for at, place in enumerate(self._all):
            line = lines[place]
            self._by_product.setdefault(line.product_id, []).append(at)
            self._by_sku.setdefault(line.sku_id, []).append(at)
            if line.brand_id is not None:
                self._by_brand.setdefault(line.brand_id, []).append(at)
            for category_id in line.category_path:
                self._by_category.setdefault(category_id, []).append(at)

    def places_of(self, offer: Offer) -> tuple[int, ...]:
        """The places of its lines by SKU id, then line id: the order that settles ties of allocation."""
        if offer.store_id not in self._stores:
            return ()
        return tuple([place for place in self._named(offer) if _acts_on(offer, self._lines[place])])

    def _named(self, offer: Offer) -> Collection[int]:
        """Those that the scope, or the groups of a bundle, name."""
        if isinstance(offer.rule, BundlePrice):
            skus = frozenset[int]().union(*(group.sku_ids for group in offer.rule.groups))
            found = {at for sku_id in self._by_sku.keys() & skus for at in self._by_sku[sku_id]}
        elif offer.scope.included is None:
            return self._all
        else:
            found = set(self._among(offer.scope.included))
        return [self._all[at] for at in sorted(found)]

    def _among(self, goods: Goods) -> Iterator[int]:
        indexes = (
            (self._by_category, goods.category_ids),
            (self._by_brand, goods.brand_ids),
            (self._by_product, goods.product_ids),
            (self._by_sku, goods.sku_ids),
        )
        for index, ids in indexes:
            if ids:
                for each in index.keys() & ids:
                    yield from index[each]


def _acts_on(offer: Offer, line: Line) -> bool:
    """A line with a price of its own takes no promotion, and coupons only if it says so."""
    own = line.own_price
    return (
        offer.store_id in (None, line.store_id)
        and (own is None or (isinstance(offer, CouponInHand) and own.takes_coupons))
        and offer.scope.covers(line)
    )
