"""Global ids: opaque outside, a type's name and an integer inside."""

import base64
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import strawberry

from execution.fields import Argument, argument, computed_field


@lru_cache(maxsize=65_536)
def global_id(type_name: str, local_id: int) -> str:
    """The opaque id of an object of a type."""
    return base64.urlsafe_b64encode(f"{type_name}:{local_id}".encode()).decode().rstrip("=")


def split_id(text: str) -> tuple[str, int]:
    """The type's name and the integer in a global id; `("", 0)` for what is none."""
    try:
        decoded = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode()
    except ValueError:
        return "", 0
    type_name, colon, number = decoded.rpartition(":")
    if not colon or not number.isascii() or not number.isdigit() or len(number) > 18:
        return "", 0
    return type_name, int(number)


def local_id(type_name: str, text: str) -> int:
    """The integer in a global id of this type, or 0, which names nothing, for any other text."""
    found, number = split_id(text)
    return number if found == type_name else 0


def optional_local_id(type_name: str, text: str | None) -> int | None:
    """The same for an id that may be left out."""
    return None if text is None else local_id(type_name, text)


def id_argument(type_name: str, *, optional: bool = False, description: str | None = None) -> Argument:
    """An argument that takes a global id of a type and hands its integer to the resolver."""
    kind: Any = strawberry.ID | None if optional else strawberry.ID
    read: Callable[[Any], int | None] = lambda text: optional_local_id(type_name, text)  # noqa: E731
    return argument(kind, description=description, read=read)


def _global_id(parent: Any, type_name: str) -> str:
    return global_id(type_name, parent.id)


@strawberry.interface(description="Anything with a global id that can be fetched again.")
class Node:
    id: strawberry.ID = computed_field(_global_id, description="Opaque and unique in the whole schema.")
