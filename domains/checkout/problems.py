"""What can be wrong with what somebody wants to buy."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class SignInRequired(Problem):
    code = "SIGN_IN_REQUIRED"
    words = {"en": "Sign in to place the order.", "zh-CN": "请先登录再提交订单。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CartEmpty(Problem):
    code = "CART_EMPTY"
    words = {"en": "Nothing is chosen to be bought.", "zh-CN": "没有选择要购买的商品。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class NotDeliverable(Problem):
    """The store does not bring these goods to the address."""

    code = "NOT_DELIVERABLE"
    words = {"en": "{name} is not delivered to this address.", "zh-CN": "{name} 不支持配送至该地址。"}

    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PayableChanged(Problem):
    """What the shopper saw no longer holds; the new preview goes beside it."""

    code = "PAYABLE_CHANGED"
    words = {
        "en": "The total has changed. Look at it again before you order.",
        "zh-CN": "订单金额或内容已发生变化，请确认后重新提交。",
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class InsufficientPoints(Problem):
    code = "INSUFFICIENT_POINTS"
    words = {"en": "There are not so many points.", "zh-CN": "积分不足。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftCardNotUsable(Problem):
    code = "GIFT_CARD_NOT_USABLE"
    words = {"en": "This gift card cannot be used.", "zh-CN": "该礼品卡不可用。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class GiftGone(Problem):
    code = "GIFT_GONE"
    words = {"en": "This gift cannot be had.", "zh-CN": "该赠品已无法领取。"}
