"""What of each line and gift is tax: prices have it in them, so it changes nothing that is paid."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domains.catalog import SkuForSale, Tax, tax_in, taxes_in
from domains.kernel import Money
from domains.marketing import Priced


@dataclass(frozen=True, slots=True)
class Taxes:
    """By the line's id, and of the gifts in their order."""

    lines: Mapping[int, Tax]
    gifts: Sequence[Tax]


def rate_of(sku: SkuForSale, class_rates: Mapping[int, int]) -> int:
    """In hundredths of a percent: what its class is taxed, by the class's id, or the product's own rate."""
    return sku.tax_rate_bp if sku.tax_class_id is None else class_rates[sku.tax_class_id]


def taxes_of(
    priced: Priced,
    bought: Mapping[int, SkuForSale],
    gifts: Mapping[int, SkuForSale],
    class_rates: Mapping[int, int],
    currency: str,
) -> Taxes:
    """The tax in each line after its discounts, and in each gift that is paid for.

    `bought` are the SKUs by line, `gifts` by their own ids. Of what is had from one store at one rate the tax is
    reckoned once, and divided by largest remainder. Lines that are not selected stand for themselves.
    """
    sold = [(bought[line.line_id], line.net, line.selected) for line in priced.lines]
    sold += [(gifts[gift.sku_id], gift.price * gift.quantity, True) for gift in priced.gifts]
    rates = [rate_of(sku, class_rates) for sku, _, _ in sold]
    amounts = [tax_in(net, rate) for (_, net, _), rate in zip(sold, rates, strict=True)]
    alike: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for place, (sku, _, selected) in enumerate(sold):
        if selected:
            alike[sku.store_id, rates[place]].append(place)
    for (_store_id, rate), places in alike.items():
        divided = taxes_in([sold[place][1] for place in places], rate)
        for place, amount in zip(places, divided, strict=True):
            amounts[place] = amount
    taxes = [Tax(rate, Money(amount, currency)) for rate, amount in zip(rates, amounts, strict=True)]
    count = len(priced.lines)
    return Taxes(
        {line.line_id: tax for line, tax in zip(priced.lines, taxes[:count], strict=True)},
        taxes[count:],
    )
