"""Tables of the display trees, one per channel, and of what each place in them shows."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.kernel import Channel
from persistence import Base, Id, Kept, Translations


class FrontCategoryRow(Base):
    """A place in a channel's tree. Shoppers see it, and what is below it, from and until these instants, if any.

    Each change of it, or of what it shows, puts up its version.
    """

    __tablename__ = "front_categories"
    kept = Kept(turns=("visible_from", "visible_until"))
    __table_args__ = (UniqueConstraint("channel", "slug"),)

    id: Mapped[Id]
    channel: Mapped[Channel]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("front_categories.id"), index=True)
    slug: Mapped[str]
    name: Mapped[Translations]
    image_url: Mapped[str | None]
    image_alt: Mapped[Translations | None]
    link: Mapped[str | None]
    position: Mapped[int]
    visible_from: Mapped[datetime | None]
    visible_until: Mapped[datetime | None]
    created_at: Mapped[datetime]
    version: Mapped[int] = mapped_column(server_default="1")


class FrontCategoryAncestorRow(Base):
    """A row for a front category itself (distance 0) and for each of its ancestors."""

    __tablename__ = "front_category_ancestors"
    kept = Kept()

    category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True)
    ancestor_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), primary_key=True, index=True)
    distance: Mapped[int]


class FrontRuleRow(Base):
    """It shows the products that stand on a shelf of each member of the rule, and that cost from and to so much.

    There are `member_count` of them: back categories, brands, tags, and each attribute are one each. Without a
    currency any price will do; the channel is the front category's.
    """

    __tablename__ = "front_category_rules"
    kept = Kept()

    id: Mapped[Id]
    front_category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"), index=True)
    channel: Mapped[Channel]
    position: Mapped[int]
    member_count: Mapped[int]
    currency: Mapped[str | None]
    price_min: Mapped[int | None]
    price_max: Mapped[int | None]


class FrontSourceRow(Base):
    """A shelf that a rule names, as one of those of a member.

    The shelves of the member that `leads` are walked in the order of a list; on those of others a product is looked
    up. Which member leads makes no difference to what is shown, only to how far is walked.
    """

    __tablename__ = "front_category_sources"
    kept = Kept()
    __table_args__ = (
        Index("ix_front_category_sources_front_category_id", "front_category_id", "leads"),
        Index("ix_front_category_sources_shelf_id", "shelf_id", "leads"),
    )

    rule_id: Mapped[int] = mapped_column(ForeignKey("front_category_rules.id"), primary_key=True)
    shelf_id: Mapped[int] = mapped_column(primary_key=True)
    front_category_id: Mapped[int] = mapped_column(ForeignKey("front_categories.id"))
    member: Mapped[int]
    leads: Mapped[bool]


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
