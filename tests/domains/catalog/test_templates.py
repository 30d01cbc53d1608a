"""What a category's products have, after all that is said from the root down; and what a change of it does to them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from domains.catalog.rules.categories import BackCategory
from domains.catalog.rules.impact import differences, moved, rebound
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, BindingMode
from domains.catalog.rules.planting import Inherited, plan
from domains.catalog.rules.templates import (
    AllowedValue,
    Attribute,
    Binding,
    Bound,
    effective,
    folded,
    specification_table,
    template_of,
)

ROOT, LEAF = BackCategory(1, "Root", False), BackCategory(2, "Leaf", True)


def binding(code: int, distance: int = 0, group: int = 1, position: int = 0, **changes: Any) -> Binding:
    bound = Binding(
        id=0,
        mode=BindingMode.ADD,
        attribute=Attribute(code, f"a{code}", f"A{code}", AttributeValueType.TEXT, None),
        role=AttributeRole.DESCRIPTIVE,
        required=False,
        filterable=False,
        group_id=group,
        group_name=f"G{group}",
        group_position=group,
        position=position,
        category=ROOT if distance else LEAF,
        distance=distance,
    )
    return replace(bound, **changes)


def hide(code: int, distance: int = 0) -> Binding:
    return binding(code, distance, mode=BindingMode.HIDE)


def show(code: int, distance: int = 0) -> Binding:
    return binding(code, distance, mode=BindingMode.SHOW)


def tighten(code: int, distance: int = 0, **changes: Any) -> Binding:
    return binding(code, distance, mode=BindingMode.TIGHTEN, **changes)


def codes(bindings: Sequence[Binding]) -> list[int]:
    return [each.attribute.id for each in effective(bindings)]


# A category says at most one thing of an attribute in a mode; paths are up to five categories long.
said = st.builds(
    binding,
    code=st.integers(1, 4),
    distance=st.integers(0, 4),
    group=st.integers(1, 2),
    position=st.integers(0, 3),
    mode=st.sampled_from(BindingMode),
    required=st.booleans(),
    allowed=st.none() | st.frozensets(st.integers(1, 4)),
)
paths = st.lists(said, max_size=20, unique_by=lambda each: (each.attribute.id, each.distance, each.mode))


def test_what_is_inherited_stands_before_what_is_added_under_the_same_heading() -> None:
    bindings = [binding(1, position=0), binding(2, 1, position=5), binding(3, 1, position=1), binding(4, 2, group=2)]
    groups = template_of(bindings, {1: {7: AllowedValue("x", "X")}})
    assert [(group.name, [each.code for each in group.attributes]) for group in groups] == [
        ("G1", ["a3", "a2", "a1"]),
        ("G2", ["a4"]),
    ]
    assert groups[0].attributes[2].allowed_values == (AllowedValue("x", "X"),)
    assert [each.inherited_from for each in groups[0].attributes] == [ROOT, ROOT, None]


def test_of_two_additions_the_nearer_counts() -> None:
    (kept,) = effective([binding(1, 2), binding(1, 0, required=True), binding(1, 1)])
    assert (kept.added.distance, kept.required) == (0, True)


def test_a_specification_table_leaves_out_what_has_no_value() -> None:
    table = specification_table([binding(1), binding(2, group=2), binding(3)], {1: ("x", "y"), 2: ()})
    assert [(group.name, [(each.code, each.values) for each in group.attributes]) for group in table] == [
        ("G1", [("a1", ("x", "y"))])
    ]


def test_what_is_reordered_stands_where_the_category_names_it_and_is_still_inherited() -> None:
    moved_up = binding(1, 0, group=2, position=0, mode=BindingMode.REORDER)
    found = effective([binding(1, 1), binding(2, 1, position=1), binding(3, 0, group=2, position=1), moved_up])
    assert [each.attribute.id for each in found] == [2, 1, 3]
    assert [each.inherited_from for each in found] == [ROOT, ROOT, None]


def test_what_is_hidden_is_gone_until_it_is_shown_again() -> None:
    path = [binding(1, 2), hide(1, 1)]
    assert codes(path) == []
    assert codes([*path, show(1)]) == [1]


def test_a_hidden_attribute_has_no_line_in_a_specification_table() -> None:
    assert specification_table([binding(1, 1), hide(1)], {1: ("x",)}) == ()


def test_tightening_leaves_what_all_leave_and_requires_what_any_requires() -> None:
    path = [
        binding(1, 2, allowed=frozenset({1, 2, 3})),
        tighten(1, 1, allowed=frozenset({2, 3, 4})),
        tighten(1, required=True),
    ]
    (bound,) = effective(path)
    assert (bound.required, bound.allowed) == (True, frozenset({2, 3}))
    choices = {1: {each: AllowedValue(f"v{each}", f"V{each}") for each in range(1, 5)}}
    [[attribute]] = [group.attributes for group in template_of(path, choices)]
    assert [each.value for each in attribute.allowed_values] == ["v2", "v3"]


@given(paths, st.integers(1, 4))
def test_hidden_and_then_shown_is_as_before(path: list[Binding], code: int) -> None:
    lower = [replace(each, distance=each.distance + 2) for each in path]
    if code in codes(lower):
        assert effective([*lower, hide(code, 1), show(code)]) == effective(lower)
    else:
        assert codes([*lower, hide(code, 1)]) == codes(lower)


@given(paths, st.integers(1, 4), st.booleans(), st.none() | st.frozensets(st.integers(1, 4)))
def test_tightening_never_loosens(
    path: list[Binding], code: int, required: bool, allowed: frozenset[int] | None
) -> None:
    lower = [replace(each, distance=each.distance + 1) for each in path]
    before = folded(lower)
    after = folded([*lower, tighten(code, required=required, allowed=allowed)])
    assert before.keys() == after.keys()
    for attribute_id, bound in after.items():
        assert bound.required >= before[attribute_id].required
        assert _leaves(bound) <= _leaves(before[attribute_id])


@given(paths, st.integers(0, 5))
def test_a_category_in_between_that_says_nothing_changes_nothing(path: list[Binding], at: int) -> None:
    stretched = [replace(each, distance=each.distance + (each.distance >= at)) for each in path]
    assert [_counted(each) for each in effective(stretched)] == [_counted(each) for each in effective(path)]


@given(paths, st.randoms(use_true_random=False))
def test_the_order_in_which_rows_come_makes_no_difference(path: list[Binding], random: Any) -> None:
    shuffled = list(path)
    random.shuffle(shuffled)
    assert effective(shuffled) == effective(path)


@given(paths)
def test_rows_that_come_twice_count_once(path: list[Binding]) -> None:
    assert effective([*path, *path]) == effective(path)


# --- what a change does ---


def test_what_is_lost_narrowed_and_required_is_told_by_category() -> None:
    before = [
        binding(1, 1, role=AttributeRole.KEY),
        binding(2, 1),
        binding(3, 1, allowed=frozenset({1, 2})),
        binding(4, 1),
    ]
    after = [binding(2, 1), tighten(2, required=True), binding(3, 1, allowed=frozenset({1})), binding(4, 1)]
    found = differences({9: before}, {9: after})
    assert (found.lost, found.narrowed, found.left, found.required) == ([(9, 1)], [(9, 3)], [(9, 3, 1)], [(9, 2)])
    assert found.identifying == {1}
    assert not differences({9: before}, {9: before})


def test_values_of_skus_are_good_in_no_other_role() -> None:
    sales, described = [binding(1, role=AttributeRole.SALES)], [binding(1)]
    assert differences({9: sales}, {9: described}).identifying == {1}
    gained = differences({9: described}, {9: sales})
    assert (gained.lost, gained.identifying) == ([(9, 1)], set())
    assert not differences({9: described}, {9: [binding(1, role=AttributeRole.KEY)]})


@given(paths, st.integers(0, 4))
def test_saying_the_same_again_makes_no_difference(path: list[Binding], distance: int) -> None:
    own = [replace(each, distance=0) for each in path if each.distance == distance]
    assert not differences({9: path}, {9: rebound(path, distance, own)})


@given(paths, st.integers(0, 4))
def test_moving_to_where_it_stands_makes_no_difference(path: list[Binding], distance: int) -> None:
    above = [replace(each, distance=each.distance - distance - 1) for each in path if each.distance > distance]
    assert not differences({9: path}, {9: moved(path, distance, above)})


def _leaves(bound: Bound) -> frozenset[int]:
    return frozenset(range(1, 5)) if bound.allowed is None else bound.allowed


def _counted(bound: Bound) -> tuple[Any, ...]:
    return bound.attribute, bound.role, bound.placed.group_id, bound.placed.position, bound.required, bound.allowed


# --- trees from files ---

_wanted = st.lists(st.sets(st.sampled_from("abcd")), min_size=1, max_size=5)


@given(_wanted)
def test_every_category_on_a_path_has_exactly_the_attributes_that_a_file_says(path: list[set[str]]) -> None:
    above, said = Inherited(), []
    for distance, wanted in zip(reversed(range(len(path))), path, strict=True):
        own, above = plan(sorted(wanted), above)
        said += [binding(ord(code), distance, mode=mode) for code, mode in own]
        here = [replace(each, distance=each.distance - distance) for each in said]
        assert {chr(code) for code in codes(here)} == wanted
        assert {mode for _, mode in own} <= {BindingMode.ADD, BindingMode.HIDE, BindingMode.SHOW}
