"""What statements of lists for staff have in common: of one owner or of any, and newest first."""

from typing import Any, Final

from sqlalchemy import BigInteger, bindparam, or_
from sqlalchemy.sql.expression import ColumnElement

from persistence.statements import Statement

# Stands for whatever there is: 0 is what an id of something else becomes, which none has.
_ANY: Final = -1


def is_or_any(column: Any, name: str) -> ColumnElement[bool]:
    """Whether a column has the id in a statement parameter, which `or_any` gives."""
    wanted = bindparam(name, type_=BigInteger)
    return or_(wanted == _ANY, column == wanted)


def or_any(wanted_id: int | None) -> int:
    """An id as a parameter; None for any."""
    return _ANY if wanted_id is None else wanted_id


def newest_first(found: Any, key: Any) -> dict[bool, Statement]:
    """What is found in the order of ids, the last first; and (backwards) the first first.

    Takes at most `most` behind the id `place`: `kernel.bounds_of` gives both.
    """
    return {
        False: Statement(found.where(key < bindparam("place")).order_by(key.desc()).limit(bindparam("most"))),
        True: Statement(found.where(key > bindparam("place")).order_by(key).limit(bindparam("most"))),
    }
