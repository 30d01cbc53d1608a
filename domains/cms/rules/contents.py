"""What each type of block shows: its saved values made into the content of its view, None where it is empty."""

from collections.abc import Mapping, Sequence
from typing import Any

from domains import catalog
from domains.cms.rules.components import BannerItem, Goods, IconGridItem, NavigationItem, RankingEntry
from domains.cms.rules.html import clean_html
from domains.kernel import LANGUAGES

Values = Mapping[str, Any]
Fields = dict[str, Any] | None


def banner(values: Values, goods: Goods, language: str) -> Fields:
    items = tuple(
        BannerItem(_image(each["image"], language), each.get("link"), text_in(each.get("title"), language))
        for each in values["items"]
    )
    return {"items": items, "interval_seconds": values["intervalSeconds"]}


def icon_grid(values: Values, goods: Goods, language: str) -> Fields:
    return {
        "items": tuple(
            IconGridItem(_image(each["icon"], language), text_in(each["label"], language) or "", each.get("link"))
            for each in values["items"]
        )
    }


def navigation(values: Values, goods: Goods, language: str) -> Fields:
    return {
        "items": tuple(
            NavigationItem(text_in(each["label"], language) or "", each.get("link")) for each in values["items"]
        )
    }


def text(values: Values, goods: Goods, language: str) -> Fields:
    words = text_in(values["text"], language)
    return {"text": words} if words else None


def rich_text(values: Values, goods: Goods, language: str) -> Fields:
    html = text_in(values["html"], language)
    # Clean since it was saved; cleaned again, so that a row from anywhere else cannot harm a reader.
    return {"html": clean_html(html)} if html else None


def product_list(values: Values, goods: Goods, language: str) -> Fields:
    """The picked products that can be bought, then the best sellers of the category, up to the limit."""
    source = values["source"]
    wanted = [*(source.get("productIds") or ()), *goods.best_sellers.get(source.get("frontCategoryId"), ())]
    products = _for_sale(wanted, goods, values["limit"])
    return {"title": text_in(values["title"], language), "products": products} if products else None


def ranking(values: Values, goods: Goods, language: str) -> Fields:
    best = _for_sale(goods.best_sellers.get(values["frontCategoryId"], ()), goods, values["limit"])
    entries = tuple(RankingEntry(rank, card) for rank, card in enumerate(best, 1))
    return {"title": text_in(values["title"], language), "entries": entries} if entries else None


def coupon_list(values: Values, goods: Goods, language: str) -> Fields:
    """What the coupon centre has: those that are gone, or that the reader has had, among them."""
    templates = tuple(goods.coupon_templates)[: values["limit"]]
    return {"coupon_templates": templates} if templates else None


def nothing_yet(values: Values, goods: Goods, language: str) -> Fields:
    """Nothing: for blocks of what the shop does not have."""
    return None


def text_in(value: str | Mapping[str, str] | None, language: str) -> str | None:
    """A text in the reader's language, or else in the next that it has; None where it is blank."""
    if isinstance(value, Mapping):
        value = next((value[each] for each in (language, *LANGUAGES) if value.get(each, "").strip()), None)
    return value if value and value.strip() else None


def _image(value: Values, language: str) -> catalog.Image:
    return catalog.Image(value["url"], text_in(value.get("alt"), language))


def _for_sale(wanted: Sequence[int], goods: Goods, limit: int) -> tuple[catalog.ProductCard, ...]:
    """Those of the products that somebody could buy now, each once, in order."""
    cards = (goods.cards.get(product_id) for product_id in dict.fromkeys(wanted))
    return tuple(card for card in cards if card is not None and _is_for_sale(card))[:limit]


def _is_for_sale(card: catalog.ProductCard) -> bool:
    return card.published and card.in_stock and card.price_range is not None
