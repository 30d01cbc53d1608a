"""Coupons and what they are issued from."""

from datetime import datetime
from enum import Enum

import strawberry

from execution.fields import graphql_type
from schema.ids import Node
from schema.scalars import Money


@strawberry.enum(description="Where a coupon stands.")
class CouponStatus(Enum):
    UNUSED = "UNUSED"
    LOCKED = strawberry.enum_value("LOCKED", description="In an unpaid order.")
    USED = "USED"
    EXPIRED = "EXPIRED"
    VOIDED = "VOIDED"


@graphql_type()
class CouponTemplate(Node):
    """What coupons are issued from. A later version of the shop has them: none exists yet."""

    name: str
    label: str = strawberry.field(description="What it gives, in the reader's language, whatever its form.")
    amount_off: Money | None = strawberry.field(description="Null where it does not give a fixed amount.")
    threshold: Money | None = strawberry.field(description="Null where it asks for no spending.")
    quantity: int = strawberry.field(description="How many may be issued.")
    claimable: bool = strawberry.field(description="Whether the viewer could claim one now.")
    claimed_by_me: bool
    ends_at: datetime | None = strawberry.field(description="Null where each coupon counts from its claim.")


@graphql_type()
class Coupon(Node):
    """One coupon in a member's hands. A later version of the shop has them: none exists yet."""

    status: CouponStatus
    expires_at: datetime
    template: CouponTemplate
