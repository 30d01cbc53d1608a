"""Categories that bind anew: what they say then, and which products that touches."""

from typing import Final

import anyio
import anyio.lowlevel
import pytest

from domains import catalog
from domains.catalog import BindingMode, ImpactKind, SetBindings
from domains.kernel import Refused
from persistence import Database, Transaction, recorded_statements
from tests.domains.catalog.test_bindings import below, hidden, says, shown, template, tightened
from tests.domains.catalog.test_category_changes import do, model, refused, said, tried, version, wrong_checks
from tests.domains.catalog.world import NOW, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio

WAITING: Final = """SELECT count(*) FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'"""
PHONES: Final = (
    says("colour", BindingMode.ADD, required=True, filterable=True),
    says("size", BindingMode.ADD, filterable=True),
    says("screen_size", BindingMode.ADD, group="screen", filterable=True),
    says("waterproof", BindingMode.ADD, group="screen"),
    says("radio", BindingMode.ADD, group="screen", filterable=True),
)


async def test_bindings_are_set_in_place_of_all_that_was_said(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    command = SetBindings(id=phones, version=1, attributes=(PHONES[0], hidden("released"), PHONES[4]))
    await do(database, command)
    assert list(await template(database, phones)) == ["model", "condition", "colour", "radio"]
    own = (await catalog.get_own_bindings(database.read(), [phones]))[phones]
    assert [(each.attribute_code, each.mode) for each in own] == [
        ("colour", BindingMode.ADD),
        ("released", BindingMode.HIDE),
        ("radio", BindingMode.ADD),
    ]
    assert said(await refused(database, command)) == [("CONFLICT", ("version",))]


async def test_what_a_category_says_can_be_said_again_as_it_is_read(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(
        database, world.categories["phones"], tightened("radio", allowed_values=("nfc",)), hidden("released")
    )
    before = await template(database, leaf)
    own = (await catalog.get_own_bindings(database.read(), [leaf]))[leaf]
    again = tuple(
        catalog.BindAttribute(
            attribute_code=each.attribute_code,
            group=each.group,
            role=each.role,
            required=each.required,
            filterable=each.filterable,
            mode=each.mode,
            allowed_values=each.allowed_values,
        )
        for each in own
    )
    await do(database, SetBindings(id=leaf, version=1, attributes=again))
    assert await template(database, leaf) == before


async def test_unbinding_says_first_which_products_lose_what(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    touched, _ = await add(database, world.phone("a"), world.phone("b", attributes=model("b")))
    command = SetBindings(id=phones, version=1, attributes=PHONES[:3])
    problem = await refused(database, command)
    assert said(problem) == [("CONFLICT", ("expected_products",))]
    impact = problem.offers["impact"]
    assert impact == await catalog.preview_bindings(database.read(), command, "en")
    assert impact.product_count == 1
    assert [(each.product_id, [(a.kind, a.code, a.name) for a in each.attributes]) for each in impact.products] == [
        (touched, [(ImpactKind.LOSES, "waterproof", "Waterproof")])
    ]
    assert await version(database, phones) == 1
    await do(database, SetBindings(id=phones, version=1, attributes=PHONES[:3], expected_products=1))
    table = (await catalog.get_specifications(database.read(), [touched], "en"))[touched]
    assert [line.code for group in table for line in group.attributes] == ["model", "colour", "screen_size"]
    assert await wrong_checks(database) == []


async def test_tightening_says_first_which_products_lack_a_value_or_have_one_too_many(database: Database) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    leaf = await below(database, phones)
    both = (sku("b", colour="black"), sku("w", colour="white"))
    good = (sku("g", colour="black"),)
    wrong, lacking = await add(
        database,
        world.phone("wrong", back_category_id=leaf, skus=both),
        world.phone("lacking", back_category_id=leaf, skus=good, attributes=model("l")),
    )
    tighter = (tightened("colour", allowed_values=("black",)), tightened("waterproof", required=True))
    impact = (await refused(database, SetBindings(id=leaf, version=1, attributes=tighter))).offers["impact"]
    assert {each.product_id: [(a.kind, a.code) for a in each.attributes] for each in impact.products} == {
        wrong: [(ImpactKind.NOT_ALLOWED, "colour")],
        lacking: [(ImpactKind.LACKS, "waterproof")],
    }
    await do(database, SetBindings(id=leaf, version=1, attributes=tighter, expected_products=2))


@pytest.mark.parametrize("code", ["model", "colour"])
async def test_a_key_or_sales_attribute_is_not_hidden_while_a_product_below_uses_it(
    database: Database, code: str
) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    leaf = await below(database, phones)
    await add(database, world.phone("a", back_category_id=leaf))
    hide = SetBindings(id=leaf, version=1, attributes=(hidden(code),), expected_products=1)
    problem = await refused(database, hide)
    assert said(problem) == [("INVALID", ("attributes",))]
    assert problem.problems[0].message("en") == (f"1 products use {code} to tell themselves or their SKUs apart.")
    with pytest.raises(Refused) as bound:
        await database.write(lambda tx: catalog.bind_attributes(tx, leaf, [hidden(code)]))
    assert said(bound.value) == [("INVALID", ("attributes",))]
    assert code in await template(database, leaf)


async def test_a_sales_attribute_that_no_product_uses_is_hidden(database: Database) -> None:
    world = await furnish(database)
    await add(database, world.phone("a"))
    await do(database, SetBindings(id=world.categories["cameras"], version=1, attributes=(hidden("model"),)))
    assert "model" not in await template(database, world.categories["cameras"])
    await do(database, SetBindings(id=world.categories["phones"], version=1, attributes=(PHONES[0], *PHONES[2:])))
    assert "size" not in await template(database, world.categories["phones"])


async def test_what_an_ancestor_says_touches_products_far_below(database: Database) -> None:
    world = await furnish(database)
    electronics, phones = world.categories["electronics"], world.categories["phones"]
    middle = await below(database, phones, hidden("waterproof"))
    hides, shows = await below(database, middle), await below(database, middle, shown("waterproof"))
    [shown_id, _] = await add(
        database,
        world.phone("s", back_category_id=shows),
        world.phone("h", back_category_id=hides, attributes=model("h")),
    )
    without = SetBindings(id=phones, version=1, attributes=(*PHONES[:3], PHONES[4]))
    impact = await catalog.preview_bindings(database.read(), without, "en")
    assert [each.product_id for each in impact.products] == [shown_id]
    assert electronics


async def test_the_impact_on_any_number_of_products_is_told_in_a_constant_number_of_statements(
    database: Database,
) -> None:
    world = await furnish(database)
    phones = world.categories["phones"]
    leaves = [await below(database, phones) for _ in range(3)]
    commands = [world.phone(f"p{n}", back_category_id=leaves[n % 3]) for n in range(12)]
    ids = await add(database, *commands)
    with recorded_statements() as texts:
        impact = await catalog.preview_bindings(
            database.read(), SetBindings(id=phones, version=1, attributes=PHONES[:2]), "en"
        )
    assert (impact.product_count, [each.product_id for each in impact.products]) == (12, ids[:10])
    assert len(texts) <= 7


async def test_a_product_that_is_made_while_its_sales_attribute_is_hidden_comes_first_or_not_at_all(
    database: Database,
) -> None:
    world = await furnish(database)
    for turn in range(8):
        leaf = await below(database, world.categories["phones"])
        phone = world.phone(f"p{turn}", back_category_id=leaf)
        hide = SetBindings(id=leaf, version=1, attributes=(hidden("size"), hidden("radio"), hidden("colour")))
        async with anyio.create_task_group() as both:
            both.start_soon(tried, add(database, phone))
            both.start_soon(tried, do(database, hide))
        made = await catalog.get_product_ids(database.read(), [f"p{turn}"])
        assert bool(made) != ("colour" not in await template(database, leaf))


async def test_what_is_put_below_a_category_that_is_about_to_be_bound_anew_is_held_too(database: Database) -> None:
    world = await furnish(database)
    leaf = await below(database, world.categories["phones"])
    child = catalog.CreateBackCategory(name={"en": "Child"}, parent_id=leaf)
    made, waited_for = anyio.Event(), anyio.Event()
    holding: list[str] = []

    async def put_below(tx: Transaction) -> None:
        await catalog.create_back_category(tx, child, NOW)
        made.set()
        await waited_for.wait()

    async def bind() -> None:
        with recorded_statements() as texts:
            await do(database, SetBindings(id=leaf, version=1, attributes=(hidden("radio"),)))
        holding.extend(each for each in texts if "FOR UPDATE" in each)

    async with anyio.create_task_group() as both:
        both.start_soon(database.write, put_below)
        await made.wait()
        both.start_soon(bind)
        while database.dialect == "postgresql" and await rows_of(database, WAITING) == [(0,)]:
            await anyio.lowlevel.checkpoint()
        waited_for.set()
    # The last one finds nothing that is not held.
    assert len(holding) == (3 if database.dialect == "postgresql" else 0)
