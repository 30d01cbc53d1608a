"""The answer with what is stored: a picture to show, a film to play, a download to save."""

import re
from collections.abc import Mapping
from typing import Final

import structlog
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse

from domains import files

_RANGE: Final = re.compile(r"bytes=(\d{0,18})-(\d{0,18})", re.ASCII)
_log = structlog.get_logger(__name__)


async def answer_with(
    request: Request, storage: files.Storage, stored: files.Stored, headers: Mapping[str, str], called: str
) -> Response:
    """Its bytes as they come from the storage, or the part of them that is asked for; none to who has them already.

    `called` is what people and the log call it, such as a picture.
    """
    tag = f'"{stored.tag}"'
    headers = {**headers, "ETag": tag, "Accept-Ranges": "bytes"}
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    part = _part_of(request, stored.bytes, tag)
    if part is not None and part[0] >= part[1]:
        return PlainTextResponse("There is no such part.", 416, {"Content-Range": f"bytes */{stored.bytes}"})
    status = 200 if part is None else 206
    if part is not None:
        headers["Content-Range"] = f"bytes {part[0]}-{part[1] - 1}/{stored.bytes}"
    headers["Content-Length"] = str(stored.bytes if part is None else part[1] - part[0])
    if request.method == "HEAD":
        return Response(status_code=status, headers=headers, media_type=stored.media_type)
    try:
        pieces = await storage.open(stored.key, part)
    except (files.FileMissing, files.StorageUnavailable) as error:
        _log.error(f"{called}_not_read", file=stored.file_id, reason=str(error))
        return PlainTextResponse(f"The {called} cannot be read now.", 503)
    return StreamingResponse(pieces, status, headers=headers, media_type=stored.media_type)


def _part_of(request: Request, length: int, tag: str) -> tuple[int, int] | None:
    """From where to before where (RFC 9110, 14); None for all: where no part is asked for, several are, or those of
    something else. Empty where there is no such part."""
    match = _RANGE.fullmatch(request.headers.get("range", ""))
    if match is None or match[0] == "bytes=-" or request.headers.get("if-range", tag) != tag:
        return None
    first, last = match.groups()
    if not first:
        return max(0, length - int(last)), length
    end = length if not last else min(int(last) + 1, length)
    return None if last and int(last) < int(first) else (int(first), end)
