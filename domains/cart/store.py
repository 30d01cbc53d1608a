"""All SQL of carts."""

from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

import sqlalchemy as sa
from sqlalchemy import bindparam, delete, or_, select, update

from domains.cart.rules.carts import CartKey, StoredCart, StoredLine
from domains.cart.tables import CartLineRow, CartRow
from persistence import Reader, Row, Statement, Transaction, insert_into, one_of, upsert

_CART: Final = (CartRow.id, CartRow.token, CartRow.member_id, CartRow.currency, CartRow.coupon_ids)
_LINE: Final = (
    CartLineRow.id,
    CartLineRow.sku_id,
    CartLineRow.quantity,
    CartLineRow.selected,
    CartLineRow.promotion_id,
    CartLineRow.price_when_added,
)
_BY_TOKEN: Final = CartRow.token == bindparam("token")
_BY_MEMBER: Final = CartRow.member_id == bindparam("member_id")
_ALIVE: Final = or_(CartRow.expires_at.is_(None), CartRow.expires_at > bindparam("now"))
_WITH_LINES = select(*_CART, *_LINE).outerjoin(CartLineRow, CartLineRow.cart_id == CartRow.id).order_by(CartLineRow.id)
_FIND_BY_TOKEN = Statement(_WITH_LINES.where(_BY_TOKEN, _ALIVE))
_FIND_BY_MEMBER = Statement(_WITH_LINES.where(_BY_MEMBER, _ALIVE))
_FIND_BY_ID = Statement(_WITH_LINES.where(CartRow.id == bindparam("id")))


# Every cart is younger than this.
_ANY_AGE: Final = datetime(2000, 1, 1, tzinfo=UTC)


async def find_cart(reader: Reader, key: CartKey, now: datetime = _ANY_AGE) -> StoredCart | None:
    """The cart with its lines, in one statement; None where there is none, or its time is over by `now`."""
    if key.token is not None:
        return _cart_of(await reader.rows(_FIND_BY_TOKEN, token=key.token, now=now))
    if key.member_id is not None:
        return _cart_of(await reader.rows(_FIND_BY_MEMBER, member_id=key.member_id, now=now))
    return None


async def get_cart(reader: Reader, cart_id: int) -> StoredCart:
    """A cart that exists, with its lines."""
    cart = _cart_of(await reader.rows(_FIND_BY_ID, id=cart_id))
    assert cart is not None
    return cart


def _holding(whose: sa.ColumnElement[bool]) -> Statement:
    renewed = update(CartRow).values(changed_at=bindparam("now"), expires_at=bindparam("expires_at"))
    return Statement(renewed.where(whose, _ALIVE).returning(CartRow.id))


_HOLD_BY_TOKEN = _holding(_BY_TOKEN)
_HOLD_BY_MEMBER = _holding(_BY_MEMBER)


async def hold_cart(tx: Transaction, key: CartKey, now: datetime, guests_until: datetime) -> int | None:
    """Renews a cart and keeps every other change of it waiting until this transaction ends; returns its id."""
    if key.token is not None:
        found = await tx.rows(_HOLD_BY_TOKEN, token=key.token, now=now, expires_at=guests_until)
    elif key.member_id is not None:
        found = await tx.rows(_HOLD_BY_MEMBER, member_id=key.member_id, now=now, expires_at=None)
    else:
        return None
    return found[0][0] if found else None


_COLUMNS: Final = ("token", "member_id", "currency", "created_at", "changed_at", "expires_at")
_BEGIN_GUESTS = Statement(insert_into(CartRow, *_COLUMNS))
# Another first add of the same member may have begun it a moment ago.
_BEGIN_MEMBERS = Statement(insert_into(CartRow, *_COLUMNS, unless_exists=["member_id"]))


async def begin_cart(tx: Transaction, key: CartKey, currency: str, now: datetime, guests_until: datetime) -> None:
    """Stores an empty cart; a member's that is there already stays as it is."""
    guest = key.token is not None
    await tx.run(
        _BEGIN_GUESTS if guest else _BEGIN_MEMBERS,
        token=key.token,
        member_id=None if guest else key.member_id,
        currency=currency,
        created_at=now,
        changed_at=now,
        expires_at=guests_until if guest else None,
    )


