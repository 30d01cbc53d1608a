"""Where products are published, and what their variants cost there: each channel of the source has a currency."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from domains.catalog import SkuPrice
from domains.kernel import Money, MoneyError, parse_money
from operations.importers.json_lines import BadRow, Line
from operations.importers.saleor.source import Source, flag, reference


@dataclass(slots=True)
class Listings:
    """In which channels each product is published, by the source's keys."""

    published: dict[int, set[int]] = field(default_factory=dict)

    def is_on_sale(self, product_key: int) -> bool:
        """Whether it is published anywhere."""
        return product_key in self.published

    def has_price_in(self, product_key: int, channel: int) -> bool:
        """Whether its prices of a channel count: all do of a product that nobody can buy yet."""
        return not self.is_on_sale(product_key) or channel in self.published[product_key]


def read_listings(source: Source, products: Mapping[int, Any], today: date) -> Listings:
    """Reads where products are published by a day."""
    listings = Listings()

    def read(line: Line) -> None:
        product = reference(line, "product", products.__contains__)
        channel = line.number_of("channel")
        if not flag(line, "is_published"):
            raise BadRow(f"it is not published in channel {channel}")
        if (since := _day(line, "publication_date")) and since > today:
            raise BadRow(f"it is published in channel {channel} from {since} on only")
        listings.published.setdefault(product, set()).add(channel)
        if not flag(line, "visible_in_listings"):
            source.skip(line, "visible_in_listings is not kept: lists here show what is published")

    source.use("product.productchannellisting", read)
    return listings


def read_prices(source: Source, variants: Mapping[int, int], listings: Listings) -> dict[int, dict[str, SkuPrice]]:
    """Reads the prices of variants, whose products are given, by currency: the catalogue has one in each."""
    prices: dict[int, dict[str, SkuPrice]] = {}

    def read(line: Line) -> None:
        variant = reference(line, "variant", variants.__contains__)
        channel, currency = line.number_of("channel"), line.name("currency")
        if not listings.has_price_in(variants[variant], channel):
            raise BadRow(f"its product is not published in channel {channel}")
        of_variant = prices.setdefault(variant, {})
        if currency in of_variant:
            raise BadRow(f"it has a price in {currency} already, of another channel")
        cost = None if line.row.get("cost_price_amount") is None else _money(line, "cost_price_amount", currency)
        of_variant[currency] = SkuPrice(list_price=_money(line, "price_amount", currency), cost=cost)

    source.use("product.productvariantchannellisting", read)
    return prices


def _money(line: Line, name: str, currency: str) -> Money:
    """An amount; the source writes three digits, of which no currency may need all."""
    whole, _, rest = line.text(name).partition(".")
    rest = rest.rstrip("0")
    try:
        amount = parse_money(f"{whole}.{rest}" if rest else whole, currency)
    except MoneyError as error:
        raise BadRow(f"{name}: {error}") from None
    if amount.minor < 0:
        raise BadRow(f"{name} is below zero")
    return amount


def _day(line: Line, name: str) -> date | None:
    if line.row.get(name) is None:
        return None
    try:
        return date.fromisoformat(line.text(name))
    except ValueError:
        raise BadRow(f"{name} is no day") from None
