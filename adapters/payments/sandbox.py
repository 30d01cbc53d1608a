"""A payment channel to try the shop with: its payers are whoever clicks on its page, and no money moves.

It keeps no books. What it knows of a charge travels in its page's token, and what a person did on the page
travels in the notifications that it signs.
"""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

import orjson

from domains import payments
from domains.kernel import Money, parse_money, percent_of
from domains.payments import NotificationKind, NotificationRejected, PaymentChannel

MERCHANT: Final = "stoa-sandbox"
SIGNATURE_HEADER: Final = "stoa-sandbox-signature"
FEE_BP: Final = 60


@dataclass(frozen=True, slots=True)
class SandboxCharge:
    """What the page collects."""

    reference: str
    order_number: str
    amount: Money


class SandboxChannel:
    """The channel as the shop sees it, and (from `find_charge` on) as its own page does."""

    success_answer: Final = "success"

    def __init__(self, secret: str, shop_url: str) -> None:
        """`secret` is the shop's and the channel's alone; `shop_url` has no slash at its end."""
        # A key for each use, so that no text signed for one passes for the other.
        self._token_key = _derived(secret, b"page token")
        self._notification_key = _derived(secret, b"notification")
        self._shop_url = shop_url

    async def initiate(self, charge: payments.Charge) -> payments.Opened:
        """Makes the address of a page where a person decides what happens."""
        token = self._token(SandboxCharge(charge.reference, charge.order_number, charge.amount))
        return payments.Opened(f"{self._shop_url}/sandbox/pay/{token}")

    async def query(self, reference: str) -> payments.Notification | None:
        """Nothing: whatever was done on the page was notified there and then."""
        return None

    async def close(self, reference: str) -> bool:
        """Answers that it is closed. The page still takes late money, so that it can be seen going back."""
        return True

    async def refund(self, request: payments.RefundRequest) -> payments.RefundAnswer:
        """Gives everything back at once."""
        return payments.RefundAnswer.SUCCEEDED

    async def parse_notification(self, body: bytes, headers: Mapping[str, str]) -> payments.Notification:
        """Reads what the page sent. Raises NotificationRejected."""
        if not _is_signed(self._notification_key, body, headers.get(SIGNATURE_HEADER, "")):
            raise NotificationRejected("the signature is not the sandbox's")
        try:
            said = orjson.loads(body)
            if said["merchant"] != MERCHANT:
                raise NotificationRejected(f"it is for merchant {said['merchant']}")
            return _notification(said)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise NotificationRejected(f"it cannot be read: {error!r}") from None

    def find_charge(self, token: str) -> SandboxCharge | None:
        """The charge that a token of this channel's page stands for; None for any other text."""
        encoded, _, signature = token.partition(".")
        if not _is_signed(self._token_key, encoded.encode(), signature):
            return None
        said = orjson.loads(base64.urlsafe_b64decode(encoded))
        return SandboxCharge(said["reference"], said["order_number"], Money(said["minor"], said["currency"]))

    def notification(self, charge: SandboxCharge, kind: NotificationKind, nth: int = 1) -> tuple[bytes, dict[str, str]]:
        """The body and headers by which the shop is told. Each `nth` success is another charge of the payer."""
        said = {
            "merchant": MERCHANT,
            "kind": kind.value,
            "reference": charge.reference,
            "order_number": charge.order_number,
            "charge": f"SB-{charge.reference}-{nth}",
            "amount": charge.amount.amount,
            "currency": charge.amount.currency,
            "fee": Money(percent_of(charge.amount.minor, FEE_BP), charge.amount.currency).amount,
            "payer": "sandbox-payer",
        }
        body = orjson.dumps(said)
        return body, {SIGNATURE_HEADER: _signed(self._notification_key, body)}

    def _token(self, charge: SandboxCharge) -> str:
        said = {
            "reference": charge.reference,
            "order_number": charge.order_number,
            "minor": charge.amount.minor,
            "currency": charge.amount.currency,
        }
        encoded = base64.urlsafe_b64encode(orjson.dumps(said)).decode()
        return f"{encoded}.{_signed(self._token_key, encoded.encode())}"


def _notification(said: Mapping[str, Any]) -> payments.Notification:
    currency = said["currency"]
    refunded = said.get("refund_amount")
    return payments.Notification(
        channel=PaymentChannel.SANDBOX,
        kind=NotificationKind(said["kind"]),
        reference=said["reference"],
        order_number=said["order_number"],
        channel_reference=said["charge"],
        amount=parse_money(said["amount"], currency),
        fee=parse_money(said["fee"], currency).minor,
        payer=said["payer"],
        refund_reference=said.get("refund"),
        refund_amount=None if refunded is None else parse_money(refunded, currency),
    )


def _derived(secret: str, use: bytes) -> bytes:
    return hmac.digest(secret.encode(), use, hashlib.sha256)


def _signed(key: bytes, text: bytes) -> str:
    return hmac.new(key, text, hashlib.sha256).hexdigest()


def _is_signed(key: bytes, text: bytes, signature: str) -> bool:
    # As bytes, for a stranger's text may be any.
    return hmac.compare_digest(_signed(key, text).encode(), signature.encode(errors="replace"))
