"""Price lists as they are kept: who may change them, when they count, and for whom."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest

from domains import catalog, members, stores
from domains.catalog import CreatePriceList, EndPriceList, PriceEntry, SetPriceEntries, SetPriceListMembers
from domains.kernel import BadRequest, Money, Refused, Window, encode_cursor, window
from persistence import Database, recorded_statements
from tests.domains.catalog.staff import author
from tests.domains.catalog.world import NOW, STORE, World, add, furnish, rows_of, sku

pytestmark = pytest.mark.anyio


def cny(minor: int) -> Money:
    return Money(minor, "CNY")


def later(**time: float) -> datetime:
    return NOW + timedelta(**time)


async def member(database: Database, login: str = "ada") -> int:
    return await database.write(lambda tx: members.create_member(tx, login, "-", login.title(), NOW))


async def things(database: Database, world: World, *slugs: str) -> list[int]:
    """The ids of SKUs at 50.00."""
    await add(database, *(world.thing(slug, 5_000) for slug in slugs))
    found = await catalog.get_sku_ids(database.read(), STORE, slugs)
    return [found[slug] for slug in slugs]


async def make(
    database: Database,
    by: stores.Author | None,
    code: str = "acme",
    entries: list[PriceEntry] | None = None,
    for_members: tuple[int, ...] = (),
    **more: Any,
) -> int:
    """The id of a list of CNY prices."""
    command = CreatePriceList(code=code, name={"en": code.title(), "zh-CN": "合同"}, currency="CNY", **more)
    list_id = await database.write(lambda tx: catalog.create_price_list(tx, command, NOW, by))
    if entries:
        await put(database, by, list_id, *entries)
    if for_members:
        await join(database, by, list_id, *for_members)
    return list_id


async def put(database: Database, by: stores.Author | None, list_id: int, *entries: PriceEntry) -> None:
    command = SetPriceEntries(id=list_id, entries=entries)
    await database.write(lambda tx: catalog.set_price_entries(tx, command, NOW, by))


async def join(
    database: Database, by: stores.Author | None, list_id: int, *added: int, removed: tuple[int, ...] = ()
) -> None:
    command = SetPriceListMembers(list_id, added, removed)
    await database.write(lambda tx: catalog.set_price_list_members(tx, command, NOW, by))


async def end(database: Database, by: stores.Author | None, list_id: int, version: int = 1) -> None:
    command = EndPriceList(list_id, version)
    await database.write(lambda tx: catalog.end_price_list(tx, command, NOW, by))


async def pays(database: Database, member_id: int, sku_id: int, quantity: int = 1, now: datetime = NOW) -> int | None:
    """What a member pays for a piece by lists."""
    found = await catalog.get_entitled(database.read(), member_id, {sku_id: quantity}, "CNY", "en", now)
    return found[sku_id].amount if sku_id in found else None


async def refusal(work: Any) -> list[tuple[str, tuple[str, ...] | None]]:
    with pytest.raises(Refused) as caught:
        await work
    return [(problem.code, problem.field) for problem in caught.value.problems]


async def test_a_list_counts_for_its_members_alone_from_its_start_until_its_end(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    [sku_id] = await things(database, world, "a")
    ada, ben = await member(database), await member(database, "ben")
    period: dict[str, Any] = {"starts_at": later(hours=1), "ends_at": later(hours=2)}
    await make(database, grace, entries=[PriceEntry(sku_id, 1, cny(4_000))], for_members=(ada,), **period)
    for minutes, price in ((59, None), (60, 4_000), (119, 4_000), (120, None)):
        assert await pays(database, ada, sku_id, now=later(minutes=minutes)) == price
        assert await pays(database, ben, sku_id, now=later(minutes=minutes)) is None


async def test_a_list_counts_in_its_own_currency_alone(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    [sku_id] = await things(database, world, "a")
    await make(database, grace, entries=[PriceEntry(sku_id, 1, cny(4_000))], for_members=(ada,))
    assert await catalog.get_entitled(database.read(), ada, {sku_id: 1}, "USD", "en", NOW) == {}


async def test_what_is_named_is_set_and_what_is_not_stays(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    one, two = await things(database, world, "a", "b")
    entries = [PriceEntry(one, 1, cny(4_000)), PriceEntry(one, 10, cny(3_000)), PriceEntry(two, 1, cny(2_000))]
    list_id = await make(database, grace, entries=entries, for_members=(ada,))
    await put(database, grace, list_id, PriceEntry(one, 10, None), PriceEntry(two, 1, cny(2_500)))
    assert [await pays(database, ada, one, 10), await pays(database, ada, two)] == [4_000, 2_500]


async def test_whom_a_list_is_for_no_longer_pays_what_everybody_does(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    [sku_id] = await things(database, world, "a")
    list_id = await make(database, grace, entries=[PriceEntry(sku_id, 1, cny(4_000))], for_members=(ada,))
    await join(database, grace, list_id, ada)
    assert await catalog.count_price_list_members(database.read(), [list_id]) == {list_id: 1}
    await join(database, grace, list_id, removed=(ada,))
    assert await pays(database, ada, sku_id) is None


async def test_a_list_that_is_ended_counts_no_longer_and_one_to_come_never_will(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    [sku_id] = await things(database, world, "a")
    entries = [PriceEntry(sku_id, 1, cny(4_000))]
    running = await make(database, grace, "running", entries, (ada,))
    coming = await make(database, grace, "coming", entries, (ada,), starts_at=later(days=1))
    for list_id in (running, coming):
        await end(database, grace, list_id)
    assert await pays(database, ada, sku_id) is None
    assert await pays(database, ada, sku_id, now=later(days=2)) is None


async def test_whoever_is_second_to_change_a_list_is_told(database: Database) -> None:
    grace = await author(database)
    list_id = await make(database, grace)
    change = catalog.UpdatePriceList(
        id=list_id, version=1, name={"en": "New"}, priority=3, starts_at=NOW, ends_at=later(days=9)
    )
    await database.write(lambda tx: catalog.update_price_list(tx, change, NOW, grace))
    assert await refusal(database.write(lambda tx: catalog.update_price_list(tx, change, NOW, grace))) == [
        ("CONFLICT", ("version",))
    ]
    assert await refusal(end(database, grace, list_id)) == [("CONFLICT", ("version",))]
    found = (await catalog.get_price_lists(database.read(), [list_id], grace.staff, "en"))[list_id]
    assert (found.name, found.priority, found.ends_at, found.version) == ("New", 3, later(days=9), 2)


async def test_the_staff_of_a_store_see_and_change_its_lists_and_skus_alone(database: Database) -> None:
    world, platform = await furnish(database), await author(database)
    other, mine = await author(database, STORE + 1), await author(database, STORE)
    [sku_id] = await things(database, world, "a")
    foreign = world.thing("z", store_id=STORE + 1, skus=(sku("z"),))
    await add(database, foreign)
    [theirs] = (await catalog.get_sku_ids(database.read(), STORE + 1, ["z"])).values()
    own = await make(database, mine, "own", [PriceEntry(sku_id, 1, cny(1))])
    general = await make(database, platform, "general", [PriceEntry(theirs, 1, cny(1))])
    assert [
        [edge.node.id for edge in (await catalog.list_price_lists(database.read(), window(9), by.staff, "en")).edges]
        for by in (platform, mine, other)
    ] == [[general, own], [own], []]
    assert await catalog.get_price_lists(database.read(), [own], other.staff, "en") == {}
    not_there = ("NOT_FOUND", ("entries", "0", "sku_id"))
    assert await refusal(put(database, mine, own, PriceEntry(theirs, 1, cny(1)))) == [not_there]
    # Nor does a list that is not theirs tell them which SKUs there are.
    assert await refusal(put(database, mine, general, PriceEntry(theirs, 1, cny(1)))) == [
        ("NOT_FOUND", ("id",)),
        not_there,
    ]
    missing = [("NOT_FOUND", ("id",))]
    for by, list_id in ((other, own), (mine, general)):
        assert (await refusal(put(database, by, list_id, PriceEntry(sku_id, 1, cny(1)))))[:1] == missing
        assert await refusal(end(database, by, list_id)) == missing
    with pytest.raises(Refused):
        await make(database, mine, "theirs", store_id=STORE + 1)


async def test_the_staff_of_a_store_learn_nothing_of_members_by_their_lists(database: Database) -> None:
    await furnish(database)
    platform, mine = await author(database), await author(database, STORE)
    ada, nobody = await member(database), 4_711
    own = await make(database, mine, "own")
    # Members and nobody, lists of theirs and of others: one answer, before anybody is looked for.
    for list_id in (own, await make(database, platform, "general")):
        for whom in ({"removed": (ada,)}, {"removed": (nobody,)}):
            assert await refusal(join(database, mine, list_id, **whom)) == [("NOT_FOUND", ("id",))]
        for each in (ada, nobody):
            assert await refusal(join(database, mine, list_id, each)) == [("NOT_FOUND", ("id",))]
    await join(database, platform, own, ada)
    lists = await known_lists(database, mine, own)
    assert await catalog.list_price_list_members(database.read(), lists, window(9), mine.staff) == {}
    [edge] = (await catalog.list_price_list_members(database.read(), lists, window(9), platform.staff))[own].edges
    assert edge.node.nickname == "Ada"


async def test_what_staff_did_to_a_list_is_in_the_log(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    [sku_id] = await things(database, world, "a")
    list_id = await make(database, grace, entries=[PriceEntry(sku_id, 5, cny(4_000))], for_members=(ada,))
    await put(database, grace, list_id, PriceEntry(sku_id, 5, cny(3_000)))
    await put(database, grace, list_id, PriceEntry(sku_id, 5, cny(3_000)))
    await end(database, grace, list_id)
    told = await rows_of(database, "SELECT action, subject, after FROM staff_actions ORDER BY id")
    assert {(row[0], row[1]) for row in told} == {("catalog.price.write", f"price_list:{list_id}")}
    keys = [json.loads(row[2]) if isinstance(row[2], str) else row[2] for row in told]
    telling = {"code", f"{sku_id} 5", "added", "ends_at"}
    assert [telling & each.keys() for each in keys] == [
        {"code", "ends_at"},
        {f"{sku_id} 5"},
        {"added"},
        {f"{sku_id} 5"},
        {"ends_at"},
    ]


async def test_a_code_is_taken_once(database: Database) -> None:
    grace = await author(database)
    await make(database, grace)
    assert await refusal(make(database, grace)) == [("ALREADY_EXISTS", ("code",))]


async def test_many_entries_and_members_take_no_more_statements_than_one(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    skus = await things(database, world, *(f"t{n}" for n in range(12)))
    people = [await member(database, f"m{n}") for n in range(12)]
    list_id = await make(database, grace)

    async def counted(sku_ids: list[int], ids: list[int]) -> int:
        entries = [PriceEntry(each, n, cny(9) if n < 3 else None) for each in sku_ids for n in (1, 2, 3)]
        with recorded_statements() as record:
            await put(database, grace, list_id, *entries)
            await join(database, grace, list_id, *ids)
        return len(record)

    assert await counted(skus[:1], people[:1]) == await counted(skus, people)


async def test_what_a_member_pays_for_many_skus_takes_one_statement(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    skus = await things(database, world, *(f"t{n}" for n in range(9)))
    await make(database, grace, entries=[PriceEntry(each, 1, cny(9)) for each in skus], for_members=(ada,))
    with recorded_statements() as record:
        found = await catalog.get_entitled(database.read(), ada, dict.fromkeys(skus, 1), "CNY", "en", NOW)
    assert (len(found), len(record)) == (9, 1)


async def test_entries_and_members_are_read_in_pages_both_ways(database: Database) -> None:
    world, grace = await furnish(database), await author(database)
    one, two = sorted(await things(database, world, "a", "b"))
    people = tuple([await member(database, f"m{n}") for n in range(3)])
    entries = [PriceEntry(one, 5, cny(1)), PriceEntry(one, 1, cny(2)), PriceEntry(two, 1, cny(3))]
    list_id = await make(database, grace, entries=entries, for_members=people)
    page = await entries_of(database, grace, list_id, window(2))
    assert [(edge.node.sku_id, edge.node.quantity) for edge in page.edges] == [(one, 1), (one, 5)]
    rest = await entries_of(database, grace, list_id, window(2, page.page_info.end_cursor))
    assert [edge.node.price for edge in rest.edges] == [cny(3)]
    last = await entries_of(database, grace, list_id, window(last=2))
    assert [edge.node.price for edge in last.edges] == [cny(1), cny(3)]
    lists = await known_lists(database, grace, list_id)
    whom = (await catalog.list_price_list_members(database.read(), lists, window(last=2), grace.staff))[list_id]
    assert [edge.node.nickname for edge in whom.edges] == ["M1", "M2"]


async def test_what_many_lists_say_and_for_whom_takes_as_many_statements_as_one(database: Database) -> None:
    world, grace, ada = await furnish(database), await author(database), await member(database)
    [sku_id] = await things(database, world, "a")
    prices = {await make(database, grace, f"l{n}", [PriceEntry(sku_id, 1, cny(n))], (ada,)): n for n in range(1, 4)}
    lists = await known_lists(database, grace, *prices)
    with recorded_statements() as record:
        entries = await catalog.list_price_entries(database.read(), lists, window())
        whom = await catalog.list_price_list_members(database.read(), lists, window(), grace.staff)
    assert len(record) == 3
    assert {key: page.edges[0].node.price.minor for key, page in entries.items()} == prices
    assert {edge.node.member_id for page in whom.values() for edge in page.edges} == {ada}


@pytest.mark.parametrize("cursor", [("x", 1), (1,), (2**63, 1), (1, -(2**62))])
async def test_a_cursor_of_another_list_is_refused(database: Database, cursor: tuple[Any, ...]) -> None:
    grace = await author(database)
    list_id = await make(database, grace)
    with pytest.raises(BadRequest):
        await entries_of(database, grace, list_id, window(2, encode_cursor(cursor)))


async def known_lists(database: Database, by: stores.Author, *ids: int) -> list[catalog.PriceList]:
    return list((await catalog.get_price_lists(database.read(), ids, by.staff, "en")).values())


async def entries_of(database: Database, by: stores.Author, list_id: int, asked: Window) -> catalog.ListedPrices:
    lists = await known_lists(database, by, list_id)
    return (await catalog.list_price_entries(database.read(), lists, asked))[list_id]
