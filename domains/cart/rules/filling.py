"""What may be put into a cart: quantities, limits, stock, and how two carts become one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Final

from domains.cart.problems import (
    CART_FULL,
    NO_QUANTITY,
    NOT_A_CHOICE,
    TOO_MANY_AT_ONCE,
    PurchaseLimitExceeded,
    Unpublished,
)
from domains.cart.rules.carts import AddLine, LineChange, StoredLine
from domains.catalog import SkuForSale
from domains.inventory import InsufficientStock
from domains.kernel import NotFound, Problem, Required

MAX_QUANTITY: Final = 1_000_000
# What one buyer may take of anything.
SHOP_LIMIT: Final = 999
MAX_LINES: Final = 200
MAX_AT_ONCE: Final = 100


def limit_of(sku: SkuForSale) -> int:
    """How many of a SKU one buyer may take: the shop's limit, or its own where that is lower."""
    return SHOP_LIMIT if sku.purchase_limit is None else min(SHOP_LIMIT, sku.purchase_limit)


def size_problems(count: int, name: str = "lines") -> list[Problem]:
    """What is wrong with so many lines in one request."""
    if count == 0:
        return [Required(field=(name,))]
    return [TOO_MANY_AT_ONCE.at(name)] if count > MAX_AT_ONCE else []


def adding_problems(
    lines: Sequence[AddLine],
    skus: Mapping[int, SkuForSale],
    available: Mapping[int, int],
    held: Mapping[int, int],
    name: str = "lines",
) -> list[Problem]:
    """All that is wrong with adding lines to a cart that holds so many of each SKU.

    Lines of one SKU add up: the first one that is too much, and each after it, is blamed.
    """
    problems: list[Problem] = []
    total = dict(held)
    for place, line in enumerate(lines):
        field = (name, str(place))
        problems += _kind_problems(line, field)
        sku = skus.get(line.sku_id)
        if not 1 <= line.quantity <= MAX_QUANTITY:
            problems.append(NO_QUANTITY.at(*field, "quantity"))
        if sku is None:
            problems.append(NotFound(field=(*field, "sku_id")))
        elif not is_on_sale(sku):
            problems.append(Unpublished(field=(*field, "sku_id")))
        elif 1 <= line.quantity <= MAX_QUANTITY:
            total[line.sku_id] = total.get(line.sku_id, 0) + line.quantity
            problems += quantity_problems(sku, total[line.sku_id], available, (*field, "quantity"))
    if len(total) > max(MAX_LINES, len(held)):
        problems.append(CART_FULL.at(name))
    return problems


def change_problems(
    changes: Sequence[LineChange],
    lines: Mapping[int, StoredLine],
    skus: Mapping[int, SkuForSale],
    available: Mapping[int, int],
) -> list[Problem]:
    """All that is wrong with changes to a cart's lines. What has gone off sale can be ticked, but not counted anew."""
    problems: list[Problem] = []
    for place, change in enumerate(changes):
        field = ("lines", str(place))
        line = lines.get(change.line_id)
        if line is None:
            problems.append(NotFound(field=(*field, "line_id")))
        elif change.quantity is not None:
            problems += _recount_problems(change.quantity, skus.get(line.sku_id), available, (*field, "quantity"))
    return problems


def quantity_problems(
    sku: SkuForSale, quantity: int, available: Mapping[int, int], field: tuple[str, ...]
) -> Iterator[Problem]:
    """Whether so many of a SKU are more than one buyer may take, or else more than there are."""
    if quantity > limit_of(sku):
        yield PurchaseLimitExceeded(limit=limit_of(sku), field=field)
    elif quantity > available.get(sku.sku_id, 0):
        yield InsufficientStock(available=available.get(sku.sku_id, 0), field=field)


def is_on_sale(sku: SkuForSale) -> bool:
    """Whether it is published and has a price in the cart's currency."""
    return sku.published and sku.price is not None


def merged(
    held: Sequence[StoredLine], brought: Sequence[StoredLine], skus: Mapping[int, SkuForSale]
) -> list[StoredLine]:
    """The lines of a member's cart that change by a guest's: quantities add up to the limit, one line per SKU.

    What a full cart has no room for is left out.
    """
    own = {line.sku_id: line for line in held}
    new = [line for line in brought if line.sku_id not in own][: max(MAX_LINES - len(held), 0)]
    common = [line for line in brought if line.sku_id in own]
    return [
        *(_joined(own[line.sku_id], line, skus.get(line.sku_id)) for line in common),
        *(replace(line, quantity=min(line.quantity, _most(skus.get(line.sku_id)))) for line in new),
    ]


def _joined(own: StoredLine, brought: StoredLine, sku: SkuForSale | None) -> StoredLine:
    """What the member has already is never taken away, even above a limit that came later."""
    return replace(
        own,
        quantity=max(own.quantity, min(own.quantity + brought.quantity, _most(sku))),
        selected=own.selected or brought.selected,
        promotion_id=brought.promotion_id or own.promotion_id,
        price_when_added=brought.price_when_added,
    )


def _most(sku: SkuForSale | None) -> int:
    return SHOP_LIMIT if sku is None else limit_of(sku)


def _kind_problems(line: AddLine, field: tuple[str, ...]) -> Iterator[Problem]:
    """There are no flash sales, groups or sets to choose from yet, so that none is found."""
    if line.flash_sale_item_id is not None:
        yield NotFound(field=(*field, "flash_sale_item_id"))
    if line.group_buy_id is not None:
        yield NotFound(field=(*field, "group_buy_id"))
    if line.has_components:
        yield NOT_A_CHOICE.at(*field, "components")


def _recount_problems(
    quantity: int, sku: SkuForSale | None, available: Mapping[int, int], field: tuple[str, ...]
) -> Iterator[Problem]:
    if not 1 <= quantity <= MAX_QUANTITY:
        yield NO_QUANTITY.at(*field)
    elif sku is None or not is_on_sale(sku):
        yield Unpublished(field=field)
    else:
        yield from quantity_problems(sku, quantity, available, field)