_OVER = (
    select(CartRow.id)
    .where(CartRow.expires_at <= bindparam("now"))
    .order_by(CartRow.expires_at)
    .limit(bindparam("most", type_=sa.Integer()))
    .with_for_update(skip_locked=True)
)
_DROP_OVER = Statement(delete(CartRow).where(CartRow.id.in_(_OVER)))


async def drop_expired(tx: Transaction, now: datetime, most: int) -> int:
    """Deletes some guests' carts whose time is over, with their lines, and returns how many."""
    return await tx.run(_DROP_OVER, now=now, most=most)


_LINE_COLUMNS: Final = (
    "cart_id",
    "sku_id",
    "quantity",
    "selected",
    "promotion_id",
    "price_when_added",
    "added_at",
)
_ADD = Statement(upsert(CartLineRow, *_LINE_COLUMNS, key=["cart_id", "sku_id"], add=["quantity"], keep=["added_at"]))
_PUT = Statement(upsert(CartLineRow, *_LINE_COLUMNS, key=["cart_id", "sku_id"], keep=["added_at"]))


async def add_lines(tx: Transaction, cart_id: int, lines: Sequence[StoredLine], now: datetime) -> None:
    """Puts lines into a cart; where it has the SKU already, the quantities add up."""
    await tx.run_many(_ADD, [_values(cart_id, line, now) for line in lines])


async def put_lines(tx: Transaction, cart_id: int, lines: Sequence[StoredLine], now: datetime) -> None:
    """Puts lines into a cart, in place of those of the same SKUs."""
    await tx.run_many(_PUT, [_values(cart_id, line, now) for line in lines])


_CHANGE = Statement(
    update(CartLineRow)
    .where(CartLineRow.id == bindparam("line_id"))
    .values(
        quantity=bindparam("quantity"),
        selected=bindparam("selected"),
        promotion_id=bindparam("promotion_id"),
    )
)


async def change_lines(tx: Transaction, lines: Iterable[StoredLine]) -> None:
    """Stores the quantities, ticks and choices of lines."""
    values = [
        {
            "line_id": line.id,
            "quantity": line.quantity,
            "selected": line.selected,
            "promotion_id": line.promotion_id,
        }
        for line in lines
    ]
    await tx.run_many(_CHANGE, values)


_REMOVE = Statement(
    delete(CartLineRow).where(CartLineRow.cart_id == bindparam("cart_id"), one_of(CartLineRow.id, "line_ids"))
)


async def remove_lines(tx: Transaction, cart_id: int, line_ids: Collection[int]) -> int:
    """Deletes lines of a cart; returns how many there were."""
    return await tx.run(_REMOVE, cart_id=cart_id, line_ids=line_ids)


_CHOOSE = Statement(update(CartRow).where(CartRow.id == bindparam("id")).values(coupon_ids=bindparam("coupon_ids")))


async def choose_coupons(tx: Transaction, cart_id: int, coupon_ids: Sequence[int] | None) -> None:
    """Stores which coupons shall be tried; None for the best."""
    await tx.run(_CHOOSE, id=cart_id, coupon_ids=None if coupon_ids is None else list(coupon_ids))


_DROP = Statement(delete(CartRow).where(CartRow.id == bindparam("id")))


async def drop_cart(tx: Transaction, cart_id: int) -> None:
    """Deletes a cart with its lines."""
    await tx.run(_DROP, id=cart_id)


def _cart_of(rows: Sequence[Row]) -> StoredCart | None:
    if not rows:
        return None
    cart_id, token, member_id, currency, coupon_ids = rows[0][: len(_CART)]
    chosen = None if coupon_ids is None else tuple(coupon_ids)
    lines = tuple(StoredLine(*row[len(_CART) :]) for row in rows if row[len(_CART)] is not None)
    return StoredCart(cart_id, token, member_id, currency, chosen, lines)


def _values(cart_id: int, line: StoredLine, now: datetime) -> dict[str, Any]:
    return {
        "cart_id": cart_id,
        "sku_id": line.sku_id,
        "quantity": line.quantity,
        "selected": line.selected,
        "promotion_id": line.promotion_id,
        "price_when_added": line.price_when_added,
        "added_at": now,
    }
