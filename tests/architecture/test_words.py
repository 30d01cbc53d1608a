"""The project stands alone: no text in it names a package registry, a script host, or a path of somebody's machine."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, files

# Put together from pieces, for this file is read by this test as well.
_HOSTS = ["pypi" + ".org", "pythonhosted" + ".org", "npmjs" + ".", "deb.debian" + ".org", "unpkg" + ".com"]
_HOSTS += ["jsdelivr" + ".net", "cdnjs" + ".cloudflare", "esm" + ".sh", "googleapis" + ".com"]
_FOLDERS = ["work", "tmp", "root", "home", "Users"]
_HOST = re.compile("|".join(map(re.escape, _HOSTS)))
_MACHINE_PATH = re.compile(rf"(?<![\w./*}}\])-])/(?:{'|'.join(_FOLDERS)})/")
_NEIGHBOUR = re.compile(r"(?<![\w-])share" + "d/")
# Where the real goods are looked for, unless STOA_DATA says otherwise.
_DATA_BESIDE_THE_CHECKOUT = "../share" + "d/data"


def test_no_text_names_a_registry_or_a_machine() -> None:
    texts = ((path, text) for path in files() if (text := _text_of(path)) is not None)
    found = [f"{path}:{mention}" for path, text in texts for mention in mentions(path, text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("path", "planted"),
    [
        ("README.md", "see https://pypi" + ".org/project/stoa"),
        ("requirements.lock", "--index-url https://files.pythonhosted" + ".org/simple"),
        ("web/pages/index.html", '<script src="https://unpkg' + '.com/preact">'),
        ("web/pages/vendor/editor.js", "load('https://cdn.jsdelivr" + ".net/npm/editor')"),
        ("tests/conftest.py", "DATA = '/wor" + "k/main/data'"),
        ("docs/guide.md", "run it in `/tm" + "p/stoa`"),
        ("operations/cli.py", "open('/hom" + "e/me/goods.csv')"),
        ("README.md", "as in ../share" + "d/HOUSE.md"),
        ("operations/cli.py", "default = '../share" + "d/data'"),
        ("tests/test_goods.py", "read('../share" + "d/spec')"),
    ],
)
def test_a_planted_mention_is_caught(path: str, planted: str) -> None:
    assert list(mentions(Path(path), f"first line\n{planted}\n")) == [f"2 {planted}"]


@pytest.mark.parametrize(
    ("path", "fair"),
    [
        ("tests/conftest.py", "DATA = os.environ.get('STOA_DATA', '../share" + "d/data')"),
        ("README.md", "http://127.0.0.1:8000/home/"),
        ("web/pages/app.js", "import './home/list.js'"),
        ("docs/guide.md", "teamwork/ and network/"),
        ("web/pages/vendor/editor.js", "// projection/share" + "d/stack.mjs"),
    ],
)
def test_addresses_and_relative_paths_are_fair(path: str, fair: str) -> None:
    assert not list(mentions(Path(path), fair))


def mentions(path: Path, text: str) -> Iterator[str]:
    """The lines that name what belongs to a machine or to somebody else's server."""
    if path.parts[0] == "tests":
        text = text.replace(_DATA_BESIDE_THE_CHECKOUT, "the data")
    for number, line in enumerate(text.splitlines(), start=1):
        ours = "vendor" not in path.parts  # what others wrote may speak of folders of theirs
        if _HOST.search(line) or (ours and (_MACHINE_PATH.search(line) or _NEIGHBOUR.search(line))):
            yield f"{number} {line[:200]}"


def _text_of(path: Path) -> str | None:
    """What a file says; None for pictures and the like."""
    try:
        return (ROOT / path).read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return None
