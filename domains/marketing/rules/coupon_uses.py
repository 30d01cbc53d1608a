"""What coupons of a template were used for."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CouponUses:
    """The members who have had one of a template's coupons, and the orders that used one."""

    member_ids: set[int] = field(default_factory=set)
    order_ids: set[int] = field(default_factory=set)
