"""How products are sold, as it is kept."""

from collections.abc import Collection
from typing import Any, Final

from sqlalchemy import select

from domains.catalog.rules.terms import SaleTerms
from domains.catalog.tables import ProductRow
from persistence import Reader, Statement, one_of

# The columns of products, in the order of the terms' members.
TERMS: Final = ("sale_mode", "country_of_origin", "return_days", "warranty_months", "has_invoice")
TERMS_COLUMNS: Final = tuple(getattr(ProductRow, name) for name in TERMS)
_TERMS = Statement(select(ProductRow.id, *TERMS_COLUMNS).where(one_of(ProductRow.id, "ids")))


async def get_terms(reader: Reader, product_ids: Collection[int]) -> dict[int, SaleTerms]:
    """How these products are sold, by their ids."""
    return {row[0]: SaleTerms(*row[1:]) for row in await reader.rows(_TERMS, ids=product_ids)}


def terms_values(terms: SaleTerms) -> dict[str, Any]:
    """The columns of a product."""
    return {
        "sale_mode": terms.mode,
        "country_of_origin": terms.country_of_origin,
        "return_days": terms.return_days,
        "warranty_months": terms.warranty_months,
        "has_invoice": terms.invoice,
    }
