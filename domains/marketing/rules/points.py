"""Step 6: points that the shopper pays with, up to a share of the goods that are left after coupons."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from domains.kernel import WHOLE_BP
from domains.marketing.rules.allocation import Units, spread
from domains.marketing.rules.snapshot import Line, Snapshot, places_where


@dataclass(frozen=True, slots=True)
class PointsOffered:
    """What points may take off at most (minor units, and hundredths of a percent of the goods), and off which lines."""

    points_per_minor: int
    most: int
    most_bp: int
    # By SKU id, then line id.
    places: tuple[int, ...]


def points_offered(snapshot: Snapshot, lines: Sequence[Line]) -> PointsOffered | None:
    """As many as the shopper wants to use and has; None where that is nothing."""
    points, wanted = snapshot.points, snapshot.choices.points
    if points is None or not wanted:
        return None
    most = max(min(wanted, points.balance), 0) // points.points_per_minor
    places = places_where(lines, _takes_points)
    return PointsOffered(points.points_per_minor, most, points.most_of_goods_bp, places) if most else None


def worth_of_points(offered: PointsOffered | None, left: Mapping[int, int]) -> int:
    """What they take off lines of such amounts, in minor units: never more when there is less."""
    if offered is None:
        return 0
    goods = sum([left[place] for place in offered.places])
    return min(offered.most, goods * offered.most_bp // WHOLE_BP)


def pay_with_points(offered: PointsOffered | None, units: Mapping[int, Units], worth: int) -> dict[int, Units]:
    """The lines that points change: what they take off is spread over all goods that take points."""
    if offered is None or not worth:
        return {}
    return dict(zip(offered.places, spread(worth, [units[place] for place in offered.places]), strict=True))


def _takes_points(line: Line) -> bool:
    return line.selected and (line.own_price is None or line.own_price.takes_points)
