"""The set-up makes an environment from the locks, once, and leaves nothing half-made. Its uv here only takes notes."""

import os
import shutil
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
_NOTING_UV = """#!/bin/sh
echo "$@" >> "$NOTES"
[ "$1" = venv ] && mkdir -p .venv/bin
[ "$2" = "$FAILS_AT" ] && exit 1
[ "$2" = "$WAITS_AT" ] && { echo waiting; exec sleep 60; }
exit 0
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    folder = tmp_path / "checkout"
    folder.mkdir()
    for name in ("bootstrap.py", "pyproject.toml", "requirements.lock", "requirements-dev.lock"):
        shutil.copyfile(ROOT / name, folder / name)
    (tmp_path / "uv").write_text(_NOTING_UV)
    (tmp_path / "uv").chmod(0o755)
    return folder


def test_an_environment_is_installed_from_the_hashed_lock_and_the_project_beside_it(checkout: Path) -> None:
    assert _set_up(checkout).returncode == 0
    made, locked, own = _notes(checkout)
    assert made.startswith("venv ")
    assert locked.endswith(f"--require-hashes -r {checkout}/requirements.lock")
    assert own.endswith(f"--no-deps --no-build-isolation --editable {checkout}")


def test_what_is_current_is_left_alone(checkout: Path) -> None:
    _set_up(checkout)
    again = _set_up(checkout)
    assert (again.returncode, again.stdout, len(_notes(checkout))) == (0, "", 3)


@pytest.mark.parametrize("changed", ["requirements.lock", "requirements-dev.lock", "pyproject.toml"])
def test_a_change_of_lock_or_project_makes_it_anew(checkout: Path, changed: str) -> None:
    _set_up(checkout)
    (checkout / ".venv" / "left over").touch()
    with (checkout / changed).open("a") as file:
        file.write("# changed\n")
    _set_up(checkout)
    assert len(_notes(checkout)) == 6
    assert not (checkout / ".venv" / "left over").exists()


def test_tools_for_development_are_added_to_what_already_serves_the_shop(checkout: Path) -> None:
    _set_up(checkout)
    (checkout / ".venv" / "in use").touch()
    _set_up(checkout, "--dev")
    assert _notes(checkout)[-2].endswith("requirements-dev.lock")
    assert (checkout / ".venv" / "in use").exists()


def test_an_environment_for_development_also_serves_the_shop(checkout: Path) -> None:
    _set_up(checkout, "--dev")
    _set_up(checkout)
    assert len(_notes(checkout)) == 3


def test_a_failure_says_which_step_and_leaves_no_environment(checkout: Path) -> None:
    failed = _set_up(checkout, FAILS_AT="install")
    assert failed.returncode == 1
    assert "this step failed: " in failed.stderr
    assert not (checkout / ".venv").exists()


def test_an_interruption_leaves_no_environment(checkout: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "bootstrap.py"],
        cwd=checkout,
        env=_environment(checkout, WAITS_AT="install"),
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        # Whoever starts the tests in the background may have had Ctrl-C ignored, which children take over.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.default_int_handler),  # noqa: PLW1509  (no threads)
    ) as process:
        assert process.stdout is not None
        while process.stdout.readline() != "waiting\n":
            pass
        os.killpg(process.pid, signal.SIGINT)  # as Ctrl-C does
        _, said = process.communicate(timeout=60)
    assert (process.returncode, said) == (1, "stoa: set-up interrupted; nothing half-made is left\n")
    assert not (checkout / ".venv").exists()


def test_an_environment_that_was_killed_half_made_is_made_anew(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "half").touch()
    _set_up(checkout)
    assert sorted(path.name for path in (checkout / ".venv").iterdir()) == ["bin", "stoa-stamp"]


def _set_up(checkout: Path, *arguments: str, **settings: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "bootstrap.py", *arguments]
    environment = _environment(checkout, **settings)
    return subprocess.run(command, cwd=checkout, env=environment, capture_output=True, text=True, check=False)


def _environment(checkout: Path, **settings: str) -> dict[str, str]:
    folder = checkout.parent
    return {"PATH": f"{folder}{os.pathsep}{os.environ['PATH']}", "NOTES": str(folder / "notes"), **settings}


def _notes(checkout: Path) -> list[str]:
    return (checkout.parent / "notes").read_text().splitlines()
