"""Pages are made, saved as drafts, and published."""

from datetime import datetime

from domains.cms import store
from domains.cms.problems import DraftChanged
from domains.cms.rules.component_types import COMPONENT_TYPES
from domains.cms.rules.content import content_problems, sanitised, slug_problems, title_problems
from domains.cms.rules.pages import BlockSlot, CreatePage, PageDraft, PublishPage, SaveDraft
from domains.kernel import AlreadyExists, Channel, NotFound, Problem, Refused, Required
from persistence import Reader, Transaction


async def create_page(tx: Transaction, command: CreatePage, now: datetime, staff_id: int | None = None) -> PageDraft:
    """Makes a page with an empty draft, which shoppers do not see.

    `staff_id` is who does it, None for the system. Raises Refused(Required, Invalid, AlreadyExists).
    """
    problems = [*slug_problems(command.slug), *title_problems(command.title)]
    if problems:
        raise Refused(*problems)
    page_id = await store.add_page(tx, command, staff_id, now)
    if page_id is None:
        raise Refused(AlreadyExists(field=("slug",)))
    await store.add_version(tx, page_id, 1, command.title, (), staff_id, now)
    return await _get_draft(tx, page_id)


async def save_draft(tx: Transaction, command: SaveDraft, now: datetime, staff_id: int | None = None) -> PageDraft:
    """Keeps new content as the draft's next version, rich texts sanitised. Shoppers do not see it yet.

    What is only missing may be saved; it keeps the draft from being published. Raises
    Refused(NotFound, Invalid, DraftChanged), the last with the `conflict` that it is about.
    """
    before = await _get_draft(tx, command.page_id)
    title = before.title if command.title is None else command.title
    problems = [*title_problems(title), *content_problems(command.slots, COMPONENT_TYPES)]
    refused = [problem for problem in problems if not isinstance(problem, Required) or problem.field == ("title",)]
    if refused:
        raise Refused(*refused)
    if not await store.advance_draft(tx, command.page_id, command.draft_version, staff_id, now):
        await _refuse_conflict(tx, command.page_id)
    slots = sanitised(command.slots, COMPONENT_TYPES)
    await store.add_version(tx, command.page_id, command.draft_version + 1, title, slots, staff_id, now)
    return await _get_draft(tx, command.page_id)


async def publish(tx: Transaction, command: PublishPage, now: datetime, staff_id: int | None = None) -> PageDraft:
    """Shows the draft to shoppers from now on. Raises Refused(NotFound, Required, Invalid, DraftChanged)."""
    if not await store.publish_draft(tx, command.page_id, command.draft_version, staff_id, now):
        await _refuse_conflict(tx, command.page_id)
    draft = await _get_draft(tx, command.page_id)
    problems = draft_problems(draft.slots)
    if problems:
        raise Refused(*problems)
    return draft


def draft_problems(slots: tuple[BlockSlot, ...]) -> list[Problem]:
    """What keeps a draft from being published, each problem with its path from `slots` down."""
    return list(content_problems(slots, COMPONENT_TYPES))


async def find_page_id(reader: Reader, slug: str, channel: Channel) -> int | None:
    """The id of a page, published or not; None where the channel has none of this name."""
    return await store.find_page_id(reader, slug, channel)


async def _get_draft(tx: Transaction, page_id: int) -> PageDraft:
    draft = await store.find_draft(tx, page_id)
    if draft is None:
        raise Refused(NotFound(field=("page_id",)))
    return draft


async def _refuse_conflict(tx: Transaction, page_id: int) -> None:
    conflict = await store.find_conflict(tx, page_id)
    if conflict is None:
        raise Refused(NotFound(field=("page_id",)))
    problem = DraftChanged(current_version=conflict.current_version, field=("draft_version",))
    raise Refused(problem, conflict=conflict)
