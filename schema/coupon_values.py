"""What a coupon template is made of: its value, how long its coupons count, and what else staff say of it."""

from datetime import datetime

import strawberry
from strawberry import UNSET

from domains import marketing
from execution.fields import graphql_input
from schema.coupons import ClaimChannel, CouponIssuer
from schema.ids import local_id, optional_local_id
from schema.marketing import GoodsScopeInput
from schema.scalars import MoneyInput, TranslationInput, optional_money, translations


@graphql_input
class CouponPercentInput:
    """A share off all goods in scope together."""

    percent_off_bp: int = strawberry.field(description="In hundredths of a percent: 1500 is 15 %.")
    cap: MoneyInput | None = strawberry.field(default=None, description="The most that it takes off.")

    def to_terms(self) -> marketing.PercentTerms:
        cap = optional_money(self.cap, "value", "percent_off", "cap")
        return marketing.PercentTerms(percent_off_bp=self.percent_off_bp, cap=cap)


@graphql_input
class CouponFixedPriceInput:
    """A price for each piece in scope, the dearest first."""

    price: MoneyInput = strawberry.field(description="What each piece costs.")
    most_units: int | None = strawberry.field(default=None, description="Pieces of an order at most; null for all.")

    def to_terms(self) -> marketing.FixedPriceTerms:
        price = self.price.to_money("value", "fixed_price", "price")
        return marketing.FixedPriceTerms(price=price, most_units=self.most_units)


@graphql_input
class CouponFreightInput:
    """Something off what delivery costs."""

    off: MoneyInput | None = strawberry.field(default=None, description="Null for all of it.")

    def to_terms(self) -> marketing.FreightTerms:
        return marketing.FreightTerms(off=optional_money(self.off, "value", "freight", "off"))


@graphql_input
class CouponGiftInput:
    """So many of a SKU for nothing."""

    sku_id: strawberry.ID
    quantity: int | None = strawberry.field(default=None, description="1 unless given; at most 100.")


@graphql_input
class CouponGiftsInput:
    """Gifts, the first of these that are there. Where none is, the coupon is not used."""

    gifts: list[CouponGiftInput] = strawberry.field(description="At most 20. A store gives its own SKUs only.")
    choose: int | None = strawberry.field(default=None, description="How many of them; 1 unless given.")

    def to_terms(self) -> marketing.GiftsTerms:
        named = tuple(
            marketing.GiftGoodsTerms(
                sku_id=local_id("Sku", each.sku_id), quantity=1 if each.quantity is None else each.quantity
            )
            for each in self.gifts
        )
        return marketing.GiftsTerms(gifts=named, choose=1 if self.choose is None else self.choose)


@strawberry.input(one_of=True, description="What it gives.")
class CouponValueInput:
    amount_off: MoneyInput | None = UNSET
    percent_off: CouponPercentInput | None = UNSET
    fixed_price: CouponFixedPriceInput | None = UNSET
    freight: CouponFreightInput | None = UNSET
    gifts: CouponGiftsInput | None = UNSET

    def to_terms(self) -> marketing.CouponTerms:
        if self.amount_off:
            return self.amount_off.to_money("value", "amount_off")
        given = self.percent_off or self.fixed_price or self.freight or self.gifts
        # GraphQL itself sees to it that one member is given.
        assert given
        return given.to_terms()


@graphql_input
class CouponDatesInput:
    """From a moment until just before another."""

    starts_at: datetime
    ends_at: datetime


@strawberry.input(one_of=True, description="How long it counts.")
class CouponValidityInput:
    days_from_claim: int | None = UNSET
    dates: CouponDatesInput | None = UNSET

    def to_validity(self) -> marketing.FixedDates | int:
        if self.dates:
            return marketing.FixedDates(self.dates.starts_at, self.dates.ends_at)
        return self.days_from_claim or 0


@graphql_input
class CouponTemplateCreateInput:
    """What coupons are to be issued from."""

    name: list[TranslationInput]
    value: CouponValueInput
    threshold: MoneyInput | None = strawberry.field(default=None, description="Null asks for no spending.")
    scope: GoodsScopeInput
    quantity: int
    per_member: int
    validity: CouponValidityInput
    issuer: CouponIssuer
    store_id: strawberry.ID | None = strawberry.field(
        default=None, description="Which store issues it; null for the staff's own."
    )
    stackable: bool | None = strawberry.field(
        default=None, description="Whether it goes together with other coupons; it does not unless given."
    )
    returns_on_refund: bool | None = strawberry.field(
        default=None,
        description="Whether it comes back when all of a paid order is cancelled or refunded; it does unless given.",
    )
    channels: list[ClaimChannel] | None = strawberry.field(
        default=None,
        description="Null for the coupon centre and the pages of its goods; empty where staff alone give it.",
    )
    claim_starts_at: datetime | None = strawberry.field(default=None, description="Null for now.")
    claim_ends_at: datetime | None = strawberry.field(
        default=None, description="Null for as long as there are some, or until the coupons' own end."
    )
    code: str | None = strawberry.field(
        default=None, description="What anybody can type in: 4 to 32 letters and digits, unique in the shop."
    )

    def to_command(self) -> marketing.CreateCouponTemplate:
        return marketing.CreateCouponTemplate(
            name=translations(self.name),
            value=self.value.to_terms(),
            threshold=optional_money(self.threshold, "threshold"),
            scope=self.scope.to_scope(),
            quantity=self.quantity,
            per_member=self.per_member,
            validity=self.validity.to_validity(),
            issuer=self.issuer,
            store_id=optional_local_id("Store", self.store_id),
            stackable=bool(self.stackable),
            returns_on_refund=self.returns_on_refund is not False,
            channels=marketing.ON_PAGES if self.channels is None else tuple(self.channels),
            claim_starts_at=self.claim_starts_at,
            claim_ends_at=self.claim_ends_at,
            code=self.code,
        )
