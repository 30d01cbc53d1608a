"""Before anything is measured: all ways answer the same, and each goes the way that it is said to go."""

from dataclasses import replace
from typing import Any

import httpx
import orjson

from bench.asking import Asker, request
from bench.market import GOODS, Market
from bench.operations import CORE_TOO, Measured, Way, items_of
from execution.compiled import BY_CORE, COMPILED
from schema.ids import global_id
from tests.shop import document


class NotTheSame(Exception):
    """Two ways answer differently: nothing that is measured would mean anything."""


def ways_of(measured: Measured, market: Market) -> list[Way]:
    """The ways in which an operation is measured."""
    return [Way(name, measured, market) for name in ("a", "b", COMPILED, *([BY_CORE] if measured in CORE_TOO else []))]


def check(asker: Asker, measured: Measured, market: Market) -> int:
    """Asks every way once and compares what they answer. Returns the answer's bytes. Raises NotTheSame."""
    answers = {}
    for at, name in enumerate(("a", COMPILED, BY_CORE)):
        text = asker.send(Way(name, measured, market).request(at * GOODS))  # each on a cart of its own
        answer = orjson.loads(text)
        if "errors" in answer or _user_errors(answer["data"]):
            raise NotTheSame(f"{measured.name}, {name}: {text[:1000].decode()}")
        answers[name] = without(answer["data"], measured.volatile)
    for name, found in answers.items():
        if found != answers[COMPILED]:
            raise NotTheSame(f"{measured.name}: {name} differs {difference(found, answers[COMPILED])}")
    return len(text)


def with_price(asker: Asker, market: Market) -> Market:
    """The market with what the ordered goods cost, as a look at the checkout tells it."""
    return _priced(market, orjson.loads(asker.send(request("/graphql", *_look_at_checkout(market)))))


async def with_market_price(http: httpx.AsyncClient, market: Market) -> Market:
    """The same by another client."""
    body, headers = _look_at_checkout(market)
    return _priced(market, (await http.post("/graphql", json=body, headers=headers)).json())


def _look_at_checkout(market: Market) -> tuple[dict[str, Any], dict[str, str]]:
    looked = {"addressId": global_id("Address", market.address_id), "items": items_of(market)}
    body = {"query": document("CheckoutPreview"), "variables": {"input": looked}}
    return body, {"Authorization": f"Bearer {market.access_token}"}


def _priced(market: Market, answer: dict[str, Any]) -> Market:
    return replace(market, payable=answer["data"]["checkoutPreview"]["preview"]["payable"])


def without(data: Any, names: frozenset[str]) -> Any:
    """Data without the fields of these names, however deep."""
    if isinstance(data, dict):
        return {name: without(value, names) for name, value in data.items() if name not in names}
    return [without(each, names) for each in data] if isinstance(data, list) else data


def difference(one: Any, other: Any, path: str = "data") -> str:
    """Where two answers first differ, and how."""
    if isinstance(one, dict) and isinstance(other, dict) and one.keys() == other.keys():
        return next(
            (difference(one[name], other[name], f"{path}.{name}") for name in one if one[name] != other[name]), ""
        )
    if isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        pairs = enumerate(zip(one, other, strict=True))
        return next((difference(mine, its, f"{path}[{at}]") for at, (mine, its) in pairs if mine != its), "")
    return f"at {path}: {one!r:.300} is not {other!r:.300}"


def _user_errors(data: dict[str, Any]) -> bool:
    return any(isinstance(each, dict) and each.get("userErrors") for each in data.values())
