"""The guides' examples, for tests that run them as they stand."""

import re
from pathlib import Path
from typing import Final

_DOCS: Final = Path(__file__).parents[2] / "docs"


def text_of(guide: str, section: str | None = None) -> str:
    """What a guide says, or one section of it, by its heading."""
    whole = (_DOCS / guide).read_text("utf-8")
    return whole if section is None else whole.split(f"\n## {section}\n")[1].split("\n## ")[0]


def examples(guide: str, section: str | None = None) -> dict[str, str]:
    """The documents in a guide, or in one section of it, by the names of their operations."""
    texts = re.findall(r"```graphql\n(.*?)```", text_of(guide, section), re.DOTALL)
    return {re.match(r"\w+ (\w+)", text).group(1): text for text in texts}  # type: ignore[union-attr]
