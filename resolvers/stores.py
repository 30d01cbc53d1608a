"""Stores, and how their staff and the platform's sign in."""

from collections.abc import Sequence

from domains import identity, stores
from resolvers.context import Context


async def stores_by_ids(ids: Sequence[int], context: Context) -> list[stores.Store | None]:
    found = await stores.get_stores(context.read(), set(ids), context.frame.language)
    return [found.get(each) for each in ids]


async def sign_in(context: Context, command: stores.SignInStaff) -> identity.Session:
    """Counts the try in a transaction of its own, so that it stays counted where it is refused."""
    kind, address = identity.SubjectKind.STAFF, context.client_address
    attempt = await context.database.write(
        lambda tx: identity.count_sign_in(tx, kind, command.login, address, context.now)
    )
    attempt.require_allowed()
    checked = await stores.check_staff_credentials(context.read(), command, context.shop.demo)
    return await context.database.write(
        lambda tx: stores.sign_in_staff(tx, context.shop.keys, checked, attempt, context.now, address)
    )
