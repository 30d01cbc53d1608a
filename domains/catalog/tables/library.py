"""Tables of what all categories and products share: brands, attributes with their values, groups, tags."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint, true
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import AttributeValueType, TagKind
from persistence import Base, Id, Kept, Translations


class BrandRow(Base):
    """A brand; `code` is the name that imports know it by."""

    __tablename__ = "brands"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str | None] = mapped_column(unique=True)
    name: Mapped[Translations]
    logo_url: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]


class AttributeRow(Base):
    """An entry of the attribute library. Its version counts the changes of its choices too."""

    __tablename__ = "attributes"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    value_type: Mapped[AttributeValueType]
    unit: Mapped[str | None]
    version: Mapped[int] = mapped_column(server_default="1")
    created_at: Mapped[datetime]


class AttributeValueRow(Base):
    """A choice that an attribute offers; inputs name it by `value`, people read its label."""

    __tablename__ = "attribute_values"
    kept = Kept()
    __table_args__ = (UniqueConstraint("attribute_id", "value"),)

    id: Mapped[Id]
    attribute_id: Mapped[int] = mapped_column(ForeignKey("attributes.id"))
    value: Mapped[str]
    label: Mapped[Translations]
    swatch: Mapped[str | None]
    image_url: Mapped[str | None]
    position: Mapped[int]


class AttributeGroupRow(Base):
    """A heading of specification tables; they all have their headings in this order."""

    __tablename__ = "attribute_groups"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    position: Mapped[int]
    version: Mapped[int] = mapped_column(server_default="1")


class TagRow(Base):
    """A tag. It is shown, and filtered by, while it is `active`: from and until these instants, if any."""

    __tablename__ = "tags"
    kept = Kept()

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    label: Mapped[Translations]
    kind: Mapped[TagKind]
    image_url: Mapped[str | None]
    starts_at: Mapped[datetime | None]
    ends_at: Mapped[datetime | None]
    active: Mapped[bool] = mapped_column(server_default=true())
    version: Mapped[int] = mapped_column(server_default="1")
