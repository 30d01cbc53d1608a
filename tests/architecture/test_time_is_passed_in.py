"""Domains never look at a clock: `now` is handed to them, so that every rule about time can be tried at any time."""

import ast
from collections.abc import Iterator

import pytest

from tests.architecture.sources import shop_modules, tree_of

_CLOCKS = {
    "now",
    "utcnow",
    "today",
    "time",
    "time_ns",
    "monotonic",
    "monotonic_ns",
    "perf_counter",
    "localtime",
    "gmtime",
}
_OWNERS = {"datetime", "date", "time"}


def test_domains_never_look_at_a_clock() -> None:
    domains = [path for path in shop_modules() if path.parts[0] == "domains"]
    found = [f"{path}:{look}" for path in domains for look in looks_at_a_clock(tree_of(path))]
    assert domains
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "planted",
    [
        "now = datetime.now(UTC)",
        "now = datetime.datetime.now(UTC)",
        "day = date.today()",
        "import time\nstarted = time.time()",
        "from time import monotonic",
        "field(default_factory=datetime.utcnow)",
    ],
)
def test_a_planted_look_at_a_clock_is_caught(planted: str) -> None:
    assert len(list(looks_at_a_clock(ast.parse(planted)))) == 1


@pytest.mark.parametrize(
    "fair", ["def close(now): return now + timedelta(1)", "moment.time()", "order.now", "import time"]
)
def test_time_that_is_passed_in_is_fair(fair: str) -> None:
    assert not list(looks_at_a_clock(ast.parse(fair)))


def looks_at_a_clock(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        read = isinstance(node, ast.Attribute) and node.attr in _CLOCKS and _last_name(node.value) in _OWNERS
        imported = isinstance(node, ast.ImportFrom) and node.module == "time"
        if read or imported:
            yield f"{getattr(node, 'lineno', 0)} {ast.unparse(node)}"


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
