"""How a product is sold, where it comes from, and what its buyer can count on after the sale."""

import re
from collections.abc import Iterator
from typing import Final

from domains.catalog.rules.kinds import SaleMode
from domains.kernel import Invalid, Problem, read_model

MAX_RETURN_DAYS: Final = 365
MAX_WARRANTY_MONTHS: Final = 1_200
_COUNTRY: Final = re.compile(r"[A-Z]{2}", re.ASCII)


@read_model()
class SaleTerms:
    """What is said of a product beside what it is. None: nothing is said of that.

    `country_of_origin` is an ISO 3166-1 code of two letters; 0 `return_days`: it cannot be sent back for its buyer's
    liking alone; `invoice`: whether its store makes out an invoice.
    """

    mode: SaleMode = SaleMode.NORMAL
    country_of_origin: str | None = None
    return_days: int | None = None
    warranty_months: int | None = None
    invoice: bool = True


NOTHING_SAID: Final = SaleTerms()


def terms_problems(terms: SaleTerms) -> Iterator[Problem]:
    """What is wrong with them."""
    if terms.country_of_origin is not None and _COUNTRY.fullmatch(terms.country_of_origin) is None:
        why, why_zh = "It is a country's code of two capital letters, such as CN.", "请填写两位大写的国家代码，如 CN。"
        yield Invalid(why=why, why_zh=why_zh, field=("terms", "country_of_origin"))
    yield from _range_problems(terms.return_days, MAX_RETURN_DAYS, "return_days")
    yield from _range_problems(terms.warranty_months, MAX_WARRANTY_MONTHS, "warranty_months")


def _range_problems(count: int | None, most: int, name: str) -> Iterator[Problem]:
    if count is not None and not 0 <= count <= most:
        yield Invalid(why=f"It is from 0 to {most}.", why_zh=f"取值为 0 到 {most}。", field=("terms", name))
