"""What can be proven of members by reading the database."""

from typing import Final

from sqlalchemy import case, func, literal, select

from domains.members.tables import AddressRow
from persistence import Check, Statement

_defaults = func.sum(case((AddressRow.is_default, 1), else_=0))

CHECKS: Final = (
    Check(
        "A member with addresses has exactly one default address",
        Statement(
            select(AddressRow.member_id, literal(1).label("expected"), _defaults.label("defaults"))
            .group_by(AddressRow.member_id)
            .having(_defaults != 1)
        ),
    ),
)
