"""The command line: what cannot be done is said in one line, without a traceback."""

import os
import socket
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO

import pytest

from tests.concurrency.nursery import ROOT, nursery_of_the_shop

LIMIT_S = 120.0


@dataclass(frozen=True, slots=True)
class Done:
    """A command that has ended."""

    returncode: int
    stdout: str
    stderr: str


def stoa(*arguments: str, typed: str = "", **settings: str) -> Done:
    """Runs the command in a process of the nursery."""
    with TemporaryFile() as stdin, TemporaryFile() as stdout, TemporaryFile() as stderr:
        stdin.write(typed.encode())
        stdin.seek(0)
        born = nursery_of_the_shop().bear(("operations.cli", *arguments), _environment(settings), stdin, stdout, stderr)
        try:
            code = born.wait_for(LIMIT_S)
        finally:
            born.kill()
        return Done(code, _read(stdout), _read(stderr))


def started(*arguments: str, **settings: str) -> Done:
    """Runs the command as whoever types it does."""
    command = [sys.executable, "-m", "operations.cli", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=_environment(settings), capture_output=True, text=True, check=False, timeout=LIMIT_S
    )
    return Done(done.returncode, done.stdout, done.stderr)


@pytest.mark.parametrize(
    ("arguments", "settings", "words"),
    [
        (("serve",), {"STOA_PORT": "99999"}, "STOA_PORT"),
        (("verify",), {"STOA_DATABASE_URL": "mysql://shop"}, "STOA_DATABASE_URL"),
        (("migrate",), {"STOA_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "cannot be used"),
        (("import", "litemall", "/nowhere"), {}, "no folder"),
        (("import", "taxonomy", "/nowhere"), {}, "no folder"),
        (("serve",), {"STOA_DATABASE_URL": "sqlite:////proc/shop.db"}, "cannot be used"),
        (("verify",), {"STOA_DATABASE_URL": f"sqlite:///{__file__}"}, "not a database"),
        (("schema", "export", "/nowhere/schema.graphql"), {}, "cannot be written"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    arguments: tuple[str, ...], settings: dict[str, str], words: str
) -> None:
    done = stoa(*arguments, **settings)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_the_demo_shop_comes_into_a_database_that_is_new(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/shop.db"
    assert started("demo", STOA_DATABASE_URL=url).returncode == 0
    assert stoa("verify", STOA_DATABASE_URL=url).returncode == 0


def test_the_plan_of_an_operation_is_shown(tmp_path: Path) -> None:
    document = tmp_path / "list.graphql"
    document.write_text("query List($first: Int) { products(first: $first) { edges { node { name skus { code } } } } }")
    done = stoa("explain", str(document), "--variables", '{"first": 5}')
    assert done.returncode == 0
    assert "query List, costs 26 at most" in done.stdout
    assert "skus: [Sku!]!, round 2: one call of resolvers.catalog.reading.skus_of" in done.stdout


def test_a_document_that_is_not_valid_is_told_in_one_line(tmp_path: Path) -> None:
    document = tmp_path / "wrong.graphql"
    document.write_text("{ nothing }")
    done = stoa("explain", str(document))
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "Cannot query field" in done.stderr


def test_an_address_that_is_taken_is_said_in_one_line() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = stoa("serve", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.endswith("in use.\n")
    assert len(done.stderr.splitlines()) == 1


def test_a_setting_that_is_none_is_told_and_goes_unused() -> None:
    done = stoa("staff", "list", STOA_DATABSE_URL="x", STOA_DATABASE_URL="sqlite:////proc/shop.db")
    assert done.stderr.splitlines()[0] == "stoa: STOA_DATABSE_URL is no setting; did you mean STOA_DATABASE_URL?"
    assert len(done.stderr.splitlines()) == 2


def test_the_version_is_told() -> None:
    assert started("--version").stdout == f"stoa {version('stoa')}\n"


def test_the_first_administrator_is_made_with_a_password_from_the_input(tmp_path: Path) -> None:
    url = {"STOA_DATABASE_URL": f"sqlite:///{tmp_path}/shop.db", "STOA_MODE": "production"}
    account = ("--email", "ada@example.com", "--name", "Ada", "--role", "administrator")
    assert "stoa migrate" in stoa("staff", "create", *account, typed="long enough\n", **url).stderr
    stoa("migrate", **url)
    refused = stoa("staff", "create", *account, typed="short\n", **url)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
    assert stoa("staff", "create", *account, typed="long enough\n", **url).returncode == 0
    assert stoa("staff", "list", **url).stdout == "ada@example.com · Ada · the platform · Administrator\n"


def test_a_query_is_run_once_to_show_its_statements(tmp_path: Path) -> None:
    document = tmp_path / "list.graphql"
    document.write_text("{ products(first: 5) { edges { node { name } } } }")
    url = {"STOA_DATABASE_URL": f"sqlite:///{tmp_path}/shop.db"}
    assert "stoa migrate" in stoa("explain", "--run", str(document), **url).stderr
    stoa("migrate", **url)
    done = stoa("explain", "--run", str(document), **url)
    assert "was run: 1 calls, 1 statements" in done.stdout
    refused = stoa("explain", "--run", str(document), "--header", "Authorization: Bearer x", **url)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)


def test_products_come_in_and_go_out_by_a_file(tmp_path: Path) -> None:
    settings = {"STOA_DATABASE_URL": f"sqlite:///{tmp_path}/shop.db", "STOA_MODE": "production"}
    tree, goods, out = tmp_path / "tree.csv", tmp_path / "goods.csv", tmp_path / "out.csv"
    tree.write_text("id,parent,name\nthings,,Things\n")
    goods.write_text("Handle,Title,Variant Price,SEO Title\ncup,Cup,3,Buy\njug,Jug,?,\n")
    assert "1 created" in stoa("import", "taxonomy", str(tree), **settings).stdout
    command = ("import", "shopify", str(goods), "--category", "things")
    dry = stoa(*command, "--dry-run", **settings)
    assert (dry.returncode, "goods.csv:3 Variant Price: It is an amount of CNY" in dry.stdout) == (0, True)
    assert "Nothing was written" in dry.stdout
    assert "SEO Title: 1 rows not kept, from line 2 on." in dry.stdout
    told = "products: 1 created, 0 unchanged, 0 there with something else and left so, 1 refused"
    assert told in stoa(*command, **settings).stdout
    assert stoa("export", "shopify", str(out), **settings).returncode == 0
    assert out.read_text().splitlines()[1].startswith("cup,Cup,")
    out.write_text("Name\n")
    wrong = stoa("import", "shopify", str(out), **settings)
    assert (wrong.returncode, len(wrong.stderr.splitlines())) == (2, 1)
    assert "out.csv:1 Handle The column is missing" in wrong.stderr


def _environment(settings: Mapping[str, str]) -> dict[str, str]:
    return {**{name: value for name, value in os.environ.items() if not name.startswith("STOA_")}, **settings}


def _read(written: IO[bytes]) -> str:
    written.seek(0)
    return written.read().decode()
