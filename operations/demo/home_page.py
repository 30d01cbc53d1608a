"""The demo shop's home page, block by block."""

from collections.abc import Mapping
from typing import Any, Final

from domains import cms
from operations.demo.content.catalogue import CATEGORIES
from operations.demo.content.model import Category, Texts, both
from operations.demo.places import category_link, picture_url

TITLE: Final = both("Good things for everyday", "日常好物")

# Banner, words on it, and the category that it leads to.
_BANNERS: Final = (
    ("first-cold-day", both("The first cold day: 30 off 200 on clothing", "降温第一天：服饰满 200 减 30"), "clothing"),
    ("table-for-four", both("A table for four, and room for two more", "四人餐桌，再挤两位也不难"), "tables"),
    ("quiet-please", both("Quiet, please", "请安静"), "headphones"),
    ("slow-morning", both("Slow mornings, freshly made", "慢一点的早晨，当月新制"), "drinks"),
)
_PICKED: Final = (
    "quillon-hush",
    "merino-crew",
    "chanterelle-table-lamp",
    "nerivo-n3",
    "supper-club-set",
    "morning-bell",
    "drizzle-shell",
    "old-road-puer",
    "long-chapter-armchair",
    "midnight-almonds",
)
_NOTE: Final = both(
    "<h3>Made to be mended</h3><p>Batteries that come out, tables that can be sanded, zips that we replace. "
    "Nearly everything here can be put right, and we tell you how on the page where you buy it.</p>",
    "<h3>能修的，才值得买</h3><p>电池能换，桌面能打磨，拉链坏了我们来换。店里的东西大多修得好，怎么修，就写在商品页上。</p>",
)


def home_page(
    category_ids: Mapping[str, int], product_ids: Mapping[str, int], compact: bool
) -> tuple[cms.BlockSlot, ...]:
    """The page for one channel, whose front categories and products are named by their slugs.

    `compact` is for small screens: lists slide instead of filling a grid.
    """
    grid = "slider" if compact else "grid"
    top = (
        _block("departments", "navigation", "bar", items=[_navigation_item(each) for each in _departments()]),
        _block("campaigns", "banner", "carousel", items=[_banner_item(*each) for each in _BANNERS], intervalSeconds=6),
        _block(
            "promise",
            "text",
            "notice",
            text=both(
                "Every 300 spent takes 40 off, whatever is in the cart. Free delivery from 99.",
                "全场每满 300 减 40，购物车里放什么都算。满 99 包邮。",
            ),
        ),
    )
    main = (
        _block("categories", "icon_grid", "round", items=[_icon_item(each) for each in _leaves()]),
        _block("coupons", "coupon_list", "plain", limit=4),
        _goods(
            "picked",
            grid,
            both("Picked this week", "本周挑选"),
            category_ids["home"],
            [product_ids[slug] for slug in _PICKED],
        ),
        _block(
            "electronics-ranking",
            "ranking",
            "list",
            title=both("What people listen and look at", "大家都在听，都在看"),
            frontCategoryId=category_ids["electronics"],
            limit=6,
        ),
        _goods("clothing", grid, both("Good in layers", "一层一层，穿得刚好"), category_ids["clothing"]),
        _block("mending", "rich_text", "card", html=_NOTE),
        _goods("home", grid, both("Room for people", "给人留的地方"), category_ids["home"]),
        _goods("food", "slider", both("From the pantry", "来自食品柜"), category_ids["food"]),
    )
    return cms.BlockSlot("top", top), cms.BlockSlot("main", main)


def _departments() -> list[Category]:
    """The middle of the tree: the storefront's own bar has its roots."""
    roots = {each.slug for each in CATEGORIES if each.parent is None}
    return [each for each in CATEGORIES if each.parent in roots]


def _leaves() -> list[Category]:
    """Those that hold products: what is no other category's parent."""
    parents = {each.parent for each in CATEGORIES}
    return [each for each in CATEGORIES if each.slug not in parents]


def _goods(name: str, style: str, title: Texts, category_id: int, picked: list[int] | None = None) -> cms.Block:
    source = {"productIds": picked or [], "frontCategoryId": category_id}
    return _block(name, "product_list", style, title=title, source=source, limit=10)


def _navigation_item(category: Category) -> dict[str, Any]:
    return {"label": category.name, "link": category_link(category.slug)}


def _icon_item(category: Category) -> dict[str, Any]:
    return {"icon": {"url": picture_url(f"icon-{category.slug}")}, **_navigation_item(category)}


def _banner_item(name: str, title: Texts, slug: str) -> dict[str, Any]:
    return {"image": {"url": picture_url(f"banner-{name}")}, "title": title, "link": category_link(slug)}


def _block(name: str, kind: str, style: str, **properties: Any) -> cms.Block:
    return cms.Block(name, kind, style, properties)
