"""Registering and signing in where a guest's cart comes along."""

from dataclasses import dataclass
from datetime import datetime

from domains import cart, identity, members
from persistence import Transaction


@dataclass(frozen=True, slots=True)
class RegisterWithCart:
    """A request to register, with the token of the guest's cart to take over."""

    account: members.Register
    cart_token: str | None


@dataclass(frozen=True, slots=True)
class SignInWithCart:
    """A request to sign in, with the token of the guest's cart to merge into the member's."""

    account: members.SignIn
    cart_token: str | None


async def register_and_merge(
    tx: Transaction, keys: identity.TokenKeys, checked: members.Registration, cart_token: str | None, now: datetime
) -> members.SignedIn:
    """Makes a member, who takes over the guest's cart. Raises Refused(AlreadyExists)."""
    signed_in = await members.register(tx, keys, checked, now)
    await _merge(tx, cart_token, signed_in, now)
    return signed_in


async def sign_in_and_merge(
    tx: Transaction,
    keys: identity.TokenKeys,
    checked: identity.Credentials,
    attempt: identity.Attempt,
    cart_token: str | None,
    now: datetime,
) -> members.SignedIn:
    """Begins a member's session, and merges the guest's cart into the member's."""
    signed_in = await members.sign_in(tx, keys, checked, attempt, now)
    await _merge(tx, cart_token, signed_in, now)
    return signed_in


async def _merge(tx: Transaction, cart_token: str | None, signed_in: members.SignedIn, now: datetime) -> None:
    if cart_token:
        await cart.merge_guest_cart(tx, cart_token, signed_in.member.id, now)
