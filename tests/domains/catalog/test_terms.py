"""How products are sold: what can be said of it."""

import pytest

from domains.catalog.rules.changing import dumped, loaded
from domains.catalog.rules.kinds import SaleMode
from domains.catalog.rules.product_commands import ProductChanges
from domains.catalog.rules.terms import NOTHING_SAID, SaleTerms, terms_problems

TERMS = SaleTerms(SaleMode.DROPSHIP, "CN", 30, 24, invoice=False)


@pytest.mark.parametrize(
    ("terms", "fields"),
    [
        (NOTHING_SAID, []),
        (TERMS, []),
        (SaleTerms(return_days=0, warranty_months=0), []),
        (SaleTerms(return_days=365, warranty_months=1_200), []),
        (SaleTerms(country_of_origin="cn"), ["country_of_origin"]),
        (SaleTerms(country_of_origin="CHN"), ["country_of_origin"]),
        (SaleTerms(country_of_origin="", return_days=-1), ["country_of_origin", "return_days"]),
        (SaleTerms(return_days=366, warranty_months=1_201), ["return_days", "warranty_months"]),
    ],
)
def test_what_cannot_be_said_is_told_with_its_field(terms: SaleTerms, fields: list[str]) -> None:
    assert [problem.field for problem in terms_problems(terms)] == [("terms", field) for field in fields]


def test_changes_that_wait_keep_them() -> None:
    said = dumped(ProductChanges(terms=TERMS))
    assert said["terms"]["mode"] == "DROPSHIP"
    assert loaded(said) == ProductChanges(terms=TERMS)
