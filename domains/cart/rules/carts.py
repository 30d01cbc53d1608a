"""A cart as it is kept, as it is asked to change, and as it is shown: priced."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Final

from domains.quote import InvalidLine, LineWanted, Pricing, Quote, QuotedLine

GUEST_CART_LIVES: Final = timedelta(days=30)
MAX_COUPONS: Final = 20


@dataclass(frozen=True, slots=True)
class CartKey:
    """Whose cart: by token a guest's; without one the member's own. With neither there is none yet."""

    member_id: int | None = None
    token: str | None = None


@dataclass(frozen=True, slots=True)
class StoredLine:
    """A line as it is kept."""

    id: int
    sku_id: int
    quantity: int
    selected: bool
    promotion_id: int | None
    price_when_added: int

    def wanted(self) -> LineWanted:
        """The line as it is to be priced."""
        return LineWanted(self.id, self.sku_id, self.quantity, self.selected, self.promotion_id)

    def changed(self, change: "LineChange") -> "StoredLine":
        """The line after a change."""
        return replace(
            self,
            quantity=self.quantity if change.quantity is None else change.quantity,
            selected=self.selected if change.selected is None else change.selected,
            promotion_id=self.promotion_id if change.choice is None else change.choice.promotion_id,
        )


@dataclass(frozen=True, slots=True)
class StoredCart:
    """A cart as it is kept; lines in the order in which they came."""

    id: int
    token: str | None
    member_id: int | None
    currency: str
    # The coupons that shall be tried; None: the best.
    coupon_ids: tuple[int, ...] | None = None
    lines: tuple[StoredLine, ...] = ()

    @property
    def key(self) -> CartKey:
        return CartKey(self.member_id, self.token)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddLine:
    """So many of a SKU to put into a cart, or to buy at once."""

    sku_id: int
    quantity: int
    promotion_id: int | None = None
    flash_sale_item_id: int | None = None
    group_buy_id: int | None = None
    has_components: bool = False


@dataclass(frozen=True, slots=True)
class AddLines:
    """What to put into the cart with this token, else into the member's own or a new one."""

    token: str | None
    lines: tuple[AddLine, ...]


@dataclass(frozen=True, slots=True)
class PromotionChoice:
    """The shopper's own choice among exclusive promotions; None gives it back to the engine."""

    promotion_id: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineChange:
    """What of a line shall be otherwise; what is None stays."""

    line_id: int
    quantity: int | None = None
    selected: bool | None = None
    choice: PromotionChoice | None = None


@dataclass(frozen=True, slots=True)
class UpdateLines:
    """Changes to lines of a cart, one after another."""

    token: str | None
    lines: tuple[LineChange, ...]


@dataclass(frozen=True, slots=True)
class RemoveLines:
    """Lines to take out of a cart."""

    token: str | None
    line_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class SetCoupons:
    """The coupons that shall be tried, in place of those before: none of them, or (None) the best."""

    token: str | None
    coupon_ids: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class CartGroup:
    """The lines of one store."""

    store_id: int
    lines: tuple[QuotedLine, ...]


@dataclass(frozen=True, slots=True)
class PricedCart:
    """A cart with its whole price, in the currency that it began with. Groups are by store, in order of its id."""

    id: int
    token: str | None
    # Pieces on all lines, those that cannot be bought now too.
    quantity: int
    groups: tuple[CartGroup, ...]
    invalid_lines: tuple[InvalidLine, ...]
    pricing: Pricing


def priced_cart(cart_id: int, token: str | None, quote: Quote) -> PricedCart:
    """A cart of what a quote is for; goods that are bought at once, past any cart, are one with the id 0."""
    by_store: dict[int, list[QuotedLine]] = {}
    for line in quote.lines:
        by_store.setdefault(line.sku.store_id, []).append(line)
    groups = tuple(CartGroup(store_id, tuple(by_store[store_id])) for store_id in sorted(by_store))
    return PricedCart(
        cart_id, token, _pieces(quote.lines) + _pieces(quote.invalid_lines), groups, quote.invalid_lines, quote.pricing
    )


def _pieces(lines: Iterable[QuotedLine | InvalidLine]) -> int:
    return sum(line.quantity for line in lines)
