"""What can be wrong with what shoppers ask of their carts."""

from dataclasses import dataclass
from typing import Final

from domains.kernel import Invalid, Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class PurchaseLimitExceeded(Problem):
    """One buyer may take at most `limit`, with what is in the cart already."""

    code = "PURCHASE_LIMIT_EXCEEDED"
    words = {"en": "You can buy {limit} of it at most.", "zh-CN": "每人限购 {limit} 件。"}

    limit: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Unpublished(Problem):
    """It is not on sale (in this currency) now."""

    code = "UNPUBLISHED"
    words = {"en": "It is not on sale now.", "zh-CN": "该商品当前未上架。"}


NO_QUANTITY: Final = Invalid(why="A quantity is from 1 to 1000000.", why_zh="数量须在 1 到 1000000 之间。")
TOO_MANY_AT_ONCE: Final = Invalid(why="At most 100 lines at once.", why_zh="一次最多操作 100 行。")
TOO_MANY_COUPONS: Final = Invalid(why="At most 20 coupons.", why_zh="最多选择 20 张优惠券。")
CART_FULL: Final = Invalid(why="A cart holds at most 200 different goods.", why_zh="购物车最多容纳 200 种商品。")
NOT_A_CHOICE: Final = Invalid(why="This is no set to choose parts of.", why_zh="该商品不是可选组合。")
