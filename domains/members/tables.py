"""The tables of members, their addresses and their points."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from domains.members.rules.points import PointsReason
from persistence import Base, Id


class MemberRow(Base):
    """An account. `login_key` is the form in which logins are compared."""

    __tablename__ = "members"

    id: Mapped[Id]
    login: Mapped[str]
    login_key: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    nickname: Mapped[str]
    avatar_url: Mapped[str | None]
    invitation_code: Mapped[str | None]
    demo: Mapped[bool]
    created_at: Mapped[datetime]


class AddressRow(Base):
    """An address that a member saved. At most one of a member's is the default; the rules keep it at exactly one."""

    __tablename__ = "addresses"
    __table_args__ = (
        sa.Index(
            "uq_addresses_default",
            "member_id",
            unique=True,
            postgresql_where=sa.text("is_default"),
            sqlite_where=sa.text("is_default"),
        ),
    )

    id: Mapped[Id]
    member_id: Mapped[int] = mapped_column(sa.ForeignKey("members.id"), index=True)
    recipient: Mapped[str]
    phone: Mapped[str]
    region: Mapped[str]
    line: Mapped[str]
    postcode: Mapped[str | None]
    country: Mapped[str]
    is_default: Mapped[bool]
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class PointAccountRow(Base):
    """How many points a member has: always the sum of their movements, and of what is left of their lots."""

    __tablename__ = "point_accounts"
    __table_args__ = (sa.CheckConstraint("balance >= 0", name="not_negative"),)

    member_id: Mapped[int] = mapped_column(sa.ForeignKey("members.id"), primary_key=True, autoincrement=False)
    balance: Mapped[int]


class PointLotRow(Base):
    """Points that came together and expire together."""

    __tablename__ = "point_lots"
    __table_args__ = (
        sa.Index("ix_point_lots_member_id", "member_id", "expires_at"),
        sa.Index(
            "ix_point_lots_expires_at",
            "expires_at",
            postgresql_where=sa.text("remaining > 0"),
            sqlite_where=sa.text("remaining > 0"),
        ),
        sa.CheckConstraint("remaining >= 0 AND remaining <= amount", name="remaining_within_amount"),
    )

    id: Mapped[Id]
    member_id: Mapped[int] = mapped_column(sa.ForeignKey("members.id"))
    amount: Mapped[int]
    remaining: Mapped[int]
    earned_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]


class PointMovementRow(Base):
    """A change of a lot by a document, once. Rows are only added."""

    __tablename__ = "point_movements"
    __table_args__ = (
        sa.UniqueConstraint("lot_id", "document"),
        sa.Index("ix_point_movements_member_id", "member_id", "id"),
        sa.Index("ix_point_movements_order_id", "order_id"),
    )

    id: Mapped[Id]
    member_id: Mapped[int] = mapped_column(sa.ForeignKey("members.id"))
    lot_id: Mapped[int] = mapped_column(sa.ForeignKey("point_lots.id"))
    delta: Mapped[int]
    # Of the account, after it.
    balance: Mapped[int]
    kind: Mapped[PointsReason]
    note: Mapped[str | None]
    document: Mapped[str]
    # The parent order that it was spent on, or came back from.
    order_id: Mapped[int | None]
    at: Mapped[datetime]
