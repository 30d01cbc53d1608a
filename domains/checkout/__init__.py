"""Use cases that cross many domains: look, place, pay, cancel, close; and joining with a cart. It owns no table."""

from domains.checkout.checks import CHECKS
from domains.checkout.jobs import CLOSE_UNPAID_JOB, jobs
from domains.checkout.joining import RegisterWithCart, SignInWithCart, register_and_merge, sign_in_and_merge
from domains.checkout.problems import (
    CartEmpty,
    GiftCardNotUsable,
    GiftGone,
    InsufficientPoints,
    NotDeliverable,
    PayableChanged,
    SignInRequired,
)
from domains.checkout.rules.commands import CancelOrder, Checkout, GiftChoice, Note, PlaceOrder, StartPayment
from domains.checkout.rules.previewing import Preview
from domains.checkout.rules.splitting import TIME_TO_PAY
from domains.checkout.service.ending import cancel, close_unpaid
from domains.checkout.service.looking import preview
from domains.checkout.service.payments import CLOSE_PAYMENTS_JOB, settle_payment, start_payment
from domains.checkout.service.placing import place
from domains.quote import PointsChances

__all__ = [
    "CHECKS",
    "CLOSE_PAYMENTS_JOB",
    "CLOSE_UNPAID_JOB",
    "TIME_TO_PAY",
    "CancelOrder",
    "CartEmpty",
    "Checkout",
    "GiftCardNotUsable",
    "GiftChoice",
    "GiftGone",
    "InsufficientPoints",
    "NotDeliverable",
    "Note",
    "PayableChanged",
    "PlaceOrder",
    "PointsChances",
    "Preview",
    "RegisterWithCart",
    "SignInRequired",
    "SignInWithCart",
    "StartPayment",
    "cancel",
    "close_unpaid",
    "jobs",
    "place",
    "preview",
    "register_and_merge",
    "settle_payment",
    "sign_in_and_merge",
    "start_payment",
]
