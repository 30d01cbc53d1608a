"""What several stores sell: the same goods (an SPU), each store with a product of its own."""

from domains import stores
from domains.catalog.rules.products import ProductCard
from domains.kernel import read_model


@read_model()
class Spu:
    """The goods that a product is; `id` spells what identifies them. `product_id` is the product that was asked of."""

    id: str
    product_id: int


@read_model()
class Offer:
    """Another store's product that is the same goods."""

    store: stores.Store
    product: ProductCard
