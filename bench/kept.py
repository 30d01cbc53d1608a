"""What an answer costs that is kept, beside a static route that answers as many bytes."""

import hashlib
import json
from typing import Final
from urllib.parse import urlencode

from bench.asking import Asker, request
from bench.market import Market
from bench.measuring import CLOSE_ENOUGH, TRIES, cpu_seconds
from bench.operations import MEASURED, Way
from execution.compiled import KEPT

ROUNDS: Final = 9
_EACH: Final = 200


def measure_kept(asker: Asker, market: Market, rounds: int = ROUNDS) -> dict[str, float | None]:
    """By operation: a kept answer, asked for by GET with its hash, to the static route. None: not measurable."""
    return {each.name: _ratio(asker, Way(KEPT, each, market), rounds) for each in MEASURED[:3]}


def _ratio(asker: Asker, way: Way, rounds: int) -> float | None:
    _, body, _ = way.parts(0)
    hashed = {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(body["query"].encode()).hexdigest()}}
    asked = {"extensions": json.dumps(hashed), "variables": json.dumps(body["variables"])}
    asker.send(request("/graphql", body | {"extensions": hashed}))
    by_hash = request(f"/graphql?{urlencode(asked)}")
    static = request(f"/bench/static/{len(asker.send(by_hash))}")
    kinds = {"kept": by_hash, "a": static, "b": static}
    for _ in range(TRIES):
        least = dict.fromkeys(kinds, float("inf"))
        for _ in range(rounds):
            for name, each in kinds.items():
                least[name] = min(least[name], _block(asker, each))
        if abs(least["b"] / least["a"] - 1) <= CLOSE_ENOUGH:
            return 2 * least["kept"] / (least["a"] + least["b"])
    return None


def _block(asker: Asker, asked: bytes) -> float:
    before = cpu_seconds(asker)
    for _ in range(_EACH):
        asker.send(asked)
    return cpu_seconds(asker) - before
