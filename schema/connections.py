"""What all connections share."""

from typing import Any, Final

import strawberry

from domains import kernel
from execution.fields import argument, graphql_type

PAGE: Final[dict[str, Any]] = {
    "first": argument(int | None),
    "after": argument(str | None),
    "last": argument(int | None),
    "before": argument(str | None),
}


@graphql_type(of=kernel.PageInfo)
class PageInfo:
    """Where a page of a connection stands."""

    has_next_page: bool
    has_previous_page: bool
    start_cursor: str | None = strawberry.field(description="Null where the page is empty.")
    end_cursor: str | None = strawberry.field(description="Null where the page is empty.")
