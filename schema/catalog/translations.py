"""Display texts in all their languages, for those who translate them."""

from typing import Any

import strawberry

from domains import catalog
from execution.fields import batch_field, graphql_type
from resolvers.catalog import translations as resolvers
from resolvers.catalog.reading import READ


@graphql_type(of=catalog.Translation)
class Translation:
    """A text in one language."""

    language: str
    text: str


@graphql_type(of=catalog.TranslatedText)
class TranslatedText:
    """A text in each language that it has been written in."""

    field: str = strawberry.field(description="Such as `name` or `description.pc`.")
    texts: list[Translation]


def translations_field(kind: catalog.TextKind) -> Any:
    """All texts of a thing, for staff."""
    return batch_field(
        resolvers.texts_of(kind),
        requires=READ,
        description="All its texts in all their languages; where one is missing, readers see the next.",
    )
