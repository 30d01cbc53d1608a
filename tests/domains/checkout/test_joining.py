"""Registering and signing in with a guest's cart, on both databases."""

from datetime import UTC, datetime

import pytest

from domains import cart, checkout, identity, members
from domains.kernel import Frame, Refused
from persistence import Database
from tests.goods import Goods, stock_shop

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
FRAME = Frame()
COUNTED = identity.Attempt(True, (), 900)


async def fill(database: Database, goods: Goods, key: cart.CartKey, **quantities: int) -> str | None:
    """Puts goods into a cart, by the codes of their SKUs, and returns its token."""
    lines = [cart.AddLine(sku_id=goods.skus[code], quantity=quantity) for code, quantity in quantities.items()]
    filled = await database.write(lambda tx: cart.add_lines(tx, key, lines, FRAME, NOW))
    return filled.token


async def held(database: Database, goods: Goods, key: cart.CartKey) -> dict[str, int] | None:
    found = await cart.find_cart(database.read(), key, NOW)
    codes = {sku_id: code for code, sku_id in goods.skus.items()}
    return None if found is None else {codes[line.sku_id]: line.quantity for line in found.lines}


async def register(database: Database, cart_token: str | None, login: str = "ada") -> members.SignedIn:
    keys = await identity.load_keys(database, NOW)
    checked = members.Registration(login, "no hash", "Ada", None)
    return await database.write(lambda tx: checkout.register_and_merge(tx, keys, checked, cart_token, NOW))


async def sign_in(database: Database, member_id: int, cart_token: str | None) -> members.SignedIn:
    keys = await identity.load_keys(database, NOW)
    subject = identity.Subject(identity.SubjectKind.MEMBER, member_id)
    checked = identity.Credentials(subject, "no hash", demo=False)
    return await database.write(lambda tx: checkout.sign_in_and_merge(tx, keys, checked, COUNTED, cart_token, NOW))


async def test_who_registers_takes_their_cart_over(database: Database) -> None:
    goods = await stock_shop(database)
    token = await fill(database, goods, cart.CartKey(), MUG=2)
    ada = (await register(database, token)).member.id
    assert await held(database, goods, cart.CartKey(member_id=ada)) == {"MUG": 2}
    assert await held(database, goods, cart.CartKey(token=token)) is None


async def test_who_signs_in_finds_both_carts_in_one(database: Database) -> None:
    goods = await stock_shop(database)
    ada = (await register(database, None)).member.id
    await fill(database, goods, cart.CartKey(member_id=ada), MUG=1, TABLE=1)
    token = await fill(database, goods, cart.CartKey(), MUG=2, STOOL=3)
    signed_in = await sign_in(database, ada, token)
    assert signed_in.member.id == ada
    assert await held(database, goods, cart.CartKey(member_id=ada)) == {"MUG": 3, "TABLE": 1, "STOOL": 3}


@pytest.mark.parametrize("token", [None, "", "unknown"])
async def test_without_a_guests_cart_the_members_stays_as_it_is(database: Database, token: str | None) -> None:
    goods = await stock_shop(database)
    ada = (await register(database, token)).member.id
    await fill(database, goods, cart.CartKey(member_id=ada), MUG=1)
    await sign_in(database, ada, token)
    assert await held(database, goods, cart.CartKey(member_id=ada)) == {"MUG": 1}


async def test_a_cart_goes_to_one_member_only(database: Database) -> None:
    goods = await stock_shop(database)
    token = await fill(database, goods, cart.CartKey(), MUG=2)
    ada = (await register(database, token)).member.id
    grace = (await register(database, token, "grace")).member.id
    assert await held(database, goods, cart.CartKey(member_id=ada)) == {"MUG": 2}
    assert await held(database, goods, cart.CartKey(member_id=grace)) is None


async def test_a_registration_that_is_refused_leaves_the_guest_their_cart(database: Database) -> None:
    goods = await stock_shop(database)
    await register(database, None)
    token = await fill(database, goods, cart.CartKey(), MUG=2)
    with pytest.raises(Refused):
        await register(database, token)
    assert await held(database, goods, cart.CartKey(token=token)) == {"MUG": 2}
