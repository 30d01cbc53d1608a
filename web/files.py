"""Static files with the headers that every page of ours has."""

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

# Revalidated at every use (an ETag answers 304): names carry no version, so that nothing has to be built.
HEADERS: Final = {
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
}

# Not left to the machine's own table, where a script can be plain text and is then refused.
MEDIA_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".graphql": "text/plain; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".md": "text/plain; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".txt": "text/plain; charset=utf-8",
}


class Files(StaticFiles):
    """A folder's files with headers and media types of our own."""

    def __init__(self, *, directory: Path, headers: Mapping[str, str]) -> None:
        super().__init__(directory=directory)
        self._headers = headers

    def file_response(
        self,
        full_path: str | os.PathLike[str],
        stat_result: os.stat_result,
        scope: Scope,
        status_code: int = 200,
    ) -> Response:
        """As in the parent, with the headers added to what is sent and to what has not changed."""
        response = super().file_response(full_path, stat_result, scope, status_code)
        response.headers.update(self._headers)
        media_type = MEDIA_TYPES.get(Path(full_path).suffix)
        if media_type and response.status_code == 200:
            response.headers["Content-Type"] = media_type
        return response
