"""What a category may say of attributes, given what it inherits."""

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Final

from domains.catalog.problems import ValueNotAllowed
from domains.catalog.rules.commands import BindAttribute
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, BindingMode
from domains.catalog.rules.templates import Bound
from domains.catalog.rules.texts import is_printable
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Required

MAX_BINDINGS: Final = 200
MAX_GROUP: Final = 64
# So many of an attribute's choices a category names.
MAX_ALLOWED: Final = 1_000

Place = tuple[str, ...]
_CHANGES: Final = frozenset({BindingMode.REORDER, BindingMode.TIGHTEN, BindingMode.SHOW})


@dataclass(frozen=True, slots=True)
class Entry:
    """An attribute of the library, and the ids of those of its choices that are named."""

    id: int
    value_type: AttributeValueType
    values: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class NewBinding:
    """What a category is to say of an attribute, resolved. What does not count in its mode is as it is inherited."""

    category_id: int
    attribute_id: int
    mode: BindingMode
    group_id: int
    role: AttributeRole
    required: bool
    filterable: bool
    position: int
    allowed: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class OwnBinding:
    """What a category itself says of an attribute, in the words that bind it; `group` is the heading's code."""

    attribute_code: str
    group: str
    role: AttributeRole
    required: bool
    filterable: bool
    mode: BindingMode
    allowed_values: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What bindings are checked against: the library, what is inherited (by attribute id), what is added already."""

    library: Mapping[str, Entry]
    inherited: Mapping[int, Bound]
    added: Set[int] = frozenset()


def binding_problems(wanted: Sequence[BindAttribute], around: Surroundings, *field: str) -> Iterator[Problem]:
    """What is wrong with all that a category is to say of attributes."""
    if len(wanted) > MAX_BINDINGS:
        yield Invalid(why=f"At most {MAX_BINDINGS} bindings.", why_zh=f"最多 {MAX_BINDINGS} 个属性。", field=field)
        return
    modes: dict[str, set[BindingMode]] = {}
    for index, each in enumerate(wanted):
        place = (*field, str(index))
        entry = around.library.get(each.attribute_code)
        if entry is None:
            yield NotFound(field=(*place, "attribute_code"))
        else:
            yield from _problems_of(each, entry, around, place)
        yield from _said_before(each, modes.setdefault(each.attribute_code, set()), place)
        yield from _group_problems(each, place)
        modes[each.attribute_code].add(each.mode)
    shown = {each.attribute_code for each in wanted if each.mode is BindingMode.SHOW}
    yield from _unseen(wanted, shown, around, field)


def _problems_of(wanted: BindAttribute, entry: Entry, around: Surroundings, place: Place) -> Iterator[Problem]:
    bound = around.inherited.get(entry.id)
    if wanted.mode is BindingMode.ADD:
        if bound is not None or entry.id in around.added:
            yield AlreadyExists(field=(*place, "attribute_code"))
        yield from _addition_problems(wanted, entry, place)
        yield from _choice_problems(wanted, entry, None, place)
    elif bound is None:
        yield _invalid("No category above binds it.", "上级类目没有绑定该属性。", *place, "attribute_code")
    else:
        yield from _change_problems(wanted, entry, bound, place)


def _addition_problems(wanted: BindAttribute, entry: Entry, place: Place) -> Iterator[Problem]:
    if wanted.role is AttributeRole.SALES and entry.value_type is not AttributeValueType.SINGLE_CHOICE:
        yield _invalid("Only a single choice can span SKUs.", "只有单选属性可以作为销售属性。", *place, "role")
    if wanted.filterable and entry.value_type is AttributeValueType.TEXT:
        yield _invalid("Free text cannot be filtered by.", "文本属性不能用于筛选。", *place, "filterable")


def _change_problems(wanted: BindAttribute, entry: Entry, bound: Bound, place: Place) -> Iterator[Problem]:
    if wanted.role is not bound.role:
        why = f"It is {bound.role} above, and stays so."
        yield _invalid(why, f"上级类目中的角色为 {bound.role}，不能更改。", *place, "role")
    if wanted.mode is BindingMode.TIGHTEN:
        yield from _loosening(wanted, bound, place)
        yield from _choice_problems(wanted, entry, bound.allowed, place)
    elif wanted.allowed_values is not None:
        yield _invalid(
            "Values are left out by ADD and TIGHTEN only.", "只有新增或收紧时才能限定可选值。", *place, "allowed_values"
        )
    if wanted.mode is BindingMode.HIDE and bound.hidden:
        yield _invalid("A category above hides it already.", "上级类目已经隐藏了该属性。", *place, "mode")
    if wanted.mode is BindingMode.SHOW and not bound.hidden:
        yield _invalid("No category above hides it.", "上级类目没有隐藏该属性。", *place, "mode")


def _loosening(wanted: BindAttribute, bound: Bound, place: Place) -> Iterator[Problem]:
    if wanted.required is False and bound.required:
        yield _invalid("It is required above, and stays so.", "上级类目要求必填，不能放宽。", *place, "required")
    elif not wanted.required and wanted.allowed_values is None:
        yield _invalid("This tightens nothing.", "没有收紧任何限制。", *place, "mode")


def _choice_problems(
    wanted: BindAttribute, entry: Entry, above: frozenset[int] | None, place: Place
) -> Iterator[Problem]:
    given, field = wanted.allowed_values, (*place, "allowed_values")
    if given is None:
        return
    if not entry.value_type.is_choice:
        yield _invalid("Only a choice has values.", "只有选择型属性才有可选值。", *field)
        return
    if not given:
        yield Required(field=field)
    if len(given) > MAX_ALLOWED:
        yield _invalid(f"At most {MAX_ALLOWED} values.", f"最多 {MAX_ALLOWED} 个可选值。", *field)
        return
    seen: set[str] = set()
    for index, value in enumerate(given):
        value_id = entry.values.get(value)
        if value_id is None or (above is not None and value_id not in above):
            yield ValueNotAllowed(attribute=wanted.attribute_code, value=value, field=(*field, str(index)))
        elif value in seen:
            yield AlreadyExists(field=(*field, str(index)))
        seen.add(value)


def _said_before(wanted: BindAttribute, before: Set[BindingMode], place: Place) -> Iterator[Problem]:
    if wanted.mode in before:
        yield AlreadyExists(field=(*place, "attribute_code"))
    elif before and not {wanted.mode, *before} <= _CHANGES:
        yield _invalid("It contradicts what is said of it before.", "与前面对该属性的设置矛盾。", *place, "mode")


def _group_problems(wanted: BindAttribute, place: Place) -> Iterator[Problem]:
    if wanted.mode not in (BindingMode.ADD, BindingMode.REORDER):
        return
    if not wanted.group.strip():
        yield Required(field=(*place, "group"))
    elif len(wanted.group) > MAX_GROUP or not is_printable(wanted.group):
        why = f"A heading has at most {MAX_GROUP} characters that can be shown."
        yield _invalid(why, f"分组最多 {MAX_GROUP} 个可显示字符。", *place, "group")


def _unseen(wanted: Sequence[BindAttribute], shown: Set[str], around: Surroundings, field: Place) -> Iterator[Problem]:
    """What is said of attributes that are hidden above and stay so."""
    for index, each in enumerate(wanted):
        entry = around.library.get(each.attribute_code)
        bound = None if entry is None else around.inherited.get(entry.id)
        if bound is None or not bound.hidden or each.attribute_code in shown:
            continue
        if each.mode in _CHANGES:
            why, why_zh = "It is hidden above: show it again first.", "上级类目隐藏了该属性，请先恢复显示。"
            yield _invalid(why, why_zh, *field, str(index), "mode")


def _invalid(why: str, why_zh: str, *field: str) -> Problem:
    return Invalid(why=why, why_zh=why_zh, field=field)
