"""What a rule gives, in all languages: the words on a product and beside a discount."""

from domains.kernel import WHOLE_BP
from domains.marketing.rules.promotions import (
    BundlePrice,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Rule,
    Saving,
    SetSaving,
    SpendAndSave,
    Tier,
)
from domains.marketing.rules.wording import amount, fold, money_zh, percent, pieces, short


def label_of(rule: Rule, currency: str) -> dict[str, str]:
    """Such as `30.00 off every 200.00` and `每满200减30`."""
    match rule:
        case SpendAndSave():
            english, chinese = _spend_and_save(rule, currency)
        case ItemDiscount():
            english, chinese = _item_discount(rule, currency)
        case MultiBuy():
            english, chinese = _multi_buy(rule, currency)
        case BundlePrice():
            english, chinese = _bundle_price(rule, currency)
        case _:
            raise TypeError(f"{type(rule).__name__} has no label yet.")
    return {"en": english, "zh-CN": chinese}


def _spend_and_save(rule: SpendAndSave, currency: str) -> tuple[str, str]:
    every, every_zh = ("every ", "每") if rule.every_n else ("", "")
    english = ", ".join(
        f"{_off(rule.saving, tier.off, currency)} off {every}{_threshold(rule, tier, currency)}" for tier in rule.tiers
    )
    chinese = "，".join(every_zh + _tier_zh(rule, tier, currency) for tier in rule.tiers)
    if rule.cap is None:
        return english, chinese
    return f"{english}, at most {amount(rule.cap, currency)}", f"{chinese}，最多减{short(rule.cap, currency)}"


def _item_discount(rule: ItemDiscount, currency: str) -> tuple[str, str]:
    match rule.saving:
        case ItemSaving.PERCENT_OFF:
            english, chinese = f"{percent(rule.value)} off", fold(rule.value)
        case ItemSaving.AMOUNT_OFF:
            english, chinese = f"{amount(rule.value, currency)} off each", f"每件减{money_zh(rule.value, currency)}"
        case ItemSaving.FIXED_PRICE:
            english, chinese = f"{amount(rule.value, currency)} each", f"特价{money_zh(rule.value, currency)}"
    if rule.most_units is None:
        return english, chinese
    return f"{english}, at most {rule.most_units} {pieces(rule.most_units)}", f"{chinese}，每单限{rule.most_units}件"


def _multi_buy(rule: MultiBuy, currency: str) -> tuple[str, str]:
    match rule.kind:
        case MultiBuyKind.N_FOR_M:
            return f"{rule.n} for the price of {rule.value}", f"买{rule.n}件付{rule.value}件"
        case MultiBuyKind.N_FOR_PRICE:
            return f"Any {rule.n} for {amount(rule.value, currency)}", f"{money_zh(rule.value, currency)}任选{rule.n}件"
        case MultiBuyKind.NTH_PERCENT_OFF:
            free = rule.value == WHOLE_BP
            chinese = f"第{rule.n}件" + ("免费" if free else fold(rule.value))
            return f"One of {rule.n} " + ("free" if free else f"at {percent(rule.value)} off"), chinese


def _bundle_price(rule: BundlePrice, currency: str) -> tuple[str, str]:
    match rule.saving:
        case SetSaving.FIXED_PRICE:
            return f"Together {amount(rule.value, currency)}", f"套装价{money_zh(rule.value, currency)}"
        case SetSaving.AMOUNT_OFF:
            return f"{amount(rule.value, currency)} off together", f"套装减{money_zh(rule.value, currency)}"
        case SetSaving.PERCENT_OFF:
            return f"{percent(rule.value)} off together", f"套装{fold(rule.value)}"


def _tier_zh(rule: SpendAndSave, tier: Tier, currency: str) -> str:
    threshold = f"{tier.threshold}件" if rule.measure is Measure.PIECES else short(tier.threshold, currency)
    off = f"打{fold(tier.off)}" if rule.saving is Saving.PERCENT else f"减{short(tier.off, currency)}"
    return f"满{threshold}{off}"


def _threshold(rule: SpendAndSave, tier: Tier, currency: str) -> str:
    if rule.measure is Measure.PIECES:
        return f"{tier.threshold} {pieces(tier.threshold)}"
    return amount(tier.threshold, currency)


def _off(saving: Saving, off: int, currency: str) -> str:
    return percent(off) if saving is Saving.PERCENT else amount(off, currency)
