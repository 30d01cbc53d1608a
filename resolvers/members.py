"""Members: how they register, sign in and stay signed in, and their address book."""

from collections.abc import Sequence

from domains import catalog, checkout, identity, members
from domains.kernel import Refused
from resolvers.context import Context


async def me(context: Context) -> members.Member | None:
    """The member who asks; None for a guest and for staff."""
    member_id = context.viewer.member_id
    if member_id is None:
        return None
    return (await members.get_members(context.read(), [member_id])).get(member_id)


async def members_by_ids(ids: Sequence[int], context: Context) -> list[members.Member | None]:
    """The member who asks where their own id is asked for; nobody else can be seen."""
    own = await me(context)
    return [own if own is not None and own.id == each else None for each in ids]


async def avatars_of(parents: Sequence[members.Member], context: Context) -> list[catalog.Image | None]:
    return [None if each.avatar_url is None else catalog.Image(each.avatar_url, each.nickname) for each in parents]


async def levels_of(parents: Sequence[members.Member], context: Context) -> list[None]:
    """Nobody has reached a level, as long as there are none."""
    return [None for _ in parents]


async def addresses_of(parents: Sequence[members.Member], context: Context) -> list[list[members.Address]]:
    found = await members.get_addresses(context.read(), {each.id for each in parents})
    return [found.get(each.id, []) for each in parents]


async def addresses_by_ids(ids: Sequence[int], context: Context) -> list[members.Address | None]:
    """Those of the addresses that belong to the member who asks."""
    member_id = context.viewer.member_id
    if member_id is None:
        return [None for _ in ids]
    found = await members.get_addresses(context.read(), [member_id])
    own = {each.id: each for each in found.get(member_id, [])}
    return [own.get(each) for each in ids]


async def register(context: Context, command: checkout.RegisterWithCart) -> members.SignedIn:
    """Counts the try first, in a transaction of its own; checks and hashes before the next, which is short then."""
    attempt = await context.database.write(
        lambda tx: identity.count_registration(tx, context.client_address, context.now)
    )
    attempt.require_allowed()
    checked = await members.check_registration(context.read(), command.account)
    return await context.database.write(
        lambda tx: checkout.register_and_merge(tx, context.shop.keys, checked, command.cart_token, context.now)
    )


async def sign_in(context: Context, command: checkout.SignInWithCart) -> members.SignedIn:
    """Counts the try in a transaction of its own, so that it stays counted where it is refused."""
    account, kind = command.account, identity.SubjectKind.MEMBER
    attempt = await context.database.write(
        lambda tx: identity.count_sign_in(tx, kind, account.login, context.client_address, context.now)
    )
    attempt.require_allowed()
    checked = await members.check_credentials(context.read(), account, context.shop.demo)
    return await context.database.write(
        lambda tx: checkout.sign_in_and_merge(tx, context.shop.keys, checked, attempt, command.cart_token, context.now)
    )


async def refresh(context: Context, refresh_token: str) -> identity.Session:
    """Refuses after the commit: what a refused token says about its session must be remembered."""
    outcome = await context.database.write(
        lambda tx: identity.refresh_session(tx, context.shop.keys, refresh_token, context.now, context.shop.demo)
    )
    if isinstance(outcome, identity.SessionExpired):
        raise Refused(outcome)
    return outcome


async def sign_out(context: Context) -> None:
    """Ends the session that asks. This process knows at once, others are told by the commit."""
    session_id = context.session_id
    await context.database.write(lambda tx: identity.end_session(tx, session_id, context.now))
    context.shop.keys.refuse({session_id: context.now}, context.now)


async def save_address(context: Context, command: members.SaveAddress) -> members.Address:
    return await context.database.write(lambda tx: members.save_address(tx, context.member_id, command, context.now))
