"""A shopper in a browser: what a person does in the storefront, step by step."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, ViewportSize, expect

from tests.browser import in_page

DESKTOP = ViewportSize(width=1280, height=900)
PHONE = ViewportSize(width=390, height=844)
PASSWORD = "a long enough password"
CUT_OFF = "net::ERR_INTERNET_DISCONNECTED"
"""What the browser says of each request, some time later, where a test took its network away."""


@dataclass
class Shopper:
    """One person with a browser of their own."""

    page: Page
    url: str
    complaints: list[str] = field(default_factory=list)
    """What the browser's console said: errors, warnings, refusals by the page's policy."""

    @classmethod
    @asynccontextmanager
    async def enter(cls, browser: Browser, url: str, size: ViewportSize, locale: str) -> "AsyncIterator[Shopper]":
        """Somebody who has never been here. At the end the console must have been quiet."""
        context = await browser.new_context(
            viewport=size, locale=locale, timezone_id="Asia/Shanghai", reduced_motion="reduce"
        )
        context.set_default_timeout(15_000)
        shopper = cls(await context.new_page(), url)
        shopper.page.on("console", shopper._listen)
        shopper.page.on("pageerror", lambda error: shopper.complaints.append(f"exception: {error}"))
        yield shopper
        await context.close()
        assert shopper.complaints == [], shopper.complaints

    def _listen(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and CUT_OFF not in message.text:
            self.complaints.append(f"{message.type}: {message.text} ({message.location.get('url')})")

    async def open(self, path: str) -> None:
        """Loads a page and waits until its content is there."""
        await self.page.goto(self.url + path)
        await self.settle()

    async def settle(self) -> None:
        """Waits until a heading is there and nothing is loading, pictures in sight included."""
        await expect(self.page.locator("main h1")).to_be_attached()
        await expect(self.page.locator(".loading, [aria-busy=true]")).to_have_count(0)
        await self.page.evaluate(in_page.PICTURES_IN_SIGHT)

    async def picture(self, folder: Path, name: str) -> None:
        await self.settle()
        await self.page.evaluate(in_page.ALL_PICTURES)
        await self.page.evaluate("scrollTo(0, 0)")
        await self.page.screenshot(path=folder / f"{name}.png", full_page=True)

    def button(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("button", name=name)

    def link(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("link", name=name)

    def heading(self, name: str | re.Pattern[str]) -> Locator:
        return self.page.get_by_role("heading", name=name)

    def said(self, text: str | re.Pattern[str]) -> Locator:
        """A message about what has just happened."""
        return self.page.locator(".notice").filter(has_text=text)

    async def choose_variant(self) -> None:
        """The first value of each option that can be had with what is chosen so far."""
        for option in await self.page.locator(".option").all():
            await option.locator(".value:not(.value-gone) input").first.check()

    async def put_in_cart(self, slug: str, quantity: int = 1) -> None:
        await self.open(f"/product/{slug}")
        await self.choose_variant()
        await self.page.get_by_role("textbox", name=re.compile("^(Quantity|数量)$")).fill(str(quantity))
        await self.button(re.compile("^(Add to cart|加入购物车)$")).click()
        await expect(self.said(re.compile("Added|已加入"))).to_be_visible()

    async def register(self) -> str:
        """Makes an account on the register screen; its login."""
        login = f"shopper-{uuid4().hex[:12]}@example.com"
        await self.page.get_by_label("E-mail or user name").fill(login)
        await self.page.get_by_label("Password").fill(PASSWORD)
        await self.page.get_by_label("What shall we call you?").fill("Ada")
        await self.button("Create an account").click()
        await expect(self.said("Welcome, Ada.")).to_be_visible()
        return login

    async def give_address(self) -> None:
        await self.page.get_by_label("Recipient").fill("Ada Lovelace")
        await self.page.get_by_label("Mobile phone").fill("13800000001")
        await self.page.get_by_label("Province").select_option("33")
        await self.page.get_by_label("City").select_option("3301")
        await self.page.get_by_label("District").select_option("330106")
        await self.page.get_by_label("Street and number").fill("1 West Lake Road")
        await self.button("Deliver here").click()
        await expect(self.button("Change")).to_be_visible()

    async def place_order(self) -> str:
        """Places the order on the checkout screen; its number."""
        await expect(self.button("Place the order")).not_to_have_attribute("aria-disabled", "true")
        await self.button("Place the order").click()
        await self.page.wait_for_url("**/orders/*/pay")
        await self.settle()
        return self.page.url.split("/")[-2]

    async def tab_to(self, target: Locator, most: int = 80) -> None:
        """Presses the tab key until the target has the focus."""
        for _ in range(most):
            await self.page.keyboard.press("Tab")
            if await target.evaluate("(element) => element === document.activeElement"):
                return
        raise AssertionError(f"{target} cannot be reached with the tab key")

    async def is_scrolled_to(self, top: float) -> bool:
        """Whether the page comes to stand there within two seconds."""
        there: bool = await self.page.evaluate(in_page.SCROLLED_TO, top)
        return there

    async def pale_texts(self) -> list[str]:
        """Texts of too little contrast, each with its ratio."""
        found: list[str] = await self.page.evaluate(in_page.PALE_TEXTS)
        return found

    async def sideways(self) -> list[str]:
        """What stands out to the right, if the page can be scrolled sideways."""
        found: list[str] = await self.page.evaluate(in_page.STANDING_OUT)
        return found
