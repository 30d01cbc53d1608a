"""What a coupon gives: as the engine has it, as templates keep it, and in words."""

import enum
from dataclasses import dataclass
from typing import Any

from domains.kernel import Money
from domains.marketing.rules.promotions import (
    FreightOff,
    GiftGoods,
    GiftTier,
    ItemDiscount,
    ItemSaving,
    Saving,
    SpendAndGet,
    SpendAndSave,
    Tier,
)
from domains.marketing.rules.snapshot import CouponRule
from domains.marketing.rules.wording import amount, fold, money_zh, percent, pieces, short


class CouponForm(enum.StrEnum):
    """The kinds of value."""

    AMOUNT_OFF = "AMOUNT_OFF"
    PERCENT_OFF = "PERCENT_OFF"
    FIXED_PRICE = "FIXED_PRICE"
    FREIGHT_OFF = "FREIGHT_OFF"
    GIFTS = "GIFTS"


@dataclass(frozen=True, slots=True)
class CouponValue:
    """So much for goods in scope that amount to `threshold` minor units at least.

    `value` is in minor units (of each piece for a fixed price), hundredths of a percent, or how many of the gifts;
    None is all of the freight.
    """

    form: CouponForm
    value: int | None
    threshold: int = 0
    # The most that a percentage takes off (minor units), or the pieces that get a fixed price.
    most: int | None = None
    gifts: tuple[GiftGoods, ...] = ()

    @property
    def rule(self) -> CouponRule:
        """What it is to the engine."""
        match self.form:
            case CouponForm.AMOUNT_OFF:
                return SpendAndSave((Tier(self.threshold, self.value or 0),))
            case CouponForm.PERCENT_OFF:
                return SpendAndSave((Tier(self.threshold, self.value or 0),), cap=self.most, saving=Saving.PERCENT)
            case CouponForm.FIXED_PRICE:
                return ItemDiscount(ItemSaving.FIXED_PRICE, self.value or 0, self.most, self.threshold)
            case CouponForm.FREIGHT_OFF:
                return FreightOff(self.value, self.threshold)
            case CouponForm.GIFTS:
                return SpendAndGet((GiftTier(self.threshold, self.value or 0, self.gifts),))

    def amount_off(self, currency: str | None) -> Money | None:
        """The fixed amount that it gives, if it gives one."""
        return Money(self.value or 0, currency) if self.form is CouponForm.AMOUNT_OFF and currency else None

    def threshold_money(self, currency: str | None) -> Money | None:
        """What must be spent, if anything."""
        return Money(self.threshold, currency) if self.threshold and currency else None

    def to_json(self) -> dict[str, Any]:
        """All but the form, which stands beside it."""
        gifts = [[each.sku_id, each.quantity] for each in self.gifts]
        return {"value": self.value, "threshold": self.threshold, "most": self.most, "gifts": gifts}


def value_from_json(form: CouponForm, kept: dict[str, Any]) -> CouponValue:
    """The value that `to_json` wrote."""
    gifts = tuple(GiftGoods(sku_id, quantity) for sku_id, quantity in kept["gifts"])
    return CouponValue(form, kept["value"], kept["threshold"], kept["most"], gifts)


def coupon_label(value: CouponValue, currency: str) -> dict[str, str]:
    """Such as `20.00 off 100.00` and `满100减20`."""
    english, chinese = _WORDS[value.form](value, currency)
    if value.threshold and value.form is not CouponForm.AMOUNT_OFF:
        english = f"{english} from {amount(value.threshold, currency)}"
        chinese = f"满{short(value.threshold, currency)}{chinese}"
    if value.most is not None and value.form is CouponForm.PERCENT_OFF:
        return {
            "en": f"{english}, at most {amount(value.most, currency)}",
            "zh-CN": f"{chinese}，最多减{short(value.most, currency)}",
        }
    if value.most is not None:
        return {
            "en": f"{english}, at most {value.most} {pieces(value.most)}",
            "zh-CN": f"{chinese}，每单限{value.most}件",
        }
    return {"en": english, "zh-CN": chinese}


def _amount_off(value: CouponValue, currency: str) -> tuple[str, str]:
    off = value.value or 0
    if not value.threshold:
        return f"{amount(off, currency)} off", f"立减{money_zh(off, currency)}"
    return (
        f"{amount(off, currency)} off {amount(value.threshold, currency)}",
        f"满{short(value.threshold, currency)}减{short(off, currency)}",
    )


def _percent_off(value: CouponValue, currency: str) -> tuple[str, str]:
    off = value.value or 0
    return f"{percent(off)} off", f"打{fold(off)}" if value.threshold else fold(off)


def _fixed_price(value: CouponValue, currency: str) -> tuple[str, str]:
    return f"{amount(value.value or 0, currency)} each", f"特价{money_zh(value.value or 0, currency)}"


def _freight_off(value: CouponValue, currency: str) -> tuple[str, str]:
    if value.value is None:
        return "Free delivery", "免运费"
    return f"{amount(value.value, currency)} off delivery", f"运费减{money_zh(value.value, currency)}"


def _gifts(value: CouponValue, currency: str) -> tuple[str, str]:
    count = value.value or 0
    return ("A gift", "赠礼一件") if count == 1 else (f"{count} gifts", f"赠礼{count}件")


_WORDS = {
    CouponForm.AMOUNT_OFF: _amount_off,
    CouponForm.PERCENT_OFF: _percent_off,
    CouponForm.FIXED_PRICE: _fixed_price,
    CouponForm.FREIGHT_OFF: _freight_off,
    CouponForm.GIFTS: _gifts,
}
