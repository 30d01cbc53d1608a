"""What a rule gives, in all languages: the words on a product and beside a discount."""

from domains.kernel import WHOLE_BP
from domains.marketing.rules.promotions import (
    BundlePrice,
    GiftTier,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    Measure,
    MultiBuy,
    MultiBuyKind,
    Rule,
    Saving,
    SetSaving,
    SpendAndGet,
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
        case SpendAndGet():
            english, chinese = _spend_and_get(rule, currency)
        case GiftWithItem():
            english, chinese = _gift_with_item(rule)
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


def _spend_and_get(rule: SpendAndGet, currency: str) -> tuple[str, str]:
    tiers = [_gift_tier(rule.measure, tier, currency) for tier in rule.tiers]
    english = ", ".join(words for words, _ in tiers)
    return english[0].upper() + english[1:], "，".join(words for _, words in tiers)


def _gift_tier(measure: Measure, tier: GiftTier, currency: str) -> tuple[str, str]:
    if measure is Measure.PIECES:
        threshold, threshold_zh = f"{tier.threshold} {pieces(tier.threshold)}", f"{tier.threshold}件"
    else:
        threshold, threshold_zh = amount(tier.threshold, currency), short(tier.threshold, currency)
    several, several_zh = (f"{tier.choose} ", f"任选{tier.choose}件") if tier.choose > 1 else ("", "")
    prices = {gift.price for gift in tier.gifts}
    if prices == {0}:
        given, given_zh = f"{several}gifts" if several else "a gift", f"送{several_zh}赠品"
    elif 0 in prices:
        given = f"{several}gifts or add-ons" if several else "a gift or an add-on"
        given_zh = f"送{several_zh}赠品或加价换购"
    else:
        lowest, more, more_zh = min(prices), *((" or more", "起") if len(prices) > 1 else ("", ""))
        given = f"{several}add-ons" if several else "an add-on"
        given = f"{given} at {amount(lowest, currency)}{more}"
        given_zh = f"加{money_zh(lowest, currency)}{more_zh}换购" + (f"（限{tier.choose}件）" if several else "")
    return f"{given} from {threshold}", f"满{threshold_zh}{given_zh}"


def _gift_with_item(rule: GiftWithItem) -> tuple[str, str]:
    count = sum(gift.quantity for gift in rule.gifts)
    gifts, gifts_zh = ("a gift", "赠品") if count == 1 else (f"{count} gifts", f"{count}件赠品")
    if rule.every == 1:
        english, chinese = f"Comes with {gifts}", f"买就送{gifts_zh}"
    else:
        english, chinese = f"{gifts} with every {rule.every} {pieces(rule.every)}", f"每买{rule.every}件送{gifts_zh}"
        english = english[0].upper() + english[1:]
    if rule.most_times is None:
        return english, chinese
    times = "once" if rule.most_times == 1 else f"{rule.most_times} times"
    return f"{english}, at most {times}", f"{chinese}，每单限{rule.most_times}次"


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
