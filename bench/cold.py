"""What a document costs that was never seen before, beside graphql-core's own parsing and validating of it."""

from collections.abc import Callable
from itertools import count
from typing import Final

from bench.asking import Asker, request
from bench.market import Market
from bench.measuring import cpu_seconds
from bench.operations import MEASURED, Way
from execution.compiled import COMPILED

ROUNDS: Final = 9
_EACH: Final = 10
_numbers = count()


def measure_cold(asker: Asker, market: Market, rounds: int = ROUNDS) -> dict[str, float]:
    """By operation: a first run less a later one, which is what the document costs, to parsing and validating it."""
    return {each.name: _ratio(asker, Way(COMPILED, each, market), rounds) for each in MEASURED[:3]}


def _ratio(asker: Asker, way: Way, rounds: int) -> float:
    path, body, headers = way.parts()

    def unseen() -> dict[str, object]:
        return {**body, "query": f"{body['query']}\n# {next(_numbers)}"}

    kinds: dict[str, Callable[[], bytes]] = {
        "warm": lambda: request(path, body, headers),
        "cold": lambda: request(path, unseen(), headers),
        "core": lambda: request("/bench/validate", unseen()),
        "static": lambda: request("/bench/static"),
    }
    least = dict.fromkeys(kinds, float("inf"))
    for _ in range(rounds):
        for name, make in kinds.items():
            requests = [make() for _ in range(_EACH)]
            before = cpu_seconds(asker)
            for each in requests:
                asker.send(each)
            least[name] = min(least[name], cpu_seconds(asker) - before)
    return (least["cold"] - least["warm"]) / (least["core"] - least["static"])
