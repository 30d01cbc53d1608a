"""The guide to points: every example of it runs as it stands."""

import re
from pathlib import Path
from typing import Any, Final

import pytest

from schema.ids import global_id
from tests.resolvers.buying import new_buyer
from tests.resolvers.staffing import hire
from tests.shop import ShopUnderTest

pytestmark = pytest.mark.anyio

_GUIDE: Final = Path(__file__).parents[2] / "docs" / "points.md"


async def test_every_example_of_the_guide_runs(shop: ShopUnderTest) -> None:
    texts = re.findall(r"```graphql\n(.*?)```", _GUIDE.read_text("utf-8"), re.DOTALL)
    give, mine, pay = texts
    buyer = await new_buyer(shop)
    await buyer.fill(MUG=1)
    staff = await hire(shop, "members.points.write")
    given: dict[str, Any] = await staff.query(give, members=[global_id("Member", buyer.member_id)])
    assert given["pointsGrant"] == {"members": 1, "userErrors": []}
    assert (await buyer.client.query(mine))["me"]["points"]["balance"] == 500
    paid = (await buyer.client.query(pay))["checkoutPreview"]
    assert (paid["userErrors"], paid["preview"]["payable"]) == ([], {"amount": "47.00"})
