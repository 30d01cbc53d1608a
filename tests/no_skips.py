"""On CI, a skipped test is a failure: a browser or a PostgreSQL that is missing there must not pass for a success."""

import os
from collections.abc import Generator

import pytest

_MAY_BE_ABSENT = "STOA_DATA"  # real goods, which are not part of the project


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport() -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if not hasattr(report, "wasxfail"):
        _fail_if_skipped(report)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report() -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    report = yield
    _fail_if_skipped(report)
    return report


def _fail_if_skipped(report: pytest.TestReport | pytest.CollectReport) -> None:
    if report.skipped and os.environ.get("CI") == "true" and _MAY_BE_ABSENT not in str(report.longrepr):
        report.outcome = "failed"
        report.longrepr = f"skipped, which is a failure on CI: {report.longrepr}"
