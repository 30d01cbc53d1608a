"""What can be wrong with a promotion that somebody makes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from domains.kernel import Invalid, Problem

NO_CODE: Final = Invalid(
    why="A code is 1 to 64 letters, digits, hyphens or underscores.",
    why_zh="编码须为 1 到 64 个字母、数字、连字符或下划线。",
)
NO_TEXT: Final = Invalid(
    why="A text is in a language of the shop and has 1 to 200 characters.",
    why_zh="文本须使用商城支持的语言，长度为 1 到 200 个字符。",
)
ENDS_TOO_SOON: Final = Invalid(
    why="It must end after it starts, and later than now.", why_zh="结束时间须晚于开始时间和当前时间。"
)
NO_PRIORITY: Final = Invalid(
    why="A priority is from -1000000 to 1000000.", why_zh="优先级须在 -1000000 到 1000000 之间。"
)
NO_GROUP: Final = Invalid(why="An exclusion group has 1 to 64 characters.", why_zh="互斥组名称为 1 到 64 个字符。")
ONE_AUDIENCE: Final = Invalid(
    why="Say exactly one: everyone, members, new members, or members by their ids.",
    why_zh="适用人群须且只能选择一种：所有人、会员、新会员或指定会员。",
)
TOO_MANY_MEMBERS: Final = Invalid(why="At most 1,000 members can be named.", why_zh="最多指定 1,000 名会员。")
TOO_MANY_HOURS: Final = Invalid(why="At most 20 hours of a week.", why_zh="每周最多设置 20 个时段。")
NO_TIME: Final = Invalid(
    why="A time is from 00:00 to 23:59, such as 20:30; hours may close at 24:00.",
    why_zh="时间须在 00:00 到 23:59 之间（如 20:30）；结束时间可为 24:00。",
)
NO_WEEKDAY: Final = Invalid(why="A day of the week is from 1, Monday, to 7.", why_zh="星期须为 1（周一）到 7。")
NO_PATH: Final = Invalid(
    why="A path of the shop begins with a slash and has at most 200 plain characters.",
    why_zh="路径须以斜杠开头，且最多 200 个普通字符。",
)
NO_TRACKING: Final = Invalid(
    why="It is 1 to 64 letters, digits, dots, hyphens or underscores.",
    why_zh="须为 1 到 64 个字母、数字、点、连字符或下划线。",
)
OTHER_CURRENCY: Final = Invalid(
    why="What is spent of a budget is in its currency, which never changes.", why_zh="预算币种不可更改。"
)
OTHER_FORM: Final = Invalid(
    why="A promotion keeps its form: make another one.", why_zh="活动形式不可更改，请新建活动。"
)
OWN_PROMOTION: Final = Invalid(
    why="You made or changed it yourself: somebody else must approve it.",
    why_zh="该活动由您本人创建或修改，须由他人审核通过。",
)
NO_REASON: Final = Invalid(why="A reason has at most 500 characters.", why_zh="原因最多 500 个字符。")
ALL_OR_SOME: Final = Invalid(why="Name all goods, or some, not both.", why_zh="适用范围只能选择全部或指定商品之一。")
TOO_MANY_NAMED: Final = Invalid(why="At most 500 of a kind can be named.", why_zh="每类最多指定 500 项。")
TOO_MANY_TIERS: Final = Invalid(why="A promotion has at most 10 tiers.", why_zh="最多可设置 10 档。")
ONE_THRESHOLD: Final = Invalid(why="Give a threshold in money or in pieces.", why_zh="门槛须为金额或件数之一。")
ONE_SAVING: Final = Invalid(why="Give an amount off or a percentage.", why_zh="优惠须为金额或折扣之一。")
ONE_WAY: Final = Invalid(why="Give exactly one way to save.", why_zh="优惠方式须且只能选择一种。")
TOO_FEW_PIECES: Final = Invalid(why="It takes at least two pieces.", why_zh="至少须为两件。")
PAY_FOR_FEWER: Final = Invalid(
    why="Fewer are paid than are had, and at least one.", why_zh="付款件数须少于总件数且至少一件。"
)
TOO_MANY_GROUPS: Final = Invalid(
    why="A bundle has at most 10 groups of at most 100 SKUs.", why_zh="套装最多 10 组，每组最多 100 个 SKU。"
)
IN_TWO_GROUPS: Final = Invalid(why="A SKU is in one group only.", why_zh="同一 SKU 只能属于一组。")
GROUPS_ARE_SCOPE: Final = Invalid(
    why="A bundle is for the goods of its groups: say all.", why_zh="套装的适用范围即其分组商品，请选择全部。"
)
MIXED_TIERS: Final = Invalid(why="All tiers count and save alike.", why_zh="各档的门槛与优惠方式须一致。")
ONE_CURRENCY: Final = Invalid(why="All amounts are in one currency.", why_zh="所有金额须为同一币种。")
NOT_POSITIVE: Final = Invalid(why="It must be more than zero.", why_zh="须大于零。")
NO_PERCENT: Final = Invalid(why="A percentage is from 1 to 9999 hundredths.", why_zh="折扣须在 0.01% 到 99.99% 之间。")
MORE_THAN_THRESHOLD: Final = Invalid(why="It must take off less than its threshold.", why_zh="优惠金额须小于门槛金额。")
NOT_RISING: Final = Invalid(
    why="Each tier needs a higher threshold and takes off more than the one before.",
    why_zh="各档的门槛与优惠须逐档递增。",
)
ONE_TIER_REPEATS: Final = Invalid(
    why="Only a single tier with an amount off can repeat.", why_zh="仅单档且优惠为金额时可循环。"
)
CAP_TOO_LOW: Final = Invalid(
    why="The cap is at least what the first tier takes off.", why_zh="封顶金额不得低于首档优惠。"
)
GIFT_IS_FREE: Final = Invalid(
    why="What comes with an item costs nothing: leave it out.", why_zh="随商品赠送的赠品不可设价格。"
)
CHOOSE_OF_THEM: Final = Invalid(
    why="As many can be chosen as there are gifts, and at least one.", why_zh="可选件数须至少为一且不超过赠品种数。"
)
TOO_MANY_GIFTS: Final = Invalid(why="At most 20 gifts can be named.", why_zh="最多指定 20 种赠品。")
GIFT_TWICE: Final = Invalid(why="A gift is named once.", why_zh="同一赠品只能出现一次。")
TOO_MANY_OF_GIFT: Final = Invalid(why="From 1 to 100 pieces of a gift.", why_zh="每种赠品须为 1 到 100 件。")
MIXED_GIFT_TIERS: Final = Invalid(why="All tiers count alike: money or pieces.", why_zh="各档门槛须统一为金额或件数。")
GIFT_TIERS_RISE: Final = Invalid(
    why="Each tier needs a higher threshold than the one before.", why_zh="各档门槛须逐档递增。"
)
GIFT_IS_SET: Final = Invalid(why="A set of other SKUs cannot be a gift.", why_zh="组合商品不能作为赠品。")


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponSoldOut(Problem):
    """None are left to be issued."""

    code = "COUPON_SOLD_OUT"
    words = {"en": "None are left.", "zh-CN": "优惠券已领完。"}


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponLimitReached(Problem):
    """One member has at most `limit` of it, used ones among them."""

    code = "COUPON_LIMIT_REACHED"
    words = {"en": "One member can have {limit} of it at most.", "zh-CN": "每人限领 {limit} 张。"}

    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponExpired(Problem):
    """Claiming ended at `ended_at`."""

    code = "COUPON_EXPIRED"
    words = {"en": "It could be claimed until {ended_at:%Y-%m-%d %H:%M} UTC.", "zh-CN": "该优惠券已停止领取。"}

    ended_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponNotUsable(Problem):
    """`why` and `why_zh` say what stands in its way."""

    code = "COUPON_NOT_USABLE"
    words = {"en": "{why}", "zh-CN": "{why_zh}"}

    why: str = "This coupon cannot be used here."
    why_zh: str = "该优惠券不可用。"
