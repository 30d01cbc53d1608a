"""Reviews of products. A later version of the shop has them: none exists yet."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from execution.fields import graphql_type
from resolvers.catalog import reading as resolvers
from schema.catalog.parts import Image
from schema.connections import PageInfo
from schema.ids import Node

if TYPE_CHECKING:
    from schema.members import MemberLevel


@graphql_type()
class ReviewAuthor:
    """What everybody may see of a reviewer."""

    nickname: str
    level: Annotated["MemberLevel", strawberry.lazy("schema.members")] | None = strawberry.field(
        description="Null for an anonymous review."
    )


@graphql_type()
class ReviewReply:
    """The merchant's answer."""

    text: str


@graphql_type()
class Review(Node):
    """What a buyer says of a product."""

    rating: int = strawberry.field(description="From 1 to 5.")
    text: str | None
    author: ReviewAuthor
    created_at: datetime
    images: list[Image]
    reply: ReviewReply | None


@strawberry.type(description="A review with its place in the list.")
class ReviewEdge:
    cursor: str
    node: Review


@graphql_type(of=resolvers.ReviewPage)
class ReviewConnection:
    """A page of reviews."""

    total_count: int
    edges: list[ReviewEdge]
    page_info: PageInfo
