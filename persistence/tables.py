"""The tables of persistence itself: events to be told, jobs to be run, periods, idempotency keys, documents."""

import enum
from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from persistence.columns import Base, Id, JsonValue


class DeliveryStatus(enum.StrEnum):
    """Where an event or a job stands. DEAD was given up after many tries, DISCARDED by a person."""

    WAITING = "WAITING"
    DONE = "DONE"
    DEAD = "DEAD"
    DISCARDED = "DISCARDED"


def _partial(name: str, *columns: str, where: str) -> sa.Index:
    return sa.Index(name, *columns, postgresql_where=sa.text(where), sqlite_where=sa.text(where))


class OutboxEventRow(Base):
    """An event, written in the transaction of its cause."""

    __tablename__ = "outbox_events"
    __table_args__ = (
        _partial("ix_outbox_events_waiting", "due_at", "id", where="status = 'WAITING'"),
        _partial("ix_outbox_events_finished", "finished_at", where="finished_at IS NOT NULL"),
        sa.Index("ix_outbox_events_status", "status", "id"),
    )

    id: Mapped[Id]
    name: Mapped[str]
    payload: Mapped[JsonValue]
    occurred_at: Mapped[datetime]
    status: Mapped[DeliveryStatus]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    last_error: Mapped[str | None]
    # When it was told, or discarded.
    finished_at: Mapped[datetime | None]


class JobRow(Base):
    """Work to be done at or after a moment, at least once. While somebody runs it, it is due when their lease ends."""

    __tablename__ = "jobs"
    __table_args__ = (
        _partial("ix_jobs_waiting", "due_at", "id", where="status = 'WAITING'"),
        _partial("ix_jobs_finished", "finished_at", where="finished_at IS NOT NULL"),
        sa.Index("ix_jobs_status", "status", "id"),
    )

    id: Mapped[Id]
    name: Mapped[str]
    payload: Mapped[JsonValue]
    created_at: Mapped[datetime]
    status: Mapped[DeliveryStatus]
    due_at: Mapped[datetime]
    attempts: Mapped[int]
    last_error: Mapped[str | None]
    # Who runs it now: a text made anew for each try, so that one who lost it cannot take it for theirs.
    held_by: Mapped[str | None]
    # When it was done, or discarded.
    finished_at: Mapped[datetime | None]


class PeriodRow(Base):
    """The last moment of a periodic job for which a job was stored. Moving it on is what makes each happen once."""

    __tablename__ = "periods"

    name: Mapped[str] = mapped_column(primary_key=True)
    last_at: Mapped[datetime]


class PrunedEventsRow(Base):
    """How many told events of a name were removed, so that all that ever happened can still be counted."""

    __tablename__ = "pruned_events"

    name: Mapped[str] = mapped_column(primary_key=True)
    quantity: Mapped[int]


class TableVersionRow(Base):
    """How often a table was written, in many parts: what counts is their sum."""

    __tablename__ = "table_versions"

    name: Mapped[str] = mapped_column(primary_key=True)
    slot: Mapped[int] = mapped_column(primary_key=True)
    version: Mapped[int]


class IdempotencyKeyRow(Base):
    """A key that a caller sent with a request, and the id of what came of it."""

    __tablename__ = "idempotency_keys"

    caller: Mapped[str] = mapped_column(primary_key=True)
    operation: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    input_hash: Mapped[str]
    result_id: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(index=True)


class RegisteredDocumentRow(Base):
    """A GraphQL document that clients may name by its id, the SHA-256 of its text."""

    __tablename__ = "registered_documents"

    id: Mapped[str] = mapped_column(primary_key=True)
    # The name of its operation.
    name: Mapped[str]
    text: Mapped[str]
    registered_at: Mapped[datetime]
