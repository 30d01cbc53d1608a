"""Use cases of back categories: the tree and the attributes that it binds."""

from collections.abc import Collection, Sequence
from datetime import datetime

from domains.catalog.problems import CategoryHoldsProducts
from domains.catalog.rules.commands import BindAttribute, CreateBackCategory
from domains.catalog.rules.kinds import AttributeRole, AttributeValueType, CategoryContent
from domains.catalog.rules.library import code_problems
from domains.catalog.rules.templates import TemplateGroup, effective, template_of
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.store import categories as store
from domains.catalog.store.library import ensure_groups, get_attribute_ids
from domains.kernel import AlreadyExists, Invalid, NotFound, Problem, Refused, Required
from persistence import Reader, Transaction


async def create_back_category(tx: Transaction, command: CreateBackCategory, now: datetime) -> int:
    """Adds a category below its parent, with its own bindings, and returns its id.

    A parent that holds products gets no category below it. Raises Refused.
    """
    problems = text_problems(command.name, MAX_NAME, "name")
    problems += code_problems(command.code, "code") if command.code is not None else []
    problems += await _parent_problems(tx, command.parent_id)
    inherited = await _bound_codes(tx, command.parent_id)
    problems += await _binding_problems(tx, command.attributes, inherited, ("attributes",))
    if problems:
        raise Refused(*problems)
    category_id = await store.add_back_category(tx, command, now)
    if category_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    await _bind(tx, category_id, command.attributes)
    return category_id


async def bind_attributes(tx: Transaction, category_id: int, bindings: Sequence[BindAttribute]) -> None:
    """Binds more attributes in a category, behind those that it has. Raises Refused."""
    if not await store.get_category_content(tx, [category_id]):
        raise Refused(NotFound(field=("category_id",)))
    problems = await _binding_problems(tx, bindings, await _bound_codes(tx, category_id), ("attributes",))
    if problems:
        raise Refused(*problems)
    await _bind(tx, category_id, bindings)


async def get_templates(reader: Reader, category_ids: Collection[int], language: str) -> dict[int, list[TemplateGroup]]:
    """The effective templates of categories, in two statements however deep they are."""
    bindings = await store.get_bindings(reader, category_ids, language)
    allowed = await store.get_allowed_values(reader, category_ids, language)
    return {category_id: template_of(bindings.get(category_id, ()), allowed) for category_id in category_ids}


async def get_bound_codes(reader: Reader, category_ids: Collection[int]) -> dict[int, frozenset[str]]:
    """The codes of the attributes that each category binds or inherits."""
    found = await store.get_bindings(reader, category_ids, "en")
    return {
        category_id: frozenset(each.attribute.code for each in effective(found.get(category_id, ())))
        for category_id in category_ids
    }


async def _bound_codes(tx: Transaction, category_id: int | None) -> frozenset[str]:
    if category_id is None:
        return frozenset()
    return (await get_bound_codes(tx, [category_id]))[category_id]


async def _parent_problems(tx: Transaction, parent_id: int | None) -> list[Problem]:
    if parent_id is None:
        return []
    if not await store.get_category_content(tx, [parent_id]):
        return [NotFound(field=("parent_id",))]
    if await store.claim_content(tx, [parent_id], CategoryContent.CATEGORIES):
        return [CategoryHoldsProducts(field=("parent_id",))]
    return []


async def _binding_problems(
    tx: Transaction, bindings: Sequence[BindAttribute], bound: frozenset[str], field: tuple[str, ...]
) -> list[Problem]:
    known = await get_attribute_ids(tx, [each.attribute_code for each in bindings])
    problems: list[Problem] = []
    seen = set(bound)
    for index, each in enumerate(bindings):
        place = (*field, str(index))
        attribute = known.get(each.attribute_code)
        if attribute is None:
            problems.append(NotFound(field=(*place, "attribute_code")))
        else:
            problems += _role_problems(each, attribute[1], place)
        if each.attribute_code in seen:
            problems.append(AlreadyExists(field=(*place, "attribute_code")))
        if not each.group.strip():
            problems.append(Required(field=(*place, "group")))
        seen.add(each.attribute_code)
    return problems


def _role_problems(binding: BindAttribute, value_type: AttributeValueType, place: tuple[str, ...]) -> list[Problem]:
    problems: list[Problem] = []
    if binding.role is AttributeRole.SALES and value_type is not AttributeValueType.SINGLE_CHOICE:
        problems.append(
            Invalid(
                why="Only a single choice can span SKUs.",
                why_zh="只有单选属性可以作为销售属性。",
                field=(*place, "role"),
            )
        )
    if binding.filterable and value_type is AttributeValueType.TEXT:
        problems.append(
            Invalid(
                why="Free text cannot be filtered by.", why_zh="文本属性不能用于筛选。", field=(*place, "filterable")
            )
        )
    return problems


async def _bind(tx: Transaction, category_id: int, bindings: Sequence[BindAttribute]) -> None:
    if not bindings:
        return
    attributes = await get_attribute_ids(tx, [each.attribute_code for each in bindings])
    groups = await ensure_groups(tx, [each.group for each in bindings])
    await store.bind(
        tx, category_id, [(each, attributes[each.attribute_code][0], groups[each.group]) for each in bindings]
    )
