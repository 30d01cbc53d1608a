"""The locks say exactly what is installed: every package pinned and hashed, none from an address, none forgotten."""

import re
import tomllib

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.architecture.sources import ROOT

_RUN = "requirements.lock"
_DEV = "requirements-dev.lock"


@pytest.mark.parametrize("lock", [_RUN, _DEV])
def test_every_package_is_pinned_and_hashed(lock: str) -> None:
    assert not loose_entries(_lines_of(lock))


def test_a_planted_loose_entry_is_caught() -> None:
    hashed = "sound==1.0 \\\n    --hash=sha256:0123456789abcdef"
    assert loose_entries([hashed]) == []
    assert (
        len(loose_entries(["loose>=1.0", "bare==1.0", "--find-links=wheels", "far @ https://example.com/far.whl"])) == 4
    )


def test_the_locks_satisfy_what_pyproject_asks_for() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        project = tomllib.load(file)
    asked = project["project"]["dependencies"]
    assert not unsatisfied(asked, pins_of(_lines_of(_RUN)))
    assert not unsatisfied([*asked, *project["dependency-groups"]["dev"]], pins_of(_lines_of(_DEV)))


def test_a_planted_dependency_that_is_not_locked_is_caught() -> None:
    pins = {"starlette": {"1.10.0"}}
    assert not unsatisfied(["Starlette>=1.10"], pins)
    assert unsatisfied(["starlette>=2", "unheard-of"], pins) == ["starlette>=2", "unheard-of"]


def test_the_development_lock_has_the_versions_that_run() -> None:
    development = pins_of(_lines_of(_DEV))
    assert not {name: pins for name, pins in pins_of(_lines_of(_RUN)).items() if development.get(name) != pins}


def loose_entries(entries: list[str]) -> list[str]:
    return [entry for entry in entries if not re.match(r"[a-z0-9-]+(\[.+\])?==\S+ [^@]*--hash=sha256:[0-9a-f]+", entry)]


def unsatisfied(requirements: list[str], pins: dict[str, set[str]]) -> list[str]:
    parsed = {text: Requirement(text) for text in requirements}
    return [
        text
        for text, asked in parsed.items()
        if not any(asked.specifier.contains(pin) for pin in pins.get(canonicalize_name(asked.name), ()))
    ]


def pins_of(entries: list[str]) -> dict[str, set[str]]:
    """The versions of each package; one that differs between platforms or Pythons has several."""
    pins: dict[str, set[str]] = {}
    for entry in entries:
        name, version = re.split(r"(?:\[.+\])?==", entry.split()[0])
        pins.setdefault(canonicalize_name(name), set()).add(version)
    return pins


def _lines_of(lock: str) -> list[str]:
    """The entries of a lock, each with the lines that continue it, without comments."""
    text = re.sub(r"^\s*#.*\n", "", (ROOT / lock).read_text(encoding="utf-8"), flags=re.MULTILINE)
    return text.replace("\\\n", " ").splitlines()
