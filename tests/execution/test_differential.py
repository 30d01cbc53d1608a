"""Generated queries answered both ways, compiled and by graphql-core: no difference, whatever goes wrong in them."""

import os
import random
from collections import Counter
from typing import Any

import pytest
from graphql import GraphQLNamedType

from tests.execution.compared import compare
from tests.execution.generated import Generator
from tests.execution.odd_schema import Asking, build_odd_schema

pytestmark = pytest.mark.anyio

COUNT = int(os.environ.get("STOA_DIFFERENTIAL_COUNT", "250"))
SEED = int(os.environ.get("STOA_DIFFERENTIAL_SEED", "20261111"))


def odd_values(random: random.Random, field: str, argument: str, type_: GraphQLNamedType) -> Any:
    """A value for an argument of the odd schema."""
    choices: dict[str, list[Any]] = {
        "number": [1, 2, 3, 5, 8, 12, None],
        "first": [0, 1, 3],
        "like": [None, {"name": "x"}, {"name": "bad"}, {"name": "y", "colours": ["RED", "GREEN"]}],
        "colour": [None, "RED"],
        "by": [{}, {"number": 1}, {"number": 1, "name": "a"}],
    }
    if argument == "numbers":
        return random.sample(range(1, 12), random.randint(0, 4))
    return random.choice(choices.get(argument) or {"Boolean": [True, False]}.get(type_.name) or ["s", 't"q'])


# graphql-core never awaits what stands beside a field that fails at once; thousands of queries bring it to light.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_generated_queries_over_an_odd_schema_are_answered_alike(
    request: pytest.FixtureRequest,
) -> None:
    chosen = random.Random(SEED)
    schema = build_odd_schema()._schema
    generator = Generator(schema, odd_values, chosen)
    seen: Counter[str] = Counter()
    while seen["valid"] < COUNT:
        query = generator.query()
        allowed = frozenset({"leaf.secret"}) if chosen.random() < 0.5 else frozenset[str]()
        found = await compare(schema, query.text, query.variables, lambda allowed=allowed: Asking(allowed))
        if found is None:
            continue
        seen["valid"] += 1
        seen[found.ran.way] += 1
        assert not found.differences(), f"seed {SEED}: {query.text} {query.variables} {found.differences()}"
    request.node.user_properties.append(("seen", dict(seen)))  # --junitxml shows it
    assert min(seen["compiled"], seen["exact"]) > COUNT // 10, seen
