"""The GraphQL documents that were registered: for all processes of a shop, of its old and its new version."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, select

from persistence.reader import Reader, Transaction
from persistence.statements import Statement, insert_into, one_of
from persistence.tables import RegisteredDocumentRow

_IDS = Statement(select(RegisteredDocumentRow.id))
_TEXTS = Statement(
    select(RegisteredDocumentRow.id, RegisteredDocumentRow.text).where(one_of(RegisteredDocumentRow.id, "ids"))
)
_ALL = Statement(
    select(RegisteredDocumentRow.id, RegisteredDocumentRow.name, RegisteredDocumentRow.registered_at).order_by(
        RegisteredDocumentRow.name, RegisteredDocumentRow.registered_at, RegisteredDocumentRow.id
    )
)
_ADD = Statement(
    insert_into(RegisteredDocumentRow, "id", "name", "text", "registered_at", unless_exists=["id"]),
)
_REMOVE = Statement(delete(RegisteredDocumentRow).where(one_of(RegisteredDocumentRow.id, "ids")))


@dataclass(frozen=True, slots=True)
class RegisteredDocument:
    """A document as it is listed. `id`: the SHA-256 of its text; `name`: its operation's."""

    id: str
    name: str
    registered_at: datetime


class RegisteredDocuments:
    """The registered documents of a database, for a server to read."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    async def ids(self) -> set[str]:
        """The ids of all of them."""
        return {id_ for (id_,) in await self._reader.rows(_IDS)}

    async def texts(self, ids: Collection[str]) -> dict[str, str]:
        """Texts by id; those that are gone are left out."""
        return dict(await self._reader.rows(_TEXTS, ids=ids))


async def list_documents(reader: Reader) -> list[RegisteredDocument]:
    """All of them by name, the oldest first."""
    return [RegisteredDocument(*row) for row in await reader.rows(_ALL)]


async def register_documents(tx: Transaction, texts: Mapping[str, tuple[str, str]], now: datetime) -> set[str]:
    """Keeps documents, each given by its id with its name and text; those that are there stay as they are.

    Returns the ids of those that are new.
    """
    new = texts.keys() - await RegisteredDocuments(tx).ids()
    rows = [{"id": each, "name": texts[each][0], "text": texts[each][1], "registered_at": now} for each in sorted(new)]
    if rows:
        await tx.run_many(_ADD, rows)
    return new


async def remove_documents(tx: Transaction, ids: Collection[str]) -> None:
    """Removes documents. Raises ValueError where one is not there."""
    missing = set(ids) - await RegisteredDocuments(tx).ids()
    if missing:
        raise ValueError(f"There is no document {min(missing)}.")
    await tx.run(_REMOVE, ids=ids)
