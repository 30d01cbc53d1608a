"""Tables of what shoppers' lists show, sort and filter by: projections of the catalogue's own truth and of events.

What is the catalogue's own in them changes in the transaction of the change; `checks` proves it.
"""

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import ProductStatus
from domains.kernel import Channel
from persistence import SHORTLY, Base, Id, JsonValue, Kept, Translations


class ProductCardRow(Base):
    """What is shown of a product, in all channels and currencies alike.

    `category_path` has the ids from the root to its category. `tags` and `images` (those after the main one)
    are ready per language: `{"en": [[…], …], "zh-CN": …}`.
    Sales, rating and stock are other domains' facts, kept here from events.
    """

    __tablename__ = "product_cards"
    kept = SHORTLY

    product_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    selling_point: Mapped[Translations | None]
    store_id: Mapped[int]
    back_category_id: Mapped[int]
    category_path: Mapped[JsonValue]
    brand_id: Mapped[int | None]
    status: Mapped[ProductStatus]
    published: Mapped[bool]
    listed_at_ms: Mapped[int]
    image_url: Mapped[str | None]
    image_alt: Mapped[Translations | None]
    images: Mapped[JsonValue]
    tags: Mapped[JsonValue]
    in_stock: Mapped[bool]
    # When that last changed; 0 as long as it has not.
    stock_changed_at_ms: Mapped[int] = mapped_column(server_default="0")
    sales_count: Mapped[int]
    rating_sum: Mapped[int]
    rating_milli: Mapped[int]
    good: Mapped[int]
    neutral: Mapped[int]
    bad: Mapped[int]


class CardPriceRow(Base):
    """What a product costs from and to in a channel and currency; absent where none of its SKUs has a price."""

    __tablename__ = "card_prices"
    kept = Kept()

    product_id: Mapped[int] = mapped_column(primary_key=True)
    channel: Mapped[Channel] = mapped_column(primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    min_minor: Mapped[int]
    max_minor: Mapped[int]
    market_minor: Mapped[int | None]


class SkuCardRow(Base):
    """What is shown of a SKU: its specs per language as `[[name, value], …]`, and whether it can be had."""

    __tablename__ = "sku_cards"
    kept = SHORTLY

    sku_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    product_id: Mapped[int] = mapped_column(index=True)
    specs: Mapped[JsonValue]
    in_stock: Mapped[bool]


class CardFacetRow(Base):
    """An attribute value that a product, or one of its SKUs, can be filtered by."""

    __tablename__ = "card_facets"
    kept = Kept()
    __table_args__ = (Index("ix_card_facets_code_value", "code", "value", "product_id"),)

    product_id: Mapped[int] = mapped_column(primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)


class FacetRow(Base):
    """A value of an attribute that some product has or some rule names; the shelf of its products has its number."""

    __tablename__ = "facets"
    kept = Kept()
    __table_args__ = (UniqueConstraint("code", "value"),)

    id: Mapped[Id]
    code: Mapped[str]
    value: Mapped[str]


class ShelfRow(Base):
    """A published product on a shelf: one for each back category that it is in or below, one for its brand, for each
    of its tags and of its facets, and shelf 0 for all (`rules/shelves.py` says which number is which).

    A list reads the first rows of its shelves in the order of one of these indexes, however full they are.
    """

    __tablename__ = "shelves"
    kept = SHORTLY
    __table_args__ = (
        UniqueConstraint("shelf_id", "product_id"),
        Index("ix_shelves_sales_count", "shelf_id", "sales_count", "product_id"),
        Index("ix_shelves_listed_at_ms", "shelf_id", "listed_at_ms", "product_id"),
        Index("ix_shelves_rating_milli", "shelf_id", "rating_milli", "product_id"),
    )

    id: Mapped[Id]
    shelf_id: Mapped[int]
    product_id: Mapped[int] = mapped_column(index=True)
    store_id: Mapped[int]
    brand_id: Mapped[int | None]
    in_stock: Mapped[bool]
    sales_count: Mapped[int]
    listed_at_ms: Mapped[int]
    rating_milli: Mapped[int]


class ShelfPriceRow(Base):
    """The same for the order by price, which each channel and currency has for itself."""

    __tablename__ = "shelf_prices"
    kept = Kept()
    __table_args__ = (UniqueConstraint("shelf_id", "channel", "currency", "price_minor", "product_id"),)

    id: Mapped[Id]
    shelf_id: Mapped[int]
    channel: Mapped[Channel]
    currency: Mapped[str]
    price_minor: Mapped[int]
    product_id: Mapped[int] = mapped_column(index=True)
