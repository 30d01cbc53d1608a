"""Use cases of publishing: which products shoppers find, now and from a moment on."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction, ScheduledListing
from domains.catalog.rules.product_commands import Publish, Unpublish
from domains.catalog.rules.publishing import Standing, batch_problems, publishing_problems, reason_problems
from domains.catalog.service.history import record
from domains.catalog.service.refusing import require_sound
from domains.catalog.service.schedules import LISTING_JOB
from domains.catalog.store import card_writing
from domains.catalog.store import publishing as store
from domains.kernel import Invalid, NotFound, Problem
from persistence import Transaction, schedule


@dataclass(frozen=True, slots=True)
class ListingResult:
    """What became of one product of a batch; `product_id` is None where there is none with that id."""

    id: int
    product_id: int | None
    problems: tuple[Problem, ...] = ()


async def publish_products(tx: Transaction, ids: Sequence[int], now: datetime) -> list[ListingResult]:
    """Publishes products that are approved; one that is published already stays so. Results are in their order."""
    return await list_products_for_sale(tx, Publish(ids=tuple(ids)), now, None)


async def unpublish_products(tx: Transaction, ids: Sequence[int], now: datetime) -> list[ListingResult]:
    """Hides products from shoppers; one that is hidden already stays so. Results are in their order."""
    return await take_products_off(tx, Unpublish(ids=tuple(ids), reason=""), now, None)


async def list_products_for_sale(
    tx: Transaction, command: Publish, now: datetime, author: stores.Author | None
) -> list[ListingResult]:
    """The same for staff, now or at a moment; what was to be done with a product before is called off.

    A moment that has passed is now. In a number of statements that does not grow with the products.
    Raises Refused for the batch as a whole.
    """
    if author is not None:
        require_sound(batch_problems(command.ids))
    standings = await hold(tx, command.ids, author)
    problems = {each: publishing_problems(standings.get(each)) for each in command.ids}
    fit = {each for each, found in problems.items() if not found}
    called_off = await store.call_off(tx, fit)
    if command.at is not None and command.at > now:
        await _schedule(tx, fit, True, command.at, called_off, now, author, None)
    else:
        await record(tx, _called_off(called_off), ProductAction.SCHEDULED, now, author)
        changed = await store.publish(tx, fit, now)
        await card_writing.write_shelves(tx, changed)
        await record(tx, _listed(changed, True), ProductAction.PUBLISHED, now, author)
    return results_of(command.ids, standings, problems)


async def take_products_off(
    tx: Transaction, command: Unpublish, now: datetime, author: stores.Author | None
) -> list[ListingResult]:
    """Hides products from shoppers for staff, now or at a moment, as `list_products_for_sale` shows them.

    Only the platform takes a product off for a violation, and always now; nobody publishes it until that is lifted.
    """
    if author is not None:
        require_sound(
            [*batch_problems(command.ids), *reason_problems(command.reason), *_violation_problems(command, author)]
        )
    standings = await hold(tx, command.ids, author)
    reason = command.reason.strip() or None
    known = standings.keys()
    called_off = await store.call_off(tx, known)
    if command.at is not None and command.at > now:
        await _schedule(tx, known, False, command.at, called_off, now, author, reason)
    else:
        await record(tx, _called_off(called_off), ProductAction.SCHEDULED, now, author, reason)
        changed = await store.unpublish(tx, known, now)
        await card_writing.write_shelves(tx, changed)
        if command.violation:
            await store.block(tx, known, command.reason.strip(), now)
            await record(tx, _blocked(standings), ProductAction.BLOCKED, now, author, reason)
        else:
            await record(tx, _listed(changed, False), ProductAction.UNPUBLISHED, now, author, reason)
    return results_of(command.ids, standings, {})


async def lift_violations(
    tx: Transaction, ids: Sequence[int], now: datetime, author: stores.Author
) -> list[ListingResult]:
    """Lets products that were taken off for a violation be published again; they are not, by that alone.

    For the platform alone: to the staff of a store the products do not exist here. Raises Refused.
    """
    require_sound(batch_problems(ids))
    found = await hold(tx, ids, author)
    standings = found if author.staff.store_id is None else {}
    changed = await store.unblock(tx, standings.keys(), now)
    told = [Change(each, {"violation": standings[each].violation}, {"violation": None}) for each in changed]
    await record(tx, told, ProductAction.UNBLOCKED, now, author)
    return results_of(ids, standings, {})


async def hold(tx: Transaction, ids: Collection[int], author: stores.Author | None) -> dict[int, Standing]:
    """Keeps others from changing products, and says where those stand that are the author's to change."""
    await card_writing.hold_cards(tx, set(ids))
    own = None if author is None else author.staff.store_id
    found = await store.get_standings(tx, set(ids))
    return {each: standing for each, standing in found.items() if own in (None, standing.store_id)}


def results_of(
    ids: Sequence[int],
    standings: Collection[int],
    problems: Mapping[int, tuple[Problem, ...]],
    field: str = "ids",
) -> list[ListingResult]:
    """A result for each id that was asked for, in order, each problem with the place of its id in the field."""
    results = []
    for place, each in enumerate(ids):
        found = problems.get(each, ()) if each in standings else (NotFound(),)
        blamed = tuple(problem.at(field, place) for problem in found)
        results.append(ListingResult(each, each if each in standings else None, blamed))
    return results


async def _schedule(
    tx: Transaction,
    ids: Collection[int],
    publishes: bool,
    at: datetime,
    called_off: Mapping[int, ScheduledListing],
    now: datetime,
    author: stores.Author | None,
    reason: str | None,
) -> None:
    staff = None if author is None else (author.staff.id, author.staff.name)
    await store.schedule_listings(tx, ids, at, publishes, staff, reason)
    await schedule(tx, LISTING_JOB, {}, at, now)
    after = _told(ScheduledListing(at, publishes))
    told = [Change(each, _told(called_off.get(each)), after) for each in sorted(ids)]
    await record(tx, told, ProductAction.SCHEDULED, now, author, reason)


def _called_off(listings: Mapping[int, ScheduledListing]) -> list[Change]:
    return [Change(each, _told(listing), None) for each, listing in sorted(listings.items())]


def _told(listing: ScheduledListing | None) -> dict[str, Any] | None:
    return None if listing is None else {"published": listing.published, "at": listing.at.isoformat()}


def _listed(ids: Collection[int], published: bool) -> list[Change]:
    return [Change(each, {"published": not published}, {"published": published}) for each in sorted(ids)]


def _blocked(standings: dict[int, Standing]) -> list[Change]:
    return [
        Change(each, {"published": standing.published}, {"published": False})
        for each, standing in sorted(standings.items())
    ]


def _violation_problems(command: Unpublish, author: stores.Author) -> list[Problem]:
    problems: list[Problem] = []
    if command.violation and author.staff.store_id is not None:
        problems.append(
            Invalid(
                why="Only the platform takes a product off for a violation.",
                why_zh="只有平台可以因违规下架商品。",
                field=("violation",),
            )
        )
    if command.violation and command.at is not None:
        problems.append(Invalid(why="A violation is not put off.", why_zh="违规下架不能定时。", field=("at",)))
    return problems
