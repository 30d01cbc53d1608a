"""Delivery through its face, on both databases."""

from datetime import UTC, datetime
from typing import Any

import pytest

from domains import logistics
from domains.kernel import Frame, Money, Refused
from domains.logistics import Coverage, DeliveryKind, Fee, SaveDeliveryRule
from persistence import Database, recorded_statements

pytestmark = pytest.mark.anyio

NOW = datetime(2026, 11, 11, 8, 0, tzinfo=UTC)
HANGZHOU, LHASA = "330106", "540102"
OURS, THEIRS = 1, 2
FRAME = Frame()


def yuan(minor: int) -> Money:
    return Money(minor, "CNY")


async def save(database: Database, **changed: Any) -> int:
    """Saves a rule: express everywhere for 10.00, free from 99.00, unless told otherwise."""
    usual: dict[str, Any] = {
        "store_id": OURS,
        "kind": DeliveryKind.EXPRESS,
        "label": {"en": "Express", "zh-CN": "快递"},
        "fees": [Fee(yuan(1000), yuan(9900))],
    }
    command = SaveDeliveryRule(**{**usual, **changed})
    return await database.write(lambda tx: logistics.save_delivery_rule(tx, command, NOW))


async def labels(database: Database, region: str | None, frame: Frame = FRAME, store_id: int = OURS) -> list[str]:
    found = await logistics.get_delivery_rules(database.read(), [store_id], region, frame)
    return [rule.label for rule in found[store_id]]


async def test_a_rule_is_offered_as_it_was_saved(database: Database) -> None:
    rule_id = await save(database, promised_days=3)
    [rule] = (await logistics.get_delivery_rules(database.read(), [OURS], HANGZHOU, FRAME))[OURS]
    assert rule == logistics.DeliveryRule(
        str(rule_id), OURS, DeliveryKind.EXPRESS, "Express", yuan(1000), yuan(9900), 3
    )


async def test_labels_are_in_the_readers_language(database: Database) -> None:
    await save(database)
    assert await labels(database, HANGZHOU, Frame(language="zh-CN")) == ["快递"]


async def test_rules_come_in_the_order_of_their_places(database: Database) -> None:
    for place, name in [(2, "second"), (1, "first"), (2, "third")]:
        await save(database, label={"en": name}, place=place)
    assert await labels(database, HANGZHOU) == ["first", "second", "third"]


async def test_only_rules_that_serve_the_region_are_offered(database: Database) -> None:
    await save(database, label={"en": "all but far"}, coverage=Coverage(("",), ("54", "65")))
    await save(database, label={"en": "far"}, coverage=Coverage(("54", "65")))
    assert await labels(database, HANGZHOU) == ["all but far"]
    assert await labels(database, LHASA) == ["far"]


async def test_a_store_without_a_rule_delivers_nowhere(database: Database) -> None:
    await save(database)
    found = await logistics.get_delivery_rules(database.read(), [OURS, THEIRS], HANGZHOU, FRAME)
    assert [len(found[store]) for store in (OURS, THEIRS)] == [1, 0]


@pytest.mark.parametrize("region", [None, "999999", "3301"])
async def test_without_a_known_region_only_what_goes_nowhere_is_offered(database: Database, region: str | None) -> None:
    await save(database)
    await save(database, kind=DeliveryKind.PICK_UP, label={"en": "Pick-up"})
    await save(database, kind=DeliveryKind.NONE, label={"en": "By e-mail"}, coverage=Coverage(()))
    assert await labels(database, region) == ["By e-mail"]


async def test_fees_are_those_of_the_frames_currency(database: Database) -> None:
    await save(database, fees=[Fee(yuan(1000)), Fee(Money(200, "USD"), Money(1500, "USD"))])
    await save(database, label={"en": "CNY only"})
    [rule] = (await logistics.get_delivery_rules(database.read(), [OURS], HANGZHOU, Frame(currency="USD")))[OURS]
    assert (rule.fee, rule.free_from) == (Money(200, "USD"), Money(1500, "USD"))


async def test_a_saved_rule_can_be_changed(database: Database) -> None:
    rule_id = await save(database)
    assert await save(database, id=rule_id, label={"en": "Faster"}, fees=[Fee(yuan(500))]) == rule_id
    [rule] = (await logistics.get_delivery_rules(database.read(), [OURS], HANGZHOU, FRAME))[OURS]
    assert (rule.label, rule.fee, rule.free_from) == ("Faster", yuan(500), None)


async def test_a_rule_of_another_store_is_not_found(database: Database) -> None:
    rule_id = await save(database)
    for changed in ({"id": rule_id, "store_id": THEIRS}, {"id": 0}):
        with pytest.raises(Refused) as refused:
            await save(database, **changed)
        assert [(problem.code, problem.field) for problem in refused.value.problems] == [("NOT_FOUND", ("id",))]
    assert await labels(database, HANGZHOU) == ["Express"]


async def test_a_rule_that_is_wrong_is_not_saved(database: Database) -> None:
    with pytest.raises(Refused):
        await save(database, promised_days=-1)
    assert await labels(database, HANGZHOU) == []


async def test_an_estimate_is_for_each_piece_alone_and_in_order(database: Database) -> None:
    await save(database)
    await save(database, store_id=THEIRS, fees=[Fee(yuan(700))])
    goods = [(OURS, yuan(9900)), (THEIRS, yuan(9900)), (OURS, yuan(9899)), (3, yuan(1)), (OURS, Money(1, "USD"))]
    estimates = await logistics.estimate_freight(database.read(), goods, HANGZHOU, FRAME)
    assert estimates == [yuan(0), yuan(700), yuan(1000), None, None]


@pytest.mark.parametrize("region", [None, "999999", LHASA])
async def test_where_it_is_not_delivered_there_is_no_estimate(database: Database, region: str | None) -> None:
    await save(database, coverage=Coverage(("",), ("54",)))
    assert await logistics.estimate_freight(database.read(), [(OURS, yuan(100))], region, FRAME) == [None]


async def test_estimates_of_many_products_take_one_statement(database: Database) -> None:
    await save(database)
    with recorded_statements() as ran:
        await logistics.estimate_freight(database.read(), [(OURS, yuan(n)) for n in range(50)], HANGZHOU, FRAME)
    assert len(ran) == 1
