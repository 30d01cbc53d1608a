"""How an order's log is told to its member."""

from collections.abc import Mapping
from typing import Final

from domains.orders.rules.orders import ActorKind, SystemReason

_ACTORS: Final[Mapping[ActorKind, Mapping[str, str]]] = {
    ActorKind.MEMBER: {"en": "Buyer", "zh-CN": "买家"},
    ActorKind.STAFF: {"en": "Shop", "zh-CN": "商家"},
    ActorKind.SYSTEM: {"en": "System", "zh-CN": "系统"},
}
_REASONS: Final[Mapping[SystemReason, Mapping[str, str]]] = {
    SystemReason.NOTHING_DUE: {"en": "There was nothing to pay.", "zh-CN": "无需付款。"},
    SystemReason.PAYMENT_CAME_IN: {"en": "The payment came in.", "zh-CN": "已收到付款。"},
    SystemReason.NOT_PAID_IN_TIME: {"en": "It was not paid in time.", "zh-CN": "超时未付款。"},
}


def actor_word(actor: ActorKind, language: str) -> str:
    """Who did it, without a name: whoever works for the shop is the shop."""
    return _in(language, _ACTORS[actor])


def reason_word(reason: str | None, system_reason: SystemReason | None, language: str) -> str | None:
    """Why: a person's own words, or the system's in the reader's language."""
    return reason if system_reason is None else _in(language, _REASONS[system_reason])


def _in(language: str, words: Mapping[str, str]) -> str:
    return words.get(language) or words["en"]
