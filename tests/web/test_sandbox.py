"""The sandbox channel: its page, its buttons, its notifications, and forged ones."""

import re
from collections.abc import Iterator
from typing import Any

import httpx
import orjson
import pytest
from sqlalchemy import text
from starlette.applications import Starlette

from adapters.payments.sandbox import SIGNATURE_HEADER, SandboxChannel, SandboxCharge, _signed
from domains import payments
from domains.kernel import Money
from domains.payments import Charge, NotificationKind, NotificationRejected, RefundAnswer
from persistence import Statement
from tests.resolvers.buying import Buyer, new_buyer
from tests.shop import URL, ShopUnderTest
from web import sandbox

pytestmark = pytest.mark.anyio

ROUTE = "/payments/sandbox/notifications"
CHANNEL = SandboxChannel("test-secret", URL)
CHARGE = SandboxCharge("P1", "2611110000000001", Money(18_900, "CNY"))


@pytest.fixture
async def ada(shop: ShopUnderTest) -> Buyer:
    return await new_buyer(shop)


async def started(ada: Buyer) -> tuple[dict[str, Any], str]:
    """An order of a mug, and the address of the page where it is paid."""
    order = await ada.buy(MUG=1)
    return order, (await ada.start_payment(order["id"]))["payment"]["redirectUrl"]


async def get(ada: Buyer, path: str, **headers: str) -> httpx.Response:
    async with ada.client.http() as http:
        return await http.get(path, headers=headers)


async def notify(ada: Buyer, body: bytes, headers: dict[str, str]) -> httpx.Response:
    async with ada.client.http() as http:
        return await http.post(ROUTE, content=body, headers=headers)


async def rows(ada: Buyer, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in await ada.shop.database.read().rows(Statement(text(sql)))]


def charge_of(page: str) -> SandboxCharge:
    found = CHANNEL.find_charge(page.rpartition("/")[2])
    assert found is not None
    return found


# --- the page ---


async def test_the_page_shows_what_is_paid_and_for_which_order(ada: Buyer) -> None:
    order, page = await started(ada)
    answer = await get(ada, page)
    assert answer.status_code == 200
    assert "¥60.00" in answer.text
    assert order["number"] in answer.text


async def test_the_page_runs_no_script_and_lets_nobody_frame_it(ada: Buyer) -> None:
    _, page = await started(ada)
    answer = await get(ada, page)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src" not in policy
    assert "frame-ancestors 'none'" in policy
    assert not re.search(r"<script|style=|<style|\son\w+=", answer.text)


@pytest.mark.parametrize(
    ("query", "accepted", "language"),
    [("", "en", "en"), ("", "zh-CN,zh;q=0.9", "zh-CN"), ("?language=zh-CN", "en", "zh-CN"), ("?language=x", "", "en")],
)
async def test_the_page_speaks_the_readers_language(ada: Buyer, query: str, accepted: str, language: str) -> None:
    _, page = await started(ada)
    answer = await get(ada, page + query, **{"Accept-Language": accepted})
    assert f'<html lang="{language}">' in answer.text
    assert ("沙箱支付" in answer.text) is (language == "zh-CN")


async def test_the_page_has_its_stylesheet(ada: Buyer) -> None:
    answer = await get(ada, "/sandbox/pay.css")
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/css; charset=utf-8")


@pytest.mark.parametrize("token", ["x", "e30=.00", "%00", "a.b.c", "é", "x.é", "%ff.%ff"])
async def test_a_page_that_nobody_opened_is_not_there(ada: Buyer, token: str) -> None:
    assert (await get(ada, f"/sandbox/pay/{token}")).status_code == 404
    assert await ada.click(f"/sandbox/pay/{token}", "pay") == 404


async def test_a_token_that_was_changed_opens_nothing(ada: Buyer) -> None:
    _, page = await started(ada)
    encoded, _, signature = page.rpartition("/")[2].partition(".")
    assert CHANNEL.find_charge(f"{encoded[:-4]}AAA=.{signature}") is None


# --- the buttons ---


async def test_paying_pays_the_order_and_leads_back_to_it(ada: Buyer) -> None:
    order, page = await started(ada)
    async with ada.client.http() as http:
        answer = await http.post(f"{page}/pay")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/orders/{order['number']}")
    assert (await ada.see(order["number"]))["status"] == "PAID"


