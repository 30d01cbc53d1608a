"""What pages may say, what is taken out of it, and what their blocks become."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import pytest
from structlog.testing import capture_logs

from domains import catalog, cms
from domains.cms.rules.component_types import COMPONENT_TYPES, TEXT
from domains.cms.rules.components import Goods, PageComponent
from domains.cms.rules.content import content_problems, sanitised
from domains.cms.rules.contents import text_in
from domains.cms.rules.pages import PublishedPage, from_stored, to_stored
from domains.cms.rules.properties import ComponentType, Registry, Style
from domains.cms.rules.views import view_of, wishes_of
from domains.kernel import Money

BOTH = {"en": "Tea", "zh-CN": "茶"}
LIST = {"title": BOTH, "source": {"productIds": [3, 1, 2], "frontCategoryId": 7}, "limit": 3}


def block(kind: str, name: str = "b1", style: str | None = None, **properties: Any) -> cms.Block:
    found = COMPONENT_TYPES.find(kind)
    first = found.styles[0].code if found else "plain"
    return cms.Block(name, kind, style or first, properties)


def page(*blocks: cms.Block) -> tuple[cms.BlockSlot, ...]:
    return (cms.BlockSlot("main", blocks),)


def problems(*blocks: cms.Block) -> list[tuple[str, str]]:
    """Codes and paths of what is wrong with a page of one slot, paths from the block's properties on."""
    found = content_problems(page(*blocks), COMPONENT_TYPES)
    return [(each.code, ".".join(each.field or ())) for each in found]


def card(product_id: int, **changes: Any) -> catalog.ProductCard:
    price = catalog.MoneyRange(Money(100, "CNY"), Money(200, "CNY"))
    made = catalog.ProductCard(
        id=product_id,
        slug=f"p{product_id}",
        name=f"Product {product_id}",
        selling_point=None,
        main_image=None,
        brand_id=None,
        back_category_id=1,
        store_id=1,
        price_range=price,
        market_price=None,
        tags=(),
        sales_count=0,
        rating=catalog.Rating(None, 0, 0, 0, 0),
        in_stock=True,
        status=catalog.ProductStatus.APPROVED,
        published=True,
        brand=None,
        back_category=catalog.BackCategory(1, "Goods", True),
        category_path=(1,),
    )
    return replace(made, **changes)


def goods(cards: Sequence[catalog.ProductCard], **best: Sequence[int]) -> Goods:
    by_category = {int(name.removeprefix("c")): ids for name, ids in best.items()}
    return Goods({each.id: each for each in cards}, by_category)


NOTHING = Goods()


def shown(kind: str, found: Goods = NOTHING, language: str = "en", **properties: Any) -> Any:
    """The component that a shopper sees of one block."""
    published = PublishedPage(1, 1, "Home", page(block(kind, **properties)))
    return view_of(published, found, language, COMPONENT_TYPES).slots[0].components[0]


def shown_ids(found: Goods, **properties: Any) -> list[int]:
    component = shown("product_list", found, **properties)
    return [each.id for each in component.products or ()]


# --- what may be saved ---


SOUND = [
    block("text", text="Hello"),
    block("text", text=BOTH),
    block("banner", items=[{"image": {"url": "/a.svg", "alt": BOTH}, "link": "https://stoa.test/x", "title": "T"}]),
    block("icon_grid", items=[{"icon": {"url": "/a.svg"}, "label": BOTH, "link": "/category/tea"}]),
    block("navigation", items=[{"label": "Tea"}]),
    block("rich_text", html={"en": "<p>Hi</p>"}),
    block("product_list", **LIST),
    block("product_list", source={"frontCategoryId": 7}),
    block("ranking", frontCategoryId=7, by="SALES"),
    block("coupon_list"),
    block("flash_sale", title=BOTH),
    block("group_buy"),
]


@pytest.mark.parametrize("sound", SOUND, ids=lambda each: each.type)
def test_sound_blocks_have_no_problems(sound: cms.Block) -> None:
    assert problems(sound) == []


def test_every_component_type_is_among_the_sound_blocks() -> None:
    assert {each.type for each in SOUND} == {each.code for each in COMPONENT_TYPES}


