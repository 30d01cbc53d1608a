"""Where everybody finds the pictures that somebody sent and that are in use."""

from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from domains import files
from persistence import Database
from web.stored import answer_with

# What is at such an address never changes, and is a picture by its own bytes.
_HEADERS: Final = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}


def routes(database: Database, storage: files.Storage) -> list[BaseRoute]:
    """The routes that show pictures and their smaller sizes, by the names that `files.picture_path` gives them."""

    async def picture(request: Request) -> Response:
        file = await files.find_shown(database.read(), request.path_params["name"], files.UploadPurpose.IMAGE)
        stored = None if file is None else files.stored_size(file, request.path_params.get("size"))
        if stored is None:
            return PlainTextResponse("Not Found", 404)
        return await answer_with(request, storage, stored, _HEADERS, "picture")

    return [
        Route(f"{files.PICTURES}/{{name}}", picture, methods=["GET"], name="picture"),
        Route(f"{files.PICTURES}/{{name}}/{{size}}", picture, methods=["GET"], name="picture_size"),
    ]
