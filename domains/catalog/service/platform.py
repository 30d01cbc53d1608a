"""Whose things are: categories and the library are the platform's, other things a store's or the platform's."""

from domains import stores
from domains.kernel import NotFound, Problem, Refused
from persistence import Reader


def require_platform(author: stores.Author | None, *field: str) -> None:
    """Raises Refused with NotFound for the staff of a store: what is not theirs is not there for them."""
    if not is_platform(author):
        raise Refused(NotFound(field=field or None))


def is_platform(author: stores.Author | None) -> bool:
    """Whether somebody may do so: not the staff of a store."""
    return store_of(author) is None


def store_of(author: stores.Author | None) -> int | None:
    """The store whose things alone somebody works on; None for the platform."""
    return None if author is None else author.staff.store_id


async def find_owner(
    reader: Reader, asked: int | None, author: stores.Author | None
) -> tuple[int | None, list[Problem]]:
    """The store that something new is to belong to, None for the platform; and what is wrong with the one asked for.

    The staff of a store make everything for it.
    """
    own = store_of(author)
    store_id = asked if own is None else own
    if asked is None or (asked == store_id and asked in await stores.get_stores(reader, [asked], "en")):
        return store_id, []
    return store_id, [NotFound(field=("store_id",))]
