"""How many plans are kept: those used last, of all operations together, so that many cannot fill the memory."""

from collections import OrderedDict
from collections.abc import Hashable, Iterator
from typing import Final, Protocol

from execution.plan import Field, Level, Plan

# A field of a plan, with the code made for it, takes about 2 KB.
MAX_FIELDS: Final = 50_000
_PLAN_ITSELF: Final = 5  # what a plan takes beside its fields, counted in fields


class Owner(Protocol):
    """An operation that has plans, each by a key."""

    def drop(self, key: Hashable) -> None:
        """Lets a plan go. Who runs it at the moment still has it."""
        ...


class Shelf:
    """Notes which plans were used last, and has the owners drop the others."""

    def __init__(self, max_fields: int = MAX_FIELDS) -> None:
        self._max_fields = max_fields
        self._sizes: OrderedDict[tuple[Owner, Hashable], int] = OrderedDict()
        self.fields = 0

    def put(self, owner: Owner, key: Hashable, plan: Plan) -> None:
        """Takes a new plan in. The newest always stays."""
        size = self._sizes[owner, key] = _PLAN_ITSELF + sum(1 for _ in _fields(plan.root))
        self.fields += size
        while self.fields > self._max_fields and len(self._sizes) > 1:
            (oldest, its_key), _ = next(iter(self._sizes.items()))
            self.forget(oldest, its_key)
            oldest.drop(its_key)

    def use(self, owner: Owner, key: Hashable) -> None:
        """Notes that a plan is used."""
        self._sizes.move_to_end((owner, key))

    def forget(self, owner: Owner, key: Hashable) -> None:
        """Notes that a plan is gone."""
        self.fields -= self._sizes.pop((owner, key), 0)


def _fields(level: Level) -> Iterator[Field]:
    for each in level.fields:
        yield each
        for below in each.levels.values():
            yield from _fields(below)
