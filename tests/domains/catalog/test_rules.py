"""The catalogue's decisions, without a database."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.catalog.rules.barcodes import is_barcode
from domains.catalog.rules.cards import (
    CardPrice,
    PricedSku,
    card_price,
    in_language,
    rating_milli,
    specs_by_language,
)
from domains.catalog.rules.categories import FrontCategory, deepest_path, tree_of
from domains.catalog.rules.images import is_picture_url
from domains.catalog.rules.kinds import AttributeValueType, ProductStatus
from domains.catalog.rules.listing import Order, Place, cursor_key, place_of
from domains.catalog.rules.products import lower_price, rating_of
from domains.catalog.rules.publishing import Standing, publishing_problems
from domains.catalog.rules.templates import shown_value
from domains.catalog.rules.texts import clean_html, is_code, is_printable, is_slug, slug_of, text_problems
from domains.catalog.rules.values import plain_value
from domains.kernel import BadRequest, Money, Window, decode_cursor, encode_cursor

# --- barcodes ---


@pytest.mark.parametrize("barcode", ["4006381333931", "96385074", "036000291452", "00012345600012"])
def test_real_barcodes_are_barcodes(barcode: str) -> None:
    assert is_barcode(barcode)


@pytest.mark.parametrize(
    "text",
    ["", "4006381333932", "4006381333", "400638133393l", "４００６３８１３３３９３１", "-96385074", "123456789012345"],
)
def test_other_texts_are_no_barcodes(text: str) -> None:
    assert not is_barcode(text)


@given(st.sampled_from([7, 11, 12, 13]).flatmap(lambda size: st.text(string.digits, min_size=size, max_size=size)))
def test_every_number_has_exactly_one_check_digit(number: str) -> None:
    assert sum(is_barcode(number + digit) for digit in string.digits) == 1


@given(st.data())
def test_one_wrong_digit_is_always_noticed(data: st.DataObject) -> None:
    barcode = "4006381333931"
    place = data.draw(st.integers(0, 12))
    digit = data.draw(st.sampled_from([each for each in string.digits if each != barcode[place]]))
    assert not is_barcode(barcode[:place] + digit + barcode[place + 1 :])


# --- texts ---


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("Café — au Lait!", "cafe-au-lait"),
        ("  iPhone 7 Plus ", "iphone-7-plus"),
        ("椅子", ""),
        ("椅子 Chair", "chair"),
        ("a" * 200, "a" * 120),
    ],
)
def test_slugs_are_made_of_names(text: str, slug: str) -> None:
    assert slug_of(text) == slug


@given(st.text(max_size=300))
def test_what_is_made_of_any_text_is_a_slug_or_empty(text: str) -> None:
    slug = slug_of(text)
    assert slug == "" or is_slug(slug)


@pytest.mark.parametrize("text", ["A", "a--b", "-a", "a-", "", "a b", "é", "a\n", "a" * 121])
def test_other_texts_are_no_slugs(text: str) -> None:
    assert not is_slug(text)


@pytest.mark.parametrize("text", ["Colour", "", "a.b", "-a", "a\n", "a" * 65, "颜色"])
def test_other_texts_are_no_codes(text: str) -> None:
    assert not is_code(text)
    assert is_code("screen_size-2")


@pytest.mark.parametrize(
    ("texts", "codes"),
    [
        ({"en": "Chair"}, []),
        ({"zh-CN": "椅子", "en": "Chair\n"}, []),
        ({}, ["REQUIRED"]),
        (None, ["REQUIRED"]),
        ({"en": " "}, ["REQUIRED"]),
        ({"fr": "Chaise"}, ["INVALID"]),
        ({"en": "abcdef"}, []),
        ({"en": "abcdefgh"}, ["INVALID"]),
        ({"en": "a\x00"}, ["INVALID"]),
        ({"en": "a\ud800"}, ["INVALID"]),
    ],
)
def test_a_display_text_has_words_that_can_be_shown(texts: dict[str, str] | None, codes: list[str]) -> None:
    problems = text_problems(texts, 7, "name")
    assert [problem.code for problem in problems] == codes
    assert all(problem.field == ("name",) for problem in problems)


def test_line_breaks_can_be_shown_and_control_characters_cannot() -> None:
    assert is_printable("a\n\tb")
    assert not is_printable("a\x07")


@pytest.mark.parametrize(
    ("html", "clean"),
    [
        ("<p>Good</p>", {"en": "<p>Good</p>"}),
        ("<script>x</script>", None),
        ("<img src='https://a.test/1.jpg' onerror='x'>", {"en": '<img src="https://a.test/1.jpg">'}),
        ("<img src='http://a.test/1.jpg'>", {"en": "<img>"}),
        ("<img src='/pictures/1.svg'>", {"en": '<img src="/pictures/1.svg">'}),
        ("<iframe src='https://a.test'></iframe> ", None),
        ("<p style='position:fixed'>x</p>", {"en": "<p>x</p>"}),
        ("", None),
    ],
)
def test_html_keeps_only_what_is_safe(html: str, clean: dict[str, str] | None) -> None:
    assert clean_html({"en": html}) == clean


@pytest.mark.parametrize(
    ("url", "fine"),
    [
        ("https://shop.test/a.jpg?w=200", True),
        ("/pictures/a.svg", True),
        ("//evil.test/a.jpg", False),
        ("http://shop.test/a.jpg", False),
        ("https://", False),
        ("javascript:alert(1)", False),
        ("https://[::1", False),
        ("/a b", False),
        ("/a\n", False),
        ("/" + "a" * 2_000, False),
    ],
)
def test_pictures_come_over_https_or_from_the_shop(url: str, fine: bool) -> None:
    assert is_picture_url(url) is fine


@pytest.mark.parametrize(
    ("kind", "text", "plain"),
    [
        (AttributeValueType.NUMBER, "06.10", "6.1"),
        (AttributeValueType.NUMBER, "-0.0", "0"),
        (AttributeValueType.NUMBER, "-1.50", "-1.5"),
        (AttributeValueType.NUMBER, "100", "100"),
        (AttributeValueType.NUMBER, "1e3", None),
        (AttributeValueType.NUMBER, "1,5", None),
        (AttributeValueType.NUMBER, "NaN", None),
        (AttributeValueType.NUMBER, "１", None),
        (AttributeValueType.BOOLEAN, "true", "true"),
        (AttributeValueType.BOOLEAN, "yes", None),
        (AttributeValueType.DATE, "2026-02-28", "2026-02-28"),
        (AttributeValueType.DATE, "2026-02-30", None),
        (AttributeValueType.DATE, "28.2.2026", None),
    ],
)
def test_a_plain_value_is_written_in_one_way(kind: AttributeValueType, text: str, plain: str | None) -> None:
    assert plain_value(kind, text) == plain


# --- prices, ratings, languages ---


def test_a_card_costs_from_the_cheapest_to_the_dearest_and_refers_to_the_cheapest() -> None:
    skus = [PricedSku(900, 1_000, None), PricedSku(1_200, 1_500, 800), PricedSku(800, None, 900)]
    assert card_price(skus) == CardPrice(800, 900, 1_500)


@given(st.lists(st.tuples(st.integers(0, 100), st.none() | st.integers(0, 100)), min_size=1, max_size=9))
def test_every_sku_costs_what_the_card_says_at_least_and_at_most(prices: list[tuple[int, int | None]]) -> None:
    skus = [PricedSku(listed, None, promoted) for listed, promoted in prices]
    card = card_price(skus)
    assert all(card.min_minor <= sku.price_minor <= card.max_minor for sku in skus)
    assert {card.min_minor, card.max_minor} <= {sku.price_minor for sku in skus}


def test_the_lower_price_counts_and_without_a_list_price_there_is_none() -> None:
    dear, cheap = Money(2, "CNY"), Money(1, "CNY")
    assert lower_price(dear, cheap) == lower_price(cheap, dear) == lower_price(cheap, None) == cheap
    assert lower_price(None, cheap) is None


@pytest.mark.parametrize(
    ("total", "count", "average", "milli"), [(0, 0, None, 0), (14, 3, 4.67, 4_666), (5, 1, 5.0, 5_000)]
)
def test_a_rating_is_a_mean_of_hundredths(total: int, count: int, average: float | None, milli: int) -> None:
    assert rating_of(total, count, 0, 0).average == average
    assert rating_milli(total, count) == milli


@pytest.mark.parametrize(
    ("texts", "language", "shown"),
    [
        ({"en": "Chair", "zh-CN": "椅子"}, "zh-CN", "椅子"),
        ({"en": "Chair"}, "zh-CN", "Chair"),
        ({"zh-CN": "椅子"}, "en", "椅子"),
        ({}, "en", ""),
    ],
)
def test_a_text_is_shown_in_the_next_language_that_it_has(texts: dict[str, str], language: str, shown: str) -> None:
    assert in_language(texts, language) == shown


def test_specs_are_ready_in_each_language() -> None:
    specs = [({"en": "Colour", "zh-CN": "颜色"}, {"en": "Red"})]
    assert specs_by_language(specs) == {"en": [["Colour", "Red"]], "zh-CN": [["颜色", "Red"]]}


def test_a_boolean_is_read_as_a_person_reads_it() -> None:
    assert shown_value(AttributeValueType.BOOLEAN, "true", "zh-CN") == "是"
    assert shown_value(AttributeValueType.BOOLEAN, "false", "en") == "No"
    assert shown_value(AttributeValueType.NUMBER, "6.1", "en") == "6.1"


# --- trees ---


def place(number: int) -> FrontCategory:
    return FrontCategory(number, str(number), str(number), None, ())


def test_a_tree_is_put_together_from_parents_and_children_in_any_order() -> None:
    roots = tree_of([(2, place(4)), (None, place(1)), (1, place(2)), (1, place(3)), (99, place(5))])
    assert [root.id for root in roots] == [1]
    two, three = roots[0].children or ()
    assert ([each.id for each in two.children or ()], three.children) == ([4], ())


def test_the_longest_way_to_a_product_says_most_and_of_equal_ones_the_oldest() -> None:
    paths = [[place(9)], [place(1), place(5)], [place(1), place(3)]]
    assert [each.id for each in deepest_path(paths)] == [1, 3]
    assert deepest_path([]) == ()


# --- lists and publishing ---


@given(st.sampled_from(Order), st.integers(-(2**60), 2**60), st.integers(0, 2**60))
def test_a_cursor_leads_back_to_its_place(order: Order, key: int, product_id: int) -> None:
    cursor = decode_cursor(encode_cursor(cursor_key(order, Place(key, product_id))))
    assert place_of(order, Window(1, cursor=cursor)) == Place(key, product_id)


def test_what_has_no_price_has_a_place_by_price_and_in_no_other_order() -> None:
    cursor = cursor_key(Order.PRICE, Place(None, 7))
    assert place_of(Order.PRICE, Window(1, cursor=cursor)) == Place(None, 7)
    with pytest.raises(BadRequest):
        place_of(Order.SALES, Window(1, cursor=("SALES", None, 7)))


@pytest.mark.parametrize("status", ProductStatus)
def test_only_what_is_approved_is_published(status: ProductStatus) -> None:
    codes = [problem.code for problem in publishing_problems(Standing(status, False, 1, None))]
    assert codes == ([] if status is ProductStatus.APPROVED else ["TRANSITION_NOT_ALLOWED"])
