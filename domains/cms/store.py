"""All SQL of pages."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import bindparam, select, update

from domains.cms.rules.pages import (
    BlockSlot,
    CreatePage,
    Page,
    PageConflict,
    PageDraft,
    PublishedPage,
    from_stored,
    to_stored,
)
from domains.cms.tables import PageRow, PageVersionRow
from domains.kernel import Channel
from persistence import Reader, Statement, Transaction, insert_into, translated

_PAGE: Final = (
    PageRow.id,
    PageRow.slug,
    PageRow.channel,
    PageRow.kind,
    PageRow.draft_version,
    PageRow.published_version,
    PageRow.updated_at,
    PageRow.updated_by,
)
_PUBLISHED = Statement(
    select(PageRow.id, PageVersionRow.version, translated(PageVersionRow.title), PageVersionRow.content)
    .join(
        PageVersionRow,
        (PageVersionRow.page_id == PageRow.id) & (PageVersionRow.version == PageRow.published_version),
    )
    .where(PageRow.slug == bindparam("slug"), PageRow.channel == bindparam("channel"))
)
_DRAFT = Statement(
    select(*_PAGE, PageVersionRow.title, PageVersionRow.content)
    .join(PageVersionRow, (PageVersionRow.page_id == PageRow.id) & (PageVersionRow.version == PageRow.draft_version))
    .where(PageRow.id == bindparam("id"))
)
_IDENTIFY = Statement(
    select(PageRow.id).where(PageRow.slug == bindparam("slug"), PageRow.channel == bindparam("channel"))
)
_CONFLICT = Statement(
    select(PageRow.draft_version, PageRow.updated_by, PageRow.updated_at).where(PageRow.id == bindparam("id"))
)
_ADD = Statement(
    insert_into(
        PageRow,
        "slug",
        "channel",
        "kind",
        "draft_version",
        "published_version",
        "created_at",
        "updated_at",
        "updated_by",
        returning=[PageRow.id],
        unless_exists=("slug", "channel"),
    )
)
_ADD_VERSION = Statement(
    insert_into(PageVersionRow, "page_id", "version", "title", "content", "created_at", "created_by")
)
_ADVANCE = Statement(
    update(PageRow)
    .where(PageRow.id == bindparam("page"), PageRow.draft_version == bindparam("seen"))
    .values(draft_version=PageRow.draft_version + 1, updated_at=bindparam("now"), updated_by=bindparam("staff"))
)
_PUBLISH = Statement(
    update(PageRow)
    .where(PageRow.id == bindparam("page"), PageRow.draft_version == bindparam("seen"))
    .values(published_version=PageRow.draft_version, updated_at=bindparam("now"), updated_by=bindparam("staff"))
)


async def find_published(reader: Reader, slug: str, channel: Channel, language: str) -> PublishedPage | None:
    """The version that shoppers see; None where there is no such page or it was never published."""
    rows = await reader.rows(_PUBLISHED, slug=slug, channel=channel, language=language)
    for page_id, version, title, content in rows:
        return PublishedPage(page_id, version, title, from_stored(content))
    return None


async def find_draft(reader: Reader, page_id: int) -> PageDraft | None:
    for *page, title, content in await reader.rows(_DRAFT, id=page_id):
        return PageDraft(Page(*page), title, from_stored(content))
    return None


async def find_page_id(reader: Reader, slug: str, channel: Channel) -> int | None:
    return next((row[0] for row in await reader.rows(_IDENTIFY, slug=slug, channel=channel)), None)


async def find_conflict(reader: Reader, page_id: int) -> PageConflict | None:
    """How the draft stands; None where there is no such page."""
    return next((PageConflict(*row) for row in await reader.rows(_CONFLICT, id=page_id)), None)


async def add_page(tx: Transaction, command: CreatePage, staff_id: int | None, now: datetime) -> int | None:
    """Writes a page whose draft will be version 1 and returns its id; None where the channel has one of this name."""
    rows = await tx.rows(
        _ADD,
        slug=command.slug,
        channel=command.channel,
        kind=command.kind,
        draft_version=1,
        published_version=None,
        created_at=now,
        updated_at=now,
        updated_by=staff_id,
    )
    return next((row[0] for row in rows), None)


async def add_version(
    tx: Transaction,
    page_id: int,
    version: int,
    title: dict[str, str],
    slots: tuple[BlockSlot, ...],
    staff_id: int | None,
    now: datetime,
) -> None:
    content: list[dict[str, Any]] = to_stored(slots)
    await tx.run(
        _ADD_VERSION,
        page_id=page_id,
        version=version,
        title=title,
        content=content,
        created_at=now,
        created_by=staff_id,
    )


async def advance_draft(tx: Transaction, page_id: int, seen: int, staff_id: int | None, now: datetime) -> bool:
    """Raises the draft's version by one. Returns whether it still was the one that was seen."""
    return await tx.run(_ADVANCE, page=page_id, seen=seen, now=now, staff=staff_id) == 1


async def publish_draft(tx: Transaction, page_id: int, seen: int, staff_id: int | None, now: datetime) -> bool:
    """Shows the draft to shoppers. Returns whether it still was the one that was seen."""
    return await tx.run(_PUBLISH, page=page_id, seen=seen, now=now, staff=staff_id) == 1
