"""Going about in the storefront: lists, history, languages, keyboard, narrow screens, contrast."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser, ViewportSize, expect

from tests.browser.shopper import PHONE, Shopper

pytestmark = pytest.mark.anyio

TEE = "heavy-tee"


@pytest.fixture
async def on_a_phone(browser: Browser, shop_url: str) -> AsyncIterator[Shopper]:
    async with Shopper.enter(browser, shop_url, PHONE, "zh-CN") as shopper:
        yield shopper


async def test_a_list_is_sorted_filtered_and_extended(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/category")
    cards = page.locator(".card")
    await expect(cards).to_have_count(24)
    await shopper.button("Show more").click()
    await expect(cards).to_have_count(48)

    await page.get_by_label("Sort by").select_option(label="Price, low to high")
    await page.get_by_label("Price from").fill("100")
    await page.get_by_label("to", exact=True).fill("200")
    await shopper.button("Apply").click()
    await expect(page).to_have_url(re.compile(r"sort=PRICE_ASC&min=100&max=200"))
    await shopper.settle()
    prices = [float(text.strip("¥").replace(",", "")) for text in await page.locator(".card .price").all_inner_texts()]
    assert prices
    assert prices == sorted(prices)
    assert all(100 <= price <= 200 for price in prices)


async def test_the_way_back_leads_to_the_same_place_of_a_list(shopper: Shopper) -> None:
    page = shopper.page
    await shopper.open("/category")
    await shopper.button("Show more").click()
    card = page.locator(".card").nth(40)
    name = await card.locator(".card-name").inner_text()
    await card.scroll_into_view_if_needed()
    before = await page.evaluate("scrollY")
    await card.get_by_role("link").click()
    await expect(shopper.heading(name)).to_be_focused()
    assert await page.evaluate("scrollY") == 0
    await page.go_back()
    await expect(page.locator(".card")).to_have_count(48)
    assert await shopper.is_scrolled_to(before)


async def test_a_category_shows_its_tree_and_names_the_tab(shopper: Shopper) -> None:
    await shopper.open("/")
    await shopper.page.locator(".strip a").nth(1).click()
    await shopper.settle()
    name = await shopper.page.locator("h1").inner_text()
    await expect(shopper.page).to_have_title(f"{name} · Stoa")
    await expect(shopper.page.locator(".side [aria-current]")).to_have_text(name)


async def test_goods_go_into_the_cart_with_the_keyboard_alone(shopper: Shopper) -> None:
    page, keyboard = shopper.page, shopper.page.keyboard
    await shopper.open("/category/t-shirts")
    await keyboard.press("Tab")
    await expect(shopper.link("Skip to content")).to_be_focused()
    await keyboard.press("Enter")
    await shopper.tab_to(shopper.link("Heavy tee"))
    await keyboard.press("Enter")
    await expect(shopper.heading("Heavy tee")).to_be_focused()

    for option in await page.locator(".option").all():
        await shopper.tab_to(option.locator("input").first)
        await keyboard.press("ArrowRight")
        await expect(option.locator("input").nth(1)).to_be_checked()
    await shopper.tab_to(shopper.button("One more"))
    await keyboard.press("Enter")
    await shopper.tab_to(shopper.button("Add to cart"))
    await keyboard.press("Enter")
    await expect(shopper.said("Added to your cart.")).to_be_visible()
    await shopper.tab_to(shopper.link("To the cart"))
    await keyboard.press("Enter")
    await expect(shopper.heading("Cart")).to_be_focused()
    await expect(page.locator(".line")).to_have_count(1)


async def test_the_page_speaks_chinese_to_those_who_do(on_a_phone: Shopper, screenshots: Path) -> None:
    page = on_a_phone.page
    await on_a_phone.open("/")
    await expect(page.locator("html")).to_have_attribute("lang", "zh-CN")
    await on_a_phone.picture(screenshots, "phone-home")
    assert await on_a_phone.sideways() == []
    await on_a_phone.put_in_cart(TEE, 2)
    assert await on_a_phone.sideways() == []
    await on_a_phone.picture(screenshots, "phone-product")
    await on_a_phone.open("/cart")
    await expect(on_a_phone.heading("购物车")).to_be_visible()
    await expect(page.locator(".line")).to_contain_text("重磅 T 恤")
    await expect(page.locator(".sum-discount")).to_contain_text("减")
    assert await on_a_phone.sideways() == []
    await on_a_phone.picture(screenshots, "phone-cart")


async def test_the_language_can_be_changed_and_stays(shopper: Shopper) -> None:
    await shopper.open("/product/" + TEE)
    await shopper.button("中文").click()
    await expect(shopper.heading("重磅 T 恤")).to_be_visible()
    await expect(shopper.button("加入购物车")).to_be_visible()
    await shopper.open("/")
    await expect(shopper.page.locator("html")).to_have_attribute("lang", "zh-CN")


@pytest.mark.parametrize("width", [320, 1280])
async def test_no_screen_is_wider_than_the_window_or_pale(browser: Browser, shop_url: str, width: int) -> None:
    async with Shopper.enter(browser, shop_url, ViewportSize(width=width, height=800), "en-GB") as shopper:
        found = []

        async def look(*paths: str) -> None:
            for path in paths:
                await shopper.open(path)
                found.extend(f"{path}: {each}" for each in [*await shopper.sideways(), *await shopper.pale_texts()])

        await look("/", "/category", "/category/t-shirts", f"/product/{TEE}", "/cart", "/sign-in", "/nowhere")
        shopper.complaints.clear()  # that there is nothing nowhere
        await shopper.put_in_cart(TEE, 2)
        await look("/cart", "/register")
        await shopper.register()
        await look("/orders", "/checkout")
        await shopper.give_address()
        await look("/checkout")
        number = await shopper.place_order()
        await look(f"/orders/{number}", f"/orders/{number}/pay", "/orders", "/cart")
        assert found == []


async def test_an_address_of_nothing_says_so(shopper: Shopper) -> None:
    await shopper.open("/product/no-such-thing")
    await expect(shopper.heading("Nothing here")).to_be_visible()
    await shopper.open("/category/no-such-thing")
    await expect(shopper.heading("Nothing here")).to_be_visible()
