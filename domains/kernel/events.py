"""What has happened, as data that can be stored and told."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A fact, in the past tense, of ids and plain values (int, str, bool, None, lists of them) only.

    A subclass sets `name`, such as `orders.order_placed`: the word it is stored under, never changed.
    """

    name: ClassVar[str]
