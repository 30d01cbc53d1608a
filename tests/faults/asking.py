"""How a client asks: an answer, a typed error, or no answer at all; anything else fails the test."""

import time
from functools import cache
from typing import Any, Final

import httpx
import orjson

from tests.shop import document

# Longer than the server's own deadline: whoever has waited so long has been left hanging.
PATIENCE_S: Final = 25.0
HUNG: Final = "hung"
_NOTIFICATIONS: Final = "/payments/sandbox/notifications"


class Trouble(Exception):
    """A request that came to nothing that a shopper could use. `what`: an error's code, or why no answer came."""

    def __init__(self, what: str) -> None:
        super().__init__(what)
        self.what = what


class Failed(Trouble):
    """A typed error: the server says that it could not."""


class Unanswered(Trouble):
    """No answer: nobody knows what the request did."""


class Asker:
    """A client of one server, over real connections."""

    def __init__(self, url: str, patience_s: float = PATIENCE_S) -> None:
        self.url = url
        self.longest_s = 0.0
        # There is no TLS, and to load certificates takes longer than many a test.
        self._http = httpx.AsyncClient(base_url=url, timeout=patience_s, verify=False)

    def go_to(self, url: str) -> None:
        """From now on asks another server."""
        self.url = url
        self._http.base_url = httpx.URL(url)

    async def close(self) -> None:
        await self._http.aclose()

    async def ask(self, operation: str, *, access: str | None = None, **variables: Any) -> dict[str, Any]:
        """The data of an answer to a client's operation. Raises Failed, Unanswered."""
        response = await self.send(_text(operation), variables, access)
        answer = _json(response)
        if answer.get("errors"):
            raise Failed(_code(answer["errors"][0]))
        data: dict[str, Any] = answer["data"]
        return data

    async def send(self, text: str, variables: dict[str, Any], access: str | None = None) -> httpx.Response:
        """The whole response to a document. Raises Unanswered."""
        headers = {"Authorization": f"Bearer {access}"} if access else {}
        body = orjson.dumps({"query": text, "variables": variables})
        return await self._post("/graphql", body, {"Content-Type": "application/json", **headers})

    async def tell(self, body: bytes, headers: dict[str, str]) -> None:
        """Sends a payment notification that must be taken. Raises Failed, Unanswered."""
        response = await self._post(_NOTIFICATIONS, body, headers)
        if response.status_code != httpx.codes.OK:
            raise Failed(f"notification {response.status_code}")
        assert response.text == "success", response.text

    async def status_of(self, body: bytes, headers: dict[str, str]) -> int:
        """How a notification is answered. Raises Unanswered."""
        return (await self._post(_NOTIFICATIONS, body, headers)).status_code

    async def get(self, path: str) -> httpx.Response:
        """Raises Unanswered."""
        try:
            return await self._http.get(path)
        except httpx.TransportError as error:
            raise Unanswered(_why(error)) from None

    async def _post(self, path: str, body: bytes, headers: dict[str, str]) -> httpx.Response:
        began = time.monotonic()
        try:
            return await self._http.post(path, content=body, headers=headers)
        except httpx.TransportError as error:
            raise Unanswered(_why(error)) from None
        finally:
            self.longest_s = max(self.longest_s, time.monotonic() - began)


@cache
def _text(operation: str) -> str:
    return document(operation)


def _why(error: httpx.TransportError) -> str:
    return HUNG if isinstance(error, httpx.ReadTimeout) else "no answer"


def _json(response: httpx.Response) -> dict[str, Any]:
    try:
        answer: dict[str, Any] = orjson.loads(response.content)
    except orjson.JSONDecodeError:
        raise AssertionError(f"an answer without a type: {response.status_code} {response.text[:200]!r}") from None
    return answer


def _code(error: dict[str, Any]) -> str:
    code: str = error["extensions"]["code"]
    return code
