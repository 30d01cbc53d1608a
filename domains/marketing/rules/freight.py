"""Step 7: what delivery costs, store by store, on the goods that are left after coupons and before points."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from domains.kernel import allocate
from domains.marketing.rules.basket import NOTHING, Basket, Effect
from domains.marketing.rules.offers import Candidate
from domains.marketing.rules.priced import Hint, StoreFee
from domains.marketing.rules.promotions import FreightOff, Measure
from domains.marketing.rules.snapshot import Choices, FreightOption, Line, StoreFreight
from domains.marketing.rules.thresholds import measured_in


@dataclass(frozen=True, slots=True)
class Delivery:
    """One store's goods to deliver, and the ways left open: the chosen one, else those to the door, else all."""

    store_id: int
    # Places of the selected lines that are shipped.
    places: tuple[int, ...]
    options: tuple[FreightOption, ...]


def deliveries_of(freight: Sequence[StoreFreight], lines: Sequence[Line], choices: Choices) -> tuple[Delivery, ...]:
    """What there is to deliver, by store id. Only what is shipped costs freight and counts towards free delivery."""
    deliveries = []
    for store in sorted(freight, key=lambda store: store.store_id):
        places = tuple(at for at, line in enumerate(lines) if _is_delivered(line, store.store_id))
        if places:
            deliveries.append(Delivery(store.store_id, places, _left_open(store, choices)))
    return tuple(deliveries)


def freight_fee(option: FreightOption, goods: int) -> int:
    """What a way of delivery costs for goods of this amount after discounts."""
    return 0 if option.free_from is not None and goods >= option.free_from else option.fee


def goods_of(delivery: Delivery, left: Mapping[int, int]) -> int:
    """What a store's delivered goods amount to; `left`: what lines amount to."""
    return sum([left[place] for place in delivery.places])


def lowest_fee(delivery: Delivery, goods: int) -> int:
    """The fee of the cheapest way left open. It never falls when the goods become fewer."""
    return min(freight_fee(option, goods) for option in delivery.options)


def take_off_freight(rule: FreightOff, candidate: Candidate, basket: Basket) -> Effect:
    """What is taken off several stores' fees is spread over them in proportion, by store id where that is even."""
    fees = [(store, basket.fees[store]) for store in candidate.stores if basket.fees.get(store)]
    whole = sum([fee for _, fee in fees])
    if not whole or measured_in(Measure.MONEY, candidate, basket) < rule.threshold:
        return NOTHING
    off = candidate.within_budget(whole if rule.off is None else min(rule.off, whole))
    shares = zip([store for store, _ in fees], allocate(off, [fee for _, fee in fees]), strict=True)
    return Effect(freight=tuple((store, share) for store, share in shares if share))


def store_fee(delivery: Delivery, goods: int, off: int) -> StoreFee:
    """The way taken and its fee: the cheapest now, then the cheapest below its free limit, then by id."""
    option = _taken(delivery, goods)
    return StoreFee(delivery.store_id, option.id, freight_fee(option, goods), off, goods)


def free_delivery_hints(deliveries: Iterable[Delivery], left: Mapping[int, int]) -> list[Hint]:
    """What each store's goods lack to be delivered free by the way taken."""
    hints = []
    for delivery in deliveries:
        goods = goods_of(delivery, left)
        option = _taken(delivery, goods)
        if option.free_from is not None and freight_fee(option, goods) > 0:
            hints.append(Hint(None, delivery.store_id, option.free_from - goods))
    return hints


def _left_open(store: StoreFreight, choices: Choices) -> tuple[FreightOption, ...]:
    chosen = tuple(option for option in store.options if option.id in choices.freight_option_ids)
    return chosen or tuple(option for option in store.options if option.to_the_door) or store.options


def _is_delivered(line: Line, store_id: int) -> bool:
    return line.selected and line.shipped and line.store_id == store_id


def _taken(delivery: Delivery, goods: int) -> FreightOption:
    return min(delivery.options, key=lambda option: (freight_fee(option, goods), option.fee, option.id))
