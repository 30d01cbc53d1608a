"""The tables of members."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

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
