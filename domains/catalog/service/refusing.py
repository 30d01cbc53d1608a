"""Refusing a use case before it begins, with all that is wrong at once."""

from collections.abc import Sequence

from domains.kernel import Problem, Refused


def require_sound(problems: Sequence[Problem]) -> None:
    """Raises Refused with all of the problems; does nothing where there is none."""
    if problems:
        raise Refused(*problems)
