"""What `stoa verify` proves of files."""

from typing import Final

import sqlalchemy as sa
from sqlalchemy import select

from domains.files.rules.files import FileStatus
from domains.files.tables import FileRow
from persistence import Check, Statement

_USED = FileRow.status == FileStatus.TAKEN
_STORED = FileRow.status.in_([FileStatus.ARRIVED, FileStatus.TAKEN, FileStatus.MADE])
_UNKNOWN = sa.or_(FileRow.media_type.is_(None), FileRow.bytes.is_(None), FileRow.sha256.is_(None))

CHECKS: Final = (
    Check(
        "A file that is stored was checked: its kind, length and digest are known",
        Statement(select(FileRow.id, FileRow.status).where(_STORED, _UNKNOWN)),
    ),
    Check(
        "A file that is in use stays for good, and every other ends at its moment",
        Statement(select(FileRow.id, FileRow.status).where(FileRow.expires_at.is_not(None) == _USED)),
    ),
)
