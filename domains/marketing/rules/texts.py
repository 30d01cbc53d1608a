"""What hints and exclusions say to shoppers, in each language."""

from collections.abc import Mapping
from typing import Final

from domains.marketing.rules.priced import ExclusionReason, Hint
from domains.marketing.rules.promotions import Measure, Saving
from domains.marketing.rules.wording import amount, fold, money_zh, percent, pieces


def hint_message(hint: Hint, currency: str, language: str, label: str = "") -> str:
    """What to add, and for what: `6.00 more for free delivery`. `label` says what is given where that is no sum."""
    in_pieces = hint.measure is Measure.PIECES
    if language == "zh-CN":
        missing = f"{hint.missing}件" if in_pieces else money_zh(hint.missing, currency)
        return f"再买{missing}，{_gain_zh(hint, currency, label)}"
    missing = f"{hint.missing} more {pieces(hint.missing)}" if in_pieces else f"{amount(hint.missing, currency)} more"
    return f"{missing} for {_gain(hint, currency, label)}"


def exclusion_message(reason: ExclusionReason, language: str) -> str:
    """The reason in words."""
    words = _REASONS[reason]
    return words.get(language, words["en"])


_REASONS: Final[Mapping[ExclusionReason, dict[str, str]]] = {
    ExclusionReason.WORSE: {"en": "Your total is lower without it.", "zh-CN": "不使用时总价更低。"},
    ExclusionReason.EXCLUSION_GROUP: {"en": "It does not go with another offer.", "zh-CN": "不可与其他优惠同享。"},
    ExclusionReason.NOT_STACKABLE: {"en": "It cannot be combined.", "zh-CN": "不可叠加使用。"},
    ExclusionReason.BELOW_THRESHOLD: {"en": "There is not enough in the cart for it.", "zh-CN": "未达到使用门槛。"},
    ExclusionReason.OUT_OF_SCOPE: {"en": "It is for other goods.", "zh-CN": "不适用于所选商品。"},
    ExclusionReason.NOT_IN_AUDIENCE: {"en": "It is for members: sign in for it.", "zh-CN": "会员专享，请先登录。"},
    ExclusionReason.NOT_IN_PERIOD: {"en": "It does not run now.", "zh-CN": "不在活动时间内。"},
    ExclusionReason.LIMIT_REACHED: {"en": "It has been used as often as it may be.", "zh-CN": "已达到使用次数上限。"},
    ExclusionReason.OUT_OF_STOCK: {"en": "Its gifts are gone.", "zh-CN": "赠品已送完。"},
    ExclusionReason.NOT_CHOSEN: {"en": "You chose another offer.", "zh-CN": "您选择了其他优惠。"},
}


def _gain(hint: Hint, currency: str, label: str) -> str:
    if hint.promotion_id is None and hint.coupon_id is None:
        return "free delivery"
    if hint.gives:
        return "a gift"
    if not hint.off:
        return f"“{label}”"
    return f"{percent(hint.off) if hint.saving is Saving.PERCENT else amount(hint.off, currency)} off"


def _gain_zh(hint: Hint, currency: str, label: str) -> str:
    if hint.promotion_id is None and hint.coupon_id is None:
        return "免运费"
    if hint.gives:
        return "可得赠品"
    if not hint.off:
        return f"可享“{label}”"
    return f"可打{fold(hint.off)}" if hint.saving is Saving.PERCENT else f"可减{money_zh(hint.off, currency)}"
