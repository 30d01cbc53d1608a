"""The gifts of an order: what cannot be had of those that were chosen, and what becomes of one that has just gone."""

from collections.abc import Collection, Iterator, Sequence
from typing import Final

from domains.checkout.problems import GiftGone
from domains.checkout.rules.commands import GiftChoice
from domains.inventory import Demand
from domains.kernel import Invalid, Problem
from domains.quote import Quote

MAX_CHOICES: Final = 50
MAX_GIFTS: Final = 20
# What the demands of gifts are blamed on, until it is known which choice it was.
_GIFTS: Final = "gifts"


def choice_problems(choices: Sequence[GiftChoice]) -> Iterator[Problem]:
    """What is wrong with choices of gifts by themselves."""
    if len(choices) > MAX_CHOICES:
        yield _TOO_MANY.at("gift_choices")
        return
    chosen: set[int] = set()
    for at, choice in enumerate(choices):
        if choice.promotion_id in chosen:
            yield _CHOSEN_TWICE.at("gift_choices", at, "promotion_id")
        chosen.add(choice.promotion_id)
        if len(choice.sku_ids) > MAX_GIFTS:
            yield _TOO_MANY.at("gift_choices", at, "sku_ids")


def gift_problems(quote: Quote, choices: Sequence[GiftChoice]) -> list[Problem]:
    """A problem for each gift that was chosen and that is not among those that the quote gives."""
    given = {(gift.promotion.id, gift.sku.sku_id) for gift in quote.pricing.gifts if gift.promotion is not None}
    return [
        GiftGone(field=("gift_choices", str(at), "sku_ids", str(place)))
        for at, choice in enumerate(choices)
        for place, sku_id in enumerate(choice.sku_ids)
        if (choice.promotion_id, sku_id) not in given
    ]


def gift_demands(quote: Quote) -> list[Demand]:
    """What the gifts of an order take from the stock."""
    gifts = enumerate(quote.pricing.all_gifts)
    return [Demand(gift.sku.sku_id, gift.quantity, (_GIFTS, str(at))) for at, gift in gifts]


def with_gifts_gone(problems: Collection[Problem], quote: Quote, choices: Sequence[GiftChoice]) -> list[Problem]:
    """The problems, with those of demands of gifts told as gifts that cannot be had, blamed on their choice if any."""
    return [_gone(each.field, quote, choices) if is_of_gift(each) else each for each in problems]


def is_of_gift(problem: Problem) -> bool:
    """Whether it is a gift of which there is not enough."""
    return problem.field is not None and problem.field[0] == _GIFTS


def _gone(field: tuple[str, ...] | None, quote: Quote, choices: Sequence[GiftChoice]) -> GiftGone:
    gift = quote.pricing.all_gifts[int((field or ("", "0"))[1])]
    promotion_id = None if gift.promotion is None else gift.promotion.id
    for at, choice in enumerate(choices):
        if choice.promotion_id == promotion_id and gift.sku.sku_id in choice.sku_ids:
            place = choice.sku_ids.index(gift.sku.sku_id)
            return GiftGone(field=("gift_choices", str(at), "sku_ids", str(place)))
    return GiftGone()


_TOO_MANY: Final = Invalid(
    why=f"At most {MAX_CHOICES} promotions, and {MAX_GIFTS} gifts of each.",
    why_zh=f"最多选择 {MAX_CHOICES} 个活动，每个活动最多 {MAX_GIFTS} 种赠品。",
)
_CHOSEN_TWICE: Final = Invalid(why="Choose once for each promotion.", why_zh="每个活动只能选择一次。")
