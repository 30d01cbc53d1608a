"""Use cases of changing what is said of products: at once, or once somebody has approved it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from domains import stores
from domains.catalog.problems import CategoryNotLeaf, ProductExists
from domains.catalog.rules.changes import Change, ProductAction, RevisionStatus
from domains.catalog.rules.changing import Original, blamed, change_problems, changed, difference, dumped, loaded
from domains.catalog.rules.commands import NewImage
from domains.catalog.rules.facts import Facts, ProductDraft
from domains.catalog.rules.keeping import check_kept
from domains.catalog.rules.kinds import CategoryContent, ProductStatus
from domains.catalog.rules.new_products import check_product
from domains.catalog.rules.product_commands import UNSAID, ChangeProduct, KeptImage, ProductChanges, UploadedImage
from domains.catalog.service.adding import take_images
from domains.catalog.service.documents import attach
from domains.catalog.service.history import record
from domains.catalog.service.products import gather
from domains.catalog.service.publishing import hold
from domains.catalog.store import card_writing, categories, originals, reviewing, revisions, rewriting
from domains.catalog.store import products as store
from domains.kernel import Conflict, NotFound, Outdated, Problem, Refused
from persistence import Transaction


@dataclass(frozen=True, slots=True)
class _Checked:
    """A product with changes that may be made, or all that is wrong with them.

    One that `keeps_values` has those of its attributes as they are, whatever its category says of them now.
    """

    original: Original
    draft: ProductDraft | None
    keeps_values: bool
    problems: tuple[Problem, ...] = ()
    duplicate_of: int | None = None


async def change_product(tx: Transaction, command: ChangeProduct, now: datetime, author: stores.Author) -> bool:
    """Changes what is said of a product. Returns whether that is so at once.

    Where its store's products are reviewed, a change of one on sale waits to be approved, in place of the one that
    waited; of any other it is made, and the product is a draft again. Raises Refused with all problems at once,
    and with the offer `duplicate_of` (an id) where the store has the same.
    """
    await hold(tx, [command.id], author)
    original = await _claimed(tx, command, now, author)
    images, unusable = await _images(tx, command, original, now, author)
    changes = command.changes if images is None else replace(command.changes, images=images)
    changes, unattached = await _attached(tx, command, changes, original, now, author)
    [checked], facts = await _check(tx, [(original, changes)])
    problems = [*command.unread, *unusable, *unattached, *checked.problems]
    if problems or checked.draft is None:
        offers = {} if checked.duplicate_of is None else {"duplicate_of": checked.duplicate_of}
        raise Refused(*problems, **offers)
    is_reviewed = original.command.store_id in await reviewing.get_reviewed(tx, [original.command.store_id])
    if is_reviewed and original.published:
        await _wait(tx, original, checked.draft, changes, now, author)
        return False
    status = ProductStatus.DRAFT if is_reviewed else original.status
    await revisions.end(tx, [original.id], RevisionStatus.REPLACED, None, now)
    await _make(tx, [checked], facts, {original.id: status}, ProductAction.CHANGED, now, author)
    return True


async def approve_revisions(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> dict[int, tuple[Problem, ...]]:
    """Makes the changes that wait of these products, all of which have one. Returns what is wrong with any by now."""
    if not ids:
        return {}
    waiting = await revisions.get_waiting(tx, ids)
    found = await originals.get_originals(tx, ids)
    results, facts = await _check(tx, [(found[each], loaded(waiting[each].changes)) for each in ids])
    good = [each for each in results if each.draft is not None]
    statuses = {each.original.id: each.original.status for each in good}
    await _make(tx, good, facts, statuses, ProductAction.APPROVED, now, author)
    await revisions.end(tx, list(statuses), RevisionStatus.APPROVED, None, now)
    return {each.original.id: each.problems for each in results}


async def reject_revisions(
    tx: Transaction, ids: Sequence[int], reason: str, now: datetime, author: stores.Author
) -> None:
    """Drops the changes that wait of these products; these stay as they are."""
    waiting = await revisions.get_waiting(tx, ids)
    await revisions.end(tx, ids, RevisionStatus.REJECTED, reason, now)
    told = [Change(each, revision.changes, None) for each, revision in sorted(waiting.items())]
    await record(tx, told, ProductAction.REVISION_REJECTED, now, author, reason)


async def _claimed(tx: Transaction, command: ChangeProduct, now: datetime, author: stores.Author) -> Original:
    """The product that is to be changed, as it stands. Raises Refused(NotFound, Outdated)."""
    original = (await originals.get_originals(tx, [command.id])).get(command.id)
    if original is None or author.staff.store_id not in (None, original.command.store_id):
        raise Refused(NotFound(field=("id",)))
    if not await rewriting.claim(tx, command.id, command.version, now):
        raise Refused(Outdated(current=original.version, field=("version",)))
    return original


async def _images(
    tx: Transaction, command: ChangeProduct, original: Original, now: datetime, author: stores.Author
) -> tuple[tuple[NewImage, ...] | None, list[Problem]]:
    """The pictures in their new order, those that were sent and those that it has, and what is wrong with any."""
    if command.images is UNSAID:
        return None, []
    sent = [each for each in command.images if isinstance(each, UploadedImage)]
    places = [place for place, each in enumerate(command.images) if isinstance(each, UploadedImage)]
    taken, unusable = await take_images(tx, tuple(sent), now, author)
    new = dict(zip(places, taken, strict=True))
    own = {image.url: image for image in original.command.images}
    images: list[NewImage] = []
    problems = [problem.at("images", places[int((problem.field or ())[1])], "upload_id") for problem in unusable]
    for place, each in enumerate(command.images):
        if isinstance(each, KeptImage):
            if each.url not in own:
                problems.append(NotFound(field=("images", str(place), "url")))
            images.append(NewImage(url=each.url, alt=each.alt) if each.url in own else NewImage(url="/"))
        else:
            images.append(new[place])
    return tuple(images), problems


async def _attached(
    tx: Transaction,
    command: ChangeProduct,
    changes: ProductChanges,
    original: Original,
    now: datetime,
    author: stores.Author,
) -> tuple[ProductChanges, tuple[Problem, ...]]:
    """The changes with documents and films as they are to be, and what is wrong with any."""
    documents, videos = command.documents, command.videos
    wanted = (() if documents is UNSAID else documents, () if videos is UNSAID else videos)
    attached = await attach(tx, *wanted, original.command, now, author)
    if documents is not UNSAID:
        changes = replace(changes, documents=attached.documents)
    if videos is not UNSAID:
        changes = replace(changes, videos=attached.videos)
    return changes, attached.problems


async def _check(tx: Transaction, wanted: Sequence[tuple[Original, ProductChanges]]) -> tuple[list[_Checked], Facts]:
    """Each product with its changes, as it may be written, or with all that is wrong."""
    commands = [changed(original, changes) for original, changes in wanted]
    facts = await gather(tx, commands)
    found = []
    for (original, changes), command in zip(wanted, commands, strict=True):
        own = {(original.command.store_id, sku.code) for sku in original.command.skus}
        # What the product itself has taken is not taken for it.
        facts.taken_slugs.discard(original.command.slug or "")
        facts.taken_codes -= own
        keeps_values = changes.attributes is UNSAID and changes.back_category_id is UNSAID
        result = check_kept(command, facts, original) if keeps_values else check_product(command, facts)
        facts.taken_codes |= own
        facts.taken_slugs.add(original.command.slug or "")
        draft = result if isinstance(result, ProductDraft) else None
        problems = [] if isinstance(result, ProductDraft) else [blamed(each, original, changes) for each in result]
        problems += change_problems(original, changes)
        found.append(_Checked(original, None if problems else draft, keeps_values, tuple(problems)))
    return await _known_to_the_database(tx, found), facts


async def _known_to_the_database(tx: Transaction, checked: Sequence[_Checked]) -> list[_Checked]:
    """The same without those that are another product of their store, or whose new category takes no products."""
    drafts = [each.draft for each in checked if each.draft is not None and each.draft.offer_key is not None]
    keys = [draft.offer_key or "" for draft in drafts]
    offers = await store.get_offers(tx, {draft.command.store_id for draft in drafts}, keys)
    wanted = {each.draft.command.back_category_id for each in checked if each.draft is not None}
    lost = await categories.claim_content(tx, wanted, CategoryContent.PRODUCTS) if wanted else set()
    found = []
    seen: set[tuple[int, str]] = set()
    for each in checked:
        problem = None if each.draft is None else _clash(each.original, each.draft, offers, seen, lost)
        if problem is None:
            found.append(each)
        else:
            same = problem.product_id if isinstance(problem, ProductExists) else None
            found.append(_Checked(each.original, None, each.keeps_values, (problem,), same))
    return found


def _clash(
    original: Original,
    draft: ProductDraft,
    offers: Mapping[tuple[int, str], int],
    seen: set[tuple[int, str]],
    lost: Collection[int],
) -> Problem | None:
    """What keeps it from being written that only others know; `seen` are the offers of those before it, and grows."""
    if draft.offer_key is not None:
        offer = (draft.command.store_id, draft.offer_key)
        same = offers.get(offer, original.id)
        if same != original.id:
            return ProductExists(product_id=same, field=("attributes",))
        if offer in seen:
            return Conflict(field=("attributes",))
        seen.add(offer)
    return CategoryNotLeaf(field=("back_category_id",)) if draft.command.back_category_id in lost else None


async def _make(
    tx: Transaction,
    checked: Sequence[_Checked],
    facts: Facts,
    statuses: Mapping[int, ProductStatus],
    action: ProductAction,
    now: datetime,
    author: stores.Author,
) -> None:
    drafts = [(each.original, each.draft) for each in checked if each.draft is not None]
    if not drafts:
        return
    ids = [original.id for original, _ in drafts]
    keeping = {each.original.id for each in checked if each.keeps_values}
    if not await rewriting.rewrite(tx, drafts, facts.tag_ids, statuses, keeping, now):
        raise Refused(Conflict())
    await card_writing.hold_cards(tx, ids)
    await card_writing.write_cards(tx, ids)
    await card_writing.write_prices_and_shelves(tx, ids)
    told = [Change(original.id, *difference(original.command, draft.command)) for original, draft in drafts]
    await record(tx, told, action, now, author)


async def _wait(
    tx: Transaction,
    original: Original,
    draft: ProductDraft,
    changes: ProductChanges,
    now: datetime,
    author: stores.Author,
) -> None:
    await revisions.add(tx, original.id, dumped(changes), (author.staff.id, author.staff.name), now)
    # Whoever has the product open, to approve or to change it, has not seen this.
    await rewriting.put_up_version(tx, original.id)
    told = Change(original.id, *difference(original.command, draft.command))
    await record(tx, [told], ProductAction.REVISED, now, author)
