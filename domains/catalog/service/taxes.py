"""Use cases of taxes: classes and rates, which are the platform's, and which products are of which class."""

from collections.abc import Collection
from datetime import datetime
from typing import Final

from domains import stores
from domains.catalog.rules.changes import Change, ProductAction
from domains.catalog.rules.taxes import (
    CreateTaxClass,
    SetTaxClasses,
    SetTaxRate,
    TaxRate,
    percent_bp,
    prefixes_of,
    rate_in_force,
    tax_class_problems,
    tax_rate_problems,
    taxed_problems,
)
from domains.catalog.service.history import record
from domains.catalog.service.platform import is_platform
from domains.catalog.service.publishing import hold
from domains.catalog.store import taxes as store
from domains.kernel import AlreadyExists, NotFound, Problem, Refused
from persistence import Reader, Transaction

_ACTION: Final = "catalog.price.write"


async def create_tax_class(
    tx: Transaction, command: CreateTaxClass, now: datetime, author: stores.Author | None = None
) -> int:
    """Makes a class, without a rate, and returns its id; for the platform alone. Raises Refused."""
    problems: list[Problem] = [*tax_class_problems(command)]
    if not is_platform(author):
        problems.append(NotFound())
    if problems:
        raise Refused(*problems)
    class_id = await store.add_tax_class(tx, command, now)
    if class_id is None:
        raise Refused(AlreadyExists(field=("code",)))
    after = {"code": command.code, "name": command.name}
    await stores.record_change(tx, author, _ACTION, f"tax_class:{class_id}", None, after, now)
    return class_id


async def set_tax_rate(
    tx: Transaction, command: SetTaxRate, now: datetime, author: stores.Author | None = None
) -> None:
    """Says what a class is taxed in a region from a moment on; what was before stays. Raises Refused.

    For the platform alone: to the staff of a store there are no classes here.
    """
    problems: list[Problem] = []
    known = await store.get_tax_classes(tx, [command.tax_class_id], "en") if is_platform(author) else {}
    if command.tax_class_id not in known:
        problems.append(NotFound(field=("tax_class_id",)))
    problems += tax_rate_problems(command, now)
    if problems:
        raise Refused(*problems)
    rate = TaxRate(command.tax_class_id, command.region, command.starts_at or now, percent_bp(command.percent) or 0)
    rates = (await store.get_tax_rates(tx, [rate.tax_class_id])).get(rate.tax_class_id, [])
    before = {"rate": next((old.rate for old in rates if _is_same(old, rate)), None)}
    await store.put_tax_rate(tx, rate)
    after = {"region": rate.region, "starts_at": rate.starts_at, "rate": rate.rate}
    await stores.record_change(tx, author, _ACTION, f"tax_class:{rate.tax_class_id}", before, after, now)


async def set_tax_classes(
    tx: Transaction, command: SetTaxClasses, now: datetime, author: stores.Author | None = None
) -> None:
    """Says of which class products are, each in its history. All or nothing: raises Refused."""
    own = await hold(tx, set(command.product_ids), author)
    problems: list[Problem] = [*taxed_problems(command)]
    problems += [
        NotFound(field=("product_ids", str(place))) for place, each in enumerate(command.product_ids) if each not in own
    ]
    named = [] if command.tax_class_id is None else [command.tax_class_id]
    known = await store.get_tax_classes(tx, named, "en")
    if command.tax_class_id is not None and command.tax_class_id not in known:
        problems.append(NotFound(field=("tax_class_id",)))
    if problems:
        raise Refused(*problems)
    before = {each: was.code for each, was in (await store.get_tax_classes_of(tx, own.keys(), "en")).items()}
    code = None if command.tax_class_id is None else known[command.tax_class_id].code
    await store.classify(tx, own.keys(), command.tax_class_id, now)
    told = [
        Change(each, {"tax_class": before.get(each)}, {"tax_class": code})
        for each in sorted(own)
        if before.get(each) != code
    ]
    await record(tx, told, ProductAction.PRICED, now, author)


async def get_tax_rates_in_force(
    reader: Reader, class_ids: Collection[int], region: str | None, now: datetime
) -> dict[int, int]:
    """What each class is taxed in a region at a moment, in hundredths of a percent; in one statement."""
    found = await store.get_rates_in(reader, class_ids, prefixes_of(region), now)
    return {each: rate_in_force(found.get(each, ()), region, now) for each in class_ids}


def _is_same(one: TaxRate, other: TaxRate) -> bool:
    return (one.region, one.starts_at) == (other.region, other.starts_at)
