"""The keys by which promotions are found for goods, without trying them all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final, Protocol

from domains.marketing.rules.promotions import Described, Scope

# Stands for the end of what runs until stopped.
FOREVER: Final = datetime(9999, 12, 31, tzinfo=UTC)

_ALL: Final = "ALL"


class Sold(Described, Protocol):
    """Goods with the store that sells them."""

    @property
    def store_id(self) -> int: ...


@dataclass(frozen=True, slots=True)
class OfProduct:
    """A product as scopes see it, whichever of its SKUs is bought."""

    product_id: int
    store_id: int
    brand_id: int | None
    category_path: tuple[int, ...]

    @property
    def sku_id(self) -> int:
        """No SKU: what a scope says of single SKUs does not decide about the product."""
        return 0


def keys_of_scope(scope: Scope, store_id: int | None, products_of_skus: Mapping[int, int]) -> set[str]:
    """The keys under which a promotion is filed. `products_of_skus` are those of the SKUs that it names."""
    goods = scope.included
    if goods is None:
        return {_ALL if store_id is None else f"STORE:{store_id}"}
    return {
        *(f"CATEGORY:{each}" for each in goods.category_ids),
        *(f"BRAND:{each}" for each in goods.brand_ids),
        *(f"PRODUCT:{each}" for each in goods.product_ids),
        *(f"SKU:{each}" for each in goods.sku_ids),
        *(f"SKU_OF:{products_of_skus[each]}" for each in goods.sku_ids if each in products_of_skus),
    }


def keys_of_goods(items: Iterable[Sold]) -> set[str]:
    """The keys under which every promotion for one of these SKUs is filed."""
    return {key for item in items for key in (*_shared_keys(item), f"SKU:{item.sku_id}")}


def keys_of_product(item: Sold) -> list[str]:
    """The keys under which every promotion for a product, or for one of its SKUs, is filed."""
    return [*_shared_keys(item), f"SKU_OF:{item.product_id}"]


def _shared_keys(item: Sold) -> list[str]:
    return [
        _ALL,
        f"STORE:{item.store_id}",
        f"PRODUCT:{item.product_id}",
        *(f"CATEGORY:{each}" for each in item.category_path),
        *([] if item.brand_id is None else [f"BRAND:{item.brand_id}"]),
    ]
