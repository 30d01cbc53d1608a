"""Pages are made, saved and published, on both databases."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from domains import cms
from domains.kernel import Channel, Frame, Refused
from persistence import Database, Row, Statement

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
TITLE = {"en": "Home", "zh-CN": "首页"}


def slots(text: Any = "Hello", **more: Any) -> tuple[cms.BlockSlot, ...]:
    properties = {"text": text, **more} if text is not None else more
    return (cms.BlockSlot("main", (cms.Block("b1", "text", "plain", properties),)),)


def rich(html: str) -> tuple[cms.BlockSlot, ...]:
    return (cms.BlockSlot("main", (cms.Block("b1", "rich_text", "plain", {"html": {"en": html}}),)),)


async def create(database: Database, slug: str = "home", channel: Channel = Channel.PC) -> int:
    command = cms.CreatePage(slug, TITLE, channel, cms.PageKind.HOME)
    draft = await database.write(lambda tx: cms.create_page(tx, command, NOW))
    return draft.page.id


async def save(
    database: Database, page_id: int, version: int, content: tuple[cms.BlockSlot, ...], staff_id: int | None = None
) -> cms.PageDraft:
    command = cms.SaveDraft(page_id, version, content)
    return await database.write(lambda tx: cms.save_draft(tx, command, LATER, staff_id))


async def publish(database: Database, page_id: int, version: int) -> cms.PageDraft:
    return await database.write(lambda tx: cms.publish(tx, cms.PublishPage(page_id, version), LATER))


async def find(database: Database, slug: str = "home", language: str = "en") -> cms.PageView | None:
    return await cms.find_page(database.read(), slug, Channel.PC, Frame(language=language), LATER)


async def text_of(database: Database) -> str | None:
    view = await find(database)
    assert view is not None
    [component] = view.slots[0].components
    assert isinstance(component, cms.TextComponent)
    return component.text


async def refused(work: Any) -> list[tuple[str, tuple[str, ...] | None]]:
    with pytest.raises(Refused) as error:
        await work
    return [(each.code, each.field) for each in error.value.problems]


async def test_a_page_that_was_never_published_is_not_found(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots())
    assert await find(database) is None


async def test_shoppers_see_what_was_published(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots("Hello"))
    await publish(database, page_id, 2)
    view = await find(database)
    assert view is not None
    assert (view.id, view.title, view.version) == (page_id, "Home", 2)
    assert await text_of(database) == "Hello"


async def test_a_page_is_answered_in_the_readers_language(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots({"en": "Hello", "zh-CN": "你好"}))
    await publish(database, page_id, 2)
    view = await find(database, language="zh-CN")
    assert view is not None
    assert view.title == "首页"
    assert view.slots[0].components == (cms.TextComponent(id="b1", style="plain", text="你好"),)


async def test_shoppers_do_not_see_a_draft_that_came_after(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots("Hello"))
    await publish(database, page_id, 2)
    await save(database, page_id, 2, slots("Soon"))
    assert await text_of(database) == "Hello"
    await publish(database, page_id, 3)
    assert await text_of(database) == "Soon"


async def test_a_page_of_another_channel_is_another_page(database: Database) -> None:
    page_id = await create(database, channel=Channel.APP)
    await publish(database, page_id, 1)
    assert await find(database) is None
    assert await create(database) != page_id


async def test_a_page_of_an_unknown_name_is_not_found(database: Database) -> None:
    assert await find(database, "nowhere") is None


async def test_a_channel_has_one_page_of_a_name(database: Database) -> None:
    await create(database)
    assert await refused(create(database)) == [("ALREADY_EXISTS", ("slug",))]


@pytest.mark.parametrize(
    ("slug", "title", "found"),
    [
        ("", TITLE, [("REQUIRED", ("slug",))]),
        ("Home Page", TITLE, [("INVALID", ("slug",))]),
        ("x" * 81, TITLE, [("INVALID", ("slug",))]),
        ("home", {"en": " "}, [("REQUIRED", ("title",))]),
        ("home", {"en": "x" * 121}, [("INVALID", ("title", "en"))]),
        ("", {"tlh": "juH"}, [("REQUIRED", ("slug",)), ("INVALID", ("title", "tlh"))]),
    ],
)
async def test_a_page_needs_a_sound_name_and_title(
    database: Database, slug: str, title: dict[str, str], found: list[Any]
) -> None:
    command = cms.CreatePage(slug, title, Channel.PC, cms.PageKind.CUSTOM)
    assert await refused(database.write(lambda tx: cms.create_page(tx, command, NOW))) == found


async def test_a_draft_is_saved_on_the_version_that_was_edited(database: Database) -> None:
    page_id = await create(database)
    draft = await save(database, page_id, 1, slots("One"), staff_id=5)
    assert (draft.page.draft_version, draft.page.updated_by, draft.page.updated_at) == (2, 5, LATER)
    assert draft.slots == slots("One")


async def test_an_old_version_is_not_saved_over_a_newer_one(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots("One"), staff_id=5)
    with pytest.raises(Refused) as error:
        await save(database, page_id, 1, slots("Two"), staff_id=6)
    [problem] = error.value.problems
    assert isinstance(problem, cms.DraftChanged)
    assert (problem.current_version, problem.field) == (2, ("draft_version",))
    assert error.value.offers["conflict"] == cms.PageConflict(2, 5, LATER)


async def test_a_version_that_is_no_longer_the_latest_is_not_published(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots())
    assert await refused(publish(database, page_id, 1)) == [("DRAFT_CHANGED", ("draft_version",))]
    assert await find(database) is None


async def test_what_is_only_missing_is_saved_but_not_published(database: Database) -> None:
    page_id = await create(database)
    draft = await save(database, page_id, 1, slots(None))
    path = ("slots", "0", "components", "0", "properties", "text")
    assert [(each.code, each.field) for each in cms.draft_problems(draft.slots)] == [("REQUIRED", path)]
    assert await refused(publish(database, page_id, 2)) == [("REQUIRED", path)]


async def test_what_is_wrong_is_not_saved(database: Database) -> None:
    page_id = await create(database)
    path = ("slots", "0", "components", "0", "properties", "text")
    assert await refused(save(database, page_id, 1, slots(7))) == [("INVALID", path)]


async def test_a_draft_keeps_its_title_unless_it_gets_another(database: Database) -> None:
    page_id = await create(database)
    assert (await save(database, page_id, 1, slots())).title == TITLE
    command = cms.SaveDraft(page_id, 2, slots(), {"en": "Front"})
    assert (await database.write(lambda tx: cms.save_draft(tx, command, LATER))).title == {"en": "Front"}


async def test_a_draft_does_not_lose_its_title(database: Database) -> None:
    page_id = await create(database)
    command = cms.SaveDraft(page_id, 1, slots(), {"en": ""})
    assert await refused(database.write(lambda tx: cms.save_draft(tx, command, LATER))) == [("REQUIRED", ("title",))]


async def test_rich_text_is_sanitised_before_it_is_kept(database: Database) -> None:
    page_id = await create(database)
    draft = await save(database, page_id, 1, rich("<p onclick='x()'>Hi<script>x()</script></p>"))
    assert draft.slots == rich("<p>Hi</p>")


@pytest.mark.parametrize("use_case", [save, publish])
async def test_a_page_that_does_not_exist_is_not_changed(database: Database, use_case: Any) -> None:
    work = save(database, 99, 1, slots()) if use_case is save else publish(database, 99, 1)
    assert await refused(work) == [("NOT_FOUND", ("page_id",))]


class Failing:
    """A reader whose statements on a table fail."""

    def __init__(self, database: Database, table: str) -> None:
        self._reader, self._table, self._dialect = database.read(), table, database.dialect

    async def rows(self, statement: Statement, **parameters: Any) -> Sequence[Row]:
        if f"FROM {self._table}" in statement.compiled(self._dialect).text:
            raise ConnectionResetError
        return await self._reader.rows(statement, **parameters)


@pytest.mark.parametrize("table", ["product_cards", "front_category_sources"])
async def test_goods_that_cannot_be_read_hide_their_blocks_and_no_others(database: Database, table: str) -> None:
    page_id = await create(database)
    source = {"productIds": [1], "frontCategoryId": 1}
    blocks = (
        cms.Block("b1", "product_list", "grid", {"source": source}),
        cms.Block("b2", "text", "plain", {"text": "Hello"}),
    )
    await save(database, page_id, 1, (cms.BlockSlot("main", blocks),))
    await publish(database, page_id, 2)
    with capture_logs() as logs:
        view = await cms.find_page(Failing(database, table), "home", Channel.PC, Frame(), LATER)
    assert view is not None
    assert [each.hidden for each in view.slots[0].components] == [True, False]
    assert [each["event"] for each in logs] == ["goods_of_page_failed"]


async def test_of_two_who_save_at_once_one_is_told_of_the_other(database: Database) -> None:
    page_id = await create(database)
    found = await asyncio.gather(
        *(save(database, page_id, 1, slots(f"Text {at}")) for at in range(5)), return_exceptions=True
    )
    refusals = [each for each in found if isinstance(each, Refused)]
    assert len(refusals) == 4
    assert {problem.code for each in refusals for problem in each.problems} == {"DRAFT_CHANGED"}


async def test_pages_pass_their_own_checks(database: Database) -> None:
    page_id = await create(database)
    await save(database, page_id, 1, slots())
    await publish(database, page_id, 2)
    for check in cms.CHECKS:
        assert await check.find_breaches(database.read()) == []
