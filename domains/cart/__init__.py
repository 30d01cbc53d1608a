"""Carts of guests and members: what they want to buy, priced anew whenever it is shown."""

from domains.cart.jobs import REMOVE_EXPIRED_JOB, jobs
from domains.cart.problems import PurchaseLimitExceeded, Unpublished
from domains.cart.rules.carts import (
    AddLine,
    AddLines,
    CartGroup,
    CartKey,
    LineChange,
    PricedCart,
    PromotionChoice,
    RemoveLines,
    StoredCart,
    UpdateLines,
    priced_cart,
)
from domains.cart.rules.filling import MAX_AT_ONCE, adding_problems
from domains.cart.service import (
    add_lines,
    find_cart,
    find_currency,
    find_selected,
    merge_guest_cart,
    remove_bought,
    remove_lines,
    show,
    update_lines,
)

__all__ = [
    "MAX_AT_ONCE",
    "REMOVE_EXPIRED_JOB",
    "AddLine",
    "AddLines",
    "CartGroup",
    "CartKey",
    "LineChange",
    "PricedCart",
    "PromotionChoice",
    "PurchaseLimitExceeded",
    "RemoveLines",
    "StoredCart",
    "Unpublished",
    "UpdateLines",
    "add_lines",
    "adding_problems",
    "find_cart",
    "find_currency",
    "find_selected",
    "jobs",
    "merge_guest_cart",
    "priced_cart",
    "remove_bought",
    "remove_lines",
    "show",
    "update_lines",
]
