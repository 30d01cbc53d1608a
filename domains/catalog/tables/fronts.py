"""Tables of the display trees, one per channel, and of what each place in them shows."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.kernel import Channel
from persistence import Base, Id, Kept, Translations


class FrontCategoryRow(Base):
    __tablename__ = "front_categories"
    kept = Kept()
    __table_args__ = (UniqueConstraint("channel", "slug"),)

    id: Mapped[Id]
    channel: Mapped[Channel]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("front_categories.id"), index=True)
    slug: Mapped[str]
    name: Mapped[Translations]
    image_url: Mapped[str | None]
    image_alt: Mapped[Translations | None]
    position: Mapped[int]
    created_at: Mapped[datetime]


class FrontCategoryAncestorRow(Base):
    """A row for a front category itself (distance 0) and for each of its ancestors."""

    __tablename__ = "front_category_ancestors"
    kept = Kept()

    category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True)
    ancestor_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True, index=True)
    distance: Mapped[int]


class FrontSourceRow(Base):
    """It shows the products of this back category and of all below it."""

    __tablename__ = "front_category_sources"
    kept = Kept()

    front_category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True)
    back_category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"), primary_key=True, index=True)


class FrontPickRow(Base):
    """It shows this product, picked by hand."""

    __tablename__ = "front_category_picks"
    kept = Kept()

    front_category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, index=True)


class FrontExclusionRow(Base):
    """It does not show this product, whatever else says that it does."""

    __tablename__ = "front_category_exclusions"
    kept = Kept()

    front_category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True, index=True)
