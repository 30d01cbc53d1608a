"""The tables of files: what was sent or made, and the secret that signs their links."""

from datetime import datetime

from sqlalchemy import true
from sqlalchemy.orm import Mapped, mapped_column

from domains.files.rules.files import FileStatus
from domains.files.rules.purposes import UploadPurpose
from persistence import Base, Id, JsonValue


class FileRow(Base):
    """A file: awaited, sent and checked, in use, or made by the shop for somebody to fetch."""

    __tablename__ = "files"

    id: Mapped[Id]
    owner: Mapped[str]
    # None for a file that the shop made.
    purpose: Mapped[UploadPurpose | None]
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    status: Mapped[FileStatus]
    bytes: Mapped[int | None]
    sha256: Mapped[str | None]
    media_type: Mapped[str | None]
    width: Mapped[int | None]
    height: Mapped[int | None]
    # How many bytes each smaller picture has that was made of it, by name; None where none was.
    sizes: Mapped[JsonValue | None]
    # Whether everybody finds it, at an address that nobody guesses, while it is in use.
    shown: Mapped[bool] = mapped_column(server_default=true())
    created_at: Mapped[datetime]
    # From when on it may be removed; None for what is in use.
    expires_at: Mapped[datetime | None] = mapped_column(index=True)


class LinkSecretRow(Base):
    """The secret that signs links to files, made once and used by every process."""

    __tablename__ = "link_secrets"

    id: Mapped[Id]
    secret: Mapped[str]