P = "slots.0.components.0.properties"
BROKEN = {
    "unknown type": (cms.Block("b1", "hologram", "plain", {}), ("INVALID", "slots.0.components.0.type")),
    "unknown style": (block("text", style="loud", text="x"), ("INVALID", "slots.0.components.0.style")),
    "name with a space": (block("text", name="b 1", text="x"), ("INVALID", "slots.0.components.0.id")),
    "unknown property": (block("text", text="x", size=3), ("INVALID", f"{P}.size")),
    "missing text": (block("text"), ("REQUIRED", f"{P}.text")),
    "blank text": (block("text", text={"en": " "}), ("REQUIRED", f"{P}.text")),
    "number for a text": (block("text", text=3), ("INVALID", f"{P}.text")),
    "number in a text": (block("text", text={"en": 3}), ("INVALID", f"{P}.text")),
    "unknown language": (block("text", text={"tlh": "nuqneH"}), ("INVALID", f"{P}.text.tlh")),
    "long text": (block("text", text={"en": "x" * 501}), ("INVALID", f"{P}.text.en")),
    "text for a list": (block("navigation", items="Tea"), ("INVALID", f"{P}.items")),
    "empty list": (block("navigation", items=[]), ("REQUIRED", f"{P}.items")),
    "too many items": (block("navigation", items=[{"label": "x"}] * 21), ("INVALID", f"{P}.items")),
    "text for an item": (block("navigation", items=["Tea"]), ("INVALID", f"{P}.items.0")),
    "item without a label": (
        block("navigation", items=[{"label": "x"}, {"link": "/"}]),
        ("REQUIRED", f"{P}.items.1.label"),
    ),
    "script as a link": (
        block("navigation", items=[{"label": "x", "link": "javascript:alert(1)"}]),
        ("INVALID", f"{P}.items.0.link"),
    ),
    "address of another host": (
        block("navigation", items=[{"label": "x", "link": "//evil.test/"}]),
        ("INVALID", f"{P}.items.0.link"),
    ),
    "picture by data": (
        block("banner", items=[{"image": {"url": "data:text/html,x"}}]),
        ("INVALID", f"{P}.items.0.image.url"),
    ),
    "picture without address": (
        block("banner", items=[{"image": {"alt": "x"}}]),
        ("REQUIRED", f"{P}.items.0.image.url"),
    ),
    "text for a number": (
        block("banner", items=[{"image": {"url": "/a"}}], intervalSeconds="6"),
        ("INVALID", f"{P}.intervalSeconds"),
    ),
    "truth for a number": (
        block("banner", items=[{"image": {"url": "/a"}}], intervalSeconds=True),
        ("INVALID", f"{P}.intervalSeconds"),
    ),
    "small number": (
        block("banner", items=[{"image": {"url": "/a"}}], intervalSeconds=1),
        ("INVALID", f"{P}.intervalSeconds"),
    ),
    "large number": (block("ranking", frontCategoryId=1, limit=25), ("INVALID", f"{P}.limit")),
    "no source": (block("product_list", source={"productIds": []}), ("REQUIRED", f"{P}.source")),
    "text for a source": (block("product_list", source="best"), ("INVALID", f"{P}.source")),
    "id of nothing": (block("product_list", source={"productIds": [4, 0]}), ("INVALID", f"{P}.source.productIds.1")),
    "id beyond a database": (
        block("product_list", source={"productIds": [2**63]}),
        ("INVALID", f"{P}.source.productIds.0"),
    ),
    "text for ids": (block("product_list", source={"productIds": "4"}), ("INVALID", f"{P}.source.productIds")),
    "too many ids": (
        block("product_list", source={"productIds": list(range(1, 26))}),
        ("INVALID", f"{P}.source.productIds"),
    ),
    "unknown part of a source": (
        block("product_list", source={"productIds": [1], "magic": True}),
        ("INVALID", f"{P}.source.magic"),
    ),
    "text for a reference": (block("ranking", frontCategoryId="7"), ("INVALID", f"{P}.frontCategoryId")),
    "no such choice": (block("ranking", frontCategoryId=7, by="TASTE"), ("INVALID", f"{P}.by")),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_value_is_named_by_its_path(name: str) -> None:
    broken, problem = BROKEN[name]
    assert problems(broken) == [problem]


def test_all_problems_of_a_page_are_found_at_once() -> None:
    assert problems(block("text", "a"), block("text", "a", text=3)) == [
        ("REQUIRED", "slots.0.components.0.properties.text"),
        ("INVALID", "slots.0.components.1.id"),
        ("INVALID", "slots.0.components.1.properties.text"),
    ]


def test_a_page_has_a_limited_number_of_components() -> None:
    fits = [block("coupon_list", f"b{at}") for at in range(60)]
    assert problems(*fits) == []
    assert problems(*fits, block("coupon_list", "one-more")) == [("INVALID", "slots")]


def test_problems_speak_both_languages() -> None:
    [problem] = content_problems(page(block("text", text=3)), COMPONENT_TYPES)
    assert problem.message("zh-CN") == "此处应为文本，或按语言给出文本。"
    assert problem.message("en").startswith("This must be a text")


# --- what is taken out ---


@pytest.mark.parametrize(
    ("html", "left"),
    [
        ("<p onclick='x()'>Hi<script>alert(1)</script></p>", "<p>Hi</p>"),
        ("<a href='javascript:x()'>Hi</a>", '<a rel="noopener noreferrer">Hi</a>'),
        ("<iframe src='https://evil.test'></iframe><b>Hi</b>", "<b>Hi</b>"),
        ("<form action='/cart'><input></form>Hi", "Hi"),
        ("<style>p{}</style><p style='position:fixed'>Hi</p>", "<p>Hi</p>"),
    ],
)
def test_rich_text_loses_what_could_run_or_send(html: str, left: str) -> None:
    [slot] = sanitised(page(block("rich_text", html={"en": html})), COMPONENT_TYPES)
    assert slot.components[0].properties["html"] == {"en": left}


def test_a_rich_text_in_no_language_is_cleaned_too() -> None:
    [slot] = sanitised(page(block("rich_text", html="<script>x</script>Hi")), COMPONENT_TYPES)
    assert slot.components[0].properties["html"] == "Hi"


def test_other_values_are_kept_as_they_are() -> None:
    slots = page(block("text", text="1 < 2 <b>"), block("product_list", "b2", **LIST))
    assert sanitised(slots, COMPONENT_TYPES) == slots


def test_content_comes_back_from_what_is_stored() -> None:
    slots = page(*(replace(each, id=f"b{at}") for at, each in enumerate(SOUND)))
    assert from_stored(to_stored(slots)) == slots


# --- what shoppers see ---


def test_picked_products_come_in_their_order() -> None:
    assert shown_ids(goods([card(1), card(2), card(3)]), **LIST) == [3, 1, 2]


@pytest.mark.parametrize("why", [{"published": False}, {"in_stock": False}, {"price_range": None}])
def test_what_cannot_be_sold_drops_out_and_the_category_fills_up(why: dict[str, Any]) -> None:
    found = goods([card(1), card(2, **why), card(3), card(9)], c7=[1, 9])
    assert shown_ids(found, **LIST) == [3, 1, 9]


def test_a_product_that_is_gone_drops_out() -> None:
    assert shown_ids(goods([card(1), card(2)]), **LIST) == [1, 2]


def test_a_list_is_not_longer_than_its_limit() -> None:
    found = goods([card(each) for each in range(1, 20)], c7=list(range(1, 20)))
    assert len(shown_ids(found, source={"frontCategoryId": 7})) == 8
    assert len(shown_ids(found, source={"frontCategoryId": 7}, limit=2)) == 2


def test_a_ranking_counts_those_that_are_left() -> None:
    found = goods([card(4), card(5, in_stock=False), card(6)], c7=[4, 5, 6])
    entries = shown("ranking", found, frontCategoryId=7).entries
    assert [(each.rank, each.product.id) for each in entries] == [(1, 4), (2, 6)]


@pytest.mark.parametrize(
    "empty",
    [
        block("product_list", **LIST),
        block("ranking", frontCategoryId=7),
        block("coupon_list"),
        block("flash_sale"),
        block("group_buy"),
        block("text", text={"en": " "}),
        block("rich_text", html=""),
    ],
    ids=lambda each: each.type,
)
def test_an_empty_block_is_hidden_without_content(empty: cms.Block) -> None:
    component = shown(empty.type, **empty.properties)
    found = COMPONENT_TYPES.find(empty.type)
    assert found is not None
    assert component == found.view(id="b1", style=found.styles[0].code, hidden=True)


def test_a_block_that_fails_is_hidden_and_its_neighbours_stand() -> None:
    broken = cms.Block("broken", "banner", "carousel", {"items": [{"picture": "of another age"}]})
    published = PublishedPage(1, 1, "Home", page(broken, block("text", text="Hello")))
    with capture_logs() as logs:
        one, other = view_of(published, Goods(), "en", COMPONENT_TYPES).slots[0].components
    assert one.hidden
    assert not other.hidden
    assert [(each["event"], each["component"]) for each in logs] == [("component_failed", "broken")]


def test_a_block_of_a_type_that_is_gone_is_left_out() -> None:
    published = PublishedPage(1, 1, "Home", page(cms.Block("x", "hologram", "plain", {}), block("text", text="Hello")))
    assert len(view_of(published, Goods(), "en", COMPONENT_TYPES).slots[0].components) == 1


def test_unclean_html_that_was_stored_otherwise_does_not_come_out() -> None:
    assert shown("rich_text", html={"en": "<script>x</script><p>Hi</p>"}).html == "<p>Hi</p>"


@pytest.mark.parametrize(
    ("value", "language", "text"),
    [
        (BOTH, "zh-CN", "茶"),
        (BOTH, "en", "Tea"),
        ({"zh-CN": "茶"}, "en", "茶"),
        ({"en": "", "zh-CN": "茶"}, "en", "茶"),
        ("Tea", "zh-CN", "Tea"),
        ({}, "en", None),
        ("  ", "en", None),
        (None, "en", None),
    ],
)
def test_a_text_is_read_in_the_next_best_language(value: Any, language: str, text: str | None) -> None:
    assert text_in(value, language) == text


def test_what_the_blocks_of_a_page_want_is_gathered() -> None:
    slots = page(block("product_list", **LIST), block("ranking", "b2", frontCategoryId=8, limit=5), block("text", "b3"))
    wishes = wishes_of(slots, COMPONENT_TYPES)
    assert wishes.product_ids == {1, 2, 3}
    # Three to show, and three more, for the picked ones may be the best sellers.
    assert wishes.best_sellers == {7: 6, 8: 5}


# --- the registry ---


@dataclass(frozen=True, slots=True)
class OtherItem:
    label: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherScalar(PageComponent):
    text: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherWrapping(PageComponent):
    items: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherNullability(PageComponent):
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherDepth(PageComponent):
    items: tuple[OtherItem, ...] | None = None


def new_type(view: type[PageComponent], code: str = "new") -> ComponentType:
    style = Style("plain", BOTH)
    return ComponentType(code=code, label=BOTH, view=view, content=TEXT.content, icon="text", styles=(style,))


@pytest.mark.parametrize(
    ("view", "field"),
    [(OtherScalar, "text"), (OtherWrapping, "items"), (OtherNullability, "text"), (OtherDepth, "items.label")],
)
def test_a_type_whose_field_has_another_shape_is_refused(view: type[PageComponent], field: str) -> None:
    with pytest.raises(ValueError, match=rf"new\.{field} has another shape"):
        Registry(*COMPONENT_TYPES, new_type(view))


def test_a_type_with_a_code_that_is_taken_is_refused() -> None:
    with pytest.raises(ValueError, match="already"):
        Registry(*COMPONENT_TYPES, new_type(cms.TextComponent, "text"))


def test_a_type_that_fits_is_known_and_can_be_used() -> None:
    registry = Registry(*COMPONENT_TYPES, new_type(cms.TextComponent))
    slots = (cms.BlockSlot("main", (cms.Block("b1", "new", "plain", {}),)),)
    assert list(content_problems(slots, registry)) == []
    assert list(content_problems(slots, COMPONENT_TYPES)) != []
