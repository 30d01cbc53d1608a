"""What can be proven of members by reading the database."""

from typing import Final

from sqlalchemy import case, func, literal, select

from domains.members.tables import AddressRow, PointAccountRow, PointLotRow, PointMovementRow
from persistence import Check, Statement, sum_where

_defaults = func.sum(case((AddressRow.is_default, 1), else_=0))
_OF_LOTS = sum_where(PointLotRow.remaining, PointLotRow.member_id == PointAccountRow.member_id)
_OF_MOVEMENTS = sum_where(PointMovementRow.delta, PointMovementRow.lot_id == PointLotRow.id)

CHECKS: Final = (
    Check(
        "A member with addresses has exactly one default address",
        Statement(
            select(AddressRow.member_id, literal(1).label("expected"), _defaults.label("defaults"))
            .group_by(AddressRow.member_id)
            .having(_defaults != 1)
        ),
    ),
    Check(
        "A member's points are what is left of their lots",
        Statement(
            select(PointAccountRow.member_id, _OF_LOTS.label("expected"), PointAccountRow.balance).where(
                PointAccountRow.balance != _OF_LOTS
            )
        ),
    ),
    Check(
        "What is left of a lot of points is the sum of its movements",
        Statement(
            select(PointLotRow.id.label("lot"), _OF_MOVEMENTS.label("expected"), PointLotRow.remaining).where(
                PointLotRow.remaining != _OF_MOVEMENTS
            )
        ),
    ),
)
