"""What the pricing engine costs: by lines and running promotions, and over the generated carts."""

import time
from statistics import median, quantiles
from typing import Any, Final

from bench.carts import Market
from domains.marketing import Snapshot, price

SEED: Final = 1
LINES: Final = (1, 20, 100)
RUNNING: Final = (10, 200)
# So many of those that run are for the goods in the cart.
APPLYING: Final = 5
CARTS: Final = 1_000
_OF_EACH: Final = 15
_ROUNDS: Final = 3


def measure_pricing(seed: int = SEED) -> dict[str, Any]:
    """Milliseconds of CPU per cart; how many of the generated carts were not priced exactly."""
    market = Market(seed)
    return {"seed": seed, "applying": APPLYING, "growth": _growth(market), "carts": _over_carts(market)}


def _growth(market: Market) -> list[dict[str, Any]]:
    """The median of carts of so many lines; of each the least of three times."""
    found = []
    for lines in LINES:
        for running in RUNNING:
            carts = [market.cart_of(number, lines, APPLYING, running) for number in range(_OF_EACH)]
            costs = [min(_cost_ms(cart) for _ in range(_ROUNDS)) for cart in carts]
            found.append({"lines": lines, "running": running, "median_ms": median(costs), "most_ms": max(costs)})
    return found


def _over_carts(market: Market) -> dict[str, Any]:
    carts = [market.cart(number) for number in range(CARTS)]
    costs = [_cost_ms(cart) for cart in carts]
    offers = sorted(len(cart.promotions) + len(cart.coupons) for cart in carts)
    return {
        "carts": CARTS,
        "median_ms": median(costs),
        "p99_ms": quantiles(costs, n=100)[98],
        "most_ms": max(costs),
        "approximate": sum(price(cart).approximate for cart in carts),
        "median_offers": median(offers),
        "most_offers": offers[-1],
    }


def _cost_ms(cart: Snapshot) -> float:
    started = time.process_time()
    price(cart)
    return (time.process_time() - started) * 1_000


def told_of_pricing(found: dict[str, Any]) -> str:
    """What was found, in lines."""
    rows = [
        f"{each['lines']:>5} lines, {each['running']:>3} promotions running, {found['applying']} of them for its goods:"
        f" {each['median_ms']:.2f} ms"
        for each in found["growth"]
    ]
    carts = found["carts"]
    return "\n".join(
        (
            "The pricing engine, CPU per cart:",
            *rows,
            f"{carts['carts']:,} generated carts, {carts['median_offers']:.0f} offers each in the middle and "
            f"{carts['most_offers']} at most: median {carts['median_ms']:.2f} ms, 99th percentile "
            f"{carts['p99_ms']:.1f} ms, most {carts['most_ms']:.0f} ms; {carts['approximate']} not exact.",
        )
    )
