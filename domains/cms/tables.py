"""Tables of pages. A version is written once, when it is saved, and never changed."""

from datetime import datetime

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from domains.cms.rules.pages import PageKind
from domains.kernel import Channel
from persistence import Base, Id, JsonValue, Kept, Translations


class PageRow(Base):
    """A page in a channel: which of its versions is the draft, and which shoppers see (none before the first)."""

    __tablename__ = "pages"
    kept = Kept()
    __table_args__ = (UniqueConstraint("slug", "channel"),)

    id: Mapped[Id]
    slug: Mapped[str]
    channel: Mapped[Channel]
    kind: Mapped[PageKind]
    draft_version: Mapped[int]
    published_version: Mapped[int | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    updated_by: Mapped[int | None]


class PageVersionRow(Base):
    """What a page said at a save; `created_by` is somebody of the staff, or null for the system."""

    __tablename__ = "page_versions"
    kept = Kept()

    page_id: Mapped[int] = mapped_column(ForeignKey("pages.id"), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    title: Mapped[Translations]
    content: Mapped[JsonValue]
    created_at: Mapped[datetime]
    created_by: Mapped[int | None]
