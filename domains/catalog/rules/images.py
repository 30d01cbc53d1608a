"""Pictures and where they may come from."""

from typing import Final
from urllib.parse import urlsplit

from domains.kernel import read_model

MAX_URL: Final = 2_000


@read_model()
class Image:
    """A picture; `alt` is for those who cannot see it."""

    url: str
    alt: str | None = None


def is_picture_url(url: str) -> bool:
    """Whether a browser may be sent there: a path of our own, or an https address."""
    if len(url) > MAX_URL or any(character.isspace() or ord(character) < 32 for character in url):
        return False
    if url.startswith("/"):
        return not url.startswith("//")
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname)
