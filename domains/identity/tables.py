"""The tables of identity: signing keys, sessions with their refresh tokens, counted attempts."""

from datetime import datetime

import sqlalchemy as sa
from sqlalchemy.orm import Mapped, mapped_column

from domains.identity.rules.sessions import SubjectKind
from persistence import Base, Id, JsonValue


class SigningKeyRow(Base):
    """A key that signs access tokens: the newest generation signs, all of them verify."""

    __tablename__ = "signing_keys"

    id: Mapped[Id]
    generation: Mapped[int] = mapped_column(unique=True)
    private_key: Mapped[JsonValue]
    created_at: Mapped[datetime]


class SessionRow(Base):
    """A sign-in, for as long as it is kept alive by refreshing."""

    __tablename__ = "sessions"
    __table_args__ = (
        sa.Index("ix_sessions_subject", "subject_kind", "subject_id"),
        # Each process asks again and again which sessions were ended lately.
        sa.Index(
            "ix_sessions_ended",
            "ended_at",
            postgresql_where=sa.text("ended_at IS NOT NULL"),
            sqlite_where=sa.text("ended_at IS NOT NULL"),
        ),
    )

    id: Mapped[Id]
    subject_kind: Mapped[SubjectKind]
    subject_id: Mapped[int]
    demo: Mapped[bool]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]


class RefreshTokenRow(Base):
    """A token that was given out, by its hash. Used ones stay, so that showing one again is noticed."""

    __tablename__ = "refresh_tokens"

    id: Mapped[Id]
    session_id: Mapped[int] = mapped_column(sa.ForeignKey("sessions.id", ondelete="CASCADE"), index=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class AttemptKeyRow(Base):
    """What attempts are counted for (an account, an address), by its hash: who counts holds this row meanwhile."""

    __tablename__ = "attempt_keys"

    key_hash: Mapped[str] = mapped_column(primary_key=True)
    last_at: Mapped[datetime] = mapped_column(index=True)


class AttemptRow(Base):
    """One attempt, counted for one key."""

    __tablename__ = "attempts"
    __table_args__ = (sa.Index("ix_attempts_key_hash_at", "key_hash", "at"),)

    id: Mapped[Id]
    kind: Mapped[str]
    key_hash: Mapped[str]
    at: Mapped[datetime] = mapped_column(index=True)
