"""The tables of persistence itself: events waiting to be told, jobs waiting to be run, idempotency keys."""

import enum
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from persistence.columns import Base, Id, JsonValue


class DeliveryStatus(enum.StrEnum):
    WAITING = "WAITING"
    DONE = "DONE"
    DEAD = "DEAD"


class OutboxEventRow(Base):
    """An event, written in the transaction of its cause."""

    __tablename__ = "outbox_events"
    __table_args__ = (
        sa.Index(
            "ix_outbox_events_waiting",
            "due_at",
            "id",
            postgresql_where=sa.text("status = 'WAITING'"),
            sqlite_where=sa.text("status = 'WAITING'"),
        ),
    )

    id: Mapped[Id]
    name: Mapped[str]
    payload: Mapped[JsonValue]
    occurred_at: Mapped[datetime]
    status: Mapped[DeliveryStatus]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    last_error: Mapped[str | None]


class JobRow(Base):
    """Work to be done at or after a moment, at least once."""

    __tablename__ = "jobs"
    __table_args__ = (
        sa.Index(
            "ix_jobs_waiting",
            "due_at",
            "id",
            postgresql_where=sa.text("status = 'WAITING'"),
            sqlite_where=sa.text("status = 'WAITING'"),
        ),
    )

    id: Mapped[Id]
    name: Mapped[str]
    payload: Mapped[JsonValue]
    status: Mapped[DeliveryStatus]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    last_error: Mapped[str | None]


class IdempotencyKeyRow(Base):
    """A key that a caller sent with a request, and the id of what came of it."""

    __tablename__ = "idempotency_keys"

    caller: Mapped[str] = mapped_column(primary_key=True)
    operation: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    input_hash: Mapped[str]
    result_id: Mapped[int | None]
    created_at: Mapped[datetime]
