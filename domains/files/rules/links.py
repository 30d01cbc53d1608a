"""Addresses that are good for one file until a moment: signed, so that nobody makes or changes one."""

import base64
import enum
import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

_TOKEN: Final = re.compile(r"(\d{1,18})-(\d{1,11})-([\w-]{43})", re.ASCII)


class LinkUse(enum.Enum):
    """What a link is for; the value is the path of its route."""

    UPLOAD = "uploads"
    DOWNLOAD = "files"


@dataclass(frozen=True, slots=True)
class Link:
    """What a link that we signed says."""

    file_id: int
    expires_at: datetime


class Links:
    """Makes and reads the links of a shop."""

    def __init__(self, secret: str, shop_url: str) -> None:
        """`secret` is the shop's alone; `shop_url` has no slash at its end."""
        # A key for each use, so that nobody fetches a file by the address that it is sent to.
        self._keys = {use: hmac.digest(secret.encode(), use.value.encode(), hashlib.sha256) for use in LinkUse}
        self._shop_url = shop_url

    def url(self, use: LinkUse, file_id: int, expires_at: datetime) -> str:
        """An address that is good for this use of this file, up to the second before a moment."""
        said = f"{file_id}-{int(expires_at.timestamp())}"
        # In the query, which no log of requests has.
        return f"{self._shop_url}/{use.value}?token={said}-{self._signature(use, said)}"

    def read(self, use: LinkUse, token: str) -> Link | None:
        """What the token of an address of ours says, also where its time is over; None for any other text."""
        match = _TOKEN.fullmatch(token)
        if match is None:
            return None
        file_id, expires, signature = match.groups()
        if not hmac.compare_digest(self._signature(use, f"{file_id}-{expires}"), signature):
            return None
        return Link(int(file_id), datetime.fromtimestamp(int(expires), UTC))

    def _signature(self, use: LinkUse, said: str) -> str:
        digest = hmac.digest(self._keys[use], said.encode(), hashlib.sha256)
        return base64.urlsafe_b64encode(digest).decode().rstrip("=")
