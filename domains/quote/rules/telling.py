"""From a price in bare numbers to a quote that a screen can show."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256
from typing import Final

import orjson

from domains.catalog import Allowance, Entitlement, SkuForSale, allowance_words, strictest
from domains.kernel import Frame, Money
from domains.logistics import DeliveryRule, freight
from domains.marketing import (
    Coupon,
    CouponInHand,
    Discount,
    DiscountKind,
    Excluded,
    Gift,
    GiftOffer,
    Hint,
    Measure,
    Priced,
    PricedLine,
    PricedShare,
    Promotion,
    PromotionInForce,
    RunningPromotion,
    UnitPriceReason,
    exclusion_message,
    hint_message,
)
from domains.quote.rules.couponing import CouponsSeen
from domains.quote.rules.gathering import Sorted
from domains.quote.rules.paying import PointsSeen
from domains.quote.rules.quotes import (
    AddOnHint,
    Allocation,
    AppliedDiscount,
    DeliveryOffer,
    ExcludedDiscount,
    GiftToChoose,
    LineNote,
    LineNoteCode,
    Pricing,
    Quote,
    QuotedGift,
    QuotedGiftOffer,
    QuotedLine,
    Share,
)
from domains.quote.rules.taxing import Taxes

# So few left are worth a note.
LOW_STOCK: Final = 5


class Teller:
    """Tells one price in one frame."""

    def __init__(
        self,
        priced: Priced,
        promotions: Iterable[PromotionInForce],
        coupons: CouponsSeen,
        points: PointsSeen | None,
        entitled: Mapping[int, Entitlement],
        taxes: Taxes,
        gifts: Mapping[int, SkuForSale],
        allowances: Mapping[int, Sequence[Allowance]],
        frame: Frame,
    ) -> None:
        self._priced = priced
        self._taxes = taxes
        self._gift_skus = gifts
        self._allowances = allowances
        self._entitled = entitled
        self._promotions = {each.promotion.id: each for each in promotions}
        self._coupons_seen = coupons
        self._points_seen = points
        self._coupons = {each.coupon.id: each for each in coupons.held}
        self._frame = frame

    def quote(
        self,
        lines: Sorted,
        skus: Mapping[int, SkuForSale],
        available: Mapping[int, int],
        rules: Mapping[int, Sequence[DeliveryRule]],
    ) -> Quote:
        """The whole quote."""
        priced = {each.line_id: each for each in self._priced.lines}
        quoted = tuple(
            self._line(priced[each.line_id], skus[each.sku_id], available[each.sku_id]) for each in lines.valid
        )
        return Quote(
            lines=quoted,
            invalid_lines=lines.invalid,
            unknown_line_ids=lines.unknown,
            pricing=self._pricing(),
            delivery=self._delivery(rules),
            digest=digest_of(self._priced, quoted, self._taxes, self._frame.currency),
            coupons=self._coupons_seen,
            points=self._points_seen,
            allowances=self._allowances,
        )

    def _money(self, minor: int) -> Money:
        return Money(minor, self._frame.currency)

    def _promotion(self, promotion_id: int | None) -> Promotion | None:
        return None if promotion_id is None else self._promotions[promotion_id].promotion

    def _coupon(self, coupon_id: int | None) -> Coupon | None:
        return None if coupon_id is None else self._coupons[coupon_id].coupon

    def _label(self, promotion_id: int | None, coupon_id: int | None) -> str:
        promotion, coupon = self._promotion(promotion_id), self._coupon(coupon_id)
        if coupon is not None:
            return coupon.template.label
        return "" if promotion is None else promotion.label

    def _label_of(self, given: Discount | PricedShare) -> str:
        if given.kind is not DiscountKind.POINTS:
            return self._label(given.promotion_id, given.coupon_id)
        used = self._priced.points_used
        return f"{used} 积分" if self._frame.language == "zh-CN" else f"{used} points"

    def _line(self, priced: PricedLine, sku: SkuForSale, available: int) -> QuotedLine:
        return QuotedLine(
            line_id=priced.line_id,
            sku=sku,
            quantity=priced.quantity,
            selected=priced.selected,
            unit_price=self._money(priced.unit_price),
            unit_price_reason=priced.reason,
            total=self._money(priced.total),
            discounted_total=self._money(priced.net),
            portions=priced.portions,
            shares=tuple(map(self._share, priced.shares)),
            available=available,
            notes=(*self._stock_notes(priced.quantity, available), *self._limit_notes(sku)),
            tax=self._taxes.lines[priced.line_id],
            price_list=self._entitled[sku.sku_id] if priced.reason is UnitPriceReason.CONTRACT else None,
        )

    def _share(self, share: PricedShare) -> Share:
        label = self._label_of(share)
        return Share(share.promotion_id, share.version, label, self._money(share.amount), share.bearer)

    def _limit_notes(self, sku: SkuForSale) -> tuple[LineNote, ...]:
        found = strictest(self._allowances.get(sku.product_id, ()), sku.sku_id, sku.product_id)
        if found is None:
            return ()
        return (LineNote(LineNoteCode.PURCHASE_LIMIT, allowance_words(found, self._frame.language)),)

    def _stock_notes(self, quantity: int, available: int) -> tuple[LineNote, ...]:
        if available > LOW_STOCK and available >= quantity:
            return ()
        chinese = self._frame.language == "zh-CN"
        return (LineNote(LineNoteCode.LOW_STOCK, f"仅剩 {available} 件" if chinese else f"Only {available} left."),)

    def _pricing(self) -> Pricing:
        priced = self._priced
        gifts = [self._gift(place, gift) for place, gift in enumerate(priced.gifts)]
        return Pricing(
            goods_total=self._money(priced.goods_total + priced.add_on_total),
            add_on_total=self._money(priced.add_on_total),
            discount_total=self._money(priced.discount_total),
            freight=None if priced.freight is None else self._money(priced.freight),
            added_tax=self._money(self._taxes.added),
            payable=self._money(priced.payable + self._taxes.added),
            tax_total=self._money(self._taxes.total),
            points_used=priced.points_used,
            discounts=tuple(map(self._discount, priced.discounts)),
            gifts=tuple(each for each in gifts if each.promotion is not None),
            coupon_gifts=tuple(each for each in gifts if each.promotion is None),
            gift_offers=tuple(
                self._gift_offer(each, self._promotions[each.promotion_id].promotion)
                for each in priced.gift_offers
                if each.promotion_id is not None
            ),
            hints=tuple(map(self._hint, priced.hints)),
            excluded=tuple(map(self._excluded, priced.excluded)),
            approximate=priced.approximate,
        )

    def _discount(self, discount: Discount) -> AppliedDiscount:
        return AppliedDiscount(
            kind=discount.kind,
            label=self._label_of(discount),
            amount=self._money(discount.amount),
            promotion=self._promotion(discount.promotion_id),
            version=discount.version,
            coupon=self._coupon(discount.coupon_id),
            bearer=discount.bearer,
            allocations=tuple(Allocation(line_id, self._money(amount)) for line_id, amount in discount.allocations),
            freight_amount=self._money(sum([amount for _, amount in discount.freight])),
            freight=tuple((store_id, self._money(amount)) for store_id, amount in discount.freight),
            points=self._priced.points_used if discount.kind is DiscountKind.POINTS else 0,
        )

    def _gift(self, place: int, gift: Gift) -> QuotedGift:
        given_by = None if gift.promotion_id is None else self._promotions[gift.promotion_id]
        return QuotedGift(
            sku=self._gift_skus[gift.sku_id],
            quantity=gift.quantity,
            price=self._money(gift.price),
            tax=self._taxes.gifts[place],
            promotion=None if given_by is None else given_by.promotion,
            version=None if given_by is None else given_by.terms.version,
            coupon=self._coupon(gift.coupon_id),
        )

    def _gift_offer(self, offer: GiftOffer, promotion: Promotion) -> QuotedGiftOffer:
        taken = {gift.sku_id for gift in self._priced.gifts if gift.promotion_id == promotion.id}
        gifts = tuple(
            GiftToChoose(self._gift_skus[each.sku_id], each.quantity, self._money(each.price), each.sku_id in taken)
            for each in offer.goods
        )
        return QuotedGiftOffer(promotion, offer.choose, gifts)

    def _hint(self, hint: Hint) -> AddOnHint:
        pieces = hint.measure is Measure.PIECES
        label = self._label(hint.promotion_id, hint.coupon_id)
        return AddOnHint(
            message=hint_message(hint, self._frame.currency, self._frame.language, label),
            missing=None if pieces else self._money(hint.missing),
            missing_quantity=hint.missing if pieces else None,
            promotion=self._promotion(hint.promotion_id),
            coupon=self._coupon(hint.coupon_id),
            terms=self._terms(hint),
            store_id=hint.store_id,
        )

    def _terms(self, hint: Hint) -> RunningPromotion | CouponInHand | None:
        if hint.coupon_id is not None:
            return self._coupons[hint.coupon_id].terms
        return None if hint.promotion_id is None else self._promotions[hint.promotion_id].terms

    def _excluded(self, excluded: Excluded) -> ExcludedDiscount:
        message = exclusion_message(excluded.reason, self._frame.language)
        promotion, coupon = self._promotion(excluded.promotion_id), self._coupon(excluded.coupon_id)
        return ExcludedDiscount(promotion, coupon, excluded.reason, message)

    def _delivery(self, rules: Mapping[int, Sequence[DeliveryRule]]) -> dict[int, tuple[DeliveryOffer, ...]]:
        """What each way would cost for the goods by which the engine took one."""
        return {
            fee.store_id: tuple(
                DeliveryOffer(rule, freight(rule, self._money(fee.goods)), rule.id == fee.option_id)
                for rule in rules[fee.store_id]
            )
            for fee in self._priced.fees or ()
        }


def digest_of(priced: Priced, lines: Iterable[QuotedLine], taxes: Taxes, currency: str) -> str:
    """A hash of all that an order would fix: the same for the same price of the same goods, however it came about.

    What may change without changing what is paid and got (texts, stock notes, hints, what was left out, what of a
    price is tax) is not in it.
    """
    skus = {line.line_id: line.sku.sku_id for line in lines}
    shown = [
        currency,
        [[skus[line.line_id], *_fixed(line)] for line in priced.lines if line.selected],
        [
            [discount.promotion_id, discount.version, discount.coupon_id, discount.amount]
            for discount in priced.discounts
        ],
        [[gift.promotion_id, gift.coupon_id, gift.sku_id, gift.quantity, gift.price] for gift in priced.gifts],
        None if priced.fees is None else [[fee.store_id, fee.option_id, fee.amount] for fee in priced.fees],
        priced.points_used,
        priced.payable,
        taxes.added,
    ]
    return sha256(orjson.dumps(shown)).hexdigest()[:32]


def _fixed(line: PricedLine) -> list[object]:
    return [line.quantity, line.unit_price, line.reason.value, [list(portion) for portion in line.portions]]
