"""The `stoa` command: one function a subcommand."""

import asyncio
import socket
import sys
from collections.abc import Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any, Literal, NoReturn

import uvicorn
from cyclopts import App
from pydantic import ValidationError

from operations import preparing
from operations import verify as verifying
from operations.settings import Settings
from persistence import DatabaseUnavailable

app = App(name="stoa", help="The whole back end of an online shop behind one GraphQL schema.")


@app.command
def serve() -> None:
    """Serve the shop. A database that is new is created, migrated and (in demo mode) filled first."""
    settings = _settings()
    _run(preparing.prepare(settings, _say))
    config = uvicorn.Config(
        "server:app",
        factory=True,
        host=settings.host,
        port=settings.port,
        access_log=False,
        log_level="warning",
        ws="websockets-sansio",
        ws_max_size=200_000,
        timeout_graceful_shutdown=10,
    )
    server = _Server(config, settings.shop_url)
    with suppress(KeyboardInterrupt):
        server.run()
    if not server.started:
        _fail(f"The shop could not be opened at {settings.host}:{settings.port}.")


@app.command
def migrate() -> None:
    """Bring the database to the newest shape."""
    _run(preparing.migrate(_settings(), _say))


@app.command
def migration(message: str) -> None:
    """For developers: write a new migration that leads to the tables as they are declared now."""
    _run(preparing.write_migration(message, _say))


@app.command
def demo() -> None:
    """Fill the database with the demo shop; what is there already is left as it is."""
    _run(preparing.fill(_settings(), _say))


@app.command(name="import")
def import_(kind: Literal["litemall"], folder: Path) -> None:
    """Import goods from a folder of another shop's data."""
    if not folder.is_dir():
        _fail(f"{folder} is no folder.")
    _run(preparing.import_goods(_settings(), kind, folder, _say))


@app.command
def verify() -> None:
    """Prove the database: totals, stock and statuses. Ends with 1 where anything is wrong."""
    if not _run(verifying.verify(_settings(), _say)):
        sys.exit(1)


schema_app = App(name="schema", help="The GraphQL schema.")
app.command(schema_app)


@schema_app.command
def export(path: Path = Path("schema/schema.graphql")) -> None:
    """Write the schema's SDL to a file."""
    from schema import schema_text

    path.write_text(schema_text(), "utf-8")
    _say(f"{path} is written.")


def main() -> None:
    """Runs the command that the arguments name."""
    app()


class _Server(uvicorn.Server):
    """Says that the shop is open once it is."""

    def __init__(self, config: uvicorn.Config, url: str) -> None:
        super().__init__(config)
        self._url = url

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            _say(f"Stoa is open at {self._url} — GraphQL at {self._url}/graphql. Ctrl-C ends it.")


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        wrong = "; ".join(f"STOA_{each['loc'][0]}".upper() + f": {each['msg']}" for each in error.errors())
        _fail(f"The settings are wrong: {wrong}")


def _run(work: Coroutine[Any, Any, Any]) -> Any:
    try:
        return asyncio.run(work)
    except KeyboardInterrupt:
        sys.exit(130)
    except (OSError, ValueError, DatabaseUnavailable) as error:
        _fail(str(error))


def _say(text: str) -> None:
    print(text, flush=True)


def _fail(text: str) -> NoReturn:
    print(f"stoa: {text}", file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
