"""Promotions are made, and found for goods."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime

from domains import catalog, stores
from domains.kernel import AlreadyExists, Frame, Refused
from domains.marketing.rules.commands import CreatePromotion
from domains.marketing.rules.draft import draft_of
from domains.marketing.rules.plans import plan_of
from domains.marketing.rules.scopes import FOREVER, OfProduct, Sold, keys_of_goods, keys_of_product, keys_of_scope
from domains.marketing.rules.soundness import promotion_problems
from domains.marketing.rules.standing import Promotion, PromotionInForce, PromotionStatus
from domains.marketing.service.named_goods import products_of_skus
from domains.marketing.service.promotion_naming import absent, owner_problems, record
from domains.marketing.store import promotion_writing as writing
from domains.marketing.store import promotions as store
from persistence import Reader, Transaction


async def get_promotions(reader: Reader, ids: Collection[int], frame: Frame, now: datetime) -> dict[int, Promotion]:
    """The promotions of these ids, whatever their status."""
    return await store.get_promotions(reader, ids, frame.language, now)


async def get_running_promotions(reader: Reader, frame: Frame, now: datetime) -> list[PromotionInForce]:
    """All that run in the frame's channel and currency, by id."""
    return await store.list_in_force(reader, frame, now)


async def find_promotions_for(
    reader: Reader, goods: Sequence[Sold], frame: Frame, now: datetime, member_id: int | None = None
) -> list[PromotionInForce]:
    """What runs in the frame for any of these SKUs and a shopper (None: a guest), by id, with what is left of limits.

    Found by the index over scopes, in one statement. What is excluded from a scope may still be among them, and so is
    what the shopper misses, where it helps them to know.
    """
    if not goods:
        return []
    keys, store_ids = keys_of_goods(goods), {each.store_id for each in goods}
    found = await store.find_for_buyer(reader, keys, store_ids, member_id, frame, now)
    by_id = {each.promotion.id: each for some in found.values() for each in some}
    return [by_id[promotion_id] for promotion_id in sorted(by_id)]


async def promotions_of_products(
    reader: Reader,
    products: Sequence[catalog.ProductCard],
    frame: Frame,
    now: datetime,
    member_id: int | None = None,
) -> list[list[Promotion]]:
    """For each product what runs for it, or for some of its SKUs, and for the shopper (None: a guest).

    The soonest to end first; in one statement.
    """
    if not products:
        return []
    items = [OfProduct(each.id, each.store_id, each.brand_id, each.category_path) for each in products]
    keys, store_ids = {key for item in items for key in keys_of_product(item)}, {item.store_id for item in items}
    if member_id is None:
        found = await store.find_for_guests(reader, keys, store_ids, frame, now)
    else:
        found = await store.find_for_buyer(reader, keys, store_ids, member_id, frame, now)
    return [_of_item(item, found) for item in items]


async def create_promotion(
    tx: Transaction,
    command: CreatePromotion,
    now: datetime,
    author: stores.Author | None = None,
    *,
    language: str = "en",
) -> Promotion:
    """Makes a promotion at version 1 and answers it in a language: a draft where that is asked for or where somebody
    reviews it first, else one that its period starts and ends.

    Raises Refused with all of: Required, Invalid, AlreadyExists (of the code), NotFound.
    """
    named = await products_of_skus(tx, command.scope, command.rule)
    problems = [*promotion_problems(command, now), *await owner_problems(tx, command.store_id, author)]
    problems += await absent(tx, command, command.store_id, command.scope, command.rule, named)
    if await writing.is_code_taken(tx, command.code):
        problems.append(AlreadyExists(field=("code",)))
    if problems:
        raise Refused(*problems)
    promotion_id = await _save(tx, command, named, author, now)
    after = {"code": command.code, "store_id": command.store_id, "draft": command.draft}
    await record(tx, author, promotion_id, None, after, now)
    return (await store.get_promotions(tx, [promotion_id], language, now))[promotion_id]


async def _save(
    tx: Transaction,
    command: CreatePromotion,
    named: Mapping[int, int],
    author: stores.Author | None,
    now: datetime,
) -> int:
    plan, draft = plan_of(command), draft_of(command)
    waits = command.draft or (author is not None and await writing.is_reviewed(tx, command.store_id))
    promotion_id = await writing.add_promotion(
        tx,
        plan,
        draft,
        code=command.code,
        store_id=command.store_id,
        status=PromotionStatus.DRAFT if waits else PromotionStatus.SCHEDULED,
        reviewed_version=0 if waits else 1,
        created_at=now,
    )
    if promotion_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    await writing.add_version(tx, promotion_id, 1, plan, draft, author, now)
    keys = keys_of_scope(draft.scope, command.store_id, named)
    await writing.put_files(tx, promotion_id, plan, keys, is_new=True)
    return promotion_id


def _of_item(item: OfProduct, found: Mapping[str, Sequence[PromotionInForce]]) -> list[Promotion]:
    by_id = {
        each.promotion.id: each.promotion
        for key in keys_of_product(item)
        for each in found.get(key, ())
        if each.missed is None
        and each.terms.store_id in (None, item.store_id)
        and not each.terms.scope.excluded.hold(item)
    }
    return sorted(by_id.values(), key=lambda each: (each.ends_at or FOREVER, each.id))
