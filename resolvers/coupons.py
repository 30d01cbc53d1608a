"""Coupons and what they are issued from."""

from collections.abc import Sequence
from typing import Final

from domains import catalog, marketing, members, stores
from domains.kernel import window
from resolvers.context import Context
from resolvers.stores import stores_by_ids

READ: Final = "marketing.coupon.read"
WRITE: Final = "marketing.coupon.write"

# --- templates ---


async def coupon_template(context: Context, id: int) -> marketing.CouponTemplate | None:  # noqa: A002
    return (await coupon_templates_by_ids([id], context))[0]


async def coupon_templates_by_ids(ids: Sequence[int], context: Context) -> list[marketing.CouponTemplate | None]:
    """What anybody can claim on pages, what the member has, and for staff what is theirs."""
    viewer = context.viewer
    found = await marketing.get_coupon_templates(context.read(), set(ids), viewer.member_id, context.frame, context.now)
    shown = {key: each for key, each in found.items() if each.is_public or each.held or _is_own(context, each)}
    return [shown.get(each) for each in ids]


async def coupon_templates(
    context: Context, first: int | None, after: str | None, last: int | None, before: str | None
) -> marketing.CouponTemplates:
    asked = window(first, after, last, before)
    return await marketing.list_coupon_templates(context.read(), asked, context.staff, context.frame, context.now)


async def coupon_centre(
    context: Context, first: int | None, after: str | None, last: int | None, before: str | None
) -> marketing.CouponTemplates:
    asked, member_id = window(first, after, last, before), context.viewer.member_id
    return await marketing.list_coupon_centre(context.read(), asked, member_id, context.frame, context.now)


async def claimable_coupon_templates_of(
    products: Sequence[catalog.ProductCard], context: Context
) -> list[list[marketing.CouponTemplate]]:
    """Those that the viewer could claim for each product now; a guest, once they have signed in."""
    return await marketing.coupon_templates_of_products(
        context.read(), products, context.viewer.member_id, context.frame, context.now
    )


async def stores_of(templates: Sequence[marketing.CouponTemplate], context: Context) -> list[stores.Store | None]:
    return await stores_by_ids([each.store_id or 0 for each in templates], context)


async def secret_codes_of(templates: Sequence[marketing.CouponTemplate], context: Context) -> list[str | None]:
    """What can be typed in by anybody, for staff whose template it is."""
    return [each.code if _is_own(context, each) else None for each in templates]


async def link_tokens_of(templates: Sequence[marketing.CouponTemplate], context: Context) -> list[str | None]:
    return [each.link_token if _is_own(context, each) else None for each in templates]


