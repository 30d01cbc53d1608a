"""What goes back when children of a paid order are called off."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Final

from domains import marketing
from domains.marketing import UnitPriceReason
from domains.orders.rules.returning import Granted, KeptLine, ReturnPolicy
from domains.orders.rules.statuses import OrderStatus
from domains.orders.rules.undoing import PaidOrder, RefundPlan, plan_refund
from domains.orders.store import refunding
from domains.orders.store import undoing as store
from domains.orders.store.undoing import PaidLine, Source
from persistence import Reader, Transaction

# Lines at such a price counted for no threshold of a promotion.
_OWN_PRICES: Final = frozenset({UnitPriceReason.FLASH_SALE, UnitPriceReason.GROUP_BUY, UnitPriceReason.PRESALE})


async def plan_cancelling(reader: Reader, root_id: int, child_ids: Collection[int], policy: ReturnPolicy) -> RefundPlan:
    """What would go back if these children of an order were called off now."""
    return plan_refund(await _paid_order(reader, root_id, policy), child_ids, policy)


async def grant(tx: Transaction, plan: RefundPlan, document: str, now: datetime) -> None:
    """Writes a plan down. Whoever calls this holds the order's children."""
    await refunding.add_refunds(tx, document, plan.goods, plan.freight, plan.clawbacks, now)


async def _paid_order(reader: Reader, root_id: int, policy: ReturnPolicy) -> PaidOrder:
    lines = await store.get_paid_lines(reader, root_id)
    withheld = await store.get_withheld(reader, root_id)
    portions = await refunding.get_portions(reader, {line.child_id for line in lines})
    # Of what is kept nothing is looked at, unless it may have to be paid for.
    matters = policy.claws_back or bool(withheld) or any(_key(line.source) is not None for line in lines)
    shares = await store.get_shares(reader, root_id) if matters else []
    granted = await _granted(reader, [*(each[0] for each in shares), *(line.source for line in lines)])
    return PaidOrder(
        lines=[_kept(line, _shares_of(line.id, shares)) for line in lines],
        children={line.id: line.child_id for line in lines},
        portions={line_id: some for by_line in portions.values() for line_id, some in by_line.items()},
        freight={line.child_id: line.freight for line in lines},
        withheld=withheld,
        granted=granted,
        waiting={line.child_id for line in lines if line.status is OrderStatus.PAID},
    )


async def _granted(reader: Reader, sources: Sequence[Source]) -> list[Granted]:
    """The terms of each, at the version that acted."""
    versions = {(each.promotion_id, each.version) for each in sources if each.promotion_id and each.version}
    coupon_ids = {each.coupon_id for each in sources if each.coupon_id is not None}
    promotions = await marketing.get_versions(reader, versions)
    coupons = await marketing.get_coupon_terms(reader, coupon_ids)
    found = []
    for source in dict.fromkeys(sources):
        key = _key(source)
        terms: marketing.RunningPromotion | marketing.CouponInHand | None
        if source.coupon_id is not None:
            terms = coupons.get(source.coupon_id)
        else:
            terms = promotions.get((source.promotion_id or 0, source.version or 0))
        if key is not None and terms is not None:
            found.append(Granted(key, terms.rule, terms.scope, terms.store_id, source.coupon_id is not None))
    return found


def _key(source: Source) -> int | None:
    """Promotions by their ids, coupons by theirs below zero; None for neither, such as points."""
    return source.promotion_id if source.coupon_id is None else -source.coupon_id


def _shares_of(line_id: int, shares: Sequence[tuple[Source, int, int]]) -> dict[int, int]:
    return {key: amount for source, of, amount in shares if of == line_id and (key := _key(source)) is not None}


def _kept(line: PaidLine, shares: Mapping[int, int]) -> KeptLine:
    return KeptLine(
        id=line.id,
        sku_id=line.sku_id,
        product_id=line.product_id,
        brand_id=line.brand_id,
        category_path=tuple(line.category_path),
        store_id=line.store_id,
        quantity=line.quantity,
        kept=line.left,
        unit_price=line.unit_price,
        list_price=line.list_price,
        shares=shares,
        given_by=_key(line.source),
        counts=line.reason not in _OWN_PRICES,
    )
