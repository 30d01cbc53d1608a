"""Routes of the playground: GraphiQL from our own files, with the demo shop's people to sign in as."""

from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from web.files import HEADERS, Files

_FOLDER: Final = Path(__file__).parent / "pages" / "graphiql"

# The editor makes style elements as it runs, and starts its workers from files of its own.
_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self' 'unsafe-inline'",
        "img-src 'self' data: https:",
        "font-src 'self' data:",
        "connect-src 'self'",
        "worker-src 'self' blob:",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
    )
)
_HEADERS: Final = {**HEADERS, "Content-Security-Policy": _POLICY}


def routes() -> list[BaseRoute]:
    """The page at /graphiql and its files."""
    return [
        Route("/graphiql", _page),
        Mount("/graphiql/files", Files(directory=_FOLDER, headers=_HEADERS), name="graphiql_files"),
    ]


async def _page(_request: Request) -> Response:
    return FileResponse(_FOLDER / "index.html", headers=_HEADERS, media_type="text/html")
