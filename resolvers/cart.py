"""Carts: shown, filled, changed and emptied; each change answers with the cart priced anew."""

from collections.abc import Sequence

from domains import cart, catalog, quote, stores
from domains.kernel import NotFound, Refused
from resolvers.context import Context


async def find_cart(context: Context, token: str | None) -> cart.PricedCart | None:
    """A guest's by token, else the member's own."""
    return await _show(context, _key(context, token))


async def carts_by_ids(ids: Sequence[int], context: Context) -> list[cart.PricedCart | None]:
    """The member's own cart where it is asked for; a guest's is found by its token only."""
    if context.viewer.member_id is None:
        return [None for _ in ids]
    own = await _show(context, cart.CartKey(member_id=context.viewer.member_id))
    return [own if own is not None and own.id == each else None for each in ids]


async def add_lines(context: Context, command: cart.AddLines) -> cart.PricedCart:
    key = await context.database.write(
        lambda tx: cart.add_lines(tx, _key(context, command.token), command.lines, context.frame, context.now)
    )
    return await _shown(context, key)


async def update_lines(context: Context, command: cart.UpdateLines) -> cart.PricedCart:
    key = _key(context, command.token)
    await context.database.write(lambda tx: cart.update_lines(tx, key, command.lines, context.frame, context.now))
    return await _shown(context, key)


async def set_coupons(context: Context, command: cart.SetCoupons) -> cart.PricedCart:
    key, member_id = _key(context, command.token), context.viewer.member_id
    await context.database.write(
        lambda tx: cart.set_coupons(tx, key, command.coupon_ids, member_id, context.frame, context.now)
    )
    return await _shown(context, key)


async def remove_lines(context: Context, command: cart.RemoveLines) -> cart.PricedCart:
    key = _key(context, command.token)
    await context.database.write(lambda tx: cart.remove_lines(tx, key, command.line_ids, context.now))
    return await _shown(context, key)


async def stores_of_groups(groups: Sequence[cart.CartGroup], context: Context) -> list[stores.Store]:
    found = await stores.get_stores(context.read(), {each.store_id for each in groups}, context.frame.language)
    return [found[each.store_id] for each in groups]


async def skus_of_lines(lines: Sequence[quote.QuotedLine | quote.InvalidLine], context: Context) -> list[catalog.Sku]:
    """Read with the price already, in the cart's currency."""
    return [line.sku.as_shown() for line in lines]


async def skus_of_gifts(gifts: Sequence[quote.QuotedGift | quote.GiftToChoose], context: Context) -> list[catalog.Sku]:
    """Read with the price already, in the cart's currency."""
    return [gift.sku.as_shown() for gift in gifts]


async def suggestions_of(
    hints: Sequence[quote.AddOnHint], context: Context, first: int
) -> list[list[catalog.ProductCard]]:
    return await quote.suggest(context.read(), hints, first, context.frame)


def _key(context: Context, token: str | None) -> cart.CartKey:
    return cart.CartKey(member_id=context.viewer.member_id) if token is None else cart.CartKey(token=token)


async def _show(context: Context, key: cart.CartKey) -> cart.PricedCart | None:
    async with context.database.snapshot() as reader:
        return await cart.show(reader, key, context.frame, context.now, context.viewer.member_id)


async def _shown(context: Context, key: cart.CartKey) -> cart.PricedCart:
    """The cart that was just changed. Should it be gone a moment later, there is nothing left to show."""
    found = await _show(context, key)
    if found is None:
        raise Refused(NotFound(field=("token",)))
    return found
