"""Assembling: from a plan, the function that makes the answer of filled columns.

The function goes bottom-up: for each level one list comprehension makes the dicts of all its objects. It knows
only answers without errors; at the first thing it does not expect it raises, and execution/exact.py does it.
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from math import isfinite
from typing import Any

from execution.fetch import Columns
from execution.leaves import Anomaly, anomaly, leaf_expression
from execution.namespace import Namespace
from execution.plan import Field, Level, Plan, Source

Assemble = Callable[[Columns], dict[str, Any]]


def assembler_of(plan: Plan) -> Assemble:
    """The function that assembles the plan's answers."""
    names = Namespace(anomaly=anomaly, isfinite=isfinite, islice=islice, merge=merge, spread=spread, total=total)
    source = source_of(plan, names)
    exec(compile(source, "<assembled>", "exec"), names.globals)  # noqa: S102  (our own code, made of checked names)
    assemble: Assemble = names.globals["assemble"]
    return assemble


def source_of(plan: Plan, names: Namespace | None = None) -> str:
    """The function's text."""
    return _Writer(names or Namespace()).function(plan)


class _Writer:
    def __init__(self, names: Namespace) -> None:
        self._names = names
        self._lines: list[str] = []

    def function(self, plan: Plan) -> str:
        answer = self._level(plan.root)
        columns = "".join(f"c{number}, " for number in range(plan.columns))
        lines = [f"({columns}) = columns", *self._lines, f"return {answer}[0]"]
        return "def assemble(columns):\n" + "".join(f"    {line}\n" for line in lines)

    def _level(self, level: Level) -> str:
        """Writes what makes the dicts of a level's objects; the variable that holds them, in their order."""
        loop = {"p": f"c{level.column}"}
        entries = [f"{field.key!r}: {self._value(field, level, loop)}" for field in level.fields]
        variables = ", ".join(loop)
        source = next(iter(loop.values())) if len(loop) == 1 else f"zip({', '.join(loop.values())})"
        self._lines.append(f"r{level.column} = [{{{', '.join(entries)}}} for {variables} in {source}]")
        return f"r{level.column}"

    def _value(self, field: Field, level: Level, loop: dict[str, str]) -> str:
        """The expression of a field's value; what it needs beside the object `p` is added to the loop."""
        if field.column < 0:
            return self._read_off(field, level, "p")
        value = f"e{field.column}"
        if field.classes is None:
            loop[value] = f"c{field.column}"
            return self._leaf(field, value)
        objects = self._objects(field)
        if not field.is_list:
            loop[value] = self._aligned(field, objects)
            return value
        loop[value] = f"c{field.column}"
        items = self._names.fresh("i")
        self._lines.append(f"{items} = iter({self._flat(field, objects)})")
        listed = f"list(islice({items}, len({value})))"
        return f"({listed} if {value} is not None else None)" if field.nullable else listed

    def _objects(self, field: Field) -> str:
        """The dicts of a field's objects, in the order in which the objects were found."""
        made = {type_name: self._level(level) for type_name, level in field.levels.items()}
        if field.names_column < 0:
            return next(iter(made.values()))
        merged = f"m{field.column}"
        by_type = ", ".join(f"{type_name!r}: {dicts}" for type_name, dicts in made.items())
        self._lines.append(f"{merged} = merge({{{by_type}}}, c{field.names_column})")
        return merged

    def _aligned(self, field: Field, objects: str) -> str:
        """The dicts aligned with the field's values: a null where there is no object."""
        otherwise = f"spread({objects}, c{field.column})" if field.nullable else "anomaly()"
        aligned = f"a{field.column}"
        self._lines.append(f"{aligned} = {objects} if len({objects}) == len(c{field.column}) else {otherwise}")
        return aligned

    def _flat(self, field: Field, objects: str) -> str:
        """The dicts aligned with the items of all the field's lists."""
        items = f"[item for value in c{field.column} if value is not None for item in value]"
        otherwise = f"spread({objects}, {items})" if field.item_nullable else "anomaly()"
        flat = f"a{field.column}"
        self._lines.append(f"{flat} = {objects} if len({objects}) == total(c{field.column}) else {otherwise}")
        return flat

    def _read_off(self, field: Field, level: Level, owner: str) -> str:
        """The expression of a field that is read off its object, with all that is below it."""
        if field.source is Source.TYPE_NAME:
            return repr(level.type.name)
        if field.source is Source.COMPUTED:
            compute = self._names.keep(field.compute, "compute")
            return self._leaf(field, f"{compute}({owner}, {level.type.name!r})")
        value = f"{owner}.{field.attribute}"
        if field.classes is None:
            return self._leaf(field, value)
        found = self._names.fresh("v")
        if field.is_list:
            item = self._names.fresh("y")
            made = f"[{self._object(field, item, field.item_nullable)} for {item} in {_listed(found)}]"
        else:
            made = self._object(field, found, nullable=False)
        nothing = "None" if field.nullable else f"anomaly({found})"
        return f"({made} if ({found} := {value}) is not None else {nothing})"

    def _object(self, field: Field, value: str, nullable: bool) -> str:
        """The dict of an object that consists of what is read off it."""
        ((_, level),) = field.levels.items()
        entries = [f"{each.key!r}: {self._read_off(each, level, value)}" for each in level.fields]
        made = f"{{{', '.join(entries)}}}"
        assert field.classes is not None
        if not field.classes.takes_all:
            check = self._names.keep(Known(field), "known")
            made = f"({made} if type({value}) in {check} else {check}.look({value}))"
        elif field.is_list and not nullable:
            made = f"({made} if {value} is not None else anomaly())"
        return f"({made} if {value} is not None else None)" if nullable else made

    def _leaf(self, field: Field, value: str) -> str:
        leaf = field.leaf
        assert leaf is not None
        if not field.is_list:
            return leaf_expression(leaf, field.nullable, value, self._names)
        found, item = self._names.fresh("v"), self._names.fresh("y")
        each = leaf_expression(leaf, field.item_nullable, item, self._names)
        nothing = "None" if field.nullable else f"anomaly({found})"
        return f"([{each} for {item} in {_listed(found)}] if ({found} := {value}) is not None else {nothing})"


class Known(set[type]):
    """The classes whose objects are answered as a field's type."""

    def __init__(self, field: Field) -> None:
        assert field.classes is not None
        super().__init__(cls for cls, name in field.classes.items() if name is not None)
        self._classes = field.classes

    def look(self, value: Any) -> Any:
        """Remembers the class of an object where it is good, and leaves this one answer to the exact way."""
        if self._classes.name_of(value) is not None:
            self.add(type(value))
        raise Anomaly


def merge(made: dict[str, list[Any]], names: Sequence[str]) -> list[Any]:
    """The dicts of several types in the order of the objects, whose types' names are given."""
    take = {name: iter(dicts).__next__ for name, dicts in made.items()}
    return [take[name]() for name in names]


def spread(dicts: Iterable[Any], values: Iterable[Any]) -> list[Any]:
    """The dicts, with a null wherever the value is none. Raises Anomaly where a value is neither null nor known."""
    take = iter(dicts)
    try:
        return [None if value is None else next(take) for value in values]
    except StopIteration:  # an error or an object of a wrong class has no dict
        raise Anomaly from None


def total(values: Sequence[Any]) -> int:
    """How many items the lists have together."""
    try:
        return sum(map(len, values))
    except TypeError:
        return sum([len(value) for value in values if value is not None])


def _listed(value: str) -> str:
    return f"({value} if type({value}) is list or type({value}) is tuple else anomaly({value}))"
