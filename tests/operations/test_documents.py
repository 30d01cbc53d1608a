"""`stoa documents`: a folder's operations are registered all or not at all, and told by their ids."""

import hashlib
import json
from pathlib import Path

import pytest

from tests.operations.test_cli import stoa

LIST = "query List($first: Int) { products(first: $first) { edges { node { ...Card } } } }"
CARD = "fragment Card on Product { name }"
LIST_ID = hashlib.sha256(f"{LIST}\n\n{CARD}".encode()).hexdigest()


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """A shop's database that is ready and has no documents but those of the tests."""
    settings = {"STOA_DATABASE_URL": f"sqlite:///{tmp_path_factory.mktemp('shop')}/shop.db"}
    assert stoa("migrate", **settings).returncode == 0
    return settings


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "list.graphql").write_text(LIST)
    (tmp_path / "fragments.graphql").write_text(CARD)
    return tmp_path


def test_what_is_registered_is_told_and_listed_until_it_is_removed(url: dict[str, str], folder: Path) -> None:
    manifest = folder / "ids.json"
    done = stoa("documents", "register", str(folder), "--manifest", str(manifest), **url)
    assert done.stdout.splitlines() == [f"{LIST_ID}  List", "1 documents are registered, 1 of them new."]
    assert json.loads(manifest.read_text()) == {"List": LIST_ID}
    again = stoa("documents", "register", str(folder), **url)
    assert again.stdout.splitlines() == [f"{LIST_ID}  List, as before", "1 documents are registered, 0 of them new."]
    (line,) = stoa("documents", "list", **url).stdout.splitlines()
    assert (line.split()[0], line.split()[-1]) == (LIST_ID, "List")
    assert stoa("documents", "remove", LIST_ID, **url).returncode == 0
    assert "Nothing is registered" in stoa("documents", "list", **url).stdout


def test_nothing_is_registered_where_anything_is_wrong(url: dict[str, str], folder: Path) -> None:
    (folder / "wrong.graphql").write_text("\nquery Wrong { nothing }")
    done = stoa("documents", "register", str(folder), **url)
    assert done.returncode == 2
    assert done.stderr.splitlines() == [
        f"stoa: {folder}/wrong.graphql:2: Cannot query field 'nothing' on type 'Query'.",
        "stoa: Nothing is registered.",
    ]
    assert "Nothing is registered" in stoa("documents", "list", **url).stdout


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("register", "/nowhere"), "no folder"),
        (("remove",), "Say the ids"),
        (("remove", "0" * 64), "There is no document 0000"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(url: dict[str, str], arguments: tuple[str, ...], words: str) -> None:
    done = stoa("documents", *arguments, **url)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_folder_without_operations_is_told(url: dict[str, str], tmp_path: Path) -> None:
    assert "has no operations" in stoa("documents", "register", str(tmp_path), **url).stderr
