"""How many things may be named at once."""

from collections.abc import Iterator

from domains.kernel.problems import Invalid, Problem, Required


def count_problems(count: int, most: int, *field: str) -> Iterator[Problem]:
    """What is wrong with naming so many at once: none at all, or more than the most."""
    if not count:
        yield Required(field=field)
    yield from excess_problems(count, most, *field)


def excess_problems(count: int, most: int, *field: str) -> Iterator[Problem]:
    """The same where none may be named."""
    if count > most:
        yield Invalid(why=f"At most {most} at once.", why_zh=f"一次最多 {most} 个。", field=field)
