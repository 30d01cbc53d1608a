"""Looking at what an order would be, on both databases."""

from dataclasses import replace

import pytest

from domains import cart, catalog, checkout
from domains.checkout import Checkout, GiftChoice, Preview
from domains.kernel import Refused
from persistence import Database, recorded_statements
from tests.domains.checkout.shopping import (
    FRAME,
    HOME,
    HONG_KONG,
    NOW,
    Shopper,
    told,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio


async def test_a_preview_shows_the_whole_price_and_the_ways_of_delivery(ada: Shopper) -> None:
    await ada.fill(MUG=2, STOOL=1)
    seen = await ada.look()
    assert (seen.payable, seen.cart.pricing.discount_total) == (cny(27_000), cny(3_000))
    (store,) = seen.delivery_options
    (option,) = store.options
    assert (store.store_id, option.label, option.fee) == (ada.goods.store_id, "Express", cny(0))
    assert option.promised_by is not None


async def test_a_guest_can_look_too(ada: Shopper, database: Database) -> None:
    line = cart.AddLine(sku_id=ada.goods.skus["MUG"], quantity=1)
    wanted = Checkout(items=(line,))
    async with database.snapshot() as reader:
        seen = await checkout.preview(reader, wanted, None, replace(FRAME, region="330106"), NOW)
    assert seen.payable == cny(6_000)


async def test_freight_is_unknown_until_the_address_is(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    seen = await ada.look(Checkout())
    assert (seen.cart.pricing.freight, seen.payable, seen.delivery_options) == (None, cny(5_000), ())


async def test_goods_bought_at_once_are_a_cart_of_those_alone(ada: Shopper) -> None:
    await ada.fill(STOOL=1)
    seen = await ada.look(ada.items(MUG=1))
    assert [line.sku.sku_code for group in seen.cart.groups for line in group.lines] == ["MUG"]


async def test_an_empty_cart_cannot_be_looked_at(ada: Shopper) -> None:
    with pytest.raises(Refused) as refused:
        await ada.look()
    assert told(refused) == [("CART_EMPTY", None)]


async def test_a_cart_that_is_not_there_is_not_found(ada: Shopper) -> None:
    with pytest.raises(Refused) as refused:
        await ada.look(ada.checkout(cart_token="gone"))
    assert told(refused) == [("NOT_FOUND", ("cart_token",))]


async def test_what_is_not_brought_to_the_address_is_named_and_the_preview_is_there(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.look(Checkout(address=HONG_KONG))
    assert told(refused) == [("NOT_DELIVERABLE", ("address", "region"))]
    assert "Mug" in refused.value.problems[0].message("en")
    seen: Preview = refused.value.offers["preview"]
    assert [(each.store_id, each.options) for each in seen.delivery_options] == [(ada.goods.store_id, ())]


_LATER = [
    ({"coupon_ids": (1, 2)}, [("COUPON_NOT_USABLE", ("coupon_ids", "0")), ("COUPON_NOT_USABLE", ("coupon_ids", "1"))]),
    ({"points": 1}, [("INSUFFICIENT_POINTS", ("points",))]),
    ({"points": -1}, [("INVALID", ("points",))]),
    ({"gift_card_codes": ("X",)}, [("GIFT_CARD_NOT_USABLE", ("gift_card_codes", "0"))]),
    ({"gift_choices": (GiftChoice(1, (2,)),)}, [("GIFT_GONE", ("gift_choices", "0", "sku_ids", "0"))]),
    ({"address": HOME}, [("INVALID", ("address",))]),
    ({"address_id": 10**9}, [("NOT_FOUND", ("address_id",))]),
    ({"delivery_option_ids": ("0",)}, [("NOT_FOUND", ("delivery_option_ids", "0"))]),
]


@pytest.mark.parametrize(("changes", "expected"), _LATER)
async def test_each_wrong_choice_is_blamed_and_the_preview_is_there(
    ada: Shopper, changes: dict[str, object], expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    await ada.fill(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.look(ada.checkout(**changes))
    assert told(refused) == expected
    assert refused.value.offers["preview"].cart.pricing.goods_total == cny(5_000)


@pytest.mark.parametrize("nothing", [{"coupon_ids": ()}, {"points": 0}, {"gift_card_codes": ()}, {"gift_choices": ()}])
async def test_choosing_none_of_what_does_not_exist_is_fine(ada: Shopper, nothing: dict[str, object]) -> None:
    await ada.fill(MUG=1)
    assert (await ada.look(ada.checkout(**nothing))).payable == cny(6_000)


async def test_one_way_of_delivery_for_each_store_can_be_chosen(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    option = (await ada.look()).delivery_options[0].options[0].id
    assert (await ada.look(ada.checkout(delivery_option_ids=(option,)))).payable == cny(6_000)
    with pytest.raises(Refused) as refused:
        await ada.look(ada.checkout(delivery_option_ids=(option, option)))
    assert told(refused) == [("INVALID", ("delivery_option_ids", "1"))]


async def test_goods_bought_at_once_are_checked_where_they_are_named(ada: Shopper) -> None:
    wanted = ada.items(MUG=11, LAMP=1, HIDDEN=1)
    shirts = cart.AddLine(sku_id=ada.goods.skus["SHIRT-S"], quantity=6)
    unknown = cart.AddLine(sku_id=10**9, quantity=1, flash_sale_item_id=1)
    with pytest.raises(Refused) as refused:
        await ada.look(replace(wanted, items=(*(wanted.items or ()), shirts, unknown)))
    assert told(refused) == [
        ("INSUFFICIENT_STOCK", ("items", "0", "quantity")),
        ("INSUFFICIENT_STOCK", ("items", "1", "quantity")),
        ("UNPUBLISHED", ("items", "2", "sku_id")),
        ("PURCHASE_LIMIT_EXCEEDED", ("items", "3", "quantity")),
        ("NOT_FOUND", ("items", "4", "flash_sale_item_id")),
        ("NOT_FOUND", ("items", "4", "sku_id")),
    ]


@pytest.mark.parametrize("quantity", [0, -1, 1_000_001])
async def test_a_quantity_that_cannot_be_is_refused_without_a_price(ada: Shopper, quantity: int) -> None:
    with pytest.raises(Refused) as refused:
        await ada.look(ada.items(MUG=quantity))
    assert (told(refused), refused.value.offers) == ([("INVALID", ("items", "0", "quantity"))], {})


@pytest.mark.parametrize(("count", "code"), [(0, "CART_EMPTY"), (101, "INVALID")])
async def test_none_or_too_many_goods_at_once_are_refused(ada: Shopper, count: int, code: str) -> None:
    line = cart.AddLine(sku_id=ada.goods.skus["MUG"], quantity=1)
    with pytest.raises(Refused) as refused:
        await ada.look(ada.checkout(items=(line,) * count))
    assert told(refused) == [(code, ("items",))]


async def test_lines_of_a_cart_that_cannot_be_bought_are_left_out(ada: Shopper, database: Database) -> None:
    await ada.fill(MUG=1, STOOL=1)
    await database.write(lambda tx: catalog.unpublish_products(tx, [ada.goods.products["stool"]], NOW))
    seen = await ada.look()
    assert (seen.payable, [line.sku.sku_code for line in seen.cart.invalid_lines]) == (cny(6_000), ["STOOL"])


async def test_a_preview_takes_few_statements_however_many_lines(ada: Shopper, database: Database) -> None:
    counts = []
    for goods in ({"MUG": 1}, {"STOOL": 1, "TABLE": 1, "SHIRT-S": 1, "SHIRT-M": 1}):
        await ada.fill(**goods)
        with recorded_statements() as statements:
            await ada.look()
        counts.append(len(statements))
    assert counts[0] == counts[1] <= 9
