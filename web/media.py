"""Routes that serve pictures which the shop makes itself."""

from collections.abc import Callable
from functools import lru_cache
from hashlib import sha256
from typing import Final

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

# A picture changes only with a release of the shop; after a month browsers ask whether it has.
_CACHED: Final = "public, max-age=2592000, stale-while-revalidate=86400"
_MEDIA_TYPE: Final = "image/svg+xml"
# An SVG that is opened by itself is a document, which must not run or load anything.
_POLICY: Final = "default-src 'none'; frame-ancestors 'none'"


def routes(find_demo_picture: Callable[[str], bytes | None]) -> list[BaseRoute]:
    """The route of the demo shop's pictures, which the function draws as SVG by their names."""

    async def demo_picture(request: Request) -> Response:
        picture = find_demo_picture(request.path_params["name"])
        if picture is None:
            return PlainTextResponse("Not Found", status_code=404)
        return _answer(request, picture)

    return [Route("/media/demo/{name}.svg", demo_picture, methods=["GET"], name="demo_picture")]


def _answer(request: Request, picture: bytes) -> Response:
    headers = {
        "Cache-Control": _CACHED,
        "Content-Security-Policy": _POLICY,
        "ETag": _tag_of(picture),
        "X-Content-Type-Options": "nosniff",
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(picture, media_type=_MEDIA_TYPE, headers=headers)


@lru_cache(maxsize=512)
def _tag_of(picture: bytes) -> str:
    return f'"{sha256(picture).hexdigest()[:20]}"'
