"""The names that generated code uses: fresh variables, and the objects that it refers to."""

from typing import Any


class Namespace:
    """Collects what the code refers to; `globals` is what it runs in."""

    def __init__(self, **known: Any) -> None:
        """`known`: objects by the names that the code calls them by."""
        self.globals: dict[str, Any] = known
        self._count = 0

    def fresh(self, prefix: str) -> str:
        """A name that nothing else has."""
        self._count += 1
        return f"{prefix}{self._count}"

    def keep(self, value: Any, prefix: str) -> str:
        """Makes an object known to the code; its name there."""
        name = self.fresh(f"{prefix}_")
        self.globals[name] = value
        return name
