"""The demo shop's coupons: some to claim, one by a code, and some in the demo member's hands."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import catalog, marketing
from domains.kernel import Money
from domains.marketing import ClaimChannel, CouponIssuer, CreateCouponTemplate, GoodsNamed, ScopeTerms
from operations.demo.content.model import both
from operations.demo.filling import unless_there
from persistence import Transaction

CODE: Final = "WELCOME10"
_ALL: Final = ScopeTerms(all=True)


def _money(yuan: int) -> Money:
    return Money(yuan * 100, "CNY")


# Its code tells whether the coupons are there already.
_BY_CODE: Final = CreateCouponTemplate(
    name=both("Ten off to begin with", "见面礼"),
    value=_money(10),
    scope=_ALL,
    quantity=10_000,
    per_member=1,
    validity=30,
    channels=(ClaimChannel.CODE, ClaimChannel.LINK),
    code=CODE,
)
_TWENTY: Final = CreateCouponTemplate(
    name=both("Twenty off a hundred", "满百减二十"),
    value=_money(20),
    threshold=_money(100),
    scope=_ALL,
    quantity=500,
    per_member=2,
    validity=14,
)
_FREIGHT: Final = CreateCouponTemplate(
    name=both("Delivery on us", "运费我们出"),
    value=marketing.FreightTerms(),
    scope=_ALL,
    quantity=1_000,
    per_member=3,
    validity=30,
    stackable=True,
)
# By the slug of the category that they are for.
_OF_CATEGORIES: Final = {
    "audio": CreateCouponTemplate(
        name=both("Twelve percent off the sound of it", "听音八八折"),
        value=marketing.PercentTerms(percent_off_bp=1_200, cap=_money(150)),
        threshold=_money(300),
        scope=_ALL,
        quantity=200,
        per_member=1,
        validity=7,
    ),
    "food": CreateCouponTemplate(
        name=both("A taste of the pantry", "食品柜尝鲜"),
        value=marketing.FixedPriceTerms(price=Money(990, "CNY"), most_units=1),
        threshold=_money(50),
        scope=_ALL,
        quantity=300,
        per_member=1,
        validity=10,
        channels=(ClaimChannel.PRODUCT_PAGE,),
    ),
}
# The store's own, which nobody can claim.
_THANKS: Final = CreateCouponTemplate(
    name=both("Thank you for waiting", "感谢您的耐心等待"),
    value=_money(30),
    threshold=_money(150),
    scope=_ALL,
    quantity=100,
    per_member=1,
    validity=60,
    issuer=CouponIssuer.STORE,
    channels=(),
    returns_on_refund=False,
)


async def fill_coupons(tx: Transaction, store_id: int, member_id: int | None, now: datetime) -> None:
    """Makes the templates, and gives the demo member (None where they are not new) some, unless all is there."""
    if await unless_there(marketing.create_coupon_template(tx, _BY_CODE, now)) is None:
        return
    category_ids = await catalog.get_back_category_ids(tx, list(_OF_CATEGORIES))
    made = [
        await marketing.create_coupon_template(tx, each, now)
        for each in (*_of_categories(category_ids), _TWENTY, _FREIGHT, replace(_THANKS, store_id=store_id))
    ]
    if member_id is None:
        return
    *_, twenty, freight, thanks = made
    for template_id in (twenty, freight):
        await marketing.claim_coupon(tx, marketing.ClaimCoupon(template_id), member_id, now)
    await marketing.give_coupons(
        tx, marketing.GiveCoupons(template_id=thanks, member_ids=(member_id,), idempotency_key="demo"), now
    )


def _of_categories(category_ids: Mapping[str, int]) -> list[CreateCouponTemplate]:
    return [
        replace(each, scope=ScopeTerms(included=GoodsNamed(category_ids=(category_ids[slug],))))
        for slug, each in _OF_CATEGORIES.items()
    ]
