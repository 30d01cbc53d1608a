"""Who may change what all stores share: categories and the library are the platform's."""

from domains import stores
from domains.kernel import NotFound, Refused


def require_platform(author: stores.Author | None, *field: str) -> None:
    """Raises Refused with NotFound for the staff of a store: what is not theirs is not there for them."""
    if author is not None and author.staff.store_id is not None:
        raise Refused(NotFound(field=field or None))
