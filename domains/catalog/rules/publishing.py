"""When a product may be published, and what a batch of products may be."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from domains.catalog.problems import ProductInViolation
from domains.catalog.rules.kinds import ProductStatus
from domains.catalog.rules.texts import is_printable
from domains.kernel import Invalid, NotFound, Problem, Required, TransitionNotAllowed

MAX_BATCH: Final = 1_000
MAX_REASON: Final = 500


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a product stands; `violation` is why the platform took it off sale."""

    status: ProductStatus
    published: bool
    store_id: int
    violation: str | None
    version: int = 1


def publishing_problems(standing: Standing | None) -> tuple[Problem, ...]:
    """What keeps a product from being published; None stands for one that is not there."""
    if standing is None:
        return (NotFound(),)
    if standing.violation is not None:
        return (ProductInViolation(reason=standing.violation, status=standing.status.value),)
    if standing.status is not ProductStatus.APPROVED:
        return (TransitionNotAllowed(status=standing.status.value, allowed=(ProductStatus.APPROVED.value,)),)
    return ()


def batch_problems(ids: Sequence[int], field: str = "ids") -> list[Problem]:
    """What is wrong with a batch as a whole, which is a field of the input."""
    if not ids:
        return [Required(field=(field,))]
    if len(ids) > MAX_BATCH:
        why, why_zh = f"At most {MAX_BATCH} products at once.", f"一次最多 {MAX_BATCH} 个商品。"
        return [Invalid(why=why, why_zh=why_zh, field=(field,))]
    return []


def reason_problems(reason: str) -> list[Problem]:
    """What is wrong with the words that say why something is done."""
    if not reason.strip():
        return [Required(field=("reason",))]
    if len(reason) > MAX_REASON or not is_printable(reason):
        return [
            Invalid(
                why=f"A reason has at most {MAX_REASON} characters that can be shown.",
                why_zh=f"原因最多 {MAX_REASON} 个可显示字符。",
                field=("reason",),
            )
        ]
    return []
