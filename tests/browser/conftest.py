"""A real server process with the demo shop, and a real browser in front of it."""

import os
import shutil
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, async_playwright

from tests.browser.shopper import DESKTOP, Shopper
from tests.concurrency.server_process import running_server

_CHROMIUM = os.environ.get("STOA_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
# Without its calls home, which fail on a machine that is shut off; as root it has no sandbox.
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's path; tests in it are skipped where there is none (on CI that fails)."""
    if not _CHROMIUM:
        pytest.skip("no Chromium here: install it, or name it in STOA_CHROMIUM, to run the tests in a browser")
    return _CHROMIUM


@pytest.fixture(scope="session")
async def shop_url(chromium: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """The address of a demo shop that all tests in a browser share; each has a guest or a member of its own."""
    folder = tmp_path_factory.mktemp("shop")
    async with running_server(f"sqlite:///{folder}/shop.db", folder, STOA_DURABLE="false") as server:
        yield server.url


@pytest.fixture(scope="session")
async def browser(chromium: str) -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=chromium, args=_ARGUMENTS)
        yield opened
        await opened.close()


@pytest.fixture
async def shopper(browser: Browser, shop_url: str) -> AsyncIterator[Shopper]:
    """An English guest at a desk. At the end the browser's console must have been quiet."""
    async with Shopper.enter(browser, shop_url, DESKTOP, "en-GB") as opened:
        yield opened


@pytest.fixture(scope="session")
def screenshots() -> Path:
    folder = Path(__file__).parents[2] / "var" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
