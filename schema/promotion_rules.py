"""What a promotion gives: one input for each form of rule."""

import strawberry
from strawberry import UNSET

from domains import marketing
from execution.fields import graphql_input
from schema.ids import local_id
from schema.scalars import MoneyInput, optional_money


@graphql_input
class SpendAndSaveTierInput:
    """From a threshold on so much is off: money or pieces, an amount or a percentage, alike in all tiers."""

    threshold: MoneyInput | None = None
    threshold_pieces: int | None = strawberry.field(default=None, description="In place of `threshold`.")
    off: MoneyInput | None = None
    percent_off_bp: int | None = strawberry.field(
        default=None, description="In place of `off`, in hundredths of a percent: 1500 is 15 %."
    )

    def to_terms(self, place: int) -> marketing.TierTerms:
        path = ("rule", "spend_and_save", "tiers", str(place))
        return marketing.TierTerms(
            threshold=optional_money(self.threshold, *path, "threshold"),
            threshold_pieces=self.threshold_pieces,
            off=optional_money(self.off, *path, "off"),
            percent_off_bp=self.percent_off_bp,
        )


@graphql_input
class SpendAndSaveInput:
    """30 off 200 and 80 off 400, or 30 off every 200."""

    tiers: list[SpendAndSaveTierInput] = strawberry.field(
        description="From the lowest threshold up, each taking off more than the one before."
    )
    every_n: bool | None = strawberry.field(default=None, description="Whether the only tier repeats.")
    cap: MoneyInput | None = strawberry.field(default=None, description="The most that it takes off.")

    def to_terms(self) -> marketing.SpendAndSaveTerms:
        return marketing.SpendAndSaveTerms(
            tiers=tuple(tier.to_terms(place) for place, tier in enumerate(self.tiers)),
            every_n=bool(self.every_n),
            cap=optional_money(self.cap, "rule", "spend_and_save", "cap"),
        )


@graphql_input
class ItemDiscountInput:
    """Each piece for less, by exactly one of the three ways. The dearest pieces come first where there is a limit."""

    percent_off_bp: int | None = strawberry.field(default=None, description="In hundredths of a percent: 1500 is 15 %.")
    amount_off: MoneyInput | None = strawberry.field(default=None, description="Off each piece.")
    fixed_price: MoneyInput | None = strawberry.field(default=None, description="What each piece costs.")
    most_units: int | None = strawberry.field(default=None, description="Pieces of an order at most; null for all.")

    def to_terms(self) -> marketing.ItemDiscountTerms:
        path = ("rule", "item_discount")
        return marketing.ItemDiscountTerms(
            percent_off_bp=self.percent_off_bp,
            amount_off=optional_money(self.amount_off, *path, "amount_off"),
            fixed_price=optional_money(self.fixed_price, *path, "fixed_price"),
            most_units=self.most_units,
        )


@graphql_input
class SetGroupInput:
    """So many of any of these SKUs."""

    sku_ids: list[strawberry.ID] = strawberry.field(description="One of them for a fixed set; no SKU in two groups.")
    quantity: int | None = strawberry.field(default=None, description="1 unless given.")


@graphql_input
class BundlePriceInput:
    """Pieces of each group together for less, by exactly one of the three ways; again for each whole set in the cart.

    The scope says `all`, for the groups are the goods.
    """

    groups: list[SetGroupInput]
    price: MoneyInput | None = strawberry.field(default=None, description="What a set costs.")
    amount_off: MoneyInput | None = strawberry.field(default=None, description="Off each set.")
    percent_off_bp: int | None = strawberry.field(default=None, description="In hundredths of a percent.")
    most_sets: int | None = strawberry.field(default=None, description="Sets of an order at most; null for all.")

    def to_terms(self) -> marketing.BundlePriceTerms:
        path = ("rule", "bundle_price")
        return marketing.BundlePriceTerms(
            groups=tuple(
                marketing.SetGroupTerms(
                    sku_ids=tuple(local_id("Sku", each) for each in group.sku_ids),
                    quantity=1 if group.quantity is None else group.quantity,
                )
                for group in self.groups
            ),
            price=optional_money(self.price, *path, "price"),
            amount_off=optional_money(self.amount_off, *path, "amount_off"),
            percent_off_bp=self.percent_off_bp,
            most_sets=self.most_sets,
        )


