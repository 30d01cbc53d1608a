"""The edge of a route written by hand: the same limits, context, budget and counts as GraphQL's, and nothing else."""

import time
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from execution.budgets import Budgets
from execution.engine import Asked
from execution.http import JSON, _body
from execution.parameters import load_json
from resolvers.context import Context, Shop
from resolvers.request import context_of
from web.metrics import Metrics

Answer = Callable[[Context, Mapping[str, Any]], Awaitable[dict[str, Any]]]
COST: Final = 100


@dataclass(frozen=True, slots=True)
class Written:
    """An operation written by hand: from a request's variables to the data that GraphQL answers with."""

    name: str
    answer: Answer


def written_route(operations: Mapping[str, Written], shop: Shop, budgets: Budgets, metrics: Metrics) -> Route:
    """The route of all operations, whose body is the variables.

    Each answers at two addresses: `/bench/a/…` and `/bench/b/…` are the same code, to see how far measuring can be
    trusted.
    """

    async def answer(request: Request) -> Response:
        written = operations[request.path_params["name"]]
        variables = load_json(await _body(request))
        address = request.client.host if request.client else None
        context = await context_of(shop, Asked(request.headers, address, {}))
        budgets.spend(context.caller, COST)
        started = time.perf_counter()
        data = await written.answer(context, variables)
        metrics.ran(written, "ok", time.perf_counter() - started)
        return Response(orjson.dumps({"data": data}), media_type=JSON)

    return Route("/bench/{copy}/{name}", answer, methods=["POST"])
