"""An order about to be placed, as plain values in its currency's minor unit, and what it amounts to."""

import enum
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from domains.catalog import Spec
from domains.kernel import Channel
from domains.logistics import DeliveryKind
from domains.marketing import Bearer, DiscountKind, UnitPriceReason


class InvoiceKind(enum.StrEnum):
    PERSONAL = "PERSONAL"
    COMPANY = "COMPANY"


@dataclass(frozen=True, slots=True)
class Invoice:
    """Whom the invoice is made out to; a company has a tax number."""

    kind: InvoiceKind
    title: str
    tax_number: str | None = None


@dataclass(frozen=True, slots=True)
class Recipient:
    """Where an order goes: a snapshot of an address."""

    recipient: str
    phone: str
    region: str
    line: str
    postcode: str | None
    country: str


@dataclass(frozen=True, slots=True)
class NewPortion:
    """Units of a line with equal net amount; `amount` is that of all of them."""

    quantity: int
    amount: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """What is bought, as the catalogue described it at that moment."""

    sku_id: int
    product_id: int
    name: str
    sku_code: str
    specs: tuple[Spec, ...]
    back_category_path: tuple[int, ...]
    category_names: tuple[str, ...]
    brand_id: int | None
    brand_name: str | None
    image_url: str | None
    product_type: str
    weight_grams: int | None
    list_price: int | None
    # What one unit cost the shop, where it is known.
    cost: int | None
    tax_rate_bp: int


@dataclass(frozen=True, slots=True)
class GivenBy:
    """What gave a gift: a version of a promotion, or a coupon."""

    promotion_id: int | None
    promotion_version: int | None
    coupon_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class NewLine:
    """So many units of one SKU. `key` names the line in the shares of the order's discounts."""

    key: int
    goods: Goods
    quantity: int
    unit_price: int
    unit_price_reason: UnitPriceReason
    portions: tuple[NewPortion, ...]
    # What of `paid_total` is tax, and what of that came on top of the total: all of it or nothing.
    tax: int
    added_tax: int = 0
    # The list that gave the unit price, if one did.
    price_list_id: int | None = None
    # Of a gift; its unit price is what the shopper adds for it.
    given_by: GivenBy | None = None

    @property
    def total(self) -> int:
        return self.unit_price * self.quantity

    @property
    def paid_total(self) -> int:
        """What is left of the total after its shares of the discounts, with the tax that came on top."""
        return sum(portion.amount for portion in self.portions)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewChild:
    """What one store sends in one way."""

    store_id: int
    delivery_kind: DeliveryKind
    delivery_rule_id: str | None
    delivery_label: str | None
    promised_by: datetime | None
    freight: int
    # The buyer's word to the store.
    note: str | None
    lines: tuple[NewLine, ...]

    @property
    def amounts(self) -> "Amounts":
        goods_total = sum(line.total for line in self.lines)
        added_tax = sum(line.added_tax for line in self.lines)
        discount_total = goods_total + added_tax - sum(line.paid_total for line in self.lines)
        return Amounts(goods_total, discount_total, self.freight, added_tax)


@dataclass(frozen=True, slots=True)
class NewShare:
    """What a discount takes off the line with this key, and who bears it."""

    key: int
    amount: int
    bearer: Bearer


@dataclass(frozen=True, slots=True)
class NewFreightShare:
    """What a discount takes off the freight of the child at this place, whose own `freight` is what is left."""

    child: int
    amount: int
    bearer: Bearer


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDiscount:
    """A discount of the whole order; its shares, those of freight among them, sum to the amount."""

    kind: DiscountKind
    label: str
    amount: int
    promotion_id: int | None
    promotion_version: int | None
    coupon_id: int | None
    shares: tuple[NewShare, ...]
    freight: tuple[NewFreightShare, ...] = ()
    # What it costs in points, where it is they that pay.
    points: int = 0

    @property
    def shared(self) -> int:
        """What all its shares come to."""
        return sum(share.amount for share in self.shares) + sum(share.amount for share in self.freight)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewOrder:
    """All that placing fixes. Children sum to the order; keys of lines are unique in it."""

    member_id: int
    channel: Channel
    currency: str
    children: tuple[NewChild, ...]
    discounts: tuple[NewDiscount, ...]
    # None where nothing is delivered.
    recipient: Recipient | None
    invoice: Invoice | None
    expires_at: datetime

    @property
    def amounts(self) -> "Amounts":
        return sum_of(child.amounts for child in self.children)

    @property
    def points_used(self) -> int:
        """The points that pay a part of it."""
        return sum(discount.points for discount in self.discounts)

    def points_of(self, child: NewChild) -> int:
        """Those of them that pay for a child's lines."""
        keys = {line.key for line in child.lines}
        return sum(
            share.amount * discount.points // discount.amount
            for discount in self.discounts
            if discount.points
            for share in discount.shares
            if share.key in keys
        )

    @property
    def lines(self) -> list[NewLine]:
        """The lines of all children, in their order."""
        return [line for child in self.children for line in child.lines]


@dataclass(frozen=True, slots=True)
class Amounts:
    """The columns of an order's total."""

    goods_total: int
    discount_total: int
    freight: int
    added_tax: int = 0

    @property
    def payable(self) -> int:
        return self.goods_total - self.discount_total + self.freight + self.added_tax


def sum_of(amounts: Iterable[Amounts]) -> Amounts:
    """The columns, each added up."""
    found = list(amounts)
    return Amounts(
        sum(each.goods_total for each in found),
        sum(each.discount_total for each in found),
        sum(each.freight for each in found),
        sum(each.added_tax for each in found),
    )


def require_consistent(order: NewOrder) -> None:
    """Checks that nothing was lost between pricing and splitting. Raises ValueError: it would be our own mistake."""
    taken_off = dict.fromkeys((line.key for line in order.lines), 0)
    for discount in order.discounts:
        if discount.shared != discount.amount:
            raise ValueError(f"the shares of {discount.label!r} do not sum to it")
        for share in discount.shares:
            taken_off[share.key] += share.amount
    if sum(map(order.points_of, order.children)) != order.points_used:
        raise ValueError(f"the children's points are not the order's {order.points_used}")
    for line in order.lines:
        if line.total + line.added_tax - line.paid_total != taken_off[line.key]:
            raise ValueError(f"line {line.key} pays {line.paid_total} of {line.total} less {taken_off[line.key]}")
        if sum(portion.quantity for portion in line.portions) != line.quantity:
            raise ValueError(f"the portions of line {line.key} are not its {line.quantity} units")


def child_number(number: str, place: int) -> str:
    """The number of the child at this place, from 0: its parent's and its own after it."""
    return f"{number}-{place + 1}"


def single_store(children: Sequence[NewChild]) -> int | None:
    """The store of all children, or None where there are several."""
    stores = {child.store_id for child in children}
    return stores.pop() if len(stores) == 1 else None
