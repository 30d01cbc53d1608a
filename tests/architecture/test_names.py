"""No module is named after nothing in particular, and each one begins by saying what belongs in it."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.sources import modules, tree_of

_SAYS_NOTHING = re.compile(
    r"_?(utils?|utilities|helpers?|common|base|managers?|misc|stuff|shared)(_|$)|.*_(utils?|helpers?|managers?|misc)$"
)


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert [str(path) for path in modules() if says_nothing(path)] == []


def test_every_module_begins_with_what_belongs_in_it() -> None:
    assert [str(path) for path in modules() if not is_introduced(tree_of(path))] == []


@pytest.mark.parametrize(
    "path",
    [
        "domains/orders/utils.py",
        "domains/common/money.py",
        "persistence/base.py",
        "schema/helpers/__init__.py",
        "domains/stock_manager.py",
        "web/misc.py",
        "tests/common_steps.py",
    ],
)
def test_a_planted_name_that_says_nothing_is_caught(path: str) -> None:
    assert says_nothing(Path(path))


@pytest.mark.parametrize("path", ["persistence/database.py", "domains/kernel/money.py", "schema/baseline.py"])
def test_other_names_are_fine(path: str) -> None:
    assert not says_nothing(Path(path))


def test_a_planted_module_without_an_introduction_is_caught() -> None:
    assert not is_introduced(ast.parse("import os\n"))
    assert is_introduced(ast.parse('"""What belongs here."""\nimport os\n'))
    assert is_introduced(ast.parse(""))


def says_nothing(path: Path) -> bool:
    return any(_SAYS_NOTHING.match(part) for part in path.with_suffix("").parts)


def is_introduced(tree: ast.Module) -> bool:
    """Whether a module has a docstring; one with nothing in it needs none."""
    return not tree.body or ast.get_docstring(tree) is not None
