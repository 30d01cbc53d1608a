"""A shop for tests: its server's routes without a socket, a clock that tests move, and clients that send documents."""

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, Final

import httpx
from graphql import parse, print_ast
from graphql.utilities import separate_operations
from obstore.store import MemoryStore
from starlette.applications import Starlette

from adapters.payments.sandbox import SandboxChannel
from adapters.storage.objects import ObjectStorage
from domains import files, identity
from domains.reactions import REACTIONS, jobs
from execution.documents import Documents
from operations.settings import Settings
from persistence import Database, Worker
from resolvers.context import Shop
from schema import build_schema
from server import routes_of
from web.surroundings import Surroundings

DOCUMENTS: Final = Path(__file__).parents[1] / "web" / "documents"
OPENING: Final = datetime(2026, 11, 11, 4, 0, tzinfo=UTC)
URL: Final = "http://shop.test"


class Clock:
    """Stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = OPENING

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **time: float) -> None:
        """Moves on by so many `seconds`, `minutes`, `hours` or `days`."""
        self.now += timedelta(**time)


class ShopUnderTest:
    """An open shop on a test's database."""

    def __init__(self, shop: Shop, clock: Clock, settings: Settings | None = None) -> None:
        self.shop = shop
        self.clock = clock
        self.database = shop.database
        # The clock stands still, so what may be shown for a second would be shown for ever.
        chosen = settings or Settings(public_url=shop.public_url, cost_per_minute=0, keep_answers=False)
        self.surroundings = Surroundings(chosen.origins, chosen.trusted_proxies, chosen.log_requests)
        known = _documents() if settings is None and shop.demo else None
        self.app = self.surroundings.around(Starlette(routes=routes_of(shop, chosen, self.surroundings, known)))
        self.worker = Worker(shop.database, REACTIONS, jobs(shop.payment_channels, shop.storage), clock)

    def client(self, token: str | None = None, **headers: str) -> "Client":
        """A client of its own, signed in where it has an access token."""
        return Client(self, token, headers)

    async def playground_statuses(self) -> tuple[int, int]:
        """What a browser is answered at the playground's address, and at GraphQL's own."""
        browser = {"Accept": "text/html"}
        async with self.client().http() as http:
            page = await http.get("/graphiql", headers=browser)
            endpoint = await http.get("/graphql", headers=browser)
        return page.status_code, endpoint.status_code

    async def work(self) -> None:
        """Tells all events and runs all jobs that are due."""
        await self.worker.drain()


class Client:
    """Sends the clients' documents, one operation at a time."""

    def __init__(self, shop: ShopUnderTest, token: str | None, headers: Mapping[str, str]) -> None:
        self._shop = shop
        self.token = token
        self._headers = dict(headers)

    async def send(self, text: str, variables: Mapping[str, Any]) -> dict[str, Any]:
        """The whole answer to a document's text, errors and all."""
        headers = dict(self._headers)
        if self.token is not None:
            headers["Authorization"] = f"Bearer {self.token}"
        async with self.http() as http:
            answer = await http.post("/graphql", json={"query": text, "variables": variables}, headers=headers)
        found: dict[str, Any] = answer.json()
        return found

    async def run(self, operation: str, **variables: Any) -> dict[str, Any]:
        """The data that a client's operation is answered with. Fails the test where there are errors."""
        return await self.query(document(operation), **variables)

    async def query(self, text: str, **variables: Any) -> dict[str, Any]:
        """The data that a document's text is answered with. Fails the test where there are errors."""
        answer = await self.send(text, variables)
        assert "errors" not in answer, answer["errors"]
        data: dict[str, Any] = answer["data"]
        return data

    async def error_codes(self, text: str, **variables: Any) -> list[str]:
        """The codes of the GraphQL errors that a document's text is answered with."""
        answer = await self.send(text, variables)
        return [error["extensions"]["code"] for error in answer.get("errors", [])]

    def http(self) -> AbstractAsyncContextManager[httpx.AsyncClient]:
        """A plain HTTP client of the shop's routes."""
        return httpx.AsyncClient(transport=httpx.ASGITransport(self._shop.app), base_url=URL)


def document(operation: str) -> str:
    """The text of a client's operation with the fragments that it uses, and no others."""
    return _texts()[operation]


@cache
def _texts() -> dict[str, str]:
    texts = [path.read_text("utf-8") for path in sorted(DOCUMENTS.rglob("*.graphql"))]
    return {name: print_ast(node) for name, node in separate_operations(parse("\n".join(texts))).items()}


@cache
def _documents() -> Documents:
    """What the usual shops of all tests keep of documents: a process reads each once. None is registered there."""
    return Documents(build_schema()._schema)


async def open_shop(database: Database, *, demo: bool = True, settings: Settings | None = None) -> ShopUnderTest:
    """A shop on a database with a sandbox channel and a clock of its own."""
    clock = Clock()
    keys = await identity.load_keys(database, clock())
    channels = {"SANDBOX": SandboxChannel("test-secret", URL)}
    storage, links = ObjectStorage(MemoryStore()), files.Links("test-secret", URL)
    return ShopUnderTest(Shop(database, keys, clock, channels, URL, demo, storage, links), clock, settings)
