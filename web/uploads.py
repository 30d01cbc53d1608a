"""Where files are sent to: PUT, once, to a signed address."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Final

import structlog
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from domains import files
from domains.files import ExpectedFile, LinkUse
from persistence import Database

# A sender who takes longer than this is cut off.
SEND_S: Final = 600.0

_STATUSES: Final = {files.FileTooLong: 413, files.FileDiffers: 400, files.UnfitContent: 415}
_log = structlog.get_logger(__name__)


def routes(
    database: Database,
    storage: files.Storage,
    links: files.Links,
    clock: Callable[[], datetime],
    patience_s: float = SEND_S,
) -> list[BaseRoute]:
    """The route that takes files. 204: it is stored and may be used; any other answer: it has to be announced anew."""
    uploads = _Uploads(database, storage, links, clock, patience_s)
    return [Route("/uploads", uploads.take, methods=["PUT"], name="upload")]


class _Uploads:
    def __init__(
        self,
        database: Database,
        storage: files.Storage,
        links: files.Links,
        clock: Callable[[], datetime],
        patience_s: float,
    ) -> None:
        self._database = database
        self._storage = storage
        self._links = links
        self._clock = clock
        self._patience_s = patience_s

    async def take(self, request: Request) -> Response:
        """Takes one file. Nothing that the request says of it counts, but its bytes."""
        now = self._clock()
        link = self._links.read(LinkUse.UPLOAD, request.query_params.get("token", ""))
        if link is None:
            return _refusal(404, "Not Found")
        if link.expires_at <= now:
            return _refusal(410, "This address has expired.")
        expected = await self._database.write(lambda tx: files.begin_upload(tx, link.file_id, now))
        if expected is None:
            return _refusal(410, "This address was used before.")
        refusal = await self._store(expected, request.stream())
        if refusal is None:
            return Response(status_code=204)
        await self._database.write(lambda tx: files.refuse_upload(tx, expected.id))
        return refusal

    async def _store(self, expected: ExpectedFile, body: AsyncIterator[bytes]) -> Response | None:
        """Checks and stores a file. Answers what was wrong with it; None where nothing was."""
        try:
            async with asyncio.timeout(self._patience_s), files.receive(expected, body) as arrived:
                await files.keep(self._storage, expected, arrived)
        except files.FileRefused as error:
            return _refusal(_STATUSES[type(error)], str(error))
        except ClientDisconnect:
            return _refusal(400, "The file broke off.")
        except TimeoutError:
            return _refusal(408, "The file took too long.")
        except files.StorageUnavailable as error:
            _log.error("storage_unavailable", file=expected.id, reason=str(error))
            return _refusal(503, "The file could not be stored.")
        return await self._finish(expected, arrived)

    async def _finish(self, expected: ExpectedFile, arrived: files.ArrivedFile) -> Response | None:
        now = self._clock()
        if await self._database.write(lambda tx: files.finish_upload(tx, expected.id, arrived, now)):
            return None
        # It took so long that its row was given up meanwhile, and nobody else would remove it now.
        await self._storage.remove(files.keys_of(expected.key, arrived.sizes))
        return _refusal(408, "The file took too long.")


def _refusal(status: int, why: str) -> Response:
    # The rest of a body that nobody wants is not read: the connection ends with the answer.
    return PlainTextResponse(why, status, {"Connection": "close"})
