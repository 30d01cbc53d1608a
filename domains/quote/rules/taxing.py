"""What of each line and gift is tax: in their prices, or on top of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domains.catalog import SkuForSale, Tax, tax_of, taxes_of
from domains.kernel import Frame, Money
from domains.marketing import Priced


@dataclass(frozen=True, slots=True)
class Taxes:
    """By the line's id, and of the gifts in their order; `total` is that of the selected lines and the gifts, and
    `added` what of it comes on top of them, both in minor units.
    """

    lines: Mapping[int, Tax]
    gifts: Sequence[Tax]
    total: int
    added: int


def rate_of(sku: SkuForSale, class_rates: Mapping[int, int]) -> int:
    """In hundredths of a percent: what its class is taxed, by the class's id, or the product's own rate."""
    return sku.tax_rate_bp if sku.tax_class_id is None else class_rates[sku.tax_class_id]


def tax_all(
    priced: Priced,
    bought: Mapping[int, SkuForSale],
    gifts: Mapping[int, SkuForSale],
    class_rates: Mapping[int, int],
    frame: Frame,
) -> Taxes:
    """The tax of each line after its discounts, and of each gift that is paid for.

    `bought` are the SKUs by line, `gifts` by their own ids. Of what is had from one store at one rate the tax is
    reckoned once, and divided by largest remainder. Lines that are not selected stand for themselves.
    """
    sold = [(bought[line.line_id], line.net, line.selected) for line in priced.lines]
    sold += [(gifts[gift.sku_id], gift.price * gift.quantity, True) for gift in priced.gifts]
    rates = [rate_of(sku, class_rates) for sku, _, _ in sold]
    included = frame.tax_included
    amounts = [tax_of(net, rate, included=included) for (_, net, _), rate in zip(sold, rates, strict=True)]
    alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for place, (sku, _, selected) in enumerate(sold):
        if selected:
            alike[sku.store_id, rates[place]].append(place)
    for (_store_id, rate), places in alike.items():
        divided = taxes_of([sold[place][1] for place in places], rate, included=included)
        for place, amount in zip(places, divided, strict=True):
            amounts[place] = amount
    taxes = [
        Tax(rate, Money(amount, frame.currency), added=not included)
        for rate, amount in zip(rates, amounts, strict=True)
    ]
    count = len(priced.lines)
    total = sum(amounts[place] for places in alike.values() for place in places)
    return Taxes(
        lines={line.line_id: tax for line, tax in zip(priced.lines, taxes[:count], strict=True)},
        gifts=taxes[count:],
        total=total,
        added=0 if included else total,
    )
