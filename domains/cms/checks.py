"""What `stoa verify` proves of pages."""

from typing import Final

from sqlalchemy import func, select

from domains.cms.tables import PageRow, PageVersionRow
from persistence import Check, Statement

_newest = select(func.max(PageVersionRow.version)).where(PageVersionRow.page_id == PageRow.id).scalar_subquery()
_published = (
    select(PageVersionRow.version)
    .where(PageVersionRow.page_id == PageRow.id, PageVersionRow.version == PageRow.published_version)
    .scalar_subquery()
)

CHECKS: Final = (
    Check(
        "A page's draft is its newest version",
        Statement(
            select(PageRow.id, PageRow.slug, PageRow.draft_version, _newest.label("newest")).where(
                func.coalesce(_newest, 0) != PageRow.draft_version
            )
        ),
    ),
    Check(
        "A published page has the version that it shows",
        Statement(
            select(PageRow.id, PageRow.slug, PageRow.published_version).where(
                PageRow.published_version.is_not(None), _published.is_(None)
            )
        ),
    ),
)
