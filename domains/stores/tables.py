"""The tables of stores and staff."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from persistence import Base, Id, JsonValue, Kept, Translations


class StoreRow(Base):
    """A merchant's shop on the platform."""

    __tablename__ = "stores"
    kept = Kept()

    id: Mapped[Id]
    name: Mapped[Translations]
    zone: Mapped[str]
    created_at: Mapped[datetime]


class StaffRow(Base):
    """An account of a person who works for a store, or for the platform where there is no store."""

    __tablename__ = "staff"

    id: Mapped[Id]
    store_id: Mapped[int | None] = mapped_column(sa.ForeignKey("stores.id"), index=True)
    login: Mapped[str]
    login_key: Mapped[str] = mapped_column(unique=True)
    password_hash: Mapped[str]
    name: Mapped[str]
    demo: Mapped[bool]
    created_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]


class RoleRow(Base):
    """A set of permissions under a name, of a store or of the platform."""

    __tablename__ = "roles"

    id: Mapped[Id]
    # Which of the roles that the code knows this is: those have their permissions from there.
    code: Mapped[str | None] = mapped_column(unique=True)
    store_id: Mapped[int | None] = mapped_column(sa.ForeignKey("stores.id"), index=True)
    name: Mapped[Translations]
    created_at: Mapped[datetime]


class RolePermissionRow(Base):
    """A permission that a role is made of."""

    __tablename__ = "role_permissions"

    role_id: Mapped[int] = mapped_column(sa.ForeignKey("roles.id"), primary_key=True)
    permission: Mapped[str] = mapped_column(primary_key=True)


class StaffRoleRow(Base):
    """A role that somebody has."""

    __tablename__ = "staff_roles"

    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"), primary_key=True)
    role_id: Mapped[int] = mapped_column(sa.ForeignKey("roles.id"), primary_key=True, index=True)


class StaffActionRow(Base):
    """What somebody of the staff did: who, what, to what, before and after, from where. Never changed."""

    __tablename__ = "staff_actions"
    __table_args__ = (
        sa.Index("ix_staff_actions_staff_id_at", "staff_id", "at"),
        sa.Index("ix_staff_actions_subject_at", "subject", "at"),
    )

    id: Mapped[Id]
    at: Mapped[datetime]
    staff_id: Mapped[int] = mapped_column(sa.ForeignKey("staff.id"))
    action: Mapped[str]
    subject: Mapped[str]
    before: Mapped[JsonValue | None]
    after: Mapped[JsonValue | None]
    client_address: Mapped[str]
