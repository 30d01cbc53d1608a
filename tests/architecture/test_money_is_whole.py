"""Where money is reckoned there are no floats: no such literal, no `float`, no division that makes one."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import modules, tree_of

_MONEY = (
    "domains/kernel/money",
    "domains/marketing/rules",
    "domains/quote",
    "domains/cart",
    "domains/orders",
    "domains/payments",
    "domains/checkout",
    "domains/logistics/rules",
)


def test_no_floats_where_money_is_reckoned() -> None:
    found = [f"{path}:{use}" for path in money_modules() for use in floats_in(tree_of(path))]
    assert not found, "\n".join(found)


def test_every_place_where_money_is_reckoned_is_looked_at() -> None:
    """A domain that is renamed or split must not slip out of this test's sight."""
    assert all(any(is_in(path, place) for path in modules()) for place in _MONEY)


@pytest.mark.parametrize(
    ("planted", "caught"),
    [
        ("price = 9.99", "1 9.99"),
        ("half = total / 2", "1 /"),
        ("total /= 2", "1 /"),
        ("rate = float(text)", "1 float"),
        ("def share(part: float): ...", "1 float"),
        ("big = 1e3", "1 1000.0"),
    ],
)
def test_a_planted_float_is_caught(planted: str, caught: str) -> None:
    assert caught in list(floats_in(ast.parse(planted)))


def test_whole_numbers_are_fine() -> None:
    assert not list(floats_in(ast.parse("half = (total * 25 + 50) // 100\nrest = total % 3\npath = 'a/b'")))


def money_modules() -> list[Path]:
    return [path for path in modules() if any(is_in(path, place) for place in _MONEY)]


def is_in(path: Path, place: str) -> bool:
    name = path.with_suffix("").as_posix()
    return name == place or name.startswith(f"{place}/")


def floats_in(tree: ast.Module) -> Iterator[str]:
    """The lines with floats, and what makes them so."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, float):
            yield f"{node.lineno} {node.value}"
        elif isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.Div):
            yield f"{node.lineno} /"
        elif isinstance(node, ast.Name) and node.id == "float":
            yield f"{node.lineno} float"
