"""Looking at an order and placing it, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from domains import cart, catalog, checkout, orders
from domains.checkout import Checkout, GiftChoice, Note, Preview
from domains.inventory import InsufficientStock
from domains.kernel import Frame, IdempotencyKeyReused, Money, Problem, Refused
from domains.orders import Invoice, InvoiceKind, OrderStatus
from persistence import Database, Statement, recorded_statements
from tests.domains.checkout.shopping import (
    FRAME,
    HOME,
    HONG_KONG,
    NOW,
    Channel,
    Shopper,
    breaches,
    open_second_store,
    work,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio


def told(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, tuple[str, ...] | None]]:
    return [(problem.code, problem.field) for problem in refused.value.problems]


async def set_price(database: Database, sku_id: int, minor: int) -> None:
    price = catalog.SkuPrice(list_price=cny(minor))
    await database.write(lambda tx: catalog.set_prices(tx, [catalog.SetPrice(sku_id=sku_id, price=price)], NOW))


# --- looking ---


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
    ({"gift_choices": (GiftChoice(1, (2,)),)}, [("GIFT_GONE", ("gift_choices", "0"))]),
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


# --- placing ---


async def test_a_cart_becomes_an_order_at_the_price_that_was_seen(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=2, STOOL=1)
    assert (order.status, order.payable, order.discount_total) == (OrderStatus.PENDING_PAYMENT, cny(27_000), cny(3_000))
    assert order.expires_at == NOW + timedelta(minutes=30)
    assert await ada.stock("MUG") == (8, 2, 0)
    with pytest.raises(Refused):
        await ada.look()
    assert await breaches(database) == []


async def test_an_order_keeps_what_was_bought_whatever_is_edited_later(ada: Shopper, database: Database) -> None:
    order = await ada.buy(STOOL=2)
    await set_price(database, ada.goods.skus["STOOL"], 1)
    (lines,) = await orders.lines_of(database.read(), [await ada.see(order.id)])
    assert (lines[0].name, lines[0].sku_code, lines[0].unit_price) == ("Stool", "STOOL", cny(20_000))
    assert (await ada.see(order.id)).payable == order.payable
    (discounts,) = await orders.discounts_of(database.read(), [order], FRAME, NOW)
    assert [(each.label, each.amount, each.promotion and each.promotion.code) for each in discounts] == [
        ("30.00 off 200.00", cny(3_000), "SAVE30")
    ]


async def test_each_store_and_way_of_delivery_gets_a_child(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    order = await ada.buy(MUG=1, CHAIR=1, VOUCHER=1)
    (children,) = await orders.children_of(database.read(), [order])
    assert [(child.store_id == ada.goods.store_id, child.goods_total, child.freight) for child in children] == [
        (True, cny(5_000), cny(1_000)),
        (False, cny(3_000), cny(500)),
        (False, cny(2_000), cny(0)),
    ]
    assert (order.store_id, order.payable) == (None, cny(11_500))
    assert await breaches(database) == []


async def test_what_goes_nowhere_needs_no_address(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    wanted = replace(ada.items(VOUCHER=1), address_id=None)
    order = await ada.see(await ada.place(await ada.order(wanted)))
    assert await orders.addresses_of(database.read(), [order]) == [None]


async def test_what_is_brought_needs_an_address(ada: Shopper) -> None:
    wanted = replace(ada.items(MUG=1), address_id=None)
    command = await ada.order(wanted)
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("REQUIRED", ("address_id",))]


async def test_an_order_goes_to_an_address_given_with_it(ada: Shopper, database: Database) -> None:
    wanted = replace(ada.items(MUG=1), address_id=None, address=HOME)
    order = await ada.see(await ada.place(await ada.order(wanted)))
    (address,) = await orders.addresses_of(database.read(), [order])
    assert address and (address.recipient, address.phone) == ("Ada", "+8613800000001")


async def test_notes_and_invoice_go_with_the_order(ada: Shopper, database: Database) -> None:
    invoice = Invoice(InvoiceKind.COMPANY, "Ada Ltd", "91330106MA27XXXX0X")
    notes = (Note(ada.goods.store_id, " Ring twice "),)
    await ada.fill(MUG=1)
    order = await ada.place(await ada.order(notes=notes, invoice=invoice))
    assert await column(database, f"SELECT note FROM orders WHERE parent_id = {order}") == ["Ring twice"]
    assert await column(database, f"SELECT title FROM order_invoices WHERE order_id = {order}") == ["Ada Ltd"]


_WRONG = [
    ({"idempotency_key": " "}, [("REQUIRED", ("idempotency_key",))]),
    ({"idempotency_key": "x" * 201}, [("INVALID", ("idempotency_key",))]),
    ({"notes": (Note(1, "x" * 501),)}, [("INVALID", ("notes", "0", "text"))]),
    (
        {"invoice": Invoice(InvoiceKind.COMPANY, "", None)},
        [("REQUIRED", ("invoice", "title")), ("REQUIRED", ("invoice", "tax_number"))],
    ),
    ({"invoice": Invoice(InvoiceKind.PERSONAL, "Ada", "no!")}, [("INVALID", ("invoice", "tax_number"))]),
    ({"notes": (Note(0, "hello"),)}, [("NOT_FOUND", ("notes", "0", "store_id"))]),
]


@pytest.mark.parametrize(("changes", "expected"), _WRONG)
async def test_what_an_order_is_told_besides_its_goods_is_checked(
    ada: Shopper, changes: dict[str, object], expected: list[tuple[str, tuple[str, ...]]]
) -> None:
    await ada.fill(MUG=1)
    command = await ada.order(**changes)  # type: ignore[arg-type]
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == expected


async def test_a_guest_is_asked_to_sign_in(ada: Shopper, database: Database) -> None:
    command = await ada.order(ada.items(MUG=1))
    with pytest.raises(Refused) as refused:
        await database.write(lambda tx: checkout.place(tx, command, None, FRAME, NOW))
    assert told(refused) == [("SIGN_IN_REQUIRED", None)]


async def test_a_total_that_changed_is_refused_with_the_new_preview(ada: Shopper, database: Database) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    await set_price(database, ada.goods.skus["MUG"], 5_001)
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("PAYABLE_CHANGED", ("expected_payable",))]
    assert refused.value.offers["preview"].payable == cny(6_001)
    assert await ada.stock("MUG") == (10, 0, 0)


async def test_another_make_up_of_the_same_total_is_refused_where_a_digest_was_given(
    ada: Shopper, database: Database
) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    await set_price(database, ada.goods.skus["MUG"], 2_500)
    await ada.fill(MUG=1)
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("PAYABLE_CHANGED", ("expected_digest",))]
    assert await ada.place(replace(command, expected_digest=None))


async def test_a_total_in_another_currency_is_another_total(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    command = await ada.order(expected_payable=Money(6_000, "USD"))
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("PAYABLE_CHANGED", ("expected_payable",))]


async def test_a_line_that_went_since_it_was_seen_is_named_beside_the_new_total(
    ada: Shopper, database: Database
) -> None:
    await ada.fill(MUG=1, STOOL=1)
    command = await ada.order()
    await database.write(lambda tx: catalog.unpublish_products(tx, [ada.goods.products["stool"]], NOW))
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("PAYABLE_CHANGED", ("expected_payable",)), ("UNPUBLISHED", None)]


async def test_what_others_bought_meanwhile_is_named_with_what_is_left(ada: Shopper) -> None:
    await ada.fill(MUG=6)
    command = await ada.order()
    await ada.place(await ada.order(ada.items(MUG=7), key="other"))
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert refused.value.problems == (InsufficientStock(available=3),)


async def test_the_last_piece_gone_is_told_as_that_alone(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    await ada.place(await ada.order(ada.items(MUG=10), key="other"))
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert refused.value.problems == (InsufficientStock(available=0),)


async def test_a_bundle_and_its_components_are_locked_together(ada: Shopper) -> None:
    wanted = ada.items(SET=2, STOOL=3)
    with pytest.raises(Refused) as refused:
        await ada.place(await ada.order(wanted))
    assert told(refused) == [("INSUFFICIENT_STOCK", ("items", "1", "quantity"))]
    assert await ada.stock("STOOL") == (10, 0, 0)


async def test_an_order_of_nothing_to_pay_is_paid_at_once(ada: Shopper, database: Database) -> None:
    ada = replace(ada, goods=await open_second_store(database, ada.goods))
    await set_price(database, ada.goods.skus["VOUCHER"], 0)
    order = await ada.see(await ada.place(await ada.order(ada.items(VOUCHER=1))))
    assert (order.status, order.payable, order.expires_at) == (OrderStatus.PAID, cny(0), None)
    assert await ada.stock("VOUCHER") == (9, 0, 1)
    (told_,) = await orders.timelines_of(database.read(), [order], "en")
    assert [each.reason for each in told_] == [None, "There was nothing to pay."]
    assert await breaches(database) == []


async def test_an_order_is_priced_in_its_carts_currency(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    abroad = replace(ada, frame=Frame(currency="USD"))
    assert (await abroad.look()).payable == cny(6_000)


async def test_placing_two_lines_takes_at_most_30_statements(ada: Shopper) -> None:
    await ada.fill(MUG=2, STOOL=1)
    command = await ada.order()
    with recorded_statements() as statements:
        await ada.place(command)
    assert len(statements) <= 30


async def test_the_stock_is_touched_last(ada: Shopper) -> None:
    await ada.fill(MUG=2, STOOL=1)
    command = await ada.order()
    with recorded_statements() as statements:
        await ada.place(command)
    writes = [text for text in statements if not text.startswith("SELECT")]
    tables = [table for text in writes for table in ("orders", "cart_lines", "sales_stock") if _writes(text, table)]
    assert tables == ["orders", "orders", "cart_lines", "sales_stock"]
    assert _writes(writes[-1], "sales_stock")


def _writes(statement: str, table: str) -> bool:
    return f"INSERT INTO {table} " in statement or f"UPDATE {table} " in statement or f"FROM {table} " in statement


# --- keys ---


async def test_a_key_that_comes_again_is_the_same_order(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    assert await ada.place(command) == await ada.place(command, NOW + timedelta(hours=23))
    assert await ada.stock("MUG") == (9, 1, 0)


async def test_a_key_that_comes_with_other_input_is_refused(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    await ada.place(command)
    with pytest.raises(Refused) as refused:
        await ada.place(replace(command, notes=(Note(ada.goods.store_id, "x"),)))
    assert refused.value.problems == (IdempotencyKeyReused(field=("idempotency_key",)),)


async def test_a_refused_order_leaves_its_key_free(ada: Shopper, database: Database) -> None:
    await ada.fill(MUG=1)
    command = await ada.order(expected_payable=cny(1))
    with pytest.raises(Refused):
        await ada.place(command)
    assert await column(database, "SELECT count(*) FROM idempotency_keys") == [0]
    assert await ada.place(await ada.order())


async def test_the_key_is_the_first_thing_that_is_written(ada: Shopper) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    with recorded_statements() as statements:
        await ada.place(command)
    assert statements[0].startswith("INSERT INTO idempotency_keys")


async def column(database: Database, sql: str) -> list[object]:
    return [row[0] for row in await database.read().rows(Statement(text(sql)))]


def test_every_problem_can_be_told_in_both_languages() -> None:
    for problem in (checkout.CartEmpty(), checkout.PayableChanged(), checkout.NotDeliverable(name="Mug")):
        assert isinstance(problem, Problem)
        assert problem.message("en") != problem.message("zh-CN")


async def test_jobs_that_are_not_due_do_nothing(ada: Shopper, database: Database) -> None:
    order = await ada.buy(MUG=1)
    await work(database, Channel())
    assert (await ada.see(order.id)).status is OrderStatus.PENDING_PAYMENT
