"""The tables of the stock: balances per SKU, the ledger they are the sums of, and what orders hold locked."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.inventory.rules import LockStatus, StockLayer, StockOperation
from persistence import Base, Id, Kept


class SalesStockRow(Base):
    """What the shop may promise of a SKU, shared by all channels."""

    __tablename__ = "sales_stock"
    kept = Kept(for_s=1.0, is_versioned=False)  # every order moves it
    __table_args__ = tuple(
        CheckConstraint(f"{column} >= 0", name=f"{column}_not_negative")
        for column in ("sellable", "locked", "sold", "activity", "presale")
    )

    sku_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    sellable: Mapped[int]
    locked: Mapped[int] = mapped_column(default=0)
    sold: Mapped[int] = mapped_column(default=0)
    activity: Mapped[int] = mapped_column(default=0)
    presale: Mapped[int] = mapped_column(default=0)


class StockMovementRow(Base):
    """The ledger: rows are added, never changed. A key that is there already keeps a movement from happening twice."""

    __tablename__ = "stock_movements"
    __table_args__ = (Index("ix_stock_movements_sku_id_id", "sku_id", "id"),)

    id: Mapped[Id]
    sku_id: Mapped[int]
    layer: Mapped[StockLayer]
    operation: Mapped[StockOperation]
    delta: Mapped[int]
    document: Mapped[str]
    at: Mapped[datetime]
    idempotency: Mapped[str] = mapped_column(unique=True)


class StockLockRow(Base):
    """What a document, such as an order, holds of a SKU until it is deducted or released."""

    __tablename__ = "stock_locks"
    __table_args__ = (
        UniqueConstraint("document", "sku_id"),
        CheckConstraint("quantity > 0", name="quantity_positive"),
    )

    id: Mapped[Id]
    document: Mapped[str]
    sku_id: Mapped[int]
    quantity: Mapped[int]
    status: Mapped[LockStatus]
