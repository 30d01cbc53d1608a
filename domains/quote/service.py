"""Quotes: everything that a price depends on is read once, and priced by the one engine."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from domains import catalog, inventory, logistics, marketing
from domains.kernel import Frame
from domains.logistics import DeliveryRule
from domains.quote.rules.couponing import CouponsSeen, still_to_choose
from domains.quote.rules.gaps import MAX_HINTS, fitting_for, scope_of, wanted_for
from domains.quote.rules.gathering import (
    Sorted,
    brought,
    is_sent,
    quantities_of,
    recipes_of,
    snapshot_of,
    sort_lines,
    to_line,
)
from domains.quote.rules.giving import gift_stock
from domains.quote.rules.paying import PointsSeen
from domains.quote.rules.quotes import AddOnHint, LineWanted, Quote
from domains.quote.rules.taxing import tax_all
from domains.quote.rules.telling import Teller
from persistence import Reader

_NO_CHOICES: Final = marketing.Choices()


async def make_quote(
    reader: Reader,
    lines: Sequence[LineWanted],
    *,
    member_id: int | None,
    region: str | None,
    choices: marketing.Choices = _NO_CHOICES,
    points: marketing.Points | None = None,
    frame: Frame,
    now: datetime,
) -> Quote:
    """What these lines cost now for this buyer, in the frame's currency, delivered to a region (None: not known).

    `points` are those that the buyer has, of which `choices` say how many to use. Each store's chosen way of delivery
    is taken where it is offered, else its cheapest. Read from a snapshot or a transaction, all that it tells agrees;
    the number of statements does not grow with the lines.
    """
    skus = await catalog.get_skus_for_sale(reader, {line.sku_id for line in lines}, frame, now)
    known = [to_line(line, skus[line.sku_id], None) for line in lines if line.sku_id in skus]
    promotions = await marketing.find_promotions_for(reader, known, frame, now, member_id)
    running = [each.terms for each in promotions if each.missed is None]
    held = await _coupons(reader, member_id, frame, now) if known else ()
    choices = still_to_choose(choices, held)
    coupons = [each.terms for each in held if each.coupon.starts_at <= now]
    gifts = await _gifts(reader, [*(each.rule for each in running), *(each.rule for each in coupons)], frame, now)
    available = await inventory.get_availability(reader, skus.keys() | gifts.keys(), recipes_of(skus))
    buyable = sort_lines(lines, skus, available)
    rules = await _delivery_rules(reader, buyable, skus, region, frame)
    if rules is not None:
        buyable = sort_lines(lines, skus, available, {store_id for store_id, offered in rules.items() if not offered})
    entitled = await _entitled(reader, buyable.valid, member_id, frame, now)
    priced_lines = [to_line(line, skus[line.sku_id], entitled.get(line.sku_id)) for line in buyable.valid]
    to_give = gift_stock(gifts, priced_lines, skus, available)
    tried = marketing.shortlist(coupons, priced_lines, choices.coupon_ids)
    snapshot = snapshot_of(priced_lines, running, tried, rules, choices, to_give, points)
    priced = marketing.with_missed(marketing.price(snapshot), promotions, priced_lines)
    bought = {line.line_id: skus[line.sku_id] for line in buyable.valid}
    rates = await _class_rates(reader, [*bought.values(), *gifts.values()], region, now)
    taxes = tax_all(priced, bought, gifts, rates, frame)
    allowances = await _allowances(reader, bought.values(), member_id, now)
    seen = CouponsSeen(held, snapshot, priced, frame, now)
    spendable = None if points is None else PointsSeen(points, snapshot, frame.currency)
    teller = Teller(priced, promotions, seen, spendable, entitled, taxes, gifts, allowances, frame)
    return teller.quote(buyable, skus, available, rules or {})


async def suggest(
    reader: Reader, hints: Sequence[AddOnHint], first: int, frame: Frame
) -> list[list[catalog.ProductCard]]:
    """For each hint the cheapest products of which one piece fills the gap, 12 at most; none beyond the fifth hint.

    One statement for all hints, and one each where their scopes name products, SKUs, or excluded categories. Prices
    are in the currency of the hints.
    """
    near = hints[:MAX_HINTS]
    frame = replace(frame, currency=next((hint.missing.currency for hint in near if hint.missing), frame.currency))
    on_shelves = await catalog.list_fitting(reader, [wanted_for(hint) for hint in near], frame)
    named = await _named(reader, [scope_of(hint) for hint in near], frame)
    cards = [[*some, *others] for some, others in zip(on_shelves, named, strict=True)]
    paths = await _paths_to_exclude(reader, near, cards, frame)
    fitting = [fitting_for(hint, some, paths, first) for hint, some in zip(near, cards, strict=True)]
    return fitting + [[] for _ in hints[MAX_HINTS:]]


async def _entitled(
    reader: Reader, lines: Sequence[LineWanted], member_id: int | None, frame: Frame, now: datetime
) -> dict[int, catalog.Entitlement]:
    """What price lists say of these lines to a member; a guest is in none, and nothing is asked."""
    if member_id is None or not lines:
        return {}
    quantities = quantities_of(lines)
    return await catalog.get_entitled(reader, member_id, quantities, frame.currency, frame.language, now)


async def _coupons(
    reader: Reader, member_id: int | None, frame: Frame, now: datetime
) -> tuple[marketing.HeldCoupon, ...]:
    """The coupons in a member's hands; a guest has none, and nothing is asked."""
    if member_id is None:
        return ()
    return tuple(await marketing.get_coupons_in_hand(reader, member_id, frame, now))