async def test_paying_by_the_button_again_changes_nothing(ada: Buyer) -> None:
    order, page = await started(ada)
    assert [await ada.click(page, "pay") for _ in range(3)] == [303, 303, 303]
    assert (await rows(ada, "SELECT count(*) FROM payments"))[0][0] == 1
    assert (await ada.see(order["number"]))["paid"] == order["payable"]


async def test_a_failure_leaves_the_order_waiting_and_it_can_be_paid_again(ada: Buyer) -> None:
    order, page = await started(ada)
    assert await ada.click(page, "fail") == 303
    assert (await ada.see(order["number"]))["status"] == "PENDING_PAYMENT"
    await ada.pay(order["id"], "second try")
    assert (await ada.see(order["number"]))["status"] == "PAID"


async def test_after_a_failure_the_same_page_can_still_pay(ada: Buyer) -> None:
    order, page = await started(ada)
    await ada.click(page, "fail")
    await ada.click(page, "pay")
    assert (await ada.see(order["number"]))["status"] == "PAID"


async def test_paying_twice_pays_once_and_sends_the_other_back(ada: Buyer) -> None:
    order, page = await started(ada)
    assert await ada.click(page, "pay-twice") == 303
    await ada.shop.work()
    paid = await ada.see(order["number"])
    assert (paid["status"], paid["paid"], paid["refunded"]["amount"]) == ("PAID", order["payable"], "0.00")
    found = await rows(ada, "SELECT status, captured, refunded FROM payments ORDER BY id")
    assert found == [("SUCCEEDED", 6_000, 0), ("REFUNDED", 6_000, 6_000)]


async def test_money_for_a_cancelled_order_is_sent_back(ada: Buyer) -> None:
    order, page = await started(ada)
    await ada.cancel(order["id"])
    assert await ada.click(page, "pay") == 303
    await ada.shop.work()
    assert (await ada.see(order["number"]))["status"] == "CANCELLED"
    assert await rows(ada, "SELECT status, refunded FROM payments") == [("REFUNDED", 6_000)]


async def test_a_cancelled_paid_order_is_refunded_by_the_channel(ada: Buyer) -> None:
    order, page = await started(ada)
    await ada.click(page, "pay")
    await ada.cancel(order["id"])
    await ada.shop.work()
    assert await rows(ada, "SELECT status, refunded FROM payments") == [("REFUNDED", 6_000)]


async def test_a_button_that_is_not_there_does_nothing(ada: Buyer) -> None:
    order, page = await started(ada)
    assert await ada.click(page, "pay-thrice") == 404
    assert (await ada.see(order["number"]))["status"] == "PENDING_PAYMENT"


async def test_a_notice_that_the_shop_does_not_take_is_told_on_the_page() -> None:
    app = Starlette(routes=sandbox.routes({"SANDBOX": CHANNEL}))
    page = (await CHANNEL.initiate(Charge("P1", CHARGE.order_number, CHARGE.amount, None))).redirect_url
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url=URL) as http:
        answer = await http.post(f"{page}/pay")
    assert (answer.status_code, "The shop did not take the notice" in answer.text) == (502, True)


# --- notifications ---


def forgeries(charge: SandboxCharge) -> Iterator[tuple[str, bytes, dict[str, str]]]:
    body, headers = CHANNEL.notification(charge, NotificationKind.SUCCEEDED)
    stranger_body, stranger_headers = SandboxChannel("guessed", URL).notification(charge, NotificationKind.SUCCEEDED)
    cheaper = body.replace(charge.amount.amount.encode(), b"0.01")
    yield "no signature", body, {}
    yield "another secret", stranger_body, stranger_headers
    yield "a changed body", cheaper, headers
    yield "one more byte", body + b" ", headers
    yield "a signature that is no text of ours", body, {SIGNATURE_HEADER: "0" * 64}
    yield "the key of page tokens", body, {SIGNATURE_HEADER: _signed(CHANNEL._token_key, body)}


async def test_a_forged_notification_has_no_effect(ada: Buyer) -> None:
    order, page = await started(ada)
    for what, body, headers in forgeries(charge_of(page)):
        assert (await notify(ada, body, headers)).status_code == 401, what
    assert (await ada.see(order["number"]))["status"] == "PENDING_PAYMENT"
    assert await rows(ada, "SELECT id FROM payment_notifications") == []