async def codes_of(
    templates: Sequence[marketing.CouponTemplate],
    context: Context,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[marketing.CouponCodes | None]:
    own = [each.id for each in templates if _is_own(context, each)]
    asked = window(first, after, last, before)
    found = await marketing.list_coupon_codes(context.read(), own, asked)
    return [found.get(each.id) for each in templates]


async def coupons_of_templates(
    templates: Sequence[marketing.CouponTemplate],
    context: Context,
    status: list[marketing.CouponStatus] | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[marketing.Coupons | None]:
    """Who has one, for staff whose templates they are."""
    own = [each.id for each in templates if _is_own(context, each)]
    asked = window(first, after, last, before)
    owner = marketing.CouponOwner.TEMPLATE
    found = await marketing.list_coupons(context.read(), owner, own, status, asked, context.frame, context.now)
    return [found.get(each.id) for each in templates]


async def create_coupon_template(
    context: Context, command: marketing.CreateCouponTemplate
) -> marketing.CouponTemplate | None:
    author = context.author
    template_id = await context.database.write(
        lambda tx: marketing.create_coupon_template(tx, command, context.now, author)
    )
    return await _written(context, template_id)


async def update_coupon_template(
    context: Context, command: marketing.UpdateCouponTemplate
) -> marketing.CouponTemplate | None:
    author = context.author
    await context.database.write(lambda tx: marketing.update_coupon_template(tx, command, context.now, author))
    return await _written(context, command.id)


async def end_coupon_template(
    context: Context, command: marketing.TemplateAtVersion
) -> marketing.CouponTemplate | None:
    author = context.author
    await context.database.write(lambda tx: marketing.end_coupon_template(tx, command, context.now, author))
    return await _written(context, command.id)


async def make_codes(context: Context, command: marketing.MakeCouponCodes) -> marketing.CouponTemplate | None:
    author = context.author
    template_id = await context.database.write(lambda tx: marketing.make_coupon_codes(tx, command, context.now, author))
    return await _written(context, template_id)


# --- coupons ---


async def coupons_by_ids(ids: Sequence[int], context: Context) -> list[marketing.Coupon | None]:
    """The member's own, and for staff those of what is theirs."""
    if context.viewer.member_id is None and context.viewer.staff_with(READ) is None:
        return [None for _ in ids]
    found = await marketing.get_coupons(context.read(), set(ids), context.frame, context.now)
    shown = {key: each for key, each in found.items() if _may_see(context, each)}
    return [shown.get(each) for each in ids]


async def coupons_of_members(
    parents: Sequence[members.Member],
    context: Context,
    status: list[marketing.CouponStatus] | None,
    first: int | None,
    after: str | None,
    last: int | None,
    before: str | None,
) -> list[marketing.Coupons]:
    ids, owner = [each.id for each in parents], marketing.CouponOwner.MEMBER
    asked = window(first, after, last, before)
    found = await marketing.list_coupons(context.read(), owner, ids, status, asked, context.frame, context.now)
    return [found[each] for each in ids]


async def total_counts_of(connections: Sequence[marketing.Coupons], context: Context) -> list[int]:
    return await marketing.count_coupons(context.read(), connections, context.now)


async def holders_of(coupons: Sequence[marketing.Coupon], context: Context) -> list[str | None]:
    found = await members.get_members(context.read(), {each.member_id for each in coupons})
    return [found[each.member_id].nickname if each.member_id in found else None for each in coupons]


async def coupons_of_given(given: Sequence[marketing.GivenCoupon], context: Context) -> list[marketing.Coupon | None]:
    ids = {each.coupon_id for each in given if each.coupon_id is not None}
    found = await marketing.get_coupons(context.read(), ids, context.frame, context.now)
    return [None if each.coupon_id is None else found.get(each.coupon_id) for each in given]


async def claim(context: Context, command: marketing.ClaimCoupon) -> marketing.Coupon:
    member_id = context.member_id
    coupon_id = await context.database.write(lambda tx: marketing.claim_coupon(tx, command, member_id, context.now))
    return await _claimed(context, coupon_id)


async def claim_by_code(context: Context, code: str) -> marketing.Coupon:
    member_id = context.member_id
    coupon_id = await context.database.write(
        lambda tx: marketing.claim_coupon_by_code(tx, code, member_id, context.now)
    )
    return await _claimed(context, coupon_id)


async def give(context: Context, command: marketing.GiveCoupons) -> list[marketing.GivenCoupon]:
    author = context.author
    return await context.database.write(lambda tx: marketing.give_coupons(tx, command, context.now, author))


async def void(context: Context, command: marketing.VoidCoupons) -> list[marketing.Coupon]:
    author = context.author
    await context.database.write(lambda tx: marketing.void_coupons(tx, command, context.now, author))
    found = await marketing.get_coupons(context.read(), set(command.coupon_ids), context.frame, context.now)
    return [found[each] for each in dict.fromkeys(command.coupon_ids)]


def _is_own(context: Context, template: marketing.CouponTemplate) -> bool:
    staff = context.viewer.staff_with(READ)
    return staff is not None and staff.store_id in (None, template.store_id)


def _may_see(context: Context, coupon: marketing.Coupon) -> bool:
    return coupon.member_id == context.viewer.member_id or _is_own(context, coupon.template)


async def _written(context: Context, template_id: int) -> marketing.CouponTemplate | None:
    """The template that somebody of the staff has just changed, whether or not they may read others."""
    found = await marketing.get_coupon_templates(context.read(), [template_id], None, context.frame, context.now)
    return found.get(template_id)


async def _claimed(context: Context, coupon_id: int) -> marketing.Coupon:
    return (await marketing.get_coupons(context.read(), [coupon_id], context.frame, context.now))[coupon_id]
