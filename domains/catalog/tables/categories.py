"""Tables of the stable tree that products belong to, and of the attributes that it binds."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import AttributeRole, CategoryContent
from persistence import Base, Id, Kept, Translations


class BackCategoryRow(Base):
    """A category. What it `holds` is settled by whoever comes first, and never both."""

    __tablename__ = "back_categories"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str | None] = mapped_column(unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("back_categories.id"), index=True)
    name: Mapped[Translations]
    position: Mapped[int]
    holds: Mapped[CategoryContent | None]
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
    """A binding: a category and all below it describe their products by this attribute."""

    __tablename__ = "category_attributes"
    kept = Kept()
    __table_args__ = (UniqueConstraint("category_id", "attribute_id"),)

    id: Mapped[Id]
    category_id: Mapped[int] = mapped_column(ForeignKey("back_categories.id"))
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attributes.id"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("attribute_groups.id"))
    role: Mapped[AttributeRole]
    required: Mapped[bool]
    filterable: Mapped[bool]
    position: Mapped[int]