async def test_a_good_notification_gets_the_channels_success_answer_each_time(ada: Buyer) -> None:
    order, page = await started(ada)
    body, headers = CHANNEL.notification(charge_of(page), NotificationKind.SUCCEEDED)
    for _ in range(3):
        answer = await notify(ada, body, headers)
        assert (answer.status_code, answer.text) == (200, "success")
    assert (await ada.see(order["number"]))["status"] == "PAID"


@pytest.mark.parametrize(
    "wrong",
    [
        SandboxCharge("P-unknown", "2611110000000001", Money(6_000, "CNY")),
        SandboxCharge("", "", Money(6_000, "CNY")),
    ],
)
async def test_what_we_do_not_know_is_taken_and_kept_for_a_person(ada: Buyer, wrong: SandboxCharge) -> None:
    body, headers = CHANNEL.notification(wrong, NotificationKind.SUCCEEDED)
    assert (await notify(ada, body, headers)).text == "success"
    assert await rows(ada, "SELECT effect FROM payment_notifications") == [("FOR_A_PERSON",)]


async def test_a_wrong_amount_is_taken_and_kept_for_a_person(ada: Buyer) -> None:
    order, page = await started(ada)
    charge = charge_of(page)
    wrong = SandboxCharge(charge.reference, charge.order_number, Money(5_999, "CNY"))
    body, headers = CHANNEL.notification(wrong, NotificationKind.SUCCEEDED)
    assert (await notify(ada, body, headers)).text == "success"
    ((effect, note),) = await rows(ada, "SELECT effect, note FROM payment_notifications")
    assert (effect, "59.99 CNY" in note) == ("FOR_A_PERSON", True)
    assert (await ada.see(order["number"]))["status"] == "PENDING_PAYMENT"


async def test_a_notification_that_is_too_large_is_refused(ada: Buyer) -> None:
    assert (await notify(ada, b"x" * 65_537, {})).status_code == 413


async def test_a_channel_that_the_shop_does_not_have_takes_nothing(ada: Buyer) -> None:
    async with ada.client.http() as http:
        for channel in ("stripe", "SANDBOX-", "x"):
            assert (await http.post(f"/payments/{channel}/notifications", content=b"{}")).status_code == 404


def signed(said: Any) -> tuple[bytes, dict[str, str]]:
    """A body of our own, signed with the channel's key."""
    body = said if isinstance(said, bytes) else orjson.dumps(said)
    return body, {SIGNATURE_HEADER: _signed(CHANNEL._notification_key, body)}


GOOD = orjson.loads(CHANNEL.notification(CHARGE, NotificationKind.SUCCEEDED)[0])


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"not json",
        b"[]",
        b"null",
        b"\xff",
        {},
        GOOD | {"merchant": "somebody else"},
        GOOD | {"kind": "MAYBE"},
        GOOD | {"amount": "1.234"},
        GOOD | {"amount": 18900},
        GOOD | {"currency": "cny"},
        GOOD | {"fee": None},
    ],
)
async def test_what_is_signed_but_makes_no_sense_or_is_not_ours_is_rejected(said: Any) -> None:
    body, headers = signed(said)
    with pytest.raises(NotificationRejected):
        await CHANNEL.parse_notification(body, headers)


async def test_a_signature_of_other_letters_is_rejected() -> None:
    with pytest.raises(NotificationRejected):
        await CHANNEL.parse_notification(b"{}", {SIGNATURE_HEADER: "é" * 64})


async def test_a_notification_says_what_the_page_was_told() -> None:
    said = await CHANNEL.parse_notification(*CHANNEL.notification(CHARGE, NotificationKind.FAILED, 2))
    assert (said.kind, said.reference, said.order_number) == (NotificationKind.FAILED, "P1", CHARGE.order_number)
    assert (said.amount, said.fee, said.channel_reference) == (CHARGE.amount, 113, "SB-P1-2")


async def test_a_refund_is_carried_out_at_once_and_a_close_is_heeded() -> None:
    request = payments.RefundRequest("R1", "P1", "SB-P1-1", CHARGE.amount, payments.RefundReason.PAID_TWICE)
    assert await CHANNEL.refund(request) is RefundAnswer.SUCCEEDED
    assert await CHANNEL.close("P1")
    assert await CHANNEL.query("P1") is None


async def test_a_payment_opened_twice_leads_to_one_page() -> None:
    charge = Charge("P1", CHARGE.order_number, CHARGE.amount, None)
    first, second = await CHANNEL.initiate(charge), await CHANNEL.initiate(charge)
    assert first == second
    assert first.redirect_url and charge_of(first.redirect_url) == CHARGE
