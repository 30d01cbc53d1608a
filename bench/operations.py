"""What is measured: the clients' own operations with their variables, and what ENGINE's bars ask of them."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final

from bench.asking import request
from bench.market import GOODS, Market
from execution.compiled import BY_CORE, KEPT
from execution.engine import CACHE_HEADER, WAY_HEADER
from schema.ids import global_id
from tests.shop import document

Make = Callable[[Market, int], dict[str, Any]]


@dataclass(frozen=True, slots=True)
class Bar:
    """The most that a ratio may be, and what would be better still; by database."""

    most: dict[str, float]
    stretch: dict[str, float]


_READ: Final = Bar({"postgresql": 1.6, "sqlite": 2.0}, {"postgresql": 1.25, "sqlite": 1.3})
_WITH_ENGINE: Final = Bar({"postgresql": 2.0, "sqlite": 2.0}, {"postgresql": 1.4, "sqlite": 1.4})
CORE: Final = Bar(dict.fromkeys(("postgresql", "sqlite"), 10.0), dict.fromkeys(("postgresql", "sqlite"), 20.0))


@dataclass(frozen=True, slots=True)
class Measured:
    """An operation; `variables` makes those of the n-th request. The `volatile` fields differ from answer to answer."""

    name: str
    variables: Make
    bar: Bar
    statements: int
    signed_in: bool = False
    volatile: frozenset[str] = field(default_factory=frozenset)


_numbers, _keys = count(), count()


def _order(market: Market, number: int) -> dict[str, Any]:
    paid = {"expectedPayable": market.payable, "idempotencyKey": f"bench-{next(_keys)}"}
    return {"input": {"addressId": global_id("Address", market.address_id), "items": items_of(market), **paid}}


def _added(market: Market, number: int) -> dict[str, Any]:
    return {
        "token": market.small_carts[number // GOODS % len(market.small_carts)],
        "lines": [{"skuId": global_id("Sku", market.sku_ids[2]), "quantity": 1}],
    }


def items_of(market: Market) -> list[dict[str, Any]]:
    """What is ordered: two lines."""
    return [{"skuId": global_id("Sku", market.sku_ids[at]), "quantity": 1} for at in (0, 1)]


def product_list(first: int) -> Make:
    """The variables of a list so long."""
    return lambda market, _: {"frontCategoryId": global_id("FrontCategory", market.front_category_id), "first": first}


MEASURED: Final = (
    Measured("ProductList", product_list(24), _READ, 4),
    Measured("ProductDetail", lambda market, number: {"slug": market.slugs[number % GOODS]}, _READ, 8),
    Measured("CategoryTree", lambda _market, _: {"channel": "PC"}, _READ, 1),
    Measured("CartShow", lambda market, _: {"token": market.cart_token}, _WITH_ENGINE, 8),
    Measured("CartAdd", _added, _WITH_ENGINE, 20, volatile=frozenset({"id", "token", "lineId"})),
    Measured(
        "OrderPlace",
        _order,
        _WITH_ENGINE,
        30,
        signed_in=True,
        volatile=frozenset({"id", "number", "placedAt", "expiresAt", "at"}),
    ),
)

CORE_TOO: Final = MEASURED[:3]


@dataclass(frozen=True, slots=True)
class Way:
    """A way to have an operation answered: `compiled`, `graphql-core`, or by hand (`a`, and the same again, `b`).

    `kept` is given what was answered before, which the others go past.
    """

    name: str
    operation: Measured
    market: Market

    def request(self, number: int | None = None) -> bytes:
        """The next request, or that of a number; no two of the next ones place the same order."""
        return request(*self.parts(number))

    def parts(self, number: int | None = None) -> tuple[str, dict[str, Any], dict[str, str]]:
        """The same as its path, its body and its headers."""
        variables = self.operation.variables(self.market, next(_numbers) if number is None else number)
        headers = {"Authorization": f"Bearer {self.market.access_token}"} if self.operation.signed_in else {}
        if self.name in ("a", "b"):
            return f"/bench/{self.name}/{self.operation.name}", variables, headers
        if self.name == BY_CORE:
            headers[WAY_HEADER] = BY_CORE
        if self.name != KEPT:
            headers[CACHE_HEADER] = "off"
        return "/graphql", {"query": document(self.operation.name), "variables": variables}, headers
