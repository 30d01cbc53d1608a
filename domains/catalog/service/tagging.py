"""Use cases of tags put on products by hand."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.publishing import Standing, batch_problems
from domains.catalog.rules.tag_rules import tag_code_problems
from domains.catalog.service.history import record
from domains.catalog.service.publishing import ListingResult, hold, results_of
from domains.catalog.store import card_writing, library, reviewing
from domains.catalog.store import tagging as store
from domains.kernel import Invalid, Problem, Refused
from persistence import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTags:
    """The tags that products are to have from now on, all alike."""

    ids: tuple[int, ...]
    tag_codes: tuple[str, ...]


async def set_tags(
    tx: Transaction, command: SetTags, now: datetime, author: stores.Author | None = None
) -> list[ListingResult]:
    """Puts tags in place of those that products have; cards, lists and front categories show it at once.

    In a number of statements that does not grow with the products. Raises Refused for the batch as a whole.
    """
    tag_ids = await library.get_tag_ids(tx, command.tag_codes)
    problems = [*batch_problems(command.ids), *tag_code_problems(command.tag_codes, tag_ids)]
    if problems:
        raise Refused(*problems)
    standings = await hold(tx, command.ids, author)
    refused = await _refused(tx, standings, author)
    before = await store.get_tag_codes(tx, standings.keys())
    after = sorted(set(command.tag_codes))
    changed = sorted(each for each in standings if each not in refused and before.get(each, []) != after)
    if changed:
        await store.replace_tags(tx, dict.fromkeys(changed, tag_ids.values()))
        await store.put_up_versions(tx, changed, now)
        await card_writing.write_cards(tx, changed)
        await card_writing.write_shelves(tx, changed)
        told = [Change(each, {"tag_codes": before.get(each, [])}, {"tag_codes": after}) for each in changed]
        await record(tx, told, ProductAction.CHANGED, now, author)
    return results_of(command.ids, standings, refused)


async def _refused(
    tx: Transaction, standings: Mapping[int, Standing], author: stores.Author | None
) -> dict[int, tuple[Problem, ...]]:
    """The products of a store that does not say by itself what shoppers see of them."""
    if author is None or author.staff.store_id is None:
        return {}
    reviewed = await reviewing.get_reviewed(tx, {each.store_id for each in standings.values()})
    problem = Invalid(
        why="The store's products are reviewed: change its tags with the product.",
        why_zh="该店铺的商品需要审核，请通过修改商品来变更标签。",
    )
    return {each: (problem,) for each, standing in standings.items() if standing.store_id in reviewed}
