"""What was found: as a table with the bars, as JSON, as a picture."""

import os
import platform
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, Final, TypedDict

import orjson

from bench.drawing import draw
from bench.looking import Looked
from bench.measuring import Result
from bench.operations import CORE, Measured
from bench.pricing import told_of_pricing
from tests.checked_out import commit

ROOT: Final = Path(__file__).parents[1]
EVIDENCE: Final = ROOT / "docs" / "evidence"
_BENCH: Final = EVIDENCE / "bench.json"
COLD_BAR: Final = 1.6
KEPT_BAR: Final = 1.3
KEPT_STRETCH: Final = 1.1
_PACKAGES: Final = ("graphql-core", "strawberry-graphql", "starlette", "uvicorn", "asyncpg", "aiosqlite", "sqlalchemy")


class Line(TypedDict):
    """An operation on a database. CPU is in milliseconds per request."""

    database: str
    operation: str
    ratio: float
    bar: float
    stretch: float
    core_ratio: float | None
    control: float
    measurable: bool
    tries: int
    statements: int
    statements_bar: int
    rows: int | None
    scanned: list[str]
    bytes: int
    cpu_ms: dict[str, float]
    median_ms: dict[str, float]
    database_ms: dict[str, float | None]


def line_of(kind: str, measured: Measured, result: Result, looked: Looked, size: int) -> Line:
    """What is told of an operation."""
    return Line(
        database=kind,
        operation=measured.name,
        ratio=result.ratio,
        bar=measured.bar.most[kind],
        stretch=measured.bar.stretch[kind],
        core_ratio=result.core_ratio,
        control=result.control,
        measurable=result.is_measurable,
        tries=result.tries,
        statements=looked.statements,
        statements_bar=measured.statements,
        rows=looked.rows,
        scanned=list(looked.scanned),
        bytes=size,
        cpu_ms={name: cost.least_ms for name, cost in result.costs.items()},
        median_ms={name: cost.median_ms for name, cost in result.costs.items()},
        database_ms={name: cost.database_ms for name, cost in result.costs.items()},
    )


def print_report(report: dict[str, Any]) -> None:
    """The tables."""
    print(f"\nServer CPU per request, in ms, on a catalogue of {report['products']:,} products.\n")
    print(_HEADINGS)
    for line in report["operations"]:
        print(_row(line))
    for line in report["operations"]:
        if line["scanned"]:
            print(f"Read from end to end for {line['operation']}: {', '.join(line['scanned'])}")
    for kind, ratios in report["cold"].items():
        told = ", ".join(f"{name} {ratio:.2f} ({_met(ratio, COLD_BAR)})" for name, ratio in ratios.items())
        print(f"\nCold document to parsing and validating it, {kind}, bar {COLD_BAR}: {told}")
    for kind, hits in report["kept"].items():
        told = ", ".join(f"{name} {_hit(ratio)}" for name, ratio in hits.items())
        print(f"\nKept answer to a static route, {kind}, bar {KEPT_BAR}: {told}")
    for kind, found in report["process"].items():
        memory = f"{found['memory_kib'] / 1024:.0f} MiB, {found['memory_after_kib'] / 1024:.0f} MiB after all this"
        print(f"Started in {found['started_s']:.1f} s ({found['cpu_s']:.1f} s of CPU) on {kind}; holds {memory}.")
    for kind, found in report["growth"].items():
        print(f"\nGrowth, {kind}:\n{orjson.dumps(found, option=orjson.OPT_INDENT_2).decode()}")
    print(f"\n{told_of_pricing(report['pricing'])}")
    print("\nHome, and its bar, do not exist yet.")


_HEADINGS: Final = (
    f"{'database':11}{'operation':15}{'by hand':>8}{'compiled':>9}{'ratio':>7}{'bar':>6}  {'':8}"
    f"{'core/compiled':>14}{'bar':>5}  {'':8}{'statements':>11}{'rows':>7}{'database':>9}{'control':>8}"
)


def _row(line: Line) -> str:
    by_hand = (line["cpu_ms"]["a"] + line["cpu_ms"]["b"]) / 2
    ratio = f"{line['ratio']:7.2f}{line['bar']:6.2f}  {_met(line['ratio'], line['bar'], line['stretch']):8}"
    if not line["measurable"]:
        ratio = f"{'not measurable':>21}  "
    core = f"{'':29}"
    if line["core_ratio"] is not None:
        bar = CORE.most[line["database"]]
        core = f"{line['core_ratio']:14.1f}{bar:5.0f}  {'met' if line['core_ratio'] >= bar else 'MISSED':8}"
    within = "≤" if line["statements"] <= line["statements_bar"] else ">"
    rows = "" if line["rows"] is None else line["rows"]
    asked = f"{line['statements']:>6} {within} {line['statements_bar']:<2}{rows:>7}"
    spent = line["database_ms"]["compiled"]
    return (
        f"{line['database']:11}{line['operation']:15}{by_hand:8.2f}{line['cpu_ms']['compiled']:9.2f}{ratio}{core}"
        f"{asked}{'' if spent is None else f'{spent:.2f}':>9}{line['control']:8.3f}"
    )


def _hit(ratio: float | None) -> str:
    return "not measurable" if ratio is None else f"{ratio:.2f} ({_met(ratio, KEPT_BAR, KEPT_STRETCH)})"


def _met(ratio: float, bar: float, stretch: float = 0.0) -> str:
    if ratio <= stretch:
        return "stretch"
    return "met" if ratio <= bar else "MISSED"


def write_report(report: dict[str, Any]) -> None:
    """Writes bench.json and bench.png for the docs."""
    told = {
        "date": datetime.now(UTC).date().isoformat(),
        "commit": commit(),
        "python": platform.python_version(),
        "cores": os.cpu_count(),
        "versions": {name: version(name) for name in _PACKAGES},
        **report,
    }
    EVIDENCE.mkdir(exist_ok=True)
    _write(told)
    draw(report["operations"], EVIDENCE / "bench.png")


def write_pricing(found: dict[str, Any]) -> None:
    """Puts what the pricing engine costs in the place of what bench.json told of it."""
    told = orjson.loads(_BENCH.read_bytes())
    _write({**told, "pricing": {"date": datetime.now(UTC).date().isoformat(), "commit": commit(), **found}})


def _write(told: dict[str, Any]) -> None:
    _BENCH.write_bytes(orjson.dumps(told, option=orjson.OPT_INDENT_2) + b"\n")
