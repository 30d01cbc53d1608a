"""What lists for staff have in common: of one store or of any, and newest first."""

from typing import Any, Final

from sqlalchemy import BigInteger, bindparam, or_
from sqlalchemy.sql.expression import ColumnElement

from domains.kernel import Window
from persistence import Statement

# Stands for whatever there is: 0 is what an id of something else becomes, which none has.
_ANY: Final = -1
# Beyond all ids.
END: Final = 2**62


def is_or_any(column: Any, name: str) -> ColumnElement[bool]:
    """Whether a column has the id in a statement parameter, which `or_any` gives."""
    wanted = bindparam(name, type_=BigInteger)
    return or_(wanted == _ANY, column == wanted)


def or_any(wanted_id: int | None) -> int:
    """An id as a parameter; None for any."""
    return _ANY if wanted_id is None else wanted_id


def newest_first(found: Any, key: Any) -> dict[bool, Statement]:
    """What is found in the order of ids, the last first; and (backwards) the first first. Takes `window_of`."""
    return {
        False: Statement(found.where(key < bindparam("place")).order_by(key.desc()).limit(bindparam("most"))),
        True: Statement(found.where(key > bindparam("place")).order_by(key).limit(bindparam("most"))),
    }


def window_of(asked: Window, place: int | None) -> dict[str, int]:
    """The parameters of a window behind an id, None for its start, and one more than its size."""
    start = 0 if asked.backwards else END
    return {"place": start if place is None else place, "most": asked.size + 1}
