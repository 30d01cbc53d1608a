"""Limits of what members may buy, and how far they have used them."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import and_, bindparam, delete, func, select, update

from domains.catalog.rules.limits import LimitPeriod, PurchaseLimit
from domains.catalog.tables import ProductRow, PurchaseClaimRow, PurchaseCountRow, PurchaseLimitRow
from persistence import Reader, Statement, Transaction, insert_into, one_of
from persistence.bulk import rows_of

_LIMITS = Statement(
    select(
        *(PurchaseLimitRow.product_id, func.nullif(PurchaseLimitRow.sku_id, 0), PurchaseLimitRow.period),
        *(PurchaseLimitRow.most, PurchaseLimitRow.since),
    )
    .where(one_of(PurchaseLimitRow.product_id, "ids"))
    .order_by(PurchaseLimitRow.product_id, PurchaseLimitRow.sku_id, PurchaseLimitRow.period)
)
_CLEAR = Statement(delete(PurchaseLimitRow).where(PurchaseLimitRow.product_id == bindparam("product")))
_ADD = Statement(insert_into(PurchaseLimitRow, "product_id", "sku_id", "period", "most", "since"))
_MARK = Statement(
    update(ProductRow).where(ProductRow.id == bindparam("product")).values(has_limits=bindparam("has_limits"))
)
_KEY: Final = ("member_id", "product_id", "sku_id", "period", "began_on")
_COUNTS = Statement(
    select(
        *(PurchaseCountRow.product_id, PurchaseCountRow.sku_id, PurchaseCountRow.period, PurchaseCountRow.began_on),
        PurchaseCountRow.quantity,
    ).where(
        PurchaseCountRow.member_id == bindparam("member"),
        one_of(PurchaseCountRow.product_id, "ids"),
        one_of(PurchaseCountRow.began_on, "began"),
    )
)
_BEGIN = Statement(insert_into(PurchaseCountRow, *_KEY, "quantity", unless_exists=_KEY))
_said = rows_of(PurchaseCountRow, *_KEY, "quantity").subquery("said")
_THE_SAME = and_(*(getattr(PurchaseCountRow, name) == _said.c[name] for name in _KEY))
# Of several orders at once each sees what those before it have taken: the database settles who is too late.
_TAKE = Statement(
    update(PurchaseCountRow)
    .where(
        _THE_SAME,
        PurchaseLimitRow.product_id == _said.c.product_id,
        PurchaseLimitRow.sku_id == _said.c.sku_id,
        PurchaseLimitRow.period == _said.c.period,
        PurchaseCountRow.quantity + _said.c.quantity <= PurchaseLimitRow.most,
    )
    .values(quantity=PurchaseCountRow.quantity + _said.c.quantity)
    .returning(PurchaseCountRow.product_id)
)
_GIVE_BACK = Statement(
    update(PurchaseCountRow).where(_THE_SAME).values(quantity=PurchaseCountRow.quantity - _said.c.quantity)
)
_ADD_CLAIMS = Statement(insert_into(PurchaseClaimRow, "document", *_KEY, "quantity"))
_CLAIMS = Statement(
    select(*(getattr(PurchaseClaimRow, name) for name in (*_KEY, "quantity")))
    .where(PurchaseClaimRow.document == bindparam("document"))
    .order_by(PurchaseClaimRow.product_id, PurchaseClaimRow.sku_id, PurchaseClaimRow.period)
    .with_for_update()
)
_DROP_CLAIMS = Statement(delete(PurchaseClaimRow).where(PurchaseClaimRow.document == bindparam("document")))


@dataclass(frozen=True, slots=True, order=True)
class Claim:
    """So many that count towards a member's limit, of a product (`sku_id` 0) or one of its SKUs, in a period."""

    member_id: int
    product_id: int
    sku_id: int
    period: LimitPeriod
    began_on: str
    quantity: int

    def row(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in (*_KEY, "quantity")}


async def get_limits(reader: Reader, product_ids: Collection[int]) -> dict[int, list[PurchaseLimit]]:
    """The limits of products, those of the whole product first."""
    found: defaultdict[int, list[PurchaseLimit]] = defaultdict(list)
    for row in await reader.rows(_LIMITS, ids=product_ids):
        found[row[0]].append(PurchaseLimit(*row))
    return dict(found)


async def set_limits(tx: Transaction, product_id: int, limits: Sequence[PurchaseLimit]) -> None:
    """Puts limits in place of those that a product had; what members have bought of it counts on."""
    await tx.run(_CLEAR, product=product_id)
    names = ("period", "most", "since")
    rows = [
        {"product_id": product_id, "sku_id": each.sku_id or 0, **{name: getattr(each, name) for name in names}}
        for each in limits
    ]
    if rows:
        await tx.run_many(_ADD, rows)
    await tx.run(_MARK, product=product_id, has_limits=bool(rows))


async def get_counts(
    reader: Reader, member_id: int, product_ids: Collection[int], began: Collection[str]
) -> dict[tuple[int, int, LimitPeriod, str], int]:
    """How many a member has bought in periods that began on these days, by product, SKU, period and day."""
    rows = await reader.rows(_COUNTS, member=member_id, ids=product_ids, began=began)
    return {(product_id, sku_id, period, day): quantity for product_id, sku_id, period, day, quantity in rows}


async def take(tx: Transaction, document: str, claims: Iterable[Claim]) -> bool:
    """Counts what a document buys. False where it goes beyond a limit: then the transaction must not go on."""
    rows = [each.row() for each in sorted(claims)]
    await tx.run_many(_BEGIN, [{**row, "quantity": 0} for row in rows])
    if len(await tx.rows(_TAKE, rows=rows)) < len(rows):
        return False
    await tx.run_many(_ADD_CLAIMS, [{**row, "document": document} for row in rows])
    return True


async def hold_claims(tx: Transaction, document: str) -> list[Claim]:
    """What a document has counted, kept as it is until the transaction ends."""
    return [Claim(*row) for row in await tx.rows(_CLAIMS, document=document)]


async def give_back(tx: Transaction, document: str, given: Sequence[Claim], left: Sequence[Claim]) -> None:
    """Takes off counts what is given back of a document, which keeps what is left."""
    await tx.run(_GIVE_BACK, rows=[each.row() for each in sorted(given)])
    await tx.run(_DROP_CLAIMS, document=document)
    if left:
        await tx.run_many(_ADD_CLAIMS, [{**each.row(), "document": document} for each in left])
