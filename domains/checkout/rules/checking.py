"""What is wrong with a command by itself, before anything is looked up."""

import re
from typing import Final

from domains import cart, members
from domains.checkout.problems import GiftCardNotUsable
from domains.checkout.rules.commands import Checkout, PlaceOrder
from domains.checkout.rules.gifts import choice_problems
from domains.identity import has_control_characters
from domains.kernel import Invalid, Problem, Required
from domains.orders import Invoice, InvoiceKind

MAX_KEY: Final = 200
MAX_REASON: Final = 500
MAX_NOTE: Final = 500
MAX_TITLE: Final = 100
_TAX_NUMBER: Final = re.compile(r"[0-9A-Z-]{5,30}")


def checkout_problems(checkout: Checkout) -> list[Problem]:
    """What is wrong with a checkout but for its goods, each problem blamed on its field."""
    return [*_address_problems(checkout), *_later_problems(checkout)]


def order_problems(order: PlaceOrder) -> list[Problem]:
    """Everything that is wrong with an order that is to be placed."""
    problems = checkout_problems(order.checkout)
    problems += text_problems(order.idempotency_key, MAX_KEY, "idempotency_key")
    for at, note in enumerate(order.notes):
        problems += text_problems(note.text, MAX_NOTE, "notes", str(at), "text", required=False)
    return problems + ([] if order.invoice is None else _invoice_problems(order.invoice))


def text_problems(text: str, longest: int, *field: str, required: bool = True) -> list[Problem]:
    """What is wrong with a text that a person gave."""
    if required and not text.strip():
        return [Required(field=field)]
    if len(text) <= longest and not has_control_characters(text):
        return []
    return [
        Invalid(
            field=field,
            why=f"It has at most {longest} characters, none of them a control character.",
            why_zh=f"最多 {longest} 个字符，且不含控制字符。",
        )
    ]


def _address_problems(checkout: Checkout) -> list[Problem]:
    if checkout.address is None:
        return []
    problems = members.address_problems(checkout.address, "address")
    if checkout.address_id is not None:
        why, why_zh = "Give a saved address or one of its own, not both.", "已保存地址与新地址只能填写一个。"
        problems.append(Invalid(field=("address",), why=why, why_zh=why_zh))
    return problems


def _later_problems(checkout: Checkout) -> list[Problem]:
    """Cards are not given out yet, so whatever is named cannot be had; coupons are few."""
    problems: list[Problem] = []
    if len(checkout.coupon_ids or ()) > cart.MAX_COUPONS:
        problems.append(cart.TOO_MANY_COUPONS.at("coupon_ids"))
    if checkout.points is not None and checkout.points < 0:
        problems.append(Invalid(field=("points",), why="It is not negative.", why_zh="不能为负数。"))
    problems += [GiftCardNotUsable(field=("gift_card_codes", str(at))) for at in range(len(checkout.gift_card_codes))]
    problems += choice_problems(checkout.gift_choices)
    return problems


def _invoice_problems(invoice: Invoice) -> list[Problem]:
    problems = text_problems(invoice.title, MAX_TITLE, "invoice", "title")
    if invoice.tax_number is None:
        if invoice.kind is InvoiceKind.COMPANY:
            problems.append(Required(field=("invoice", "tax_number")))
    elif not _TAX_NUMBER.fullmatch(invoice.tax_number):
        why = "A tax number has 5 to 30 digits, capital letters and hyphens."
        why_zh = "税号为 5 到 30 位数字、大写字母或连字符。"
        problems.append(Invalid(field=("invoice", "tax_number"), why=why, why_zh=why_zh))
    return problems
