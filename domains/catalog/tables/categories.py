"""Tables of the stable tree that products belong to, and of the attributes that it binds."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import AttributeRole, BindingMode, CategoryContent
from persistence import Base, Id, Kept, Translations


class BackCategoryRow(Base):
    """A category. What it `holds` is settled by whoever comes first, and never both.

    One that is disabled, with all below it, keeps what it holds and takes nothing new.
    """

    __tablename__ = "back_categories"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str | None] = mapped_column(unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("back_categories.id"), index=True)
    name: Mapped[Translations]
    position: Mapped[int]
    holds: Mapped[CategoryContent | None]
    disabled: Mapped[bool] = mapped_column(server_default=false())
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]


class BackCategoryAncestorRow(Base):
    """The materialised path: a row for a category itself (distance 0) and for each of its ancestors."""

    __tablename__ = "back_category_ancestors"
    kept = Kept()
    __table_args__ = (Index("ix_back_category_ancestors_ancestor_id", "ancestor_id", "category_id"),)

    category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"), primary_key=True)
    ancestor_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"), primary_key=True)
    distance: Mapped[int]


class CategoryAttributeRow(Base):
    """What a category says of an attribute, for itself and all below it.

    By ADD its products have it; the other modes change what a category above adds. The columns that do not count
    in a mode are as they were inherited when it was written.
    """

    __tablename__ = "category_attributes"
    kept = Kept()
    __table_args__ = (UniqueConstraint("category_id", "attribute_id", "mode"),)

    id: Mapped[Id]
    category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"))
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attributes.id"), index=True)
    mode: Mapped[BindingMode] = mapped_column(server_default=BindingMode.ADD)
    group_id: Mapped[int] = mapped_column(ForeignKey("attribute_groups.id"))
    role: Mapped[AttributeRole]
    required: Mapped[bool]
    filterable: Mapped[bool]
    position: Mapped[int]


class CategoryAttributeValueRow(Base):
    """A choice that a binding leaves; one without any such row leaves all."""

    __tablename__ = "category_attribute_values"
    kept = Kept()

    binding_id: Mapped[int] = mapped_column(ForeignKey("category_attributes.id"), primary_key=True)
    value_id: Mapped[int] = mapped_column(ForeignKey("attribute_values.id"), primary_key=True, index=True)


class CategoryBrandRow(Base):
    """A brand that is allowed in a category and in all below it."""

    __tablename__ = "category_brands"
    kept = Kept()

    category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"), primary_key=True)
    brand_id: Mapped[int] = mapped_column(ForeignKey("brands.id"), primary_key=True, index=True)
