"""Nobody reaches past a domain's face: outside `domains/x/`, only what `domains.x` itself exports is used."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, imports_of, modules, name_of, tree_of


def test_nobody_reaches_past_a_face() -> None:
    # The routes that bench writes by hand send the stores' own statements: that is what they are compared by.
    held = [path for path in modules() if not path.match("bench/written_*.py")]
    found = [f"{path}:{offence}" for path in held for offence in reaches_past_faces(path, tree_of(path))]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "reaching",
    [
        "import domains.kernel.money",
        "from domains.kernel import money",
        "from domains.kernel.money import Money",
        "from ..domains.kernel.money import Money",
        "import domains.kernel as kernel\nkernel.money.Money(1, 'EUR')",
        "from domains import kernel\nkernel.money.Money(1, 'EUR')",
        "from domains import kernel as core\ndef price(): return core.money.Money(1, 'EUR')",
        "import domains\ndomains.kernel.money.Money(1, 'EUR')",
    ],
)
def test_a_planted_reach_past_a_face_is_caught(reaching: str) -> None:
    assert len(list(reaches_past_faces(Path("resolvers/planted.py"), ast.parse(reaching)))) == 1


@pytest.mark.parametrize(
    ("path", "fair"),
    [
        ("resolvers/planted.py", "from domains import kernel\nkernel.Money(1, 'EUR').currency"),
        ("resolvers/planted.py", "from domains.kernel import Money"),
        ("domains/kernel/planted.py", "from domains.kernel.money import Money"),
        ("tests/domains/kernel/planted.py", "from domains.kernel.money import Money"),
    ],
)
def test_what_goes_through_the_face_or_stays_inside_is_fair(path: str, fair: str) -> None:
    assert not list(reaches_past_faces(Path(path), ast.parse(fair)))


def reaches_past_faces(path: Path, tree: ast.Module) -> Iterator[str]:
    """The lines of a module that use the inside of a domain other than the one they belong to."""
    own = _domain_of(path)
    for line, imported in imports_of(tree, name_of(path), path.name == "__init__.py"):
        if _inside(imported) not in {None, own}:
            yield f"{line} imports {imported}"
    faces = _names_of_faces(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            used = _dotted(node, faces)
            if used.count(".") == 2 and _inside(used) not in {None, own}:
                yield f"{node.lineno} uses {used}"


def _domain_of(path: Path) -> str | None:
    """The domain whose inside a module may see: its own; the tests of a domain stand beside it."""
    parts = path.parts[1:] if path.parts[0] == "tests" else path.parts
    return parts[1] if parts[0] == "domains" and len(parts) > 2 else None


def _inside(dotted: str) -> str | None:
    """The domain into which a dotted name reaches, if it names one of its modules or something in them."""
    parts = dotted.split(".")
    if len(parts) < 3 or parts[0] != "domains" or parts[2] not in _modules_of(parts[1]):
        return None
    # A face may export something by the name of the module that it comes from: `checkout.jobs`.
    return None if len(parts) == 3 and parts[2] in _exports_of(parts[1]) else parts[1]


@cache
def _modules_of(domain: str) -> frozenset[str]:
    return frozenset(path.stem for path in (ROOT / "domains" / domain).glob("*") if path.suffix in {"", ".py"})


@cache
def _exports_of(domain: str) -> frozenset[str]:
    """What a face lists in `__all__`."""
    face = Path("domains", domain, "__init__.py")
    return frozenset(
        name
        for node in (tree_of(face).body if (ROOT / face).exists() else [])
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__"
        for name in ast.literal_eval(node.value)
    )


def _names_of_faces(tree: ast.Module) -> dict[str, str]:
    """What a module calls the faces it imported, and which they are."""
    names: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "domains":
            names |= {alias.asname or alias.name: f"domains.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            imported = [alias for alias in node.names if alias.name.split(".")[0] == "domains"]
            names |= {alias.asname or "domains": alias.name if alias.asname else "domains" for alias in imported}
    return names


def _dotted(node: ast.expr, faces: dict[str, str]) -> str:
    """The full name behind `catalog.rules` where `catalog` is an imported face; empty for anything else."""
    if isinstance(node, ast.Name):
        return faces.get(node.id, "")
    if isinstance(node, ast.Attribute):
        before = _dotted(node.value, faces)
        return f"{before}.{node.attr}" if before else ""
    return ""
