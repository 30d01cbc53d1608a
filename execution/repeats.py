"""Requests that are byte for byte what a guest sent before: answered from what is kept, without being read again."""

from collections import OrderedDict
from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from starlette.requests import Request

from execution.documents import Operation

MAX_KEPT: Final = 2_000
MAX_BYTES: Final = 4_096
_OWN: Final = frozenset({b"authorization", b"if-none-match", b"content-encoding"})
_ALWAYS: Final = ("accept", "content-type")


@dataclass(frozen=True, slots=True)
class Repeat:
    """What a request was found to ask for, and as what its answer is kept."""

    kept_as: Hashable
    operation: Operation
    document_id: str
    cost: int
    media_type: str
    is_public: bool


class Repeats:
    """Those that came last. `framed_by`: the headers that answers depend on."""

    def __init__(self, framed_by: Sequence[str]) -> None:
        self._framed_by = frozenset(name.lower().encode() for name in (*_ALWAYS, *framed_by))
        self._known: OrderedDict[Hashable, Repeat] = OrderedDict()

    def key_of(self, request: Request, body: bytes) -> Hashable | None:
        """What tells a request from all that ask for something else; None for one that is read each time anew."""
        words: bytes = request.scope["query_string"]
        if len(words) + len(body) > MAX_BYTES:
            return None
        framed = []
        for name, value in request.scope["headers"]:
            if name in _OWN:
                return None
            if name in self._framed_by:
                framed.append((name, value))
        return request.method, words, body, *framed

    def find(self, key: Hashable) -> Repeat | None:
        return self._known.get(key)

    def remember(self, key: Hashable, repeat: Repeat) -> None:
        self._known[key] = repeat
        if len(self._known) > MAX_KEPT:
            self._known.popitem(last=False)
