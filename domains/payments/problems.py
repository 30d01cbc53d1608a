"""What can be wrong with a payment that somebody wants to start."""

from dataclasses import dataclass

from domains.kernel import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class PaymentChannelUnavailable(Problem):
    """The shop has no such channel, or the channel does not answer."""

    code = "PAYMENT_CHANNEL_UNAVAILABLE"
    words = {
        "en": "This way of paying cannot be used now. Try another one, or again later.",
        "zh-CN": "该支付方式暂不可用，请更换支付方式或稍后再试。",
    }
