"""Routes that serve the storefront: its page, its assets, and the GraphQL documents that the pages send."""

from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Mount, Route

from web.files import HEADERS, MEDIA_TYPES, Files

CONTENT_SECURITY_POLICY: Final = "; ".join(
    (
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: https:",  # imported goods keep their pictures where they were
        "media-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
        "frame-ancestors 'none'",
    )
)

SCREENS: Final = frozenset({"", "category", "product", "cart", "checkout", "orders", "sign-in", "register"})
"""First segments of the paths that the page draws a screen for; `pages/storefront/routes.js` has the screens."""

_FOLDER: Final = Path(__file__).parent
DOCUMENTS: Final = _FOLDER / "documents"
"""The clients' GraphQL documents. What a page sends is cut from these files."""

_PAGE: Final = _FOLDER / "pages" / "storefront" / "index.html"

_HEADERS: Final = {**HEADERS, "Content-Security-Policy": CONTENT_SECURITY_POLICY}


def routes() -> list[BaseRoute]:
    """The storefront's routes. The last takes every path that is left, so they go behind all others."""
    return [
        Mount("/assets", Files(directory=_PAGE.parent, headers=_HEADERS), name="assets"),
        Route("/favicon.ico", _icon),
        Mount("/documents", Files(directory=DOCUMENTS, headers=_HEADERS), name="documents"),
        Route("/{path:path}", _page, name="storefront"),
    ]


async def _page(request: Request) -> Response:
    """The one page for every screen; where no screen has the path it is the same page, with status 404."""
    path: str = request.path_params["path"]
    known = path.split("/", 1)[0] in SCREENS
    if not known and "." in path.rsplit("/", 1)[-1]:
        return PlainTextResponse("Not Found", status_code=404)
    return FileResponse(_PAGE, status_code=200 if known else 404, headers=_HEADERS, media_type="text/html")


async def _icon(_request: Request) -> Response:
    """For pages that name no icon of their own, so that no browser asks in vain."""
    return FileResponse(_PAGE.with_name("icon.svg"), headers=_HEADERS, media_type=MEDIA_TYPES[".svg"])
