"""`stoa explain --run`: runs a query on the shop's database, as the server would, to see what it takes."""

import pkgutil
from collections.abc import Awaitable, Callable, Sequence
from functools import partial

from operations.opened import Say, opened
from operations.settings import Settings
from persistence import recorded_statements

Explain = Callable[..., Awaitable[str]]


async def run(settings: Settings, explain: Explain, headers: Sequence[str], say: Say) -> None:
    """Says what `explain` makes of the contexts of the shop's requests, their headers, and the record of statements.

    A header is given as `Name: value`. Raises ValueError.
    """
    named = _headers_of(headers)
    async with opened(settings):
        server = pkgutil.resolve_name("server")  # by its name, for nothing imports the server
        shop = await server.open_shop(settings)
    try:
        say(await explain(partial(server.context_of, shop), named, recorded_statements))
    finally:
        await shop.database.close()


def _headers_of(given: Sequence[str]) -> dict[str, str]:
    """Headers by name in lower case."""
    named = [each.partition(":") for each in given]
    if not all(colon for _, colon, _ in named):
        raise ValueError("A header is given as Name: value.")
    return {name.strip().lower(): value.strip() for name, _, value in named}
