"""Where files that the shop made are fetched, at a signed address that expires."""

from collections.abc import Callable
from datetime import datetime
from typing import Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from domains import files
from domains.files import File, LinkUse
from persistence import Database
from web.stored import answer_with

# Shown by no browser as a page of ours, guessed at by none, kept by none.
_HEADERS: Final = {
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}


def routes(
    database: Database, storage: files.Storage, links: files.Links, clock: Callable[[], datetime]
) -> list[BaseRoute]:
    """The route that gives files out, as attachments."""

    async def download(request: Request) -> Response:
        now = clock()
        link = links.read(LinkUse.DOWNLOAD, request.query_params.get("token", ""))
        if link is None:
            return PlainTextResponse("Not Found", 404)
        if link.expires_at <= now:
            return PlainTextResponse("This address has expired.", 410)
        file = await files.find_made_file(database.read(), link.file_id, now)
        if file is None:
            return PlainTextResponse("This file is not kept any more.", 410)
        return await _answer(request, storage, file)

    return [Route("/files", download, methods=["GET"], name="download")]


async def _answer(request: Request, storage: files.Storage, file: File) -> Response:
    headers = {**_HEADERS, "Content-Disposition": attachment(file.name)}
    return await answer_with(request, storage, files.stored(file), headers, "file")


def attachment(name: str) -> str:
    """A header that makes browsers save a file under this name, whatever is in it (RFC 6266)."""
    plain = "".join(each if each.isascii() and each.isprintable() and each not in '"\\%' else "_" for each in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