@graphql_input
class MultiBuyInput:
    """Every `n` pieces for less, by exactly one of the three ways: 3 for the price of 2, the 2nd at half, 3 for 99."""

    n: int = strawberry.field(description="How many pieces make a set, the dearest together.")
    pay_for: int | None = strawberry.field(default=None, description="How many are paid for; the cheapest are free.")
    nth_percent_off_bp: int | None = strawberry.field(
        default=None, description="What comes off the cheapest, in hundredths of a percent."
    )
    price: MoneyInput | None = strawberry.field(default=None, description="What a set costs.")
    most_sets: int | None = strawberry.field(default=None, description="Sets of an order at most; null for all.")

    def to_terms(self) -> marketing.MultiBuyTerms:
        return marketing.MultiBuyTerms(
            n=self.n,
            pay_for=self.pay_for,
            nth_percent_off_bp=self.nth_percent_off_bp,
            price=optional_money(self.price, "rule", "multi_buy", "price"),
            most_sets=self.most_sets,
        )


@graphql_input
class GiftGoodsInput:
    """So many of a SKU. It need not be published; a store gives SKUs of its own, and no sets of other SKUs."""

    sku_id: strawberry.ID
    quantity: int | None = strawberry.field(default=None, description="1 to 100; 1 unless given.")
    price: MoneyInput | None = strawberry.field(
        default=None, description="What the shopper pays for each, if they take it; null gives it."
    )

    def to_terms(self, *path: str) -> marketing.GiftGoodsTerms:
        return marketing.GiftGoodsTerms(
            sku_id=local_id("Sku", self.sku_id),
            quantity=1 if self.quantity is None else self.quantity,
            price=optional_money(self.price, *path, "price"),
        )


@graphql_input
class GiftTierInput:
    """From a threshold on, in money or pieces alike in all tiers, so many of the gifts."""

    threshold: MoneyInput | None = None
    threshold_pieces: int | None = strawberry.field(default=None, description="In place of `threshold`.")
    choose: int | None = strawberry.field(
        default=None, description="How many of the gifts the shopper may choose; 1 unless given."
    )
    gifts: list[GiftGoodsInput] = strawberry.field(
        description="At most 20. Where nothing is chosen, the first that are there and cost nothing."
    )

    def to_terms(self, place: int) -> marketing.GiftTierTerms:
        path = ("rule", "spend_and_get", "tiers", str(place))
        return marketing.GiftTierTerms(
            threshold=optional_money(self.threshold, *path, "threshold"),
            threshold_pieces=self.threshold_pieces,
            choose=1 if self.choose is None else self.choose,
            gifts=tuple(gift.to_terms(*path, "gifts", str(at)) for at, gift in enumerate(self.gifts)),
        )


@graphql_input
class SpendAndGetInput:
    """Gifts, or goods for a little more, once so much is spent: of the highest tier reached, while they last."""

    tiers: list[GiftTierInput] = strawberry.field(description="From the lowest threshold up.")

    def to_terms(self) -> marketing.SpendAndGetTerms:
        return marketing.SpendAndGetTerms(tiers=tuple(tier.to_terms(place) for place, tier in enumerate(self.tiers)))


@graphql_input
class GiftWithItemInput:
    """All of the gifts with every so many pieces of the goods in scope, while they last."""

    gifts: list[GiftGoodsInput] = strawberry.field(description="At most 20, none at a price.")
    every: int | None = strawberry.field(default=None, description="How many pieces bring them; 1 unless given.")
    most_times: int | None = strawberry.field(default=None, description="Times in an order at most; null for all.")

    def to_terms(self) -> marketing.GiftWithItemTerms:
        path = ("rule", "gift_with_item", "gifts")
        return marketing.GiftWithItemTerms(
            gifts=tuple(gift.to_terms(*path, str(at)) for at, gift in enumerate(self.gifts)),
            every=1 if self.every is None else self.every,
            most_times=self.most_times,
        )


@strawberry.input(one_of=True, description="One member for each form.")
class PromotionRuleInput:
    spend_and_save: SpendAndSaveInput | None = UNSET
    item_discount: ItemDiscountInput | None = UNSET
    bundle_price: BundlePriceInput | None = UNSET
    multi_buy: MultiBuyInput | None = UNSET
    spend_and_get: SpendAndGetInput | None = UNSET
    gift_with_item: GiftWithItemInput | None = UNSET

    def to_terms(self) -> marketing.RuleTerms:
        with_gifts = self.spend_and_get or self.gift_with_item
        given = self.spend_and_save or self.item_discount or self.bundle_price or self.multi_buy or with_gifts
        # GraphQL itself sees to it that one member is given.
        assert given
        return given.to_terms()
