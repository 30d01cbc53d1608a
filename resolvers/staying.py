"""How long somebody may stay on a socket or a stream."""

from collections.abc import Mapping
from typing import Protocol

from domains import identity
from execution.ending import NOT_WELCOME, Ending, never
from resolvers.context import Shop


class Caller(Protocol):
    """Who sends a request, as an edge knows it."""

    @property
    def headers(self) -> Mapping[str, str]: ...


async def until_ended(shop: Shop, caller: Caller) -> Ending:
    """Waits until the access token that somebody came with ends; guests, and those whose token is bad, may stay.

    A bad token is told with each operation.
    """
    scheme, _, token = caller.headers.get("authorization", "").partition(" ")
    access = identity.verify_access(shop.keys, token.strip(), shop.clock()) if scheme.lower() == "bearer" else None
    if access is None:
        return await never(caller)
    await identity.until_access_ends(shop.database, access, shop.clock)
    return NOT_WELCOME
