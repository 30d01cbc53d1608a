"""Use cases of back categories that are there: changing, moving, binding anew, and what that does to products."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any, Final

from domains import stores
from domains.catalog.problems import CategoryDisabled, CategoryHoldsProducts
from domains.catalog.rules.bindings import OwnBinding, Surroundings, binding_problems
from domains.catalog.rules.categories import CategoryDetails
from domains.catalog.rules.category_commands import MoveBackCategory, SetBindings, UpdateBackCategory
from domains.catalog.rules.commands import BindAttribute
from domains.catalog.rules.impact import Impact
from domains.catalog.rules.kinds import CategoryContent
from domains.catalog.rules.texts import MAX_NAME, text_problems
from domains.catalog.service import bindings as binding
from domains.catalog.service import impacts
from domains.catalog.service.categories import brand_problems
from domains.catalog.service.platform import require_platform
from domains.catalog.service.refusing import require_sound
from domains.catalog.service.tag_rules import follow_if_ruled
from domains.catalog.store import bindings as binding_store
from domains.catalog.store import categories as category_store
from domains.catalog.store import category_brands
from domains.catalog.store import category_writing as store
from domains.kernel import Invalid, NotFound, Outdated, Problem, Refused
from persistence import Reader, Transaction

_ACTION: Final = "catalog.category.write"


async def update_back_category(
    tx: Transaction,
    command: UpdateBackCategory,
    now: datetime,
    author: stores.Author | None = None,
    language: str = "en",
) -> None:
    """Changes a category; what one that is disabled holds stays as it is, and on sale.

    So do products whose brand is not allowed any more: as many as were expected, or it is refused with the offer
    `impact`. Raises Refused.
    """
    require_platform(author, "id")
    held = {} if command.brand_ids is None else await store.hold_tree(tx, command.id)
    known = held.get(command.id) or await store.hold(tx, command.id)
    problems = await _update_problems(tx, command, known)
    if problems or known is None:
        raise Refused(*problems)
    found = impacts.renaming_brands(command)
    await impacts.require_expected(tx, found, command.expected_products, "brand_ids", language)
    if not await store.change(tx, command, known):
        raise Refused(Outdated(current=known.version, field=("version",)))
    brands = await category_brands.get_own_brand_ids(tx, command.id)
    if command.brand_ids is not None:
        await category_brands.set_brands(tx, command.id, command.brand_ids)
    before = {"name": known.name, "position": known.position, "disabled": known.disabled, "brand_ids": brands}
    after = {name: getattr(command, name) for name in before if getattr(command, name) is not None}
    await _record(tx, author, command.id, {name: before[name] for name in after}, after, now)


async def set_bindings(
    tx: Transaction, command: SetBindings, now: datetime, author: stores.Author | None = None, language: str = "en"
) -> None:
    """Says all that a category says of attributes anew.

    Raises Refused: where products are touched other than as many as were expected with the offer `impact`, and where
    products use a KEY or SALES attribute that they would lose.
    """
    require_platform(author, "id")
    known = (await store.hold_tree(tx, command.id)).get(command.id)
    problems = _version_problems(known, command.version)
    around = await _around(tx, known, command.attributes)
    problems += binding_problems(command.attributes, around, "attributes")
    if problems or known is None:
        raise Refused(*problems)
    found = await impacts.rebinding(tx, known.id, command.attributes, around)
    await impacts.require_expected(tx, found, command.expected_products, "attributes", language)
    if not await store.touch(tx, known.id, command.version):
        raise Refused(Outdated(current=known.version, field=("version",)))
    before = await binding_store.get_own_bindings(tx, [known.id])
    await binding_store.clear_bindings(tx, known.id)
    await binding.add(tx, known.id, command.attributes, around)
    after = await binding_store.get_own_bindings(tx, [known.id])
    await _record(tx, author, known.id, _told(before.get(known.id, ())), _told(after.get(known.id, ())), now)


async def move_back_category(
    tx: Transaction, command: MoveBackCategory, now: datetime, author: stores.Author | None = None, language: str = "en"
) -> None:
    """Puts a category under another parent, with all below it and their products.

    Raises Refused, as `set_bindings` does.
    """
    require_platform(author, "id")
    await store.hold_roots(tx)
    others = [each for each in (command.parent_id, await _parent_of(tx, command.id)) if each is not None]
    known = (await store.hold_tree(tx, command.id, others)).get(command.id)
    problems = [*_version_problems(known, command.version), *await _place_problems(tx, command)]
    if problems or known is None:
        raise Refused(*problems)
    if command.parent_id is not None:
        await category_store.claim_content(tx, [command.parent_id], CategoryContent.CATEGORIES)
    found = await impacts.moving(tx, command)
    await impacts.require_expected(tx, found, command.expected_products, "parent_id", language)
    position = known.position if command.position is None else command.position
    if not await store.put_under(tx, known, command.parent_id, position):
        raise Refused(Outdated(current=known.version, field=("version",)))
    await follow_if_ruled(tx, now)
    before = {"parent_id": known.parent_id, "position": known.position}
    await _record(tx, author, known.id, before, {"parent_id": command.parent_id, "position": position}, now)


async def preview_update(
    reader: Reader, command: UpdateBackCategory, language: str, author: stores.Author | None = None
) -> Impact:
    """What `update_back_category` would do to products. Raises Refused for what it would refuse of the command."""
    require_platform(author, "id")
    known = (await store.get_details(reader, [command.id])).get(command.id)
    require_sound(await _update_problems(reader, command, known))
    return await impacts.impact_of(reader, impacts.renaming_brands(command), language)


async def preview_bindings(
    reader: Reader, command: SetBindings, language: str, author: stores.Author | None = None
) -> Impact:
    """The same of `set_bindings`."""
    require_platform(author, "id")
    known = (await store.get_details(reader, [command.id])).get(command.id)
    around = await _around(reader, known, command.attributes)
    require_sound(
        [*_version_problems(known, command.version), *binding_problems(command.attributes, around, "attributes")]
    )
    found = await impacts.rebinding(reader, command.id, command.attributes, around)
    return await impacts.impact_of(reader, found, language)


async def preview_move(
    reader: Reader, command: MoveBackCategory, language: str, author: stores.Author | None = None
) -> Impact:
    """The same of `move_back_category`."""
    require_platform(author, "id")
    known = (await store.get_details(reader, [command.id])).get(command.id)
    require_sound([*_version_problems(known, command.version), *await _place_problems(reader, command)])
    return await impacts.impact_of(reader, await impacts.moving(reader, command), language)


async def _update_problems(reader: Reader, command: UpdateBackCategory, known: CategoryDetails | None) -> list[Problem]:
    problems = _version_problems(known, command.version)
    problems += text_problems(command.name, MAX_NAME, "name") if command.name is not None else []
    return problems + await brand_problems(reader, command.brand_ids or ())


def _version_problems(known: CategoryDetails | None, version: int) -> list[Problem]:
    if known is None:
        return [NotFound(field=("id",))]
    return [] if known.version == version else [Outdated(current=known.version, field=("version",))]


async def _place_problems(reader: Reader, command: MoveBackCategory) -> list[Problem]:
    if command.parent_id is None:
        return []
    parent = (await category_store.get_holdings(reader, [command.parent_id])).get(command.parent_id)
    if parent is None:
        return [NotFound(field=("parent_id",))]
    if command.id in await store.get_path_ids(reader, command.parent_id):
        why, why_zh = "A category cannot stand below itself.", "类目不能移动到自身之下。"
        return [Invalid(why=why, why_zh=why_zh, field=("parent_id",))]
    if parent.holds is CategoryContent.PRODUCTS:
        return [CategoryHoldsProducts(field=("parent_id",))]
    return [CategoryDisabled(field=("parent_id",))] if parent.disabled else []


async def _around(reader: Reader, known: CategoryDetails | None, wanted: Sequence[BindAttribute]) -> Surroundings:
    return await binding.surroundings_below(reader, None if known is None else known.parent_id, wanted)


async def _parent_of(reader: Reader, category_id: int) -> int | None:
    known = (await store.get_details(reader, [category_id])).get(category_id)
    return None if known is None else known.parent_id


def _told(bindings: Sequence[OwnBinding]) -> dict[str, list[dict[str, Any]]]:
    return {"attributes": [asdict(each) for each in bindings]}


async def _record(
    tx: Transaction, author: stores.Author | None, category_id: int, before: Any, after: Any, now: datetime
) -> None:
    await stores.record_change(tx, author, _ACTION, f"back_category:{category_id}", before, after, now)
