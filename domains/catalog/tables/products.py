"""Tables of products: what is true of them, whoever may see it."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false, true
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import ProductStatus, ProductType, SaleMode
from domains.catalog.rules.tag_rules import TagOrigin
from persistence import Base, Id, Kept, Translations


class ProductRow(Base):
    """A store's listing of an SPU.

    `spu_key` is a digest of category and KEY values: equal in all stores that sell the same. `offer_key`
    adds the OFFER values: within a store there is one product of each. Both are null without KEY attributes.
    `has_limits` where members may buy only so many, so that nobody looks for limits that are not there.
    `version` counts the changes of what is said of it. `violation` is why the platform took it off sale.
    """

    __tablename__ = "products"
    kept = Kept()
    __table_args__ = (
        UniqueConstraint("store_id", "offer_key"),
        Index("ix_products_spu_key", "spu_key"),
        CheckConstraint("tax_rate_bp >= 0", name="tax_rate_not_negative"),
    )

    id: Mapped[Id]
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    selling_point: Mapped[Translations | None]
    store_id: Mapped[int]
    back_category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"), index=True)
    brand_id: Mapped[int | None] = mapped_column(ForeignKey("brands.id"), index=True)
    type: Mapped[ProductType]
    status: Mapped[ProductStatus]
    published: Mapped[bool]
    listed_at: Mapped[datetime | None]
    spu_key: Mapped[str | None]
    offer_key: Mapped[str | None]
    # Counts where there is no class.
    tax_rate_bp: Mapped[int]
    tax_class_id: Mapped[int | None]
    sale_mode: Mapped[SaleMode] = mapped_column(server_default=SaleMode.NORMAL.value)
    country_of_origin: Mapped[str | None]
    return_days: Mapped[int | None]
    warranty_months: Mapped[int | None]
    has_invoice: Mapped[bool] = mapped_column(server_default=true())
    version: Mapped[int] = mapped_column(server_default="1")
    violation: Mapped[str | None]
    has_limits: Mapped[bool] = mapped_column(server_default=false())
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]


class ProductDescriptionRow(Base):
    """The long texts, kept apart from what is read often. HTML, sanitised."""

    __tablename__ = "product_descriptions"
    kept = Kept()

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, autoincrement=False)
    pc: Mapped[Translations | None]
    mobile: Mapped[Translations | None]


class ProductImageRow(Base):
    """The pictures in their order: the first is the main one."""

    __tablename__ = "product_images"
    kept = Kept()
    __table_args__ = (UniqueConstraint("product_id", "position"),)

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    position: Mapped[int]
    url: Mapped[str]
    alt: Mapped[Translations | None]


class ProductAttributeValueRow(Base):
    """A value of a KEY, DESCRIPTIVE or OFFER attribute: a choice, a text, or (number, boolean, date) plain text."""

    __tablename__ = "product_attribute_values"
    kept = Kept()
    __table_args__ = (UniqueConstraint("product_id", "attribute_id", "position"),)

    id: Mapped[Id]
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"))
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attributes.id"), index=True)
    position: Mapped[int]
    value_id: Mapped[int | None] = mapped_column(ForeignKey("attribute_values.id"), index=True)
    text: Mapped[Translations | None]
    plain: Mapped[str | None]


class ProductTagRow(Base):
    """A tag on a product, by hand or by a rule; or one that was taken off by hand, which no rule puts on again."""

    __tablename__ = "product_tags"
    kept = Kept()

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    tag_id: Mapped[int] = mapped_column(ForeignKey("tags.id"), primary_key=True, index=True)
    origin: Mapped[TagOrigin] = mapped_column(server_default=TagOrigin.HAND.value)
