"""`make soak`: tries every fault and the differential script at its full count, and writes down what came of it.

`python -m tests.soak kill notifications` runs only those parts; what the evidence says of others stays. A whole soak
begins with none, and says at its end how long it took.
"""

import json
import os
import platform
import sqlite3
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

os.environ["STOA_SOAK"] = "1"

import pytest

from tests.checked_out import commit

ROOT: Final = Path(__file__).parents[1]
EVIDENCE: Final = ROOT / "docs" / "evidence" / "soak.json"
FOLDERS: Final = (ROOT / "tests" / "faults", ROOT / "tests" / "differential")


def main(names: list[str]) -> int:
    """Runs the parts with these names, or all. Returns pytest's exit code."""
    files = [file for folder in FOLDERS for file in sorted(folder.glob("test_*.py"))]
    chosen = [file for file in files if not names or file.stem.removeprefix("test_") in names]
    if not chosen:
        print("The parts are:", *(file.stem.removeprefix("test_") for file in files))  # noqa: T201
        return 2
    options = ["-q", "--tb=short", "-o", "faulthandler_timeout=0"]  # a part takes as long as it takes
    if not names:
        EVIDENCE.unlink(missing_ok=True)
    started = time.monotonic()
    outcome = int(pytest.main([*options, *map(str, chosen)], plugins=[Recorder()]))
    if not names:
        write(known() | {"minutes": round((time.monotonic() - started) / 60), "cores": os.cpu_count()})
    return outcome


class Recorder:
    """Writes the evidence anew after each test, so that a soak that is broken off leaves what it has shown."""

    def __init__(self) -> None:
        self._begun_at = commit()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when != "call" and not report.failed:
            return
        shown = {"date": f"{datetime.now(UTC):%Y-%m-%d}", "commit": self._tried(), "outcome": report.outcome}
        record(report.nodeid.removeprefix("tests/"), {**shown, "found": dict(report.user_properties)})
        print(f"\n{report.outcome}: {report.nodeid} {dict(report.user_properties)}", flush=True)  # noqa: T201

    def _tried(self) -> str:
        """The commit that was tried; two of them where another was checked out meanwhile, and nobody knows which."""
        now = commit()
        return now if now == self._begun_at else f"{self._begun_at}..{now}"


def record(test: str, shown: Mapping[str, Any]) -> None:
    """Puts what a test has shown in the place of what it showed before."""
    versions = {"python": platform.python_version(), "sqlite": sqlite3.sqlite_version}
    tests = dict(sorted({**known().get("tests", {}), test: shown}.items()))
    write({"made by": "make soak", "versions": versions, "tests": tests})


def known() -> dict[str, Any]:
    """What the evidence says so far."""
    return dict(json.loads(EVIDENCE.read_text("utf-8"))) if EVIDENCE.exists() else {}


def write(whole: Mapping[str, Any]) -> None:
    EVIDENCE.parent.mkdir(parents=True, exist_ok=True)
    EVIDENCE.write_text(json.dumps(whole, ensure_ascii=False, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    os.chdir(ROOT)
    sys.exit(main(sys.argv[1:]))
