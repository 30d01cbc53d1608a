"""Accounts of the staff, as the person at the server's console makes them; in production the first of all."""

import getpass
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from domains import identity, stores
from domains.kernel import Invalid, Refused
from operations.opened import Say, opened
from operations.settings import Settings


def read_password() -> str:
    """A new password: asked for twice at a terminal, else the first line of the input. Raises ValueError, Refused."""
    if sys.stdin.isatty():
        password = getpass.getpass("New password: ")
        if getpass.getpass("The same again: ") != password:
            raise ValueError("These were two different passwords.")
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    problems = identity.password_problems(password, "password")
    if problems:
        raise Refused(*problems)
    return password


async def create(settings: Settings, email: str, name: str, roles: Sequence[str], password: str, say: Say) -> None:
    """Makes an account with these roles. Raises Refused."""
    if "@" not in email:
        raise Refused(Invalid(field=("email",), why="This is no e-mail address.", why_zh="这不是电子邮箱。"))
    password_hash = await identity.hash_password(password)
    async with opened(settings) as database:
        add = partial(stores.create_staff, permissions=(), now=datetime.now(UTC), roles=roles)
        await database.write(lambda tx: add(tx, email, password_hash, name))
    say(f"{email} can sign in now, as {', '.join(roles)}.")


async def show(settings: Settings, say: Say) -> None:
    """Says who has an account: login, name, roles, and whether it is closed or works in demo mode only."""
    async with opened(settings) as database:
        accounts = await stores.list_staff(database.read())
    for each in accounts:
        place = "the platform" if each.store_id is None else f"store {each.store_id}"
        notes = [note for note, holds in (("closed", each.closed_at), ("demo mode only", each.demo)) if holds]
        parts = [each.login, each.name, place, ", ".join(each.roles) or "no role", *notes]
        say(" · ".join(parts))
    if not accounts:
        say("There is nobody yet: `stoa staff create` makes the first account.")


def show_roles(say: Say) -> None:
    """Says which roles can be given, and what each may do."""
    for code, role in stores.ROLES.items():
        say(f"{code} — {role.name['en']}, {role.name['zh-CN']}")
        for permission in sorted(role.permissions):
            say(f"    {permission:28} {stores.PERMISSIONS[permission]}")


async def change_password(settings: Settings, email: str, password: str, say: Say) -> None:
    """Gives an account another password; its sessions end. Raises Refused."""
    password_hash = await identity.hash_password(password)
    async with opened(settings) as database:
        now = datetime.now(UTC)
        await database.write(lambda tx: stores.change_staff_password(tx, email, password_hash, now))
    say(f"The password of {email} is changed, and they are signed out everywhere.")


async def close(settings: Settings, email: str, say: Say) -> None:
    """Locks an account. Raises Refused."""
    async with opened(settings) as database:
        await database.write(lambda tx: stores.close_staff(tx, email, datetime.now(UTC)))
    say(f"The account of {email} is closed.")


async def reopen(settings: Settings, email: str, say: Say) -> None:
    """Unlocks an account. Raises Refused."""
    async with opened(settings) as database:
        await database.write(lambda tx: stores.reopen_staff(tx, email))
    say(f"The account of {email} is open again.")
