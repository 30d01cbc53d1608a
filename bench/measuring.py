"""Measuring: the server's CPU per request, by rounds in which all ways take turns, so that a busy machine hits all."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

import orjson

from bench.asking import Asker, request
from bench.operations import Way
from bench.postgresql_cpu import ServerCpu
from execution.compiled import BY_CORE, COMPILED

ROUNDS: Final = 9
TRIES: Final = 5
CLOSE_ENOUGH: Final = 0.05
_BLOCK_S: Final = 0.12
_FEWEST, _MOST = 4, 400
_PROCESS: Final = request("/bench/process")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a request costs one way, in milliseconds of CPU: the least of all rounds, and their median."""

    least_ms: float
    median_ms: float
    database_ms: float | None


@dataclass(frozen=True, slots=True)
class Result:
    """What an operation costs each way. `control`: what the same code measured twice differs by."""

    costs: dict[str, Cost]
    control: float
    tries: int

    @property
    def is_measurable(self) -> bool:
        return abs(self.control - 1) <= CLOSE_ENOUGH

    @property
    def ratio(self) -> float:
        """Compiled to written by hand."""
        by_hand = (self.costs["a"].least_ms + self.costs["b"].least_ms) / 2
        return self.costs[COMPILED].least_ms / by_hand

    @property
    def core_ratio(self) -> float | None:
        """graphql-core to compiled."""
        core = self.costs.get(BY_CORE)
        return None if core is None else core.least_ms / self.costs[COMPILED].least_ms


def measure(asker: Asker, ways: Sequence[Way], server_cpu: ServerCpu | None, rounds: int = ROUNDS) -> Result:
    """Measures the ways, again where the control pair disagrees, TRIES times at most."""
    for tried in range(1, TRIES + 1):
        result = _measured(asker, ways, server_cpu, rounds, tried)
        if result.is_measurable:
            break
    return result


def _measured(asker: Asker, ways: Sequence[Way], server_cpu: ServerCpu | None, rounds: int, tried: int) -> Result:
    counts = {way.name: _warmed(asker, way) for way in ways}
    found: dict[str, list[tuple[float, float]]] = {way.name: [] for way in ways}
    for number in range(rounds):
        shift = number % len(ways)
        for way in (*ways[shift:], *ways[:shift]):
            found[way.name].append(_block(asker, way, counts[way.name], server_cpu))
    costs = {name: _cost(each, server_cpu is not None) for name, each in found.items()}
    return Result(costs, costs["b"].least_ms / costs["a"].least_ms, tried)


def _cost(blocks: Sequence[tuple[float, float]], has_database: bool) -> Cost:
    own = [each[0] for each in blocks]
    return Cost(min(own), median(own), min(each[1] for each in blocks) if has_database else None)


def _warmed(asker: Asker, way: Way) -> int:
    """Sends some, and says how many requests make a block."""
    for _ in range(_FEWEST):
        asker.send(way.request())
    each_ms, _ = _block(asker, way, _FEWEST, None)
    return max(_FEWEST, min(_MOST, int(_BLOCK_S * 1000 / each_ms)))


def _block(asker: Asker, way: Way, count: int, server_cpu: ServerCpu | None) -> tuple[float, float]:
    """Milliseconds of CPU per request: of the shop's server, and of the database's."""
    requests = [way.request() for _ in range(count)]
    database = server_cpu.seconds() if server_cpu else 0.0
    before = cpu_seconds(asker)
    for each in requests:
        asker.send(each)
    spent = cpu_seconds(asker) - before
    spent_there = server_cpu.seconds() - database if server_cpu else 0.0
    return spent * 1000 / count, spent_there * 1000 / count


def cpu_seconds(asker: Asker) -> float:
    """What the server's process has spent so far, all its threads together."""
    return memory_and_cpu(asker)["cpu_s"]


def memory_and_cpu(asker: Asker) -> dict[str, float]:
    """The same with the memory that it holds: `cpu_s`, `memory_kib`."""
    found: dict[str, float] = orjson.loads(asker.send(_PROCESS))
    return found
