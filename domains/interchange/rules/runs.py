"""Imports and exports as staff ask for them and see them."""

import enum
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.interchange.rules.faults import Note, Tally, Words
from domains.interchange.rules.sheets import Manner
from domains.kernel import Connection, read_model


class FileFormat(enum.StrEnum):
    """The formats of product files."""

    SHOPIFY = "SHOPIFY"


class RunStatus(enum.StrEnum):
    """Where an import or export stands. One that FAILED could not be read to its end, or nobody may go on with it.

    Of one that STOPPED the job is dead: it goes on when somebody has that tried again.
    """

    WAITING = "WAITING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    DONE = "DONE"
    FAILED = "FAILED"


UNDER_WAY: Final = (RunStatus.WAITING, RunStatus.RUNNING)
# From these a job goes on.
TO_BE_DONE: Final = (*UNDER_WAY, RunStatus.STOPPED)

NOT_ALLOWED: Final[Words] = {
    "en": "Who asked for it may not do so any more.",
    "zh-CN": "发起人已没有权限。",
}
STOPPED: Final[Words] = {
    "en": "It broke off at each of its tries. What was done by then stays. The platform's staff find the reason with "
    "its job, among those that are dead, and can have it go on.",
    "zh-CN": "多次尝试均中断，已完成的部分保留。平台人员可在失效任务中查看原因并重试。",
}


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


def message_of(status: RunStatus, failure: str | None, language: str) -> str | None:
    """Why one has not come to its end, in words: `failure` where it FAILED. None for all others."""
    if status is RunStatus.STOPPED:
        return STOPPED[language]
    return failure if status is RunStatus.FAILED else None


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


@dataclass(frozen=True, slots=True)
class GoodsExports(Connection[GoodsExport]):
    """A window on exports, newest first."""
