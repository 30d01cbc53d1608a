"""What can be wrong with a promotion that somebody makes."""

from typing import Final

from domains.kernel import Invalid

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
NO_AUDIENCE: Final = Invalid(
    why="A promotion is for everyone; other audiences are not kept yet.", why_zh="目前仅支持面向所有人的活动。"
)
NO_LIMITS: Final = Invalid(why="Limits of use are not kept yet: leave them out.", why_zh="目前不支持次数限制，请留空。")
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
