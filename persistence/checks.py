"""Claims about what is stored, each of which can be proved or broken by reading."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from persistence.reader import Reader
from persistence.statements import Row, Statement


@dataclass(frozen=True, slots=True)
class Check:
    """What must hold at every commit, and how to find what breaks it.

    `breaches` is a statement without parameters, or a function where a statement cannot say it, whose rows
    are the breaches: none where all is well. What is in a row is shown to a person, so let it name the culprit.
    """

    claim: str
    breaches: Statement | Callable[[Reader], Awaitable[Sequence[Row]]]

    async def find_breaches(self, reader: Reader) -> Sequence[Row]:
        """The rows that break the claim."""
        if isinstance(self.breaches, Statement):
            return await reader.rows(self.breaches)
        return await self.breaches(reader)

    def describe(self, breach: Row) -> str:
        """A breach in words: its values, each with the name of its column where a statement found it."""
        if not isinstance(self.breaches, Statement):
            return ", ".join(map(str, breach))
        names = self.breaches.clause.selected_columns.keys()  # type: ignore[attr-defined]
        return ", ".join(f"{name} {value}" for name, value in zip(names, breach, strict=True))
