"""Placing an order, on both databases."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import text

from domains import catalog, checkout, orders
from domains.checkout import Note
from domains.inventory import InsufficientStock
from domains.kernel import Frame, IdempotencyKeyReused, Money, Problem, Refused
from domains.orders import Invoice, InvoiceKind, OrderStatus
from persistence import Database, Statement, recorded_statements
from tests.domains.checkout.shopping import (
    FRAME,
    HOME,
    NOW,
    Channel,
    Shopper,
    breaches,
    open_second_store,
    set_price,
    told,
    work,
)
from tests.goods import cny

pytestmark = pytest.mark.anyio


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
