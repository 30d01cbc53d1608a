"""Demand is measured against stock per SKU, bundles as their components."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domains.catalog import Component
from domains.inventory import Demand, StockOperation
from domains.inventory.rules import EFFECTS, Recipes, availability, crossings, pieces, shortages

TABLE, STOOL, SET, TRIO = 1, 2, 10, 11
RECIPES: Recipes = {
    SET: [Component(TABLE, 1), Component(STOOL, 4)],
    TRIO: [Component(STOOL, 3)],
}

_demands = st.lists(
    st.builds(Demand, sku_id=st.sampled_from([TABLE, STOOL, SET, TRIO]), quantity=st.integers(1, 6)),
    min_size=1,
    max_size=6,
)
_sellable = st.fixed_dictionaries({}, optional={TABLE: st.integers(0, 12), STOOL: st.integers(0, 40)})


def test_demands_for_one_sku_are_summed() -> None:
    assert pieces([Demand(TABLE, 2), Demand(TABLE, 3)], {}) == {TABLE: 5}


def test_a_bundle_is_taken_apart_and_summed_with_its_components() -> None:
    assert pieces([Demand(SET, 2), Demand(STOOL, 1), Demand(TRIO, 1)], RECIPES) == {TABLE: 2, STOOL: 12}


def test_pieces_come_in_order_of_sku() -> None:
    assert list(pieces([Demand(9, 1), Demand(SET, 1), Demand(5, 1)], RECIPES)) == [TABLE, STOOL, 5, 9]


@pytest.mark.parametrize("quantity", [0, -1])
def test_a_demand_for_less_than_one_is_a_fault(quantity: int) -> None:
    with pytest.raises(ValueError, match="is no quantity"):
        pieces([Demand(TABLE, quantity)], {})


@pytest.mark.parametrize(
    ("demands", "sellable", "short"),
    [
        ([Demand(TABLE, 3)], {TABLE: 3}, []),
        ([Demand(TABLE, 4)], {TABLE: 3}, [(0, 3)]),
        ([Demand(TABLE, 1)], {}, [(0, 0)]),
        ([Demand(TABLE, 2), Demand(TABLE, 2)], {TABLE: 3}, [(1, 1)]),
        ([Demand(TABLE, 5), Demand(TABLE, 1)], {TABLE: 3}, [(0, 3), (1, 0)]),
        ([Demand(SET, 3)], {TABLE: 9, STOOL: 11}, [(0, 2)]),
        ([Demand(SET, 2), Demand(STOOL, 4)], {TABLE: 2, STOOL: 11}, [(1, 3)]),
        ([Demand(TABLE, 2), Demand(STOOL, 2)], {TABLE: 1, STOOL: 1}, [(0, 1), (1, 1)]),
    ],
)
def test_each_short_demand_is_named_with_what_is_left_for_it(
    demands: list[Demand], sellable: dict[int, int], short: list[tuple[int, int]]
) -> None:
    found = shortages(demands, RECIPES, sellable)
    assert [(each.demand, each.available) for each in found] == [(demands[at], available) for at, available in short]


@given(_demands, _sellable)
def test_nothing_is_short_exactly_when_all_pieces_are_there(demands: list[Demand], sellable: dict[int, int]) -> None:
    enough = all(sellable.get(sku, 0) >= quantity for sku, quantity in pieces(demands, RECIPES).items())
    assert (shortages(demands, RECIPES, sellable) == []) is enough


@given(_demands, _sellable)
def test_demands_cut_to_what_was_named_can_be_met_together(demands: list[Demand], sellable: dict[int, int]) -> None:
    numbered = [Demand(each.sku_id, each.quantity, (str(at),)) for at, each in enumerate(demands)]
    available = {each.demand.field: each.available for each in shortages(numbered, RECIPES, sellable)}
    cut = [Demand(each.sku_id, available.get(each.field, each.quantity), each.field) for each in numbered]
    assert shortages([each for each in cut if each.quantity], RECIPES, sellable) == []


@given(_demands, _sellable)
def test_what_was_named_is_the_most_for_each(demands: list[Demand], sellable: dict[int, int]) -> None:
    for short in shortages(demands, RECIPES, sellable):
        before = demands[: [demand is short.demand for demand in demands].index(True)]
        served = [
            Demand(each.sku_id, quantity) for each in before if (quantity := _served(each, demands, sellable)) > 0
        ]
        assert shortages([*served, Demand(short.demand.sku_id, short.available + 1)], RECIPES, sellable) != []


def _served(demand: Demand, demands: list[Demand], sellable: dict[int, int]) -> int:
    cut = [each.available for each in shortages(demands, RECIPES, sellable) if each.demand is demand]
    return cut[0] if cut else demand.quantity


def test_of_a_bundle_as_many_can_be_had_as_its_scarcest_component_allows() -> None:
    sellable = {TABLE: 5, STOOL: 11}
    assert availability([TABLE, STOOL, SET, TRIO, 99], RECIPES, sellable) == {
        TABLE: 5,
        STOOL: 11,
        SET: 2,
        TRIO: 3,
        99: 0,
    }


@pytest.mark.parametrize(
    ("before", "now", "ran_out", "came_back"),
    [
        (5, 4, [], []),
        (4, 3, [SET], []),
        (3, 2, [], []),
        (4, 0, [STOOL, SET], []),
        (0, 1, [], [STOOL]),
        (0, 4, [], [STOOL, SET]),
        (3, 9, [], [SET]),
        (0, 0, [], []),
    ],
)
def test_a_bundle_runs_out_when_too_few_of_a_component_are_left(
    before: int, now: int, ran_out: list[int], came_back: list[int]
) -> None:
    assert crossings({STOOL: now}, {STOOL: now - before}, {SET: RECIPES[SET]}) == (ran_out, came_back)


def test_every_operation_says_what_it_does_to_stock() -> None:
    assert set(EFFECTS) == set(StockOperation)


def test_locking_and_its_two_ends_keep_the_sum_of_sellable_locked_and_sold() -> None:
    for operation in (StockOperation.LOCK, StockOperation.UNLOCK, StockOperation.DEDUCT):
        assert sum(EFFECTS[operation].values()) == 0
