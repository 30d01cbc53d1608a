"""The import contracts of pyproject.toml hold, cover every package, and are each seen to catch what they are for."""

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.architecture.sources import PACKAGES, ROOT, files

_APART = {"tests", "bench", "server.py", "bootstrap.py"}


class Planted(NamedTuple):
    """An import that must not be: in which file, of what, and what the report says of it."""

    path: str
    imported: str
    objection: str


_VIOLATIONS = {
    "a lower layer imports a higher one": Planted("resolvers/planted.py", "schema", "resolvers.planted -> schema"),
    "a domain imports resolvers": Planted("domains/cms/planted.py", "resolvers", "domains.cms.planted -> resolvers"),
    "a domain imports the engine": Planted("domains/cms/sent.py", "execution", "domains.cms.sent -> execution"),
    "persistence imports a domain": Planted("persistence/planted.py", "domains", "persistence.planted -> domains"),
    "web imports operations": Planted("web/planted.py", "operations", "web.planted -> operations"),
    "web imports resolvers": Planted("web/reaching.py", "resolvers", "web.reaching -> resolvers"),
    "adapters import the engine": Planted("adapters/planted.py", "execution", "adapters.planted -> execution"),
    "the engine imports a domain": Planted("execution/planted.py", "domains", "execution.planted -> domains"),
    "the engine imports persistence": Planted("execution/kept.py", "persistence", "execution.kept -> persistence"),
    "somebody imports the server": Planted("operations/planted.py", "server", "operations.planted -> server"),
    "a lower domain imports a higher one": Planted("domains/stores/low.py", "domains.cms", "stores.low -> domains.cms"),
    "a domain has no place": Planted("domains/gadgets/__init__.py", "typing", "- domains.gadgets"),
}


def test_the_import_contracts_hold() -> None:
    checked = _lint_imports(ROOT)
    assert checked.returncode == 0, checked.stdout


def test_the_contracts_cover_every_package() -> None:
    with (ROOT / "pyproject.toml").open("rb") as file:
        covered = tomllib.load(file)["tool"]["importlinter"]["root_packages"]
    assert set(covered) == set(PACKAGES) == {path.parts[0] for path in files() if path.suffix == ".py"} - _APART


@pytest.mark.parametrize("violation", _VIOLATIONS)
def test_a_planted_violation_is_caught(violation: str, report_on_violations: str) -> None:
    assert _VIOLATIONS[violation].objection in report_on_violations


def test_no_contract_is_there_that_catches_nothing(report_on_violations: str) -> None:
    assert "Contracts: 0 kept" in report_on_violations


@pytest.fixture(scope="module")
def report_on_violations(tmp_path_factory: pytest.TempPathFactory) -> str:
    copy = tmp_path_factory.mktemp("checkout")
    for path in files():
        if path.suffix in {".py", ".toml"}:
            (copy / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(ROOT / path, copy / path)
    for planted in _VIOLATIONS.values():
        (copy / planted.path).parent.mkdir(parents=True, exist_ok=True)
        (copy / planted.path).write_text(f"import {planted.imported}\n")
    return _lint_imports(copy).stdout


def _lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [str(Path(sys.executable).parent / "lint-imports"), "--no-cache", "--no-logo"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
