"""Pages: the commands that make and change them, and what is read of them."""

import enum
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domains.kernel import Channel

Texts = dict[str, str]


class PageKind(enum.StrEnum):
    """What a page is for."""

    HOME = "HOME"
    CATEGORY = "CATEGORY"
    CAMPAIGN = "CAMPAIGN"
    PRODUCT_DETAIL = "PRODUCT_DETAIL"
    MEMBER_CENTRE = "MEMBER_CENTRE"
    CUSTOM = "CUSTOM"


@dataclass(frozen=True, slots=True)
class Block:
    """A component as it is saved: its own id, unique in the page, its type and style, and its properties."""

    id: str
    type: str
    style: str
    properties: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BlockSlot:
    """A place on the page and the components in it, in order."""

    name: str
    components: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class CreatePage:
    slug: str
    title: Texts
    channel: Channel
    kind: PageKind


@dataclass(frozen=True, slots=True)
class SaveDraft:
    """New content for a draft; `draft_version` is the one that was edited, a title of None leaves it as it is."""

    page_id: int
    draft_version: int
    slots: tuple[BlockSlot, ...]
    title: Texts | None = None


@dataclass(frozen=True, slots=True)
class PublishPage:
    """Show the draft to shoppers; `draft_version` is the one that was seen."""

    page_id: int
    draft_version: int


@dataclass(frozen=True, slots=True)
class Page:
    """A page as its editors know it. A version rises with every save."""

    id: int
    slug: str
    channel: Channel
    kind: PageKind
    draft_version: int
    published_version: int | None
    updated_at: datetime
    updated_by: int | None


@dataclass(frozen=True, slots=True)
class PageDraft:
    """The newest version of a page."""

    page: Page
    title: Texts
    slots: tuple[BlockSlot, ...]


@dataclass(frozen=True, slots=True)
class PublishedPage:
    """The version of a page that shoppers see, its blocks as they were saved."""

    id: int
    version: int
    title: str
    slots: tuple[BlockSlot, ...]


@dataclass(frozen=True, slots=True)
class PageConflict:
    """Somebody else saved the draft after it was read."""

    current_version: int
    changed_by: int | None
    changed_at: datetime


def to_stored(slots: tuple[BlockSlot, ...]) -> list[dict[str, Any]]:
    """The slots as the JSON that a version keeps."""
    return [
        {
            "name": slot.name,
            "components": [
                {"id": each.id, "type": each.type, "style": each.style, "properties": dict(each.properties)}
                for each in slot.components
            ],
        }
        for slot in slots
    ]


def from_stored(content: list[dict[str, Any]]) -> tuple[BlockSlot, ...]:
    """The slots that a version keeps."""
    return tuple(BlockSlot(slot["name"], tuple(Block(**each) for each in slot["components"])) for slot in content)
