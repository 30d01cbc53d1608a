"""Imports and exports as staff ask for them and see them."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.interchange.rules.faults import Note, Tally
from domains.interchange.rules.sheets import Manner
from domains.kernel import Connection, read_model


class FileFormat(enum.StrEnum):
    """The formats of product files."""

    SHOPIFY = "SHOPIFY"


class RunStatus(enum.StrEnum):
    """Where an import or export stands. One that FAILED could not be read to its end, or nobody may go on with it."""

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    DONE = "DONE"
    FAILED = "FAILED"


# Of these one may be gone on with.
UNDER_WAY: Final = (RunStatus.WAITING, RunStatus.RUNNING)


@dataclass(frozen=True, slots=True, kw_only=True)
class StartImport:
    """A file of products that was sent. Without a store it is its author's, or the platform's first.

    Products of which the file names no category come into the one given here.
    """

    upload_id: int
    format: FileFormat = FileFormat.SHOPIFY
    store_id: int | None = None
    back_category_id: int | None = None
    dry_run: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StartExport:
    format: FileFormat = FileFormat.SHOPIFY
    store_id: int | None = None


@read_model()
class GoodsImport:
    """An import as it stands."""

    id: int
    store_id: int
    staff_id: int
    staff_name: str
    client_address: str
    format: FileFormat
    language: str
    currency: str
    shop_url: str
    back_category_id: int | None
    dry_run: bool
    file_key: str
    file_name: str
    total_bytes: int
    done_bytes: int
    status: RunStatus
    tally: Tally
    faults: int
    created_at: datetime
    finished_at: datetime | None

    @property
    def manner(self) -> Manner:
        return Manner(self.language, self.currency, self.shop_url)

    @property
    def percent(self) -> int:
        """How much of the file is done with."""
        return 100 if self.status is RunStatus.DONE else self.done_bytes * 100 // max(self.total_bytes, 1)

    @property
    def notes(self) -> tuple[Note, ...]:
        return tuple(self.tally.listed())

    @property
    def rows(self) -> int:
        return self.tally.rows

    @property
    def created(self) -> int:
        return self.tally.counts["created"]

    @property
    def unchanged(self) -> int:
        return self.tally.counts["unchanged"]

    @property
    def different(self) -> int:
        return self.tally.counts["different"]

    @property
    def refused(self) -> int:
        return self.tally.counts["refused"]


@read_model()
class ImportFault:
    """A fault as it is kept, in the reader's language."""

    id: int
    import_id: int
    line: int
    column: str | None
    message: str
    refused: bool


@dataclass(frozen=True, slots=True)
class ImportFaults(Connection[ImportFault]):
    """A window on what was wrong with a file, in the order of its lines."""


@dataclass(frozen=True, slots=True)
class GoodsImports(Connection[GoodsImport]):
    """A window on imports, newest first."""


@read_model()
class LeftOut:
    """A product that a file cannot say, by its handle, and why."""

    handle: str
    why: str


@read_model()
class GoodsExport:
    """An export as it stands."""

    id: int
    store_id: int
    staff_id: int
    format: FileFormat
    language: str
    currency: str
    shop_url: str
    total: int
    done: int
    left_out: tuple[LeftOut, ...]
    status: RunStatus
    created_at: datetime
    file_id: int | None
    expires_at: datetime | None
    finished_at: datetime | None

    @property
    def manner(self) -> Manner:
        return Manner(self.language, self.currency, self.shop_url)
