"""What a step of pricing finds, and what one promotion or coupon does to it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from domains.marketing.rules.allocation import Units, amount_of
from domains.marketing.rules.priced import Gift


@dataclass(frozen=True, slots=True)
class Basket:
    """Lines, gifts and fees as those who acted before left them; lines go by their places in canonical order."""

    units: Mapping[int, Units]
    # What each line amounts to now, and what it amounted to when the step began: thresholds look at the latter.
    left: Mapping[int, int]
    amounts: Mapping[int, int]
    # How many there are of each SKU that can be a gift.
    gifts: Mapping[int, int]
    # What delivery costs, by store.
    fees: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Effect:
    """What is taken off goods (`units`: the lines changed), given as gifts, and taken off freight (by store)."""

    amount: int = 0
    units: Mapping[int, Units] = field(default_factory=dict)
    # What the lines changed amount to then.
    left: Mapping[int, int] = field(init=False)
    gifts: tuple[Gift, ...] = ()
    freight: tuple[tuple[int, int], ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "left", {place: amount_of(each) for place, each in self.units.items()})

    @property
    def is_none(self) -> bool:
        """Whether nothing comes of it, so that nobody should use it up."""
        return not (self.amount or self.gifts or self.freight)


NOTHING = Effect()
