"""What promotions, hints and exclusions say to shoppers, in each language."""

from collections.abc import Mapping
from typing import Final

from domains.kernel import Money
from domains.marketing.rules.priced import ExclusionReason, Hint
from domains.marketing.rules.promotions import Measure, Saving, SpendAndSave, Tier


def label_of(rule: SpendAndSave, currency: str) -> dict[str, str]:
    """What a rule gives, in all languages, such as `30.00 off every 200.00` and `每满200减30`."""
    every, every_zh = ("every ", "每") if rule.every_n else ("", "")
    english = ", ".join(
        f"{_off(rule.saving, tier.off, currency)} off {every}{_threshold(rule, tier, currency)}" for tier in rule.tiers
    )
    chinese = "，".join(every_zh + _tier_zh(rule, tier, currency) for tier in rule.tiers)
    if rule.cap is not None:
        english += f", at most {_amount(rule.cap, currency)}"
        chinese += f"，最多减{_short(rule.cap, currency)}"
    return {"en": english, "zh-CN": chinese}


def hint_message(hint: Hint, currency: str, language: str) -> str:
    """What to add, and for what: `6.00 more for free delivery`."""
    pieces = hint.measure is Measure.PIECES
    if language == "zh-CN":
        missing = f"{hint.missing}件" if pieces else _money_zh(hint.missing, currency)
        if hint.promotion_id is None:
            return f"再买{missing}，免运费"
        percent = hint.saving is Saving.PERCENT
        return f"再买{missing}，可" + (_fold(hint.off) if percent else f"减{_money_zh(hint.off, currency)}")
    missing = f"{hint.missing} more {_pieces(hint.missing)}" if pieces else f"{_amount(hint.missing, currency)} more"
    return f"{missing} for " + (
        "free delivery" if hint.promotion_id is None else f"{_off(hint.saving, hint.off, currency)} off"
    )


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
    ExclusionReason.NOT_IN_AUDIENCE: {"en": "It is for other members.", "zh-CN": "您不符合参与条件。"},
    ExclusionReason.NOT_IN_PERIOD: {"en": "It does not run now.", "zh-CN": "不在活动时间内。"},
    ExclusionReason.LIMIT_REACHED: {"en": "It has been used as often as it may be.", "zh-CN": "已达到使用次数上限。"},
    ExclusionReason.NOT_CHOSEN: {"en": "You chose another offer.", "zh-CN": "您选择了其他优惠。"},
}


def _tier_zh(rule: SpendAndSave, tier: Tier, currency: str) -> str:
    threshold = f"{tier.threshold}件" if rule.measure is Measure.PIECES else _short(tier.threshold, currency)
    return f"满{threshold}" + (_fold(tier.off) if rule.saving is Saving.PERCENT else f"减{_short(tier.off, currency)}")


def _threshold(rule: SpendAndSave, tier: Tier, currency: str) -> str:
    if rule.measure is Measure.PIECES:
        return f"{tier.threshold} {_pieces(tier.threshold)}"
    return _amount(tier.threshold, currency)


def _off(saving: Saving, off: int, currency: str) -> str:
    return f"{_trimmed(off, 2)}%" if saving is Saving.PERCENT else _amount(off, currency)


def _fold(off: int) -> str:
    """Chinese shops say what is left: 15 % off is 打8.5折."""
    return f"打{_trimmed(10_000 - off, 3)}折"


def _money_zh(minor: int, currency: str) -> str:
    return f"{_short(minor, currency)}元" if currency == "CNY" else f"{_short(minor, currency)} {currency}"


def _pieces(count: int) -> str:
    return "piece" if count == 1 else "pieces"


def _amount(minor: int, currency: str) -> str:
    return Money(minor, currency).amount


def _short(minor: int, currency: str) -> str:
    """An amount without idle zeros: 200, 6.5."""
    amount = _amount(minor, currency)
    return amount.rstrip("0").rstrip(".") if "." in amount else amount


def _trimmed(value: int, digits: int) -> str:
    """A number of so many decimal places without idle zeros."""
    whole, rest = divmod(value, 10**digits)
    return f"{whole}.{rest:0{digits}d}".rstrip("0").rstrip(".")
