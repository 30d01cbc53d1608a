"""Promotions are made, and found for goods."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from domains import catalog, stores
from domains.kernel import AlreadyExists, Frame, NotFound, Problem, Refused
from domains.marketing.rules.commands import CreatePromotion, GoodsNamed
from domains.marketing.rules.draft import Draft, draft_of
from domains.marketing.rules.scopes import FOREVER, OfProduct, Sold, keys_of_goods, keys_of_product, keys_of_scope
from domains.marketing.rules.soundness import promotion_problems
from domains.marketing.rules.standing import Promotion, PromotionInForce, PromotionStatus
from domains.marketing.rules.terms import absent_in_groups, sku_ids_of
from domains.marketing.store import promotions as store
from persistence import Reader, Transaction


async def get_promotions(reader: Reader, ids: Collection[int], frame: Frame, now: datetime) -> dict[int, Promotion]:
    """The promotions of these ids, whatever their status."""
    return await store.get_promotions(reader, ids, frame.language, now)


async def get_running_promotions(reader: Reader, frame: Frame, now: datetime) -> list[PromotionInForce]:
    """All that run in the frame's channel and currency, by id."""
    return await store.list_in_force(reader, frame, now)


async def find_promotions_for(
    reader: Reader, goods: Sequence[Sold], frame: Frame, now: datetime
) -> list[PromotionInForce]:
    """What runs in the frame for any of these SKUs, by id, found by the index over scopes in one statement.

    What is excluded from a scope may still be among them.
    """
    if not goods:
        return []
    found = await store.find_by_keys(reader, keys_of_goods(goods), {each.store_id for each in goods}, frame, now)
    by_id = {each.promotion.id: each for some in found.values() for each in some}
    return [by_id[promotion_id] for promotion_id in sorted(by_id)]


async def promotions_of_products(
    reader: Reader, products: Sequence[catalog.ProductCard], frame: Frame, now: datetime
) -> list[list[Promotion]]:
    """For each product what runs for it, or for some of its SKUs, the soonest to end first; in one statement."""
    if not products:
        return []
    items = [OfProduct(each.id, each.store_id, each.brand_id, each.category_path) for each in products]
    keys = {key for item in items for key in keys_of_product(item)}
    found = await store.find_by_keys(reader, keys, {item.store_id for item in items}, frame, now)
    return [_of_item(item, found) for item in items]


async def create_promotion(
    tx: Transaction,
    command: CreatePromotion,
    now: datetime,
    *,
    staff: stores.Staff | None = None,
    language: str = "en",
) -> Promotion:
    """Makes a promotion at version 1, which its period starts and ends, and answers it in a language.

    Staff of a store make those of their own store only, and what they did is written down; without `staff` the shop
    itself does it. Raises Refused with all of: Required, Invalid, AlreadyExists (of the code), NotFound.
    """
    skus = await _products_of_skus(tx, command)
    problems = [*promotion_problems(command, now), *await _absent(tx, command, skus, staff)]
    if await store.is_code_taken(tx, command.code):
        problems.append(AlreadyExists(field=("code",)))
    if problems:
        raise Refused(*problems)
    promotion_id = await _save(tx, command, draft_of(command), skus, now)
    if staff is not None:
        subject = f"promotion:{promotion_id}"
        await stores.record_action(
            tx, staff.id, "marketing.promotion.write", subject, None, {"code": command.code}, now
        )
    return (await store.get_promotions(tx, [promotion_id], language, now))[promotion_id]


async def _save(
    tx: Transaction, command: CreatePromotion, draft: Draft, products_of_skus: Mapping[int, int], now: datetime
) -> int:
    promotion_id = await store.add_promotion(
        tx,
        code=command.code,
        form=draft.form,
        name={language: text.strip() for language, text in command.name.items()},
        status=PromotionStatus.SCHEDULED,
        store_id=command.store_id,
        starts_at=command.starts_at,
        ends_at=command.ends_at,
        channels=[channel.value for channel in command.channels],
        currency=draft.currency,
        exclusion_group=None if command.exclusion_group is None else command.exclusion_group.strip(),
        priority=command.priority,
        version=1,
        created_at=now,
    )
    if promotion_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    await store.add_version(tx, promotion_id, 1, draft.label, draft.rule, draft.scope, now)
    keys = keys_of_scope(draft.scope, command.store_id, products_of_skus)
    await store.add_scopes(tx, promotion_id, keys, command.ends_at or FOREVER)
    return promotion_id


async def _products_of_skus(tx: Transaction, command: CreatePromotion) -> dict[int, int]:
    """The product of each SKU that the command names anywhere; a SKU that does not exist has none."""
    named = {*command.scope.included.sku_ids, *command.scope.excluded.sku_ids, *sku_ids_of(command.rule)}
    if not named:
        return {}
    return {sku_id: sku.product_id for sku_id, sku in (await catalog.get_skus(tx, named, Frame())).items()}


async def _absent(
    tx: Transaction, command: CreatePromotion, skus: Collection[int], staff: stores.Staff | None
) -> list[Problem]:
    """A problem for the store and each of the goods that the command names and that do not exist, or not for them."""
    problems: list[Problem] = []
    if not await _may_be_of(tx, command.store_id, staff):
        problems.append(NotFound(field=("store_id",)))
    sides = ((("scope",), command.scope.included), (("scope", "excluding"), command.scope.excluded))
    for path, goods in sides:
        problems += await _absent_goods(tx, goods, skus, path)
    return [*problems, *absent_in_groups(command.rule, skus)]


async def _may_be_of(tx: Transaction, store_id: int | None, staff: stores.Staff | None) -> bool:
    if staff is not None and staff.store_id not in (None, store_id):
        return False
    return store_id is None or bool(await stores.get_stores(tx, [store_id], "en"))


async def _absent_goods(
    tx: Transaction, goods: GoodsNamed, skus: Collection[int], path: tuple[str, ...]
) -> list[Problem]:
    known: list[tuple[str, tuple[int, ...], Collection[int]]] = [
        ("back_category_ids", goods.category_ids, await catalog.get_back_categories(tx, goods.category_ids, "en")),
        ("brand_ids", goods.brand_ids, await catalog.get_brands(tx, goods.brand_ids, "en")),
        ("product_ids", goods.product_ids, await catalog.get_products(tx, goods.product_ids, Frame())),
        ("sku_ids", goods.sku_ids, skus),
    ]
    return [
        NotFound(field=(*path, name, str(place)))
        for name, ids, found in known
        for place, each in enumerate(ids)
        if each not in found
    ]


def _of_item(item: OfProduct, found: Mapping[str, Sequence[PromotionInForce]]) -> list[Promotion]:
    by_id = {
        each.promotion.id: each.promotion
        for key in keys_of_product(item)
        for each in found.get(key, ())
        if each.terms.store_id in (None, item.store_id) and not each.terms.scope.excluded.hold(item)
    }
    return sorted(by_id.values(), key=lambda each: (each.ends_at or FOREVER, each.id))
