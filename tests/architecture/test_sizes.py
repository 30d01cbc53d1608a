"""No function over 70 lines, no file over 400: what is longer does more than one thing."""

import ast

import pytest

from tests.architecture.sources import ROOT, modules, tree_of

_LONGEST_FUNCTION = 70
_LONGEST_FILE = 400


def test_no_function_is_too_long() -> None:
    found = [f"{path}:{words}" for path in modules() for words in too_long_functions(tree_of(path))]
    assert not found, "\n".join(found)


def test_no_file_is_too_long() -> None:
    found = [str(path) for path in modules() if is_too_long_a_file((ROOT / path).read_text(encoding="utf-8"))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("kind", ["def", "async def"])
def test_a_function_of_71_lines_is_caught(kind: str) -> None:
    assert not too_long_functions(ast.parse(_function_of(70, kind)))
    assert too_long_functions(ast.parse(_function_of(71, kind))) == ["1 planted has 71 lines"]


def test_a_method_is_a_function_and_its_decorators_count() -> None:
    method = "\n".join(f"    {line}" for line in ["@staticmethod", *_function_of(70, "def").splitlines()])
    assert too_long_functions(ast.parse(f"class Planted:\n{method}\n")) == ["2 planted has 71 lines"]


def test_a_file_of_401_lines_is_caught() -> None:
    assert not is_too_long_a_file("\n" * 400)
    assert is_too_long_a_file("\n" * 401)


def too_long_functions(tree: ast.Module) -> list[str]:
    lengths = [
        (first, function.name, (function.end_lineno or 0) - first + 1)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for first in [min([function.lineno, *(decorator.lineno for decorator in function.decorator_list)])]
    ]
    return [f"{line} {name} has {length} lines" for line, name, length in lengths if length > _LONGEST_FUNCTION]


def is_too_long_a_file(text: str) -> bool:
    return len(text.splitlines()) > _LONGEST_FILE


def _function_of(lines: int, kind: str) -> str:
    return f"{kind} planted():\n" + "    pass\n" * (lines - 1)
