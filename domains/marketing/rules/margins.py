"""What goods would cost by a promotion alone, to compare it with what the shop pays for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from domains.catalog import SkuForSale
from domains.kernel import Money
from domains.marketing.rules.pricing import price
from domains.marketing.rules.promotions import (
    BundlePrice,
    ItemDiscount,
    Measure,
    MultiBuy,
    RunningPromotion,
    SpendAndSave,
)
from domains.marketing.rules.snapshot import Line, Snapshot, UnitPrice, UnitPriceReason

_MAX_PIECES = 1_000_000


@dataclass(frozen=True, slots=True)
class BelowCost:
    """A SKU whose units cost the shop more than they bring; both are of one unit, the price rounded down."""

    sku_id: int
    price: Money
    cost: Money


def below_cost(promotion: RunningPromotion, skus: Mapping[int, SkuForSale]) -> list[BelowCost]:
    """Those of the SKUs that sell below cost where the promotion acts alone, as cheap as it makes them; by id.

    So many pieces of one SKU are looked at as reach a threshold, or make a set, of a bundle with the cheapest of the
    other groups. What has no price or no known cost is left out, and so are gifts.
    """
    unlimited = replace(promotion, uses_left=None, budget_left=None)
    found = []
    for sku_id in sorted(skus):
        sku, cost = skus[sku_id], skus[sku_id].cost_minor
        if sku.price is None or cost is None or not promotion.scope.covers(line_of(sku)):
            continue
        unit = min((_unit_price(unlimited, basket) for basket in _baskets(unlimited, sku, skus)), default=None)
        if unit is not None and unit < cost:
            currency = sku.price.currency
            found.append(BelowCost(sku_id, Money(unit, currency), Money(cost, currency)))
    return found


def line_of(sku: SkuForSale, quantity: int = 1) -> Line:
    """So many units of a SKU at everybody's price."""
    return Line(
        id=sku.sku_id,
        sku_id=sku.sku_id,
        product_id=sku.product_id,
        store_id=sku.store_id,
        brand_id=sku.brand_id,
        category_path=sku.back_category_path,
        quantity=quantity,
        prices=(UnitPrice(0 if sku.price is None else sku.price.minor, UnitPriceReason.LIST),),
    )


def _unit_price(promotion: RunningPromotion, lines: Sequence[Line]) -> int:
    """What a unit of the first of the lines comes to, rounded down."""
    priced = price(Snapshot(lines=tuple(lines), promotions=(promotion,)))
    first = next(line for line in priced.lines if line.line_id == lines[0].id)
    return first.net // first.quantity


def _baskets(
    promotion: RunningPromotion, sku: SkuForSale, others: Mapping[int, SkuForSale]
) -> Iterator[tuple[Line, ...]]:
    """Carts of a SKU in which the promotion acts; its line is the first."""
    minor = 0 if sku.price is None else sku.price.minor
    match rule := promotion.rule:
        case ItemDiscount():
            yield (line_of(sku),)
        case MultiBuy():
            yield (line_of(sku, rule.n),)
        case SpendAndSave():
            for tier in rule.tiers:
                pieces = tier.threshold if rule.measure is Measure.PIECES else -(-tier.threshold // max(minor, 1))
                if pieces <= _MAX_PIECES:
                    yield (line_of(sku, pieces),)
        case BundlePrice():
            yield from _set_of(rule, sku, others)


def _set_of(rule: BundlePrice, sku: SkuForSale, others: Mapping[int, SkuForSale]) -> Iterator[tuple[Line, ...]]:
    lines: list[Line] = []
    for group in rule.groups:
        if sku.sku_id in group.sku_ids:
            lines.insert(0, line_of(sku, group.quantity))
            continue
        priced = [others[each] for each in sorted(group.sku_ids) if each in others and others[each].price is not None]
        if not priced:
            return
        cheapest = min(priced, key=lambda each: 0 if each.price is None else each.price.minor)
        lines.append(line_of(cheapest, group.quantity))
    yield tuple(lines)
