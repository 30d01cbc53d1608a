"""Routes that serve the pictures and documents of the demo shop, which it makes itself."""

from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

# A picture changes only with a release of the shop; after a month browsers ask whether it has.
_CACHED: Final = "public, max-age=2592000, stale-while-revalidate=86400"
_PICTURE, _PAPER = "image/svg+xml", "application/pdf"
# An SVG that is opened by itself is a document, which must not run or load anything.
_POLICY: Final = "default-src 'none'; frame-ancestors 'none'"


Find = Callable[[str], bytes | None]


def routes(find_demo_picture: Find, find_demo_paper: Find) -> list[BaseRoute]:
    """The routes of the demo shop's pictures, which the one function draws as SVG by their names, and of its documents,
    which the other sets as PDF."""

    async def demo_picture(request: Request) -> Response:
        picture = find_demo_picture(request.path_params["name"])
        if picture is None:
            return PlainTextResponse("Not Found", status_code=404)
        return _answer(request, picture, _PICTURE, {})

    async def demo_paper(request: Request) -> Response:
        name = request.path_params["name"]
        paper = find_demo_paper(name)
        if paper is None:
            return PlainTextResponse("Not Found", status_code=404)
        return _answer(request, paper, _PAPER, {"Content-Disposition": f'attachment; filename="{name}.pdf"'})

    return [
        Route("/media/demo/{name}.svg", demo_picture, methods=["GET"], name="demo_picture"),
        Route("/media/demo/{name}.pdf", demo_paper, methods=["GET"], name="demo_paper"),
    ]


def _answer(request: Request, content: bytes, media_type: str, more: Mapping[str, str]) -> Response:
    headers = {
        **more,
        "Cache-Control": _CACHED,
        "Content-Security-Policy": _POLICY,
        "ETag": _tag_of(content),
        "X-Content-Type-Options": "nosniff",
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(content, media_type=media_type, headers=headers)


@lru_cache(maxsize=512)
def _tag_of(content: bytes) -> str:
    return f'"{sha256(content).hexdigest()[:20]}"'
