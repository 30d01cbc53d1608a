"""Whether the goods that a promotion gives are there to be given."""

from domains import catalog
from domains.kernel import Frame, NotFound, Problem
from domains.marketing import problems
from domains.marketing.rules.terms.gifts import named_gifts
from persistence import Reader


async def gift_problems(reader: Reader, rule: object, store_id: int | None) -> list[Problem]:
    """A problem for each SKU that terms give and that nobody may give by them; none for terms without gifts.

    A store gives its own SKUs only, published or not. What is made of other SKUs cannot be given.
    """
    named = named_gifts(rule)
    if not named:
        return []
    skus = await catalog.get_skus_for_sale(reader, {sku_id for sku_id, _ in named}, Frame())
    found: list[Problem] = []
    for sku_id, field in named:
        sku = skus.get(sku_id)
        if sku is None or store_id not in (None, sku.store_id):
            found.append(NotFound(field=field))
        elif sku.components:
            found.append(problems.GIFT_IS_SET.at(*field))
    return found
