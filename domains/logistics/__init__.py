"""Delivery: which store brings goods where, how, by when, and for how much."""

from domains.logistics.rules import (
    Coverage,
    DeliveryKind,
    DeliveryOption,
    DeliveryRule,
    Fee,
    SaveDeliveryRule,
    StoreDeliveryOptions,
    freight,
    is_region,
    missing_for_free_delivery,
    offer,
    promised_by,
)
from domains.logistics.service import estimate_freight, get_delivery_rules, save_delivery_rule

__all__ = [
    "Coverage",
    "DeliveryKind",
    "DeliveryOption",
    "DeliveryRule",
    "Fee",
    "SaveDeliveryRule",
    "StoreDeliveryOptions",
    "estimate_freight",
    "freight",
    "get_delivery_rules",
    "is_region",
    "missing_for_free_delivery",
    "offer",
    "promised_by",
    "save_delivery_rule",
]
