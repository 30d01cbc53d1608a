"""An operation made ready to run: its variables read, its plans made, fetched and assembled."""

import time
from collections import OrderedDict
from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

from graphql import ExecutionResult, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode

from execution.assemble import Assemble, assembler_of
from execution.errors import NotCompiled
from execution.exact import assemble_exactly
from execution.fetch import Fetch
from execution.plan import Plan, plan_of
from execution.shelf import Shelf
from execution.switches import switches_of
from execution.variables import VariableReader, Variables

if TYPE_CHECKING:
    from execution.keeping import Kept

MAX_PLANS: Final = 16

# The ways that an operation can go.
COMPILED: Final = "compiled"
EXACT: Final = "exact"
REFUSED: Final = "refused"
BY_CORE: Final = "graphql-core"
KEPT: Final = "kept"


@dataclass(frozen=True, slots=True)
class Ready:
    """A plan with the function that assembles its answers."""

    plan: Plan
    assemble: Assemble


class CompiledOperation:
    """Runs one operation of a valid document; plans are made as the switches in it come up."""

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        shelf: Shelf | None = None,
    ) -> None:
        """`shelf`: says which plans are kept. Raises NotCompiled for what only graphql-core can run."""
        self._schema = schema
        self._operation = operation
        self._fragments = fragments
        self._switches = switches_of(operation, fragments)
        self._variables = VariableReader(schema, operation)
        self._shelf = shelf or Shelf()
        self._ready: OrderedDict[Hashable, Ready] = OrderedDict()

    @property
    def plans(self) -> list[Plan]:
        """The plans made so far that are kept."""
        return [each.plan for each in self._ready.values()]

    def plan(self, given: Mapping[str, Any]) -> Plan:
        """The plan for these variables, of which only those of @skip and @include matter. Raises NotCompiled."""
        return self.ready(Variables(given)).plan

    def ready(self, variables: Variables) -> Ready:
        """The plan for these variables, made where it is not there yet. Raises NotCompiled."""
        values = variables.coerced
        if any(values.get(name) is None for name in self._switches):
            raise NotCompiled("a switch that is null")
        key = tuple([bool(values[name]) for name in self._switches])
        ready = self._ready.get(key)
        if ready is not None:
            self._ready.move_to_end(key)
            self._shelf.use(self, key)
        else:
            plan = plan_of(self._schema, self._operation, self._fragments, dict(zip(self._switches, key, strict=True)))
            ready = self._ready[key] = Ready(plan, assembler_of(plan))
            self._shelf.put(self, key, plan)
            if len(self._ready) > MAX_PLANS:
                self._shelf.forget(self, self._ready.popitem(last=False)[0])
        return ready

    def drop(self, key: Hashable) -> None:
        """Lets a plan go."""
        self._ready.pop(key, None)

    def drop_all(self) -> None:
        """Lets all plans go, for an operation whose document is kept no longer."""
        while self._ready:
            self._shelf.forget(self, self._ready.popitem()[0])

    async def run(self, context: Any, given: Mapping[str, Any]) -> "Ran":
        """Runs it with a request's variables. Raises NotCompiled before anything has run."""
        started = time.perf_counter()
        variables = self._variables.read(given)
        if isinstance(variables, list):
            return Ran(ExecutionResult(None, variables), REFUSED)
        ready = self.ready(variables)
        planned = time.perf_counter()
        columns = await Fetch(self._schema, self._operation, ready.plan, context, variables).run()
        fetched = time.perf_counter()
        way = COMPILED
        try:
            result = ExecutionResult(ready.assemble(columns), None)
        except Exception:
            way = EXACT
            data, errors = assemble_exactly(ready.plan, columns)
            result = ExecutionResult(data, errors or None)
        phases = {"plan": planned - started, "fetch": fetched - planned, "assemble": time.perf_counter() - fetched}
        objects = sum([len(columns[each]) for each in ready.plan.object_columns]) - 1  # the root is no object
        return Ran(result, way, objects, phases)


@dataclass(frozen=True, slots=True)
class Ran:
    """What an operation was answered and which way it went.

    `objects`: how many were found, without those read off another and without the root; None where nobody
    counted. `phases`: the seconds that each took. `kept`: what it was answered with, where nothing had to run.
    """

    result: ExecutionResult
    way: str
    objects: int | None = None
    phases: Mapping[str, float] = field(default_factory=dict)
    kept: "Kept | None" = None
