"""What may be put into a cart, and how two carts become one."""

from dataclasses import replace

import pytest

from domains.cart.rules.carts import AddLine, LineChange, PromotionChoice, StoredLine
from domains.cart.rules.filling import MAX_LINES, adding_problems, change_problems, merged, size_problems
from domains.catalog import ProductType, SkuForSale
from domains.kernel import Money, Problem

SKU = SkuForSale(
    sku_id=1,
    product_id=1,
    store_id=1,
    sku_code="A",
    product_name="A",
    brand_id=None,
    brand_name=None,
    back_category_id=1,
    back_category_path=(1,),
    category_names=("Things",),
    specs=(),
    image_url=None,
    list_price=Money(1_000, "CNY"),
    promotion_price=None,
    cost_minor=None,
    purchase_limit=None,
    weight_grams=None,
    published=True,
    product_type=ProductType.PHYSICAL,
    tax_rate_bp=0,
)
SKUS = {
    1: SKU,
    2: replace(SKU, sku_id=2, purchase_limit=5),
    3: replace(SKU, sku_id=3, published=False),
    4: replace(SKU, sku_id=4, list_price=None),
}
PLENTY = dict.fromkeys(SKUS, 10_000)


def add(sku_id: int, quantity: int) -> AddLine:
    return AddLine(sku_id=sku_id, quantity=quantity)


def held(line_id: int, sku_id: int, quantity: int, *, selected: bool = True, choice: int | None = None) -> StoredLine:
    return StoredLine(line_id, sku_id, quantity, selected, choice, 1_000)


def told(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(each.code, ".".join(each.field or ())) for each in problems]


@pytest.mark.parametrize(
    ("line", "code", "field"),
    [
        (add(1, 0), "INVALID", "quantity"),
        (add(1, -3), "INVALID", "quantity"),
        (add(1, 1_000_001), "INVALID", "quantity"),
        (add(1, 1_000), "PURCHASE_LIMIT_EXCEEDED", "quantity"),
        (add(2, 6), "PURCHASE_LIMIT_EXCEEDED", "quantity"),
        (add(3, 1), "UNPUBLISHED", "sku_id"),
        (add(4, 1), "UNPUBLISHED", "sku_id"),
        (add(9, 1), "NOT_FOUND", "sku_id"),
        (AddLine(sku_id=1, quantity=1, flash_sale_item_id=0), "NOT_FOUND", "flash_sale_item_id"),
        (AddLine(sku_id=1, quantity=1, group_buy_id=0), "NOT_FOUND", "group_buy_id"),
        (AddLine(sku_id=1, quantity=1, has_components=True), "INVALID", "components"),
    ],
)
def test_what_is_wrong_with_a_line_is_blamed_on_its_field(line: AddLine, code: str, field: str) -> None:
    assert told(adding_problems([add(1, 1), line], SKUS, PLENTY, {})) == [(code, f"lines.1.{field}")]


def test_what_is_held_counts_towards_the_limit() -> None:
    assert told(adding_problems([add(2, 1)], SKUS, PLENTY, {2: 5})) == [("PURCHASE_LIMIT_EXCEEDED", "lines.0.quantity")]


def test_lines_of_one_sku_are_checked_together() -> None:
    assert told(adding_problems([add(1, 6), add(1, 5)], SKUS, {1: 10}, {})) == [
        ("INSUFFICIENT_STOCK", "lines.1.quantity")
    ]


def test_insufficient_stock_says_how_many_there_are() -> None:
    [problem] = adding_problems([add(1, 4)], SKUS, {1: 3}, {})
    assert problem.message("en") == "Only 3 can be had now."


def test_all_problems_are_told_at_once() -> None:
    problems = adding_problems([add(9, 0), add(3, 1), add(2, 6)], SKUS, PLENTY, {})
    assert [code for code, _ in told(problems)] == ["INVALID", "NOT_FOUND", "UNPUBLISHED", "PURCHASE_LIMIT_EXCEEDED"]


def test_a_cart_holds_so_many_different_goods_and_no_more() -> None:
    full = {number + 100: 1 for number in range(MAX_LINES)}
    assert told(adding_problems([add(1, 1)], SKUS, PLENTY, full)) == [("INVALID", "lines")]
    assert told(adding_problems([add(1, 1)], SKUS, PLENTY, {**full, 1: 1})) == []


@pytest.mark.parametrize(("count", "codes"), [(0, ["REQUIRED"]), (1, []), (100, []), (101, ["INVALID"])])
def test_a_request_has_one_to_a_hundred_lines(count: int, codes: list[str]) -> None:
    assert [problem.code for problem in size_problems(count)] == codes


@pytest.mark.parametrize(
    ("change", "problems"),
    [
        (LineChange(line_id=7, quantity=5), []),
        (LineChange(line_id=7, quantity=6), [("PURCHASE_LIMIT_EXCEEDED", "lines.0.quantity")]),
        (LineChange(line_id=7, quantity=0), [("INVALID", "lines.0.quantity")]),
        (LineChange(line_id=8, quantity=1), [("UNPUBLISHED", "lines.0.quantity")]),
        (LineChange(line_id=8, selected=False), []),
        (LineChange(line_id=9, selected=False), [("NOT_FOUND", "lines.0.line_id")]),
    ],
)
def test_a_change_is_checked_against_what_may_be_had(change: LineChange, problems: list[tuple[str, str]]) -> None:
    lines = {7: held(7, 2, 1), 8: held(8, 3, 1)}
    assert told(change_problems([change], lines, SKUS, PLENTY)) == problems


def test_a_change_leaves_what_it_does_not_name() -> None:
    line = held(1, 1, 2, choice=5)
    assert line.changed(LineChange(line_id=1, quantity=3)) == held(1, 1, 3, choice=5)
    assert line.changed(LineChange(line_id=1, selected=False)) == held(1, 1, 2, selected=False, choice=5)
    assert line.changed(LineChange(line_id=1, choice=PromotionChoice(None))) == held(1, 1, 2)


def test_merging_adds_quantities_up_to_the_limits() -> None:
    lines = merged([held(1, 1, 900), held(2, 2, 1)], [held(8, 1, 900), held(9, 2, 2)], SKUS)
    assert [(line.sku_id, line.quantity) for line in lines] == [(1, 999), (2, 3)]


def test_merging_brings_new_goods_and_ticks_with_it() -> None:
    lines = merged([held(1, 1, 1, selected=False)], [held(8, 1, 1, choice=4), held(9, 2, 9, selected=False)], SKUS)
    assert [(line.sku_id, line.quantity, line.selected, line.promotion_id) for line in lines] == [
        (1, 2, True, 4),
        (2, 5, False, None),
    ]


def test_merging_never_takes_away_what_the_member_had() -> None:
    [line] = merged([held(1, 2, 8)], [held(9, 2, 1)], SKUS)
    assert line.quantity == 8


def test_merging_leaves_out_what_a_full_cart_has_no_room_for() -> None:
    full = [held(number, number + 100, 1) for number in range(MAX_LINES)]
    lines = merged(full, [held(999, 1, 1), held(998, 100, 2)], SKUS)
    assert [(line.sku_id, line.quantity) for line in lines] == [(100, 3)]
