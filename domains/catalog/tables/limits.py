"""Tables of how many of something a member may buy, and how many they have bought."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.limits import LimitPeriod
from persistence import Base, Kept


class PurchaseLimitRow(Base):
    """The most of a product (`sku_id` 0), or of one of its SKUs, that a member may buy in a period.

    What is of no period counts from `since` on.
    """

    __tablename__ = "purchase_limits"
    kept = Kept(turns=("since",))
    __table_args__ = (
        CheckConstraint("most BETWEEN 1 AND 1000000", name="most_in_range"),
        CheckConstraint("(since IS NOT NULL) = (period = 'EVER')", name="since_of_ever"),
    )

    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    sku_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[LimitPeriod] = mapped_column(primary_key=True)
    most: Mapped[int]
    since: Mapped[datetime | None]


class PurchaseCountRow(Base):
    """How many of a product or SKU a member has bought in the period that began on this day. Never below zero."""

    __tablename__ = "purchase_counts"
    __table_args__ = (CheckConstraint("quantity >= 0", name="quantity_not_negative"),)

    member_id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    sku_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[LimitPeriod] = mapped_column(primary_key=True)
    began_on: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]


class PurchaseClaimRow(Base):
    """What a document, an order by its number, has added to a count and not given back."""

    __tablename__ = "purchase_claims"
    __table_args__ = (CheckConstraint("quantity > 0", name="quantity_above_zero"),)

    document: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("products.id"), primary_key=True)
    sku_id: Mapped[int] = mapped_column(primary_key=True)
    period: Mapped[LimitPeriod] = mapped_column(primary_key=True)
    began_on: Mapped[str]
    member_id: Mapped[int]
    quantity: Mapped[int]
