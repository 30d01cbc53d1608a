"""What an order has of promotions with limits."""

from domains.marketing import Promotion, PromotionUse
from domains.quote import Quote


def uses_of(quote: Quote) -> list[PromotionUse]:
    """Each promotion with limits that the order would have, with what it takes off of its budget; by id."""
    amounts: dict[int, int] = {}
    versions: dict[int, int] = {}

    def add(promotion: Promotion | None, version: int | None, amount: int) -> None:
        if promotion is not None and version is not None and promotion.is_limited:
            amounts[promotion.id] = amounts.get(promotion.id, 0) + (amount if promotion.has_budget else 0)
            versions[promotion.id] = version

    for discount in quote.pricing.discounts:
        add(discount.promotion, discount.version, discount.amount.minor)
    for gift in quote.pricing.all_gifts:
        add(gift.promotion, gift.version, 0)
    return [PromotionUse(each, versions[each], amounts[each]) for each in sorted(amounts)]
