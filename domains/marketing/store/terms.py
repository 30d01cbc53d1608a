"""Reads of the terms by which promotions, at some version, and coupons acted: for orders that are priced again."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, select

from domains.marketing.rules.coupon_values import value_from_json
from domains.marketing.rules.json_forms import rule_from_json, scope_from_json
from domains.marketing.rules.plans import plan_from_json
from domains.marketing.rules.promotions import RunningPromotion, bearer_of
from domains.marketing.rules.snapshot import CouponInHand
from domains.marketing.rules.trying import Tried
from domains.marketing.tables import BuyerRow, CouponRow, CouponTemplateRow, PromotionRow, PromotionVersionRow
from persistence import Reader, Row, Statement, one_of

Version = tuple[int, int]

_TERMS: Final = (
    PromotionRow.id,
    PromotionVersionRow.version,
    PromotionRow.form,
    PromotionVersionRow.rule,
    PromotionVersionRow.scope,
    PromotionRow.store_id,
    PromotionVersionRow.plan,
)
_VERSIONS: Final = Statement(
    select(*_TERMS)
    .join(PromotionVersionRow, PromotionVersionRow.promotion_id == PromotionRow.id)
    .where(one_of(PromotionRow.id, "ids"))
)


async def get_versions(reader: Reader, versions: Collection[Version]) -> dict[Version, RunningPromotion]:
    """What promotions gave at these versions, with their whole budgets."""
    rows = await reader.rows(_VERSIONS, ids={promotion_id for promotion_id, _ in versions})
    return {(row[0], row[1]): _terms(row) for row in rows if (row[0], row[1]) in versions}


_NEWEST: Final = Statement(
    select(*_TERMS, PromotionVersionRow.currency)
    .join(
        PromotionVersionRow,
        (PromotionVersionRow.promotion_id == PromotionRow.id)
        & (PromotionVersionRow.version == PromotionRow.newest_version),
    )
    .where(PromotionRow.id == bindparam("id"))
)


async def find_newest(reader: Reader, promotion_id: int) -> Tried | None:
    """A promotion at the version that was said last, whether it counts yet or not."""
    rows = await reader.rows(_NEWEST, id=promotion_id)
    return Tried(_terms(rows[0][:-1]), plan_from_json(rows[0][-2]), rows[0][-1]) if rows else None


_FIRST_PAYMENTS: Final = Statement(
    select(BuyerRow.member_id, BuyerRow.since).where(one_of(BuyerRow.member_id, "members"))
)


async def get_first_payments(reader: Reader, member_ids: Collection[int]) -> dict[int, datetime]:
    """Since when these members are new no more."""
    return {row[0]: row[1] for row in await reader.rows(_FIRST_PAYMENTS, members=member_ids)}


_COUPONS: Final = Statement(
    select(
        CouponRow.id,
        CouponRow.template_id,
        CouponTemplateRow.form,
        CouponTemplateRow.value,
        CouponTemplateRow.scope,
        CouponTemplateRow.store_id,
        CouponTemplateRow.stackable,
        CouponRow.expires_at,
    )
    .join(CouponTemplateRow, CouponTemplateRow.id == CouponRow.template_id)
    .where(one_of(CouponRow.id, "ids"))
)


async def get_coupons(reader: Reader, ids: Collection[int]) -> dict[int, CouponInHand]:
    """What these coupons give, whoever's they are and wherever they stand."""
    return {
        coupon_id: CouponInHand(
            coupon_id,
            template_id,
            value_from_json(form, value).rule,
            scope_from_json(scope),
            store_id,
            stackable,
            expires_at,
            bearer_of(store_id),
        )
        for coupon_id, template_id, form, value, scope, store_id, stackable, expires_at in await reader.rows(
            _COUPONS, ids=ids
        )
    }


def _terms(row: Row) -> RunningPromotion:
    promotion_id, version, form, rule, scope, store_id, said = row
    plan = plan_from_json(said)
    return RunningPromotion(
        id=promotion_id,
        version=version,
        rule=rule_from_json(form, rule),
        scope=scope_from_json(scope),
        store_id=store_id,
        bearer=bearer_of(store_id),
        priority=plan.priority,
        exclusion_group=plan.exclusion_group,
        budget_left=None if plan.budget is None else plan.budget.minor,
    )
