"""What races run on."""

from collections.abc import AsyncIterator

import pytest

from persistence import Database

PROCESSES = 3


@pytest.fixture
async def databases(database_url: str) -> AsyncIterator[list[Database]]:
    """The same database opened several times, as by as many processes: no lock in memory is shared."""
    opened = [await Database.open(database_url, durable=False) for _ in range(PROCESSES)]
    yield opened
    for each in opened:
        await each.close()


@pytest.fixture
def retries(databases: list[Database], monkeypatch: pytest.MonkeyPatch) -> list[Exception]:
    """Notes the failures after which a transaction ran again because another was in the way."""
    noted: list[Exception] = []
    for each in databases:
        monkeypatch.setattr(each, "_store", _NotingStore(each._store, noted))
    return noted


class _NotingStore:
    """A store that notes what it says may be retried."""

    def __init__(self, store: object, noted: list[Exception]) -> None:
        self._store = store
        self._noted = noted

    def __getattr__(self, name: str) -> object:
        return getattr(self._store, name)

    def may_retry(self, error: Exception) -> bool:
        answer: bool = self._store.may_retry(error)  # type: ignore[attr-defined]
        if answer:
            self._noted.append(error)
        return answer
