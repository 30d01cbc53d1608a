"""From what the domains know to the snapshot that is priced."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from domains.catalog import Component, Entitlement, ProductType, SkuForSale
from domains.logistics import DeliveryKind, DeliveryRule
from domains.marketing import (
    Choices,
    CouponInHand,
    FreightOption,
    Line,
    Points,
    RunningPromotion,
    Snapshot,
    StoreFreight,
    UnitPrice,
    UnitPriceReason,
)
from domains.quote.rules.quotes import InvalidLine, InvalidLineReason, LineWanted

_SENT = frozenset({ProductType.PHYSICAL, ProductType.PHYSICAL_WITH_SERVICE})


@dataclass(frozen=True, slots=True)
class Sorted:
    """Lines by whether they can be bought."""

    valid: tuple[LineWanted, ...]
    invalid: tuple[InvalidLine, ...]
    unknown: tuple[int, ...]


def sort_lines(
    wanted: Sequence[LineWanted],
    skus: Mapping[int, SkuForSale],
    available: Mapping[int, int],
    undelivered_stores: Collection[int] = (),
) -> Sorted:
    """Keeps apart what cannot be bought now, with the reason that comes first in InvalidLineReason."""
    valid, invalid, unknown = [], [], []
    for line in wanted:
        sku = skus.get(line.sku_id)
        if sku is None:
            unknown.append(line.line_id)
            continue
        reason = _hindrance(sku, available.get(line.sku_id, 0), undelivered_stores)
        if reason is None:
            valid.append(line)
        else:
            invalid.append(InvalidLine(line.line_id, sku, line.quantity, reason))
    return Sorted(tuple(valid), tuple(invalid), tuple(unknown))


def is_sent(sku: SkuForSale) -> bool:
    """Whether a SKU is brought to the buyer: services and virtual goods are not."""
    return sku.product_type in _SENT


def recipes_of(skus: Mapping[int, SkuForSale]) -> dict[int, tuple[Component, ...]]:
    """What the bundles among these SKUs are made of."""
    return {sku_id: sku.components for sku_id, sku in skus.items() if sku.components}


def quantities_of(lines: Iterable[LineWanted]) -> dict[int, int]:
    """How many of each SKU there are: the lines of one SKU add up."""
    found: dict[int, int] = {}
    for line in lines:
        found[line.sku_id] = found.get(line.sku_id, 0) + line.quantity
    return found


def to_line(wanted: LineWanted, sku: SkuForSale, entitled: Entitlement | None) -> Line:
    """A line for the engine, with all prices that the buyer is entitled to."""
    prices = []
    if sku.list_price is not None:
        prices.append(UnitPrice(sku.list_price.minor, UnitPriceReason.LIST))
    if sku.promotion_price is not None:
        prices.append(UnitPrice(sku.promotion_price.minor, UnitPriceReason.PROMOTION))
    if entitled is not None:
        prices.append(UnitPrice(entitled.amount, UnitPriceReason.CONTRACT))
    return Line(
        id=wanted.line_id,
        sku_id=sku.sku_id,
        product_id=sku.product_id,
        store_id=sku.store_id,
        brand_id=sku.brand_id,
        category_path=sku.back_category_path,
        quantity=wanted.quantity,
        prices=tuple(prices),
        selected=wanted.selected,
        shipped=is_sent(sku),
        chosen_promotion_id=wanted.promotion_id,
    )


def snapshot_of(
    lines: Sequence[Line],
    promotions: Iterable[RunningPromotion],
    coupons: Iterable[CouponInHand],
    rules: Mapping[int, Sequence[DeliveryRule]] | None,
    choices: Choices,
    gift_stock: Mapping[int, int],
    points: Points | None,
) -> Snapshot:
    """All that the price depends on. `rules` None: the address is not known."""
    known = rules is not None or not any(line.selected and line.shipped for line in lines)
    freight = tuple(
        StoreFreight(store_id, tuple(map(_freight_option, offered)))
        for store_id, offered in sorted((rules or {}).items())
        if offered
    )
    return Snapshot(
        lines=tuple(lines),
        promotions=tuple(promotions),
        coupons=tuple(coupons),
        points=points,
        gift_stock=gift_stock,
        freight=freight if known else None,
        choices=choices,
    )


def brought(rules: Mapping[int, Sequence[DeliveryRule]]) -> dict[int, list[DeliveryRule]]:
    """The rules by which stores bring or hand over goods; what is for virtual goods is left out."""
    return {
        store_id: [rule for rule in offered if rule.kind is not DeliveryKind.NONE]
        for store_id, offered in rules.items()
    }


def _hindrance(sku: SkuForSale, available: int, undelivered_stores: Collection[int]) -> InvalidLineReason | None:
    if not sku.published or sku.price is None:
        return InvalidLineReason.UNPUBLISHED
    if available < 1:
        return InvalidLineReason.OUT_OF_STOCK
    if is_sent(sku) and sku.store_id in undelivered_stores:
        return InvalidLineReason.NOT_DELIVERABLE
    return None


def _freight_option(rule: DeliveryRule) -> FreightOption:
    free_from = None if rule.free_from is None else rule.free_from.minor
    return FreightOption(rule.id, rule.fee.minor, free_from, to_the_door=rule.kind is not DeliveryKind.PICK_UP)
