"""The goods that scopes and rules name: their products, and whether they are there."""

from collections.abc import Collection

from domains import catalog
from domains.kernel import Frame, NotFound, Problem
from domains.marketing.rules.commands import GoodsNamed, RuleTerms, ScopeTerms
from domains.marketing.rules.terms import sku_ids_of
from persistence import Reader


async def products_of_skus(
    reader: Reader, scope: ScopeTerms | None, rule: RuleTerms | None = None, others: Collection[int] = ()
) -> dict[int, int]:
    """The product of each SKU that a scope, a rule or somebody else names; a SKU that does not exist has none."""
    named = set(others) | (set() if rule is None else sku_ids_of(rule))
    if scope is not None:
        named |= {*scope.included.sku_ids, *scope.excluded.sku_ids}
    skus = await catalog.get_skus(reader, named, Frame()) if named else {}
    return {sku_id: sku.product_id for sku_id, sku in skus.items()}


async def absent_goods(reader: Reader, scope: ScopeTerms, skus: Collection[int]) -> list[Problem]:
    """A problem for each of the goods that a scope names and that do not exist; `skus` are those that do."""
    sides = ((("scope",), scope.included), (("scope", "excluding"), scope.excluded))
    return [problem for path, goods in sides for problem in await _absent_of(reader, goods, skus, path)]


async def _absent_of(reader: Reader, goods: GoodsNamed, skus: Collection[int], path: tuple[str, ...]) -> list[Problem]:
    known: list[tuple[str, tuple[int, ...], Collection[int]]] = [
        ("back_category_ids", goods.category_ids, await catalog.get_back_categories(reader, goods.category_ids, "en")),
        ("brand_ids", goods.brand_ids, await catalog.get_brands(reader, goods.brand_ids, "en")),
        ("product_ids", goods.product_ids, await catalog.get_products(reader, goods.product_ids, Frame())),
        ("sku_ids", goods.sku_ids, skus),
    ]
    return [
        NotFound(field=(*path, name, str(place)))
        for name, ids, found in known
        for place, each in enumerate(ids)
        if each not in found
    ]
