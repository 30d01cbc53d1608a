"""The worked examples of docs/pricing.md, priced."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from domains.marketing.rules.priced import Priced
from domains.marketing.rules.pricing import price
from domains.marketing.rules.promotions import (
    BundlePrice,
    GiftGoods,
    GiftTier,
    GiftWithItem,
    ItemDiscount,
    ItemSaving,
    MultiBuy,
    MultiBuyKind,
    Rule,
    Scope,
    SetGroup,
    SetSaving,
    SpendAndGet,
)
from domains.marketing.rules.snapshot import CouponInHand, Line, Snapshot, StoreFreight
from tests.domains.marketing.carts import freight, line, promotion, skus, spend

PAGE = Path(__file__).parents[3] / "docs" / "pricing.md"
EXAMPLES = re.findall(r"```pricing\n(.*?)```", PAGE.read_text(), re.DOTALL)


def minor(text: str) -> int:
    return int(Decimal(text) * 100)


def sku(letter: str) -> int:
    return 101 + "ABCDEFG".index(letter)


class Example:
    """One block of the page, read line by line."""

    def __init__(self, text: str) -> None:
        self.lines: list[Line] = []
        self.offers: dict[str, tuple[Rule, Scope]] = {}
        self.freight: tuple[StoreFreight, ...] | None = None
        self.told: dict[str, str] = {}
        for each in text.splitlines():
            self._read(each)

    def snapshot(self) -> Snapshot:
        promotions = [promotion(int(name[1:]), *offer) for name, offer in self.offers.items() if name[0] == "P"]
        coupons = [
            CouponInHand(int(name[1:]), int(name[1:]), *offer)  # type: ignore[arg-type]
            for name, offer in self.offers.items()
            if name[0] == "C"
        ]
        # Two of each letter can be given.
        stock = {sku(letter): 2 for letter in "ABCDEFG"}
        return Snapshot(tuple(self.lines), tuple(promotions), tuple(coupons), gift_stock=stock, freight=self.freight)

    def _read(self, text: str) -> None:
        if found := re.fullmatch(r"([A-G]) (\d+) x ([\d.]+)", text):
            letter, quantity, amount = found.groups()
            self.lines.append(line("ABCDEFG".index(letter) + 1, minor(amount), int(quantity)))
        elif found := re.fullmatch(r"([PC]\d) (.+)", text):
            self.offers[found[1]] = offer(found[2])
        elif found := re.fullmatch(r"delivery ([\d.]+) free from ([\d.]+)", text):
            self.freight = freight(minor(found[1]), minor(found[2]))
        elif found := re.fullmatch(r"(pays|gives|[A-G] is) (.+)", text):
            self.told[found[1]] = found[2]
        else:
            raise ValueError(text)


def offer(text: str) -> tuple[Rule, Scope]:
    """The rule that a line of the page speaks of, and what it is for."""
    patterns: dict[str, Any] = {
        r"([\d.]+) off each (\w)": lambda off, of: (ItemDiscount(ItemSaving.AMOUNT_OFF, minor(off)), skus(sku(of))),
        r"(\d+)% off each (\w)": lambda off, of: (
            ItemDiscount(ItemSaving.PERCENT_OFF, int(off) * 100),
            skus(sku(of)),
        ),
        r"([\d.]+) off ([\d.]+)": lambda off, threshold: (spend(minor(threshold), minor(off)), Scope()),
        r"(\w) from ([\d.]+)": lambda of, least: (
            SpendAndGet((GiftTier(minor(least), 1, (GiftGoods(sku(of)),)),)),
            Scope(),
        ),
        r"(\w) with every (\d) of (\w)": lambda gift, every, of: (
            GiftWithItem((GiftGoods(sku(gift)),), int(every)),
            skus(sku(of)),
        ),
        r"(\d) for (\d)": lambda n, m: (MultiBuy(MultiBuyKind.N_FOR_M, int(n), int(m)), Scope()),
        r"(\d)nd (\d+)% off": lambda n, off: (
            MultiBuy(MultiBuyKind.NTH_PERCENT_OFF, int(n), int(off) * 100),
            Scope(),
        ),
        r"(\w) \+ (\w) ([\d.]+)": lambda one, other, amount: (
            BundlePrice(
                (SetGroup(frozenset([sku(one)])), SetGroup(frozenset([sku(other)]))),
                SetSaving.FIXED_PRICE,
                minor(amount),
            ),
            Scope(),
        ),
    }
    for pattern, made in patterns.items():
        if found := re.fullmatch(pattern, text):
            return made(*found.groups())  # type: ignore[no-any-return]
    raise ValueError(text)


def written(amount: int) -> str:
    return f"{Decimal(amount) / 100:.2f}"


def said(priced: Priced) -> dict[str, str]:
    """What the page says of such a price."""
    taken = [
        f"{'P' if each.coupon_id is None else 'C'}{each.promotion_id or each.coupon_id} {written(each.amount)}"
        for each in priced.discounts
    ]
    units = {
        f"{'ABCDEFG'[each.line_id - 1]} is": ", ".join(f"{count} x {written(one)}" for count, one in each.portions)
        for each in priced.lines
    }
    gifts = ", ".join(f"{each.quantity} x {'ABCDEFG'[each.sku_id - 101]}" for each in priced.gifts)
    return {
        "pays": f"{written(priced.payable)} by {', '.join(taken) or 'nothing'}",
        "gives": gifts or "nothing",
        **units,
    }


@pytest.mark.parametrize("text", EXAMPLES, ids=[each.splitlines()[0] for each in EXAMPLES])
def test_an_example_comes_out_as_the_page_says(text: str) -> None:
    example = Example(text)
    found = said(price(example.snapshot()))
    assert {name: found[name] for name in example.told} == example.told
    assert "pays" in example.told


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) >= 9
