"""Templates and members for tests of coupons."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest

from domains import marketing, members, stores
from domains.kernel import Frame, Refused, Window
from domains.marketing import CreateCouponTemplate, ScopeTerms
from persistence import Database, Reader
from tests.domains.marketing.carts import NOW
from tests.goods import cny

FRAME = Frame()


@dataclass(frozen=True, slots=True)
class World:
    """A database with coupons, and what is done with them."""

    database: Database

    async def member(self, login: str = "ada") -> int:
        return await self.database.write(lambda tx: members.create_member(tx, login, "no password", login.title(), NOW))

    async def template(self, author: stores.Author | None = None, **more: Any) -> int:
        """Twenty off from 100.00, for seven days from the claim."""
        values: dict[str, Any] = {
            "name": {"en": "Twenty off", "zh-CN": "满减券"},
            "value": cny(2_000),
            "threshold": cny(10_000),
            "scope": ScopeTerms(all=True),
            "quantity": 10,
            "per_member": 1,
            "validity": 7,
        }
        command = CreateCouponTemplate(**(values | more))
        return await self.database.write(lambda tx: marketing.create_coupon_template(tx, command, NOW, author))

    async def claim(self, template_id: int, member_id: int, now: datetime = NOW, link: str | None = None) -> int:
        command = marketing.ClaimCoupon(template_id, link)
        return await self.database.write(lambda tx: marketing.claim_coupon(tx, command, member_id, now))

    async def type_in(self, code: str, member_id: int, now: datetime = NOW) -> int:
        return await self.database.write(lambda tx: marketing.claim_coupon_by_code(tx, code, member_id, now))

    async def give(self, template_id: int, *member_ids: int, key: str = "k") -> list[marketing.GivenCoupon]:
        command = marketing.GiveCoupons(template_id=template_id, member_ids=member_ids, idempotency_key=key)
        return await self.database.write(lambda tx: marketing.give_coupons(tx, command, NOW))

    async def make_codes(self, template_id: int, quantity: int, key: str = "k") -> list[str]:
        command = marketing.MakeCouponCodes(template_id=template_id, quantity=quantity, idempotency_key=key)
        await self.database.write(lambda tx: marketing.make_coupon_codes(tx, command, NOW))
        return await self.codes(template_id)

    async def codes(self, template_id: int) -> list[str]:
        found = await marketing.list_coupon_codes(self.database.read(), [template_id], Window(100))
        return [edge.node.code for edge in found[template_id].edges]

    async def see(self, coupon_id: int, now: datetime = NOW) -> marketing.Coupon:
        return (await marketing.get_coupons(self.database.read(), [coupon_id], FRAME, now))[coupon_id]

    async def see_template(self, template_id: int, now: datetime = NOW) -> marketing.CouponTemplate:
        found = await marketing.get_coupon_templates(self.database.read(), [template_id], None, FRAME, now)
        return found[template_id]

    async def breaches(self) -> list[str]:
        """What the checks of coupons find."""
        return await breaches_in(self.database.read())


async def breaches_in(reader: Reader) -> list[str]:
    found = [(check, await check.find_breaches(reader)) for check in marketing.CHECKS]
    return [f"{check.claim}: {check.describe(row)}" for check, rows in found for row in rows]


def codes_of(refused: BaseException) -> list[str]:
    assert isinstance(refused, Refused), refused
    return [each.code for each in refused.problems]


async def refusal(task: Any) -> list[tuple[str, str]]:
    """What a use case is refused with: codes and fields."""
    with pytest.raises(Refused) as refused:
        await task
    return [(each.code, ".".join(each.field or ())) for each in refused.value.problems]
