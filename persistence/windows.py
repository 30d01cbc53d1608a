"""What statements of lists have in common: of one owner or of any, newest first, and of several owners at once."""

from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import BigInteger, bindparam, or_, select, true
from sqlalchemy.orm import aliased
from sqlalchemy.sql.expression import ColumnElement

from persistence.bulk import numbers
from persistence.leading import among_first
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


def oldest_first(found: Any, key: Any) -> dict[bool, Statement]:
    """The same the other way round."""
    pages = newest_first(found, key)
    return {backwards: pages[not backwards] for backwards in (False, True)}


def of_each(
    found: Any, key: Any, owner: Any, where: Callable[[Any], Any] = lambda row: true(), *, oldest_first: bool = False
) -> dict[bool, Statement]:
    """The same, newest first unless told, of each of the owners in `owners` (rows of a number): at most `most` of each.

    `where` says what else must hold of a row of the key's table: where an index has the key behind the owner, no more
    rows are read than are wanted. All are sorted by their keys, whosever they are.
    """
    given, row = numbers("owners", "id"), aliased(key.class_)
    row_key = getattr(row, key.key)
    statements = {}
    for backwards in (False, True):
        rises = backwards != oldest_first
        behind = row_key > bindparam("place") if rises else row_key < bindparam("place")
        first = select(row_key).where(getattr(row, owner.key) == given.c.id, behind, where(row))
        first = first.order_by(row_key if rises else row_key.desc()).limit(bindparam("most")).correlate(given)
        statements[backwards] = Statement(
            found.join(given, among_first(key, first)).order_by(key if rises else key.desc())
        )
    return statements
