"""What `tests/no_skips.py` does to a run with CI=true, and leaves alone in any other."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT

_TESTS = {
    "a test that skips itself": "import pytest\ndef test_it(): pytest.skip('no browser')\n",
    "a mark": "import pytest\n@pytest.mark.skip(reason='no browser')\ndef test_it(): ...\n",
    "a fixture": "import pytest\n@pytest.fixture\ndef it(): pytest.skip('no server')\ndef test_it(it): ...\n",
    "a whole module": "import pytest\npytest.skip('no browser', allow_module_level=True)\n",
}
_FAIR = {
    "real goods that are absent": "import pytest\ndef test_it(): pytest.skip('no goods: set STOA_DATA')\n",
    "an expected failure": "import pytest\n@pytest.mark.xfail(reason='known', strict=True)\ndef test_it(): assert 0\n",
}


@pytest.mark.parametrize("kind", _TESTS)
def test_a_skip_fails_on_ci(kind: str, tmp_path: Path) -> None:
    assert _run(_TESTS[kind], tmp_path, ci="true") in {pytest.ExitCode.TESTS_FAILED, pytest.ExitCode.INTERRUPTED}


def test_a_skip_is_a_skip_elsewhere(tmp_path: Path) -> None:
    assert _run(_TESTS["a mark"], tmp_path, ci="") == pytest.ExitCode.OK


@pytest.mark.parametrize("kind", _FAIR)
def test_a_fair_absence_passes_on_ci(kind: str, tmp_path: Path) -> None:
    assert _run(_FAIR[kind], tmp_path, ci="true") == pytest.ExitCode.OK


def _run(test: str, folder: Path, ci: str) -> int:
    (folder / "test_planted.py").write_text(test)
    (folder / "pytest.ini").write_text("[pytest]\n")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.no_skips", "-p", "no:cacheprovider", str(folder)]
    environment = {**os.environ, "CI": ci, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, check=False).returncode
