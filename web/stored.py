"""The answer with a file that is stored: a picture to show, a download to save."""

from collections.abc import Mapping

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from domains import files

_log = structlog.get_logger(__name__)


async def answer_with(
    request: Request, storage: files.Storage, file: files.File, headers: Mapping[str, str], called: str
) -> Response:
    """Its bytes as they come from the storage. `called` is what people and the log call it, such as a picture."""
    headers = {**headers, "Content-Length": str(file.bytes)}
    if request.method == "HEAD":
        return Response(headers=headers, media_type=file.media_type)
    try:
        pieces = await storage.open(file.key)
    except (files.FileMissing, files.StorageUnavailable) as error:
        _log.error(f"{called}_not_read", file=file.id, reason=str(error))
        return PlainTextResponse(f"The {called} cannot be read now.", 503)
    return StreamingResponse(pieces, headers=headers, media_type=file.media_type)
