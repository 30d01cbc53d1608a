"""Tables of what staff say of prices: lists for chosen members, taxes, and proposals of other prices."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.catalog.rules.kinds import ProposalStatus, RepricingBase
from persistence import Base, Id, JsonValue, Translations


class PriceListRow(Base):
    """Prices in one currency for chosen members, from its start until just before its end."""

    __tablename__ = "price_lists"
    __table_args__ = (CheckConstraint("ends_at >= starts_at", name="ends_after_its_start"),)

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    currency: Mapped[str]
    priority: Mapped[int]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime | None]
    store_id: Mapped[int | None]
    version: Mapped[int]
    created_at: Mapped[datetime]


class PriceListMemberRow(Base):
    """A member whom a price list is for."""

    __tablename__ = "price_list_members"

    member_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    price_list_id: Mapped[int] = mapped_column(ForeignKey("price_lists.id"), primary_key=True, index=True)


class PriceListEntryRow(Base):
    """What a unit of a SKU costs by a list, from so many pieces on, in the minor unit of the list's currency."""

    __tablename__ = "price_list_entries"
    __table_args__ = (
        CheckConstraint("min_quantity BETWEEN 1 AND 1000000", name="min_quantity_in_range"),
        CheckConstraint("amount_minor >= 0", name="amount_not_negative"),
    )

    price_list_id: Mapped[int] = mapped_column(ForeignKey("price_lists.id"), primary_key=True)
    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True, index=True)
    min_quantity: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    amount_minor: Mapped[int]


class TaxClassRow(Base):
    """Goods that are taxed alike."""

    __tablename__ = "tax_classes"

    id: Mapped[Id]
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Translations]
    created_at: Mapped[datetime]


class TaxRateRow(Base):
    """What a class is taxed in a region, a prefix of its code, from a moment on. Earlier rates stay as they were."""

    __tablename__ = "tax_rates"
    __table_args__ = (CheckConstraint("rate_bp BETWEEN 0 AND 10000", name="rate_in_range"),)

    tax_class_id: Mapped[int] = mapped_column(ForeignKey("tax_classes.id"), primary_key=True)
    region: Mapped[str] = mapped_column(primary_key=True)
    starts_at: Mapped[datetime] = mapped_column(primary_key=True)
    rate_bp: Mapped[int]


class CompetitorPriceRow(Base):
    """What somebody else asks for the same as a SKU, as it was last seen."""

    __tablename__ = "competitor_prices"
    __table_args__ = (CheckConstraint("amount_minor >= 0", name="amount_not_negative"),)

    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), primary_key=True)
    currency: Mapped[str] = mapped_column(primary_key=True)
    competitor: Mapped[str] = mapped_column(primary_key=True)
    amount_minor: Mapped[int]
    seen_at: Mapped[datetime]


class RepricingRuleRow(Base):
    """How list prices of some goods are to follow something else. `scope` is JSON: ids by kind."""

    __tablename__ = "repricing_rules"
    __table_args__ = (CheckConstraint("floor_bp >= 0", name="floor_not_negative"),)

    id: Mapped[Id]
    name: Mapped[str]
    base: Mapped[RepricingBase]
    # Hundredths of a percent that the price is above the base, below it where negative.
    change_bp: Mapped[int]
    # The least that it may be, in hundredths of a percent of the cost; null for no such limit.
    floor_bp: Mapped[int | None]
    currency: Mapped[str]
    scope: Mapped[JsonValue]
    store_id: Mapped[int | None]
    version: Mapped[int]
    created_at: Mapped[datetime]


class PriceProposalRow(Base):
    """A list price that a rule proposes. `waiting_sku_id` is its SKU's while it waits: one a SKU and currency."""

    __tablename__ = "price_proposals"
    __table_args__ = (
        UniqueConstraint("waiting_sku_id", "currency"),
        CheckConstraint("waiting_sku_id IS NULL OR waiting_sku_id = sku_id", name="waiting_is_its_sku"),
        CheckConstraint("old_minor >= 0 AND new_minor >= 0", name="amounts_not_negative"),
        Index("ix_price_proposals_status", "status", "id"),
    )

    id: Mapped[Id]
    rule_id: Mapped[int] = mapped_column(ForeignKey("repricing_rules.id"), index=True)
    sku_id: Mapped[int] = mapped_column(ForeignKey("skus.id"), index=True)
    waiting_sku_id: Mapped[int | None]
    currency: Mapped[str]
    old_minor: Mapped[int]
    new_minor: Mapped[int]
    # What it was reckoned from, by name.
    why: Mapped[JsonValue]
    status: Mapped[ProposalStatus]
    created_at: Mapped[datetime]
    decided_at: Mapped[datetime | None]
    staff_id: Mapped[int | None]
    staff_name: Mapped[str | None]
    reason: Mapped[str | None]
