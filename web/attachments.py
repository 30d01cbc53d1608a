"""Where everybody finds the documents and the films of products that are in use."""

from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from domains import files
from persistence import Database
from web.downloads import attachment
from web.stored import answer_with

# What is at such an address never changes. It came from people: no browser runs anything that is in it.
_HEADERS: Final = {
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Security-Policy": "default-src 'none'; media-src 'self'; frame-ancestors 'none'; sandbox",
    "X-Content-Type-Options": "nosniff",
}


def routes(database: Database, storage: files.Storage) -> list[BaseRoute]:
    """The routes of what `files.document_path` and `files.video_path` name: documents to save, films to play."""

    async def document(request: Request) -> Response:
        return await answer(request, files.UploadPurpose.DOCUMENT)

    async def video(request: Request) -> Response:
        return await answer(request, files.UploadPurpose.VIDEO)

    async def answer(request: Request, purpose: files.UploadPurpose) -> Response:
        name, _, suffix = request.path_params["name"].partition(".")
        file = await files.find_shown(database.read(), name, purpose)
        if file is None or suffix != files.FileFormat(file.media_type).suffix:
            return PlainTextResponse("Not Found", 404)
        headers = dict(_HEADERS)
        if purpose is files.UploadPurpose.DOCUMENT:
            headers["Content-Disposition"] = attachment(files.download_name(file))
        return await answer_with(request, storage, files.stored(file), headers, "file")

    return [
        Route(f"{files.DOCUMENTS}/{{name}}", document, methods=["GET"], name="document"),
        Route(f"{files.VIDEOS}/{{name}}", video, methods=["GET"], name="video"),
    ]