async def _gifts(
    reader: Reader, rules: Iterable[marketing.Rule], frame: Frame, now: datetime
) -> dict[int, catalog.SkuForSale]:
    """The SKUs that these rules can give, published or not; where they give none, nothing is asked."""
    wanted = set[int]().union(*map(marketing.gift_sku_ids, rules))
    return await catalog.get_skus_for_sale(reader, wanted, frame, now) if wanted else {}


async def _class_rates(
    reader: Reader, skus: Iterable[catalog.SkuForSale], region: str | None, now: datetime
) -> dict[int, int]:
    """What the tax classes of these SKUs are taxed; where there are none, nothing is asked."""
    class_ids = {sku.tax_class_id for sku in skus if sku.tax_class_id is not None}
    return await catalog.get_tax_rates_in_force(reader, class_ids, region, now) if class_ids else {}


async def _allowances(
    reader: Reader, skus: Iterable[catalog.SkuForSale], member_id: int | None, now: datetime
) -> dict[int, list[catalog.Allowance]]:
    """How many of what is limited the buyer may have still; where nothing is, nothing is asked."""
    limited = {each.product_id for each in skus if each.has_limits}
    return await catalog.get_allowances(reader, limited, member_id, now) if limited else {}


async def _named(reader: Reader, scopes: Sequence[marketing.Scope], frame: Frame) -> list[list[catalog.ProductCard]]:
    """The products that each scope names, itself or by a SKU."""
    goods = [scope.included or marketing.Goods() for scope in scopes]
    sku_ids = {sku_id for each in goods for sku_id in each.sku_ids}
    skus = await catalog.get_skus(reader, sku_ids, frame) if sku_ids else {}
    ids = [{*each.product_ids, *(skus[one].product_id for one in each.sku_ids if one in skus)} for each in goods]
    wanted = set().union(*ids)
    cards = await catalog.get_products(reader, wanted, frame) if wanted else {}
    return [[cards[product_id] for product_id in each if product_id in cards] for each in ids]


async def _paths_to_exclude(
    reader: Reader, hints: Sequence[AddOnHint], cards: Sequence[Sequence[catalog.ProductCard]], frame: Frame
) -> dict[int, set[int]]:
    """The categories above those of the cards, where any hint's scope excludes some category."""
    if not any(scope_of(hint).excluded.category_ids for hint in hints):
        return {}
    ids = {card.back_category_id for some in cards for card in some}
    paths = await catalog.get_category_paths(reader, ids, frame.language)
    return {category_id: {each.id for each in path} for category_id, path in paths.items()}


async def _delivery_rules(
    reader: Reader, lines: Sorted, skus: Mapping[int, catalog.SkuForSale], region: str | None, frame: Frame
) -> dict[int, list[DeliveryRule]] | None:
    """How the stores of goods that are sent deliver to the region; None where the region is not known."""
    if region is None:
        return None
    stores = {skus[line.sku_id].store_id for line in lines.valid if is_sent(skus[line.sku_id])}
    return brought(await logistics.get_delivery_rules(reader, stores, region, frame)) if stores else {}
