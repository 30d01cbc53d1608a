"""Display texts in all their languages, for staff."""

from collections.abc import Awaitable, Callable, Sequence
from operator import attrgetter
from typing import Any

from domains import catalog
from resolvers.context import Context

Resolver = Callable[[Sequence[Any], Context], Awaitable[list[Sequence[catalog.TranslatedText]]]]


def texts_of(kind: catalog.TextKind) -> Resolver:
    """Reads the texts of things of a kind, in one statement for all."""
    key_of = attrgetter("code" if kind is catalog.TextKind.TAG else "id")

    async def resolve(things: Sequence[Any], context: Context) -> list[Sequence[catalog.TranslatedText]]:
        found = await catalog.get_translations(context.read(), kind, set(map(key_of, things)))
        return [found.get(key_of(each), ()) for each in things]

    return resolve
