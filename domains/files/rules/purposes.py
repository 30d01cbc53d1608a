"""What files are sent for: how large they may be, what they may be, and who may send them."""

import enum
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

_MB: Final = 1_000_000


class FileFormat(enum.Enum):
    """A format that is known by its first bytes; the value is its media type."""

    PNG = "image/png"
    JPEG = "image/jpeg"
    WEBP = "image/webp"
    GIF = "image/gif"
    PDF = "application/pdf"
    CSV = "text/csv; charset=utf-8"
    MP4 = "video/mp4"
    WEBM = "video/webm"

    @property
    def is_picture(self) -> bool:
        return self.value.startswith("image/")

    @property
    def suffix(self) -> str:
        """What the names of such files end in, without the dot."""
        return "jpg" if self is FileFormat.JPEG else self.name.lower()


class UploadPurpose(enum.StrEnum):
    """What a file is sent for."""

    IMAGE = "IMAGE"
    TABLE = "TABLE"
    DOCUMENT = "DOCUMENT"
    VIDEO = "VIDEO"


@dataclass(frozen=True, slots=True)
class PurposeRule:
    """The limits of a purpose. `staff` are permissions, of which any one allows staff to send such a file."""

    max_bytes: int
    formats: frozenset[FileFormat]
    members: bool
    staff: frozenset[str]


PURPOSES: Final[Mapping[UploadPurpose, PurposeRule]] = {
    UploadPurpose.IMAGE: PurposeRule(
        10 * _MB,
        frozenset({FileFormat.PNG, FileFormat.JPEG, FileFormat.WEBP, FileFormat.GIF}),
        members=True,
        staff=frozenset({"catalog.product.write", "catalog.category.write", "catalog.library.write", "cms.page.write"}),
    ),
    UploadPurpose.TABLE: PurposeRule(
        20 * _MB,
        frozenset({FileFormat.CSV}),
        members=False,
        staff=frozenset({"catalog.product.write", "inventory.adjust", "orders.ship"}),
    ),
    UploadPurpose.DOCUMENT: PurposeRule(
        20 * _MB,
        frozenset({FileFormat.PDF, FileFormat.PNG, FileFormat.JPEG}),
        members=True,
        staff=frozenset({"catalog.product.write", "orders.ship"}),
    ),
    UploadPurpose.VIDEO: PurposeRule(
        100 * _MB,
        frozenset({FileFormat.MP4, FileFormat.WEBM}),
        members=False,
        staff=frozenset({"catalog.product.write"}),
    ),
}


def may_member_send(purpose: UploadPurpose) -> bool:
    return PURPOSES[purpose].members


def may_staff_send(purpose: UploadPurpose, permissions: Collection[str]) -> bool:
    """Whether staff with these permissions may send files for a purpose."""
    return not PURPOSES[purpose].staff.isdisjoint(permissions)
