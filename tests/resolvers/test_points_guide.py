"""The guide to points: every example of it runs as it stands."""

from typing import Any

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.guides import examples
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    give, mine, pay = examples("points.md").values()
    buyer = await new_buyer(shop)
    await buyer.fill(MUG=1)
    staff = await hire(shop, "members.points.write")
    given: dict[str, Any] = await staff.query(give, members=[global_id("Member", buyer.member_id)])
    assert given["pointsGrant"] == {"members": 1, "userErrors": []}
    assert (await buyer.client.query(mine))["me"]["points"]["balance"] == 500
    paid = (await buyer.client.query(pay))["checkoutPreview"]
    assert (paid["userErrors"], paid["preview"]["payable"]) == ([], {"amount": "47.00"})
