"""The shop's clock jumps an hour: orders end in time and once, tokens too, and nothing is told twice or never."""

import pytest

from persistence import Database
from tests.concurrency.racing import broken_claims, stock_of
from tests.faults.books import unfinished
from tests.resolvers.buying import Buyer, new_buyer
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

UNAUTHENTICATED = "{ me { id } }"


async def test_forwards_what_is_due_is_done_at_once_and_tokens_have_ended(
    shop: ShopUnderTest, database: Database
) -> None:
    buyer = await new_buyer(shop)
    paid, unpaid = await _one_paid_and_one_not(buyer)
    shop.clock.pass_by(hours=1)
    await shop.work()
    assert await buyer.client.error_codes(UNAUTHENTICATED) == ["UNAUTHENTICATED"]
    again = await buyer.signed_in_again()
    assert [(await again.see(number))["status"] for number in (paid, unpaid)] == ["PAID", "CLOSED"]
    assert await stock_of(database, buyer.goods.skus["MUG"]) == (8, 0, 2)
    assert await unfinished(database) == []
    assert await broken_claims(database) == []


async def test_backwards_nothing_ends_early_and_all_goes_on(shop: ShopUnderTest, database: Database) -> None:
    buyer = await new_buyer(shop)
    paid, unpaid = await _one_paid_and_one_not(buyer)
    not_seen_yet = await buyer.signed_in_again()
    shop.clock.pass_by(hours=-1)
    await shop.work()
    for each in (buyer, not_seen_yet):
        assert await each.client.error_codes(UNAUTHENTICATED) == []
    assert [(await buyer.see(number))["status"] for number in (paid, unpaid)] == ["PAID", "PENDING_PAYMENT"]
    order = await buyer.buy("while it is earlier", MUG=1)
    await buyer.pay(order["id"], "pay while it is earlier")
    await shop.work()
    shop.clock.pass_by(hours=1)
    await shop.work()
    assert (await buyer.see(order["number"]))["status"] == "PAID"
    shop.clock.pass_by(hours=1)
    await shop.work()
    again = await buyer.signed_in_again()
    assert (await again.see(unpaid))["status"] == "CLOSED"
    assert await unfinished(database) == []
    assert await broken_claims(database) == []


async def test_there_and_back_again_nothing_is_done_twice(shop: ShopUnderTest, database: Database) -> None:
    buyer = await new_buyer(shop)
    paid, unpaid = await _one_paid_and_one_not(buyer)
    for hours in (1, -1, 1, -2, 2):
        shop.clock.pass_by(hours=hours)
        await shop.work()
    again = await buyer.signed_in_again()
    assert [(await again.see(number))["status"] for number in (paid, unpaid)] == ["PAID", "CLOSED"]
    assert len((await again.see(unpaid))["timeline"]) == 2
    assert await stock_of(database, buyer.goods.skus["MUG"]) == (8, 0, 2)
    assert await unfinished(database) == []
    assert await broken_claims(database) == []


async def _one_paid_and_one_not(buyer: Buyer) -> tuple[str, str]:
    """The numbers of two orders."""
    paid = await buyer.buy("first", MUG=2)
    await buyer.pay(paid["id"])
    unpaid = await buyer.buy("second", MUG=3)
    return paid["number"], unpaid["number"]
