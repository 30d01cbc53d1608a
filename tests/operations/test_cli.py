"""The command line: what cannot be done is said in one line, without a traceback."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def stoa(*arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("STOA_")}
    return subprocess.run(
        [sys.executable, "-m", "operations.cli", *arguments],
        cwd=ROOT,
        env={**environment, **settings},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize(
    ("arguments", "settings", "words"),
    [
        (("serve",), {"STOA_PORT": "99999"}, "STOA_PORT"),
        (("verify",), {"STOA_DATABASE_URL": "mysql://shop"}, "STOA_DATABASE_URL"),
        (("migrate",), {"STOA_DATABASE_URL": "postgresql://nobody@127.0.0.1:1/none"}, "cannot be used"),
        (("import", "litemall", "/nowhere"), {}, "no folder"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(
    arguments: tuple[str, ...], settings: dict[str, str], words: str
) -> None:
    done = stoa(*arguments, **settings)
    assert done.returncode == 2
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1
