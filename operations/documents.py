"""`stoa documents`: the GraphQL documents that are registered, so that clients can name them by their ids."""

from collections.abc import Collection, Mapping
from datetime import UTC, datetime

from operations.opened import Say, opened
from operations.settings import Settings
from persistence import documents


async def register(settings: Settings, texts: Mapping[str, tuple[str, str]], say: Say) -> None:
    """Keeps documents, each given by its id with its operation's name and its text, and says the id of each."""
    async with opened(settings) as database:
        now = datetime.now(UTC)
        new = await database.write(lambda tx: documents.register_documents(tx, texts, now))
    for id_, (name, _) in sorted(texts.items(), key=lambda each: each[1]):
        say(f"{id_}  {name}" + ("" if id_ in new else ", as before"))
    say(f"{len(texts)} documents are registered, {len(new)} of them new.")


async def show(settings: Settings, say: Say) -> None:
    """Says what is registered: id, name, since when."""
    async with opened(settings) as database:
        found = await documents.list_documents(database.read())
    for each in found:
        say(f"{each.id}  {each.registered_at:%Y-%m-%d %H:%M}  {each.name}")
    if not found:
        say("Nothing is registered but the documents of the shop's own pages.")


async def remove(settings: Settings, ids: Collection[str], say: Say) -> None:
    """Removes documents: all of them, or none where one is not there. Raises ValueError."""
    async with opened(settings) as database:
        await database.write(lambda tx: documents.remove_documents(tx, ids))
    say(f"{len(ids)} documents are removed; each server knows within 10 s.")
