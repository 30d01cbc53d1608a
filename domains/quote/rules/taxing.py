"""What of each line is tax: prices have it in them, so it changes nothing that is paid."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from domains.catalog import SkuForSale, Tax, tax_in, taxes_in
from domains.kernel import Money
from domains.marketing import PricedLine


def rate_of(sku: SkuForSale, class_rates: Mapping[int, int]) -> int:
    """In hundredths of a percent: what its class is taxed, by the class's id, or the product's own rate."""
    return sku.tax_rate_bp if sku.tax_class_id is None else class_rates[sku.tax_class_id]


def line_taxes(
    lines: Iterable[PricedLine], skus: Mapping[int, SkuForSale], class_rates: Mapping[int, int], currency: str
) -> dict[int, Tax]:
    """The tax in each line after its discounts, by the line's id; `skus` are by it too.

    Of what is bought from one store at one rate the tax is reckoned once, and divided among the lines by largest
    remainder. Lines that are not selected stand for themselves.
    """
    taxes: dict[int, Tax] = {}
    alike: defaultdict[tuple[int, int], list[PricedLine]] = defaultdict(list)
    for line in lines:
        sku = skus[line.line_id]
        rate = rate_of(sku, class_rates)
        if line.selected:
            alike[sku.store_id, rate].append(line)
        else:
            taxes[line.line_id] = Tax(rate, Money(tax_in(line.net, rate), currency))
    for (_store_id, rate), some in alike.items():
        amounts = taxes_in([line.net for line in some], rate)
        taxes |= {line.line_id: Tax(rate, Money(amount, currency)) for line, amount in zip(some, amounts, strict=True)}
    return taxes
