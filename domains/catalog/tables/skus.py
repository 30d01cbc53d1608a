"""Tables of SKUs: what is priced, stocked and sold. Stock itself is inventory's."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from persistence import Base, Id, Kept


class SkuRow(Base):
    """A SKU. `spec_key` spells its SALES values, so that a combination is there once in a product.

    One that is retired is not sold any more, and leaves its combination to others; what speaks of it still finds it.
    """

    __tablename__ = "skus"
    kept = Kept()
    __table_args__ = (
        UniqueConstraint("store_id", "code"),
        UniqueConstraint("product_id", "spec_key"),
        CheckConstraint("weight_grams >= 0", name="weight_not_negative"),
        CheckConstraint("purchase_limit BETWEEN 1 AND 1000000", name="purchase_limit_in_range"),
    )

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    store_id: Mapped[int]
    code: Mapped[str]
    barcode: Mapped[str | None] = mapped_column(index=True)
    spec_key: Mapped[str]
    is_bundle: Mapped[bool]
    image_url: Mapped[str | None]
    manufacturer_part_number: Mapped[str | None]
    weight_grams: Mapped[int | None]
    volume_millilitres: Mapped[int | None]
    purchase_limit: Mapped[int | None]
    position: Mapped[int]
    retired_at: Mapped[datetime | None]
    created_at: Mapped[datetime]


class SkuSpecRow(Base):
    """A SKU's value of a SALES attribute; `position` is the attribute's place among the product's options."""

    __tablename__ = "sku_specs"
    kept = Kept()

    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True)
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attributes.id"), primary_key=True, index=True)
    value_id: Mapped[int] = mapped_column(ForeignKey("attribute_values.id"), index=True)
    position: Mapped[int]


class SkuPriceRow(Base):
    """What a SKU costs in a currency, in its minor unit. Cost is for staff alone."""

    __tablename__ = "sku_prices"
    kept = Kept()
    __table_args__ = tuple(
        CheckConstraint(f"{kind}_minor >= 0", name=f"{kind}_not_negative")
        for kind in ("list", "market", "promotion", "cost")
    )

    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    list_minor: Mapped[int]
    market_minor: Mapped[int | None]
    promotion_minor: Mapped[int | None]
    cost_minor: Mapped[int | None]


class PromotionPriceRow(Base):
    """A promotion price that begins or ends by itself: one of each SKU and currency. Gone once it is over.

    `turns_at` is when it next begins or ends; null where it has begun and lasts until somebody ends it.
    """

    __tablename__ = "promotion_prices"
    __table_args__ = (
        Index("ix_promotion_prices_turns_at", "turns_at", "sku_id"),
        CheckConstraint("amount_minor >= 0", name="amount_not_negative"),
        CheckConstraint("ends_at > starts_at", name="ends_after_its_start"),
    )

    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    amount_minor: Mapped[int]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    turns_at: Mapped[datetime | None]


class PastPriceRow(Base):
    """What a SKU cost before, until a moment: the lower of list and promotion price. Never changed."""

    __tablename__ = "past_prices"
    kept = Kept()
    __table_args__ = (Index("ix_past_prices_sku_id", "sku_id", "currency", "until"),)

    id: Mapped[Id]
    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"))
    currency: Mapped[str]
    price_minor: Mapped[int]
    list_minor: Mapped[int]
    until: Mapped[datetime]


class BundleComponentRow(Base):
    """So many of a SKU are in a bundle."""

    __tablename__ = "bundle_components"
    kept = Kept()
    __table_args__ = (CheckConstraint("quantity BETWEEN 1 AND 1000000", name="quantity_in_range"),)

    bundle_sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True)
    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True, index=True)
    quantity: Mapped[int]
    position: Mapped[int]
