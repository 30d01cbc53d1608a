"""A window on a long list, and the cursors that lead to the next one."""

import base64
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Generic, TypeVar

import orjson

from domains.kernel.models import read_model
from domains.kernel.problems import BadRequest

DEFAULT_FIRST: Final = 24
MAX_FIRST: Final = 100
# Ids stay far below it, and databases hold it.
BEYOND_IDS: Final = 2**62

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Window:
    """Which part of a list is asked for: `size` items after (or, backwards, before) a cursor's key."""

    size: int
    backwards: bool = False
    cursor: tuple[Any, ...] | None = None


@read_model()
class Edge(Generic[T]):
    cursor: str
    node: T


@dataclass(frozen=True, slots=True)
class PageInfo:
    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None
    end_cursor: str | None


@dataclass(frozen=True, slots=True)
class Connection(Generic[T]):
    """A window of a list, as Relay connections have it. Subclass it to carry what counting needs."""

    edges: list[Edge[T]]
    page_info: PageInfo


def window(
    first: int | None = None, after: str | None = None, last: int | None = None, before: str | None = None
) -> Window:
    """Reads the arguments of a connection: 24 items unless told, at most 100. Raises BadRequest."""
    if (first is not None or after is not None) and (last is not None or before is not None):
        raise BadRequest("Give first and after, or last and before, not both.")
    backwards = last is not None or before is not None
    size = last if backwards else first
    if size is None:
        size = DEFAULT_FIRST
    if not 0 <= size <= MAX_FIRST:
        raise BadRequest(f"first and last are from 0 to {MAX_FIRST}.")
    text = before if backwards else after
    return Window(size, backwards, None if text is None else decode_cursor(text))


def edges_of(found: Sequence[T], asked: Window, key: Callable[[T], tuple[Any, ...]]) -> tuple[list[Edge[T]], PageInfo]:
    """Makes edges of the items that a window found.

    `found` is in reading direction (reversed for a backwards window) and holds one item more than the
    window's size where there are more; `key` gives an item's sort key, ending in its id.
    """
    more = len(found) > asked.size
    items = list(found[: asked.size])
    if asked.backwards:
        items.reverse()
    edges = [Edge(encode_cursor(key(item)), item) for item in items]
    has_cursor = asked.cursor is not None
    info = PageInfo(
        has_next_page=has_cursor if asked.backwards else more,
        has_previous_page=more if asked.backwards else has_cursor,
        start_cursor=edges[0].cursor if edges else None,
        end_cursor=edges[-1].cursor if edges else None,
    )
    return edges, info


def encode_cursor(key: tuple[Any, ...]) -> str:
    """An opaque text for a sort key of plain values."""
    return base64.urlsafe_b64encode(orjson.dumps(key)).decode().rstrip("=")


def decode_cursor(text: str) -> tuple[Any, ...]:
    """The sort key in a cursor. Raises BadRequest."""
    try:
        key = orjson.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
    except ValueError:
        key = None
    if not isinstance(key, list):
        raise BadRequest("This is no cursor of this list.")
    return tuple(key)


def id_at(asked: Window) -> int | None:
    """The id at the cursor of a list in the order of ids; None at its start. Raises BadRequest for any other cursor."""
    match asked.cursor:
        case None:
            return None
        case (int(row_id),) if not isinstance(row_id, bool) and 0 < row_id < BEYOND_IDS:
            return row_id
    raise BadRequest("This is no cursor of this list.")


def bounds_of(asked: Window, place: int | None, *, oldest_first: bool = False) -> dict[str, int]:
    """The parameters of a window of what is newest first, or else oldest first: behind an id (None: from its start),
    and one more than its size.
    """
    start = 0 if asked.backwards != oldest_first else BEYOND_IDS
    return {"place": start if place is None else place, "most": asked.size + 1}
