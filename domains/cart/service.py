"""Carts are filled, changed, emptied, merged, and shown with their price."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from domains import catalog, inventory, marketing, quote
from domains.cart import store
from domains.cart.problems import TOO_MANY_COUPONS
from domains.cart.rules.carts import (
    GUEST_CART_LIVES,
    MAX_COUPONS,
    AddLine,
    CartKey,
    LineChange,
    PricedCart,
    StoredCart,
    StoredLine,
    priced_cart,
)
from domains.cart.rules.filling import adding_problems, change_problems, merged, size_problems
from domains.cart.rules.notes import with_price_drops
from domains.kernel import Conflict, Frame, NotFound, Refused, random_token
from domains.quote import LineWanted
from persistence import Reader, Transaction


async def show(
    reader: Reader, key: CartKey, frame: Frame, now: datetime, member_id: int | None = None
) -> PricedCart | None:
    """The cart with its whole price, in the currency that it began with; None where there is none.

    `member_id` says who looks at a cart that was found by its token: prices of lists that are for them count.
    Without a region in the frame freight is not known. Read it from a snapshot, so that all of it agrees.
    """
    cart = await store.find_cart(reader, key, now)
    if cart is None:
        return None
    quoted = await quote.make_quote(
        reader,
        [line.wanted() for line in cart.lines],
        member_id=member_id if key.member_id is None else key.member_id,
        region=frame.region,
        choices=marketing.Choices(coupon_ids=None if cart.coupon_ids is None else frozenset(cart.coupon_ids)),
        frame=replace(frame, currency=cart.currency),
        now=now,
    )
    before = {line.id: line.price_when_added for line in cart.lines}
    return priced_cart(cart.id, cart.token, with_price_drops(quoted, before, frame.language))


async def add_lines(tx: Transaction, key: CartKey, lines: Sequence[AddLine], frame: Frame, now: datetime) -> CartKey:
    """Puts goods into a cart and returns where to find it: without a token and a member a new cart is begun.

    Quantities of one SKU add up. Raises Refused with all of: NotFound (of the cart, a SKU), Required, Invalid,
    Unpublished, PurchaseLimitExceeded, InsufficientStock; nothing is added then.
    """
    if problems := size_problems(len(lines)):
        raise Refused(*problems)
    cart = await _hold_or_begin(tx, key, frame, now)
    sku_ids = {line.sku_id for line in lines}
    skus = await catalog.get_skus_for_sale(tx, sku_ids, replace(frame, currency=cart.currency), now)
    available = await inventory.get_availability(tx, list(skus), quote.recipes_of(skus))
    held = {line.sku_id: line.quantity for line in cart.lines}
    if problems := adding_problems(lines, skus, available, held):
        raise Refused(*problems)
    await store.add_lines(tx, cart.id, _summed(lines, skus, cart), now)
    return cart.key


async def update_lines(
    tx: Transaction, key: CartKey, changes: Sequence[LineChange], frame: Frame, now: datetime
) -> None:
    """Changes quantities, ticks and choices of lines, one change after another.

    Raises Refused with all of: NotFound (of the cart, a line), Required, Invalid, Unpublished,
    PurchaseLimitExceeded, InsufficientStock; nothing is changed then.
    """
    if problems := size_problems(len(changes)):
        raise Refused(*problems)
    cart = await _hold(tx, key, now)
    lines = {line.id: line for line in cart.lines}
    counted = {lines[each.line_id].sku_id for each in changes if each.quantity is not None and each.line_id in lines}
    skus: Mapping[int, catalog.SkuForSale] = {}
    available: Mapping[int, int] = {}
    if counted:
        skus = await catalog.get_skus_for_sale(tx, counted, replace(frame, currency=cart.currency), now)
        available = await inventory.get_availability(tx, list(skus), quote.recipes_of(skus))
    if problems := change_problems(changes, lines, skus, available):
        raise Refused(*problems)
    for change in changes:
        lines[change.line_id] = lines[change.line_id].changed(change)
    await store.change_lines(tx, [lines[line_id] for line_id in sorted({each.line_id for each in changes})])


async def remove_lines(tx: Transaction, key: CartKey, line_ids: Sequence[int], now: datetime) -> None:
    """Takes lines out of a cart. Raises Refused with NotFound for the cart or each line that is not in it."""
    if problems := size_problems(len(line_ids), "line_ids"):
        raise Refused(*problems)
    cart = await _hold(tx, key, now)
    own = {line.id for line in cart.lines}
    problems = [NotFound(field=("line_ids", str(at))) for at, line_id in enumerate(line_ids) if line_id not in own]
    if problems:
        raise Refused(*problems)
    await store.remove_lines(tx, cart.id, set(line_ids))


async def set_coupons(
    tx: Transaction, key: CartKey, coupon_ids: Sequence[int] | None, member_id: int | None, frame: Frame, now: datetime
) -> None:
    """Says which coupons shall be tried: all of these, or (None) the best. Whether they apply is seen in the price.

    Raises Refused with all of: NotFound (of the cart), Invalid, CouponNotUsable for what is not an unused one of the
    member's.
    """
    cart = await _hold(tx, key, now)
    named = coupon_ids or ()
    if len(named) > MAX_COUPONS:
        raise Refused(TOO_MANY_COUPONS.at("coupon_ids"))
    found = await marketing.get_coupons(tx, set(named), frame, now) if named else {}
    problems = [
        marketing.CouponNotUsable(field=("coupon_ids", str(at)))
        for at, coupon_id in enumerate(named)
        if not _is_unused(found.get(coupon_id), member_id)
    ]
    if problems:
        raise Refused(*problems)
    await store.choose_coupons(tx, cart.id, None if coupon_ids is None else list(dict.fromkeys(coupon_ids)))


async def merge_guest_cart(tx: Transaction, token: str, member_id: int, now: datetime) -> None:
    """Puts what a guest's cart holds into the member's, up to the limits, and ends the guest's.

    A token that finds no cart (any more) is nothing to complain of.
    """
    guest_id = await store.hold_cart(tx, CartKey(token=token), now, now + GUEST_CART_LIVES)
    if guest_id is None:
        return
    guest = await store.get_cart(tx, guest_id)
    frame = Frame(currency=guest.currency)
    own = await _hold_or_begin(tx, CartKey(member_id=member_id), frame, now)
    skus = await catalog.get_skus_for_sale(tx, {line.sku_id for line in guest.lines}, frame, now)
    if lines := merged(own.lines, guest.lines, skus):
        await store.put_lines(tx, own.id, lines, now)
    await store.drop_cart(tx, guest.id)


async def find_cart(reader: Reader, key: CartKey, now: datetime) -> StoredCart | None:
    """A cart as it is kept, with its lines in the order in which they came; for whoever prices it otherwise."""
    return await store.find_cart(reader, key, now)


async def find_selected(reader: Reader, key: CartKey) -> list[LineWanted]:
    """The selected lines of a cart, in the order in which they came; none where there is no cart."""
    cart = await store.find_cart(reader, key)
    return [] if cart is None else [line.wanted() for line in cart.lines if line.selected]


async def find_currency(reader: Reader, key: CartKey) -> str | None:
    """The currency that a cart is priced in: the one that it began with. None where there is no cart."""
    cart = await store.find_cart(reader, key)
    return None if cart is None else cart.currency


async def remove_bought(tx: Transaction, cart_id: int, line_ids: Collection[int], *, chose_coupons: bool) -> None:
    """Takes out what an order is made of, and the choice of coupons, where there is one: it was about this order.

    Raises Refused(Conflict) where a line is gone: another order has it.
    """
    if await store.remove_lines(tx, cart_id, set(line_ids)) != len(set(line_ids)):
        raise Refused(Conflict())
    if chose_coupons:
        await store.choose_coupons(tx, cart_id, None)


def _is_unused(coupon: marketing.Coupon | None, member_id: int | None) -> bool:
    own = coupon is not None and coupon.member_id == member_id
    return own and coupon.status is marketing.CouponStatus.UNUSED  # type: ignore[union-attr]


async def _hold(tx: Transaction, key: CartKey, now: datetime) -> StoredCart:
    cart_id = await store.hold_cart(tx, key, now, now + GUEST_CART_LIVES)
    if cart_id is None:
        raise Refused(NotFound(field=("token",)))
    return await store.get_cart(tx, cart_id)


async def _hold_or_begin(tx: Transaction, key: CartKey, frame: Frame, now: datetime) -> StoredCart:
    """The cart with its lines, kept from others' changes. What a guest's own token does not find is not begun."""
    found = await store.hold_cart(tx, key, now, now + GUEST_CART_LIVES)
    if found is not None:
        return await store.get_cart(tx, found)
    if key.token is not None:
        raise Refused(NotFound(field=("token",)))
    new = key if key.member_id is not None else CartKey(token=random_token())
    await store.begin_cart(tx, new, frame.currency, now, now + GUEST_CART_LIVES)
    return await _hold(tx, new, now)


def _summed(lines: Sequence[AddLine], skus: Mapping[int, catalog.SkuForSale], cart: StoredCart) -> list[StoredLine]:
    """One line per SKU, in order of the SKUs: what is added becomes selected, a choice stays unless one is made."""
    choices = {line.sku_id: line.promotion_id for line in cart.lines}
    quantities: dict[int, int] = {}
    for line in lines:
        quantities[line.sku_id] = quantities.get(line.sku_id, 0) + line.quantity
        choices[line.sku_id] = line.promotion_id or choices.get(line.sku_id)
    return [
        StoredLine(0, sku_id, quantity, True, choices[sku_id], _price_of(skus[sku_id]))
        for sku_id, quantity in sorted(quantities.items())
    ]


def _price_of(sku: catalog.SkuForSale) -> int:
    return 0 if sku.price is None else sku.price.minor
