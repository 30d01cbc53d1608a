"""When a product may be published."""

from domains.catalog.rules.kinds import ProductStatus
from domains.kernel import NotFound, Problem, TransitionNotAllowed


def publishing_problems(status: ProductStatus | None) -> tuple[Problem, ...]:
    """What keeps a product from being published; None stands for one that is not there."""
    if status is None:
        return (NotFound(),)
    if status is not ProductStatus.APPROVED:
        return (TransitionNotAllowed(status=status.value, allowed=(ProductStatus.APPROVED.value,)),)
    return ()
