"""Where everybody finds the pictures that somebody sent and that are in use."""

from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from domains import files
from persistence import Database

# What is at such an address never changes, and is a picture by its own bytes.
_HEADERS: Final = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}

_log = structlog.get_logger(__name__)


def routes(database: Database, storage: files.Storage) -> list[BaseRoute]:
    """The route that shows pictures, by the names that `files.picture_path` gives them."""

    async def picture(request: Request) -> Response:
        file = await files.find_picture(database.read(), request.path_params["name"])
        if file is None:
            return PlainTextResponse("Not Found", 404)
        headers = {**_HEADERS, "Content-Length": str(file.bytes)}
        if request.method == "HEAD":
            return Response(headers=headers, media_type=file.media_type)
        try:
            pieces = await storage.open(file.key)
        except (files.FileMissing, files.StorageUnavailable) as error:
            _log.error("picture_not_read", file=file.id, reason=str(error))
            return PlainTextResponse("The picture cannot be read now.", 503)
        return StreamingResponse(pieces, headers=headers, media_type=file.media_type)

    return [Route(f"{files.PICTURES}/{{name}}", picture, methods=["GET"], name="picture")]
