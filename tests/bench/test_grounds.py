"""What is measured answers the same in all ways, so that a measurement can be begun at any time."""

import asyncio

from bench.agreeing import check, with_price
from bench.grounds import filled, served
from bench.operations import MEASURED

PRODUCTS = 200


def test_all_ways_of_a_small_shop_answer_the_same() -> None:
    async def sizes() -> dict[str, int]:
        async with served(ground) as server:
            market = with_price(server.asker, ground.market)
            return {each.name: check(server.asker, each, market) for each in MEASURED}

    with filled("sqlite", PRODUCTS) as ground:
        answered = asyncio.run(sizes())
    assert answered.keys() == {each.name for each in MEASURED}
    assert min(answered.values()) > 100
