"""The sandbox channel's own page, where a person decides what becomes of a payment."""

from collections.abc import Mapping
from html import escape
from pathlib import Path
from string import Template
from typing import Any, Final, Protocol

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Scope

from domains.kernel import Money
from domains.payments import NotificationKind, PaymentChannel

_FOLDER: Final = Path(__file__).parent / "pages" / "sandbox"
_PAGE: Final = Template((_FOLDER / "pay.html").read_text("utf-8"))
_NOTIFICATIONS: Final = "/payments/sandbox/notifications"

_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

# What the person can do, and what the shop is told then: each success is a charge of its own.
_OUTCOMES: Final[Mapping[str, tuple[tuple[NotificationKind, int], ...]]] = {
    "pay": ((NotificationKind.SUCCEEDED, 1),),
    "fail": ((NotificationKind.FAILED, 1),),
    "pay-twice": ((NotificationKind.SUCCEEDED, 1), (NotificationKind.SUCCEEDED, 2)),
}

_WORDS: Final[Mapping[str, Mapping[str, str]]] = {
    "en": {
        "title": "Sandbox payment",
        "lead": "This is a stand-in for a bank. No money moves: say what shall happen.",
        "order": "Order",
        "amount": "Amount",
        "pay": "Pay",
        "fail": "Let it fail",
        "twice": "Pay twice",
        "twice_note": "Charges the payer two times. The first pays the order, the second is sent back.",
        "back": "Back to the order without paying",
        "other_language": "中文",
        "other_tag": "zh-CN",
        "not_taken": "The shop did not take the notice of this payment. Try again.",
    },
    "zh-CN": {
        "title": "沙箱支付",
        "lead": "这里代替真实的支付渠道，不会发生任何资金往来。请选择支付结果。",
        "order": "订单号",
        "amount": "应付金额",
        "pay": "支付",
        "fail": "支付失败",
        "twice": "重复支付",
        "twice_note": "向付款人扣款两次：第一笔支付订单，第二笔将被退回。",
        "back": "不支付，返回订单",
        "other_language": "English",
        "other_tag": "en",
        "not_taken": "商城未能接收本次支付通知，请重试。",
    },
}


class Charge(Protocol):
    """What the page shows of a payment."""

    @property
    def order_number(self) -> str: ...

    @property
    def amount(self) -> Money: ...


class SandboxPage(Protocol):
    """What the page needs of its channel."""

    def find_charge(self, token: str) -> Any:
        """The charge behind a token, or None."""
        ...

    def notification(self, charge: Any, kind: NotificationKind, nth: int = 1) -> tuple[bytes, dict[str, str]]:
        """A signed notice: its body and its headers."""
        ...


def routes(channels: Mapping[str, Any]) -> list[BaseRoute]:
    """The page and its buttons; none where the sandbox is not among the channels."""
    channel: SandboxPage | None = channels.get(PaymentChannel.SANDBOX)
    if channel is None:
        return []
    page = _Page(channel)
    return [
        Route("/sandbox/pay.css", _stylesheet),
        Route("/sandbox/pay/{token}", page.show),
        Route("/sandbox/pay/{token}/{outcome}", page.decide, methods=["POST"]),
    ]


class _Page:
    def __init__(self, channel: SandboxPage) -> None:
        self._channel = channel

    async def show(self, request: Request) -> Response:
        """The page of one charge."""
        charge = self._channel.find_charge(request.path_params["token"])
        if charge is None:
            return PlainTextResponse("Not Found", 404, headers=_HEADERS)
        return _page(request, charge)

    async def decide(self, request: Request) -> Response:
        """Tells the shop as a channel does, through the shop's own route, and sends the person back to the order."""
        charge = self._channel.find_charge(request.path_params["token"])
        outcome = _OUTCOMES.get(request.path_params["outcome"])
        if charge is None or outcome is None:
            return PlainTextResponse("Not Found", 404, headers=_HEADERS)
        for kind, nth in outcome:
            body, headers = self._channel.notification(charge, kind, nth)
            if await _post(request.app, _NOTIFICATIONS, body, headers) != 200:
                return _page(request, charge, not_taken=True)
        return RedirectResponse(f"/orders/{charge.order_number}", 303, headers=_HEADERS)


def _page(request: Request, charge: Charge, *, not_taken: bool = False) -> Response:
    language = _language(request)
    words = _WORDS[language]
    error = f'<p class="error" role="alert">{escape(words["not_taken"])}</p>' if not_taken else ""
    shown = {name: escape(word) for name, word in words.items()}
    html = _PAGE.substitute(
        shown,
        language=language,
        error=error,
        order_number=escape(charge.order_number),
        sum=escape(_shown(charge.amount)),
        path=escape(f"/sandbox/pay/{request.path_params['token']}"),
    )
    return HTMLResponse(html, 502 if not_taken else 200, headers=_HEADERS)


def _language(request: Request) -> str:
    asked = request.query_params.get("language", "")
    if asked in _WORDS:
        return asked
    return "zh-CN" if request.headers.get("accept-language", "").lower().startswith("zh") else "en"


def _shown(amount: Money) -> str:
    return f"¥{amount.amount}" if amount.currency == "CNY" else f"{amount.amount} {amount.currency}"


async def _stylesheet(_request: Request) -> Response:
    return FileResponse(
        _FOLDER / "pay.css", media_type="text/css; charset=utf-8", headers={"Cache-Control": "no-cache"}
    )


async def _post(app: ASGIApp, path: str, body: bytes, headers: Mapping[str, str]) -> int:
    """Sends a request to an app of this process as a server would, and returns the status of its answer."""
    scope: Scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "POST",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "root_path": "",
        "query_string": b"",
        "headers": [(name.lower().encode(), value.encode()) for name, value in headers.items()],
        "client": None,
        "server": None,
    }
    statuses: list[int] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        if message["type"] == "http.response.start":
            statuses.append(message["status"])

    await app(scope, receive, send)
    return statuses[0]
