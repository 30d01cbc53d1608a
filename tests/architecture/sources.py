"""The project's own files as the architecture tests see them: which there are, and what their Python says."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("schema", "resolvers", "execution", "domains", "persistence", "adapters", "web", "operations")
_MADE_BY_TOOLS = {"__pycache__", "build", "var", "node_modules"}


def files() -> Iterator[Path]:
    """Every file that somebody wrote, relative to the root: no environments, caches, builds or the shop's data."""
    yield from _files_in(ROOT)


def modules() -> list[Path]:
    """Every Python file of the project, tests included, except the generated migrations."""
    return [path for path in files() if path.suffix == ".py" and "versions" not in path.parts]


def shop_modules() -> list[Path]:
    """The Python files that are the shop: no tests, benchmarks or set-up."""
    return [path for path in modules() if path.parts[0] in PACKAGES or path == Path("server.py")]


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), filename=str(path))


def name_of(path: Path) -> str:
    """The dotted name under which a file is imported."""
    parts = path.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(tree: ast.Module, name: str, is_package: bool) -> Iterator[tuple[int, str]]:
    """The line and the full dotted name of everything that a module imports: of `from a import b`, `a.b`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            origin = _origin_of(node, name, is_package)
            yield from ((node.lineno, f"{origin}.{alias.name}") for alias in node.names)


def _origin_of(node: ast.ImportFrom, name: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    inside = name.split(".") if is_package else name.split(".")[:-1]
    parents = inside[: len(inside) - node.level + 1]
    return ".".join([*parents, *([node.module] if node.module else [])])


def _files_in(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.iterdir()):
        if path.is_dir():
            if path.name not in _MADE_BY_TOOLS and not path.name.endswith(".egg-info") and _is_kept(path):
                yield from _files_in(path)
        else:
            yield path.relative_to(ROOT)


def _is_kept(folder: Path) -> bool:
    return not folder.name.startswith(".") or folder.name == ".ci"
