"""Orders of a channel whose prices are without tax: what comes on top, and what goes back."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains import catalog, orders, reports
from domains.checkout.rules.splitting import paid_portions
from domains.kernel import Refused
from domains.marketing import Portion
from persistence import Database
from tests.domains.checkout.shopping import NOW, Shopper, breaches, open_second_store, refunds_of, told
from tests.goods import cny

pytestmark = pytest.mark.anyio

PORTIONS = st.lists(st.builds(Portion, st.integers(1, 50), st.integers(0, 10_000)), min_size=1, max_size=5)


@pytest.fixture
async def ada(ada: Shopper, database: Database) -> Shopper:
    """She buys where prices are without tax, goods of two stores, at 13 percent."""
    goods = await open_second_store(database, ada.goods)
    await tax(database, goods.products.values(), "13")
    return replace(ada, goods=goods, frame=replace(ada.frame, tax_included=False))


async def tax(database: Database, product_ids: object, percent: str) -> None:
    """Puts products into a new class with this rate."""
    create = catalog.CreateTaxClass(code=f"at-{percent}", name={"en": "Taxed"})
    class_id = await database.write(lambda tx: catalog.create_tax_class(tx, create, NOW))
    rate = catalog.SetTaxRate(tax_class_id=class_id, region="", percent=percent)
    await database.write(lambda tx: catalog.set_tax_rate(tx, rate, NOW))
    products = catalog.SetTaxClasses(tuple(product_ids), class_id)  # type: ignore[arg-type]
    await database.write(lambda tx: catalog.set_tax_classes(tx, products, NOW))


async def breached(database: Database) -> list[str]:
    """Placed orders are priced again, too."""
    again = [check.claim for check in reports.CHECKS if await check.find_breaches(database.read())]
    return await breaches(database) + again


async def test_tax_comes_on_top_of_what_discounts_leave(ada: Shopper, database: Database) -> None:
    # 300.00 of goods less 30.00, at 13 percent, and free delivery.
    order = await ada.buy(MUG=2, STOOL=1)
    assert (order.goods_total, order.discount_total, order.freight) == (cny(30_000), cny(3_000), cny(0))
    assert (order.added_tax, order.payable) == (cny(3_510), cny(30_510))
    (lines,) = await orders.lines_of(database.read(), [order])
    assert [(line.total, line.paid_total, line.tax.amount) for line in lines] == [
        (cny(10_000), cny(10_170), cny(1_170)),
        (cny(20_000), cny(20_340), cny(2_340)),
    ]
    assert await breached(database) == []


async def test_a_child_that_is_called_off_gives_its_tax_back(ada: Shopper, database: Database) -> None:
    order = await ada.pay(await ada.buy(MUG=1, CHAIR=3))
    (children,) = await orders.children_of(database.read(), [order])
    assert [each.added_tax for each in children] == [cny(650), cny(0)]
    assert order.added_tax == cny(650)
    await ada.cancel(children[0])
    assert (await ada.see(order.id)).refunded == cny(5_000 + 650 + 1_000)
    assert (await ada.cancel(await ada.see(order.id))).refunded == order.paid
    assert sum(amount for amount, _, _ in await refunds_of(database, order.id)) == order.paid.minor
    assert await breached(database) == []


async def test_a_rate_that_changed_meanwhile_changes_the_total(ada: Shopper, database: Database) -> None:
    await ada.fill(MUG=1)
    command = await ada.order()
    await tax(database, [ada.goods.products["mug"]], "6")
    with pytest.raises(Refused) as refused:
        await ada.place(command)
    assert told(refused) == [("PAYABLE_CHANGED", ("expected_payable",))]
    assert refused.value.offers["preview"].payable == cny(5_300 + 1_000)


async def test_where_prices_have_tax_in_them_nothing_comes_on_top(ada: Shopper, database: Database) -> None:
    order = await replace(ada, frame=replace(ada.frame, tax_included=True)).buy(MUG=2, STOOL=1)
    assert (order.added_tax, order.payable) == (cny(0), cny(27_000))
    (total,) = await orders.tax_totals_of(database.read(), [order])
    assert total == cny(27_000 * 13 // 113)


@given(PORTIONS, st.integers(0, 10_000))
def test_the_tax_on_top_of_units_is_all_of_it_and_nearly_the_same_on_each(
    portions: list[Portion], rate_bp: int
) -> None:
    net = sum(each.quantity * each.amount for each in portions)
    added = catalog.tax_of(net, rate_bp, included=False)
    paid = paid_portions(portions, added)
    assert sum(each.quantity for each in paid) == sum(each.quantity for each in portions)
    assert sum(each.amount for each in paid) == net + added
    for each in paid:
        assert each.amount % each.quantity == 0
        unit = each.amount // each.quantity
        # Within two of the smallest unit of what one of the portions comes to by itself.
        assert any(abs(unit - one.amount * (10_000 + rate_bp) / 10_000) <= 2 for one in portions)
